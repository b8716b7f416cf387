import { appendFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sandbox } from '../../sandbox/index.js';
import { requiredPermissions } from '../../sandbox/server/access/required-permissions.js';
import { root } from './root.js';

/** The variable with which an AWS SDK adds a name to its user agent: here, the verb that a process is. */
const APPLICATION = 'AWS_SDK_UA_APP_ID';
/** Where processes of Jest note what was asked for; e2e/harness/whole-suite.mjs reads it at the end. */
const NOTES = join(root, 'coverage', 'permissions');
/** Everybody may ask who they are: AWS takes no permission for it. */
const FREE = 'sts:GetCallerIdentity';
/** Of any verb, where a workflow runs several. */
const ANY = 'any';

type Part = 'needed' | 'optional';
type Policies = Partial<Record<Part, { Statement: { Action: string[] }[] }>>;

/** Makes the requests of a process known as those of a verb. */
export function verbEnvironment(verb: string): Record<string, string> {
  return { [APPLICATION]: verb };
}

/**
 * Compares what our processes asked of AWS with the published policies in docs/iam, and notes it for the end of the suite.
 * @throws Error naming what a verb asked for that its policies don't have
 */
export async function checkPermissions(sandbox: Sandbox): Promise<void> {
  const { account, region, ecs } = sandbox.world;
  const asked = new Map<string, Set<string>>();
  for (const { service, operation, parameters, accessKeyId, caller, userAgent = '' } of sandbox.requests()) {
    // Other tools work against the sandbox as well, and a request without a signature takes no permission.
    if (accessKeyId === undefined || !userAgent.startsWith('aws-sdk-js')) continue;
    const [, verb = ANY] = / app\/(\S+)/.exec(userAgent) ?? [];
    const place = { account: caller?.split(':')[4] ?? account, region, ecs };
    const actions = requiredPermissions({ service, operation, parameters }, place).map(
      ({ action }) => action,
    );
    asked.set(verb, new Set([...(asked.get(verb) ?? []), `${service}:${operation}`, ...actions]));
  }
  if (asked.size === 0) return;
  const notes = [...asked].map(([verb, actions]) => JSON.stringify({ verb, actions: [...actions] }));
  await mkdir(NOTES, { recursive: true });
  await appendFile(join(NOTES, `${process.pid}.jsonl`), `${notes.join('\n')}\n`);
  for (const [verb, actions] of asked) {
    const allowed = await allowedActions(verb);
    const missing = [...actions].filter((action) => action !== FREE && !allowed.has(action));
    if (missing.length > 0)
      throw new Error(`The policies of ${verb} in docs/iam do not have ${missing.join(', ')}.`);
  }
}

async function allowedActions(verb: string): Promise<Set<string>> {
  const verbs = verb === ANY ? await listVerbs() : [verb];
  const lists = await Promise.all(
    verbs.flatMap((name) => (['needed', 'optional'] as const).map((part) => readActions(name, part))),
  );
  return new Set(lists.flat());
}

async function listVerbs(): Promise<string[]> {
  const names = await readdir(join(root, 'docs/iam'));
  return names.filter((name) => name.endsWith('.json')).map((name) => name.replace(/\.json$/, ''));
}

async function readActions(verb: string, part: Part): Promise<string[]> {
  const text = await readFile(join(root, 'docs/iam', `${verb}.json`), 'utf8').catch(() => '{}');
  return (JSON.parse(text) as Policies)[part]?.Statement.flatMap(({ Action }) => Action) ?? [];
}
