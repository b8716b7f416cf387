import { describe, expect, it } from '@jest/globals';
import { DeadlineError, PlatformError } from '../../core/errors.js';
import { UploadToken } from '../../providers/package-index/trusted-publishing.js';
import type { UploadOutcome } from '../../providers/twine/twine.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { FakeIndex, listing } from '../../testing/fake-index.js';
import type { FakeAnswer } from '../../testing/fake-index.js';
import { FakeUploader } from '../../testing/fake-uploader.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import type { BuiltFile } from './package-files.js';
import { publishPackage } from './publish-package.js';

const target = { registry: 'pypi', name: 'demo-pkg', version: '1.0' } as const;
const [WHEEL, SDIST] = ['demo_pkg-1.0-py3-none-any.whl', 'demo_pkg-1.0.tar.gz'];
const file = (filename: string): BuiltFile => ({
  filename,
  path: `/dist/${filename}`,
  kind: 'wheel',
  size: 1,
  hashes: { sha256: 'a', sha512: '', sha1: '' },
});
const built = [file(WHEEL), file(SDIST)];
const all = listing({ [WHEEL]: 'a', [SDIST]: 'a' });
const none: FakeAnswer = { project: 'absent' };
const refused = (status: number | undefined, ...excerpt: string[]): UploadOutcome => ({
  uploaded: false,
  status,
  excerpt,
});
const exists = refused(400, "File already exists ('x').");

function setUp(
  index: FakeIndex,
  uploader: FakeUploader,
  options: { wait?: boolean; dryRun?: boolean; no?: boolean } = {},
) {
  const clock = new FakeClock();
  const tokens: string[] = [];
  const reported: string[][] = [];
  const deps = {
    index,
    uploader,
    clock,
    logger: new MemoryLogger(),
    signal: new AbortController().signal,
    token: new UploadToken(() => Promise.resolve(`token-${tokens.push('t')}`), clock),
    deadline: clock.now() + 30 * 60_000,
  };
  const run = () =>
    publishPackage(target, built, deps, {
      dryRun: options.dryRun ?? false,
      wait: options.wait ?? true,
      confirm: () => (options.no === true ? Promise.reject(new PlatformError('No.')) : Promise.resolve()),
      uploaded: (names) => reported.push([...names]),
    });
  return { run, tokens, reported, clock, logger: deps.logger, deps };
}

const paths = (uploader: FakeUploader): string[] =>
  uploader.uploads.map(({ path }) => path.replace('/dist/', ''));

