import { readApplicationName } from '../../domains/platform-config/platform-config.js';
import { listCodebases } from '../../domains/codebases/list.js';
import type { ListedImage } from '../../domains/codebases/list.js';
import { Applications } from '../../domains/platform/applications.js';
import type { Codebase } from '../../domains/platform/applications.js';
import { AccessDeniedError } from '../../core/errors.js';
import { parseInputs } from '../../core/inputs.js';
import { parseTexts } from '../../core/raw-inputs.js';
import type { RawInputs } from '../../core/inputs.js';
import type { ParameterStore } from '../../providers/aws/ssm.js';
import type { AwsSession } from '../../providers/aws/session.js';
import { awsInputs, environmentInputs } from '../command.js';
import type { CommandContext } from '../command.js';

/** The application of a platform-config.yml; undefined where the text does not say. For the command line, which knows no domain. */
export function applicationOf(text: string): string | undefined {
  return readApplicationName(text);
}

type Context = Pick<CommandContext, 'aws' | 'clock' | 'deadline' | 'logger' | 'signal'>;

/** Looks up what a person at a terminal has left out. Nothing is requested before its first use. */
export class Lookups {
  private session: Promise<AwsSession> | undefined;
  private readonly known = new Map<string, Promise<Codebase[]>>();

  /** @param raw - the inputs of the verb: those for AWS are used */
  constructor(
    private readonly raw: RawInputs,
    private readonly context: Context,
  ) {}

  /** The names of the account's applications that can be listed; none where that is not allowed. */
  async applications(): Promise<string[]> {
    const parameters = await (await this.open()).parameters();
    const found = await Promise.all([
      namesBelow(parameters, '/platform/applications', true),
      namesBelow(parameters, '/copilot/applications', false),
    ]);
    return [...new Set(found.flat())].sort();
  }

  /** The names of the application's environments, in its own order. */
  async environments(app: string): Promise<string[]> {
    const { environments } = await (await this.applicationsOf()).load(app);
    return environments.map(({ name }) => name);
  }

  /** The application's codebases by name. */
  codebases(app: string): Promise<Codebase[]> {
    const known = this.known.get(app) ?? this.applicationsOf().then((all) => all.codebases(app));
    this.known.set(app, known);
    return known;
  }

  /** The newest images of a codebase that carry a commit tag, newest first. */
  async images(app: string, codebase: Codebase): Promise<ListedImage[]> {
    const { clock, logger, signal } = this.context;
    const listing = await listCodebases(app, {
      clock,
      logger,
      signal,
      filter: undefined,
      limit: 1,
      deadline: this.context.deadline(2),
      applications: {
        load: (name) => Promise.resolve({ name, layout: 'platform', environments: [] }),
        codebases: () => Promise.resolve([codebase]),
      },
      images: await (await this.open()).images(),
    });
    return listing.codebases[0]?.images ?? [];
  }

  private async applicationsOf(): Promise<Applications> {
    const session = await this.open();
    return new Applications(await session.parameters(), session, this.context.logger);
  }

  private open(): Promise<AwsSession> {
    const definitions = { ...awsInputs, ...environmentInputs };
    const own = Object.fromEntries(Object.entries(this.raw).filter(([name]) => name in definitions));
    this.session ??= parseTexts(definitions, own).then((parsed) =>
      this.context.aws(parseInputs('platform-tools', definitions, parsed)),
    );
    return this.session;
  }
}

/** The names right below a path of Parameter Store. */
async function namesBelow(parameters: ParameterStore, path: string, recursive: boolean): Promise<string[]> {
  try {
    const found = await parameters.list(path, { recursive });
    return found.flatMap(({ name }) => name.slice(path.length + 1).split('/')[0] ?? []);
  } catch (error) {
    // Most roles may read the parameters of their own application only.
    if (error instanceof AccessDeniedError) return [];
    throw error;
  }
}
