import { Access } from './access/access.js';
import { Builds } from '../aws/codebuild/builds.js';
import { Credentials } from '../aws/sts/credentials.js';
import { Distributions } from '../aws/cloudfront/distributions.js';
import type { Release } from '../aws/codepipeline/action-build.js';
import { Ecs } from '../aws/ecs/ecs.js';
import { deployRelease } from '../aws/ecs/release.js';
import { LogStreams } from '../aws/logs/log-streams.js';
import { Objects } from '../aws/s3/objects.js';
import { Parameters } from '../aws/ssm/parameters.js';
import { Pipelines } from '../aws/codepipeline/pipelines.js';
import { Registry } from '../aws/ecr/registry.js';
import { RateLimits } from '../github/rate-limits.js';
import { Repositories } from '../github/repositories/repositories.js';
import { IndexFiles } from '../pypi/index-files.js';
import { UploadTokens } from '../pypi/upload-tokens.js';
import type { Scenario } from '../scenario/scenario.js';
import { seedParameters } from '../aws/ssm/seed-parameters.js';
import { seedRegistry } from '../aws/ecr/seed-registry.js';
import { seedServices } from '../aws/ecs/seed-services.js';
import { Setting } from './setting.js';
import { SlackWorkspace } from '../slack/workspace.js';

/**
 * Everything the sandbox knows, put together: each part is given the setting and the parts that it uses. Nothing has a
 * timer: `advance` lets builds, pipelines and ECS catch up with the time before each request.
 */
export class World extends Setting {
  readonly parameters = new Parameters();
  readonly registry = new Registry();
  readonly credentials: Credentials;
  readonly access: Access;
  readonly slack: SlackWorkspace;
  readonly github: Repositories;
  readonly githubLimits: RateLimits;
  readonly builds: Builds;
  readonly pipelines: Pipelines;
  readonly logs: LogStreams;
  readonly ecs: Ecs;
  readonly objects: Objects;
  readonly distributions: Distributions;
  readonly pypi: IndexFiles;
  readonly pypiTokens: UploadTokens;

  /** @param realTime the real time in milliseconds since the epoch; tests drive it */
  constructor(scenario: Scenario, realTime?: () => number) {
    super(scenario, realTime);
    const now = (): number => this.now();
    this.credentials = new Credentials(scenario, this.realNow);
    this.access = new Access(scenario);
    this.slack = new SlackWorkspace(scenario.slack, now);
    this.github = new Repositories(scenario.github.repositories, this.startedAt);
    this.githubLimits = new RateLimits(this.realNow);
    this.pypi = new IndexFiles(scenario.pypi, now);
    this.pypiTokens = new UploadTokens(scenario.pypi, this.realNow);
    seedParameters(this.parameters, scenario, this.startedAt);
    seedRegistry(this.registry, scenario, this.startedAt);
    this.logs = new LogStreams(now);
    this.builds = new Builds(this, this);
    this.pipelines = new Pipelines(this, this);
    this.ecs = new Ecs(this, this);
    seedServices(this.ecs, this.logs, this);
    this.objects = new Objects(this);
    this.distributions = new Distributions(this);
  }

  /** What pipelines have released runs. */
  released(release: Release): void {
    deployRelease(this.ecs, this, release);
  }

  /** Lets everything that runs by itself catch up with the time. */
  advance(): void {
    this.builds.advance();
    this.pipelines.advance();
    this.ecs.advance();
  }
}
