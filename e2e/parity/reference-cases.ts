import type { ParityCase } from './runs.js';
import { deploy, withImages, main, login, images, NINE, UNBUILT } from './deploy.js';
import { butFails, refused, showing } from './expected.js';
import { COMMIT, demoScenario } from '../harness/sandbox.js';

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

/** Deployments from the one repository, by all kinds of references. */
export const referenceCases = [...references, ...endings].map((input) => ({
  scenario: withImages(),
  ...input,
}));
