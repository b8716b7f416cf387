import { describe, expect, it } from '@jest/globals';
import { fillIn, repositoryOf } from './fill-in.js';
import type { FillInDeps } from './fill-in.js';
import type { GivenInputs } from './options.js';
import type { InputDefinitions } from '../core/inputs.js';
import { MemoryLogger } from '../testing/memory-logger.js';

const inputs = {
  app: { type: 'string', required: true, description: 'App.' },
  env: { type: 'string', required: true, description: 'Env.' },
  codebase: { type: 'string', required: true, description: 'Codebase.' },
  commit: { type: 'string', description: 'Commit.' },
  tag: { type: 'string', description: 'Tag.' },
  branch: { type: 'string', description: 'Branch.' },
} as const satisfies InputDefinitions;

const NOW = Date.parse('2026-06-01T12:00:00Z');
const codebase = { pipelineMode: 'aws_codepipeline', services: [], pipelines: [] } as const;
const lookups = {
  applications: () => Promise.resolve(['demo', 'other']),
  environments: () => Promise.resolve(['dev', 'prod']),
  codebases: () =>
    Promise.resolve([
      { ...codebase, name: 'api', repository: 'uktrade/api', requiresImageBuild: false },
      { ...codebase, name: 'web', repository: 'uktrade/web', requiresImageBuild: true },
    ]),
  images: () =>
    Promise.resolve([
      {
        tag: 'commit-1234567',
        commit: '1234567',
        commitUrl: '',
        digest: '',
        tags: ['commit-1234567', 'branch-main'],
        pushedAt: '2026-06-01T10:00:00Z',
      },
    ]),
} as unknown as FillInDeps['lookups'];

/** Fills in, and picks the choice with this text in it; undefined where nobody can be asked. */
async function fill(raw: Record<string, unknown>, picks: readonly string[] | undefined, given = inputs) {
  const asked: string[] = [];
  const left = [...(picks ?? [])];
  const state: GivenInputs = { raw, sources: new Map() };
  const filled = await fillIn({ inputs: given }, state, {
    directory: '/',
    env: { XDG_CACHE_HOME: '/nonexistent' },
    logger: new MemoryLogger(),
    now: NOW,
    lookups,
    pick:
      picks === undefined
        ? undefined
        : (message, choices) => {
            asked.push(`${message} ${choices.map(({ label }) => label).join(' | ')}`);
            const wanted = left.shift() ?? '';
            return Promise.resolve(choices.find(({ label }) => label.includes(wanted))?.value ?? '');
          },
  });
  return { filled, asked, raw: state.raw };
}

describe('what a person has left out', () => {
  it('is asked for: application, environment, codebase and image', async () => {
    const { filled, asked, raw } = await fill({}, ['demo', 'dev', 'web', 'main']);
    expect(asked).toEqual([
      'Which application? demo | other',
      'Which environment? dev | prod',
      'Which codebase? api | web',
      'Which image? commit-1234567  2 hours ago  branch-main',
    ]);
    expect(filled).toEqual({ app: 'demo', env: 'dev', codebase: 'web', commit: '1234567' });
    expect(raw).toEqual(filled);
  });

  it('is not asked for where a flag or another reference gives it', async () => {
    const given = { app: 'demo', env: 'dev', codebase: 'web', tag: '1.2.3' };
    expect((await fill(given, [])).asked).toEqual([]);
    expect((await fill({ ...given, codebase: 'api', tag: undefined }, [])).asked).toEqual([]);
    expect((await fill({ app: '' }, [])).filled).toEqual({});
  });

  it('is left to the verb to complain about where nobody can be asked', async () => {
    expect((await fill({ app: 'demo' }, undefined)).filled).toEqual({});
  });

  it('is not asked for while something is missing that has to be written', async () => {
    const more = { ...inputs, title: { type: 'string', required: true, description: 'Title.' } } as const;
    expect((await fill({}, [], more)).asked).toEqual([]);
  });
});

describe('repositoryOf', () => {
  it.each([
    'git@github.com:uktrade/web.git',
    'git@github.com-work:uktrade/web',
    'https://github.com/uktrade/web',
    'https://user:secret@github.com/uktrade/web.git/',
    'ssh://git@github.com:22/uktrade/web.git',
  ])('%s', (url) => {
    expect(repositoryOf(url)).toBe('uktrade/web');
  });

  it.each(['/srv/web.git', 'git@example.com:uktrade/web.git', 'https://github.com/uktrade', ''])(
    'none in "%s"',
    (url) => {
      expect(repositoryOf(url)).toBeUndefined();
    },
  );
});
