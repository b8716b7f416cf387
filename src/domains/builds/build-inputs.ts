import { NotFoundError, UsageError } from '../../core/errors.js';
import { findNearest } from '../../core/inputs.js';
import type { Logger } from '../../core/logger.js';
import { describeKind, isRecord } from '../../core/raw-inputs.js';
import type { Build, BuildService, BuildVariable, BuildVariableType } from '../../providers/aws/codebuild.js';
import type { Workflow } from '../../providers/runner/workflow.js';
import type { CommitImages } from '../images/commit-images.js';
import { isCommit, validateCommit } from '../images/image-name.js';
import type { PipelineMode } from '../platform/applications.js';
import { imageProjectNames } from '../platform/names.js';

export const buildVariablesExample =
  '{"LOG_LEVEL": "debug", "TOKEN": {"value": "/my/parameter", "type": "PARAMETER_STORE"}}';

const TYPES: readonly BuildVariableType[] = ['PLAINTEXT', 'PARAMETER_STORE', 'SECRETS_MANAGER'];
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const FORM =
  'Write NAME: "value", or NAME: {value: "…", type: PARAMETER_STORE} (or SECRETS_MANAGER), or a list of {name, value, type}.';

/**
 * Reads the input environment-variables: a map from names to values (PLAINTEXT) or to `{value, type}`, or a
 * list of `{name, value, type}` as CodeBuild itself has it. Values are text: numbers and booleans of JSON are refused,
 * since 1.10 has become 1.1 there. Errors never show a value.
 * @throws PlatformError naming the variable and the rule
 */
export function parseBuildVariables(value: unknown): BuildVariable[] {
  const variables = Array.isArray(value)
    ? value.map((item, index) => fromListItem(item, index))
    : Object.entries(mapOf(value)).map(([name, entry]) => fromMapEntry(name, entry));
  const names = new Set<string>();
  for (const { name } of variables) {
    if (names.has(name)) {
      throw new UsageError(`The input environment-variables has ${name} more than once.`, {
        hint: 'Keep one of them.',
      });
    }
    names.add(name);
  }
  return variables;
}

function mapOf(value: unknown): Record<string, unknown> {
  if (isRecord(value)) return value;
  throw new UsageError(
    `The input environment-variables is ${describeKind(value)}, not a map of names to values.`,
    { hint: FORM },
  );
}

function fromListItem(item: unknown, index: number): BuildVariable {
  const where = `Item ${index + 1} of the input environment-variables`;
  if (!isRecord(item))
    throw new UsageError(`${where} is ${describeKind(item)}, not {name, value, type}.`, { hint: FORM });
  rejectUnknownKeys(where, item, ['name', 'value', 'type']);
  if (typeof item['name'] !== 'string') throw new UsageError(`${where} has no name.`, { hint: FORM });
  return variable(item['name'], item['value'], item['type']);
}

function fromMapEntry(name: string, entry: unknown): BuildVariable {
  if (!isRecord(entry)) return variable(name, entry, undefined);
  rejectUnknownKeys(`${shown(name)} in the input environment-variables`, entry, ['value', 'type']);
  return variable(name, entry['value'], entry['type']);
}

function variable(name: string, value: unknown, type: unknown): BuildVariable {
  validateName(name);
  if (typeof value !== 'string') {
    throw new UsageError(
      `The value of ${name} in the input environment-variables is ${describeKind(value)}, not text.`,
      { hint: `Put it in quotes, so that it arrives as it is written: ${name}: "…"` },
    );
  }
  return { name, value, type: variableType(name, type) };
}

function validateName(name: string): void {
  if (!NAME.test(name)) {
    throw new UsageError(
      `The input environment-variables has a variable called ${shown(name)}: names are letters, digits and underscores, and don't start with a digit.`,
      { hint: FORM },
    );
  }
  if (name.startsWith('CODEBUILD_')) {
    throw new UsageError(`The input environment-variables sets ${name}, which is CodeBuild's own.`, {
      hint: 'Choose a name that does not begin with CODEBUILD_.',
    });
  }
}

function variableType(name: string, type: unknown): BuildVariableType {
  if (type === undefined || type === null) return 'PLAINTEXT';
  const known = TYPES.find((candidate) => candidate === type);
  if (known !== undefined) return known;
  const suggestion = typeof type === 'string' ? findNearest(type, TYPES) : undefined;
  throw new UsageError(
    `The type of ${name} in the input environment-variables is ${typeof type === 'string' ? shown(type) : describeKind(type)}, not one of ${TYPES.join(', ')}.`,
    { hint: suggestion === undefined ? FORM : `Did you mean ${suggestion}?` },
  );
}

function rejectUnknownKeys(where: string, entry: Record<string, unknown>, known: readonly string[]): void {
  const unknown = Object.keys(entry).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  throw new UsageError(`${where} has ${shown(unknown)}, which is not one of ${known.join(', ')}.`, {
    hint: FORM,
  });
}

function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

