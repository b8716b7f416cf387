import { describe, expect, it } from '@jest/globals';
import { mergeDeployments } from './merge-deployments.js';
import type { DeploymentSource, SourceDeployment } from './merge-deployments.js';

const MINUTE = 60_000;
const START = Date.parse('2026-01-31T12:00:00Z');
const at = (minute: number): Date => new Date(START + minute * MINUTE);
const A = 'commit-aaaaaaa';
const B = 'commit-bbbbbbb';

/** What a source knows: from a minute to another; without an end it is running. */
function seen(
  source: DeploymentSource,
  [from, to]: [from: number, to?: number],
  parts: Partial<SourceDeployment> = {},
): SourceDeployment {
  return {
    source,
    environment: 'dev',
    image: A,
    commit: undefined,
    by: undefined,
    trigger: undefined,
    status: to === undefined ? 'InProgress' : 'Succeeded',
    url: undefined,
    startedAt: at(from),
    endedAt: to === undefined ? undefined : at(to),
    services: source === 'ecs' ? ['web'] : [],
    ...parts,
  };
}

const sources = (...found: SourceDeployment[]): string[] =>
  mergeDeployments(found).map((row) => row.sources.join('+'));
const status = (...found: SourceDeployment[]): string[] => mergeDeployments(found).map((row) => row.status);

