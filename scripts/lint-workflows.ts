// Lints actions and workflows, those in the documentation as well: actionlint, action-validator, zizmor, GitHub's own schema, and
// our own check of references.
// Exceptions: actionlint's are in .github/actionlint.yaml, action-validator's are below; zizmor's stand beside
// what they are about, each with its reason.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brokenReferences } from './check-action-references.js';
import { documentedWorkflows, withOwnReferences } from './documentation.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const workflows = '.github/workflows';

/** What action-validator 0.6.0 does not know yet, and what the copy that it gets to see says instead. */
const UNKNOWN_TO_ACTION_VALIDATOR = [
  {
    files: [`${workflows}/codebase-deploy.yml`],
    text: /^ +queue: max\n/m,
    instead: '',
    reason: 'Waiting runs are queued instead of cancelled (github.com, May 2026).',
  },
  {
    files: [`${workflows}/codebase-deploy.yml`, `${workflows}/codebase-pipeline.yml`],
    text: /^ +deployment: .*\n/gm,
    instead: '',
    reason: 'An environment without a Deployment on GitHub.',
  },
  {
    files: [`${workflows}/repo-release-published.yml`],
    text: /^ +attestations: .*\n/m,
    instead: '',
    reason: 'The permission for attestations.',
  },
  {
    files: ['action.yml', 'actions/run/action.yml'],
    text: /using: node24/,
    instead: 'using: node20',
    reason: 'The runner has Node 24 since version 2.327.',
  },
];

function lintedFiles(): Map<string, string> {
  const actions = readdirSync(join(root, 'actions')).map((name) => `actions/${name}/action.yml`);
  const paths = [
    'action.yml',
    ...actions,
    ...readdirSync(join(root, workflows)).map((name) => `${workflows}/${name}`),
  ];
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** What the command printed if it failed. */
function findings(command: string, argv: readonly string[], cwd = root, input?: string): string[] {
  const { status, stdout, stderr, error } = spawnSync(command, argv, { cwd, input, encoding: 'utf8' });
  if (error !== undefined) return [error.message];
  return status === 0 ? [] : [`${stdout}${stderr}`.trim()];
}

function actionValidatorFindings(files: ReadonlyMap<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'platform-tools-lint-'));
  const validator = join(root, 'node_modules/@action-validator/cli/cli.mjs');
  try {
    return [...files].flatMap(([path, text]) => {
      const exceptions = UNKNOWN_TO_ACTION_VALIDATOR.filter((exception) => exception.files.includes(path));
      const idle = exceptions.filter(({ text: pattern }) => !pattern.test(text));
      const copy = exceptions.reduce(
        (rest, { text: pattern, instead }) => rest.replace(pattern, instead),
        text,
      );
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), copy);
      return [
        ...idle.map(({ reason }) => `${path}: this exception is no longer needed: ${reason}`),
        ...findings(process.execPath, [validator, path], folder).map((finding) => `${path}: ${finding}`),
      ];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The findings of a borrowed tool. Where it is missing: a finding with CI=true, a printed line elsewhere. */
function toolFindings(name: string, argv: readonly string[]): string[] {
  const index = JSON.parse(readFileSync(join(root, '.tools/tools.json'), 'utf8')) as Record<
    string,
    { path?: string; missing?: string }
  >;
  const { path, missing = 'it is not installed: node scripts/install-tools.mjs' } = index[name] ?? {};
  if (path !== undefined) return findings(path, argv);
  if (process.env['CI'] === 'true') return [missing];
  console.log(`${name} was skipped: ${missing}`);
  return [];
}

/** The same of the workflows in the documentation, by file and line, and whether their inputs are those of our actions. */
function documentationFindings(documents: ReadonlyMap<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'platform-tools-docs-'));
  try {
    const paths = [...documents].map(([path, text]) => {
      const file = join(folder, `${path.replaceAll('/', '__')}.yml`);
      writeFileSync(file, text);
      return file;
    });
    const own = new Map([...documents].map(([path, text]) => [path, withOwnReferences(text)]));
    return [
      ...toolFindings('actionlint', ['-no-color', '-oneline', ...paths]),
      ...brokenReferences(new Map([...files, ...own])),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the parser of GitHub's language service says. */
function schemaFindings(texts: ReadonlyMap<string, string>): string[] {
  const argv = ['--import', 'tsx', join(root, 'scripts/workflow-schema.mjs')];
  return findings(process.execPath, argv, root, JSON.stringify(Object.fromEntries(texts)));
}

const files = lintedFiles();
const ownWorkflows = [...files].filter(([path]) => path.startsWith(workflows));
const documents = documentedWorkflows(root);
const results = {
  actionlint: toolFindings('actionlint', ['-no-color']),
  zizmor: toolFindings('zizmor', ['--offline', '--persona', 'pedantic', '--quiet', '--no-progress', '.']),
  'action-validator': actionValidatorFindings(files),
  schema: schemaFindings(new Map([...ownWorkflows, ...documents])),
  // Those of the files themselves are among them.
  references: documentationFindings(documents),
};
for (const [linter, found] of Object.entries(results)) {
  for (const finding of found) console.error(`${linter}: ${finding}`);
  if (found.length > 0) process.exitCode = 1;
}
if (process.exitCode === undefined)
  console.log(`${files.size} actions and workflows, ${documents.size} in the documentation, nothing found.`);
