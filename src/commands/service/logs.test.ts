import { describe, expect, it } from '@jest/globals';
import { parseInputs } from '../../core/inputs.js';
import { FakeContext } from '../../testing/fake-context.js';
import serviceLogs from './logs.js';

describe('service-logs', () => {
  it.each(['soon', '10', '-5m', '1w'])(
    'refuses %s as a length of time before it asks for anything',
    async (since) => {
      const inputs = parseInputs(serviceLogs.name, serviceLogs.inputs, {
        app: 'demo',
        env: 'dev',
        service: 'web',
        since,
      });
      await expect(serviceLogs.run(inputs, new FakeContext())).rejects.toThrow(
        `The input since is "${since}", which is not a length of time.`,
      );
    },
  );
});
