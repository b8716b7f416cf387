import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';

const root = new URL('..', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const { '.': released } = JSON.parse(read('.release-please-manifest.json')) as { '.': string };
const config = JSON.parse(read('release-please-config.json')) as {
  packages: { '.': { 'release-as'?: string } };
};
const wanted = config.packages['.']['release-as'];

it('the first release is 1.0.0, and nothing is forced to be that afterwards', () => {
  const major = Number(released.split('.')[0]);
  expect(wanted).toBe(major === 0 ? '1.0.0' : undefined);
});

it('every reference to us in the documentation is to a major version that exists, or will with the next release', () => {
  const [major = ''] = (wanted ?? released).split('.');
  const files = execFileSync('git', ['ls-files', '*.md', '*.yml', ':!node_modules'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((path) => path !== '' && !path.startsWith('CHANGELOG'));
  const references = files.flatMap((path) =>
    [...read(path).matchAll(/uktrade\/platform-tools(?:\/[\w./<>-]+)?@([\w.-]+)/g)].map(
      ([reference, version]) => ({ path, reference, version }),
    ),
  );
  expect(references.length).toBeGreaterThan(20);
  expect(references.filter(({ version }) => version !== `v${major}`)).toEqual([]);
});
