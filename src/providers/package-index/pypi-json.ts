import * as v from 'valibot';
import { normalizedProject, sameVersion } from '../../core/python-names.js';
import { doubtful, parseJson, readPage, unreadable } from './index-reader.js';
import type { IndexFace, LatestVersions, Listing } from './package-index.js';

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
});
const Missing = v.object({ message: v.string() });

/**
 * PyPI's JSON API, `<index>/pypi/<name>/<version>/json`. A 404 counts when it is JSON with PyPI's message, as its code
 * has it for these paths; a proxy's or a wrong server's 404 does not.
 * Source: https://docs.pypi.org/api/json/
 */
export class PypiJson implements IndexFace, LatestVersions {
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

  async latestVersion(name: string, signal?: AbortSignal): Promise<string | undefined> {
    return (await this.release([name], signal))?.info.version;
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
    const parsed = v.safeParse(Release, parseJson(subject, answer));
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
