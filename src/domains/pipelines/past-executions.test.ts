import { describe, expect, it } from '@jest/globals';
import type { ActionExecution } from '../../providers/aws/codepipeline.js';
import { fakeAction } from '../../testing/fake-pipelines.js';
import { findStageDeployments } from './past-executions.js';

const at = (minute: number): Date => new Date(minute * 60_000);
const action = (path: string, status: ActionExecution['status'], from: number, to: number) =>
  fakeAction(path, { status, startTime: at(from), lastUpdateTime: at(to) });

describe('findStageDeployments', () => {
  it('takes the times of the actions of each stage', () => {
    const actions = [
      action('Deploy-dev/a', 'Succeeded', 1, 5),
      action('Deploy-dev/b', 'Succeeded', 2, 4),
      action('Deploy-prod/a', 'InProgress', 6, 7),
    ];
    expect(findStageDeployments(actions, ['dev', 'prod'], 'InProgress')).toEqual([
      { environment: 'dev', status: 'Succeeded', startedAt: at(1), endedAt: at(5) },
      { environment: 'prod', status: 'InProgress', startedAt: at(6), endedAt: undefined },
    ]);
  });

  it.each<[string, ActionExecution['status'], string, string]>([
    ['failed', 'Failed', 'Failed', 'Failed'],
    ['failed while others still run', 'Failed', 'InProgress', 'Failed'],
    ['was stopped', 'Abandoned', 'Stopped', 'Stopped'],
    ['has run its actions, with more to come', 'Succeeded', 'InProgress', 'InProgress'],
    ['succeeded', 'Succeeded', 'Succeeded', 'Succeeded'],
  ])('says that a stage %s', (_, own, status, expected) => {
    const found = findStageDeployments([action('Deploy-dev/web', own, 1, 2)], ['dev'], status);
    expect(found.map((stage) => stage.status)).toEqual([expected]);
  });

  it('leaves out what waits for an approval, and stages of something else', () => {
    const approval = fakeAction('Deploy-prod/Approve', { category: 'Approval', startTime: at(1) });
    const source = fakeAction('Source/GitCheckout', { category: 'Source', status: 'Failed' });
    expect(findStageDeployments([source, approval], ['dev', 'prod'], 'Failed')).toEqual([]);
  });

  it('knows the stage Deploy where there is one environment, and any spelling of a name', () => {
    const found = (stage: string, environments: string[]) =>
      findStageDeployments([action(`${stage}/web`, 'Succeeded', 1, 2)], environments, 'Succeeded').map(
        ({ environment }) => environment,
      );
    expect(found('Deploy', ['dev'])).toEqual(['dev']);
    expect(found('Deploy', ['dev', 'prod'])).toEqual([]);
    expect(found('Deploy-Prod', ['dev', 'prod'])).toEqual(['prod']);
    expect(found('Deploy-gone', ['dev', 'prod'])).toEqual(['gone']);
  });
});
