import { relative } from 'node:path';
import type { GivenInputs } from './options.js';
import { UsageError } from '../core/errors.js';
import { findNearest } from '../core/inputs.js';
import type { InputDefinitions } from '../core/inputs.js';
import type { Logger } from '../core/logger.js';
import { parseStructuredText } from '../core/raw-inputs.js';
import { type FoundFile, findUpwards } from '../providers/files/text-files.js';
import { GitRepository } from '../providers/git/repository.js';
import { readGitHubServer } from '../providers/runner/workflow.js';
import { ghToken, hostOfApi } from '../providers/process/programs.js';

/** Where a person stands. */
export interface Place {
  /** Absolute. */
  directory: string;
  env: NodeJS.ProcessEnv;
  logger: Pick<Logger, 'debug' | 'info'>;
}

const FILE = 'platform-tools.yml';
/** What the file may hold; each is the input of that name. */
const KEYS = [
  ...['app', 'env', 'codebase', 'service', 'aws-region'],
  ...['role-to-assume', 'environment-role-to-assume', 'profile', 'environment-profile'],
];
/** Variables of AWS's own that say the same as an input. */
const AWS_VARIABLES: Readonly<Record<string, readonly string[]>> = {
  profile: ['AWS_PROFILE', 'AWS_ACCESS_KEY_ID'],
  'aws-region': ['AWS_REGION', 'AWS_DEFAULT_REGION'],
};

/** A workflow says everything itself: what it does must not depend on where it runs. */
export function isInPerson(env: NodeJS.ProcessEnv): boolean {
  return (env['GITHUB_ACTIONS'] ?? '') === '';
}

/**
 * Adds to the inputs what neither a flag nor a variable gives: from platform-tools.yml or platform-config.yml here or above,
 * and the token of GitHub's command line. Resolves a revision of git (`HEAD~1`, a branch) to its commit.
 * @throws UsageError for a file that is wrong, or a revision that there is not
 */
export async function addDefaults(inputs: InputDefinitions, given: GivenInputs, place: Place): Promise<void> {
  if (!isInPerson(place.env)) return;
  await addFromFile(inputs, given, place);
  await resolveRevision(inputs, given, place);
  await addToken(inputs, given, place);
}

async function addFromFile(inputs: InputDefinitions, given: GivenInputs, place: Place): Promise<void> {
  const { directory, env, logger } = place;
  const found = await findUpwards(FILE, directory);
  if (found !== undefined) {
    const values = await parseDefaults(found.text, shownPath(directory, found));
    const { app } = given.raw;
    const ofOther = app !== undefined && values['app'] !== undefined && app !== values['app'];
    if (ofOther)
      logger.debug(`Left out what ${shownPath(directory, found)} says: it is about another application.`);
    for (const [name, value] of Object.entries(ofOther ? {} : values)) {
      if (!isMissing(inputs, given, name) || isOverruled(name, given, env)) continue;
      given.raw[name] = value;
      given.sources.set(name, `${name} in ${shownPath(directory, found)}`);
    }
  }
  if (!isMissing(inputs, given, 'app')) return;
  const config = await findUpwards('platform-config.yml', directory);
  if (config === undefined) return;
  const { applicationOf } = await import('../commands/shared/lookups.js');
  const app = applicationOf(config.text);
  if (app === undefined) return;
  given.raw['app'] = app;
  given.sources.set('app', `application in ${shownPath(directory, config)}`);
}

/** Whether a verb takes an input that was not given; `--env ''` counts as given. */
export function isMissing(inputs: InputDefinitions, { raw }: GivenInputs, name: string): boolean {
  return Object.hasOwn(inputs, name) && raw[name] === undefined;
}

/** What is named by itself is not to be narrowed, and a variable of AWS wins. */
function isOverruled(name: string, { raw }: GivenInputs, env: NodeJS.ProcessEnv): boolean {
  if ((AWS_VARIABLES[name] ?? []).some((variable) => (env[variable] ?? '') !== '')) return true;
  return /^(env|codebase|service)$/.test(name) && namesItsTarget(raw);
}

/** Whether what is running is named by something else than its application, environment and codebase. */
export function namesItsTarget(raw: Readonly<Record<string, unknown>>): boolean {
  return ['id', 'pipeline', 'project'].some((name) => (raw[name] ?? '') !== '' && raw[name] !== 'latest');
}

/** @throws UsageError naming the file, the key and what was meant */
export async function parseDefaults(text: string, path: string): Promise<Record<string, unknown>> {
  const hint = `An example of its form: app: demo`;
  const value = text.trim() === '' ? {} : await parseStructuredText(path, text, hint);
  if (value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value))
    throw new UsageError(`${path} is not a map of settings.`, { hint });
  for (const key of Object.keys(value)) {
    if (KEYS.includes(key)) continue;
    const meant = findNearest(key, KEYS);
    throw new UsageError(`${path} has the key "${key}", which is not one that it can have.`, {
      hint: `${meant === undefined ? '' : `Did you mean "${meant}"? `}It can have: ${KEYS.join(', ')}.`,
    });
  }
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null && each !== ''));
}

function shownPath(directory: string, { path }: FoundFile): string {
  return relative(directory, path);
}

/** A commit that is not a SHA is one of git's revisions: HEAD, HEAD~1, a branch, a tag. */
async function resolveRevision(inputs: InputDefinitions, { raw }: GivenInputs, place: Place): Promise<void> {
  const { commit } = raw;
  if (!Object.hasOwn(inputs, 'commit') || typeof commit !== 'string') return;
  const revision = commit.trim();
  // What has the form of a SHA is one, also where a branch is called that; a number is a SHA that is too short or too long.
  if (revision === '' || /^[0-9a-f]*$/i.test(revision)) return;
  const sha = await new GitRepository(place.directory).commitOf(revision);
  if (sha === undefined)
    throw new UsageError(
      `The input commit is ${JSON.stringify(commit)}, which is neither a SHA nor a revision of a git repository here.`,
      {
        hint: 'Give 7 to 40 hexadecimal digits, or HEAD, HEAD~1, or the name of a branch or tag in a checkout of the codebase.',
      },
    );
  raw['commit'] = sha;
  place.logger.info(`${revision} is the commit ${sha} in this checkout.`);
}

async function addToken(inputs: InputDefinitions, given: GivenInputs, place: Place): Promise<void> {
  if (!isMissing(inputs, given, 'github-token')) return;
  const { serverUrl, apiUrl } = readGitHubServer(place.env);
  const host = hostOfApi(serverUrl, apiUrl);
  const token = host === undefined ? undefined : await ghToken(host, place);
  if (token === undefined) return;
  given.raw['github-token'] = token;
  given.sources.set('github-token', 'gh auth token');
}
