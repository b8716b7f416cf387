import { isMissing, namesItsTarget } from './defaults.js';
import type { Place } from './defaults.js';
import { type AppNames, readKnownNames } from './completion.js';
import { isRequired } from './options.js';
import type { GivenInputs } from './options.js';
import type { CommandDefinition } from '../commands/command.js';
import type { Lookups } from '../commands/shared/lookups.js';
import { asError } from '../core/errors.js';
import { formatAgo } from '../core/text.js';
import type { InputDefinitions } from '../core/inputs.js';
import { GitRepository } from '../providers/git/repository.js';
import type { Choice } from '../providers/terminal/terminal.js';

type Codebase = Awaited<ReturnType<Lookups['codebases']>>[number];

/** What is filled in, and with what. */
export interface FillInDeps extends Place {
  lookups: Lookups;
  /** Asks a person for one of several; undefined where nobody can be asked. */
  pick: ((message: string, choices: readonly Choice[]) => Promise<string>) | undefined;
  /** Milliseconds since the epoch. */
  now: number;
}

/**
 * Fills in what a verb needs and nothing has given: the codebase whose repository is checked out here, and its commit; then
 * asks for what is left, where there is somebody to ask. Returns what was filled in.
 * @throws CancelledError where the person that is asked presses Ctrl-C
 */
export async function fillIn(
  { inputs }: Pick<CommandDefinition, 'inputs'>,
  given: GivenInputs,
  deps: FillInDeps,
): Promise<Readonly<Record<string, string>>> {
  const filler = new Filler(inputs, given, deps);
  // Where something else is missing, that is said before anybody is asked.
  const pick = filler.lacks() ? undefined : deps.pick;
  await filler.fill(pick);
  return filler.filled;
}

/** What can be asked for, in this order. */
const PICKED = ['app', 'env', 'service', 'codebase', 'image-tag'];

class Filler {
  readonly filled: Record<string, string> = {};
  private readonly git: GitRepository;

  constructor(
    private readonly inputs: InputDefinitions,
    private readonly given: GivenInputs,
    private readonly deps: FillInDeps,
  ) {
    this.git = new GitRepository(deps.directory);
  }

  /** Whether the verb needs something that nobody can be asked for. */
  lacks(): boolean {
    return Object.keys(this.inputs).some((name) => !PICKED.includes(name) && this.needs(name));
  }

  async fill(pick: FillInDeps['pick']): Promise<void> {
    if (pick !== undefined) await this.pickApp(pick);
    if (this.text('app') === undefined) return;
    const origin = await this.origin();
    const here = this.needsCodebase() ? await this.codebaseOf(origin) : undefined;
    if (here !== undefined) this.set('codebase', here.name, 'the origin of this checkout');
    const services = this.needs('service') ? await this.servicesOf(origin) : [];
    const service = this.onlyService(services);
    if (service !== undefined) this.set('service', service, 'the codebase of this checkout');
    if (pick !== undefined) {
      await this.pickNamed(pick, 'env', () => this.deps.lookups.environments(this.app()));
      await this.pickNamed(pick, 'service', () => Promise.resolve(services.map(({ name }) => name)));
      await this.pickNamed(pick, 'codebase', async () =>
        (await this.deps.lookups.codebases(this.app())).map(({ name }) => name),
      );
    }
    if (this.wantsCommit()) await this.addCommit(origin);
    if (pick !== undefined) await this.pickImage(pick);
  }

  private async pickApp(pick: NonNullable<FillInDeps['pick']>): Promise<void> {
    if (!this.needs('app')) return;
    const known = [...(await readKnownNames(this.deps.env)).keys()];
    const listed = await this.deps.lookups.applications();
    await this.ask(pick, 'app', [...known, ...listed]);
  }

  private async pickNamed(
    pick: NonNullable<FillInDeps['pick']>,
    name: keyof AppNames,
    list: () => Promise<string[]>,
  ): Promise<void> {
    if (!this.needs(name)) return;
    const known = (await readKnownNames(this.deps.env)).get(this.app())?.[name] ?? [];
    const listed = await list();
    // What was used last comes first; what is not there any more is left out.
    await this.ask(
      pick,
      name,
      listed.length === 0 ? known : [...known.filter((each) => listed.includes(each)), ...listed],
    );
  }

  private async ask(
    pick: NonNullable<FillInDeps['pick']>,
    name: string,
    values: readonly string[],
  ): Promise<void> {
    const choices = [...new Set(values)].map((value) => ({ value, label: value }));
    if (choices.length > 0) this.set(name, await pick(QUESTIONS[name] ?? name, choices), 'your answer');
  }

