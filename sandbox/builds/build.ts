import type { Build, BuildPhase, EnvironmentVariable, LogsLocation } from '@aws-sdk/client-codebuild';
import type { BuildScript } from '../scenario-builds.js';
import type { World } from '../world.js';
import { projectEnvironment, type BuildProject } from './projects.js';
import type { PhaseRun, Timeline } from './timeline.js';

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
  artifacts: string | undefined;
  initiator: string;
  /** Whether what it leaves behind (the image) has been put where it belongs. */
  settled: boolean;
}

/** The build as BatchGetBuilds gives it at a moment. */
export function describeBuild(record: BuildRecord, world: World, now: number): Build {
  const { project, timeline } = record;
  const ended = now >= timeline.endedAt;
  const phases = phasesAt(timeline, now);
  const commit = /^[0-9a-f]{40}$/.test(record.sourceVersion ?? '') ? record.sourceVersion : undefined;
  return {
    id: record.id,
    arn: world.arn('codebuild', `build/${record.id}`),
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
      insecureSsl: false,
    },
    secondarySources: [],
    secondarySourceVersions: [],
    artifacts: { location: record.artifacts ?? '' },
    cache: { type: 'NO_CACHE' },
    environment: { ...projectEnvironment(project), environmentVariables: record.variables },
    serviceRole: `arn:aws:iam::${world.account}:role/${project.name}`,
    logs: logsAt(record, world, now),
    timeoutInMinutes: 30,
    queuedTimeoutInMinutes: 480,
    buildComplete: ended,
    initiator: record.initiator,
    encryptionKey: world.arn('kms', 'alias/aws/s3'),
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
function logsAt(record: BuildRecord, world: World, now: number): LogsLocation {
  const known = record.timeline.phases.some((phase) => phase.type === 'PROVISIONING' && phase.start <= now);
  const group = known ? record.project.logGroup : 'null';
  const stream = known ? record.uuid : 'null';
  return {
    ...(known ? { groupName: group, streamName: stream } : {}),
    deepLink: known
      ? `https://console.aws.amazon.com/cloudwatch/home?region=${world.region}#logsV2:log-groups/log-group/${consoleEscape(group)}/log-events/${stream}`
      : `https://console.aws.amazon.com/cloudwatch/home?region=${world.region}#logEvent:group=null;stream=null`,
    cloudWatchLogsArn: world.arn('logs', `log-group:${group}:log-stream:${stream}`),
    cloudWatchLogs: { status: 'ENABLED', groupName: record.project.logGroup },
    s3Logs: { status: 'DISABLED', encryptionDisabled: false },
  };
}

/** CloudWatch's pages take a name percent-encoded, with `$25` for each percent sign. */
function consoleEscape(name: string): string {
  return encodeURIComponent(encodeURIComponent(name)).replaceAll('%', '$');
}
