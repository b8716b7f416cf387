import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import type { ParityCase } from './runs.js';
import { startsNothing, refused, showing } from './expected.js';
import { demoScenario } from '../harness/sandbox.js';

const list = ['codebase', 'list', '--app', 'demo'];
const withImages = [...list, '--with-images'];
const api = 'api https://github.com/uktrade/demo-api';
const web = 'web https://github.com/uktrade/demo-web';
const commit = (sha: string): string => `https://github.com/uktrade/demo-web/commit/${sha}`;
const lists = (...lines: string[]) => showing(startsNothing, lines);

/** Twenty-five images, the newest first. */
const numbers = Array.from({ length: 25 }, (_, index) => String(9_000_000 - index));
const oldestFirst = [...numbers].reverse();

function withLayout(layout: 'legacy'): ScenarioInput {
  const { applications = {} } = demoScenario();
  return { applications: { demo: { ...applications['demo'], layout } } };
}

const cases: ParityCase[] = [
  { title: 'an application', argv: list, expected: { same: lists(api, web) } },
  { title: 'with images', argv: withImages, expected: { same: lists(api, web, commit('c0ffee1')) } },
  {
    title: 'the legacy parameters',
    argv: list,
    scenario: withLayout('legacy'),
    expected: { same: lists(api, web) },
  },
  {
    title: 'a missing application',
    argv: ['codebase', 'list', '--app', 'dmeo'],
    expected: { same: refused },
  },
  {
    title: 'more images than are shown',
    argv: withImages,
    scenario: demoScenario({ images: oldestFirst.map((sha) => ({ tags: [`commit-${sha}`] })) }),
    expected: { same: lists(api, web, ...numbers.slice(0, 20).map(commit)) },
  },
  {
    title: 'twenty images without a commit tag that are newer than those with one',
    argv: withImages,
    scenario: demoScenario({
      images: [
        ...oldestFirst.map((sha) => ({ tags: [`commit-${sha}`] })),
        ...Array.from({ length: 20 }, (_, index) => ({ tags: [`cache-${index}`] })),
      ],
    }),
    expected: {
      differs: 'the-list-has-20-images-with-commit-tags',
      theirs: lists(api, web),
      ours: lists(api, web, ...numbers.slice(0, 20).map(commit)),
    },
  },
  {
    title: 'a tag that only begins like a commit tag',
    argv: withImages,
    scenario: demoScenario({ images: [{ tags: ['commit-notes'] }] }),
    expected: {
      differs: 'only-commit-tags-count',
      theirs: lists(api, web, commit('notes')),
      ours: lists(api, web),
    },
  },
  {
    title: 'an image under two commit tags',
    argv: withImages,
    scenario: demoScenario({ images: [{ tags: ['commit-abcdef1', 'commit-abcdef123'] }] }),
    expected: {
      differs: 'one-image-under-several-commit-tags',
      theirs: lists(api, web, commit('abcdef1')),
      ours: lists(api, web, commit('abcdef123')),
    },
  },
  {
    title: 'a codebase without an image repository',
    argv: withImages,
    scenario: demoScenario({ images: 'none' }),
    expected: { differs: 'the-rest-of-the-list-is-shown', theirs: refused, ours: lists(api, web) },
  },
  {
    title: 'an application without codebases',
    argv: list,
    scenario: { applications: { demo: { environments: { dev: {} } } } },
    expected: { differs: 'the-rest-of-the-list-is-shown', theirs: refused, ours: lists() },
  },
  {
    title: 'an unreadable parameter of a codebase',
    argv: list,
    scenario: { ...demoScenario(), parameters: { '/copilot/applications/demo/codebases/aaa': '{not json' } },
    expected: { differs: 'unreadable-parameters-are-skipped', theirs: refused, ours: lists(api, web) },
  },
];

export const listCases = cases.map((input) => ({ compares: 'listing' as const, ...input }));
