import { describe, expect, it } from '@jest/globals';
import { admits, listWorkflows } from './trust-policy.js';

const PROVIDER = 'token.actions.githubusercontent.com';
const key = (claim: string): string => `${PROVIDER}:${claim}`;
const claims = {
  sub: 'repo:uktrade/demo-web:environment:prod',
  aud: 'sts.amazonaws.com',
  job_workflow_ref: 'uktrade/platform-tools/.github/workflows/codebase-deploy.yml@refs/tags/v1',
};

function statement(condition: object = {}, more: object = {}): object {
  return {
    Effect: 'Allow',
    Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${PROVIDER}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: condition,
    ...more,
  };
}

const verdict = (...statements: object[]): string => admits({ Statement: statements }, claims);

describe('admits', () => {
  it.each<[condition: object, expected: string]>([
    [{}, 'yes'],
    [{ StringEquals: { [key('aud')]: 'sts.amazonaws.com', [key('sub')]: claims.sub } }, 'yes'],
    [{ StringEquals: { [key('sub')]: ['repo:a/b:*', claims.sub] } }, 'yes'],
    [{ StringEquals: { [key('sub')]: 'repo:uktrade/demo-web:*' } }, 'no'],
    [{ StringLike: { [key('sub')]: 'repo:uktrade/demo-web:*' } }, 'yes'],
    [{ StringLike: { [key('sub')]: 'repo:uktrade/demo?web:environment:p???' } }, 'yes'],
    [{ StringLike: { [key('sub')]: 'repo:uktrade/demo.web:*' } }, 'no'],
    [{ StringLike: { [key('sub')]: 'repo:uktrade/demo-web' } }, 'no'],
    [{ StringEqualsIgnoreCase: { [key('sub')]: claims.sub.toUpperCase() } }, 'yes'],
    [{ StringNotEquals: { [key('sub')]: claims.sub } }, 'no'],
    [{ StringNotLike: { [key('sub')]: 'repo:other/*' } }, 'yes'],
    [{ 'ForAnyValue:StringLike': { [key('sub').toUpperCase()]: 'repo:uktrade/*' } }, 'yes'],
    [{ StringEquals: { [key('repository_owner')]: 'uktrade' } }, 'unknown'],
    [{ DateLessThan: { 'aws:CurrentTime': '2026-01-01T00:00:00Z' } }, 'unknown'],
    [{ StringMatches: { [key('sub')]: claims.sub } }, 'unknown'],
    // What is false in any case is not unknown.
    [{ StringEquals: { [key('aud')]: 'other', [key('repository')]: 'x' } }, 'no'],
  ])('%j: %s', (condition, expected) => {
    expect(verdict(statement(condition))).toBe(expected);
  });

  it.each<[more: object, expected: string]>([
    [{ Action: ['sts:TagSession', 'STS:assumerolewithwebidentity'] }, 'yes'],
    [{ Action: 'sts:*' }, 'yes'],
    [{ Action: 'sts:AssumeRole' }, 'no'],
    [{ Principal: { Federated: 'arn:aws:iam::123456789012:oidc-provider/gitlab.example' } }, 'no'],
    [{ Principal: { Service: 'ecs-tasks.amazonaws.com' } }, 'no'],
    [{ Principal: '*' }, 'yes'],
    [{ Principal: undefined, NotPrincipal: '*' }, 'unknown'],
    [{ Effect: 'allow' }, 'unknown'],
    [{ Action: undefined, NotAction: 'sts:AssumeRole' }, 'unknown'],
  ])('a statement with %j: %s', (more, expected) => {
    expect(verdict(statement({}, more))).toBe(expected);
  });

  it('takes one statement that allows, and none that denies', () => {
    const other = statement({ StringEquals: { [key('sub')]: 'other' } });
    const odd = statement({ Bool: { 'aws:SecureTransport': 'true' } }, { Effect: 'Deny' });
    expect(verdict(other, statement())).toBe('yes');
    expect(verdict(statement(), statement({}, { Effect: 'Deny' }))).toBe('no');
    expect(verdict(statement(), odd)).toBe('unknown');
    expect(verdict(other, odd)).toBe('no');
    expect(verdict()).toBe('no');
    expect(admits({ Statement: statement() }, claims)).toBe('yes');
    expect(admits('nothing', claims)).toBe('unknown');
  });

  it('knows what a claim that is missing means', () => {
    const without = { ...claims, job_workflow_ref: '' };
    const judge = (operator: string): string =>
      admits({ Statement: statement({ [operator]: { [key('job_workflow_ref')]: 'x' } }) }, without);
    expect(['StringEquals', 'StringLike', 'ForAnyValue:StringEquals'].map(judge)).toEqual(['no', 'no', 'no']);
    expect(['StringLikeIfExists', 'ForAllValues:StringLike', 'StringNotEquals'].map(judge)).toEqual([
      'yes',
      'yes',
      'yes',
    ]);
  });
});

it('finds the workflows that a policy names', () => {
  const pinned = 'uktrade/x/y.yml@0123';
  expect(listWorkflows({ a: [{ b: [pinned, 'z'] }], [pinned]: 1 }, 'uktrade/x/y.yml@')).toEqual([
    pinned,
    pinned,
  ]);
  expect(listWorkflows(undefined, 'x')).toEqual([]);
});
