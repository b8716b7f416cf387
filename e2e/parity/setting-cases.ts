import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import type { ParityCase } from './runs.js';
import { deploy, deployIn, withImages, withLayout, main, images, UNBUILT } from './deploy.js';
import { butFails, deploys, refused, startsNothing } from './expected.js';
import { COMMIT, demoScenario } from '../harness/sandbox.js';

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
    expected: {
      differs: 'two-images-for-one-commit',
      theirs: refused,
      ours: deploys('commit-abcdef123'),
    },
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
    // It goes straight to ECS; what such a deployment does is compared service by service.
    expected: { differs: 'the-pipeline-mode-decides', theirs: main, ours: startsNothing },
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

/** Deployments from repositories, applications and parameters of their own. */
export const settingCases = [...registries, ...applications].map((input) => ({
  scenario: withImages(),
  ...input,
}));
