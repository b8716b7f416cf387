import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath, URL } from 'node:url';

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** After a run of all tests: whether each permission that docs/iam calls needed was used by one of them. */
export default async function checkUnusedPermissions({
  testPathPatterns,
  testNamePattern,
  shard,
  onlyChanged,
}) {
  const filtered = [testPathPatterns?.patterns?.length, testNamePattern, shard, onlyChanged].some(Boolean);
  if (filtered) return;
  const unused = await listUnused();
  if (unused.length > 0)
    throw new Error(`docs/iam calls needed what no end-to-end test has used: ${unused.join('; ')}.`);
}

/** `<verb>: <action>` for each needed action that the verb, or a workflow, has not used. */
export async function listUnused() {
  const used = await readNotes();
  const unused = [];
  for (const file of await readdir(path('docs/iam'))) {
    // The folder beside the policies of the verbs.
    if (!file.endsWith('.json')) continue;
    const verb = file.replace(/\.json$/, '');
    const { needed } = JSON.parse(await readFile(path(`docs/iam/${file}`), 'utf8'));
    const actions = new Set(needed.Statement.flatMap(({ Action }) => Action));
    for (const action of actions) if (!used.get(verb)?.has(action)) unused.push(`${verb}: ${action}`);
  }
  return unused;
}

async function readNotes() {
  const used = new Map();
  const folder = path('coverage/permissions');
  for (const file of await readdir(folder).catch(() => [])) {
    for (const line of (await readFile(`${folder}/${file}`, 'utf8')).split('\n').filter(Boolean)) {
      const { verb, actions } = JSON.parse(line);
      used.set(verb, new Set([...(used.get(verb) ?? []), ...actions]));
    }
  }
  return used;
}
