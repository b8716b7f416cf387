import * as v from 'valibot';

const Version = v.strictObject({
  /** What is in the tarball, as text: its hashes follow from this. */
  content: v.optional(v.string(), ''),
  /** Instead of the hash of the content: `sha512-…`. */
  integrity: v.optional(v.string()),
  /** When the packument begins to list it, counted from the start. */
  'late-seconds': v.optional(v.pipe(v.number(), v.minValue(0)), 0),
});

const Package = v.strictObject({
  /** The dist-tag; default: the last version. */
  latest: v.optional(v.string()),
  /** Oldest first. */
  versions: v.optional(v.record(v.string(), Version), {}),
});

/** npm's part of a scenario: packages by name, scoped ones too. */
export const Npm = v.strictObject({ packages: v.optional(v.record(v.string(), Package), {}) });
export type Npm = v.InferOutput<typeof Npm>;
