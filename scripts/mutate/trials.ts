import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Trial, TrialResult } from './worker.js';

const worker = fileURLToPath(new URL('./worker.ts', import.meta.url));

/** Runs trials one after the other in a process of its own, which is replaced when a mistake keeps it busy for ever. */
export class Trials {
  private child: ChildProcess | undefined;

  /** Without a result when it takes longer than that. */
  async run(trial: Trial, limitMs: number): Promise<TrialResult | undefined> {
    const child = (this.child ??= this.start());
    return new Promise((resolve) => {
      const end = (result: TrialResult | undefined): void => {
        clearTimeout(timer);
        child.removeAllListeners();
        if (result === undefined) this.stop();
        resolve(result);
      };
      const timer = setTimeout(() => {
        end(undefined);
      }, limitMs);
      child.once('message', (result) => {
        end(result as TrialResult);
      });
      child.once('exit', () => {
        end(undefined);
      });
      child.send(trial);
    });
  }

  stop(): void {
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }

  private start(): ChildProcess {
    return fork(worker, { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  }
}
