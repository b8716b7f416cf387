import type {
  Build,
  BuildPhase,
  ComputeType,
  EnvironmentType,
  EnvironmentVariable,
  ExportedEnvironmentVariable,
  LogsLocation,
} from '@aws-sdk/client-codebuild';
import type { BuildScript } from './scenario.js';
import type { Setting } from '../../server/setting.js';
import { projectEnvironment, type BuildProject } from './projects.js';
import type { PhaseRun, Timeline } from './timeline.js';

/** What a build does in another way than its project. */
export interface BuildOverrides {
  buildspec?: string | undefined;
  image?: string | undefined;
  computeType?: ComputeType | undefined;
  environmentType?: EnvironmentType | undefined;
}

export interface ArtifactsOverride {
  type: 'CODEPIPELINE' | 'S3' | 'NO_ARTIFACTS';
  location?: string | undefined;
}

/** One build: what was asked for, and all that is going to happen. */
export interface BuildRecord {
  /** `<project>:<uuid>`. */
  id: string;
  uuid: string;
  number: number;
  project: BuildProject;
  script: BuildScript;
  timeline: Timeline;
  sourceVersion: string | undefined;
  /** The project's variables with the build's own over them. */
  variables: EnvironmentVariable[];
  artifacts: ArtifactsOverride | undefined;
  overrides: BuildOverrides;
  initiator: string;
  /** Whether what it leaves behind (the image) has been put where it belongs. */
  settled: boolean;
}

/** The build as BatchGetBuilds gives it at a moment. */
export function describeBuild(record: BuildRecord, setting: Setting, now: number): Build {
  const { project, timeline } = record;
  const ended = now >= timeline.endedAt;
  const phases = phasesAt(timeline, now);
  const commit = /^[0-9a-f]{40}$/.test(record.sourceVersion ?? '') ? record.sourceVersion : undefined;
  return {
    id: record.id,
    arn: setting.arn('codebuild', `build/${record.id}`),
    buildNumber: record.number,
    startTime: new Date(timeline.startedAt),
    ...(ended ? { endTime: new Date(timeline.endedAt) } : {}),
    currentPhase: phases.at(-1)?.phaseType,
    buildStatus: ended ? timeline.outcome : 'IN_PROGRESS',
    ...(record.sourceVersion === undefined ? {} : { sourceVersion: record.sourceVersion }),
    ...(commit === undefined ? {} : { resolvedSourceVersion: commit }),
    projectName: project.name,
    phases,
    source: {
      type: project.source === undefined ? 'CODEPIPELINE' : 'GITHUB',
      ...(project.source === undefined ? {} : { location: project.source }),
      ...(record.overrides.buildspec === undefined ? {} : { buildspec: record.overrides.buildspec }),
      insecureSsl: false,
    },
    secondarySources: [],
    secondarySourceVersions: [],
    artifacts: { location: artifactsLocation(record) },
    cache: { type: 'NO_CACHE' },
    environment: environmentOf(record),
    ...(ended ? exported(record) : {}),
    serviceRole: `arn:aws:iam::${setting.account}:role/${project.name}`,
    logs: logsAt(record, setting, now),
    timeoutInMinutes: 30,
    queuedTimeoutInMinutes: 480,
    buildComplete: ended,
    initiator: record.initiator,
    encryptionKey: setting.arn('kms', 'alias/aws/s3'),
  };
}

function artifactsLocation({ project, artifacts }: BuildRecord): string {
  if (artifacts !== undefined) return artifacts.location ?? '';
  return project.artifacts === 'S3' ? `arn:aws:s3:::${project.name}-artifacts/${project.name}` : '';
}

function environmentOf({ project, overrides, variables }: BuildRecord): Build['environment'] {
  const own = projectEnvironment(project);
  return {
    ...own,
    type: overrides.environmentType ?? own.type,
    image: overrides.image ?? own.image,
    computeType: overrides.computeType ?? own.computeType,
    environmentVariables: variables,
  };
}

/** What the buildspec exports; a build that failed before its commands has exported nothing. */
function exported({ script, variables, timeline }: BuildRecord): {
  exportedEnvironmentVariables?: ExportedEnvironmentVariable[];
} {
  const ran = timeline.phases.some(({ type }) => type === 'POST_BUILD');
  if (!ran || script.exported === undefined) return {};
  const byName = new Map(variables.map(({ name, value }) => [name, value]));
  return {
    exportedEnvironmentVariables: Object.entries(script.exported).map(([name, value]) => ({
      name,
      value: value.replaceAll(/\$(\w+)/g, (whole, variable: string) => byName.get(variable) ?? whole),
    })),
  };
}

function phasesAt(timeline: Timeline, now: number): BuildPhase[] {
  const phases = timeline.phases
    .filter((phase) => phase.start <= now)
    .map((phase) => describePhase(phase, now));
  if (now >= timeline.endedAt) {
    phases.push({ phaseType: 'COMPLETED', startTime: new Date(timeline.endedAt) });
  }
  return phases;
}

function describePhase(phase: PhaseRun, now: number): BuildPhase {
  const startTime = new Date(phase.start);
  if (phase.end > now) return { phaseType: phase.type, startTime };
  return {
    phaseType: phase.type,
    phaseStatus: phase.status,
    startTime,
    endTime: new Date(phase.end),
    durationInSeconds: Math.floor((phase.end - phase.start) / 1000),
    ...(phase.context === undefined ? {} : { contexts: [phase.context] }),
  };
}

/** Where the log is. CodeBuild knows it once it prepares a container, and says "null" in the links until then. */
function logsAt(record: BuildRecord, setting: Setting, now: number): LogsLocation {
  const known = record.timeline.phases.some((phase) => phase.type === 'PROVISIONING' && phase.start <= now);
  const group = known ? record.project.logGroup : 'null';
  const stream = known ? record.uuid : 'null';
  return {
    ...(known ? { groupName: group, streamName: stream } : {}),
    deepLink: known
      ? `https://console.aws.amazon.com/cloudwatch/home?region=${setting.region}#logsV2:log-groups/log-group/${consoleEscape(group)}/log-events/${stream}`
      : `https://console.aws.amazon.com/cloudwatch/home?region=${setting.region}#logEvent:group=null;stream=null`,
    cloudWatchLogsArn: setting.arn('logs', `log-group:${group}:log-stream:${stream}`),
    cloudWatchLogs: { status: 'ENABLED', groupName: record.project.logGroup },
    s3Logs: { status: 'DISABLED', encryptionDisabled: false },
  };
}

/** CloudWatch's pages take a name percent-encoded, with `$25` for each percent sign. */
function consoleEscape(name: string): string {
  return encodeURIComponent(encodeURIComponent(name)).replaceAll('%', '$');
}
