import { sentence } from '../../core/text.js';
import { asError, PlatformError, UsageError } from '../../core/errors.js';
import { codeOf, RedirectedError, sendRequest } from '../http/client.js';
import type { HttpResponse } from '../http/client.js';

/** Where packages are published. */
export type Registry = 'pypi' | 'npm';

/** A file, as an index lists it. */
export interface IndexedFile {
  filename: string;
  /** What the index says of its content: by algorithm (`sha256`, `sha512`, `sha1`), in lower-case hex. */
  hashes: Readonly<Record<string, string>>;
  /** Withdrawn by its owner: installers pass it by, unless it is asked for by its exact version. */
  yanked: boolean;
}

/** What one index says. `no-project`: it knows no package of that name. */
export type Listing = { project: 'absent' } | { project: 'present'; files: readonly IndexedFile[] };

/** One of the places that installers read. They are cached apart from each other, so each can lag behind. */
export interface IndexFace {
  /** As a sentence names it: `the simple index`. */
  title: string;
  /**
   * The files that it lists now: those of the version, or of all versions.
   * @param version - as the registry spells it
   * @throws PlatformError when it can't be read for certain; `transient` where that may pass. Never means "absent"
   */
  list(name: string, version: string, signal?: AbortSignal): Promise<Listing>;
}

/** A package index, as installers see it. */
export interface PackageIndex {
  registry: Registry;
  /** The faces that installers read. */
  faces: readonly IndexFace[];
  /** The version's page for people. */
  pageUrl(name: string, version: string): string;
}

/** What a registry offers to whoever does not ask for a version. */
export interface PublishedVersions {
  /**
   * Lists all versions that installers may take, pre-releases too, but none that was withdrawn; none of an unknown
   * package.
   * @throws PlatformError when it is not known for certain; `transient` where that may pass
   */
  listVersions(name: string, signal?: AbortSignal): Promise<string[]>;
}

/** Where each registry is, and which variable of the environment says otherwise. */
const DEFAULTS: Readonly<Record<Registry, { url: string; variable: string }>> = {
  pypi: { url: 'https://pypi.org', variable: 'PYPI_INDEX_URL' },
  npm: { url: 'https://registry.npmjs.org', variable: 'NPM_REGISTRY_URL' },
};

/**
 * The registry's address, without a slash at the end: the given one, else the environment's, else the public one.
 * @throws PlatformError for what can't be one; a password in it is never printed
 */
export function indexUrl(
  registry: Registry,
  given: string | undefined,
  env: NodeJS.ProcessEnv = process.env,
): string {
  const { url, variable } = DEFAULTS[registry];
  const fromEnvironment = (env[variable] ?? '') === '' ? undefined : env[variable];
  const source = given === undefined ? `The environment variable ${variable}` : 'The input index-url';
  return checkedUrl(given ?? fromEnvironment ?? url, source).replace(/\/+$/, '');
}

/** @throws PlatformError for what is not an http address, or holds a password */
export function checkedUrl(text: string, source: string): string {
  // A URL is read without its line feeds and tabs, wherever they are.
  const plain = /^https?:[^\t\r\n]*$/i.test(text.trim());
  const url = plain && URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.hostname === '') {
    throw new UsageError(`${source} is not an http or https address.`, {
      hint: 'Write it as https://pypi.org or https://test.pypi.org.',
    });
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new UsageError(`${source} has a user, a password or a query in it.`, {
      hint: 'Give the address alone; a token for uploads belongs into pypi-token.',
    });
  }
  return text;
}

/** One page of an index that is to be read. */
export interface IndexPage {
  /** As the errors name it: `the JSON API of https://pypi.org`. */
  subject: string;
  url: URL;
  accept: string;
  signal: AbortSignal | undefined;
}

const TIMEOUT_MS = 20_000;
/** Packages with thousands of versions have long pages. */
const MAXIMUM_BYTES = 100_000_000;
const HINT = 'Check index-url and the settings HTTPS_PROXY and NO_PROXY: something else may have answered.';
/** Errors that another attempt does not mend: certificates, and addresses that can't be. */
const LASTING = /^(CERT_|ERR_TLS|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|ERR_INVALID)/;

/**
 * Reads a page past all caches that allow it. The answer is one that means something: 200, or a 404.
 * @throws PlatformError for all others, and where there is none
 */
export async function readPage(page: IndexPage, env?: NodeJS.ProcessEnv): Promise<HttpResponse> {
  const { signal, subject } = page;
  const answer = await sendRequest(page.url, {
    headers: { accept: page.accept, 'cache-control': 'no-cache', pragma: 'no-cache' },
    timeoutMs: TIMEOUT_MS,
    maximumBytes: MAXIMUM_BYTES,
    redirects: 'same-origin',
    signal,
    env,
  }).catch((error: unknown) => {
    signal?.throwIfAborted();
    throw unreachable(subject, error);
  });
  if (answer.status === 200 || answer.status === 404) return answer;
  throw new PlatformError(`${sentence(subject)} could not be read: HTTP ${answer.status}.`, {
    // Those below 400 are not an index's either: it has a page, or it has none.
    transient: answer.status < 400 || answer.status === 408 || answer.status === 429 || answer.status >= 500,
    hint:
      answer.status === 401 || answer.status === 403
        ? 'It wants to know who asks, or refuses this machine: only public indexes can be read.'
        : HINT,
  });
}

/** @throws PlatformError (transient, since proxies cut answers) when it is not JSON */
export function parseAnswer(subject: string, { body, contentType }: HttpResponse): unknown {
  if (!/^application\/(.+\+)?json$/.test(contentType))
    throw unreadable(subject, `it is ${kindOf(contentType)}, not JSON`);
  try {
    return JSON.parse(body);
  } catch (error) {
    throw unreadable(subject, 'it is not JSON, or not all of it', error);
  }
}

/** The value of an answer, where it does not matter why it has none. */
export function jsonOrUndefined({ body }: HttpResponse): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** The answer is there, and is not what the index would say: a maintenance page, a cut body. */
export function unreadable(subject: string, reason: string, cause?: unknown): PlatformError {
  return new PlatformError(`The answer of ${subject} is unreadable: ${reason}.`, {
    transient: true,
    hint: HINT,
    cause,
  });
}

/** A 404 that need not come from the index: of a proxy that comes or goes, or of a wrong address. */
export function doubtful(subject: string, reason: string): PlatformError {
  return new PlatformError(`The 404 of ${subject} need not mean that the package is absent: ${reason}.`, {
    transient: true,
    hint: HINT,
  });
}

export function kindOf(contentType: string): string {
  return contentType === 'text/html' ? 'a web page' : contentType === '' ? 'of no kind' : contentType;
}

function unreachable(subject: string, error: unknown): PlatformError {
  const code = codeOf(error);
  const message = asError(error).message;
  // Node tries all addresses of a host, and then gives an error without a message but with a code.
  return new PlatformError(`${sentence(subject)} could not be read: ${message === '' ? code : message}.`, {
    transient: !LASTING.test(code) && !(error instanceof RedirectedError),
    hint: HINT,
    cause: error,
  });
}
