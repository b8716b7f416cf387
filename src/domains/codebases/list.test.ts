import { describe, expect, it } from '@jest/globals';
import { CancelledError, DeadlineError, NotFoundError } from '../../core/errors.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import type { Image } from '../../providers/aws/ecr.js';
import type { Applications, Codebase } from '../platform/applications.js';
import { until } from '../../testing/until.js';
import { FakeRegistry } from '../../testing/fake-registry.js';
import type { FakeImage } from '../../testing/fake-registry.js';
import { listCodebases } from './list.js';
import type { ListOptions } from './list.js';
import { listingSummary, listingText } from './report.js';

function codebase(name: string): Codebase {
  return {
    name,
    repository: `uktrade/${name}`,
    pipelineMode: 'aws_codepipeline',
    requiresImageBuild: true,
    services: [],
    pipelines: [],
  };
}

function applicationsWith(...codebases: Codebase[]): Pick<Applications, 'load' | 'codebases'> {
  return {
    load: (app) =>
      app === 'demo'
        ? Promise.resolve({ name: app, layout: 'platform', environments: [] })
        : Promise.reject(new NotFoundError(`There is no application "${app}"`)),
    codebases: () => Promise.resolve(codebases),
  };
}

function image(n: number, tags: string[]): FakeImage {
  return {
    digest: `sha256:${String(n).padStart(64, '0')}`,
    tags,
    pushedAt: new Date(Date.UTC(2026, 0, 1, 0, n)),
  };
}

function options(rest: Partial<ListOptions>): ListOptions {
  const clock = new FakeClock();
  return {
    applications: applicationsWith(codebase('web')),
    images: undefined,
    filter: undefined,
    limit: 1000,
    clock,
    logger: new MemoryLogger(),
    signal: new AbortController().signal,
    deadline: clock.now() + 60_000,
    ...rest,
  };
}

