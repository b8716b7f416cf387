import { NotFoundError, PlatformError } from '../../core/errors.js';
import { idempotencyToken } from '../../core/remote-work.js';
import type { Build, BuildRequest, BuildVariable } from '../../providers/aws/codebuild.js';
import type { ImageRegistry } from '../../providers/aws/ecr.js';
import type { Workflow } from '../../providers/runner/workflow.js';
import type { Applications, Codebase } from '../platform/applications.js';
import { buildUrl } from '../../core/console-links.js';
import { BuildRunner } from './build-runner.js';
import type { BuildRun, BuildRunnerDependencies } from './build-runner.js';
import type { BuildNotifier } from '../slack/build-notifier.js';
import { chooseCommit, findImageProject, builderPosts, withNotifications } from './build-inputs.js';
import type { ChosenCommit, BuildNotifications } from './build-inputs.js';
import type { CommitImage, CommitImages, PullableImage } from '../images/commit-images.js';
import { RefTagger } from '../images/codebase-images.js';
import { tagsOfRun } from '../images/image-name.js';

interface CodebaseBuildOrder {
  app: string;
  codebase: string;
  /** Undefined: the workflow's. */
  commit: string | undefined;
  wait: boolean;
  dryRun: boolean;
  skipIfImageExists: boolean;
  notifications: BuildNotifications;
  variables: readonly BuildVariable[];
  /** When to give up, in milliseconds since the epoch. */
  deadline: number;
}

interface CodebaseBuildDependencies extends Omit<
  BuildRunnerDependencies,
  'onProgress' | 'onWork' | 'watching'
> {
  applications: Applications;
  images: ImageRegistry;
  /** Made once the codebase is known, since its repository is one place to look for commits. */
  commitImages: (codebase: Codebase) => CommitImages;
  workflow: Workflow | undefined;
  confirm: (question: string) => Promise<void>;
  onBuild: (build: Build) => void;
  /** Called with the build, where the builder does not post itself. */
  messages?: Pick<BuildNotifier, 'started' | 'progressed'> | undefined;
}

/** What became of an order. Without `run`, no build was started: it was skipped, or only tried. */
export interface CodebaseBuildOutcome {
  order: CodebaseBuildOrder;
  codebase: Codebase;
  commit: ChosenCommit;
  project: string;
  skipped: boolean;
  run?: BuildRun;
  image?: PullableImage;
  /** Tags that were added to the image. */
  addedTags: string[];
  failure?: PlatformError;
}

type Plan = Pick<CodebaseBuildOutcome, 'order' | 'codebase' | 'commit' | 'project'>;

/** Builds the image of a codebase at a commit. */
export class CodebaseBuilder {
  constructor(private readonly deps: CodebaseBuildDependencies) {}

  /**
   * Checks everything, skips the build if its image exists, else starts it, follows it to its end, and reads
   * the image back. A build that ends badly is the outcome's `failure`.
   * @throws PlatformError when nothing could be started; CancelledError once a started build is stopped
   */
  async build(order: CodebaseBuildOrder): Promise<CodebaseBuildOutcome> {
    const { deps } = this;
    const codebase = await this.codebase(order);
    if (!codebase.requiresImageBuild) throw withoutBuild(order);
    const images = deps.commitImages(codebase);
    const commit = await chooseCommit(order.commit, codebase.repository, { ...deps, commits: images });
    const variables = withNotifications(
      order.variables,
      order.notifications,
      codebase.pipelineMode,
      deps.logger,
    );
    const project = await findImageProject(order.app, order.codebase, deps.builds);
    const plan: Plan = { order, codebase, commit, project };
    const existing = order.skipIfImageExists ? await this.existingImage(plan, images) : undefined;
    if (existing !== undefined) return this.skip(plan, existing);
    const request = this.request(plan, variables);
    const runner = new BuildRunner({
      ...deps,
      onWork: (build) => {
        this.announce(build, plan, request);
      },
      onProgress: (build) => deps.messages?.progressed(build),
    });
    const question = `Start a build of codebase ${order.codebase} (${order.app}) at commit ${commit.sha} in ${project}?`;
    const { run } = await runner.run({
      ...order,
      request: () => request,
      find: undefined,
      restartFailed: false,
      stopOnCancel: true,
      showLog: true,
      confirm: () => deps.confirm(question),
    });
    if (run === undefined) return this.describePlan(plan, request);
    return this.conclude({ ...plan, skipped: false, run, addedTags: [] }, run, images);
  }

  private announce(build: Build, { order, codebase, commit }: Plan, request: BuildRequest): void {
    this.deps.onBuild(build);
    if (this.deps.messages === undefined) return;
    if (builderPosts(build, request.environmentVariables))
      this.deps.logger.info(
        'The image builder itself posts about this build to Slack; with notifications: workflow, this step would.',
      );
    else
      this.deps.messages.started({ app: order.app, codebase, commit: commit.fullSha ?? commit.sha }, build);
  }

