import * as v from 'valibot';
import { normalizedProject, sameVersion } from '../../core/python-names.js';
import { doubtful, jsonOrUndefined, parseAnswer, readPage, unreadable, kindOf } from './package-index.js';
import type { IndexFace, Listing, PackageIndex, PublishedVersions, IndexedFile } from './package-index.js';
import { PypiSimple } from './simple-index.js';

/** Where the parts of an index are. */
export interface PypiAddresses {
  /** Without a slash at the end: `https://pypi.org`. */
  index: string;
  /** With a slash at the end. */
  simple: string;
  /** Where files are posted to. */
  upload: string;
}

/** PyPI takes uploads at a host of their own. Source: https://docs.pypi.org/api/upload/ */
const UPLOAD_HOSTS: Readonly<Record<string, string>> = { 'https://pypi.org': 'https://upload.pypi.org' };

/** The parts of an index that is laid out as PyPI is, unless they are given. */
export function pypiAddresses(
  indexUrl: string,
  given: { simpleUrl?: string | undefined; uploadUrl?: string | undefined } = {},
): PypiAddresses {
  const index = indexUrl.replace(/\/+$/, '');
  return {
    index,
    simple: (given.simpleUrl ?? `${index}/simple`).replace(/\/*$/, '/'),
    upload: given.uploadUrl ?? `${UPLOAD_HOSTS[index] ?? index}/legacy/`,
  };
}

/** An index of Python packages, as pip and people see it. */
export class PypiIndex implements PackageIndex, PublishedVersions {
  readonly registry = 'pypi';
  readonly faces: readonly IndexFace[];
  private readonly json: PypiJson;

  /** @param hasJsonApi - PyPI has one; most private indexes have the simple index alone */
  constructor(
    private readonly addresses: PypiAddresses,
    private readonly hasJsonApi = true,
    env?: NodeJS.ProcessEnv,
  ) {
    this.json = new PypiJson(addresses.index, env);
    const simple = new PypiSimple(addresses.simple, hasJsonApi ? 'with-json-api' : 'alone', env);
    this.faces = hasJsonApi ? [this.json, simple] : [simple];
  }

  listVersions(name: string, signal?: AbortSignal): Promise<string[]> {
    return this.json.listVersions(name, signal);
  }

  pageUrl(name: string, version: string): string {
    return this.hasJsonApi
      ? `${this.addresses.index}/project/${name}/${encodeURIComponent(version)}/`
      : `${this.addresses.simple}${name}/`;
  }
}

const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const Release = v.object({
  info: v.object({ name: v.string(), version: v.string() }),
  urls: v.array(
    v.object({
      filename: v.string(),
      digests: v.object({ sha256: Hash }),
      yanked: v.optional(v.boolean(), false),
    }),
  ),
  /** All versions, where no single one was asked for. */
  releases: v.optional(v.record(v.string(), v.array(v.object({ yanked: v.optional(v.boolean(), false) })))),
});
const Missing = v.object({ message: v.string() });

/**
 * PyPI's JSON API, `<index>/pypi/<name>/<version>/json`. A 404 counts when it is JSON with PyPI's message, as its code
 * has it for these paths; a proxy's or a wrong server's 404 does not.
 * Source: https://docs.pypi.org/api/json/
 */
export class PypiJson implements IndexFace, PublishedVersions {
  readonly title = 'the JSON API';

  /** @param base - the index, without a slash at the end */
  constructor(
    private readonly base: string,
    private readonly env?: NodeJS.ProcessEnv,
  ) {}

  /** Of the version only; an absent version looks like an absent project. */
  async list(name: string, version: string, signal?: AbortSignal): Promise<Listing> {
    const release = await this.release([name, version], signal);
    if (release === undefined) return { project: 'absent' };
    const { info } = release;
    // A wrong answer lists none of the files either, which must not look like a version that is absent.
    if (!sameVersion(info.version, version))
      throw unreadable(
        this.subject,
        `it is of the version ${JSON.stringify(info.version)}, not of ${version}`,
      );
    const files = release.urls.map(({ filename, digests, yanked }) => ({
      filename,
      hashes: { ...digests },
      yanked,
    }));
    return { project: 'present', files };
  }

  /** A version counts where at least one of its files was not withdrawn. */
  async listVersions(name: string, signal?: AbortSignal): Promise<string[]> {
    const release = await this.release([name], signal);
    if (release === undefined) return [];
    if (release.releases === undefined) throw unreadable(this.subject, 'it lists no versions');
    return Object.entries(release.releases).flatMap(([version, files]) =>
      files.some(({ yanked }) => !yanked) ? [version] : [],
    );
  }

  private async release(
    path: readonly [name: string, version?: string],
    signal: AbortSignal | undefined,
  ): Promise<v.InferOutput<typeof Release> | undefined> {
    const { subject } = this;
    const url = new URL(
      `${this.base}/pypi/${path.map((part) => encodeURIComponent(part ?? '')).join('/')}/json`,
    );
    const answer = await readPage({ subject, url, accept: 'application/json', signal }, this.env);
    if (answer.status === 404) {
      const isPypis = answer.contentType === 'application/json' && v.is(Missing, jsonOrUndefined(answer));
      if (isPypis) return undefined;
      throw doubtful(subject, 'it is not in the form that PyPI gives it');
    }
    const parsed = v.safeParse(Release, parseAnswer(subject, answer));
    if (!parsed.success)
      throw unreadable(subject, `${v.getDotPath(parsed.issues[0]) ?? 'it'} is not as PyPI has it`);
    const { name } = parsed.output.info;
    if (normalizedProject(name) === normalizedProject(path[0])) return parsed.output;
    throw unreadable(subject, `it is of ${JSON.stringify(name)}`);
  }

  private get subject(): string {
    return `the JSON API of ${this.base}`;
  }
}

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
const MissingPackument = v.object({ error: v.string() });

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
      if (!v.is(MissingPackument, parseAnswer(subject, answer)))
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
