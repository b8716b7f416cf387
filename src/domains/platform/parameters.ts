import * as v from 'valibot';
import { AccessDeniedError, asError, PlatformError } from '../../core/errors.js';
import { isRecord } from '../../core/raw-inputs.js';
import type { Parameter } from '../../providers/aws/ssm.js';

export interface Environment {
  name: string;
  /** Twelve digits. */
  accountId: string;
  region: string | undefined;
  /**
   * As the environment's parameter has it, so possibly a word that we don't know. Undefined where it does not say, as in all
   * of the legacy layout; the platform then takes it for `copilot`.
   */
  deploymentMode: string | undefined;
}

/** What a codebase's pipeline is made of. Source: `pipeline_mode` in the platform configuration. */
const pipelineModes = ['aws_codepipeline', 'dual_codepipeline_github', 'github_actions'] as const;
export type PipelineMode = (typeof pipelineModes)[number];

/** How a codebase is deployed: through its manual-release pipeline, or by us to ECS. */
export type DeploymentStrategy = 'pipeline' | 'ecs';

/** Returns the strategies that the platform has set up for the codebase, the one for `auto` first. */
export function availableStrategies(mode: PipelineMode): DeploymentStrategy[] {
  switch (mode) {
    case 'aws_codepipeline':
      return ['pipeline'];
    case 'dual_codepipeline_github':
      return ['pipeline', 'ecs'];
    case 'github_actions':
      return ['ecs'];
  }
}

/**
 * What `strategy: auto` means. A codebase with both (`dual_codepipeline_github`) has its pipeline, and keeps to it
 * until the platform says otherwise.
 */
export function defaultStrategy(mode: PipelineMode): DeploymentStrategy {
  return mode === 'github_actions' ? 'ecs' : 'pipeline';
}

/** The pipelines of a codebase, as far as they say which environments need an approval. */
interface ProductionPipelines {
  pipelines: readonly { environments: readonly { name: string; requiresApproval: boolean }[] }[];
}

/** Whether an environment is production: by its name, or because a pipeline of a codebase needs an approval for it. */
export function isProduction(env: string, codebases: readonly ProductionPipelines[] = []): boolean {
  if (/^prod/i.test(env)) return true;
  return codebases.some(({ pipelines }) =>
    pipelines.some(({ environments }) =>
      environments.some(({ name, requiresApproval }) => name === env && requiresApproval),
    ),
  );
}

/** Where an environment's services run. Source: `service-deployment-mode` in the platform configuration. */
const deploymentModes = [
  'copilot',
  'dual-deploy-copilot-traffic',
  'dual-deploy-platform-traffic',
  'platform',
] as const;
type DeploymentMode = (typeof deploymentModes)[number];

// Terraform writes null, and sometimes an empty string, for what is not configured.
const optionalText = v.pipe(
  v.nullish(v.string(), ''),
  v.transform((text) => (text === '' ? undefined : text)),
);

const accountId = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.integer())]),
  v.transform((id) => String(id).padStart(12, '0')),
);

/** One environment, as `allEnvironments` and the legacy parameters have it. */
export const environmentSchema = v.pipe(
  v.object({
    name: v.pipe(v.string(), v.minLength(1)),
    accountID: accountId,
    region: optionalText,
  }),
  v.transform(({ name, accountID, region }) => ({ name, accountId: accountID, region })),
);

/** The value of `/platform/applications/<app>/environments/<env>`; each item is checked by itself later. */
export const platformEnvironmentSchema = v.object({
  service_deployment_mode: v.optional(v.unknown()),
  allEnvironments: v.optional(v.unknown()),
});

/** The mode as it was written, however strange; undefined where there is none. */
export function parseDeploymentMode(written: unknown): string | undefined {
  if (written === undefined || written === null || written === '') return undefined;
  return typeof written === 'string' ? written : JSON.stringify(written);
}

export function isDeploymentMode(mode: string): mode is DeploymentMode {
  return (deploymentModes as readonly string[]).includes(mode);
}

/**
 * Returns why an environment's services can't be deployed straight to ECS; undefined where they can. An environment without a
 * mode is Copilot's: that is the platform's default.
 */
export function findModeProblem({
  deploymentMode: mode,
}: Pick<Environment, 'deploymentMode'>): { kind: 'copilot' | 'unknown'; says: string } | undefined {
  if (mode === undefined) return { kind: 'copilot', says: 'no service_deployment_mode, which means copilot' };
  if (mode === 'copilot') return { kind: 'copilot', says: 'the service_deployment_mode copilot' };
  if (isDeploymentMode(mode)) return undefined;
  return { kind: 'unknown', says: `the service_deployment_mode ${JSON.stringify(mode)}, which is not known` };
}

