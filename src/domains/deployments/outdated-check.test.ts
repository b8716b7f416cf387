import { describe, expect, it } from '@jest/globals';
import type { Direction, ServiceChange } from '../changes/changes.js';
import { checkOutdated, formatCheck, outdatedFailure, renderCheck } from './plan-report.js';

describe('an outdated deployment', () => {
  function runs(service: string, tag: string, direction: Direction): ServiceChange {
    return {
      service,
      state: 'running',
      direction,
      since: undefined,
      stopped: false,
      rollingOut: undefined,
      image: { repository: 'demo/web', tag, digest: undefined, commit: undefined, pushedAt: undefined },
      tasks: { desired: 1, running: 1 },
      rolloutState: 'COMPLETED',
    };
  }

  const unknown: ServiceChange = { service: 'nightly', state: 'unknown', reason: 'A scheduled job.' };

  function check(...services: ServiceChange[]) {
    const image = { tag: 'commit-1111111', digest: `sha256:${'1'.repeat(64)}`, commit: '1111111' };
    const changes = { env: 'prod', image, services, commits: [] };
    const plan = { app: 'demo', env: 'prod', codebase: { name: 'web' }, image, changes };
    return checkOutdated(plan);
  }

  describe('an image that is to be deployed', () => {
    it.each<Direction>(['downgrade', 'older'])('is outdated where its direction is %s', (direction) => {
      const checked = check(
        runs('web', 'commit-2222222', direction),
        runs('api', 'commit-0000000', 'upgrade'),
      );
      const text =
        'commit-1111111 of demo/web is outdated: prod already runs the newer commit-2222222 (web).';
      expect(formatCheck(checked)).toBe(text);
      expect(outdatedFailure(checked)?.message).toBe(text);
      expect(outdatedFailure(checked)?.hint).toContain('codebase-rollback');
      const page = renderCheck(checked).split('\n');
      expect(page[0]).toBe(
        '### :x: commit-1111111 of demo/web is outdated: prod already runs the newer commit-2222222 (web)',
      );
      expect(page[2]).toContain('**Next step:** Deploy the newer commit instead.');
    });

    it.each<Direction>(['same', 'upgrade', 'diverged', 'changed'])(
      'may go ahead where it is %s',
      (direction) => {
        const checked = check(runs('web', 'commit-2222222', direction), unknown);
        expect(outdatedFailure(checked)).toBeUndefined();
        expect(formatCheck(checked)).toBe(
          'commit-1111111 of demo/web is not outdated: nothing newer runs in prod.',
        );
        expect(renderCheck(checked)).toMatch(/^### :white_check_mark: /);
      },
    );

    it('may go ahead with a warning where nothing is known of what runs', () => {
      for (const checked of [check(unknown), check()]) {
        expect(outdatedFailure(checked)).toBeUndefined();
        expect(renderCheck(checked)).toMatch(
          /^### :warning: Could not compare commit-1111111 of demo\/web with prod: what runs there is not known\n/,
        );
      }
      expect(check(unknown).services).toEqual([
        { service: 'nightly', running: undefined, direction: 'unknown', reason: 'A scheduled job.' },
      ]);
    });

    it('has a page with how it stands to what each service runs', () => {
      const pinned = runs('pinned', '', 'same');
      if (pinned.state === 'running') pinned.image = { ...pinned.image, tag: undefined, digest: 'sha256:22' };
      const rows: [ServiceChange, string, string][] = [
        [runs('w_*', 'commit-2222222', 'downgrade'), '<code>commit-2222222</code>', 'older'],
        [runs('api', 'v2', 'older'), '<code>v2</code>', 'older (by the times of the images)'],
        [pinned, '<code>sha256:22</code>', 'the same'],
        [runs('a', 'v1', 'upgrade'), '<code>v1</code>', 'newer'],
        [runs('b', 'v1', 'diverged'), '<code>v1</code>', 'from another branch'],
        [runs('c', 'v1', 'changed'), '<code>v1</code>', 'another one'],
        [unknown, 'A scheduled job.', 'not known'],
      ];
      const checked = check(...rows.map(([service]) => service));
      const outdated =
        'commit-1111111 of demo/web is outdated: prod already runs the newer commit-2222222, v2 (w_*, api).';
      expect(formatCheck(checked)).toBe(outdated);
      const [, facts, section, table] = renderCheck(checked).trimEnd().split('\n\n').slice(-4);
      expect([facts, section, table]).toEqual([
        '| Image | Details |\n| --- | --- |\n| Tag | <code>commit-1111111</code> |',
        '#### What runs in prod',
        [
          '| Service | Runs | The image is |',
          '| --- | --- | --- |',
          ...rows.map(
            ([{ service }, running, words]) =>
              `| ${service.replace('_*', '\\_\\*')} | ${running} | ${words} |`,
          ),
        ].join('\n'),
      ]);
      expect(renderCheck(check())).not.toContain('####');
    });

    it('may go ahead where nobody has looked', () => {
      const image = { tag: 'v1' };
      const plan = { app: 'demo', env: 'prod', codebase: { name: 'web' }, image, changes: undefined };
      expect(checkOutdated(plan).services).toEqual([]);
    });
  });
});
