import { describe, expect, it } from '@jest/globals';
import { PlatformError } from '../../core/errors.js';
import type { Workflow } from '../../providers/runner/workflow.js';
import { FakeRegistry } from '../../testing/fake-registry.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { RefTagger } from './codebase-images.js';
import { refTags, tagsOfRun } from './image-name.js';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const MINE = `sha256:${'a'.repeat(64)}`;
const OTHER = `sha256:${'b'.repeat(64)}`;
const [EARLY, LATE] = [new Date(1_000), new Date(2_000)];

const workflow = (changes: Partial<Workflow> = {}): Workflow => ({
  runId: '1',
  runAttempt: '1',
  job: 'build',
  step: 'set_output_1',
  repository: 'uktrade/demo-web',
  sha: SHA,
  ref: 'refs/heads/feature/x/y',
  actor: 'someone',
  runUrl: 'https://github.com/uktrade/demo-web/actions/runs/1',
  eventName: 'push',
  readEvent: () => undefined,
  ...changes,
});

describe('refTags', () => {
  it.each([
    ['refs/heads/main', ['branch-main']],
    ['refs/heads/feature/x/y', ['branch-feature-x-y']],
    ['refs/heads/refs/tags/v1', ['branch-refs-tags-v1']],
    ['refs/tags/v1.2.3', ['tag-v1.2.3', 'tag-latest']],
    ['refs/pull/7/merge', []],
    ['refs/heads/', []],
    ['main', []],
    ['', []],
  ])('%s -> %j', (ref, tags) => {
    expect(refTags(ref)).toEqual(tags);
  });
});

describe('tagsOfRun', () => {
  it('gives the tags of the ref for the commit of the run, in the repository of the codebase', () => {
    expect(tagsOfRun(workflow(), 'UKTrade/demo-web', SHA)).toEqual(['branch-feature-x-y']);
  });

  it.each([
    ['without a workflow', undefined],
    ['for another commit', workflow({ sha: SHA.replace('0', 'f') })],
    ['in another repository', workflow({ repository: 'uktrade/demo-deploy' })],
    ['for a pull request', workflow({ ref: 'refs/pull/7/merge' })],
  ])('gives none %s', (_, run) => {
    expect(tagsOfRun(run, 'uktrade/demo-web', SHA)).toEqual([]);
  });
});

describe('RefTagger', () => {
  function setUp(mine: string[], other: { tags: string[]; pushedAt: Date }) {
    const registry = new FakeRegistry({
      'demo/web': [
        { digest: MINE, tags: mine, pushedAt: LATE },
        { digest: OTHER, ...other },
      ],
    });
    const logger = new MemoryLogger();
    const add = (tags: string[], dryRun = false) =>
      new RefTagger({ images: registry, logger }).addMissing('demo/web', MINE, tags, dryRun);
    const tags = async () => (await registry.describe('demo/web', { digest: MINE }))?.tags;
    return { registry, logger, add, tags };
  }

  it('adds what is missing, and only that', async () => {
    const { add, tags, registry } = setUp(['commit-0123456', 'tag-v1'], { tags: [], pushedAt: EARLY });
    expect(await add(['tag-v1', 'tag-latest'])).toEqual(['tag-latest']);
    expect(await tags()).toEqual(['commit-0123456', 'tag-v1', 'tag-latest']);
    expect(registry.requests.filter((request) => request === 'addTag')).toHaveLength(1);
  });

  it('takes a tag over from an older image', async () => {
    const { add } = setUp(['commit-0123456'], { tags: ['branch-main'], pushedAt: EARLY });
    expect(await add(['branch-main'])).toEqual(['branch-main']);
  });

  it('leaves a tag on a newer image, and says so', async () => {
    const { add, logger } = setUp([], { tags: ['branch-main', 'commit-fedcba9'], pushedAt: new Date(9_000) });
    expect(await add(['branch-main'])).toEqual([]);
    expect(logger.texts('info')).toEqual([
      'The tag branch-main stays on commit-fedcba9, which was pushed later than this image.',
    ]);
  });

  it('asks nothing when there is nothing to add', async () => {
    const { add, registry } = setUp([], { tags: [], pushedAt: EARLY });
    expect(await add([])).toEqual([]);
    expect(registry.requests).toEqual([]);
  });

  it('changes nothing in a dry run', async () => {
    const { add, logger, registry } = setUp([], { tags: [], pushedAt: EARLY });
    expect(await add(['branch-main'], true)).toEqual([]);
    expect(registry.requests).not.toContain('addTag');
    expect(logger.texts('info')[0]).toContain('Would add the tag branch-main');
  });

  it.each(['branch-a+b', 'branch-#1', `branch-${'x'.repeat(128)}`])(
    'warns of the impossible tag %s',
    async (tag) => {
      const { add, logger, registry } = setUp([], { tags: [], pushedAt: EARLY });
      expect(await add([tag])).toEqual([]);
      expect(logger.texts('warning')[0]).toContain("The image can't be tagged");
      expect(registry.requests).not.toContain('addTag');
    },
  );

  it('warns where it may not add or look', async () => {
    const { add, logger, registry } = setUp([], { tags: [], pushedAt: EARLY });
    registry.addTag = () => Promise.reject(new PlatformError('Not allowed to ecr:PutImage.'));
    expect(await add(['branch-main'])).toEqual([]);
    registry.describe = () => Promise.reject(new PlatformError('Not allowed to ecr:DescribeImages.'));
    expect(await add(['branch-main'])).toEqual([]);
    expect(logger.texts('warning')).toEqual([
      'The image did not get the tag branch-main: Not allowed to ecr:PutImage.',
      "The image's tags could not be checked: Not allowed to ecr:DescribeImages.",
    ]);
  });
});
