import type { ScenarioInput } from '../../sandbox/scenario.js';
import type { ParityCase } from './parity.js';
import { butFails, deploys, refused, showing } from './parity-expected.js';
import { COMMIT, demoScenario } from './sandbox.js';

/** Git abbreviated this one to nine digits. */
const NINE = '5ca1ab1e0'.padEnd(40, '7');
const UNBUILT = 'deadbeef'.padEnd(40, '0');

const images = [
  { tags: ['commit-1111111', 'branch-old'] },
  { tags: ['commit-c0ffee1', 'branch-main', 'tag-v1.2.3', 'tag-latest'] },
  { tags: ['commit-5ca1ab1e0', 'branch-feature-login'] },
];

function deploy(...reference: string[]): string[] {
  return ['codebase', 'deploy', '--app', 'demo', '--env', 'dev', '--codebase', 'web', ...reference];
}

function deployIn(changes: Readonly<Record<string, string>>): string[] {
  const names = { app: 'demo', env: 'dev', codebase: 'web', ...changes };
  const flags = Object.entries(names).flatMap(([name, value]) => [`--${name}`, value]);
  return ['codebase', 'deploy', ...flags, '--branch', 'main'];
}

function withImages(...more: string[][]): ScenarioInput {
  return demoScenario({ images: [...images, ...more.map((tags) => ({ tags }))] });
}

function withLayout(layout: 'platform' | 'legacy' | 'both'): ScenarioInput {
  const { applications = {} } = withImages();
  return { applications: { demo: { ...applications['demo'], layout } } };
}

const main = deploys('commit-c0ffee1');
const login = deploys('commit-5ca1ab1e0');

const references: ParityCase[] = [
  { title: 'a full SHA', argv: deploy('--commit', COMMIT), expected: { same: main } },
  { title: 'a SHA of seven digits', argv: deploy('--commit', 'c0ffee1'), expected: { same: main } },
  {
    title: 'a SHA with more digits than the tag',
    argv: deploy('--commit', COMMIT.slice(0, 12)),
    expected: { same: main },
  },
  {
    title: 'a SHA with fewer digits than the tag',
    argv: deploy('--commit', NINE.slice(0, 7)),
    expected: { same: login },
  },
  {
    title: 'a full SHA whose tag has nine digits',
    argv: deploy('--commit', NINE),
    expected: { same: login },
  },
  { title: 'a git tag', argv: deploy('--tag', 'v1.2.3'), expected: { same: main } },
  { title: 'the newest git tag', argv: deploy('--tag', 'latest'), expected: { same: main } },
  { title: 'a branch', argv: deploy('--branch', 'main'), expected: { same: main } },
  {
    title: 'a slashed branch as the image tag has it',
    argv: deploy('--branch', 'feature-login'),
    expected: { same: login },
  },
  {
    title: 'a slashed branch',
    argv: deploy('--branch', 'feature/login'),
    expected: { differs: 'slashed-branches', theirs: refused, ours: login },
  },
  {
    title: 'a commit and an empty branch',
    argv: deploy('--commit', COMMIT, '--branch', ''),
    expected: { same: main },
  },
  {
    title: 'an upper-case SHA',
    argv: deploy('--commit', COMMIT.toUpperCase()),
    expected: { differs: 'tidied-references', theirs: refused, ours: main },
  },
  {
    title: 'a git tag with a space after it',
    argv: deploy('--tag', 'v1.2.3 '),
    expected: { differs: 'tidied-references', theirs: refused, ours: main },
  },
  { title: 'no reference', argv: deploy(), expected: { same: refused } },
  { title: 'an empty reference', argv: deploy('--branch', ''), expected: { same: refused } },
  {
    title: 'a commit and a branch',
    argv: deploy('--commit', COMMIT, '--branch', 'main'),
    expected: { same: refused },
  },
  {
    title: 'a commit, a tag and a branch',
    argv: deploy('--commit', COMMIT, '--tag', 'v1.2.3', '--branch', 'main'),
    expected: { same: refused },
  },
  { title: 'a SHA of six digits', argv: deploy('--commit', 'c0ffee'), expected: { same: refused } },
  { title: 'a word for a SHA', argv: deploy('--commit', 'the-newest'), expected: { same: refused } },
  {
    title: "an image's tag for a SHA",
    argv: deploy('--commit', 'commit-c0ffee1'),
    expected: { same: refused },
  },
  {
    title: 'a SHA with a word after it',
    argv: deploy('--commit', 'c0ffee1-dirty'),
    expected: { differs: 'commits-are-hexadecimal', theirs: main, ours: refused },
  },
  { title: 'a commit without an image', argv: deploy('--commit', UNBUILT), expected: { same: refused } },
  { title: 'a branch without an image', argv: deploy('--branch', 'next'), expected: { same: refused } },
  { title: 'a git tag without an image', argv: deploy('--tag', 'v9'), expected: { same: refused } },
  {
    title: 'a full ref for a branch',
    argv: deploy('--branch', 'refs/heads/main'),
    expected: { same: refused },
  },
  {
    title: 'a git tag that no image can have',
    argv: deploy('--tag', 'v1+build'),
    expected: { same: refused },
  },
];

