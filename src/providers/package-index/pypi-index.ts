import * as v from 'valibot';
import { normalizedProject, sameVersion } from '../../core/python-names.js';
import { doubtful, kindOf, parseAnswer, readPage, unreadable } from './package-index.js';
import type { IndexFace, IndexPage, Listing, PackageIndex, PublishedVersions } from './package-index.js';
import { parseProjectList, parseSimplePage, SIMPLE_ACCEPT } from './simple-page.js';

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
      const isPypis =
        answer.contentType === 'application/json' && v.is(Missing, jsonOrUndefined(answer.body));
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

function jsonOrUndefined(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** How a 404 of the simple index is made sure of. */
type Certainty =
  /** The JSON API is asked as well, so that plain text will do, as PyPI sends it for these paths. */
  | 'with-json-api'
  /** There is nothing else to ask: the index has to list its projects, and not this one. */
  | 'alone';

/** The simple index, `<index>/simple/<name>/`: what pip reads. Lists the files of all versions. */
class PypiSimple implements IndexFace {
  readonly title = 'the simple index';

  /** @param base - address of the simple index, with a slash at the end */
  constructor(
    private readonly base: string,
    private readonly certainty: Certainty,
    private readonly env?: NodeJS.ProcessEnv,
  ) {}

  /** Of all versions. */
  async list(name: string, _version: string, signal?: AbortSignal): Promise<Listing> {
    const page = this.page(`${encodeURIComponent(name)}/`, signal);
    const answer = await readPage(page, this.env);
    if (answer.status === 200)
      return { project: 'present', files: parseSimplePage(page.subject, answer, name) };
    if (this.certainty === 'alone') await this.makeSureOfAbsence(name, signal);
    else if (answer.contentType !== 'text/plain' && !answer.contentType.endsWith('json'))
      throw doubtful(page.subject, `it is ${kindOf(answer.contentType)}, which PyPI does not send here`);
    return { project: 'absent' };
  }

  /** Any server has a page for a 404; that this one is an index shows in its list. */
  private async makeSureOfAbsence(name: string, signal: AbortSignal | undefined): Promise<void> {
    const list = this.page('', signal);
    const answer = await readPage(list, this.env);
    if (answer.status !== 200) throw doubtful(list.subject, 'there is no list of projects either');
    const projects = parseProjectList(list.subject, answer);
    if (projects.some((project) => normalizedProject(project) === name))
      throw doubtful(list.subject, `the index lists ${name}`);
  }

  private page(path: string, signal: AbortSignal | undefined): IndexPage {
    return {
      subject: `the simple index ${this.base}`,
      url: new URL(path, this.base),
      accept: SIMPLE_ACCEPT,
      signal,
    };
  }
}
