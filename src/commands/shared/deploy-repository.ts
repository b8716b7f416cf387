import { resolve } from 'node:path';
import { PlatformError, UsageError, NotFoundError } from '../../core/errors.js';
import { findNearest } from '../../core/inputs.js';
import type { InputValues } from '../../core/inputs.js';
import type { DeploymentPlace } from '../../domains/deployments/plan.js';
import type { TerraformService } from '../../domains/deployments/plan-services.js';
import { TerraformRun, findTerraformServices } from '../../domains/deployments/terraform-run.js';
import { deployRole } from '../../domains/platform/names.js';
import type { Environment } from '../../domains/platform/applications.js';
import { readValidConfig } from '../../domains/platform-config/platform-config.js';
import { ServiceTypes } from '../../domains/services/service-catalogue.js';
import { DockerDeployTools } from '../../providers/docker/deploy-tools.js';
import { LocalTextFiles } from '../../providers/files/text-files.js';
import type { CommandContext } from '../command.js';
import { checkToolsImage } from './deployment-inputs.js';
import type { deployRepositoryInputs } from './deployment-inputs.js';
import type { PlatformConfig } from '../../domains/platform-config/schema.js';
import { refuseCopilot } from '../../domains/platform/parameters.js';
import type { AwsSession } from '../../providers/aws/session.js';

type Inputs = InputValues<typeof deployRepositoryInputs> & { app: string; env: string };

/** Whose services are meant. */
interface Wanted extends Omit<DeploymentPlace, 'codebase'> {
  /** Undefined for services that are named, whichever codebase they belong to. */
  codebase: DeploymentPlace['codebase'] | undefined;
  /** Undefined for all of the codebase's. */
  services: readonly string[] | undefined;
}

/** A checked-out deploy repository, as far as one environment goes. */
export class DeployRepository {
  private constructor(
    private readonly inputs: Inputs,
    private readonly context: CommandContext,
    private readonly account: { name: string; id: string },
    private readonly path: string,
  ) {}

  /** Reads its platform-config.yml. @throws PlatformError where that is not the environment's, or can't be used */
  static async open(inputs: Inputs, context: CommandContext): Promise<DeployRepository> {
    checkToolsImage(inputs['deploy-tools-image']);
    const { directory } = context;
    const path = resolve(directory, inputs['deploy-repository-path']);
    const files = new LocalTextFiles();
    const config = await readValidConfig(resolve(path, 'platform-config.yml'), { directory, files });
    return new DeployRepository(inputs, context, findDeployAccount(config, inputs.app, inputs.env), path);
  }

  /** @throws PlatformError where platform-config.yml deploys the environment to another account than it is in */
  checkAccount({ name, accountId }: Environment): void {
    if (accountId === this.account.id) return;
    throw new PlatformError(
      `platform-config.yml deploys ${name} to the account ${this.account.id}, but Parameter Store says ${accountId}.`,
      { hint: 'Check that the deploy repository is up to date, and that its environments are applied.' },
    );
  }

  /** Returns the services in the order of their run groups, scheduled jobs included. @throws NotFoundError without one */
  findServices(
    session: AwsSession,
    { app, env, environment, codebase, services }: Wanted,
  ): Promise<TerraformService[]> {
    const { logger } = this.context;
    return findTerraformServices(
      {
        files: new LocalTextFiles(),
        logger,
        lookUp: async () => ({
          objects: await session.assume(deployRole(app, environment, session.region)).objects(),
          registry: { account: await session.accountId(), region: session.region },
          types: await ServiceTypes.load(await session.parameters(), logger, app, env),
          logger,
        }),
      },
      { app, env, codebase, wanted: services, repository: this.path },
    );
  }

  /** Returns what runs Terraform here, as the environment's deploy role. */
  terraform(session: AwsSession, environment: Environment): TerraformRun {
    const { clock, directory, logger, signal } = this.context;
    const role = deployRole(this.inputs.app, environment, session.region);
    const modules = this.inputs['terraform-modules-path'];
    const { name, id } = this.account;
    const tools = new DockerDeployTools({
      image: this.inputs['deploy-tools-image'],
      repository: this.path,
      logger,
      modules: modules === undefined ? undefined : resolve(directory, modules),
    });
    return new TerraformRun({
      tools,
      logger,
      clock,
      signal,
      ownModules: modules !== undefined,
      profile: async () => ({
        name,
        account: id,
        region: role.region,
        credentials: await session.assume(role).credentials(),
      }),
    });
  }
}

/**
 * Returns the account that an environment is deployed to, as the deploy repository's platform-config.yml names it; Terraform
 * takes its credentials from the AWS profile of that name.
 * @throws UsageError for another application's repository; PlatformError where the environment is Copilot's, or not there
 */
export function findDeployAccount(
  { application, environments = {} }: Pick<PlatformConfig, 'application' | 'environments'>,
  app: string,
  env: string,
): { name: string; id: string } {
  if (application !== app)
    throw new UsageError(
      `The input app is "${app}", but the deploy repository is that of "${application}".`,
      {
        hint: 'Check out the deploy repository of the application, and name its folder in deploy-repository-path.',
      },
    );
  const names = Object.keys(environments).filter((name) => name !== '*');
  if (!names.includes(env)) {
    const nearest = findNearest(env, names);
    throw new NotFoundError(`platform-config.yml has no environment "${env}".`, {
      hint: `${nearest === undefined ? '' : `Did you mean "${nearest}"? `}There are: ${names.join(', ')}.`,
    });
  }
  // As platform-helper has it: what the environment says, and for the rest what "*" says.
  const settings = { ...environments['*'], ...environments[env] };
  refuseCopilot({ name: env, deploymentMode: settings['service-deployment-mode'] });
  if (settings.accounts !== undefined) return settings.accounts.deploy;
  throw new PlatformError(`platform-config.yml names no account to deploy ${env} to.`, {
    hint: `Add accounts.deploy to environments.${env}, or to environments."*".`,
  });
}
