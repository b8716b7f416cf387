import {
  buildFacts,
  buildHeading,
  durationSeconds,
  failureText,
  logExcerpt,
  phaseParts,
  startedOutputs,
} from './build-report.js';
import { buildUrl } from '../../core/console-links.js';
import { code, escapeMarkdown, table } from '../../core/markdown.js';
import type { ProjectBuildOutcome } from './project-build.js';

/** The outputs that tell about the build; undefined where there is none. */
export function projectOutputs({ run, found }: ProjectBuildOutcome) {
  return {
    ...(run === undefined ? {} : startedOutputs(run.build)),
    status: run?.build.status,
    'source-version': run?.build.resolvedVersion ?? run?.build.sourceVersion,
    'exported-variables': run?.build.exportedVariables ?? {},
    'duration-seconds': run === undefined ? undefined : durationSeconds(run.build),
    found,
  };
}

/** The job summary. */
export function projectSummary(outcome: ProjectBuildOutcome): string {
  const { run, failure } = outcome;
  const exported = Object.entries(run?.build.exportedVariables ?? {});
  const parts = [
    `## ${icon(outcome)} ${escapeMarkdown(heading(outcome))}`,
    ...(failure === undefined ? [] : [failureText(failure)]),
    table(
      ['', ''],
      facts(outcome).map(([name, value]) => [`**${name}**`, value]),
    ),
    ...phaseParts(run?.build),
    ...(exported.length === 0
      ? []
      : [
          '### Exported variables',
          table(
            ['Variable', 'Value'],
            exported.map(([name, value]) => [code(name), code(value)]),
          ),
        ]),
    ...(failure === undefined || run === undefined ? [] : logExcerpt(run.lastLines)),
    ...(outcome.order.dryRun ? ['Nothing was changed.'] : []),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The same in a few lines, for a terminal. */
export function projectText(outcome: ProjectBuildOutcome): string {
  const { run } = outcome;
  return [heading(outcome), ...(run === undefined ? [] : [`  build  ${buildUrl(run.build)}`])].join('\n');
}

function heading(outcome: ProjectBuildOutcome): string {
  const { order, run, found, failure } = outcome;
  const { project, sourceVersion } = order.intent;
  const name = sourceVersion === undefined ? project : `${project} at ${sourceVersion.slice(0, 40)}`;
  if (run === undefined) return `Dry run: would start a build of ${name}`;
  if (order.dryRun) return `Dry run: would start nothing, for ${name} has its build (${run.build.status})`;
  if (found && failure === undefined && run.build.status === 'IN_PROGRESS')
    return `The build of ${name} was started before, and goes on`;
  const text = buildHeading(name, { build: run.build, ...(failure === undefined ? {} : { failure }) });
  return found ? `${text} (started before)` : text;
}

function icon({ failure, order, run }: ProjectBuildOutcome): string {
  if (order.dryRun) return ':mag:';
  if (failure !== undefined) return ':x:';
  return run?.build.status === 'SUCCEEDED' ? ':white_check_mark:' : ':hourglass:';
}

function facts({ order, run }: ProjectBuildOutcome): [string, string][] {
  const { project, sourceVersion } = order.intent;
  const built = run?.build.resolvedVersion;
  return [
    ['Project', code(project)],
    ...(sourceVersion === undefined ? [] : [['Source version', code(sourceVersion)] as [string, string]]),
    ...(built === undefined || built === sourceVersion ? [] : [['Built', code(built)] as [string, string]]),
    ...(order.key === undefined ? [] : [['Idempotency key', code(order.key)] as [string, string]]),
    ...(run === undefined ? [] : buildFacts(run.build)),
  ];
}
