import * as v from 'valibot';

const Seconds = v.pipe(v.number(), v.minValue(0));
const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits in quotes'));

const File = v.strictObject({
  filename: v.string(),
  /** What is in it, as text. */
  content: v.optional(v.string(), ''),
  /** Instead of the content, which can then not be downloaded. */
  sha256: v.optional(Sha256),
  /** True, or the reason. */
  yanked: v.optional(v.union([v.boolean(), v.string()]), false),
  /** When each index begins to list it, counted from the start. */
  'json-late-seconds': v.optional(Seconds, 0),
  'simple-late-seconds': v.optional(Seconds, 0),
});

const Release = v.strictObject({ version: v.string(), files: v.optional(v.array(File), []) });

const Publisher = v.strictObject({
  project: v.string(),
  /** `owner/name` */
  repository: v.string(),
  /** `release.yml` */
  workflow: v.string(),
  environment: v.optional(v.string()),
});

export const Pypi = v.strictObject({
  /** Releases by project, oldest first. */
  projects: v.optional(v.record(v.string(), v.array(Release)), {}),
  /** Tokens that may upload everything. Default: all that begin with pypi-. */
  tokens: v.optional(v.array(v.string())),
  /** The workflows that get tokens for an OIDC token. */
  'trusted-publishers': v.optional(v.array(Publisher), []),
  /** False: there is no trusted publishing. */
  'trusted-publishing': v.optional(v.boolean(), true),
  /** How long after an upload each index begins to list the file. */
  'json-late-seconds': v.optional(Seconds, 0),
  'simple-late-seconds': v.optional(Seconds, 0),
  /** False: the simple index speaks HTML only. */
  'simple-json': v.optional(v.boolean(), true),
  /** PyPI takes the same file again; other indexes refuse it as they refuse another one of its name. */
  duplicates: v.optional(v.picklist(['accept', 'refuse']), 'accept'),
});

/** What the tokens of jobs say, besides the repository `uktrade/demo-web` and its `release.yml`. */
export const Oidc = v.strictObject({
  /** The called workflow, in a job of a reusable one: `owner/name/.github/workflows/x.yml@ref`. */
  'job-workflow-ref': v.optional(v.string()),
  environment: v.optional(v.string()),
});

/** PyPI's part of a scenario. */
export type Pypi = v.InferOutput<typeof Pypi>;
export type Oidc = v.InferOutput<typeof Oidc>;
