import type { BuildScript, PhaseName } from './scenario.js';

export type BuildOutcome = 'SUCCEEDED' | 'FAILED' | 'FAULT' | 'TIMED_OUT' | 'STOPPED';

/** One phase as it is going to happen; times in milliseconds of scenario time. */
export interface PhaseRun {
  type: PhaseName;
  start: number;
  end: number;
  status: BuildOutcome;
  /** CodeBuild's status code and message; both empty for a phase in the container that went well. */
  context: { statusCode: string; message: string } | undefined;
}

/** All that is going to happen to a build; what is known of it at a moment follows from the moment alone. */
export interface Timeline {
  startedAt: number;
  /** The phases before COMPLETED, in order and without gaps. */
  phases: PhaseRun[];
  endedAt: number;
  outcome: BuildOutcome;
}

const order: readonly PhaseName[] = [
  'SUBMITTED',
  'QUEUED',
  'PROVISIONING',
  'DOWNLOAD_SOURCE',
  'INSTALL',
  'PRE_BUILD',
  'BUILD',
  'POST_BUILD',
  'UPLOAD_ARTIFACTS',
  'FINALIZING',
];

const defaultSeconds: Readonly<Record<PhaseName, number>> = {
  SUBMITTED: 0.2,
  QUEUED: 1,
  PROVISIONING: 5,
  DOWNLOAD_SOURCE: 3,
  INSTALL: 5,
  PRE_BUILD: 2,
  BUILD: 20,
  POST_BUILD: 5,
  UPLOAD_ARTIFACTS: 0.5,
  FINALIZING: 1,
};

/** These run in the build container: they have contexts and write to the log. */
export const containerPhases: ReadonlySet<PhaseName> = new Set([
  'DOWNLOAD_SOURCE',
  'INSTALL',
  'PRE_BUILD',
  'BUILD',
  'POST_BUILD',
  'UPLOAD_ARTIFACTS',
]);

/** The command that a project's buildspec runs in a phase, where it has one. */
export type PhaseCommands = Readonly<Partial<Record<PhaseName, string>>>;

/** Lays the phases of a script out in time. */
export function planBuild(script: BuildScript, startedAt: number, commands: PhaseCommands = {}): Timeline {
  const failing = script.outcome === 'SUCCEEDED' ? undefined : failingPhase(script);
  const phases: PhaseRun[] = [];
  let time = startedAt;
  for (const type of order) {
    if (!happens(type, failing, script.outcome)) continue;
    const failed = type === failing;
    const end = time + Math.round((script.phases?.[type] ?? defaultSeconds[type]) * 1000);
    const status = failed ? script.outcome : 'SUCCEEDED';
    const context = failed
      ? failureContext(type, script, commands[type])
      : containerPhases.has(type)
        ? { statusCode: '', message: '' }
        : undefined;
    phases.push({ type, start: time, end, status, context });
    time = end;
  }
  return { startedAt, phases, endedAt: time, outcome: script.outcome };
}

/** The same build, stopped: the phase under way ends as STOPPED and no other follows, as CodeBuild does it. */
export function stopBuild(timeline: Timeline, at: number): Timeline {
  if (at >= timeline.endedAt) return timeline;
  const phases = timeline.phases
    .filter((phase) => phase.start <= at && (phase.end > phase.start || phase.end < at))
    .map((phase): PhaseRun =>
      phase.end > at ? { ...phase, end: at, status: 'STOPPED', context: undefined } : phase,
    );
  return { startedAt: timeline.startedAt, phases, endedAt: at, outcome: 'STOPPED' };
}

/** When the build container is there: from here on there is a log. Undefined when it never gets so far. */
export function containerStart(timeline: Timeline): number | undefined {
  return timeline.phases.find((phase) => phase.type === 'DOWNLOAD_SOURCE')?.start;
}

function failingPhase(script: BuildScript): PhaseName {
  return script['fail-phase'] ?? (script.outcome === 'FAULT' ? 'PROVISIONING' : 'BUILD');
}

/**
 * Whether a phase happens although another fails. CodeBuild attempts POST_BUILD after a failed BUILD, and
 * uploads artifacts and finalises once the container is up; a fault or a timeout ends everything at once.
 * Source: "Build phase transitions", CodeBuild User Guide.
 */
function happens(type: PhaseName, failing: PhaseName | undefined, outcome: BuildOutcome): boolean {
  if (failing === undefined) return true;
  const at = order.indexOf(type);
  const failsAt = order.indexOf(failing);
  if (at <= failsAt) return true;
  if (outcome !== 'FAILED') return type === 'FINALIZING';
  if (type === 'FINALIZING') return true;
  const containerIsUp = failsAt > order.indexOf('DOWNLOAD_SOURCE');
  if (type === 'POST_BUILD') return failing === 'BUILD';
  return type === 'UPLOAD_ARTIFACTS' && containerIsUp;
}

function failureContext(
  type: PhaseName,
  script: BuildScript,
  command = 'exit 1',
): { statusCode: string; message: string } {
  const said = script.message;
  switch (script.outcome) {
    case 'FAULT':
      return {
        statusCode: 'INTERNAL_SERVICE_ERROR',
        message: said ?? 'An internal service error occurred. Start the build again.',
      };
    case 'TIMED_OUT':
      return {
        statusCode: 'BUILD_TIMED_OUT',
        message: said ?? 'Build has timed out. ',
      };
    case 'FAILED':
    case 'SUCCEEDED':
      return type === 'DOWNLOAD_SOURCE'
        ? sourceContext(said ?? 'CLIENT_ERROR: reference not found for primary source')
        : {
            statusCode: 'COMMAND_EXECUTION_ERROR',
            message: said ?? `Error while executing command: ${command}. Reason: exit status 1`,
          };
  }
}

/** `CODE: what happened`, as scenarios write it; without a code it is the client's error. */
function sourceContext(said: string): { statusCode: string; message: string } {
  const [, statusCode = 'CLIENT_ERROR', message = said] = /^([A-Z_]+): ([^]*)$/.exec(said) ?? [];
  return { statusCode, message };
}
