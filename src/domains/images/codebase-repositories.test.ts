import { describe, expect, it } from '@jest/globals';
import { codebaseRepositories, holdsImage, isReachable } from './codebase-repositories.js';

const registry = { account: '111122223333', region: 'eu-west-2' };
const HERE = '111122223333.dkr.ecr.eu-west-2.amazonaws.com';
const THERE = '999999999999.dkr.ecr.eu-west-2.amazonaws.com';
const of = (additionalEcrRepository?: string) =>
  codebaseRepositories('demo', { name: 'web', additionalEcrRepository });

describe('codebaseRepositories', () => {
  it.each([
    [undefined, undefined],
    ['other/web', { kind: 'private', name: 'other/web', registry: undefined }],
    [`${HERE}/other/web`, { kind: 'private', name: 'other/web', registry }],
    [
      `${THERE}/other/web`,
      { kind: 'private', name: 'other/web', registry: { ...registry, account: '999999999999' } },
    ],
    ['public.ecr.aws/uktrade/web', { kind: 'public', name: 'public.ecr.aws/uktrade/web' }],
  ])('reads the additional repository %s', (text, additional) => {
    expect(of(text)).toEqual({ own: 'demo/web', additional });
  });
});

describe('holdsImage', () => {
  it.each([
    [undefined, `${HERE}/demo/web`, true],
    [undefined, `${HERE}/demo/web:commit-1234567`, true],
    [undefined, `${HERE}/demo/api`, false],
    [undefined, `${HERE}/demo/web/more`, false],
    [undefined, `${THERE}/demo/web`, false],
    [undefined, '111122223333.dkr.ecr.eu-west-1.amazonaws.com/demo/web', false],
    [undefined, 'demo/web', false],
    [undefined, '', false],
    ['other/web', `${HERE}/other/web`, true],
    ['other/web', `${THERE}/other/web`, false],
    [`${HERE}/other/web`, `${HERE}/other/web`, true],
    [`${THERE}/other/web`, `${THERE}/other/web`, true],
    [`${THERE}/other/web`, `${HERE}/other/web`, false],
    [`${THERE}/other/web`, `${HERE}/demo/web`, true],
    ['public.ecr.aws/uktrade/web', 'public.ecr.aws/uktrade/web', true],
    ['public.ecr.aws/uktrade/web', 'public.ecr.aws/uktrade/web@sha256:1', true],
    ['public.ecr.aws/uktrade/web', 'public.ecr.aws/uktrade/nginx', false],
    ['public.ecr.aws/uktrade/web', 'uktrade/web', false],
  ])('with the additional repository %s and the image %s is %j', (additional, image, expected) => {
    expect(holdsImage(of(additional), registry, image)).toBe(expected);
  });
});

describe('isReachable', () => {
  it.each([
    ['other/web', true],
    [`${HERE}/other/web`, true],
    [`${THERE}/other/web`, false],
    ['111122223333.dkr.ecr.us-east-1.amazonaws.com/other/web', false],
    ['public.ecr.aws/uktrade/web', true],
  ])('of %s is %j', (text, expected) => {
    const { additional } = of(text);
    expect(additional && isReachable(additional, registry)).toBe(expected);
  });
});