describe('the codebases', () => {
  it('come with their repositories, and without images unless these are wanted', async () => {
    const listing = await listCodebases('demo', options({}));
    expect(listing.codebases).toEqual([
      {
        name: 'web',
        repository: 'uktrade/web',
        url: 'https://github.com/uktrade/web',
        pipelineMode: 'aws_codepipeline',
      },
    ]);
    expect(listingText(listing)).toContain('uktrade/web ');
    expect(listingText(listing)).not.toContain('Images');
  });

  it('are passed on by name, each as soon as all before it are known', async () => {
    const names = ['a', 'b', 'c'];
    const registry = new FakeRegistry(
      Object.fromEntries(names.map((name, n) => [`demo/${name}`, [image(n, [`commit-aaaaaa${n}`])]])),
    );
    const begun: string[] = [];
    const release = new Map<string, () => void>();
    const images = {
      async *pages(repository: string) {
        begun.push(repository);
        await new Promise<void>((resolve) => release.set(repository, resolve));
        yield* registry.pages(repository);
      },
    };
    const listed: string[] = [];
    const reading = listCodebases(
      'demo',
      options({
        applications: applicationsWith(...names.map(codebase)),
        images,
        listed: (one) =>
          listed.push(...listingText(one, 1, { width: 80, tsv: true }).split('\t').slice(0, 1)),
      }),
    );
    await until(() => begun.length === 3, 'all three to be read');
    release.get('demo/b')?.();
    release.get('demo/a')?.();
    await until(() => listed.length === 2, 'the first two');
    expect(listed).toEqual(['a', 'b']);
    release.get('demo/c')?.();
    await reading;
    expect(listed).toEqual(names);
  });

  it('begin with the images of the first row while further pages of codebases arrive', async () => {
    const all = ['a', 'b', 'c', 'd'].map(codebase);
    const registry = new FakeRegistry(
      Object.fromEntries(all.map(({ name }, n) => [`demo/${name}`, [image(n, ['commit-aaaaaaa'])]])),
    );
    const asked: string[] = [];
    const images = {
      pages: (repository: string) => {
        asked.push(repository);
        return registry.pages(repository);
      },
    };
    const { load } = applicationsWith();
    const codebases: Applications['codebases'] = async (_app, found) => {
      found?.([...all.slice(2), ...all.slice(1, 2)]);
      await until(() => asked.length === 1, 'the images of the first of the first page to be asked for');
      found?.(all.slice(0, 1));
      return all;
    };
    const listing = await listCodebases('demo', options({ applications: { load, codebases }, images }));
    expect(listing.codebases.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
    // Each of them once.
    expect(asked).toEqual(['demo/b', 'demo/a', 'demo/c', 'demo/d']);
  });

  it('are asked for together with their application', async () => {
    const applications = applicationsWith(codebase('web'));
    const asked: string[] = [];
    await listCodebases(
      'demo',
      options({
        applications: {
          load: async (app) => {
            await until(() => asked.includes('codebases'), 'the codebases to be asked for');
            return applications.load(app);
          },
          codebases: (app) => {
            asked.push('codebases');
            return applications.codebases(app);
          },
        },
      }),
    );
    expect(asked).toEqual(['codebases']);
  });

  it('are said to be none where there are none', async () => {
    const listing = await listCodebases('demo', options({ applications: applicationsWith() }));
    expect(listing.codebases).toEqual([]);
    expect(listingText(listing)).toBe('Application demo has no codebases.');
    expect(listingSummary(listing)).toContain('Application demo has no codebases.');
  });

  it('can not be had of an application that does not exist', async () => {
    await expect(listCodebases('nope', options({}))).rejects.toThrow('There is no application "nope"');
  });
});

describe('the images of a codebase', () => {
  it('are the newest 20 with a commit tag, newest first, wherever ECR has put them', async () => {
    const images = Array.from({ length: 3000 }, (_, n) =>
      image(
        n,
        n % 2 === 0 ? [`commit-${(0xa000000 + n).toString(16)}`] : [`tag-${n}`, 'commit-', 'commit-xyz1234'],
      ),
    );
    // Neither the newest nor the oldest first.
    images.sort(
      (a, b) => ((Number(a.digest.slice(-4)) * 7919) % 3001) - ((Number(b.digest.slice(-4)) * 7919) % 3001),
    );
    const registry = new FakeRegistry({ 'demo/web': images });
    const { codebases } = await listCodebases('demo', options({ images: registry }));
    const minutes = codebases[0]?.images?.map(({ digest }) => Number(digest.slice(-4)));
    expect(minutes).toEqual(Array.from({ length: 20 }, (_, n) => 2998 - 2 * n));
    expect(registry.requests).toEqual(['page', 'page', 'page']);
  });

  it('have link, digest, tags and time', async () => {
    const registry = new FakeRegistry({
      'demo/web': [image(90, ['tag-1.0', 'commit-abcdef1', 'commit-abcdef12', 'branch-main'])],
    });
    const listing = await listCodebases('demo', options({ images: registry }));
    expect(listing.codebases[0]?.images).toEqual([
      {
        tag: 'commit-abcdef12',
        commit: 'abcdef12',
        commitUrl: 'https://github.com/uktrade/web/commit/abcdef12',
        digest: `sha256:${'90'.padStart(64, '0')}`,
        tags: ['branch-main', 'commit-abcdef1', 'commit-abcdef12', 'tag-1.0'],
        pushedAt: '2026-01-01T01:30:00.000Z',
      },
    ]);
    const text = listingText(listing);
    expect(text).toContain('abcdef12');
    const piped = listingText(listing, 1, { width: 80, tsv: true });
    expect(piped.split('\t')).toEqual([
      ...['web', 'https://github.com/uktrade/web/commit/abcdef12', '000000000000'],
      ...['branch-main commit-abcdef1 tag-1.0', '2026-01-01T01:30:00.000Z'],
    ]);
    expect(text).toContain('branch-main commit-abcdef1 tag-1.0');
    expect(text).toContain('2026-01-01 01:30 UTC');
    expect(listingSummary(listing)).toContain('[abcdef12](https://github.com/uktrade/web/commit/abcdef12)');
  });

  it('are said to be missing where there is no repository, or no commit tag, and the others are listed', async () => {
    const registry = new FakeRegistry({
      'demo/api': [image(1, ['tag-1'])],
      'demo/web': [image(2, ['commit-1234567'])],
    });
    const applications = applicationsWith(codebase('api'), codebase('new'), codebase('web'));
    const listing = await listCodebases('demo', options({ applications, images: registry }));
    expect(listing.codebases.map(({ images }) => images?.length)).toEqual([0, 0, 1]);
    expect(listingText(listing)).toMatch(/api +No image has a commit tag\./);
    expect(listingText(listing)).toMatch(/new +There is no image repository demo\/new\./);
    expect(listingSummary(listing)).toContain('There is no image repository demo/new.');
  });

  it('are read of ten codebases at a time', async () => {
    let open = 0;
    let most = 0;
    const images = {
      async *pages(): AsyncIterable<Image[]> {
        open += 1;
        most = Math.max(most, open);
        await new Promise((resolve) => setImmediate(resolve));
        yield [];
        open -= 1;
      },
    };
    const applications = applicationsWith(...Array.from({ length: 30 }, (_, n) => codebase(`c${n}`)));
    const { codebases } = await listCodebases('demo', options({ applications, images }));
    expect(codebases.map(({ name }) => name)).toEqual(Array.from({ length: 30 }, (_, n) => `c${n}`));
    expect(most).toBe(10);
  });

  it('end the listing where they can not be read for another reason', async () => {
    const images = {
      // oxlint-disable-next-line require-yield, typescript/require-await -- it fails before the first page
      async *pages(): AsyncIterable<Image[]> {
        throw new Error('denied');
      },
    };
    await expect(listCodebases('demo', options({ images }))).rejects.toThrow('denied');
  });

  it('are read no further once the time is over, or the command is cancelled', async () => {
    const clock = new FakeClock();
    const controller = new AbortController();
    let pages = 0;
    const manyPages = (eachPage: () => void) => ({
      async *pages(): AsyncIterable<Image[]> {
        for (let page = 0; page < 10; page += 1) {
          pages += 1;
          eachPage();
          yield await Promise.resolve([]);
        }
      },
    });
    const slow = manyPages(() => {
      clock.advance(25_000);
    });
    const late = listCodebases('demo', options({ clock, deadline: clock.now() + 60_000, images: slow }));
    await expect(late).rejects.toThrow(DeadlineError);
    expect(pages).toBe(3);
    const cancelling = manyPages(() => {
      controller.abort(new CancelledError('Cancelled.'));
    });
    const cancelled = listCodebases('demo', options({ signal: controller.signal, images: cancelling }));
    await expect(cancelled).rejects.toThrow(CancelledError);
    expect(pages).toBe(4);
  });
});

describe('the list', () => {
  const many = applicationsWith(codebase('api'), codebase('web'), codebase('web-admin'));

  it('can be of those whose names or repositories contain a text, and be cut', async () => {
    const found = await listCodebases('demo', options({ applications: many, filter: 'web', limit: 1 }));
    expect(found.codebases.map(({ name }) => name)).toEqual(['web']);
    const none = await listCodebases('demo', options({ applications: many, filter: 'x' }));
    expect(listingText(none)).toBe('No codebase of demo has "x" in its name or repository.');
    const note = 'Showing 1 of 2 codebases. Raise limit for more.';
    expect(listingText(found)).toContain(note);
    expect(listingSummary(found)).toContain(note);
    expect(listingText(found, 1, { width: 80, tsv: true })).toBe(
      'web\thttps://github.com/uktrade/web\taws_codepipeline',
    );
  });

  it('shows the newest image of each codebase, and more if they are asked for', async () => {
    const registry = new FakeRegistry({
      'demo/api': [image(1, ['commit-1111111']), image(2, ['commit-2222222'])],
      'demo/web': [image(3, ['commit-3333333'])],
    });
    const applications = applicationsWith(codebase('api'), codebase('web'));
    const listing = await listCodebases('demo', options({ applications, images: registry }));
    const text = listingText(listing);
    expect(text).toContain('2222222');
    expect(text).not.toContain('1111111');
    expect(text).toContain('There are older images: raise image-limit to see them.');
    expect(listingText(listing, 2)).toContain('1111111');
    expect(listingText(listing, 2)).not.toContain('older images');
  });
});

describe('text from somewhere else', () => {
  it('stays text in the table and in the summary', async () => {
    const evil = { ...codebase('web'), name: 'x|<b>\n## y', repository: 'a/b)](javascript:1)\u001b[2J' };
    const listing = await listCodebases('demo', options({ applications: applicationsWith(evil) }));
    const summary = listingSummary(listing);
    expect(summary.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(1);
    expect(summary).not.toContain('<b>');
    expect(summary).not.toContain('](javascript');
    expect(listingText(listing)).not.toContain('\u001b');
  });
});
