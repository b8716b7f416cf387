import type { EnvironmentVariable } from '@aws-sdk/client-codebuild';
import { buildLog } from './build-log.js';
import type { ArtifactsOverride, BuildOverrides, BuildRecord } from './build.js';
import { withBuildspec } from './buildspec.js';
import { scenarioProjects, type BuildProject } from './projects.js';
import { containerStart, planBuild, stopBuild } from './timeline.js';
import type { LogEvent, LogStreams } from '../logs/log-streams.js';
import type { Registry } from '../ecr/registry.js';
import type { BuildScript } from './scenario.js';
import {
  builderTimestamp,
  messageLabel,
  plantBuilderMessage,
  type BuilderSurroundings,
} from '../../slack/builder-message.js';
import { uuidOf } from '../../server/uuid.js';
import type { Setting } from '../../server/setting.js';

export interface BuildRequest {
  project: BuildProject;
  sourceVersion?: string | undefined;
  variables?: readonly EnvironmentVariable[];
  artifacts?: ArtifactsOverride | undefined;
  overrides?: BuildOverrides;
  initiator: string;
  /** When it started; default now. */
  startedAt?: number;
  /** What it does; default: the project's next script. */
  script?: BuildScript;
}

const plainSuccess: BuildScript = { outcome: 'SUCCEEDED' };

/** What builds write to: logs, images, and the builder's message. */
export interface BuildSurroundings extends BuilderSurroundings {
  readonly logs: LogStreams;
  readonly registry: Registry;
}

/** CodeBuild: projects and their builds. */
export class Builds {
  /** By name. */
  readonly projects: ReadonlyMap<string, BuildProject>;
  /** What was started with which idempotency token. */
  readonly tokens = new Map<string, { id: string; parameters: string; at: number }>();
  private readonly builds = new Map<string, BuildRecord>();
  private readonly counts = new Map<BuildProject, number>();
  private running: BuildRecord[] = [];

  constructor(
    private readonly setting: Setting,
    private readonly around: BuildSurroundings,
  ) {
    this.projects = scenarioProjects(setting);
    for (const project of this.projects.values()) {
      around.logs.createGroup(project.logGroup);
      this.addEarlier(project);
    }
  }

