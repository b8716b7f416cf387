// All checks and tests in one go (`npm test`), or the checks alone (`npm run check`, which passes --static).
// Every step runs, also after a failure, so that one run tells everything; one line each, its output where it failed.
// Leaves coverage/result.json with {passed, failed, skipped} for .ci/run.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = (name) => join(root, 'node_modules', '.bin', name);
const jestResult = join(root, 'coverage', 'jest.json');
const result = join(root, 'coverage', 'result.json');
const MINUTE = 60_000;
const sources = ['src', 'sandbox', 'scripts', 'e2e', 'bench'].filter((name) => existsSync(join(root, name)));

const checks = [
  // Tools come first, because they wait for the network while the other lanes compute.
  { name: 'tools', command: [process.execPath, 'scripts/install-tools.mjs'] },
  { name: 'generated files', command: [bin('tsx'), 'scripts/generate.ts', '--check'] },
  {
    name: 'types and lint',
    command: [bin('oxlint'), '--type-check', '--report-unused-disable-directives', '--max-warnings', '0'],
  },
  { name: 'dist', command: [process.execPath, 'scripts/build.mjs', '--check'] },
  { name: 'format', command: [bin('oxfmt'), '--check', '.'] },
  { name: 'layers', command: [bin('depcruise'), ...sources] },
  { name: 'unused code', command: [bin('knip')] },
  { name: 'exported names', command: [bin('tsx'), 'scripts/exported-names.ts'] },
  { name: 'workflows', command: [bin('tsx'), 'scripts/lint-workflows.ts'], after: 'tools' },
];
const tests = {
  name: 'jest',
  minutes: 16,
  loud: true,
  command: [
    process.execPath,
    // Each test file loads its modules anew: with more room, fewer of them are collected one by one.
    '--max-semi-space-size=64',
    ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    join('node_modules', 'jest', 'bin', 'jest.js'),
    ...['--json', '--outputFile', jestResult],
  ],
};

const environment = {
  ...process.env,
  // Node 20 is supported here for as long as the locked SDK supports it; its reminder is noise in every test.
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
};

/** Runs a step; resolves to {name, passed, seconds} and never rejects. */
function run({ name, command, minutes = 5, loud = false }) {
  const started = Date.now();
  return new Promise((resolve) => {
    const [file, ...argv] = command;
    const child = spawn(file, argv, {
      cwd: root,
      env: environment,
      timeout: minutes * MINUTE,
      stdio: ['ignore', loud ? 'inherit' : 'pipe', loud ? 'inherit' : 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    let ended = false;
    const end = (passed, reason) => {
      if (ended) return;
      ended = true;
      const seconds = (Date.now() - started) / 1000;
      console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)${reason}`);
      if (!passed || name === 'tools') process.stdout.write(output);
      resolve({ name, passed, seconds });
    };
    child.on('error', (error) => end(false, `: ${error.message}`));
    child.on('close', (code, signal) => {
      const stopped = signal === null ? '' : `: stopped by ${signal}, allowed are ${minutes} minutes`;
      end(code === 0, stopped);
    });
  });
}

/** As many steps at a time as the machine has cores. */
async function runAll(steps) {
  const waiting = [...steps];
  const running = new Map();
  const results = [];
  const lane = async () => {
    for (;;) {
      const step = waiting.shift();
      if (step === undefined) return;
      await running.get(step.after);
      const outcome = run(step);
      running.set(step.name, outcome);
      results.push(await outcome);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return results;
}

/** What jest counted. A suite that could not even load has no failed test, so it counts as one. */
function counts() {
  let report;
  try {
    report = JSON.parse(readFileSync(jestResult, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

rmSync(join(root, 'coverage'), { recursive: true, force: true });
mkdirSync(join(root, 'coverage'));
const results = await runAll(checks);
let counted = { passed: 0, failed: 0, skipped: 0 };
if (!process.argv.includes('--static')) {
  const outcome = await run(tests);
  counted = counts();
  if (counted.passed === 0) {
    console.log('FAILED jest: no test ran and passed');
    outcome.passed = false;
  }
  results.push(outcome);
}
const failedChecks = results.filter(({ name, passed }) => name !== 'jest' && !passed).length;
counted.failed += failedChecks;
writeFileSync(result, `${JSON.stringify(counted)}\n`);

console.log('');
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name.padEnd(18)} ${seconds.toFixed(1).padStart(7)} s`);
}
const tested = `${counted.passed} passed, ${counted.failed} failed, ${counted.skipped} skipped`;
console.log(process.argv.includes('--static') ? `${failedChecks} checks failed` : tested);
if (results.some(({ passed }) => !passed)) process.exitCode = 1;
