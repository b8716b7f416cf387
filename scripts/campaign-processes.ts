import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Work for processes of one script. They get a task on a line of standard input, and answer with its result on a line. */
export interface SharedWork<Task, Result> {
  /** What the script is run with to be such a process. */
  argv: readonly string[];
  jobs: number;
  /** After so many minutes, no new task is taken. */
  minutes: number;
  tasks: readonly Task[];
  onResult: (result: Result) => void;
}

/**
 * Shares the tasks among processes. They are taken in order, one after the other: what has been done is always the first
 * so many.
 */
export async function shareAmongProcesses<Task, Result>(work: SharedWork<Task, Result>): Promise<void> {
  const over = Date.now() + work.minutes * 60_000;
  const left = [...work.tasks];
  const take = (): Task | undefined => (Date.now() < over ? left.shift() : undefined);
  await Promise.all(Array.from({ length: work.jobs }, () => workElsewhere(take, work)));
}

async function workElsewhere<Task, Result>(
  take: () => Task | undefined,
  { argv, onResult }: SharedWork<Task, Result>,
): Promise<void> {
  const child = spawn(process.execPath, [...process.execArgv, ...argv], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const give = (): void => {
    const task = take();
    if (task === undefined) child.stdin.end();
    else child.stdin.write(`${JSON.stringify(task)}\n`);
  };
  give();
  for await (const line of createInterface({ input: child.stdout })) {
    onResult(JSON.parse(line) as Result);
    give();
  }
  const [code] = (await ended) as [number | null];
  if (code !== 0) throw new Error(`A process of the campaign ended with exit code ${code}.`);
}

/** Does the tasks of standard input, as such a process. */
export async function workForAnother(run: (task: unknown) => Promise<unknown>): Promise<void> {
  for await (const line of createInterface({ input: process.stdin }))
    process.stdout.write(`${JSON.stringify(await run(JSON.parse(line)))}\n`);
}