  /** By id; an ARN that ends in the id does as well. */
  get(id: string): BuildRecord | undefined {
    return this.builds.get(id.replace(/^arn:aws[\w-]*:codebuild:[^:]+:\d{12}:build\//, ''));
  }

  /** The builds of a project, oldest first. */
  list(project: BuildProject): BuildRecord[] {
    return [...this.builds.values()].filter((build) => build.project === project);
  }

  start(request: BuildRequest): BuildRecord {
    const { project } = request;
    const number = (this.counts.get(project) ?? 0) + 1;
    this.counts.set(project, number);
    const uuid = this.uuid(project.name, number);
    const given = request.script ?? nthScript(project, number - project.earlier);
    const script = withBuildspec(this.feasible(given, project), project, request.overrides?.buildspec);
    const record: BuildRecord = {
      id: `${project.name}:${uuid}`,
      uuid,
      number,
      project,
      script,
      timeline: planBuild(script, request.startedAt ?? this.setting.now(), project.commands),
      sourceVersion: request.sourceVersion,
      variables: merged(project.environment, request.variables ?? []),
      artifacts: request.artifacts,
      overrides: request.overrides ?? {},
      initiator: request.initiator,
      settled: false,
    };
    this.builds.set(record.id, record);
    this.running.push(record);
    this.putLog(record);
    plantBuilderMessage(record, this.around);
    return record;
  }

  /** Stops the build; one that has ended stays as it is. */
  stop(record: BuildRecord): void {
    const now = this.setting.now();
    const { logs } = this.around;
    if (now >= record.timeline.endedAt) return;
    const containerAt = containerStart(record.timeline);
    record.timeline = stopBuild(record.timeline, now);
    const { logGroup } = record.project;
    if (containerAt !== undefined && containerAt <= now) logs.cutOff(logGroup, record.uuid, now);
    else logs.remove(logGroup, record.uuid);
  }

  /** Lets what runs catch up with the time: builds that have succeeded by now push their images. */
  advance(): void {
    const now = this.setting.now();
    const ended = this.running.filter(({ timeline }) => timeline.endedAt <= now);
    if (ended.length === 0) return;
    this.running = this.running.filter(({ timeline }) => timeline.endedAt > now);
    ended.sort((a, b) => a.timeline.endedAt - b.timeline.endedAt);
    for (const record of ended) this.settle(record);
  }

  private settle(record: BuildRecord): void {
    if (record.settled) return;
    record.settled = true;
    const { script, project, timeline } = record;
    if (timeline.outcome !== 'SUCCEEDED' || project.repository === undefined || script.push === 'none')
      return;
    const tags = script.push?.tags ?? ['commit-<sha7>'];
    const version = record.sourceVersion ?? 'main';
    this.around.registry.push(project.repository, {
      tags: tags.map((tag) => tag.replaceAll('<sha7>', version.slice(0, 7)).replaceAll('<sha>', version)),
      pushedAt: timeline.endedAt,
      content: record.id,
      labels: { ...builderLabels(record), ...script.push?.labels },
    });
  }

  /** Builds from before the scenario begins, an hour apart. */
  private addEarlier(project: BuildProject): void {
    const first = this.setting.now() - project.earlier * 3_600_000;
    for (let number = 0; number < project.earlier; number += 1) {
      const startedAt = first + number * 3_600_000;
      this.start({ project, startedAt, script: plainSuccess, initiator: 'GitHub-Hookshot/somebody' });
    }
  }

  /** A build that has nowhere to push to fails at that, whatever its script says. */
  private feasible(script: BuildScript, project: BuildProject): BuildScript {
    const { repository } = project;
    const pushes = repository !== undefined && script.push !== 'none' && script.outcome === 'SUCCEEDED';
    if (!pushes || this.around.registry.get(repository) !== undefined) return script;
    const message = `name unknown: The repository with name '${repository}' does not exist in the registry`;
    return { ...script, outcome: 'FAILED', 'fail-phase': 'POST_BUILD', message };
  }

  private putLog(record: BuildRecord): void {
    const containerAt = containerStart(record.timeline);
    if (containerAt === undefined) return;
    const { log } = record.script;
    const lateUntil = record.timeline.startedAt + (log?.['late-seconds'] ?? 0) * 1000;
    // The log of the whole plan, once: a stop only cuts it off.
    const { timeline, script, project } = record;
    let events: LogEvent[] | undefined;
    this.around.logs.put(record.project.logGroup, record.uuid, {
      createdAt: Math.max(containerAt, lateUntil),
      until: Infinity,
      delayMs: (log?.['delay-seconds'] ?? 0) * 1000,
      pageLines: log?.['page-lines'],
      emptyPages: log?.['empty-pages'] ?? 0,
      events: () => (events ??= buildLog(timeline, script, project.commands)),
    });
  }

  /** The same scenario and seed give the same ids. */
  private uuid(project: string, number: number): string {
    return uuidOf(`${this.setting.scenario.seed} build ${project} ${number}`);
  }
}

function nthScript(project: BuildProject, number: number): BuildScript {
  return project.scripts[number - 1] ?? project.scripts.at(-1) ?? plainSuccess;
}

/** The project's variables with the build's over them, by name. */
function merged(
  project: readonly EnvironmentVariable[],
  build: readonly EnvironmentVariable[],
): EnvironmentVariable[] {
  const byName = new Map(project.map((variable) => [variable.name, variable]));
  for (const variable of build) byName.set(variable.name, { type: 'PLAINTEXT', ...variable });
  return [...byName.values()];
}

/** The builder notes its Slack message's `ts` on the image, where it may post one. */
function builderLabels(record: BuildRecord): Record<string, string> {
  const ts = builderTimestamp(record);
  return ts === undefined ? {} : { [messageLabel]: ts };
}
