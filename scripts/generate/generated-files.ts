import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CommandDefinition } from '../../src/commands/command.js';
import { govukStylesModule } from './govuk-styles.js';
import { compositeAction, rootAction, runAction } from './action-yaml.js';
import { commandsPage, readmeWithTables, readmeWithVerbs } from './markdown.js';
import { neededPermissionsModule, policyDocument } from './policy.js';
import { roleDocuments } from './role-documents.js';
import { roleDocumentFiles } from './role-files.js';
import { rolesPage } from './roles-page.js';
import { commandPath, registryModule } from './registry-module.js';
import { editorSchemas } from './schemas.js';
import { formatText } from '../format.js';
import { workflowPages } from './workflow-pages.js';

/** All verbs, by name: what the files src/commands/<noun>/<verb>.ts export as default. */
export async function loadCommands(root: string): Promise<CommandDefinition[]> {
  const folder = join(root, 'src/commands');
  const paths = (await readdir(folder, { recursive: true }))
    .filter((path) => /^(?!shared\/)[a-z-]+\/[a-z-]+\.ts$/.test(path))
    .sort();
  const commands: CommandDefinition[] = [];
  for (const path of paths) {
    const module = (await import(pathToFileURL(join(folder, path)).href)) as { default?: CommandDefinition };
    if (module.default === undefined) continue;
    if (`${commandPath(module.default)}.ts` !== path)
      throw new Error(`src/commands/${path} defines "${module.default.name}".`);
    commands.push(module.default);
  }
  return commands.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Every generated file with its text, by path from the root. */
export async function generatedFiles(root: string): Promise<Map<string, string>> {
  const commands = await loadCommands(root);
  const files = new Map<string, string>();
  files.set('src/commands/registry.ts', registryModule(commands));
  files.set('action.yml', rootAction(commands));
  files.set('actions/run/action.yml', runAction(commands));
  files.set('docs/commands.md', commandsPage(commands));
  files.set('README.md', readmeWithVerbs(commands, await readFile(join(root, 'README.md'), 'utf8')));
  files.set('docs/roles.md', rolesPage(commands));
  files.set('sandbox/server/access/needed-permissions.ts', neededPermissionsModule(commands));
  for (const command of commands) {
    const readme = `actions/${command.name}/README.md`;
    const prose = await readFile(join(root, readme), 'utf8').catch(() => undefined);
    files.set(`actions/${command.name}/action.yml`, compositeAction(command));
    files.set(readme, readmeWithTables(command, prose));
    if (command.permissions.aws.length > 0)
      files.set(`docs/iam/${command.name}.json`, policyDocument(command));
  }
  const page = await readFile(join(root, 'src/domains/deployments/status-page.ts'), 'utf8');
  files.set('src/domains/deployments/govuk-styles.ts', await govukStylesModule(page));
  for (const [path, text] of editorSchemas()) files.set(path, text);
  for (const [path, text] of roleDocumentFiles(roleDocuments(commands))) files.set(path, text);
  for (const [path, text] of workflowPages(await readWorkflows(root))) files.set(path, text);
  for (const [path, text] of files) {
    // The formatter does not know Terraform.
    if (!path.endsWith('.tf')) files.set(path, await formatText(path, text));
  }
  return files;
}

async function readWorkflows(root: string): Promise<Map<string, string>> {
  const folder = join(root, '.github/workflows');
  const workflows = new Map<string, string>();
  for (const file of (await readdir(folder)).sort())
    workflows.set(file, await readFile(join(folder, file), 'utf8'));
  return workflows;
}

/** Generated files of verbs and workflows that are gone. */
export async function staleFiles(root: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const actions = await readdir(join(root, 'actions')).catch(() => []);
  const policies = await listFiles(join(root, 'docs/iam'));
  const workflows = await readdir(join(root, 'docs/workflows')).catch(() => []);
  const present = [
    ...actions.flatMap((name) => [`actions/${name}/action.yml`, `actions/${name}/README.md`]),
    ...policies.map((name) => `docs/iam/${name}`),
    ...workflows.map((name) => `docs/workflows/${name}`),
  ];
  const checked = await Promise.all(
    present
      .filter((path) => !files.has(path) && path !== 'actions/run/README.md')
      .map(async (path) =>
        (await readFile(join(root, path)).then(
          () => true,
          () => false,
        ))
          ? [path]
          : [],
      ),
  );
  return checked.flat();
}

/** The files below a folder, as paths from there. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