  private async pickImage(pick: NonNullable<FillInDeps['pick']>): Promise<void> {
    const name = this.needs('image-tag') ? 'image-tag' : this.wantsImage() ? 'commit' : undefined;
    const codebase = await this.codebase();
    if (name === undefined || !codebase?.requiresImageBuild) return;
    const images = await this.deps.lookups.images(this.app(), codebase);
    const choices = images.map(({ tag, commit, tags, pushedAt }) => {
      const others = tags.filter((each) => each !== tag).join(', ');
      const age = formatAgo(this.deps.now - Date.parse(pushedAt));
      return {
        value: name === 'commit' ? commit : tag,
        label: [tag, age, others].filter(Boolean).join('  '),
      };
    });
    if (choices.length > 0) this.set(name, await pick('Which image?', choices), 'your answer');
  }

  private async addCommit(origin: string | undefined): Promise<void> {
    const codebase = origin === undefined ? undefined : await this.codebase();
    if (codebase?.requiresImageBuild !== true || !sameRepository(codebase, origin)) return;
    const sha = await this.git.commitOf('HEAD');
    if (sha === undefined) return;
    const branch = await this.git.branch();
    this.set('commit', sha, `HEAD of this checkout${branch === undefined ? '' : ` (${branch})`}`);
  }

  /** The codebase that was given or found. Undefined where it can't be looked up: the verb says why. */
  private async codebase(): Promise<Codebase | undefined> {
    const name = this.text('codebase');
    return name === undefined ? undefined : (await this.codebases()).find((each) => each.name === name);
  }

  private async codebaseOf(origin: string | undefined): Promise<Codebase | undefined> {
    if (origin === undefined) return undefined;
    const found = (await this.codebases()).filter((each) => sameRepository(each, origin));
    if (found.length > 1)
      this.deps.logger.info(
        `${origin} is the repository of ${found.map(({ name }) => name).join(' and ')}: say which codebase is meant.`,
      );
    return found.length === 1 ? found[0] : undefined;
  }

  /** The services of the codebase that is checked out here, the one of its own name marked. */
  private async servicesOf(origin: string | undefined): Promise<{ name: string; isMain: boolean }[]> {
    const codebase = await this.codebaseOf(origin);
    const names = codebase?.services.flatMap((group) => group.services) ?? [];
    return names.map((name) => ({ name, isMain: name === codebase?.name }));
  }

  /** Returns the only service; of several the main one, for verbs that change nothing. */
  private onlyService(services: readonly { name: string; isMain: boolean }[]): string | undefined {
    if (services.length === 1) return services[0]?.name;
    return 'dry-run' in this.inputs ? undefined : services.find(({ isMain }) => isMain)?.name;
  }

  private async codebases(): Promise<Codebase[]> {
    try {
      return await this.deps.lookups.codebases(this.app());
    } catch (error) {
      this.deps.logger.debug(`The codebases could not be looked up: ${asError(error).message}`);
      return [];
    }
  }

  /** The repository that is checked out here: `owner/name`. */
  private async origin(): Promise<string | undefined> {
    const url = await this.git.originUrl().catch(() => undefined);
    return url === undefined ? undefined : repositoryOf(url);
  }

  private needs(name: string): boolean {
    return isRequired(this.inputs[name]) && this.isOpen(name);
  }

  /** Whether the verb takes the input, and nothing has given it. */
  private isOpen(name: string): boolean {
    return isMissing(this.inputs, this.given, name);
  }

  private needsCodebase(): boolean {
    if (this.needs('codebase')) return true;
    const isTarget = 'pipeline' in this.inputs && this.isOpen('codebase') && this.isOpen('service');
    return isTarget && !namesItsTarget(this.given.raw);
  }

  private wantsCommit(): boolean {
    const open = ['commit', 'tag', 'branch', 'ref'].filter((name) => name in this.inputs);
    return 'codebase' in this.inputs && 'commit' in this.inputs && open.every((name) => this.isOpen(name));
  }

  /** Whether the verb takes one of several references to an image. */
  private wantsImage(): boolean {
    return 'branch' in this.inputs && 'tag' in this.inputs && this.wantsCommit();
  }

  private set(name: string, value: string, source: string): void {
    this.filled[name] = value;
    this.given.raw[name] = value;
    this.given.sources.set(name, source);
    if (source === 'your answer') return;
    this.deps.logger[isRequired(this.inputs[name]) ? 'debug' : 'info'](
      `--${name} is ${value}, from ${source}.`,
    );
  }

  private text(name: string): string | undefined {
    const value = this.given.raw[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  }

  private app(): string {
    return this.text('app') ?? '';
  }
}

const QUESTIONS: Readonly<Record<string, string>> = {
  app: 'Which application?',
  env: 'Which environment?',
  service: 'Which service?',
  codebase: 'Which codebase?',
};

function sameRepository({ repository }: Codebase, origin: string | undefined): boolean {
  return repository.toLowerCase() === origin?.toLowerCase();
}

/** Returns `owner/name` of an address of GitHub; undefined for any other. */
export function repositoryOf(url: string): string | undefined {
  const match =
    /^(?:(?:https?|ssh|git):\/\/(?:[^/@]*@)?|[\w.-]+@)[\w.-]*github[\w.-]*(?::\d+)?[/:]([\w-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(
      url.trim(),
    );
  return match === null ? undefined : `${match[1] ?? ''}/${match[2] ?? ''}`;
}
