import { mainStep } from './bundle/index.js';

await mainStep();
