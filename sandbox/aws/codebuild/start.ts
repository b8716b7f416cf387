import type { ComputeType, EnvironmentType, StartBuildCommandOutput } from '@aws-sdk/client-codebuild';
import * as v from 'valibot';
import { describeBuild, type BuildOverrides } from './build.js';
import { projectEnvironment, type BuildProject } from './projects.js';
import { parseParameters } from '../call-parameters.js';
import { AwsFault } from '../fault.js';
import type { Answer, Call } from '../../server/service.js';
import type { World } from '../../server/world.js';

/** Source: ComputeType and EnvironmentType, CodeBuild API. */
const computeTypes = [
  ...['SMALL', 'MEDIUM', 'LARGE', 'XLARGE', '2XLARGE'].map((size) => `BUILD_GENERAL1_${size}` as const),
  ...['1GB', '2GB', '4GB', '8GB', '10GB'].map((size) => `BUILD_LAMBDA_${size}` as const),
  'ATTRIBUTE_BASED_COMPUTE',
  'CUSTOM_INSTANCE_TYPE',
] as ComputeType[];
const environmentTypes = [
  ...['ARM', 'LINUX', 'LINUX_GPU', 'WINDOWS', 'WINDOWS_SERVER_2019', 'WINDOWS_SERVER_2022'].map(
    (kind) => `${kind}_CONTAINER` as const,
  ),
  ...['ARM_LAMBDA_CONTAINER', 'LINUX_LAMBDA_CONTAINER', 'ARM_EC2', 'LINUX_EC2', 'WINDOWS_EC2', 'MAC_ARM'],
] as EnvironmentType[];

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
  buildspecOverride: v.optional(v.string()),
  imageOverride: v.optional(v.pipe(v.string(), v.minLength(1))),
  computeTypeOverride: v.optional(v.picklist(computeTypes)),
  environmentTypeOverride: v.optional(v.picklist(environmentTypes)),
  idempotencyToken: v.optional(v.string()),
});

/** How long CodeBuild remembers a token. Source: StartBuild, CodeBuild API. */
const tokenMs = 5 * 60_000;

/** Starts a build; the same token with the same parameters within five minutes gives the same build again. */
export function startBuild(call: Call, world: World): Answer<StartBuildCommandOutput> {
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
    artifacts: parameters.artifactsOverride,
    overrides: overridesOf(parameters, project),
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

/** @throws AwsFault for a machine that CodeBuild does not have. Source: "Build environment compute modes and types". */
function overridesOf(parameters: v.InferOutput<typeof StartBuild>, project: BuildProject): BuildOverrides {
  const own = projectEnvironment(project);
  const {
    buildspecOverride: buildspec,
    imageOverride: image,
    computeTypeOverride: computeType,
    environmentTypeOverride: environmentType,
  } = parameters;
  const machine = { type: environmentType ?? own.type, compute: computeType ?? own.computeType };
  if (machine.type.includes('LAMBDA') !== machine.compute.includes('LAMBDA')) {
    throw new AwsFault(
      'InvalidInputException',
      `Compute type ${machine.compute} is not supported for environment type ${machine.type}`,
    );
  }
  // An empty one stands for the buildspec.yml at the root of the source.
  return { buildspec: buildspec === '' ? undefined : buildspec, image, computeType, environmentType };
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
