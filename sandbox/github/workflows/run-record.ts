import type { OtherRunSeed, RunSeed } from './scenario-workflows.js';

/** A run of a workflow. Nothing in it moves: what it is doing follows from the time. */
export interface RunRecord {
  id: number;
  /** File name of its workflow. */
  workflow: string;
  number: number;
  title: string;
  event: string;
  branch: string;
  sha: string;
  actor: string;
  script: RunSeed;
  /** When it was asked for, in milliseconds since the epoch. */
  createdAt: number;
  /** When it was told to stop. */
  cancelledAt?: number;
}

type Conclusion = RunSeed['conclusion'];

export interface RunState {
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: Conclusion | null;
  /** Milliseconds since the epoch; undefined for what has not been. */
  startedAt?: number;
  endedAt?: number;
}

/** Whether the API knows it yet. */
export function isKnown({ createdAt, script }: RunRecord, now: number): boolean {
  const after = script['unknown-seconds'];
  return now >= createdAt && after !== 'none' && now >= createdAt + after * 1000;
}

export function stateOf(run: RunRecord, now: number): RunState {
  const { script, createdAt, cancelledAt } = run;
  const queue = script['queue-seconds'];
  const start = queue === 'none' ? Infinity : createdAt + queue * 1000;
  const end = start + script.seconds * 1000;
  const stopped = cancelledAt === undefined ? Infinity : cancelledAt + script['cancel-seconds'] * 1000;
  const startedAt = start <= Math.min(now, stopped) ? { startedAt: start } : {};
  if (stopped < end && now >= stopped)
    return { status: 'completed', conclusion: 'cancelled', ...startedAt, endedAt: stopped };
  if (now >= end) return { status: 'completed', conclusion: script.conclusion, ...startedAt, endedAt: end };
  return { status: now >= start ? 'in_progress' : 'queued', conclusion: null, ...startedAt };
}

/** `{{inputs.x}}` in a title is the input of that name; one that was not given is empty. */
export function titleOf(
  { title }: Pick<RunSeed | OtherRunSeed, 'title'>,
  name: string,
  inputs: Readonly<Record<string, string>>,
): string {
  const filled = (title ?? '').replaceAll(
    /\{\{\s*inputs\.([\w-]+)\s*\}\}/g,
    (_, input: string) => inputs[input] ?? '',
  );
  return filled === '' ? name : filled;
}
