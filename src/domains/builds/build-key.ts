import { PlatformError, UsageError } from '../../core/errors.js';
import { fingerprint } from '../../core/idempotency.js';
import type { Logger } from '../../core/logger.js';
import type { Build, BuildRequest, BuildService, BuildVariable } from '../../providers/aws/codebuild.js';
import { buildUrl } from '../../core/console-links.js';

/** The variables of a build that say which key it was started for, and with which request. */
const KEY_VARIABLE = 'PLATFORM_TOOLS_IDEMPOTENCY_KEY';
const REQUEST_VARIABLE = 'PLATFORM_TOOLS_IDEMPOTENCY_REQUEST';

/** How many builds are looked at, 100 a page: about two requests for each page. */
const PAGES = 10;

/** What is asked of a project, without the token. */
export type BuildIntent = Omit<BuildRequest, 'idempotencyToken'>;

export interface KeyedBuildsDependencies {
  builds: Pick<BuildService, 'list'>;
  logger: Logger;
  signal: AbortSignal;
}

/** Builds that were started for a key: CodeBuild itself forgets its tokens after five minutes, but no variables. */
export class KeyedBuilds {
  constructor(private readonly deps: KeyedBuildsDependencies) {}

  /**
   * The newest build of the project that was started for the key, or undefined where there is none among the newest
   * thousand. A build that was retried in the console has the variables of the first one, and counts.
   * @throws PlatformError when it was started with another request
   */
  async find(key: string, intent: BuildIntent): Promise<Build | undefined> {
    const { builds, logger, signal } = this.deps;
    let token: string | undefined;
    for (let page = 1; page <= PAGES; page += 1) {
      const { builds: found, nextToken } = await builds.list(intent.project, token, signal);
      const own = found.find(({ variables }) => variables?.[KEY_VARIABLE] === key);
      if (own !== undefined) return sameRequest(own, key, intent);
      if (nextToken === undefined) return undefined;
      token = nextToken;
    }
    logger.info(
      `None of the newest ${PAGES * 100} builds of ${intent.project} has the idempotency-key "${key}"; older ones were not looked at.`,
    );
    return undefined;
  }
}

/** The variables to start the build with, so that it can be found again. */
export function markedVariables(key: string, intent: BuildIntent): BuildVariable[] {
  return [
    ...intent.environmentVariables,
    { name: KEY_VARIABLE, value: key, type: 'PLAINTEXT' },
    { name: REQUEST_VARIABLE, value: requestMark(intent), type: 'PLAINTEXT' },
  ];
}

/** @throws PlatformError when the user's own variables would be taken for ours */
export function checkOwnVariables(variables: readonly BuildVariable[]): void {
  const ours = variables.find(({ name }) => name === KEY_VARIABLE || name === REQUEST_VARIABLE);
  if (ours === undefined) return;
  throw new UsageError(`The input environment-variables sets ${ours.name}, which idempotency-key sets.`, {
    hint: 'Leave it out, and set idempotency-key.',
  });
}

function requestMark({
  project,
  sourceVersion,
  environmentVariables,
  artifacts,
  overrides = {},
}: BuildIntent) {
  const { buildspec, image, computeType, environmentType } = overrides;
  const variables = environmentVariables
    .map(({ name, value, type }) => [name, type, value])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return fingerprint([
    project,
    sourceVersion ?? null,
    variables,
    artifacts,
    [buildspec, image, computeType, environmentType].map((override) => override ?? null),
  ]);
}

function sameRequest(build: Build, key: string, intent: BuildIntent): Build {
  if (build.variables?.[REQUEST_VARIABLE] === requestMark(intent)) return build;
  throw new PlatformError(
    `The idempotency-key "${key}" was used before for another request to ${intent.project}: build ${build.id} differs in ${differences(build, intent)}.`,
    { hint: `Ask for the same again, or give this request a key of its own. That build: ${buildUrl(build)}` },
  );
}

/** What differs from the build; never a value. */
function differences(build: Build, intent: BuildIntent): string {
  const known = [
    ...(build.sourceVersion === intent.sourceVersion ? [] : ['source-version']),
    ...intent.environmentVariables
      .filter(({ name, value, type }) => type === 'PLAINTEXT' && build.variables?.[name] !== value)
      .map(({ name }) => `the variable ${name}`),
  ];
  if (known.length > 0) return known.join(', ');
  return 'its variables, its buildspec, or another setting';
}
