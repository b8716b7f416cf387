import * as v from 'valibot';
import { isMap, isNode, isScalar, isSeq, visit } from 'yaml';
import type { Document } from 'yaml';
import { findNearest } from '../../core/inputs.js';
import { isRecord } from '../../core/raw-inputs.js';

// What platform-config.yml may hold of codebases and environments. Source: platform-helper's PlatformConfigSchema, version 1.
// `extensions` and `environment_pipelines` are platform-helper's to check.

const text = v.pipe(v.string(), v.minLength(1));
const accountId = v.pipe(v.string(), v.regex(/^\d{12}$/, 'expected twelve digits, in quotes'));
const account = v.strictObject({ name: text, id: accountId });
const repository = v.pipe(v.string(), v.regex(/^(?!\.)[\w.-]+\/(?!\.\.?$)[\w.-]+$/, 'expected owner/name'));
/** Source: platform-helper's rule for names of environments. */
const environmentName = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-zA-Z0-9-]*$/, 'expected letters, digits and hyphens, a lower-case letter first'),
);

/** Source: our own rule, since images are named after applications and codebases. */
const name = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9_-]*$/, 'expected lower-case letters, digits, hyphens and underscores'),
);
/** Source: platform-helper's rule, and git-check-ref-format(1). GitHub would fill in what looks like an expression. */
const branch = v.pipe(
  v.string(),
  v.regex(
    // oxlint-disable-next-line no-control-regex -- git refuses them; \p{Cc} is not known to every reader of JSON Schema
    /^(?!.*\$\{\{)(?:[^\s~^:?*[\\\x00-\x1f\x7f-\x9f]+\*?|\*)$/,
    'expected the name of a branch, with at most one wildcard at its end',
  ),
);

const plannedEnvironments = v.pipe(
  v.array(v.strictObject({ name: environmentName, requires_approval: v.optional(v.boolean()) })),
  v.minLength(1, 'expected at least one environment'),
);

const pipelineFields = v.strictObject({
  name: text,
  branch: v.optional(branch),
  tag: v.optional(v.boolean()),
  environments: plannedEnvironments,
});
/** Exported for the schema of editors, which can't be made of a function. */
export const branchOrTag = v.check(
  ({ branch, tag }: v.InferOutput<typeof pipelineFields>) => (branch === undefined) !== (tag !== true),
  'expected either a branch or tag: true',
);
const pipelineSchema = v.pipe(pipelineFields, branchOrTag);

const codebaseConfigSchema = v.strictObject({
  repository,
  slack_channel: v.optional(text),
  requires_image_build: v.optional(v.boolean()),
  pipeline_mode: v.optional(v.picklist(['aws_codepipeline', 'dual_codepipeline_github', 'github_actions'])),
  additional_ecr_repository: v.optional(text),
  deploy_repository_branch: v.optional(branch),
  services: v.optional(v.array(v.record(text, v.array(text)))),
  pipelines: v.optional(v.array(pipelineSchema)),
  cache_invalidation: v.optional(
    v.strictObject({
      domains: v.record(
        text,
        v.strictObject({
          paths: v.pipe(
            v.array(v.pipe(v.string(), v.startsWith('/', 'expected a path that begins with /'))),
            v.minLength(1, 'expected at least one path'),
          ),
          environment: environmentName,
        }),
      ),
    }),
  ),
});

const environmentSchema = v.nullish(
  v.looseObject({
    accounts: v.optional(v.strictObject({ deploy: account, dns: account })),
    requires_approval: v.optional(v.boolean()),
    vpc: v.optional(text),
    'service-deployment-mode': v.optional(
      v.picklist(['copilot', 'dual-deploy-copilot-traffic', 'dual-deploy-platform-traffic', 'platform']),
    ),
  }),
);

export const platformConfigSchema = v.strictObject({
  schema_version: v.literal(1),
  application: name,
  deploy_repository: v.optional(repository),
  default_versions: v.strictObject({ 'platform-helper': text }),
  environments: v.optional(v.record(v.string(), environmentSchema)),
  codebase_pipelines: v.optional(v.record(name, codebaseConfigSchema)),
  environment_pipelines: v.optional(v.record(v.string(), v.unknown())),
  extensions: v.optional(v.record(v.string(), v.unknown())),
});

export type PlatformConfig = v.InferOutput<typeof platformConfigSchema>;
export type CodebaseConfig = v.InferOutput<typeof codebaseConfigSchema>;

export type Path = readonly (string | number)[];

/** A schema, as far as it is walked through: a map of known keys, a map of any, a list, or something around one of these. */
interface SchemaPart {
  type: string;
  entries?: Readonly<Record<string, SchemaPart>>;
  value?: SchemaPart;
  item?: SchemaPart;
  wrapped?: SchemaPart;
}

/** Finds lists in the place of maps. Some of them pass the schema, as maps with numbers for names. */
export function* findLists(value: unknown, part: SchemaPart | undefined, path: Path = []): Generator<Path> {
  const { entries, value: values, item } = unwrap(part);
  if (isRecord(value))
    for (const [key, child] of Object.entries(value))
      yield* findLists(child, entries?.[key] ?? values, [...path, key]);
  if (!Array.isArray(value)) return;
  if (entries !== undefined || values !== undefined) yield path;
  else for (const [index, child] of value.entries()) yield* findLists(child, item, [...path, index]);
}

/** The keys that the map at a path may have; none where it is not a map with known ones. */
export function knownKeys(path: Path): string[] {
  let part: SchemaPart | undefined = platformConfigSchema;
  for (const key of path) {
    const { entries, value, item }: Partial<SchemaPart> = unwrap(part);
    part = entries?.[key] ?? value ?? item;
  }
  return Object.keys(unwrap(part).entries ?? {});
}

function unwrap(part: SchemaPart | undefined): Partial<SchemaPart> {
  return part?.wrapped === undefined ? (part ?? {}) : unwrap(part.wrapped);
}

/** A name that would be lost, or would become another one. */
interface KeyProblem {
  offset: number;
  path: string[];
  message: string;
}

/** Maps with these keys lose them when they are checked against a schema. Source: valibot's record, which guards prototypes. */
const LOST = ['__proto__', 'constructor', 'prototype'];
/** Where the names stand that we read. Extensions and environment pipelines are platform-helper's. */
const SECTIONS = ['environments', 'codebase_pipelines'];

/** Finds the names in environments and codebase pipelines that aren't texts, or can't be read, in the order of the file. */
export function findKeyProblems(document: Document.Parsed): KeyProblem[] {
  const problems: KeyProblem[] = [];
  for (const section of SECTIONS) visitKeys(document.get(section, true), [section], problems);
  return problems.sort((one, other) => one.offset - other.offset);
}

function visitKeys(node: unknown, path: string[], problems: KeyProblem[]): void {
  if (isSeq(node))
    node.items.forEach((item, index) => {
      visitKeys(item, [...path, String(index)], problems);
    });
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    const message = describeKey(key);
    const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
    if (message !== undefined) problems.push({ offset, path, message });
    visitKeys(value, [...path, String(key)], problems);
  }
}

/** Undefined for a name as it should be. */
function describeKey(key: unknown): string | undefined {
  const value: unknown = isScalar(key) ? key.value : key;
  // A merge key, `<<`.
  if (typeof value === 'symbol') return undefined;
  const written = isScalar(key) ? (key.source ?? String(value)) : String(key);
  if (typeof value === 'string')
    return LOST.includes(value)
      ? `the name ${JSON.stringify(value)} can't be used here; choose another one`
      : undefined;
  if (typeof value === 'number' || typeof value === 'bigint')
    return `the name ${written} is a number in YAML; put it in quotes`;
  if (typeof value === 'boolean') return `the name ${written} is true or false in YAML; put it in quotes`;
  if (value === null) return `the name ${written === '' ? 'before the colon' : written} is empty in YAML`;
  return `the name ${written} is not a text`;
}

/** Finds the aliases without an anchor before them. */
export function findLostAliases(document: Document.Parsed): { offset: number; name: string }[] {
  const found: { offset: number; name: string }[] = [];
  visit(document, {
    Alias: (_key, alias) => {
      if (alias.resolve(document) === undefined)
        found.push({ offset: alias.range?.[0] ?? 0, name: alias.source });
    },
  });
  return found;
}

export type Report = (path: Path, message: string) => void;

/** Checks what each part says of another one. */
export function checkReferences(
  { environments = {}, codebase_pipelines: codebases = {} }: PlatformConfig,
  report: Report,
): void {
  const known = Object.keys(environments).filter((name) => name !== '*');
  const checkEnvironment = (name: string, path: Path): void => {
    if (known.length === 0 || known.includes(name)) return;
    const nearest = findNearest(name, known);
    report(
      path,
      `there is no environment ${JSON.stringify(name)}${nearest === undefined ? `; there are ${known.join(', ')}` : `; did you mean ${JSON.stringify(nearest)}?`}`,
    );
  };
  for (const [codebase, { pipelines = [], services = [], cache_invalidation: caches }] of Object.entries(
    codebases,
  )) {
    const at = ['codebase_pipelines', codebase];
    const names = new Set<string>();
    pipelines.forEach(({ name, environments: planned }, index) => {
      const path = [...at, 'pipelines', index];
      if (names.has(name))
        report([...path, 'name'], `there are two pipelines with the name ${JSON.stringify(name)}`);
      names.add(name);
      const seen = new Set<string>();
      planned.forEach((environment, place) => {
        const here = [...path, 'environments', place, 'name'];
        checkEnvironment(environment.name, here);
        if (seen.has(environment.name)) report(here, `${JSON.stringify(environment.name)} is there twice`);
        seen.add(environment.name);
      });
    });
    const grouped = new Set<string>();
    services.forEach((group, index) => {
      for (const [name, members] of Object.entries(group))
        members.forEach((service, place) => {
          if (grouped.has(service))
            report(
              [...at, 'services', index, name, place],
              `${JSON.stringify(service)} is in two run groups`,
            );
          grouped.add(service);
        });
    });
    for (const [domain, { environment }] of Object.entries(caches?.domains ?? {}))
      checkEnvironment(environment, [...at, 'cache_invalidation', 'domains', domain, 'environment']);
  }
}