describe('mergeDeployments', () => {
  it.each<[string, SourceDeployment[], string[]]>([
    ['begins two minutes before it', [seen('pipeline', [10, 20]), seen('ecs', [8, 9])], ['pipeline+ecs']],
    ['begins earlier', [seen('pipeline', [10, 20]), seen('ecs', [7.9, 9])], ['pipeline', 'ecs']],
    [
      'begins two minutes after its end',
      [seen('pipeline', [10, 20]), seen('ecs', [22, 25])],
      ['pipeline+ecs'],
    ],
    ['begins later', [seen('pipeline', [10, 20]), seen('ecs', [22.1, 25])], ['ecs', 'pipeline']],
    ['begins while it is running', [seen('pipeline', [10]), seen('ecs', [300, 305])], ['pipeline+ecs']],
    [
      'begins long after one that never ended',
      [seen('pipeline', [10]), seen('ecs', [380, 385])],
      ['ecs', 'pipeline'],
    ],
    ['lasts longer', [seen('pipeline', [10, 12]), seen('github', [0, 40])], ['pipeline+github']],
    ['began within it', [seen('ecs', [10, 40]), seen('github', [15, 20])], ['ecs+github']],
    [
      'is elsewhere',
      [seen('pipeline', [10, 20]), seen('ecs', [11, 12], { environment: 'prod' })],
      ['ecs', 'pipeline'],
    ],
  ])('takes what %s for the same deployment, or not', (_, found, expected) => {
    expect(sources(...found)).toEqual(expected);
  });

  it.each<[string | undefined, string | undefined, boolean]>([
    [A, A, true],
    [A, 'commit-aaaaaaab', true],
    ['commit-aaaaaaab', A, true],
    [A, B, false],
    ['branch-main', A, true],
    [A, 'branch-main', true],
    ['branch-main', 'tag-latest', false],
    ['branch-main', 'branch-main', true],
    [undefined, A, true],
    [A, undefined, true],
    [undefined, undefined, true],
  ])('compares the images %s and %s', (one, other, same) => {
    const found = [seen('pipeline', [0, 10], { image: one }), seen('ecs', [1, 9], { image: other })];
    expect(mergeDeployments(found)).toHaveLength(same ? 1 : 2);
  });

  it('lets an image that is only likely be another one, and says so where there is no better', () => {
    const likely = seen('ecs', [1, 9], { image: B, assumed: true });
    expect(mergeDeployments([seen('pipeline', [0, 10]), likely])).toMatchObject([
      { image: A, commit: 'aaaaaaa' },
    ]);
    expect(mergeDeployments([seen('pipeline', [0, 10]), likely])[0]?.assumed).toBeUndefined();
    const other = seen('pipeline', [0, 10], { image: undefined });
    expect(mergeDeployments([other, likely])).toMatchObject([{ image: B, assumed: true }]);
  });

  it('names the image by its commit, else by the tag that there is, else by the commit of a workflow', () => {
    const branch = seen('pipeline', [0, 10], { image: 'branch-main' });
    expect(mergeDeployments([branch, seen('ecs', [1, 9])])[0]).toMatchObject({ image: A, commit: 'aaaaaaa' });
    expect(mergeDeployments([branch])[0]).toMatchObject({ image: 'branch-main', commit: undefined });
    const record = seen('github', [0, 10], { image: undefined, commit: 'fffffff' });
    expect(mergeDeployments([record])[0]).toMatchObject({ image: undefined, commit: 'fffffff' });
  });

  it('takes the nearest of several', () => {
    const found = mergeDeployments([
      seen('pipeline', [0, 30], { url: 'first' }),
      seen('pipeline', [14, 40], { url: 'second' }),
      seen('ecs', [15, 20]),
    ]);
    expect(found.map(({ url, sources: from }) => [url, from.length])).toEqual([
      ['second', 2],
      ['first', 1],
    ]);
  });

  it.each<[string, SourceDeployment[], number]>([
    ['follow within fifteen minutes', [seen('ecs', [0, 5]), seen('ecs', [20, 25], { services: ['api'] })], 1],
    ['follow later', [seen('ecs', [0, 5]), seen('ecs', [20.1, 25], { services: ['api'] })], 2],
    ['follow one that is running', [seen('ecs', [0]), seen('ecs', [15, 25], { services: ['api'] })], 1],
    ['bring another image', [seen('ecs', [0, 5]), seen('ecs', [6, 9], { services: ['api'], image: B })], 2],
    ['are the same service again', [seen('ecs', [0, 5]), seen('ecs', [6, 9])], 2],
  ])('makes one deployment of services that %s, or not', (_, found, rows) => {
    expect(mergeDeployments(found)).toHaveLength(rows);
    // In whatever order they come.
    expect(mergeDeployments(found.toReversed())).toHaveLength(rows);
  });

  it('lasts from the first of its services to the last, and is running as long as one is', () => {
    const [web, api] = [seen('ecs', [5, 9]), seen('ecs', [1, 12], { services: ['api'] })];
    expect(mergeDeployments([web, api])).toMatchObject([
      { startedAt: at(1), endedAt: at(12), services: ['api', 'web'] },
    ]);
    const running = seen('ecs', [6], { services: ['worker'] });
    expect(mergeDeployments([web, api, running])).toMatchObject([
      { endedAt: undefined, status: 'InProgress' },
    ]);
  });

  it.each([
    [['Succeeded', 'RolledBack', 'Failed'], 'RolledBack'],
    [['Succeeded', 'Failed', 'Stopped'], 'Failed'],
    [['Stopped', 'Cancelled'], 'Stopped'],
    [['Superseded', 'Cancelled'], 'Cancelled'],
    [['Stopping', 'Superseded'], 'Superseded'],
    [['InProgress', 'Stopping'], 'Stopping'],
    [['Succeeded', 'InProgress', 'A_NEW_WORD'], 'InProgress'],
    [['Succeeded', 'A_NEW_WORD'], 'A_NEW_WORD'],
    [['Succeeded', 'Succeeded'], 'Succeeded'],
  ])('is as bad as the worst of its services: %j is %s', (statuses, expected) => {
    const services = statuses.map((own, index) =>
      seen('ecs', [1, 5], { status: own, services: [`s${index}`] }),
    );
    expect(status(...services)).toEqual([expected]);
  });

  it.each<[DeploymentSource, string, DeploymentSource, string, string]>([
    ['pipeline', 'Failed', 'ecs', 'RolledBack', 'RolledBack'],
    ['pipeline', 'Failed', 'ecs', 'Succeeded', 'Failed'],
    ['pipeline', 'Succeeded', 'ecs', 'RolledBack', 'Succeeded'],
    ['pipeline', 'Stopped', 'github', 'Succeeded', 'Stopped'],
    ['ecs', 'Succeeded', 'github', 'Failed', 'Failed'],
    ['ecs', 'Succeeded', 'github', 'InProgress', 'Succeeded'],
    ['ecs', 'RolledBack', 'github', 'Failed', 'RolledBack'],
    ['ecs', 'A_NEW_WORD', 'github', 'Failed', 'A_NEW_WORD'],
  ])('where %s says %s and %s says %s, it is %s', (one, first, other, second, expected) => {
    expect(status(seen(one, [0, 9], { status: first }), seen(other, [0, 9], { status: second }))).toEqual([
      expected,
    ]);
  });

  it('asks GitHub first for the person and the link', () => {
    const pipeline = seen('pipeline', [0, 9], {
      by: 'jane',
      url: 'execution',
      trigger: 'StartPipelineExecution',
    });
    const job = seen('github', [-1, 10], { image: undefined, by: 'octocat', url: 'run' });
    expect(mergeDeployments([job, pipeline])).toMatchObject([
      { by: 'octocat', url: 'run', trigger: 'StartPipelineExecution', startedAt: at(0), endedAt: at(9) },
    ]);
    expect(mergeDeployments([pipeline, { ...job, by: undefined }])).toMatchObject([
      { by: 'jane', url: 'run' },
    ]);
  });

  it('gives what names no image to the deployment that a record with an image has found', () => {
    const job = seen('github', [-1, 10], { image: undefined, by: 'ada' });
    const own = seen('github', [0, 9], { by: 'octocat' });
    expect(mergeDeployments([job, own])).toMatchObject([{ by: 'octocat', image: A }]);
  });

  it('is newest first, and what has no time comes last', () => {
    const found = mergeDeployments([
      seen('pipeline', [0, 1], { startedAt: undefined, url: 'unknown', environment: 'test' }),
      seen('pipeline', [0, 1], { url: 'old' }),
      seen('pipeline', [30, 31], { url: 'new' }),
    ]);
    expect(found.map(({ url }) => url)).toEqual(['new', 'old', 'unknown']);
  });
});
