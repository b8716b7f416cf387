import { describe, expect, it } from '@jest/globals';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { MissingRights } from './missing-rights.js';

const PREFIX = 'arn:aws:ecs:eu-west-2:111122223333';
const SERVICE = `${PREFIX}:service/demo-dev-cluster/demo-dev-web`;

function announce(...actions: string[]) {
  const logger = new MemoryLogger();
  const rights = new MissingRights({ refusedActions: () => actions }, logger);
  rights.announce(SERVICE);
  return { logger, rights };
}

const statementOf = (logger: MemoryLogger): unknown =>
  JSON.parse(/add: (.*)$/.exec(logger.texts('debug')[0] ?? '')?.[1] ?? '{}');

describe('what the deploy role may not do', () => {
  it('is said once, with what it is good for', () => {
    const { logger, rights } = announce('ecs:ListTasks', 'ecs:StopServiceDeployment');
    rights.announce(SERVICE);
    expect(logger.entries).toEqual([
      {
        level: 'info',
        text: 'Not needed, but not allowed for the deploy role either: ecs:ListTasks, ecs:StopServiceDeployment. docs/roles.md of platform-tools says what that makes better.',
      },
      {
        level: 'debug',
        text: expect.stringMatching(
          /^If it is allowed, tasks are found at once, and not by the events of the service; a deployment is stopped itself, and not by setting the service back\. To allow it, add: \{/,
        ),
      },
    ]);
  });

  it('is said of what is refused later, alone', () => {
    const actions = ['ecs:ListTasks'];
    const logger = new MemoryLogger();
    const rights = new MissingRights({ refusedActions: () => actions }, logger);
    rights.announce(SERVICE);
    actions.push('ecs:StopServiceDeployment');
    rights.announce(SERVICE);
    expect(logger.texts('info')).toHaveLength(2);
    expect(logger.texts('info')[1]).toContain('either: ecs:StopServiceDeployment. docs');
  });

  it.each([
    ['ecs:DescribeServiceDeployments', 'the stages of a deployment and its circuit breaker are shown'],
    ['ecs:DescribeServiceRevisions', 'a deployment is recognised by its task definition'],
  ])('says what %s is good for', (action, benefit) => {
    expect(announce(action).logger.texts('debug')[0]).toContain(`If it is allowed, ${benefit}. To allow it`);
  });

  it('is said of an action that no benefit is known of, too', () => {
    expect(announce('ecs:ListTasks', 'ecs:Later').logger.texts('debug')[0]).toContain(
      'by the events of the service. To allow it',
    );
  });

  it('is nothing to say where everything is allowed, or not asked for yet', () => {
    expect(announce().logger.entries).toEqual([]);
  });

  it.each<[string[], string[]]>([
    [['ecs:ListTasks'], ['container-instance']],
    [['ecs:StopServiceDeployment'], ['service-deployment', 'service-revision']],
    [
      ['ecs:ListTasks', 'ecs:DescribeServiceRevisions'],
      ['service-deployment', 'service-revision', 'container-instance'],
    ],
  ])('%j comes with the statement that allows it', (actions, kinds) => {
    expect(statementOf(announce(...actions).logger)).toEqual({
      Effect: 'Allow',
      Action: actions,
      Resource: kinds.map((kind) => `${PREFIX}:${kind}/demo-dev-cluster/*`),
    });
  });
});
