import { formatCount } from '../../core/text.js';
import { NotFoundError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import type { EcsService } from '../../providers/aws/ecs-answers.js';
import type { AwsSession } from '../../providers/aws/session.js';
import { availableStrategies, findModeProblem } from '../platform/parameters.js';
import { deployRole, clusterName, ecsName, logGroup } from '../platform/names.js';
import type { Application, Codebase } from '../platform/applications.js';
import { ServiceTypes } from '../services/service-catalogue.js';
import { readTemplate } from '../services/task-definition.js';
import { finding } from './checks.js';
import type { SetupCheck, SetupFinding } from './checks.js';
import { roleChecks } from './access-checks.js';
import type { RoleChecksOptions } from './access-checks.js';

export interface EnvironmentChecksOptions extends Pick<
  RoleChecksOptions,
  'environment' | 'requiresApproval' | 'ownAccount' | 'job'
> {
  application: Application;
  codebases: readonly Codebase[];
  session: AwsSession;
  logger: Logger;
}

/** Where the rights are documented that the platform's own role lacks. */
const MORE_RIGHTS =
  'docs/roles.md of platform-tools says what that makes better, and has the Terraform that adds it.';

/** Checks what deploying to an environment takes, with its own deploy role. */
export function environmentChecks(options: EnvironmentChecksOptions): SetupCheck[] {
  return new EnvironmentChecks(options).list();
}

class EnvironmentChecks {
  private readonly area: string;
  private readonly there: AwsSession;
  private readonly onEcs: boolean;
  /** The services that were found running, for the checks after that. */
  private services: EcsService[] = [];
  private names: Promise<string[]> | undefined;
  /** The scheduled jobs among the codebases' services, once the names are loaded. */
  private jobs: string[] = [];

  constructor(private readonly options: EnvironmentChecksOptions) {
    const { application, environment, codebases, session } = options;
    this.area = `Environment ${environment.name}`;
    this.there = session.assume(deployRole(application.name, environment, session.region));
    this.onEcs = codebases.some(({ pipelineMode }) => availableStrategies(pipelineMode).includes('ecs'));
  }

  list(): SetupCheck[] {
    const { area } = this;
    const mode: SetupCheck = {
      area,
      subject: 'Deployment mode',
      run: () => this.checkMode(),
    };
    const copilot = findModeProblem(this.options.environment) !== undefined;
    const optional = !this.onEcs;
    if (copilot) return [mode];
    const app = this.options.application.name;
    const [role, ...others] = roleChecks({ ...this.options, area, app, optional });
    const needs = [role];
    const services: SetupCheck = {
      area,
      subject: 'Cluster and services',
      needs,
      optional,
      run: () => this.checkServices(),
    };
    return [
      mode,
      ...[role, ...others],
      services,
      { area, subject: 'Task definition templates', needs, optional, run: () => this.checkTemplates() },
      {
        area,
        subject: 'Following a deployment',
        needs: [services],
        optional,
        run: () => this.checkFollowing(),
      },
      { area, subject: 'Better detail', needs: [services], optional: true, run: () => this.checkDetail() },
      { area, subject: 'Logs', needs, optional: true, run: () => this.checkLogs() },
    ];
  }

  private checkMode(): SetupFinding {
    const { environment, codebases } = this.options;
    const problem = findModeProblem(environment);
    if (problem === undefined) return finding.ok(`${environment.deploymentMode ?? ''}.`);
    const only = codebases.filter(
      ({ pipelineMode }) => !availableStrategies(pipelineMode).includes('pipeline'),
    );
    const found = `It has ${problem.says}: its services can't be deployed straight to ECS.`;
    if (only.length === 0 && problem.kind === 'copilot')
      return finding.optional(found, 'Deploy to it through the pipelines (strategy: pipeline), as now.');
    return finding.missing(
      only.length === 0
        ? found
        : `${found} ${only.map(({ name }) => name).join(', ')} can be deployed in no other way.`,
      'Change service-deployment-mode in platform-config.yml, and apply it.',
    );
  }

  private async checkServices(): Promise<SetupFinding> {
    const { application, environment } = this.options;
    const cluster = clusterName(application.name, environment.name);
    const names = await this.serviceNames();
    if (names.length === 0 && this.jobs.length > 0)
      return finding.ok(
        `There are scheduled jobs only (${this.jobs.join(', ')}): Terraform gives them their image.`,
      );
    if (names.length === 0)
      return finding.missing(
        `No service is configured in ${environment.name}.`,
        "Name the services in the codebase's run groups in platform-config.yml, or apply the services' Terraform.",
      );
    const containers = await this.there.containers();
    const absent: string[] = [];
    for (const service of names) {
      const found = await this.findService(containers, service);
      if (found === undefined || found.status === 'INACTIVE') absent.push(service);
      else if (found.status === 'DRAINING') absent.push(`${service} (it is being removed)`);
      else this.services.push(found);
    }
    if (absent.length === 0) return finding.ok(`${formatCount(names.length, 'service')} in ${cluster}.`);
    return finding.missing(
      `${cluster} does not have ${absent.join(', ')}.`,
      `Apply terraform/services/${environment.name}/${absent.length === 1 ? (absent[0]?.split(' ')[0] ?? '') : '<service>'} in the deploy repository.`,
    );
  }

  private async findService(containers: ContainerService, service: string): Promise<EcsService | undefined> {
    const { application, environment } = this.options;
    try {
      return await containers.service(ecsName({ app: application.name, env: environment.name, service }));
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      throw new NotFoundError(`There is no ECS cluster ${this.cluster}.`, {
        cause: error,
        hint: `Apply the Terraform of the environment ${environment.name}, which makes the cluster.`,
      });
    }
  }

  private async checkTemplates(): Promise<SetupFinding> {
    const { application, environment } = this.options;
    const names = await this.serviceNames();
    const objects = await this.there.objects();
    for (const service of names)
      await readTemplate(objects, { app: application.name, env: environment.name, service });
    return finding.ok(
      `${formatCount(names.length, 'template')} in ecs-task-definitions-${application.name}-${environment.name}.`,
    );
  }

  /** One harmless call for each permission with which a deployment is followed. */
  private async checkFollowing(): Promise<SetupFinding> {
    const [service] = this.services;
    if (service === undefined) return finding.unchecked('No service runs.');
    const containers = await this.there.containers();
    await containers.deployments(this.nameOf(service));
    await containers.taskDefinition(service.taskDefinition);
    await containers.tasks(this.cluster, [
      service.arn.replace(/:service\/.*$/, `:task/${this.cluster}/${'0'.repeat(32)}`),
    ]);
    return finding.ok('Deployments, task definitions and tasks can be read.');
  }

  private async checkDetail(): Promise<SetupFinding> {
    const [service] = this.services;
    if (service === undefined) return finding.unchecked('No service runs.');
    const containers = await this.there.containers();
    await this.tryOptional(containers, service);
    const refused = containers.refusedActions();
    if (refused.length === 0) return finding.ok('Stages of a deployment, revisions and tasks can be read.');
    return finding.optional(`The deploy role may not call ${refused.join(', ')}.`, MORE_RIGHTS);
  }

  private async tryOptional(containers: ContainerService, service: EcsService): Promise<void> {
    const name = this.nameOf(service);
    const [newest] = await containers.deployments(name);
    await containers.taskArns(name, 'RUNNING');
    if (newest === undefined) return;
    await containers.deployment(newest.arn);
    await containers.taskDefinitionsOf([newest.targetRevision]);
  }

  private async checkLogs(): Promise<SetupFinding> {
    const { application, environment } = this.options;
    const [service] = await this.serviceNames();
    if (service === undefined) return finding.unchecked('No service is configured.');
    const group = logGroup({ app: application.name, env: environment.name, service });
    const streams = await (await this.there.logStreams()).newest(group).catch((error: unknown) => {
      if (error instanceof NotFoundError) return undefined;
      throw error;
    });
    if (streams !== undefined) return finding.ok(`${group}.`);
    return finding.optional(
      `There is no log group ${group}: a failed container can't be explained.`,
      `Apply terraform/services/${environment.name}/${service} in the deploy repository.`,
    );
  }

  /** Those of the codebases that ECS runs in this environment. */
  private serviceNames(): Promise<string[]> {
    return (this.names ??= this.loadNames());
  }

  private async loadNames(): Promise<string[]> {
    const { application, environment, codebases, session, logger } = this.options;
    const parameters = await session.parameters();
    const types = await ServiceTypes.load(parameters, logger, application.name, environment.name);
    const groups = codebases.flatMap(({ services }) => services);
    this.jobs = groups.flatMap(({ services }) => services).filter((service) => types.isScheduledJob(service));
    return types.onEcs(groups);
  }

  private get cluster(): string {
    return clusterName(this.options.application.name, this.options.environment.name);
  }

  private nameOf(service: EcsService): { cluster: string; service: string } {
    return { cluster: this.cluster, service: service.name };
  }
}
