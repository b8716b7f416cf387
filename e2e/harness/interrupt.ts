import { startAction } from './action.js';
import type { ActionOptions, RunningAction } from './action.js';
import type { RunningSandbox } from './sandbox.js';
import { until } from './until.js';

export interface HeldAction extends RunningAction {
  /** Sends the signal, and lets the time go on. */
  interrupt: (...signals: NodeJS.Signals[]) => void;
}

/**
 * Starts a step and waits until it has asked for the operation, `codebuild:BatchGetBuilds` say. From then on the time
 * stands still, so that what it waits for does not end before it is interrupted.
 */
export async function startHeldAction(
  sandbox: RunningSandbox | undefined,
  options: ActionOptions,
  operation: string,
): Promise<HeldAction> {
  if (sandbox === undefined) throw new Error('There is no sandbox.');
  const before = count(sandbox, operation);
  const asked = (): boolean => count(sandbox, operation) > before;
  sandbox.holdOnce(asked);
  const action = await startAction(options);
  await until(asked, operation);
  return {
    ...action,
    interrupt: (...signals) => {
      for (const signal of signals) action.child.kill(signal);
      sandbox.release();
    },
  };
}

function count(sandbox: RunningSandbox, operation: string): number {
  return sandbox.operations().filter((name) => name === operation).length;
}
