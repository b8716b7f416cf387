import { NotFoundError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { formatCount } from '../../core/text.js';
import type { Image, ImageRegistry } from '../../providers/aws/ecr.js';
import type { AwsSession } from '../../providers/aws/session.js';
import type { PublicImages } from '../../providers/registry/image-registry.js';
import { codebaseRepositories } from '../images/codebase-images.js';
import { Applications } from '../platform/applications.js';
import type { Application, Codebase } from '../platform/applications.js';
import { availableStrategies } from '../platform/parameters.js';
import { codebasePipelineNames, imageProjectNames, manualReleaseNames } from '../platform/names.js';
import type { SetupCheck, SetupFinding } from './checks.js';

const IN_TERRAFORM =
  'Add the codebase to codebase_pipelines in platform-config.yml, and apply its Terraform.';

/** What the other checks are made for; filled in by the first ones. */
export interface FoundSetup {
  application: Application | undefined;
  codebases: Codebase[];
}

interface AccountChecksOptions {
  app: string;
  /** Undefined for all. */
  codebase: string | undefined;
  session: AwsSession;
  logger: Logger;
}

/** Checks who we are and what the parameters say, and what they say. */
export interface AccountChecks {
  credentials: SetupCheck;
  application: SetupCheck;
  codebases: SetupCheck;
  found: FoundSetup;
}

export async function accountChecks(options: AccountChecksOptions): Promise<AccountChecks> {
  const { app, codebase, session, logger } = options;
  const applications = new Applications(await session.parameters(), session, logger);
  const found: FoundSetup = { application: undefined, codebases: [] };
  const credentials: SetupCheck = {
    area: 'AWS',
    subject: 'Credentials',
    run: async () => ({
      state: 'ok',
      found: `Account ${await session.accountId()}, ${session.region}.`,
    }),
  };
  const application: SetupCheck = {
    area: 'AWS',
    subject: `Application ${app}`,
    needs: [credentials],
    run: async () => {
      found.application = await applications.load(app);
      const { environments, layout } = found.application;
      if (environments.length > 0)
        return { state: 'ok', found: `Environments: ${environments.map(({ name }) => name).join(', ')}.` };
      const path = `/${layout === 'platform' ? 'platform' : 'copilot'}/applications/${app}/environments`;
      return {
        state: 'missing',
        found: `No parameter below ${path} lists an environment.`,
        nextStep: 'Apply the Terraform of the environments, which writes the parameters.',
      };
    },
  };
  const codebases: SetupCheck = {
    area: 'AWS',
    subject: codebase === undefined ? 'Codebases' : `Codebase ${codebase}`,
    needs: [credentials],
    run: async () => {
      found.codebases =
        codebase === undefined
          ? await applications.codebases(app)
          : [await applications.codebase(app, codebase)];
      const names = found.codebases.map(({ name, pipelineMode }) => `${name} (${pipelineMode})`);
      if (names.length > 0)
        return { state: 'ok', found: `${formatCount(names.length, 'codebase')}: ${names.join(', ')}.` };
      return {
        state: 'missing',
        found: `No parameter below /copilot/applications/${app}/codebases describes a codebase.`,
        nextStep: IN_TERRAFORM,
      };
    },
  };
  return { credentials, application, codebases, found };
}

export interface CodebaseChecksOptions {
  app: string;
  /** Undefined where it could not be read. */
  application: Application | undefined;
  codebase: Codebase;
  session: AwsSession;
  /** Asked only where the codebase has a public repository. */
  publicImages: () => Promise<PublicImages>;
}

/** Checks what a codebase needs in the account of its pipelines. */
export function codebaseChecks(options: CodebaseChecksOptions): SetupCheck[] {
  const { application, codebase } = options;
  const area = `Codebase ${codebase.name}`;
  const strategies = availableStrategies(codebase.pipelineMode);
  return [
    ...(application === undefined
      ? []
      : [{ area, subject: 'Environments', run: () => Promise.resolve(checkTargets(application, codebase)) }]),
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

/** Its pipelines may name environments that the application does not have. */
function checkTargets(application: Application, codebase: Codebase): SetupFinding {
  const known = new Set(application.environments.map(({ name }) => name));
  const named = [
    ...new Set(codebase.pipelines.flatMap(({ environments }) => environments.map(({ name }) => name))),
  ];
  const unknown = named.filter((name) => !known.has(name));
  if (unknown.length > 0)
    return {
      state: 'missing',
      found: `Its pipelines deploy to ${unknown.join(', ')}, which ${application.name} does not have.`,
      nextStep:
        'Correct the environments of its pipelines in platform-config.yml, or add these to the application.',
    };
  if (named.length > 0) return { state: 'ok', found: `Its pipelines deploy to ${named.join(', ')}.` };
  return {
    state: 'optional',
    found: 'It has no pipelines, so a push deploys nothing by itself.',
    nextStep:
      'Add pipelines to the codebase in platform-config.yml, or give codebase-pipeline.yml its environments.',
  };
}

async function checkRepository({
  app,
  codebase,
  session,
  publicImages,
}: CodebaseChecksOptions): Promise<SetupFinding> {
  const { own, additional } = codebaseRepositories(app, codebase);
  if (!codebase.requiresImageBuild && additional?.kind === 'public') {
    const digest = await (await publicImages()).findDigest(additional.name, 'latest');
    return digest === undefined
      ? {
          state: 'missing',
          found: `${additional.name} has no image tagged latest.`,
          nextStep: 'Push the image, or correct additional_ecr_repository in platform-config.yml.',
        }
      : { state: 'ok', found: `${additional.name}.` };
  }
  const newest = codebase.requiresImageBuild ? 'branch-main' : 'latest';
  const found = await findImage(await session.images(), own, newest);
  if (found === undefined && !codebase.requiresImageBuild && additional === undefined)
    return {
      state: 'missing',
      found: `${own} has no image tagged latest, which is what is deployed where no image is built.`,
      nextStep: `Push the image to ${own} with the tag latest, or set requires_image_build in platform-config.yml.`,
    };
  return { state: 'ok', found: `${own}${additional === undefined ? '' : `, and ${additional.name}`}.` };
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
  if (found !== undefined) return { state: 'ok', found: `${found}.` };
  return {
    state: 'missing',
    found: `There is no CodeBuild project ${names[0]}, so no image can be built.`,
    nextStep: IN_TERRAFORM,
  };
}

async function checkManualRelease({ app, codebase, session }: CodebaseChecksOptions): Promise<SetupFinding> {
  const names = manualReleaseNames(app, codebase.name);
  const pipelines = await session.pipelines();
  for (const name of names) {
    if ((await pipelines.get(name)) === undefined) continue;
    await pipelines.executionPage(name, undefined);
    return { state: 'ok', found: `${name}.` };
  }
  return {
    state: 'missing',
    found: `There is no pipeline ${names[0]}, through which the codebase is deployed.`,
    nextStep: IN_TERRAFORM,
  };
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
    return { state: 'ok', found: `${formatCount(codebase.pipelines.length, 'pipeline')} in CodePipeline.` };
  // GitHub deploys.
  if (codebase.pipelineMode === 'github_actions')
    return { state: 'ok', found: `CodePipeline does not have ${missing.join(', ')}, and need not.` };
  return {
    state: 'optional',
    found: `CodePipeline does not have ${missing.join(', ')}. Pushes start nothing there, and codebase-history can't show it.`,
    nextStep: IN_TERRAFORM,
  };
}

function isMissing(error: unknown): false {
  if (error instanceof NotFoundError) return false;
  throw error;
}
