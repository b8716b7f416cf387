import type { Clock } from '../../core/clock.js';
import { asError, NotFoundError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { Image, ImageRegistry } from '../../providers/aws/ecr.js';
import type { Applications, Codebase, PipelineMode } from '../platform/applications.js';
import { mapParallel, WorkQueue } from '../../core/requests.js';
import { requireTime } from '../../core/retry.js';
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
  /** The text that they were to contain. */
  filter: string | undefined;
  /** How many codebases there are that were asked for, those beyond the limit included. */
  total: number;
  /** The codebases whose images were asked for, but that have no image repository. */
  withoutRepository: string[];
}

type Registry = Pick<ImageRegistry, 'pages'>;

export interface ListOptions {
  applications: Pick<Applications, 'load' | 'codebases'>;
  /** Where the images are; undefined leaves them out. It may still be loading while the codebases are asked for. */
  images: Registry | Promise<Registry> | undefined;
  /** Only codebases whose name or repository contains this text. */
  filter: string | undefined;
  /** The most codebases to list. */
  limit: number;
  clock: Clock;
  logger: Logger;
  signal: AbortSignal;
  /** When to give up, in milliseconds since the epoch. */
  deadline: number;
  /** Called with the listing of each codebase alone as soon as that is known, in the order of their names. */
  listed?: ((one: CodebaseListing) => void) | undefined;
}

const NEWEST = 20;
/** Codebases whose images are read at the same time: enough to be quick, too few to be throttled. */
const CONCURRENCY = 10;

/**
 * The application's codebases by name, with their newest images if those are wanted.
 * @throws NotFoundError when there is no such application; DeadlineError when it takes too long
 */
export async function listCodebases(app: string, options: ListOptions): Promise<CodebaseListing> {
  const { applications, images, filter, limit } = options;
  const isWanted = ({ name, repository }: Codebase): boolean =>
    name.includes(filter ?? '') || repository.includes(filter ?? '');
  const newest = images && new NewestImages(app, images, options);
  const reading = applications.codebases(app, (some) => newest?.begin(some.filter(isWanted)));
  // Without the application there are none, and that is what to say.
  reading.catch(() => undefined);
  await applications.load(app);
  goOn(app, options);
  const wanted = (await reading).filter(isWanted);
  const chosen = wanted.slice(0, limit);
  const whole = { app, filter, total: wanted.length };
  const inOrder = new InOrder<CodebaseListing>((one) => options.listed?.(one));
  const listings = await Promise.all(
    [...chosen.entries()].map(async ([index, codebase]) => {
      const found = newest && (await newest.of(codebase));
      const described =
        newest === undefined ? describe(codebase) : { ...describe(codebase), images: found ?? [] };
      const withoutRepository = newest !== undefined && found === undefined ? [codebase.name] : [];
      const one = { ...whole, codebases: [described], withoutRepository };
      inOrder.take(index, one);
      return one;
    }),
  );
  return {
    ...whole,
    codebases: listings.flatMap(({ codebases }) => codebases),
    withoutRepository: listings.flatMap(({ withoutRepository }) => withoutRepository),
  };
}

/** The newest images of codebases, each read once, as soon as its turn comes. */
class NewestImages {
  private readonly queue = new WorkQueue(CONCURRENCY);
  private readonly begun = new Map<string, Promise<ListedImage[] | undefined>>();

  constructor(
    private readonly app: string,
    private readonly registry: Registry | Promise<Registry>,
    private readonly options: ListOptions,
  ) {}

  /**
   * Begins with the first row while further pages of codebases arrive: with the first of these by name, unless an earlier
   * page had one before it. More would only keep the pages waiting, of which the last is needed for any row.
   */
  begin(codebases: readonly Codebase[]): void {
    const [first] = [...codebases].sort((a, b) => (a.name < b.name ? -1 : 1));
    if (first === undefined || [...this.begun.keys()].some((name) => name < first.name)) return;
    this.of(first).catch(() => undefined);
  }

  /** Undefined when there is no image repository. */
  of(codebase: Codebase): Promise<ListedImage[] | undefined> {
    const begun = this.begun.get(codebase.name) ?? this.queue.run(() => this.read(codebase));
    this.begun.set(codebase.name, begun);
    return begun;
  }

  private async read(codebase: Codebase): Promise<ListedImage[] | undefined> {
    this.options.logger.status(`Reading the images of ${codebase.name}`);
    return newestImages(this.app, codebase, await this.registry, () => {
      goOn(this.app, this.options);
    });
  }
}

/** Passes things on in the order of their numbers, as soon as all before them are there. */
class InOrder<T> {
  private readonly waiting = new Map<number, T>();
  private next = 0;

  constructor(private readonly pass: (item: T) => void) {}

  take(index: number, item: T): void {
    this.waiting.set(index, item);
    for (let found = this.waiting.get(this.next); found !== undefined; found = this.waiting.get(this.next)) {
      this.waiting.delete(this.next);
      this.next += 1;
      this.pass(found);
    }
  }
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

function goOn(app: string, options: ListOptions): void {
  const hint = 'Raise timeout-minutes, or leave out the images: an image repository is read as a whole.';
  requireTime(options, `Listing the codebases of ${app}`, hint);
}
