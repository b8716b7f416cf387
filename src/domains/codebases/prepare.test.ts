import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CancelledError, PlatformError } from '../../core/errors.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import type { FileKind, FileSystem, NewFile } from '../../providers/files/file-system.js';
import { parseRepositoryName, prepareCodebase, preparedSummary, preparedText } from './prepare.js';
import type { PrepareOptions } from './prepare.js';

const CODEBASE = '/checkouts/demo';
const builderConfiguration =
  '{"builders": [{"name": "paketobuildpacks/builder-jammy-base", "versions": [{"version": "0.4.240"}]}]}';

const ALL = [
  '.copilot/config.yml',
  '.copilot/image_build_run.sh',
  '.copilot/phases/install.sh',
  '.copilot/phases/pre_build.sh',
  '.copilot/phases/build.sh',
  '.copilot/phases/post_build.sh',
];

class MemoryFiles implements FileSystem {
  readonly written: NewFile[] = [];
  executable = true;
  private readonly kinds: Map<string, FileKind>;

  constructor(kinds: Record<string, FileKind> = {}) {
    this.kinds = new Map([
      [CODEBASE, 'directory'],
      ...Object.entries(kinds).map(([path, kind]): [string, FileKind] => [`${CODEBASE}/${path}`, kind]),
    ]);
  }

  kind(path: string): Promise<FileKind | undefined> {
    return Promise.resolve(this.kinds.get(path));
  }

  isExecutable(): Promise<boolean> {
    return Promise.resolve(this.executable);
  }

  writeAll(files: readonly NewFile[]): Promise<void> {
    this.written.push(...files);
    return Promise.resolve();
  }
}

function setting(rest: Partial<PrepareOptions> & { origin?: string; kinds?: Record<string, FileKind> } = {}) {
  const { origin = 'git@github.com:uktrade/demo.git', kinds, ...options } = rest;
  const files = new MemoryFiles(kinds);
  const logger = new MemoryLogger();
  const reads: string[] = [];
  const questions: string[] = [];
  return {
    files,
    logger,
    reads,
    questions,
    options: {
      git: { originUrl: () => Promise.resolve(origin) },
      files,
      builder: {
        read: (location: string) => {
          reads.push(location);
          return Promise.resolve(builderConfiguration);
        },
      },
      logger,
      signal: new AbortController().signal,
      confirm: (question: string) => {
        questions.push(question);
        return Promise.resolve();
      },
      force: false,
      dryRun: false,
      builderConfiguration: 'https://example.com/builders.yml',
      ...options,
    } satisfies PrepareOptions,
  };
}

async function refusal(work: Promise<unknown>): Promise<PlatformError> {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  if (error instanceof PlatformError) return error;
  throw new Error('Expected a PlatformError');
}

describe('preparing a codebase', () => {
  it('creates all of the files, once that is confirmed', async () => {
    const { options, files, reads, questions } = setting();
    const prepared = await prepareCodebase(CODEBASE, options);
    expect(prepared).toEqual(ALL.map((path) => ({ path, status: 'created' })));
    expect(files.written.map(({ path }) => path)).toEqual(ALL.map((path) => `${CODEBASE}/${path}`));
    expect(files.written[0]?.content).toContain('repository: demo\n');
    expect(files.written[0]?.content).toContain('version: 0.4.240\n');
    expect(reads).toEqual(['https://example.com/builders.yml']);
    expect(questions).toEqual([`Create 6 files in ${CODEBASE}?`]);
    expect(preparedText(prepared, false)).toContain('commit them');
  });

  it('keeps and reports the files that exist, and warns of a script that can not be executed', async () => {
    const kinds = { '.copilot/image_build_run.sh': 'file', '.copilot/phases/build.sh': 'link' } as const;
    const { options, files, logger } = setting({ kinds });
    files.executable = false;
    const prepared = await prepareCodebase(CODEBASE, options);
    expect(prepared.filter(({ status }) => status === 'kept').map(({ path }) => path)).toEqual(
      Object.keys(kinds),
    );
    expect(files.written).toHaveLength(4);
    expect(logger.texts('info')).toContain('Kept .copilot/image_build_run.sh: it exists already.');
    expect(logger.texts('warning')).toEqual([expect.stringContaining('image_build_run.sh was kept, but')]);
    expect(preparedSummary(prepared, false)).toContain('kept');
  });

  it('downloads nothing where the configuration is kept', async () => {
    const kinds = Object.fromEntries(ALL.map((path): [string, FileKind] => [path, 'file']));
    const { options, files, reads } = setting({ kinds });
    const prepared = await prepareCodebase(CODEBASE, options);
    expect(reads).toEqual([]);
    expect(files.written).toEqual([]);
    expect(preparedText(prepared, false)).toContain('prepared already');
  });

  it('overwrites with force, once that is confirmed', async () => {
    const { options, files, questions } = setting({ force: true, kinds: { '.copilot/config.yml': 'file' } });
    const prepared = await prepareCodebase(CODEBASE, options);
    expect(prepared.map(({ status }) => status)).toEqual([
      'overwritten',
      ...ALL.slice(1).map(() => 'created'),
    ]);
    expect(files.written).toHaveLength(6);
    expect(questions).toEqual([`Overwrite .copilot/config.yml in ${CODEBASE}?`]);
  });

  it('does not speak of overwriting where nothing exists', async () => {
    const { options, questions } = setting({ force: true });
    await prepareCodebase(CODEBASE, options);
    expect(questions).toEqual([`Create 6 files in ${CODEBASE}?`]);
  });

  it('asks nothing where there is nothing to write', async () => {
    const kinds = Object.fromEntries(ALL.map((path) => [path, 'file' as const]));
    const { options, questions } = setting({ kinds });
    await prepareCodebase(CODEBASE, options);
    expect(questions).toEqual([]);
  });

  it('writes nothing when the answer is no, or the command is cancelled meanwhile', async () => {
    const kinds = { '.copilot/config.yml': 'file' } as const;
    const no = setting({ force: true, kinds, confirm: () => Promise.reject(new PlatformError('No.')) });
    await expect(prepareCodebase(CODEBASE, no.options)).rejects.toThrow('No.');
    expect(no.files.written).toEqual([]);
    const cancelled = setting({ signal: AbortSignal.abort(new CancelledError('Cancelled.')) });
    await expect(prepareCodebase(CODEBASE, cancelled.options)).rejects.toThrow('Cancelled.');
    expect(cancelled.files.written).toEqual([]);
  });

  it('says what it would do in a dry run, asks nothing and writes nothing', async () => {
    const kinds = { '.copilot/config.yml': 'file' } as const;
    const { options, files, logger, questions, reads } = setting({ dryRun: true, force: true, kinds });
    const prepared = await prepareCodebase(CODEBASE, options);
    expect(prepared[0]).toEqual({ path: '.copilot/config.yml', status: 'overwritten' });
    expect(logger.texts('info')[0]).toBe('Would overwrite .copilot/config.yml.');
    expect(logger.texts('info')[1]).toBe('Would create .copilot/image_build_run.sh.');
    expect([files.written, questions]).toEqual([[], []]);
    expect(reads).toHaveLength(1);
    expect(preparedText(prepared, true)).toBe('Dry run: would write 6 files. Nothing was changed.');
  });

  it('writes nothing when the builder configuration is of no use', async () => {
    const { options, files } = setting({ builder: { read: () => Promise.resolve('<html>') } });
    expect((await refusal(prepareCodebase(CODEBASE, options))).message).toContain('web page');
    expect(files.written).toEqual([]);
  });
});

