import * as v from 'valibot';
import { doubtful, kindOf, parseAnswer, readPage, unreadable } from './package-index.js';
import type { IndexedFile, IndexFace, Listing, PackageIndex, PublishedVersions } from './package-index.js';

const Version = v.object({
  dist: v.object({
    shasum: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/))),
    integrity: v.optional(v.string()),
  }),
});
const Packument = v.object({
  name: v.string(),
  versions: v.optional(v.record(v.string(), v.unknown()), {}),
});
const Deprecated = v.object({ deprecated: v.pipe(v.string(), v.nonEmpty()) });
const Missing = v.object({ error: v.string() });

/** What npm itself asks for: the packument without what an installation does not need. */
const ACCEPT = 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8';

/**
 * npm's registry: the packument, `<registry>/<name>`, which lists all versions with the hashes of their tarballs.
 * Source: https://github.com/npm/registry/blob/main/docs/REGISTRY-API.md
 */
export class NpmRegistry implements PackageIndex, IndexFace, PublishedVersions {
  readonly registry = 'npm';
  readonly title = 'the packument';
  readonly faces: readonly IndexFace[] = [this];

  /** @param base - the registry, without a slash at the end */
  constructor(
    private readonly base: string,
    private readonly env?: NodeJS.ProcessEnv,
  ) {}

  /** Of the version only. */
  async list(name: string, version: string, signal?: AbortSignal): Promise<Listing> {
    const packument = await this.packument(name, signal);
    if (packument === undefined) return { project: 'absent' };
    if (!Object.hasOwn(packument.versions, version)) return { project: 'present', files: [] };
    const parsed = v.safeParse(Version, packument.versions[version]);
    if (!parsed.success) throw unreadable(this.subject(name), `the version ${version} is not as npm has it`);
    return { project: 'present', files: [indexedTarball(name, version, parsed.output.dist)] };
  }

  /** A version that is deprecated counts as withdrawn; npm's dist-tag `latest` may be that of a backport. */
  async listVersions(name: string, signal?: AbortSignal): Promise<string[]> {
    const { versions = {} } = (await this.packument(name, signal)) ?? {};
    return Object.keys(versions).filter((version) => !v.is(Deprecated, versions[version]));
  }

  pageUrl(name: string, version: string): string {
    return new URL(this.base).hostname === 'registry.npmjs.org'
      ? `https://www.npmjs.com/package/${name}/v/${encodeURIComponent(version)}`
      : `${this.base}/${encodedName(name)}`;
  }

  private subject(name: string): string {
    return `the packument of ${name} in ${this.base}`;
  }

  private async packument(
    name: string,
    signal: AbortSignal | undefined,
  ): Promise<v.InferOutput<typeof Packument> | undefined> {
    const subject = this.subject(name);
    const url = new URL(`${this.base}/${encodedName(name)}`);
    const answer = await readPage({ subject, url, accept: ACCEPT, signal }, this.env);
    if (answer.status === 404) {
      if (answer.contentType !== 'application/json')
        throw doubtful(subject, `it is ${kindOf(answer.contentType)}`);
      if (!v.is(Missing, parseAnswer(subject, answer)))
        throw doubtful(subject, 'it is not in the form that npm gives it');
      return undefined;
    }
    const parsed = v.safeParse(Packument, parseAnswer(subject, answer));
    if (!parsed.success)
      throw unreadable(subject, `${v.getDotPath(parsed.issues[0]) ?? 'it'} is not as npm has it`);
    if (parsed.output.name !== name)
      throw unreadable(subject, `it is of ${JSON.stringify(parsed.output.name)}`);
    return parsed.output;
  }
}

/** `@scope/name` is one segment of the path. */
function encodedName(name: string): string {
  return encodeURIComponent(name).replace(/^%40/, '@');
}

/** Named as npm's own registry names it; other registries have other addresses for the same thing. */
function indexedTarball(
  name: string,
  version: string,
  { shasum, integrity }: v.InferOutput<typeof Version>['dist'],
): IndexedFile {
  const hashes: Record<string, string> = shasum === undefined ? {} : { sha1: shasum };
  for (const entry of (integrity ?? '').split(/\s+/)) {
    const [, algorithm, digest] = /^(sha\d+)-([A-Za-z0-9+/]+=*)$/.exec(entry) ?? [];
    if (algorithm !== undefined && digest !== undefined)
      hashes[algorithm] = Buffer.from(digest, 'base64').toString('hex');
  }
  return { filename: `${name.replace(/^@[^/]+\//, '')}-${version}.tgz`, hashes, yanked: false };
}