  /** Where there is no such codebase, it may be for want of the application. */
  private async codebase({ app, codebase }: CodebaseBuildOrder): Promise<Codebase> {
    try {
      return await this.deps.applications.codebase(app, codebase);
    } catch (error) {
      if (error instanceof NotFoundError) await this.deps.applications.load(app);
      throw error;
    }
  }

  private async existingImage(
    { order, commit }: Plan,
    images: CommitImages,
  ): Promise<PullableImage | undefined> {
    if (commit.fullSha === undefined) {
      this.deps.logger.info(
        `Not known whether commit ${commit.sha} already has an image: its full SHA is not known here.`,
      );
      return undefined;
    }
    const image = await images.find(imageRepository(order), commit.fullSha);
    return image && this.addUri(imageRepository(order), image);
  }

  private async skip(plan: Plan, image: PullableImage): Promise<CodebaseBuildOutcome> {
    const addedTags = await this.addRefTags(plan, image);
    return { ...plan, skipped: true, image, addedTags };
  }

  private request({ order, commit, project }: Plan, variables: BuildVariable[]): BuildRequest {
    return {
      project,
      sourceVersion: commit.sha,
      environmentVariables: variables,
      artifacts: 'none',
      idempotencyToken: idempotencyToken(this.deps.workflow, [
        'codebase-build',
        order.app,
        order.codebase,
        commit.sha,
        // The same token with other parameters would be refused: another request is another intent.
        JSON.stringify(variables),
      ]),
    };
  }

  private describePlan(plan: Plan, request: BuildRequest): CodebaseBuildOutcome {
    const names = request.environmentVariables.map(({ name, type }) => `${name} (${type})`).join(', ');
    this.deps.logger.info(
      `The build would be one of ${request.project} at commit ${request.sourceVersion}${names === '' ? '' : `, with ${names}`}.`,
    );
    return { ...plan, skipped: false, addedTags: [] };
  }

  private async conclude(
    outcome: CodebaseBuildOutcome,
    run: BuildRun,
    images: CommitImages,
  ): Promise<CodebaseBuildOutcome> {
    if (run.failure !== undefined) return { ...outcome, failure: run.failure };
    if (run.build.status !== 'SUCCEEDED') return outcome;
    try {
      const image = await this.builtImage(outcome, images);
      if (image === undefined) return this.withoutImage(outcome, run.build);
      return { ...outcome, image, addedTags: await this.addRefTags(outcome, image) };
    } catch (error) {
      if (this.deps.signal.aborted || !(error instanceof PlatformError)) throw error;
      const message = `Build ${run.build.id} succeeded, but its image could not be looked up: ${error.message}`;
      return { ...outcome, failure: new PlatformError(message, { hint: error.hint, cause: error }) };
    }
  }

  private async builtImage(
    { order, commit }: Plan,
    images: CommitImages,
  ): Promise<PullableImage | undefined> {
    const [repository, sha] = [imageRepository(order), commit.fullSha ?? commit.sha];
    const { clock, signal } = this.deps;
    return images.awaitImage(repository, sha, { clock, signal, deadline: order.deadline }, (image) =>
      this.addUri(repository, image),
    );
  }

  private async addUri(repository: string, image: CommitImage): Promise<PullableImage> {
    return { ...image, uri: `${await this.deps.images.uri(repository)}:${image.tag}@${image.digest}` };
  }

  private withoutImage(outcome: CodebaseBuildOutcome, build: Build): CodebaseBuildOutcome {
    const repository = imageRepository(outcome.order);
    const failure = new PlatformError(
      `Build ${build.id} succeeded, but the ECR repository ${repository} has no image of commit ${outcome.commit.sha}.`,
      {
        hint: `See in the build's log which tags it pushed: ${buildUrl(build)}`,
      },
    );
    return { ...outcome, failure };
  }

  private async addRefTags({ order, codebase, commit }: Plan, image: PullableImage): Promise<string[]> {
    if (commit.fullSha === undefined) return [];
    const tags = tagsOfRun(this.deps.workflow, codebase.repository, commit.fullSha);
    const tagger = new RefTagger(this.deps);
    return tagger.addMissing(imageRepository(order), image.digest, tags, order.dryRun);
  }
}

function withoutBuild({ app, codebase }: CodebaseBuildOrder): PlatformError {
  return new PlatformError(
    `The codebase ${codebase} has no image build: requires_image_build is false in its configuration.`,
    {
      hint: `Skip the build where the output requires-build of codebase-plan is false. To deploy its image latest: codebase deploy --app ${app} --codebase ${codebase} --env <environment>`,
    },
  );
}

/** Where the images of a codebase are. */
function imageRepository({ app, codebase }: CodebaseBuildOrder): string {
  return `${app}/${codebase}`;
}
