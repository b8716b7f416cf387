import type { Clock } from '../../core/clock.js';
import { DeadlineError, NotFoundError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { Image, ImageRegistry } from '../../providers/aws/ecr.js';
import type { Applications, Codebase, PipelineMode } from '../platform/applications.js';
import { mapParallel } from '../../core/parallel.js';
import { chooseCommitTag, parseCommitTag } from '../images/image-name.js';

/** An image that carries a commit tag. */
export interface ListedImage {
  /** Its commit tag; the longest, where it carries several. */
  tag: string;
  /** The commit in that tag: 7 to 40 hex digits. */
  commit: string;
  commitUrl: string;
  /** `sha256:…`, in full. */
  digest: string;
  /** All of its tags, the commit tag included. */
  tags: string[];
  /** ISO 8601, in UTC. */
  pushedAt: string;
}

export interface ListedCodebase {
  name: string;
  /** `owner/name` on GitHub. */
  repository: string;
  url: string;
  pipelineMode: PipelineMode;
  /** The newest images with a commit tag, newest first. Left out unless they were asked for. */
  images?: ListedImage[];
}

export interface CodebaseListing {
  app: string;
  codebases: ListedCodebase[];
  /** The codebases whose images were asked for, but that have no image repository. */
  withoutRepository: string[];
}

export interface ListOptions {
  applications: Pick<Applications, 'load' | 'codebases'>;
  /** Where the images are; undefined leaves them out. */
  images: Pick<ImageRegistry, 'pages'> | undefined;
  clock: Clock;
  logger: Logger;
  signal: AbortSignal;
  /** When to give up, in milliseconds since the epoch. */
  deadline: number;
}

const NEWEST = 20;
/** Codebases whose images are read at the same time: enough to be quick, too few to be throttled. */
const CONCURRENCY = 4;

/**
 * The application's codebases by name, with their newest images if those are wanted.
 * @throws NotFoundError when there is no such application; DeadlineError when it takes too long
 */
export async function listCodebases(app: string, options: ListOptions): Promise<CodebaseListing> {
  const { applications, images } = options;
  await applications.load(app);
  goOn(app, options);
  const withoutRepository: string[] = [];
  const codebases = await mapParallel(await applications.codebases(app), CONCURRENCY, async (codebase) => {
    const listed = describe(codebase);
    if (images === undefined) return listed;
    options.logger.status(`Reading the images of ${codebase.name}`);
    const newest = await newestImages(app, codebase, images, options);
    if (newest === undefined) withoutRepository.push(codebase.name);
    return { ...listed, images: newest ?? [] };
  });
  return { app, codebases, withoutRepository };
}

function describe({ name, repository, pipelineMode }: Codebase): ListedCodebase {
  return { name, repository, url: `https://github.com/${repository}`, pipelineMode };
}

/** Undefined when there is no image repository. */
async function newestImages(
  app: string,
  codebase: Codebase,
  registry: Pick<ImageRegistry, 'pages'>,
  options: ListOptions,
): Promise<ListedImage[] | undefined> {
  let newest: Image[] = [];
  try {
    // ECR has no order: all pages have to be seen, but never more than one page is kept.
    for await (const page of registry.pages(`${app}/${codebase.name}`)) {
      goOn(app, options);
      const carriers = page.filter((image) => chooseCommitTag(image.tags) !== undefined);
      newest = [...newest, ...carriers].sort(newestFirst).slice(0, NEWEST);
    }
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
  return newest.map((image) => list(image, codebase.repository));
}

function newestFirst(a: Image, b: Image): number {
  return b.pushedAt.getTime() - a.pushedAt.getTime() || (a.digest < b.digest ? -1 : 1);
}

function list({ digest, tags, pushedAt }: Image, repository: string): ListedImage {
  const tag = chooseCommitTag(tags) ?? '';
  const commit = parseCommitTag(tag) ?? '';
  return {
    tag,
    commit,
    commitUrl: `https://github.com/${repository}/commit/${commit}`,
    digest,
    tags: [...tags].sort(),
    pushedAt: pushedAt.toISOString(),
  };
}

function goOn(app: string, { clock, signal, deadline }: ListOptions): void {
  signal.throwIfAborted();
  if (clock.now() <= deadline) return;
  throw new DeadlineError(`Listing the codebases of ${app} took longer than it may.`, {
    hint: 'Raise timeout-minutes, or leave out the images: an image repository is read as a whole.',
  });
}
