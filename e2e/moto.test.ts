import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { startMoto } from './harness/moto.js';
import type { RunningMoto } from './harness/moto.js';
import { sandboxWith } from './harness/sandbox.js';
import { describeWithTools } from './harness/tools.js';
import { describeVerbs } from './harness/verb-tests.js';

/*
 * The same tests as against the sandbox alone, but STS, SSM, ECR and CloudWatch Logs are answered by moto, which nobody
 * here wrote.
 */
describeWithTools(['moto_server'], 'with AWS lookups answered by moto', () => {
  let moto: RunningMoto;

  beforeAll(async () => {
    moto = await startMoto();
  });

  beforeEach(() => moto.reset());

  afterAll(() => moto.stop());

  describeVerbs((scenario) => sandboxWith(scenario, moto.url));
});
