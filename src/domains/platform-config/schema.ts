import * as v from 'valibot';

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
    // eslint-disable-next-line no-control-regex -- git refuses them; \p{Cc} is not known to every reader of JSON Schema
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