/** @throws PlatformError for what can't be a commit, a branch, a tag, a pull request or a version in S3 */
export function checkSourceVersion(version: string | undefined): string | undefined {
  if (version === undefined || /^[^\s\p{Cc}]+$/u.test(version)) return version;
  throw new UsageError(
    `The input source-version is ${JSON.stringify(version.slice(0, 140))}, which has white space in it.`,
    { hint: 'Give a commit, a branch, a tag or pr/<number>.' },
  );
}

export interface ChosenCommit {
  /** As it is sent to CodeBuild: 7 to 40 lower-case hex digits, as they were given. */
  sha: string;
  /** All 40 digits, where they are known. */
  fullSha: string | undefined;
}

/** What the choice of the commit needs besides the input. */
interface CommitSources {
  commits: Pick<CommitImages, 'findFullSha'>;
  workflow: Workflow | undefined;
  logger: Logger;
}

const NO_NAMES = 'branches and tags are not built by their names.';

/**
 * The commit to build: the given one, else the workflow's. `repository` is where the codebase is, `owner/name`.
 * @throws PlatformError naming the input, its value and the rule
 */
export async function chooseCommit(
  given: string | undefined,
  repository: string,
  { commits, workflow, logger }: CommitSources,
): Promise<ChosenCommit> {
  const sha =
    given === undefined ? workflowCommit(workflow, repository, logger) : validateCommit(given, NO_NAMES);
  return { sha, fullSha: await commits.findFullSha(sha) };
}

/**
 * Checks what can be known of the commit before anything is asked for.
 * @throws UsageError for one that can't be a commit, or where there is none
 */
export function checkGivenCommit(given: string | undefined, workflow: Workflow | undefined): void {
  if (given !== undefined) validateCommit(given, NO_NAMES);
  else if (workflow === undefined) throw missingCommit();
}

function missingCommit(): UsageError {
  return new UsageError('The input commit is missing, and there is no workflow run to take it from.', {
    hint: 'Name the commit: --commit "$(git rev-parse HEAD)".',
  });
}

function workflowCommit(workflow: Workflow | undefined, repository: string, logger: Logger): string {
  if (workflow === undefined) throw missingCommit();
  // Not refused: a repository that was renamed is still found under its old name.
  if (workflow.repository.toLowerCase() !== repository.toLowerCase()) {
    logger.warning(
      `The commit to build is that of this workflow's repository, ${workflow.repository}, but the codebase is in ${repository}. Set the input commit if the build does not find it.`,
    );
  }
  if (isCommit(workflow.sha)) return workflow.sha;
  throw new UsageError(
    `The input commit is missing, and the workflow's own commit is "${workflow.sha}", which is not a SHA.`,
    {
      hint: 'Set the input commit.',
    },
  );
}

/** Who tells Slack about the build: the builder, the workflow, or whoever fits the codebase's pipeline mode. */
export type BuildNotifications = 'auto' | 'builder' | 'workflow';

const SWITCH = 'NOTIFICATIONS_ENABLED';

/**
 * The variables to start the build with. The builder's own messages are switched off only where the workflow
 * posts instead: images built without them lack a label that the CodePipeline deployment stages insist on.
 * The user's own NOTIFICATIONS_ENABLED wins over `auto`.
 * @throws PlatformError when it comes together with `builder` or `workflow`, which say the same or the opposite
 */
export function withNotifications(
  variables: readonly BuildVariable[],
  notifications: BuildNotifications,
  pipelineMode: PipelineMode,
  logger: Logger,
): BuildVariable[] {
  if (variables.some(({ name }) => name === SWITCH)) {
    if (notifications !== 'auto') {
      throw new UsageError(
        `The inputs environment-variables and notifications (${notifications}) both decide about ${SWITCH}.`,
        { hint: `Leave out one of them; with notifications: auto, your ${SWITCH} counts.` },
      );
    }
    logger.info(`${SWITCH} is taken from environment-variables.`);
    return [...variables];
  }
  const off = notifications === 'workflow' || (notifications === 'auto' && pipelineMode === 'github_actions');
  return off ? [...variables, { name: SWITCH, value: 'false', type: 'PLAINTEXT' }] : [...variables];
}

/**
 * Whether the image builder posts to Slack about the build. The variables that it was started with say so, else those
 * that the build has from its project; a build that says nothing is taken for one that does.
 */
export function builderPosts(build: Build, variables: readonly BuildVariable[]): boolean {
  const started = variables.find(({ name }) => name === SWITCH);
  return (started?.value ?? build.variables?.[SWITCH] ?? 'true') !== 'false';
}

/**
 * The CodeBuild project that builds the codebase's images, under today's name or that of older stacks.
 * @throws NotFoundError naming both when neither exists
 */
export async function findImageProject(
  app: string,
  codebase: string,
  builds: Pick<BuildService, 'findProjects'>,
): Promise<string> {
  const names = imageProjectNames(app, codebase);
  const found = await builds.findProjects(names);
  const project = names.find((name) => found.includes(name));
  if (project !== undefined) return project;
  throw new NotFoundError(
    `There is no CodeBuild project for codebase "${codebase}" of ${app}: neither ${names.join(' nor ')} exists.`,
    {
      hint: 'Terraform makes it with the codebase pipeline: apply that, or check account and region.',
    },
  );
}
