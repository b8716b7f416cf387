import { Builds } from '../aws/codebuild/builds.js';
import { Credentials } from '../aws/sts/credentials.js';
import { Distributions } from '../aws/cloudfront/distributions.js';
import { Ecs } from '../aws/ecs/ecs.js';
import { LogStreams } from '../aws/logs/log-streams.js';
import { Objects } from '../aws/s3/objects.js';
import { Parameters } from '../aws/ssm/parameters.js';
import { Pipelines } from '../aws/codepipeline/pipelines.js';
import { Registry } from '../aws/ecr/registry.js';
import { Repositories } from '../github/repositories/repositories.js';
import { IndexFiles } from '../pypi/index-files.js';
import { UploadTokens } from '../pypi/upload-tokens.js';
import type { Scenario } from '../scenario/scenario.js';
import { seedParameters } from '../aws/ssm/seed-parameters.js';
import { seedRegistry } from '../aws/ecr/seed-registry.js';
import { SlackWorkspace } from '../slack/workspace.js';

/**
 * Everything the sandbox knows. Its time starts at the real one and runs `time-scale` times as fast; nothing
 * has a timer: `advance` lets builds, pipelines and ECS catch up with the time before each request.
 */
export class World {
  readonly account: string;
  readonly region: string;
  readonly parameters = new Parameters();
  readonly registry = new Registry();
  readonly credentials: Credentials;
  readonly slack: SlackWorkspace;
  readonly github: Repositories;
  readonly builds: Builds;
  readonly pipelines: Pipelines;
  readonly logs: LogStreams;
  readonly ecs: Ecs;
  readonly objects: Objects;
  readonly distributions: Distributions;
  readonly pypi: IndexFiles;
  readonly pypiTokens: UploadTokens;
  private readonly start: number;

  /** @param realNow the real time in milliseconds since the epoch; tests drive it */
  constructor(
    readonly scenario: Scenario,
    readonly realNow: () => number = Date.now,
  ) {
    this.account = scenario.account;
    this.region = scenario.region;
    this.start = realNow();
    this.credentials = new Credentials(scenario, realNow);
    this.slack = new SlackWorkspace(scenario.slack, () => this.now());
    this.github = new Repositories(scenario.github.repositories, this.start);
    this.pypi = new IndexFiles(scenario.pypi, () => this.now());
    this.pypiTokens = new UploadTokens(scenario.pypi, realNow);
    seedParameters(this.parameters, scenario, this.start);
    seedRegistry(this.registry, scenario, this.start);
    this.logs = new LogStreams(this);
    this.builds = new Builds(this);
    this.pipelines = new Pipelines(this);
    this.ecs = new Ecs(this);
    this.objects = new Objects(this);
    this.distributions = new Distributions(this);
  }

  /** When it all began: the same in scenario time and in real time. */
  get startedAt(): number {
    return this.start;
  }

  /** Scenario time, in milliseconds since the epoch. */
  now(): number {
    return this.start + (this.realNow() - this.start) * this.scenario['time-scale'];
  }

  /** Lets everything that runs by itself catch up with the time. */
  advance(): void {
    this.builds.advance();
    this.pipelines.advance();
    this.ecs.advance();
  }

  /** `arn:aws:<service>:<region>:<account>:<resource>`. */
  arn(service: string, resource: string): string {
    return `arn:aws:${service}:${this.region}:${this.account}:${resource}`;
  }
}
