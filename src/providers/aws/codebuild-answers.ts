import type { Build as SdkBuild, BuildPhase as SdkPhase } from '@aws-sdk/client-codebuild';
import { PlatformError } from '../../core/errors.js';
import { logUrl } from '../../core/console-links.js';

/** CodeBuild's own words. Source: StatusType of the CodeBuild API. */
export type BuildStatus = 'SUCCEEDED' | 'FAILED' | 'FAULT' | 'TIMED_OUT' | 'IN_PROGRESS' | 'STOPPED';

export interface BuildPhase {
  /** `SUBMITTED`, `QUEUED`, `PROVISIONING`, `DOWNLOAD_SOURCE`, `INSTALL`, `PRE_BUILD`, `BUILD`, `POST_BUILD`, …, `COMPLETED`. */
  type: string;
  /** Undefined while the phase continues. */
  status: string | undefined;
  startTime: Date | undefined;
  endTime: Date | undefined;
  /** What CodeBuild says about it: status code and message of each context that has one. */
  messages: string[];
}

export interface Build {
  /** `<project>:<uuid>`. */
  id: string;
  arn: string;
  project: string;
  /** The number CodeBuild gave it, counting up per project. */
  number: number | undefined;
  status: BuildStatus;
  /** The phase it is in. */
  currentPhase: string | undefined;
  phases: BuildPhase[];
  startTime: Date | undefined;
  endTime: Date | undefined;
  /** Where its log is; undefined until CodeBuild has made the stream. Never build these names: take them from here. */
  log: { group: string; stream: string } | undefined;
  /** CloudWatch's page for the log. */
  logUrl: string | undefined;
  /** Its variables of the type PLAINTEXT, the project's own included. */
  variables?: Readonly<Record<string, string>>;
  /** What it was asked to build: a commit, a branch, …; undefined where the project's own default was taken. */
  sourceVersion?: string | undefined;
  /** What that turned out to be: the commit, where the source is a repository. */
  resolvedVersion?: string | undefined;
  /** What its buildspec exports (`env.exported-variables`), as far as it has got. */
  exportedVariables?: Readonly<Record<string, string>>;
}

/** A build as CodeBuild describes it. @throws PlatformError where the description lacks what every build has */
export function toBuild(build: SdkBuild): Build {
  const { id, arn, projectName, buildStatus } = build;
  if (id === undefined || arn === undefined || projectName === undefined || buildStatus === undefined) {
    throw new PlatformError(
      `CodeBuild described the build "${id ?? ''}" without its id, ARN, project or status.`,
    );
  }
  const { groupName: group, streamName: stream, deepLink } = build.logs ?? {};
  const log = group === undefined || stream === undefined ? undefined : { group, stream };
  return {
    id,
    arn,
    project: projectName,
    number: build.buildNumber,
    status: buildStatus,
    currentPhase: build.currentPhase,
    phases: (build.phases ?? []).map(toPhase),
    startTime: build.startTime,
    endTime: build.endTime,
    log,
    // Before the stream exists, CodeBuild gives a link that leads nowhere.
    logUrl: log === undefined ? undefined : (deepLink ?? logUrl(arn, log)),
    ...plainVariables(build),
    ...versions(build),
    ...exportedVariables(build),
  };
}

function plainVariables({ environment }: SdkBuild): Pick<Build, 'variables'> {
  if (environment?.environmentVariables === undefined) return {};
  const plain = environment.environmentVariables.filter(({ type = 'PLAINTEXT' }) => type === 'PLAINTEXT');
  return { variables: Object.fromEntries(plain.map(({ name, value }) => [name ?? '', value ?? ''])) };
}

function versions({
  sourceVersion,
  resolvedSourceVersion,
}: SdkBuild): Pick<Build, 'sourceVersion' | 'resolvedVersion'> {
  return {
    sourceVersion,
    resolvedVersion: resolvedSourceVersion,
  };
}

function exportedVariables({
  exportedEnvironmentVariables: exported,
}: SdkBuild): Pick<Build, 'exportedVariables'> {
  if (exported === undefined || exported.length === 0) return {};
  return {
    exportedVariables: Object.fromEntries(exported.map(({ name, value }) => [name ?? '', value ?? ''])),
  };
}

function toPhase(phase: SdkPhase): BuildPhase {
  return {
    type: phase.phaseType ?? 'UNKNOWN',
    status: phase.phaseStatus,
    startTime: phase.startTime,
    endTime: phase.endTime,
    messages: (phase.contexts ?? [])
      .map(({ statusCode, message }) => [statusCode, message].filter((part) => part?.trim()).join(': '))
      .filter((text) => text !== ''),
  };
}