const twoTags = withImages(['commit-abcdef1', 'commit-abcdef123', 'branch-twice']);
const twoImages = withImages(['commit-abcdef1'], ['commit-abcdef123']);
const twoOnOne = 'one-image-under-several-commit-tags';

const registries: ParityCase[] = [
  {
    title: 'two commit tags on one image, one of them given exactly',
    argv: deploy('--commit', 'abcdef1'),
    scenario: twoTags,
    expected: { same: deploys('commit-abcdef1') },
  },
  {
    title: 'two commit tags on one image, and a full SHA',
    argv: deploy('--commit', 'abcdef123'.padEnd(40, '4')),
    scenario: twoTags,
    expected: { differs: twoOnOne, theirs: refused, ours: deploys('commit-abcdef123') },
  },
  {
    title: 'two commit tags on the image of a branch, the longer one last',
    argv: deploy('--branch', 'twice'),
    scenario: twoTags,
    expected: { same: deploys('commit-abcdef123') },
  },
  {
    title: 'two commit tags on the image of a branch, the longer one first',
    argv: deploy('--branch', 'twice'),
    scenario: withImages(['commit-aaaaaaa12', 'commit-fffffff', 'branch-twice']),
    expected: { differs: twoOnOne, theirs: deploys('commit-fffffff'), ours: deploys('commit-aaaaaaa12') },
  },
  {
    title: 'two images whose tags both abbreviate the full SHA',
    argv: deploy('--commit', 'abcdef123'.padEnd(40, '4')),
    scenario: twoImages,
    expected: { same: refused },
  },
  {
    title: 'two images whose tags both start with the short SHA',
    argv: deploy('--commit', 'abcdef1'),
    scenario: withImages(['commit-abcdef12'], ['commit-abcdef13']),
    expected: { same: refused },
  },
  {
    title: 'two images for one short SHA, one of them tagged exactly so',
    argv: deploy('--commit', 'abcdef1'),
    scenario: twoImages,
    expected: { differs: 'two-images-for-one-commit', theirs: deploys('commit-abcdef1'), ours: refused },
  },
  {
    title: 'a tag that happens to be a prefix of every reference',
    argv: deploy('--commit', COMMIT),
    scenario: withImages(['c']),
    expected: { differs: 'only-commit-tags-count', theirs: refused, ours: main },
  },
  {
    title: 'a commit without an image, and such a tag',
    argv: deploy('--commit', UNBUILT),
    scenario: withImages(['commit-']),
    expected: { differs: 'only-commit-tags-count', theirs: deploys('commit-'), ours: refused },
  },
  {
    title: 'the image of a branch with a tag that only begins like a commit tag',
    argv: deploy('--branch', 'odd'),
    scenario: withImages(['commit-notes', 'branch-odd']),
    expected: { differs: 'only-commit-tags-count', theirs: deploys('commit-notes'), ours: refused },
  },
  {
    title: 'the image of a branch without a commit tag',
    argv: deploy('--branch', 'bare'),
    scenario: withImages(['branch-bare']),
    expected: { differs: 'images-without-a-commit-tag', theirs: deploys('branch-bare'), ours: refused },
  },
  {
    title: 'an image among 250, and its full SHA',
    argv: deploy('--commit', COMMIT),
    scenario: demoScenario({ images, 'generate-images': { count: 250, untagged: 20 } }),
    expected: { same: main },
  },
  {
    title: 'an image among 250, and its branch',
    argv: deploy('--branch', 'main'),
    scenario: demoScenario({ images, 'generate-images': { count: 250, untagged: 20 } }),
    expected: { same: main },
  },
  {
    title: 'a missing image repository',
    argv: deploy('--branch', 'main'),
    scenario: demoScenario({ images: 'none' }),
    expected: { same: refused },
  },
];

const unreadable = (name: string): ScenarioInput => ({
  ...withImages(),
  parameters: { [name]: '{not json' },
});
const inTheFirst = {
  name: 'dev',
  allEnvironments: [{ name: 'dev' }, { name: 'prod', accountID: '222222222222' }],
};