describe('preparing what is no codebase', () => {
  it.each<[string, Parameters<typeof setting>[0], RegExp]>([
    [
      'name',
      { origin: 'https://github.com/uktrade/demo-deploy.git' },
      /its name, demo-deploy, ends in -deploy/,
    ],
    ['folder', { kinds: { copilot: 'directory' } }, /it has a folder copilot\//],
  ])('is refused for a deploy repository, by its %s', async (_, rest, message) => {
    const { options, files, reads } = setting(rest);
    const error = await refusal(prepareCodebase(CODEBASE, options));
    expect(error.message).toMatch(message);
    expect([files.written, reads]).toEqual([[], []]);
  });

  it('is not refused for a file called copilot', async () => {
    const { options } = setting({ kinds: { copilot: 'file' } });
    expect(await prepareCodebase(CODEBASE, options)).toHaveLength(6);
  });

  it('is refused for a path where there is not a folder', async () => {
    const { options } = setting();
    expect((await refusal(prepareCodebase('/checkouts/nope', options))).message).toBe(
      'The input path stands for /checkouts/nope, which does not exist.',
    );
  });

  it.each<[string, Record<string, FileKind>, boolean, string]>([
    ['the folder is a link', { '.copilot': 'link' }, false, '.copilot is a symbolic link'],
    ['the folder of the phases is a file', { '.copilot/phases': 'file' }, false, '.copilot/phases is a file'],
    [
      'a folder is in the place of a file',
      { '.copilot/config.yml': 'directory' },
      false,
      'config.yml is a folder',
    ],
    ['a link would be overwritten', { '.copilot/config.yml': 'link' }, true, 'config.yml is a symbolic link'],
  ])('is refused where %s', async (_, kinds, force, message) => {
    const { options, files } = setting({ kinds, force });
    expect((await refusal(prepareCodebase(CODEBASE, options))).message).toContain(message);
    expect(files.written).toEqual([]);
  });
});

describe('parseRepositoryName', () => {
  it.each([
    ['git@github.com:uktrade/demo.git', 'demo'],
    ['git@github.com:demo.git', 'demo'],
    ['https://github.com/uktrade/demo-django', 'demo-django'],
    ['https://x-access-token:s3cret@github.com/uktrade/demo.git/', 'demo'],
    ['ssh://git@github.com:22/uktrade/demo.js.git', 'demo.js'],
    ['/srv/git/demo.git\n', 'demo'],
    ['C:\\git\\demo', 'demo'],
  ])('%j -> %s', (url, name) => {
    expect(parseRepositoryName(url)).toBe(name);
  });

  it.each(['', '/', '.git', '..', 'https://github.com/uktrade/de mo', 'https://u:s3cret@host/ü'])(
    'refuses %j without showing it',
    (url) => {
      expect(() => parseRepositoryName(url)).toThrow(PlatformError);
      expect(() => parseRepositoryName(url)).not.toThrow(/s3cret/);
    },
  );

  it('gives a plain name or refuses, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (url) => {
        try {
          return /^[\w.-]+$/.test(parseRepositoryName(url));
        } catch (error) {
          return error instanceof PlatformError;
        }
      }),
    );
  });
});
