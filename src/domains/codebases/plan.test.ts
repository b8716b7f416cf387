import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ReleasePipeline } from '../platform/applications.js';
import { findPipelines, listEnvironments, parsePushedRef } from './plan.js';

const branch = (name: string) => parsePushedRef(`refs/heads/${name}`, undefined);
const tag = (name: string) => parsePushedRef(`refs/tags/${name}`, undefined);

const environments = fc.array(
  fc.record({ name: fc.constantFrom('dev', 'test', 'staging', 'prod'), requiresApproval: fc.boolean() }),
  { maxLength: 5 },
);
const pipelines: fc.Arbitrary<ReleasePipeline[]> = fc.array(
  fc.oneof(
    fc.record({
      name: fc.constantFrom('a', 'b', 'c'),
      branch: fc.constantFrom('main', 'feature/x', 'develop'),
      tag: fc.constant(false),
      environments,
    }),
    fc.record({
      name: fc.constantFrom('t', 'u'),
      branch: fc.constant(undefined),
      tag: fc.constant(true),
      environments,
    }),
  ),
  { maxLength: 6 },
);

describe('which pipelines a push starts', () => {
  const configured: ReleasePipeline[] = [
    { name: 'main', branch: 'main', tag: false, environments: [] },
    { name: 'tagged', branch: undefined, tag: true, environments: [] },
    { name: 'main-2', branch: 'main', tag: false, environments: [] },
    { name: 'feature', branch: 'feature/x', tag: false, environments: [] },
  ];
  const names = (ref: ReturnType<typeof branch>) => findPipelines(configured, ref).map(({ name }) => name);

  it.each([
    [branch('main'), ['main', 'main-2']],
    [branch('feature/x'), ['feature']],
    [branch('x'), []],
    [branch('Main'), []],
    // A tag may be called like a branch.
    [tag('main'), ['tagged']],
    [parsePushedRef('refs/pull/7/merge', undefined), []],
  ])('%j', (ref, expected) => {
    expect(names(ref)).toEqual(expected);
  });

  it('is never one that asks for something else', () => {
    fc.assert(
      fc.property(pipelines, fc.constantFrom('main', 'feature/x', 'develop', 'other'), (all, name) => {
        for (const pipeline of findPipelines(all, branch(name))) expect(pipeline.branch).toBe(name);
        for (const pipeline of findPipelines(all, tag(name))) expect(pipeline.tag).toBe(true);
        const matched = findPipelines(all, branch(name));
        expect(all.filter((pipeline) => matched.includes(pipeline))).toEqual(matched);
      }),
    );
  });
});

describe('the environments of a push', () => {
  it('follow one another as configured, each once, with the strictest approval', () => {
    expect(
      listEnvironments([
        {
          name: 'one',
          branch: 'main',
          tag: false,
          environments: [
            { name: 'dev', requiresApproval: false },
            { name: 'staging', requiresApproval: false },
          ],
        },
        {
          name: 'two',
          branch: 'main',
          tag: false,
          environments: [
            { name: 'prod', requiresApproval: true },
            { name: 'staging', requiresApproval: true },
          ],
        },
      ]),
    ).toEqual([
      { name: 'dev', requiresApproval: false, pipeline: 'one' },
      { name: 'staging', requiresApproval: true, pipeline: 'one' },
      { name: 'prod', requiresApproval: true, pipeline: 'two' },
    ]);
  });

  it('lose nothing: every one named is there once, in the order of its first mention', () => {
    fc.assert(
      fc.property(pipelines, (all) => {
        const mentioned = all.flatMap((pipeline) => pipeline.environments);
        const planned = listEnvironments(all);
        expect(planned.map(({ name }) => name)).toEqual([...new Set(mentioned.map(({ name }) => name))]);
        for (const { name, requiresApproval } of planned) {
          const asked = mentioned.some((item) => item.name === name && item.requiresApproval);
          expect({ name, requiresApproval }).toEqual({ name, requiresApproval: asked });
        }
      }),
    );
  });
});

describe('a pushed ref', () => {
  it.each([
    ['refs/heads/main', 'branch', 'main'],
    ['refs/heads/feature/a-b_c.d', 'branch', 'feature/a-b_c.d'],
    ['refs/heads/f', 'branch', 'f'],
    ['refs/tags/v1.2.3', 'tag', 'v1.2.3'],
    ['refs/pull/7/merge', 'other', 'refs/pull/7/merge'],
  ])('%s is a %s', (ref, kind, name) => {
    expect(parsePushedRef(ref, undefined)).toEqual({ kind, name, ref });
  });

  it.each(['main', 'v1.2.3', 'refs/heads/', 'refs/tags/', 'heads/main', 'refs/heads/a b', 'refs/heads/a\nb'])(
    '%j is none, and the error says how to write one',
    (ref) => {
      expect(() => parsePushedRef(ref, undefined)).toThrow(
        expect.objectContaining({
          message: `The input ref is ${JSON.stringify(ref)}, which is not a full ref.`,
          hint: expect.stringContaining('refs/heads/<branch>') as unknown,
        }),
      );
    },
  );

  it('is needed where there is no workflow', () => {
    expect(() => parsePushedRef(undefined, undefined)).toThrow('The input ref is empty');
  });

  it('reads back every branch and tag', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w][\w./-]{0,30}[\w]$/), (name) => {
        expect(branch(name)).toMatchObject({ kind: 'branch', name });
        expect(tag(name)).toMatchObject({ kind: 'tag', name });
      }),
    );
  });
});

describe('a branch with a wildcard', () => {
  const wildcard: ReleasePipeline = { name: 'features', branch: 'feature/*', tag: false, environments: [] };

  it.each([
    ['feature/x', true],
    ['feature/x/y', true],
    ['features', false],
    ['main', false],
  ])('%s: %s', (name, started) => {
    expect(findPipelines([wildcard], branch(name))).toEqual(started ? [wildcard] : []);
  });
});