describe('publishing', () => {
  it('uploads what is missing, in order, with one token', async () => {
    const uploader = new FakeUploader();
    const { run, tokens, reported } = setUp(new FakeIndex([none, all], [none, all]), uploader);
    expect(await run()).toMatchObject({
      uploaded: [WHEEL, SDIST],
      present: [],
      comparison: { state: 'published' },
    });
    expect(paths(uploader)).toEqual([WHEEL, SDIST]);
    expect(reported).toEqual([[WHEEL], [WHEEL, SDIST]]);
    expect(tokens).toHaveLength(1);
  });

  it('takes a new token where the old one may have run out', async () => {
    const index = new FakeIndex([none, all], [none, all]);
    const slow = new FakeUploader([
      () => {
        clock.advance(9 * 60_000);
        return { uploaded: true };
      },
    ]);
    const { run, clock } = setUp(index, slow);
    await run();
    expect(slow.uploads.map(({ token }) => token)).toEqual(['token-1', 'token-2']);
    expect(slow.uploads.map(({ timeoutMs }) => timeoutMs)).toEqual([600_000, 600_000]);
  });

  it.each([
    ['everything is there', new FakeIndex([all], [none, all]), {}],
    ['it is a dry run', new FakeIndex([none], [none]), { dryRun: true }],
  ])('uploads nothing and asks for no token where %s', async (_, index, options) => {
    const uploader = new FakeUploader();
    const { run, tokens } = setUp(index, uploader, options);
    await run();
    expect([uploader.uploads, tokens]).toEqual([[], []]);
  });

  it.each<[string, FakeIndex, { no?: boolean }, RegExp]>([
    ['the content is another one', new FakeIndex([listing({ [SDIST]: 'b' })], [none]), {}, /other content/],
    ['an index can not be read', new FakeIndex([none], [new PlatformError('Down.')]), {}, /unknown: Down\./],
    ['the answer is no', new FakeIndex([none], [none]), { no: true }, /No\./],
  ])('uploads nothing where %s', async (_, index, options, message) => {
    const uploader = new FakeUploader();
    const { run, tokens } = setUp(index, uploader, options);
    await expect(run()).rejects.toThrow(message);
    expect([uploader.uploads, tokens]).toEqual([[], []]);
  });

  it('looks before it sends a file again', async () => {
    const index = new FakeIndex([none, listing({ [WHEEL]: 'a' }), all], [none, none, all]);
    const uploader = new FakeUploader([refused(undefined, 'Connection reset'), { uploaded: true }]);
    expect(await setUp(index, uploader).run()).toMatchObject({ uploaded: [SDIST], present: [WHEEL] });
    expect(paths(uploader)).toEqual([WHEEL, SDIST]);
  });

  it.each([
    ['broken connection', undefined],
    ['server error', 502],
    ['rate limit', 429],
  ])('sends it again after a %s that stored nothing', async (_, status) => {
    const index = new FakeIndex([none, none, none, all], [none, none, none, all]);
    const uploader = new FakeUploader([refused(status), refused(status), { uploaded: true }]);
    await setUp(index, uploader).run();
    expect(paths(uploader)).toEqual([WHEEL, WHEEL, WHEEL, SDIST]);
  });

  it('gives up after three attempts, with the last lines, and says that it may be there', async () => {
    const uploader = new FakeUploader([refused(503, 'line one', 'line two')]);
    const error: unknown = await setUp(new FakeIndex([none], [none]), uploader)
      .run()
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      excerpt: ['line one', 'line two'],
      hint: expect.stringContaining(`${WHEEL} may have been uploaded all the same`) as unknown,
    });
    expect(uploader.uploads).toHaveLength(3);
  });

  it('waits until the index lists it where the answer to each attempt was lost', async () => {
    const lists = [none, none, none, none, none, listing({ [WHEEL]: 'a' }), all];
    const index = new FakeIndex([...lists], [...lists]);
    const lost = refused(undefined, 'Connection reset');
    const uploader = new FakeUploader([lost, lost, lost, { uploaded: true }]);
    expect(await setUp(index, uploader).run()).toMatchObject({ uploaded: [SDIST], present: [WHEEL] });
    expect(paths(uploader)).toEqual([WHEEL, WHEEL, WHEEL, SDIST]);
  });

  it.each([
    [400, 'Its reason is in the lines of twine'],
    [401, 'whose scope is that project'],
    [403, 'whose scope is that project'],
    [413, 'Its reason is in the lines of twine'],
  ])('sends nothing again after a refusal: %d', async (status, hint) => {
    const uploader = new FakeUploader([refused(status, 'why')]);
    const { run } = setUp(new FakeIndex([none], [none]), uploader);
    await expect(run()).rejects.toMatchObject({ hint: expect.stringContaining(hint) as unknown });
    expect(uploader.uploads).toHaveLength(1);
  });

  it.each([
    ['the last attempt', refused(undefined, 'twine was stopped'), [WHEEL], ['twine was stopped']],
    ['the file before', { uploaded: true } as const, [SDIST], []],
  ])('sends nothing more when %s took all the time', async (_, end, late, excerpt) => {
    const uploader = new FakeUploader([
      () => {
        clock.advance(31 * 60_000);
        return end;
      },
    ]);
    const { run, clock } = setUp(new FakeIndex([none], [none]), uploader);
    const error: unknown = await run().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DeadlineError);
    expect(error).toMatchObject({
      message: `The time was over before ${String(late)} of demo-pkg 1.0 was uploaded.`,
      excerpt,
    });
    expect(paths(uploader)).toEqual([WHEEL]);
  });

  it('sends nothing again that the client itself refuses', async () => {
    const uploader = new FakeUploader([
      { uploaded: false, status: undefined, lasting: true, excerpt: ['InvalidDistribution: no metadata'] },
    ]);
    const { run } = setUp(new FakeIndex([none], [none]), uploader);
    await expect(run()).rejects.toMatchObject({ excerpt: ['InvalidDistribution: no metadata'] });
    expect(uploader.uploads).toHaveLength(1);
  });

  it.each([
    ['400 and a sentence', exists],
    ['409', refused(409, 'Conflict')],
  ])('waits to see which content it is after %s', async (_, end) => {
    const late = new FakeIndex(
      [none, none, none, listing({ [WHEEL]: 'a' }), all],
      [none, none, none, none, all],
    );
    const uploader = new FakeUploader([end, { uploaded: true }]);
    expect(await setUp(late, uploader).run()).toMatchObject({ uploaded: [SDIST], present: [WHEEL] });
    const other = new FakeIndex([none, none, listing({ [WHEEL]: 'b' })], [none]);
    await expect(setUp(other, new FakeUploader([end])).run()).rejects.toThrow('other content');
  });

  it('says so when a name can not be used again', async () => {
    const { run, clock } = setUp(new FakeIndex([none], [none]), new FakeUploader([exists]));
    const start = clock.now();
    await expect(run()).rejects.toThrow('refuses demo_pkg-1.0-py3-none-any.whl as one that it has');
    expect(clock.now() - start).toBeLessThan(4 * 60_000);
  });

  it('does not wait where it is told not to', async () => {
    const { run, clock } = setUp(new FakeIndex([none], [none]), new FakeUploader(), { wait: false });
    expect(await run()).toMatchObject({ comparison: { state: 'published' }, uploaded: [WHEEL, SDIST] });
    expect(clock.sleeps).toEqual([]);
  });

  it('names what lags when the time is over, after all is uploaded', async () => {
    const { run, reported } = setUp(new FakeIndex([none, all], [none]), new FakeUploader());
    await expect(run()).rejects.toMatchObject({
      message: expect.stringContaining(
        `the simple index lacks ${WHEEL}; the simple index lacks ${SDIST}`,
      ) as unknown,
      hint: expect.stringContaining(`Everything is uploaded: ${WHEEL}, ${SDIST}.`) as unknown,
    });
    expect(reported.at(-1)).toEqual([WHEEL, SDIST]);
  });
});
