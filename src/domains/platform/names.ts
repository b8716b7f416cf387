import { UsageError } from '../../core/errors.js';

/** The kinds of names that become part of a parameter path, a project name or a repository name. */
export type NameKind = 'app' | 'codebase' | 'env' | 'service';

interface NameRule {
  pattern: RegExp;
  words: string;
}

// Image repositories are named after application and codebase, and ECR takes no capitals.
const lowerCase: NameRule = {
  pattern: /^[a-z0-9][a-z0-9_-]*$/,
  words: 'lower-case letters, digits, hyphens and underscores, starting with a letter or digit',
};

// Source: the platform configuration's schema (capitals after the first letter) and Copilot's rule (hyphens).
const environment: NameRule = {
  pattern: /^[a-z][a-zA-Z0-9-]*$/,
  words: 'letters, digits and hyphens, starting with a lower-case letter',
};

const rules: Readonly<Record<NameKind, NameRule>> = {
  app: lowerCase,
  codebase: lowerCase,
  env: environment,
  service: lowerCase,
};

/** SSM takes parameter paths of up to 1011 characters, CodeBuild project names of up to 150. */
const MAXIMUM_LENGTH = 100;

/**
 * Returns the name as it is, once it is known to be safe in a path.
 * @throws PlatformError naming the input, the value and the rule
 */
export function validateName(kind: NameKind, name: string): string {
  const rule = rules[kind];
  if (canBeName(kind, name)) return name;
  throw new UsageError(`The input ${kind} is ${JSON.stringify(shorten(name))}, which can't be a name.`, {
    hint: `It is made of ${rule.words}, at most ${MAXIMUM_LENGTH} characters in all.`,
  });
}

/** Says whether something of this kind can be called so. */
export function canBeName(kind: NameKind, name: string): boolean {
  return rules[kind].pattern.test(name) && name.length <= MAXIMUM_LENGTH;
}

function shorten(name: string): string {
  return name.length > MAXIMUM_LENGTH ? `${name.slice(0, MAXIMUM_LENGTH)}…` : name;
}