const applications: ParityCase[] = [
  {
    title: 'another environment',
    argv: deployIn({ env: 'prod' }),
    expected: { same: deploys('commit-c0ffee1', { env: 'prod' }) },
  },
  {
    title: 'the legacy parameters',
    argv: deployIn({}),
    scenario: withLayout('legacy'),
    expected: { same: main },
  },
  {
    title: 'both layouts of parameters',
    argv: deployIn({}),
    scenario: withLayout('both'),
    expected: { same: main },
  },
  { title: 'a missing application', argv: deployIn({ app: 'dmeo' }), expected: { same: refused } },
  { title: 'a missing environment', argv: deployIn({ env: 'stagign' }), expected: { same: refused } },
  {
    title: 'a missing environment of the legacy layout',
    argv: deployIn({ env: 'addons' }),
    scenario: withLayout('legacy'),
    expected: { same: refused },
  },
  { title: 'a missing codebase', argv: deployIn({ codebase: 'wbe' }), expected: { same: refused } },
  { title: 'a name that can be none', argv: deployIn({ app: 'demo/../x' }), expected: { same: refused } },
  {
    title: 'an older pipeline',
    argv: deployIn({}),
    scenario: demoScenario({ images, pipeline: 'older' }),
    expected: { same: deploys('commit-c0ffee1', { pipeline: 'demo-web-manual-release-pipeline' }) },
  },
  {
    title: 'a missing pipeline',
    argv: deployIn({}),
    scenario: demoScenario({ images, pipeline: 'none' }),
    expected: {
      differs: 'it-looks-before-it-starts',
      theirs: butFails(deploys('commit-c0ffee1', { pipeline: 'demo-web-manual-release-pipeline' })),
      ours: refused,
    },
  },
  {
    title: 'a codebase of pipeline mode github_actions that has a pipeline',
    argv: deployIn({}),
    scenario: demoScenario({ images, pipeline_mode: 'github_actions' }),
    expected: { same: main },
  },
  {
    title: 'one unreadable environment parameter among others',
    argv: deployIn({}),
    scenario: unreadable('/platform/applications/demo/environments/aaa'),
    expected: { same: main },
  },
  {
    title: 'an incomplete environment beside the one that is wanted',
    argv: deployIn({ env: 'prod' }),
    scenario: {
      ...withImages(),
      parameters: { '/platform/applications/demo/environments/aaa': JSON.stringify(inTheFirst) },
    },
    expected: {
      differs: 'unreadable-parameters-are-skipped',
      theirs: refused,
      ours: deploys('commit-c0ffee1', { env: 'prod' }),
    },
  },
  {
    title: 'no readable parameter but the legacy ones',
    argv: deployIn({}),
    scenario: {
      ...withLayout('legacy'),
      parameters: { '/platform/applications/demo/environments/dev': '{not json' },
    },
    expected: { differs: 'unreadable-parameters-are-skipped', theirs: refused, ours: main },
  },
  {
    title: 'an unreadable parameter of the codebase',
    argv: deployIn({}),
    scenario: unreadable('/copilot/applications/demo/codebases/web'),
    expected: { differs: 'codebases-have-to-be-described', theirs: main, ours: refused },
  },
];

const west = { ...withImages(), region: 'eu-west-1' };

const endings: ParityCase[] = [
  { title: 'the answer no', argv: deploy('--branch', 'main'), answer: 'n', expected: { same: refused } },
  {
    title: 'an execution that fails',
    argv: deploy('--branch', 'main'),
    scenario: demoScenario({ images, executions: [{ outcome: 'Failed' }] }),
    waits: true,
    expected: { differs: 'it-waits-for-the-end', theirs: main, ours: butFails(main) },
  },
  {
    title: 'the link to the console',
    argv: deploy('--branch', 'main'),
    compares: 'links',
    expected: { same: showing(main, ['eu-west-2']) },
  },
  {
    title: 'the link to the console of another region',
    argv: deploy('--branch', 'main'),
    scenario: west,
    env: { AWS_DEFAULT_REGION: 'eu-west-1', AWS_REGION: 'eu-west-1' },
    compares: 'links',
    expected: {
      differs: 'links-lead-to-the-right-region',
      theirs: showing(main, ['eu-west-2']),
      ours: showing(main, ['eu-west-1']),
    },
  },
  {
    title: 'no region in the environment',
    argv: deploy('--branch', 'main'),
    env: { AWS_DEFAULT_REGION: undefined, AWS_REGION: undefined },
    expected: { differs: 'the-region-has-a-default', theirs: refused, ours: main },
  },
];

export const deployCases = [...references, ...registries, ...applications, ...endings].map((input) => ({
  scenario: withImages(),
  ...input,
}));