/** @throws PlatformError for an environment whose services Copilot deploys, or of which that is not known */
export function refuseCopilot(environment: Pick<Environment, 'name' | 'deploymentMode'>): void {
  const problem = findModeProblem(environment);
  if (problem === undefined) return;
  const { kind, says } = problem;
  const why =
    kind === 'copilot'
      ? "its services are made and deployed by Copilot, so they can't be deployed straight to ECS"
      : "its services can't be deployed straight to ECS";
  throw new PlatformError(`The environment ${environment.name} has ${says}: ${why}.`, {
    hint: "Deploy through the codebase's pipeline (strategy: pipeline), or change service-deployment-mode in platform-config.yml and apply it first.",
  });
}

/** As a list of pairs: a record would lose a run group with the name `constructor`. */
const runGroup = v.pipe(
  v.custom<Record<string, unknown>>(isRecord),
  v.transform((group) => Object.entries(group)),
  v.array(v.tuple([v.string(), v.array(v.string())])),
);

const runGroups = v.pipe(
  v.nullish(v.array(runGroup), []),
  v.transform((groups) => groups.flat().map(([name, services]) => ({ name, services }))),
);

const pipelineSchema = v.pipe(
  v.object({
    name: v.string(),
    branch: optionalText,
    tag: v.nullish(v.boolean(), false),
    environments: v.nullish(
      v.array(v.object({ name: v.string(), requires_approval: v.nullish(v.boolean(), false) })),
      [],
    ),
  }),
  v.transform(({ name, branch, tag, environments }) => ({
    name,
    branch,
    tag,
    environments: environments.map((environment) => ({
      name: environment.name,
      requiresApproval: environment.requires_approval,
    })),
  })),
);

/** The value of `/copilot/applications/<app>/codebases/<cb>`. */
const codebaseSchema = v.object({
  name: optionalText,
  repository: v.pipe(v.string(), v.minLength(1)),
  pipeline_mode: v.nullish(v.picklist(pipelineModes), 'aws_codepipeline'),
  slack_channel: optionalText,
  additional_ecr_repository: optionalText,
  requires_image_build: v.nullish(v.boolean(), true),
  services: runGroups,
  pipelines: v.nullish(v.array(pipelineSchema), []),
});

/** The parsed value, or in one sentence why it can't be parsed (never with the value itself). */
export type ParsedParameter<T> = { ok: true; value: T } | { ok: false; problem: string };

/** Reads a parameter's JSON against a schema; keys that the schema does not know are ignored. */
export function parseParameter<S extends v.GenericSchema>(
  text: string,
  schema: S,
): ParsedParameter<v.InferOutput<S>> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { ok: false, problem: `it is not JSON (${asError(error).name})` };
  }
  const result = v.safeParse(schema, json);
  if (result.success) return { ok: true, value: result.output };
  const issue = result.issues[0];
  const path = v.getDotPath(issue);
  return {
    ok: false,
    problem: `${path ?? 'it'}: expected ${issue.expected ?? 'something else'}, found ${issue.received}`,
  };
}

/** Reads the parameter of a codebase. */
export function parseCodebase(parameter: Parameter) {
  const parsed = parseParameter(parameter.value, codebaseSchema);
  if (!parsed.ok) return parsed;
  const { name, repository, services, pipelines, ...value } = parsed.value;
  const codebase = {
    name: name ?? lastSegment(parameter.name),
    repository,
    pipelineMode: value.pipeline_mode,
    slackChannel: value.slack_channel,
    additionalEcrRepository: value.additional_ecr_repository,
    requiresImageBuild: value.requires_image_build,
    services,
    pipelines,
  };
  return { ok: true as const, value: codebase };
}

/** The last name of a parameter's path. */
export function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * What is read about an application. A role that may read one application's parameters is refused where the name is wrong.
 * @throws AccessDeniedError that names the application
 */
export async function readable<T>(app: string, lookUp: Promise<T>): Promise<T> {
  try {
    return await lookUp;
  } catch (error) {
    if (!(error instanceof AccessDeniedError)) throw error;
    throw new AccessDeniedError(`Can't look up the application "${app}": ${error.message}`, {
      hint: `Check the name of the application: a role may read those of its own only. ${error.hint ?? ''}`.trim(),
      cause: error.cause,
    });
  }
}
