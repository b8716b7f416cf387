import * as v from 'valibot';
import { describeBuild } from '../builds/build.js';
import { parseParameters } from '../call-parameters.js';
import { AwsFault, type Call } from '../service.js';
import type { World } from '../world.js';

const StartBuild = v.strictObject({
  projectName: v.pipe(v.string(), v.minLength(1)),
  sourceVersion: v.optional(v.string()),
  environmentVariablesOverride: v.optional(
    v.array(
      v.strictObject({
        name: v.pipe(v.string(), v.minLength(1)),
        value: v.string(),
        type: v.optional(v.picklist(['PLAINTEXT', 'PARAMETER_STORE', 'SECRETS_MANAGER']), 'PLAINTEXT'),
      }),
    ),
    [],
  ),
  artifactsOverride: v.optional(
    v.looseObject({
      type: v.picklist(['CODEPIPELINE', 'S3', 'NO_ARTIFACTS']),
      location: v.optional(v.string()),
    }),
  ),
  idempotencyToken: v.optional(v.string()),
});

/** How long CodeBuild remembers a token. Source: StartBuild, CodeBuild API. */
const tokenMs = 5 * 60_000;

/** Starts a build; the same token with the same parameters within five minutes gives the same build again. */
export function startBuild(call: Call, world: World) {
  const parameters = parseParameters(StartBuild, call, 'InvalidInputException');
  const { idempotencyToken: token } = parameters;
  const remembered = token === undefined ? undefined : earlier(token, parameters, world);
  if (remembered !== undefined) return { build: describeBuild(remembered, world, world.now()) };
  const project = world.builds.projects.get(parameters.projectName);
  if (project === undefined) {
    const arn = world.arn('codebuild', `project/${parameters.projectName}`);
    throw new AwsFault('ResourceNotFoundException', `Project cannot be found: ${arn}`);
  }
  const record = world.builds.start({
    project,
    sourceVersion: parameters.sourceVersion,
    variables: parameters.environmentVariablesOverride,
    artifacts: parameters.artifactsOverride?.location,
    // As CodeBuild names who started it: `<role>/<session>`, or the user.
    initiator: world.credentials.identify(call.accessKeyId).arn.replace(/^[^/]*\//, ''),
  });
  if (token !== undefined) {
    world.builds.tokens.set(token, {
      id: record.id,
      parameters: JSON.stringify(parameters),
      at: world.now(),
    });
  }
  return { build: describeBuild(record, world, world.now()) };
}

function earlier(token: string, parameters: unknown, world: World) {
  const started = world.builds.tokens.get(token);
  if (started === undefined || world.now() - started.at >= tokenMs) return undefined;
  if (started.parameters !== JSON.stringify(parameters)) {
    throw new AwsFault(
      'InvalidInputException',
      'Idempotency token was used before with other parameters. Use a new token for another request.',
    );
  }
  return world.builds.get(started.id);
}
