import { NotFoundError } from '../../core/errors.js';
import { formatCount } from '../../core/text.js';
import type { Image, ImageRegistry } from '../../providers/aws/ecr.js';
import type { AwsSession } from '../../providers/aws/session.js';
import type { GitHubEnvironment, RepositorySetup } from '../../providers/github/repository.js';
import type { PublicImages } from '../../providers/registry/image-registry.js';
import { codebaseRepositories } from '../images/codebase-images.js';
import type { Codebase } from '../platform/applications.js';
import { availableStrategies } from '../platform/parameters.js';
import { codebasePipelineNames, imageProjectNames, manualReleaseNames } from '../platform/names.js';
import { finding } from './checks.js';
import type { SetupCheck, SetupFinding } from './checks.js';

export const IN_TERRAFORM =
  'Add the codebase to codebase_pipelines in platform-config.yml, and apply its Terraform.';

export interface CodebaseChecksOptions {
  app: string;
  codebase: Codebase;
  session: AwsSession;
  /** Asked only where the codebase has a public repository. */
  publicImages: () => Promise<PublicImages>;
}

/** Checks what a codebase needs in the account of its pipelines. */
export function codebaseChecks(options: CodebaseChecksOptions): SetupCheck[] {
  const { codebase } = options;
  const area = `Codebase ${codebase.name}`;
  const strategies = availableStrategies(codebase.pipelineMode);
  return [
    { area, subject: 'Image repository', run: () => checkRepository(options) },
    ...(codebase.requiresImageBuild
      ? [{ area, subject: 'Build project', run: () => checkProject(options) }]
      : []),
    ...(strategies.includes('pipeline')
      ? [{ area, subject: 'Manual-release pipeline', run: () => checkManualRelease(options) }]
      : []),
    ...(codebase.pipelines.length > 0
      ? [{ area, subject: 'Pipelines', optional: true, run: () => checkPipelines(options) }]
      : []),
  ];
}

async function checkRepository(options: CodebaseChecksOptions): Promise<SetupFinding> {
  const { app, codebase, session, publicImages } = options;
  const { own, additional } = codebaseRepositories(app, codebase);
  if (!codebase.requiresImageBuild && additional?.kind === 'public') {
    const digest = await (await publicImages()).findDigest(additional.name, 'latest');
    return digest === undefined
      ? finding.missing(
          `${additional.name} has no image tagged latest.`,
          'Push the image, or correct additional_ecr_repository in platform-config.yml.',
        )
      : finding.ok(`${additional.name}.`);
  }
  const newest = codebase.requiresImageBuild ? 'branch-main' : 'latest';
  const found = await findImage(await session.images(), own, newest);
  if (found === undefined && !codebase.requiresImageBuild && additional === undefined)
    return finding.missing(
      `${own} has no image tagged latest, which is what is deployed where no image is built.`,
      `Push the image to ${own} with the tag latest, or set requires_image_build in platform-config.yml.`,
    );
  return finding.ok(`${own}${additional === undefined ? '' : `, and ${additional.name}`}.`);
}

/** Makes one call for each permission that looking up an image takes. @throws NotFoundError where the repository is not there */
async function findImage(images: ImageRegistry, repository: string, tag: string): Promise<Image | undefined> {
  try {
    const found = await images.describe(repository, { tag });
    await images.findTags(repository, [tag]);
    return found;
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    throw new NotFoundError(`There is no image repository ${repository}.`, {
      hint: IN_TERRAFORM,
      cause: error,
    });
  }
}

async function checkProject({ app, codebase, session }: CodebaseChecksOptions): Promise<SetupFinding> {
  const names = imageProjectNames(app, codebase.name);
  const [found] = await (await session.builds()).findProjects(names);
  if (found !== undefined) return finding.ok(`${found}.`);
  return finding.missing(
    `There is no CodeBuild project ${names[0]}, so no image can be built.`,
    IN_TERRAFORM,
  );
}

async function checkManualRelease({ app, codebase, session }: CodebaseChecksOptions): Promise<SetupFinding> {
  const names = manualReleaseNames(app, codebase.name);
  const pipelines = await session.pipelines();
  for (const name of names) {
    if ((await pipelines.get(name)) === undefined) continue;
    await pipelines.executionPage(name, undefined);
    return finding.ok(`${name}.`);
  }
  return finding.missing(
    `There is no pipeline ${names[0]}, through which the codebase is deployed.`,
    IN_TERRAFORM,
  );
}

/** History and approvals look at them; deployments do without. */
async function checkPipelines({ app, codebase, session }: CodebaseChecksOptions): Promise<SetupFinding> {
  const pipelines = await session.pipelines();
  const missing: string[] = [];
  for (const { name } of codebase.pipelines) {
    const names = codebasePipelineNames(app, codebase.name, name);
    const found = await Promise.all(
      names.map((candidate) => pipelines.executionPage(candidate, undefined).then(() => true, isMissing)),
    );
    if (!found.includes(true)) missing.push(names[0]);
  }
  if (missing.length === 0)
    return finding.ok(`${formatCount(codebase.pipelines.length, 'pipeline')} in CodePipeline.`);
  // GitHub deploys.
  if (codebase.pipelineMode === 'github_actions')
    return finding.ok(`CodePipeline does not have ${missing.join(', ')}, and need not.`);
  return finding.optional(
    `CodePipeline does not have ${missing.join(', ')}. Pushes start nothing there, and codebase-history can't show it.`,
    IN_TERRAFORM,
  );
}

