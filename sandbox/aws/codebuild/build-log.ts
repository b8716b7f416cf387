import type { LogEvent } from '../logs/log-streams.js';
import type { BuildScript, PhaseName } from './scenario.js';
import { generatedLine, usualText } from './log-lines.js';
import { containerPhases } from './timeline.js';
import type { PhaseCommands, PhaseRun, Timeline } from './timeline.js';

/** The phases whose commands are the repository's own: generated lines are spread over these. */
const ownPhases: ReadonlySet<PhaseName> = new Set(['INSTALL', 'PRE_BUILD', 'BUILD', 'POST_BUILD']);

interface Section {
  phase: PhaseRun;
  before: string[];
  own: readonly string[];
  after: string[];
}

/**
 * The whole log of a build, in the order of its timestamps, spread evenly over each phase. Each message ends
 * with a line feed, as CodeBuild's do. `log.lines` counts all lines of the log: generated ones fill up what
 * the rest leaves.
 */
export function buildLog(
  timeline: Timeline,
  script: Pick<BuildScript, 'log'>,
  commands: PhaseCommands = {},
): LogEvent[] {
  const sections = timeline.phases
    .filter((phase) => containerPhases.has(phase.type))
    .map((phase) => section(phase, script.log, commands[phase.type]));
  const rest = sections.reduce((sum, part) => sum + count(part), 0);
  const shares = share(sections, Math.max(0, (script.log?.lines ?? 0) - rest));
  const events: LogEvent[] = [];
  let generated = 0;
  for (const [index, part] of sections.entries()) {
    const extra = shares[index] ?? 0;
    appendSection(events, part, generated, extra);
    generated += extra;
  }
  return events;
}

function count(part: Section): number {
  return part.before.length + part.own.length + part.after.length;
}

function section(phase: PhaseRun, log: BuildScript['log'], command: string | undefined): Section {
  const texts: Readonly<Record<string, readonly string[] | undefined>> = log?.text ?? {};
  const usual = speaks(log) || command === undefined ? undefined : usualText[phase.type];
  const own = texts[phase.type] ?? usual ?? [];
  return { phase, before: opening(phase, command), own, after: closing(phase, command) };
}

/** Whether a script says itself what its build prints. */
function speaks(log: BuildScript['log']): boolean {
  return log?.lines !== undefined || log?.text !== undefined;
}

function opening(phase: PhaseRun, command: string | undefined): string[] {
  if (phase.type === 'DOWNLOAD_SOURCE') {
    return [
      `${stamp(phase.start)} Running on CodeBuild On-demand`,
      `${stamp(phase.start)} Waiting for agent ping`,
      `${stamp(phase.start)} Waiting for DOWNLOAD_SOURCE`,
      `${stamp(phase.start)} Phase is DOWNLOAD_SOURCE`,
    ];
  }
  const entering = `${stamp(phase.start)} Entering phase ${phase.type}`;
  return command === undefined ? [entering] : [entering, `${stamp(phase.start)} Running command ${command}`];
}

function closing(phase: PhaseRun, command: string | undefined): string[] {
  // What runs out of time, or loses its machine, says no more.
  if (phase.status !== 'SUCCEEDED' && phase.status !== 'FAILED') return [];
  const at = stamp(phase.end);
  const { statusCode, message } = phase.context ?? { statusCode: '', message: '' };
  return [
    ...(phase.status === 'FAILED' && command !== undefined
      ? [`${at} Command did not exit successfully ${command} exit status 1`]
      : []),
    `${at} Phase complete: ${phase.type} State: ${phase.status}`,
    `${at} Phase context status code: ${statusCode} Message: ${message}`,
  ];
}

/** How many generated lines each section gets: by its length, or all alike where none has any. */
function share(sections: readonly Section[], lines: number): number[] {
  const own = sections.map((part) =>
    ownPhases.has(part.phase.type) ? part.phase.end - part.phase.start : -1,
  );
  const weights = own.some((weight) => weight > 0)
    ? own.map((weight) => Math.max(0, weight))
    : own.map((weight) => (weight < 0 ? 0 : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return weights.map(() => 0);
  let passed = 0;
  let given = 0;
  return weights.map((weight) => {
    passed += weight;
    const upTo = Math.round((lines * passed) / total);
    const part = upTo - given;
    given = upTo;
    return part;
  });
}

function appendSection(events: LogEvent[], part: Section, firstGenerated: number, generated: number): void {
  const { start, end } = part.phase;
  const inner = part.own.length + generated;
  for (const text of part.before) events.push({ timestamp: start, message: `${text}\n` });
  for (let index = 0; index < inner; index += 1) {
    const text = part.own[index] ?? generatedLine(firstGenerated + index - part.own.length);
    const timestamp = start + Math.floor(((end - start) * (index + 1)) / (inner + 1));
    events.push({ timestamp, message: `${text}\n` });
  }
  for (const text of part.after) events.push({ timestamp: end, message: `${text}\n` });
}

/** `[Container] 2026/11/22 10:00:00.123000`, as CodeBuild's agent stamps its own lines. */
function stamp(time: number): string {
  const iso = new Date(time).toISOString();
  return `[Container] ${iso.slice(0, 10).replaceAll('-', '/')} ${iso.slice(11, 23)}000`;
}
