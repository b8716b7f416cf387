import * as v from 'valibot';
import { NotFoundError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { findNearest } from '../../core/inputs.js';
import type { Parameter, ParameterStore } from '../../providers/aws/ssm.js';
import { validateName } from './names.js';
import {
  environmentSchema,
  lastSegment,
  parseCodebase,
  parseDeploymentMode,
  parseParameter,
  platformEnvironmentSchema,
  readable,
  isProduction,
} from './parameters.js';
import type { Environment, PipelineMode } from './parameters.js';

export type { Environment, PipelineMode } from './parameters.js';

export interface Application {
  name: string;
  /** Which of the two parameter trees describes it. */
  layout: 'platform' | 'legacy';
  /** In the order of the parameters. */
  environments: Environment[];
}

/** Services that are deployed together; groups run one after the other. */
export interface RunGroup {
  name: string;
  services: string[];
}

/** Which push starts a release, and where it goes. One of `branch` and `tag` is set. */
export interface ReleasePipeline {
  name: string;
  branch: string | undefined;
  tag: boolean;
  environments: { name: string; requiresApproval: boolean }[];
}

export interface Codebase {
  name: string;
  /** `owner/name` on GitHub. */
  repository: string;
  pipelineMode: PipelineMode;
  /** Name of the SSM parameter that holds the channel's id. */
  slackChannel?: string | undefined;
  /** A second image repository, possibly `public.ecr.aws/…`. */
  additionalEcrRepository?: string | undefined;
  requiresImageBuild: boolean;
  services: RunGroup[];
  pipelines: ReleasePipeline[];
}

/** Where the parameters are: named by the errors. */
export interface Account {
  readonly region: string;
  accountId(): Promise<string>;
}

/** The applications of one account, as Parameter Store describes them. */
export class Applications {
  private readonly begun = new Map<string, Promise<Codebase>>();

  constructor(
    private readonly parameters: ParameterStore,
    private readonly account: Account,
    private readonly logger: Logger,
  ) {}

  /** Begins to look up a codebase, so that other things can be loaded meanwhile. `codebase` says how that went. */
  begin(app: string, name: string): void {
    const lookUp = this.findCodebase(app, name);
    lookUp.catch(() => undefined);
    this.begun.set(`${app}/${name}`, lookUp);
  }

  /**
   * The application with its environments: from the platform's parameters, else from the legacy ones.
   * @throws NotFoundError when the account has neither
   */
  async load(app: string): Promise<Application> {
    const platformPath = `/platform/applications/${validateName('app', app)}/environments`;
    const legacyPath = `/copilot/applications/${app}`;
    const parameters = await readable(app, this.parameters.list(platformPath));
    const environments = this.platformEnvironments(parameters);
    if (environments !== undefined) return { name: app, layout: 'platform', environments };
    if ((await this.parameters.get(legacyPath)) !== undefined) {
      return {
        name: app,
        layout: 'legacy',
        environments: await this.legacyEnvironments(`${legacyPath}/environments`),
      };
    }
    if (parameters.length > 0) {
      this.logger.warning(`No parameter below ${platformPath} lists the environments of ${app}.`);
      return { name: app, layout: 'platform', environments: [] };
    }
    const accountId = await this.account.accountId();
    throw new NotFoundError(
      `There is no application "${app}" in account ${accountId} (${this.account.region}): neither ${platformPath} nor ${legacyPath} exists in Parameter Store.`,
      {
        hint: "Check the name, and that role, credentials and region are those of the application's account.",
      },
    );
  }

  /** @throws NotFoundError naming the environments that exist */
  environment(application: Application, name: string): Environment {
    validateName('env', name);
    const found = application.environments.find((environment) => environment.name === name);
    if (found !== undefined) return found;
    const names = application.environments.map((environment) => environment.name);
    if (names.length === 0) throw withoutEnvironments(application, name);
    throw missing(`Application ${application.name} has no environment "${name}".`, name, names);
  }

  /**
   * The application's codebases by name. Parameters that can't be read are skipped with a warning.
   * @param found - called with those of each page as it arrives, in no order that AWS promises
   */
  async codebases(app: string, found?: (some: readonly Codebase[]) => void): Promise<Codebase[]> {
    const codebases: Codebase[] = [];
    const read = async (): Promise<void> => {
      for await (const page of this.parameters.pages(codebasesPath(app))) {
        const some = page.flatMap((parameter) => this.parsed(parameter));
        codebases.push(...some);
        found?.(some);
      }
    };
    await readable(app, read());
    return codebases.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  private parsed(parameter: Parameter): Codebase[] {
    const parsed = parseCodebase(parameter);
    if (parsed.ok) return [parsed.value];
    this.logger.warning(`Skipped the codebase in ${parameter.name}: ${parsed.problem}.`);
    return [];
  }

  /** @throws NotFoundError naming the codebases that exist; PlatformError when its parameter can't be read */
  codebase(app: string, name: string): Promise<Codebase> {
    const key = `${app}/${name}`;
    const begun = this.begun.get(key);
    this.begun.delete(key);
    return begun ?? this.findCodebase(app, name);
  }

  private async findCodebase(app: string, name: string): Promise<Codebase> {
    const parameterName = `${codebasesPath(app)}/${validateName('codebase', name)}`;
    const value = await readable(app, this.parameters.get(parameterName));
    if (value === undefined) {
      const names = (await this.codebases(app)).map((codebase) => codebase.name);
      throw missing(`Application ${app} has no codebase "${name}".`, name, names);
    }
    const parsed = parseCodebase({ name: parameterName, value });
    if (parsed.ok) return parsed.value;
    throw new PlatformError(
      `The parameter ${parameterName} does not describe a codebase: ${parsed.problem}.`,
      {
        hint: 'Terraform writes it from codebase_pipelines in platform-config.yml: correct it there and apply.',
      },
    );
  }

  /** Undefined when no parameter lists the environments. */
  private platformEnvironments(parameters: readonly Parameter[]): Environment[] | undefined {
    const modes = new Map<string, string | undefined>();
    let listed: unknown[] | undefined;
    for (const parameter of parameters) {
      const parsed = parseParameter(parameter.value, platformEnvironmentSchema);
      if (!parsed.ok) {
        this.logger.debug(`Skipped ${parameter.name}: ${parsed.problem}.`);
        continue;
      }
      if (Array.isArray(parsed.value.allEnvironments)) listed ??= parsed.value.allEnvironments;
      modes.set(lastSegment(parameter.name), parseDeploymentMode(parsed.value.service_deployment_mode));
    }
    return listed?.flatMap((item) => {
      const parsed = v.safeParse(environmentSchema, item);
      if (!parsed.success) {
        this.logger.debug(`Skipped an item of allEnvironments: ${parsed.issues[0].message}`);
        return [];
      }
      return [{ ...parsed.output, deploymentMode: modes.get(parsed.output.name) }];
    });
  }

  private async legacyEnvironments(path: string): Promise<Environment[]> {
    const parameters = await this.parameters.list(path);
    return parameters.flatMap((parameter) => {
      // Deeper paths (`…/<env>/addons`) are not environments.
      if (parameter.name !== `${path}/${lastSegment(parameter.name)}`) return [];
      const parsed = parseParameter(parameter.value, environmentSchema);
      if (!parsed.ok) {
        this.logger.debug(`Skipped ${parameter.name}: ${parsed.problem}.`);
        return [];
      }
      return [{ ...parsed.value, deploymentMode: undefined }];
    });
  }
}

function codebasesPath(app: string): string {
  return `/copilot/applications/${validateName('app', app)}/codebases`;
}

function withoutEnvironments({ name, layout }: Application, environment: string): NotFoundError {
  const path = `/${layout === 'platform' ? 'platform' : 'copilot'}/applications/${name}/environments`;
  return new NotFoundError(
    `Application "${name}" has no environment "${environment}": no parameter below ${path} that can be read lists any.`,
    {
      hint: `Terraform writes these parameters, each as JSON: look at them in Parameter Store. Those that were skipped are in the debug log.`,
    },
  );
}

function missing(sentence: string, name: string, existing: readonly string[]): NotFoundError {
  const suggestion = findNearest(name, existing);
  const list = existing.length === 0 ? 'There are none.' : `There are: ${existing.join(', ')}.`;
  return new NotFoundError(sentence, {
    hint: suggestion === undefined ? list : `Did you mean "${suggestion}"? ${list}`,
  });
}

/**
 * Finds out whether an environment is production: by its name, or because a pipeline of the application's codebases needs
 * an approval for it. Without an application, and where its codebases can't be read, the name has to do.
 */
export function productionFinder(
  session: Account & { parameters(): Promise<ParameterStore> },
  logger: Logger,
  app: string | undefined,
  env: string | undefined,
): () => Promise<string | undefined> {
  return async () => {
    if (env === undefined || env === '') return undefined;
    if (isProduction(env)) return env;
    if (app === undefined) return undefined;
    const applications = new Applications(await session.parameters(), session, logger);
    const codebases = await applications.codebases(app).catch(() => []);
    return isProduction(env, codebases) ? env : undefined;
  };
}