function isMissing(error: unknown): false {
  if (error instanceof NotFoundError) return false;
  throw error;
}

export interface GitHubChecksOptions {
  codebases: readonly Codebase[];
  /** Names of the environments that are checked. */
  environments: readonly string[];
  /** The workflow's own, for when the codebases are not known. */
  fallback: string | undefined;
  /** False without a token. */
  authenticated: boolean;
  /** Called with `owner/name`. */
  repository: (name: string) => RepositorySetup;
}

/** Checks what workflows need on GitHub, for each repository of the codebases. */
export function githubChecks(options: GitHubChecksOptions): SetupCheck[] {
  const { codebases, environments, fallback, authenticated, repository } = options;
  const known = codebases.map((codebase) => codebase.repository);
  const names = [...new Set(known.length > 0 || fallback === undefined ? known : [fallback])];
  return names.flatMap((name) => {
    const own = codebases.filter((codebase) => codebase.repository === name);
    return new RepositoryChecks(`GitHub ${name}`, own, repository(name)).list(environments, authenticated);
  });
}

class RepositoryChecks {
  private listed: GitHubEnvironment[] = [];

  constructor(
    private readonly area: string,
    private readonly codebases: readonly Codebase[],
    private readonly setup: RepositorySetup,
  ) {}

  list(environments: readonly string[], authenticated: boolean): SetupCheck[] {
    const { area } = this;
    const rules = { area, subject: 'Environments', optional: true, run: () => this.listEnvironments() };
    const deployed = this.codebases.flatMap(({ pipelines }) =>
      pipelines.flatMap((pipeline) => pipeline.environments),
    );
    const wanted = environments.filter(
      (env) => deployed.length === 0 || deployed.some(({ name }) => name === env),
    );
    return [
      { area, subject: 'Token', optional: true, run: () => this.checkToken(authenticated) },
      rules,
      ...wanted.flatMap((env): SetupCheck[] => {
        const needs = [rules];
        const subject = `Environment ${env}`;
        const own = { area, subject, needs, run: () => this.checkEnvironment(env) };
        const approval = { ...own, subject: `${subject}-approval`, run: () => this.checkApproval(env) };
        return deployed.some((each) => each.name === env && each.requiresApproval) ? [own, approval] : [own];
      }),
    ];
  }

  private async checkToken(authenticated: boolean): Promise<SetupFinding> {
    if (!authenticated)
      return finding.optional(
        'There is no token: GitHub shows public repositories only, and 60 times an hour.',
        'In a workflow, give github-token. At a terminal, run gh auth login.',
      );
    const lacking = await this.setup.lackingPermissions();
    if (lacking.length === 0) return finding.ok('It can read contents, pull requests and deployments.');
    // Of a repository that is not there, GitHub says the same as of one that the token may not see.
    const unseen = lacking.includes('contents: read');
    return finding.optional(
      `It lacks ${lacking.join(', ')}${unseen ? ', or there is no such repository' : ''}: short commits, changes and who deployed can't be looked up.`,
      `In a workflow, add ${lacking.join(', ')} to the job's permissions; for another private repository than the workflow's own, give a token of an app as github-token. At a terminal, give a token that may read the repository.${unseen ? ' If the repository has another name by now, correct it in platform-config.yml.' : ''}`,
    );
  }

  private async listEnvironments(): Promise<SetupFinding> {
    const found = await this.setup.environments();
    if ('unreadable' in found)
      return finding.unchecked(
        `Environments and their reviewers are not known: ${found.unreadable.message}`,
        "In a workflow, add actions: read to the job's permissions, or check it at a terminal. At a terminal, give a token that may read the repository.",
      );
    this.listed = found;
    const names = found.map(({ name }) => name);
    return finding.ok(names.length === 0 ? 'There are none yet.' : `${names.join(', ')}.`);
  }

  /** It has secrets, variables and the subject of OIDC, and no reviewers: jobs inside the lock would wait for these. */
  private checkEnvironment(env: string): SetupFinding {
    const found = this.listed.find(({ name }) => name === env);
    if (found === undefined)
      return finding.optional(
        'It does not exist: GitHub makes it with the first deployment, open to all branches.',
        `Make ${env} in the repository's settings, for the branches that are deployed.`,
      );
    if (found.reviewers !== undefined)
      return finding.optional(
        'It has reviewers. While a deployment waits for them, later ones queue up behind it.',
        `Move the reviewers to ${env}-approval: codebase-pipeline.yml asks there, before the lock.`,
      );
    if (!found.restricted)
      return finding.optional(
        'All branches may deploy to it.',
        `Restrict ${env} to the branches and tags that are deployed, in the repository's settings.`,
      );
    return finding.ok('Restricted to branches or tags, without reviewers.');
  }

  private checkApproval(env: string): SetupFinding {
    const found = this.listed.find(({ name }) => name === `${env}-approval`);
    if ((found?.reviewers ?? []).length > 0)
      return finding.ok(`Reviewers: ${found?.reviewers?.join(', ') ?? ''}.`);
    // CodePipeline asks by itself.
    const byUs = this.codebases.some(({ pipelineMode }) => pipelineMode !== 'aws_codepipeline');
    const what = found === undefined ? 'It does not exist' : 'It has no reviewers';
    return {
      state: byUs ? 'missing' : 'optional',
      found: `${what}, so nobody would be asked to approve a deployment to ${env}.`,
      nextStep: `Make the environment ${env}-approval in the repository's settings, with required reviewers.`,
    };
  }
}
