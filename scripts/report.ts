// npm run report       plays every form of the campaign and tries the fuzz at full length, and writes their numbers into
//                      docs/reliability.md and docs/security.md. It takes hours; CI runs the short forms.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const RUNS = [
  ['campaign', '--seeds', '10000', '--write'],
  ['campaign', '--cut-off', '--write'],
  ['campaign', '--outage', '--write'],
  ['campaign', '--twice', '--write'],
  ['campaign', '--hours', '6', '--write'],
  ['load', '--write'],
  ['load', '--soak', '24', '--write'],
  ['fuzz', '--cases', '1000000', '--write'],
] as const;

for (const [script, ...argv] of RUNS) {
  const options = { cwd: root, stdio: 'inherit' } as const;
  const [code] = (await once(spawn('npm', ['run', '-s', script, '--', ...argv], options), 'close')) as [
    number | null,
  ];
  // A broken rule is in the page as well; the other page is to be written all the same.
  if (code !== 0) process.exitCode = 1;
}
