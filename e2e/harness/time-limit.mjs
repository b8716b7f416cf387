import { jest } from '@jest/globals';

// Longer than what a process is given (see process.ts), so that its end is told by the test.
jest.setTimeout(60_000);
