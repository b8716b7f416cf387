import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import type { ParityCase } from './runs.js';
import { builds, butFails, startsNothing, refused, showing } from './expected.js';
import { COMMIT, demoScenario } from '../harness/sandbox.js';

/** It has no image. */
const FRESH = 'deadbeef'.padEnd(40, '0');
const OLDER = 'demo-web-codebase-pipeline-image-build';

function build(...commit: string[]): string[] {
  return ['codebase', 'build', '--app', 'demo', '--codebase', 'web', ...commit];
}

function withLayout(layout: 'legacy' | 'both'): ScenarioInput {
  const { applications = {} } = demoScenario();
  return { applications: { demo: { ...applications['demo'], layout } } };
}

const fresh = builds(FRESH);
const triesTheOlder = butFails(builds(FRESH, { project: OLDER }));

const commits: ParityCase[] = [
  { title: 'a full SHA', argv: build('--commit', FRESH), expected: { same: fresh } },
  { title: 'a short SHA', argv: build('--commit', 'deadbee'), expected: { same: builds('deadbee') } },
  {
    title: 'an upper-case SHA',
    argv: build('--commit', FRESH.toUpperCase()),
    expected: { differs: 'tidied-references', theirs: builds(FRESH.toUpperCase()), ours: fresh },
  },
  {
    title: 'a SHA of three digits',
    argv: build('--commit', 'abc'),
    expected: { differs: 'commits-are-hexadecimal', theirs: builds('abc'), ours: refused },
  },
  {
    title: 'a branch for a commit',
    argv: build('--commit', 'main'),
    expected: { differs: 'commits-are-hexadecimal', theirs: builds('main'), ours: refused },
  },
  { title: 'no commit', argv: build(), expected: { same: refused } },
  {
    title: 'a commit that has an image',
    argv: build('--commit', COMMIT),
    expected: {
      differs: 'what-has-been-built-is-not-built-again',
      theirs: builds(COMMIT),
      ours: startsNothing,
    },
  },
];

const applications: ParityCase[] = [
  {
    title: 'the legacy parameters',
    argv: build('--commit', FRESH),
    scenario: withLayout('legacy'),
    expected: { same: fresh },
  },
  {
    title: 'both layouts of parameters',
    argv: build('--commit', FRESH),
    scenario: withLayout('both'),
    expected: { same: fresh },
  },
  {
    title: 'a missing application',
    argv: ['codebase', 'build', '--app', 'dmeo', '--codebase', 'web', '--commit', FRESH],
    expected: { same: refused },
  },
  {
    title: 'a missing codebase',
    argv: ['codebase', 'build', '--app', 'demo', '--codebase', 'wbe', '--commit', FRESH],
    expected: {
      differs: 'it-looks-before-it-starts',
      theirs: butFails(builds(FRESH, { project: 'demo-wbe-codebase-pipeline-image-build' })),
      ours: refused,
    },
  },
  {
    title: 'an older project',
    argv: build('--commit', FRESH),
    scenario: demoScenario({ project: 'older' }),
    expected: { same: builds(FRESH, { project: OLDER }) },
  },
  {
    title: 'a missing project',
    argv: build('--commit', FRESH),
    scenario: demoScenario({ project: 'none' }),
    expected: { differs: 'it-looks-before-it-starts', theirs: triesTheOlder, ours: refused },
  },
  {
    title: 'a missing image repository',
    argv: build('--commit', FRESH),
    scenario: demoScenario({ images: 'none' }),
    expected: { differs: 'it-looks-before-it-starts', theirs: fresh, ours: refused },
  },
  {
    title: 'a codebase whose build makes no image, and that has no image repository',
    argv: build('--commit', FRESH),
    scenario: demoScenario({ images: 'none', requires_image_build: false }),
    expected: { differs: 'what-needs-no-image-is-not-built', theirs: fresh, ours: refused },
  },
  {
    title: 'an unreadable parameter of the codebase',
    argv: build('--commit', FRESH),
    scenario: { ...demoScenario(), parameters: { '/copilot/applications/demo/codebases/web': '{not json' } },
    expected: { differs: 'codebases-have-to-be-described', theirs: fresh, ours: refused },
  },
  {
    title: 'pipeline mode dual_codepipeline_github',
    argv: build('--commit', FRESH),
    scenario: demoScenario({ pipeline_mode: 'dual_codepipeline_github' }),
    expected: { same: fresh },
  },
  {
    title: 'pipeline mode github_actions',
    argv: build('--commit', FRESH),
    scenario: demoScenario({ pipeline_mode: 'github_actions' }),
    expected: {
      differs: 'the-builder-is-quiet-where-workflows-post',
      theirs: fresh,
      ours: builds(FRESH, {
        more: {
          environmentVariablesOverride: [
            { name: 'NOTIFICATIONS_ENABLED', value: 'false', type: 'PLAINTEXT' },
          ],
        },
      }),
    },
  },
];

const endings: ParityCase[] = [
  { title: 'the answer no', argv: build('--commit', FRESH), answer: 'n', expected: { same: refused } },
  {
    title: 'yes given in advance',
    argv: build('--commit', FRESH, '--yes'),
    answer: 'n',
    expected: { differs: 'yes-can-be-said-in-advance', theirs: refused, ours: fresh },
  },
  {
    title: 'a build that fails',
    argv: build('--commit', FRESH),
    scenario: demoScenario({ builds: [{ outcome: 'FAILED' }] }),
    waits: true,
    expected: { differs: 'it-waits-for-the-end', theirs: fresh, ours: butFails(fresh) },
  },
  {
    title: 'the link to the console of another region',
    argv: build('--commit', FRESH),
    scenario: { ...demoScenario(), region: 'eu-west-1' },
    env: { AWS_DEFAULT_REGION: 'eu-west-1', AWS_REGION: 'eu-west-1' },
    compares: 'links',
    expected: {
      differs: 'links-lead-to-the-right-region',
      theirs: showing(fresh, ['eu-west-2']),
      ours: showing(fresh, ['eu-west-1']),
    },
  },
];

export const buildCases = [...commits, ...applications, ...endings];
