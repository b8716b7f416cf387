import * as v from 'valibot';
import type { OutputValue } from '../commands/command.js';
import { AccessDeniedError, NotFoundError, PlatformError } from '../core/errors.js';
import { findNearest } from '../core/inputs.js';
import { CacheFile } from '../providers/files/text-files.js';

/** Names that were seen in an application, the latest first. */
export interface AppNames {
  env: string[];
  codebase: string[];
  service: string[];
}

/** The names that were seen, by application, the latest first. */
export type KnownNames = ReadonlyMap<string, AppNames>;

/** More would slow the shell down, and nobody reads so many. */
const MOST_APPS = 50;
const MOST_NAMES = 100;
/** Whatever is completed is put on a command line: nothing that a shell would obey. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

const schema = v.array(
  v.object({
    app: v.string(),
    env: v.array(v.string()),
    codebase: v.array(v.string()),
    service: v.array(v.string()),
  }),
);

/** Returns the names that earlier commands have seen; none where nothing can be read. */
export async function readKnownNames(env: NodeJS.ProcessEnv): Promise<KnownNames> {
  const text = await file(env).read();
  try {
    const found = v.safeParse(schema, JSON.parse(text ?? '[]'));
    if (!found.success) return new Map();
    return new Map(
      found.output.filter(({ app }) => NAME.test(app)).map(({ app, ...names }) => [app, bound(names)]),
    );
  } catch {
    return new Map();
  }
}

/** Keeps the names of a command that went well: those it was given, and those it has listed. Never fails. */
export async function keepNames(
  inputs: Readonly<Record<string, unknown>>,
  outputs: Readonly<Record<string, OutputValue>>,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const { app } = inputs;
  if (typeof app !== 'string' || !NAME.test(app)) return;
  const known = await readKnownNames(env);
  const before = known.get(app) ?? { env: [], codebase: [], service: [] };
  const environments = items(outputs['environments']);
  const services = environments.flatMap((each) => items(each['services']));
  const names = bound({
    env: [inputs['env'], ...texts(environments, 'environment', 'name'), ...before.env],
    codebase: [
      inputs['codebase'],
      ...texts(items(outputs['codebases']), 'name'),
      ...texts(services, 'codebase'),
      ...before.codebase,
    ],
    service: [inputs['service'], ...texts(services, 'service'), ...before.service],
  });
  const others = [...known].filter(([name]) => name !== app).slice(0, MOST_APPS - 1);
  const all = [[app, names] as const, ...others].map(([name, rest]) => ({ app: name, ...rest }));
  const text = JSON.stringify(all);
  const unchanged = JSON.stringify([...known].map(([name, rest]) => ({ app: name, ...rest }))) === text;
  // A cache that can't be written is not a reason to say anything.
  if (!unchanged)
    await file(env)
      .write(text)
      .catch(() => undefined);
}

/** Adds to an error about an application that was not found which one was meant, if an earlier command has seen it. */
export async function withMeantApp(error: unknown, app: unknown, env: NodeJS.ProcessEnv): Promise<unknown> {
  const missing = error instanceof NotFoundError || error instanceof AccessDeniedError;
  if (!missing || typeof app !== 'string' || !error.message.includes(`"${app}"`)) return error;
  const known = await readKnownNames(env);
  const meant = known.has(app) ? undefined : findNearest(app, [...known.keys()]);
  if (meant === undefined) return error;
  const hint = `Did you mean "${meant}"? ${error.hint ?? ''}`.trim();
  return new PlatformError(error.message, { hint, cause: error.cause, excerpt: error.excerpt });
}

function file(env: NodeJS.ProcessEnv): CacheFile {
  return new CacheFile('names.json', env);
}

function bound(names: Readonly<Record<keyof AppNames, readonly unknown[]>>): AppNames {
  const few = (all: readonly unknown[]): string[] =>
    [...new Set(all.filter((name): name is string => typeof name === 'string' && NAME.test(name)))].slice(
      0,
      MOST_NAMES,
    );
  return { env: few(names.env), codebase: few(names.codebase), service: few(names.service) };
}

function items(value: unknown): Record<string, unknown>[] {
  if (!Array.isArray(value)) return [];
  return value.filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null);
}

function texts(all: readonly Record<string, unknown>[], ...keys: string[]): unknown[] {
  return all.map((item) => keys.map((key) => item[key]).find((value) => value !== undefined));
}
