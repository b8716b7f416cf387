import type { Clock } from '../../core/clock.js';
import { asError, DeadlineError, NotFoundError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { code, escapeMarkdown, link, table } from '../../core/markdown.js';
import { renderSummary } from '../../core/summary.js';
import { formatTable, onOneLine } from '../../core/text-table.js';
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

const CODEBASE_HEADER = ['Codebase', 'Repository', 'Pipeline mode'];
const IMAGE_HEADER = ['Commit', 'Digest', 'Other tags', 'Pushed'];
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
    const newest = await newestImages(app, codebase, images, () => {
      goOn(app, options);
    });
    if (newest === undefined) withoutRepository.push(codebase.name);
    return { ...listed, images: newest ?? [] };
  });
  return { app, codebases, withoutRepository };
}

function describe({ name, repository, pipelineMode }: Codebase): ListedCodebase {
  return { name, repository, url: `https://github.com/${repository}`, pipelineMode };
}

/**
 * The newest images with a commit tag, newest first; undefined when there is no image repository.
 * @param goOn - called for each page; what it throws ends the reading
 */
async function newestImages(
  app: string,
  codebase: Pick<Codebase, 'name' | 'repository'>,
  registry: Pick<ImageRegistry, 'pages'>,
  goOn: () => void,
): Promise<ListedImage[] | undefined> {
  let newest: Image[] = [];
  try {
    // ECR has no order: all pages have to be seen, but never more than one page is kept.
    for await (const page of registry.pages(`${app}/${codebase.name}`)) {
      goOn();
      const carriers = page.filter((image) => chooseCommitTag(image.tags) !== undefined);
      newest = [...newest, ...carriers].sort(newestFirst).slice(0, NEWEST);
    }
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
  return newest.map((image) => list(image, codebase.repository));
}

/**
 * The newest image with a commit tag of each codebase that has one. One that can't be read is left out, with a warning.
 * @param goOn - called for each page; what it throws ends the reading
 */
export async function newestImageOfEach(
  app: string,
  codebases: readonly Codebase[],
  registry: Pick<ImageRegistry, 'pages'>,
  logger: Logger,
  goOn: () => void,
): Promise<ReadonlyMap<string, ListedImage>> {
  const found = await mapParallel(codebases, CONCURRENCY, async (codebase) => {
    try {
      const [image] = (await newestImages(app, codebase, registry, goOn)) ?? [];
      return image === undefined ? [] : [[codebase.name, image] as const];
    } catch (error) {
      goOn();
      logger.warning(`The newest image of ${codebase.name} is not known: ${asError(error).message}`);
      return [];
    }
  });
  return new Map(found.flat());
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

/** The listing as a person at a terminal reads it. */
export function listingText(listing: CodebaseListing): string {
  if (listing.codebases.length === 0) return `Application ${listing.app} has no codebases.`;
  const codebases = formatTable(
    CODEBASE_HEADER,
    listing.codebases.map(({ name, url, pipelineMode }) => [name, url, pipelineMode]),
  );
  const images = listing.codebases.flatMap((codebase) => {
    if (codebase.images === undefined) return [];
    const title = `Images of ${onOneLine(codebase.name)}`;
    const nothing = withoutImages(listing, codebase);
    if (nothing !== undefined) return [`${title}: ${onOneLine(nothing)}`];
    const rows = codebase.images.map((image) => [image.commitUrl, ...imageFacts(image)]);
    return [`${title}\n${formatTable(IMAGE_HEADER, rows)}`];
  });
  return [codebases, ...images].join('\n\n');
}

/** The listing for the job summary, in GitHub's Markdown. */
export function listingSummary(listing: CodebaseListing): string {
  const codebases = table(
    CODEBASE_HEADER,
    listing.codebases.map(({ name, repository, url, pipelineMode }) => [
      escapeMarkdown(name),
      link(repository, url),
      code(pipelineMode),
    ]),
  );
  const images = listing.codebases.flatMap((codebase) => {
    if (codebase.images === undefined) return [];
    const nothing = withoutImages(listing, codebase);
    const body = nothing === undefined ? imagesTable(codebase.images) : escapeMarkdown(nothing);
    return [{ title: `Images of ${codebase.name}`, body }];
  });
  return renderSummary({
    outcome: 'success',
    heading: `Codebases of ${escapeMarkdown(listing.app)}`,
    notes: [listing.codebases.length === 0 ? 'The application has no codebases.' : codebases],
    sections: images,
  });
}

function imagesTable(images: readonly ListedImage[]): string {
  return table(
    IMAGE_HEADER,
    images.map((image) => {
      const [digest, , pushed] = imageFacts(image);
      return [
        link(image.commit, image.commitUrl),
        code(digest),
        otherTags(image).map(code).join(' '),
        escapeMarkdown(pushed),
      ];
    }),
  );
}

/** Why there is nothing to show; undefined when there is something. */
function withoutImages(listing: CodebaseListing, codebase: ListedCodebase): string | undefined {
  if (listing.withoutRepository.includes(codebase.name))
    return `there is no image repository ${listing.app}/${codebase.name}.`;
  return codebase.images?.length === 0 ? 'none carries a commit tag.' : undefined;
}

/** Short digest, other tags, and the time as `2026-01-31 09:30 UTC`. */
function imageFacts(image: ListedImage): [string, string, string] {
  const digest = image.digest.replace(/^sha256:/, '').slice(0, 12);
  return [digest, otherTags(image).join(' '), `${image.pushedAt.slice(0, 16).replace('T', ' ')} UTC`];
}

function otherTags({ tags, tag }: ListedImage): string[] {
  return tags.filter((other) => other !== tag);
}
