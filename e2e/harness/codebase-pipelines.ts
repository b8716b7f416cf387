import { runAction } from './action.js';
import type { ActionRun } from './action.js';
import type { RunningSandbox } from './sandbox.js';
import { expectSuccess } from './verb-tests.js';

/** Starts an execution, as somebody else, waits until its source is checked out, and returns its id. */
export async function beginExecution(
  sandbox: RunningSandbox | undefined,
  pipeline: string,
  variables = '',
): Promise<string> {
  if (sandbox === undefined) throw new Error('There is no sandbox.');
  const inputs = { pipeline, variables, wait: 'false' };
  const run = await runAction({ command: 'pipeline-run', inputs, env: sandbox.env });
  expectSuccess(run);
  sandbox.skip(5_000);
  return run.outputs['execution-id'] ?? '';
}

/** The messages of a step's error annotations. */
export function errorsOf(run: ActionRun): string {
  return run.annotations
    .filter(({ level }) => level === 'error')
    .map(({ message }) => message)
    .join('\n');
}
