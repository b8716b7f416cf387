import type { Logger } from '../../core/logger.js';
import type { ContainerService } from '../../providers/aws/ecs.js';

/** What each optional action makes better, for the notice. */
const BENEFITS: Readonly<Record<string, string>> = {
  'ecs:DescribeServiceDeployments': 'the stages of a deployment and its circuit breaker are shown',
  'ecs:DescribeServiceRevisions': 'a deployment is recognised by its task definition',
  'ecs:ListTasks': 'tasks are found at once, and not by the events of the service',
  'ecs:StopServiceDeployment': 'a deployment is stopped itself, and not by setting the service back',
};

/** Says what the deploy role may not do, each action once, and for who wants the details which statement would allow it. */
export class MissingRights {
  private readonly said = new Set<string>();

  constructor(
    private readonly containers: Pick<ContainerService, 'refusedActions'>,
    private readonly logger: Logger,
  ) {}

  /** @param serviceArn any of the services that were deployed: `arn:…:service/<cluster>/<service>` */
  announce(serviceArn: string): void {
    const actions = this.containers.refusedActions().filter((action) => !this.said.has(action));
    if (actions.length === 0) return;
    for (const action of actions) this.said.add(action);
    const better = actions.flatMap((action) => BENEFITS[action] ?? []).join('; ');
    this.logger.info(
      `Not needed, but not allowed for the deploy role either: ${actions.join(', ')}. docs/roles.md of platform-tools says what that makes better.`,
    );
    this.logger.debug(
      `If it is allowed, ${better}. To allow it, add: ${JSON.stringify(missingStatement(actions, serviceArn))}`,
    );
  }
}

function missingStatement(actions: readonly string[], serviceArn: string): object {
  /** All of a kind in the service's cluster. */
  const all = (kind: string): string => serviceArn.replace(/:service\/([^/]+)\/.*$/, `:${kind}/$1/*`);
  return {
    Effect: 'Allow',
    Action: actions,
    Resource: [
      ...(actions.some((action) => action !== 'ecs:ListTasks')
        ? [all('service-deployment'), all('service-revision')]
        : []),
      ...(actions.includes('ecs:ListTasks') ? [all('container-instance')] : []),
    ],
  };
}
