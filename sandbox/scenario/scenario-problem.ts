import leven from 'leven';
import type * as v from 'valibot';
import { Scenario } from './scenario.js';

type Issue = v.BaseIssue<unknown>;
type Path = readonly PropertyKey[];

/** One thing that is wrong with a scenario, as a sentence: its path in the file, the value, and the rule. */
export function describeProblem(issue: Issue): string {
  const { path, issue: deepest } = innermost(issue, []);
  const where = pathText(path);
  if (deepest.expected === 'never') return `${where} is not known${knownInstead(path)}.`;
  const subject = where === '' ? 'it' : where;
  if (deepest.input === undefined) return `${subject} is missing.`;
  const value = JSON.stringify(deepest.input);
  const shown = value.length > 80 ? `${value.slice(0, 77)}...` : value;
  return deepest.kind === 'schema'
    ? `${subject} is ${shown}, not ${expected(deepest)}.`
    : `${subject} is ${shown}, but ${rule(deepest)}.`;
}

/** Where a value may have several shapes, the problem of the shape that it comes nearest to. */
function innermost(issue: Issue, before: Path): { path: Path; issue: Issue } {
  const path = [...before, ...(issue.path ?? []).map((item) => item.key as PropertyKey)];
  const inner = issue.issues?.find((candidate) => (candidate.path?.length ?? 0) > 0);
  return inner === undefined ? { path, issue } : innermost(inner, path);
}

/** `applications.demo.codebases.web.builds[0].phases.BUILD` */
function pathText(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return `${text}${text === '' ? '' : '.'}${String(key)}`;
  }, '');
}

const words: Readonly<Record<string, string>> = {
  number: 'a number',
  string: 'a text (in quotes)',
  boolean: 'true or false',
  Object: 'a mapping',
  Array: 'a list',
};

/** Valibot's `(string | Object | "none")`, in words. */
function expected(issue: Issue): string {
  const names = (issue.expected ?? 'something else').replaceAll(/[()]/g, '').split(' | ');
  return names.map((name) => words[name] ?? name).join(' or ');
}

function rule(issue: Issue): string {
  const requirement = String(issue.requirement);
  switch (issue.type) {
    case 'min_value':
      return `must be at least ${requirement}`;
    case 'gt_value':
      return `must be more than ${requirement}`;
    case 'max_value':
      return `must be at most ${requirement}`;
    case 'integer':
      return 'must be a whole number';
    case 'min_length':
      return `must have at least ${requirement}`;
    default:
      return issue.message;
  }
}

function knownInstead(path: Path): string {
  const wrong = String(path.at(-1));
  const known = knownKeys(Scenario as unknown as Walkable, path.slice(0, -1));
  const near = known
    .map((key) => ({ key, distance: leven(key, wrong) }))
    .filter(({ distance }) => distance <= 3)
    .sort((a, b) => a.distance - b.distance)[0];
  if (near !== undefined) return `; the nearest name is ${near.key}`;
  return known.length === 0 ? '' : `; known here are ${known.join(', ')}`;
}

/** What of valibot's schemas is needed to walk down to a path. */
interface Walkable {
  entries?: Readonly<Record<string, Walkable>>;
  value?: Walkable;
  item?: Walkable;
  wrapped?: Walkable;
  options?: readonly Walkable[];
}

/** The keys that a mapping at the path may have. */
function knownKeys(schema: Walkable, path: Path): string[] {
  if (schema.wrapped !== undefined) return knownKeys(schema.wrapped, path);
  if (schema.options !== undefined) {
    const keys = schema.options
      .filter((option) => typeof option === 'object')
      .flatMap((o) => knownKeys(o, path));
    return [...new Set(keys)];
  }
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(schema.entries ?? {});
  const next = schema.item ?? schema.value ?? schema.entries?.[String(key)];
  return next === undefined ? [] : knownKeys(next, rest);
}
