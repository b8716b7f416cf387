import * as v from 'valibot';
import { BuildScript, Seconds } from '../aws/codebuild/scenario.js';
import { CloudFront } from '../aws/cloudfront/scenario.js';
import { EcsEnvironment } from '../aws/ecs/scenario.js';
import { ExecutionScript, PastRelease } from '../aws/codepipeline/scenario.js';
import { GitHub } from '../github/scenario-github.js';
import { FaultRule } from '../faults/scenario.js';
import { PipelineSeed, ProjectSeed } from '../aws/codebuild/scenario-projects.js';
import { Npm } from '../npm/scenario-npm.js';
import { Oidc, Pypi } from '../pypi/scenario-pypi.js';
import { SlackSeed } from '../slack/scenario-slack.js';

const AccountId = v.pipe(v.string(), v.regex(/^\d{12}$/, 'must be twelve digits in quotes'));
const Digest = v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/, 'must be sha256: and 64 hex digits'));
const Timestamp = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'must be a date and time such as 2026-01-31T12:00:00Z'),
);
const Tag = v.pipe(
  v.string(),
  v.regex(/^[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,127}$/, 'must be an image tag: letters, digits and _.-'),
);

const ImageSeed = v.strictObject({
  tags: v.array(Tag),
  'pushed-at': v.optional(Timestamp),
  digest: v.optional(Digest),
  labels: v.optional(v.record(v.string(), v.string())),
  /** An index of images for two platforms. */
  'multi-arch': v.optional(v.boolean(), false),
});

const GeneratedImages = v.strictObject({
  count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200_000)),
  /** How many of them have lost their tags. */
  untagged: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
});

/** How a project or pipeline is named: by the current stacks, by the older ones, or missing. */
const NameForm = v.optional(v.picklist(['current', 'older', 'none']), 'current');

const Codebase = v.strictObject({
  repository: v.string(),
  pipeline_mode: v.optional(v.string()),
  slack_channel: v.optional(v.string()),
  additional_ecr_repository: v.optional(v.string()),
  deploy_repository_branch: v.optional(v.string()),
  requires_image_build: v.optional(v.boolean()),
  services: v.optional(v.array(v.record(v.string(), v.array(v.string())))),
  pipelines: v.optional(v.array(v.looseObject({ name: v.string() }))),
  project: NameForm,
  pipeline: NameForm,
  /** Oldest first; `none` leaves the repository out. */
  images: v.optional(v.union([v.literal('none'), v.array(ImageSeed)]), []),
  /** Images that somebody pushed to the additional repository only, oldest first. */
  'additional-images': v.optional(v.array(ImageSeed), []),
  'generate-images': v.optional(GeneratedImages),
  'image-tag-mutability': v.optional(v.picklist(['MUTABLE', 'IMMUTABLE']), 'MUTABLE'),
  builds: v.optional(v.array(BuildScript), []),
  executions: v.optional(v.array(ExecutionScript), []),
  /** What its manual-release pipeline did before, oldest first. */
  'past-releases': v.optional(v.array(PastRelease), []),
});

const Environment = v.strictObject({
  account: v.optional(AccountId),
  region: v.optional(v.string()),
  vpc: v.optional(v.string()),
  /** `null` leaves it out of the parameter; the platform then takes it for `copilot`. */
  'service-deployment-mode': v.nullish(v.string()),
  /** Its ECS services; those that are left out are made as usual. `none`: it has no cluster. */
  ecs: v.optional(v.union([v.literal('none'), EcsEnvironment]), {}),
});

const Application = v.strictObject({
  layout: v.optional(v.picklist(['platform', 'legacy', 'both']), 'platform'),
  environments: v.optional(v.record(v.string(), v.nullable(Environment)), {}),
  services: v.optional(v.record(v.string(), v.strictObject({ type: v.string() })), {}),
  codebases: v.optional(v.record(v.string(), Codebase), {}),
});

const ParameterSeed = v.union([
  v.string(),
  v.strictObject({
    value: v.string(),
    type: v.optional(v.picklist(['String', 'SecureString', 'StringList']), 'String'),
  }),
]);

const Credentials = v.strictObject({
  /** Access keys whose requests get ExpiredTokenException. */
  expired: v.optional(v.array(v.string()), []),
  /** Access keys that AWS does not know. */
  unknown: v.optional(v.array(v.string()), []),
  /** Real seconds that assumed credentials last, whatever was asked for. Real, since the client's clock is. */
  'lifetime-seconds': v.optional(Seconds),
});

export const Scenario = v.strictObject({
  account: v.optional(AccountId, '123456789012'),
  region: v.optional(v.string(), 'eu-west-2'),
  /** The account's alias in IAM. */
  'account-alias': v.optional(v.string()),
  /** Scenario seconds per real second. */
  'time-scale': v.optional(v.pipe(v.number(), v.gtValue(0), v.maxValue(1_000_000)), 1),
  /** For everything random, so that a scenario always plays alike. */
  seed: v.optional(v.pipe(v.number(), v.integer()), 1),
  applications: v.optional(v.record(v.string(), Application), {}),
  /** CodeBuild projects and pipelines that belong to no codebase, by name. */
  projects: v.optional(v.record(v.string(), ProjectSeed), {}),
  pipelines: v.optional(v.record(v.string(), PipelineSeed), {}),
  cloudfront: v.optional(CloudFront, {}),
  parameters: v.optional(v.record(v.string(), ParameterSeed), {}),
  slack: v.optional(SlackSeed, {}),
  github: v.optional(GitHub, {}),
  oidc: v.optional(Oidc, {}),
  pypi: v.optional(Pypi, {}),
  npm: v.optional(Npm, {}),
  faults: v.optional(v.array(FaultRule), []),
  credentials: v.optional(Credentials, {}),
  /** `platform`: assumed roles are those that the platform makes, with what they may do there; `open`: any, with everything. */
  roles: v.optional(v.picklist(['platform', 'open']), 'platform'),
  /** Actions that roles may do besides, by name of the role; both with wildcards. A role that is named here exists, and trusts everybody. */
  'role-grants': v.optional(v.record(v.string(), v.array(v.string())), {}),
  /** Trust policies as IAM shows them, by name of the role, or by its ARN for one account; else they are the documented ones. Nobody is refused by them. */
  'trust-policies': v.optional(v.record(v.string(), v.record(v.string(), v.unknown())), {}),
});

/** A whole scenario; the keys are those of the YAML file. */
export type Scenario = v.InferOutput<typeof Scenario>;
/** A scenario as it is written: what has a default can be left out. */
export type ScenarioInput = v.InferInput<typeof Scenario>;
export type ApplicationSeed = v.InferOutput<typeof Application>;
export type CodebaseSeed = v.InferOutput<typeof Codebase>;
export type ImageSeed = v.InferOutput<typeof ImageSeed>;
