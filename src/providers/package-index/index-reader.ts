import { asError, PlatformError } from '../../core/errors.js';
import { codeOf } from '../aws/transport.js';
import { RedirectedError, webGet } from '../web/web-get.js';
import type { WebAnswer } from '../web/web-get.js';

/** One page of an index that is to be read. */
export interface IndexPage {
  /** As the errors name it: `the JSON API of https://pypi.org`. */
  subject: string;
  url: URL;
  accept: string;
  signal: AbortSignal | undefined;
  /** In characters; packages with thousands of versions have long pages. */
  maximumLength?: number;
}

const TIMEOUT_MS = 20_000;
const MAXIMUM_LENGTH = 100_000_000;
const HINT = 'Check index-url and the settings HTTPS_PROXY and NO_PROXY: something else may have answered.';
/** Errors that another attempt does not mend: certificates, and addresses that can't be. */
const LASTING = /^(CERT_|ERR_TLS|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|ERR_INVALID)/;

/**
 * Reads a page past all caches that can be told so. The answer is one that means something: 200, or a 404.
 * @throws PlatformError for all others, and where there is none
 */
export async function readPage(page: IndexPage, env?: NodeJS.ProcessEnv): Promise<WebAnswer> {
  const { signal, subject } = page;
  const answer = await webGet(page.url, {
    headers: { accept: page.accept, 'cache-control': 'no-cache', pragma: 'no-cache' },
    timeoutMs: TIMEOUT_MS,
    maximumLength: page.maximumLength ?? MAXIMUM_LENGTH,
    sameOrigin: true,
    ...(signal === undefined ? {} : { signal }),
    ...(env === undefined ? {} : { env }),
  }).catch((error: unknown) => {
    signal?.throwIfAborted();
    throw unreachable(subject, error);
  });
  if (answer.status === 200 || answer.status === 404) return answer;
  throw new PlatformError(`${capital(subject)} could not be read: HTTP ${answer.status}.`, {
    transient: answer.status === 408 || answer.status === 429 || answer.status >= 500,
    hint:
      answer.status === 401 || answer.status === 403
        ? 'It wants to know who asks, or refuses this machine: only public indexes can be read.'
        : HINT,
  });
}

/** @throws PlatformError (transient, since proxies cut answers) when it is no JSON */
export function parseJson(subject: string, { body, contentType }: WebAnswer): unknown {
  if (!/^application\/(.+\+)?json$/.test(contentType))
    throw unreadable(subject, `it is ${kindOf(contentType)}, not JSON`);
  try {
    return JSON.parse(body);
  } catch (error) {
    throw unreadable(subject, 'it is not JSON, or not all of it', error);
  }
}

/** The answer is there, and is not what the index would say: a maintenance page, a cut body. */
export function unreadable(subject: string, reason: string, cause?: unknown): PlatformError {
  return new PlatformError(`The answer of ${subject} is unreadable: ${reason}.`, {
    transient: true,
    hint: HINT,
    ...(cause === undefined ? {} : { cause }),
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
  return new PlatformError(`${capital(subject)} could not be read: ${message === '' ? code : message}.`, {
    transient: !LASTING.test(code) && !(error instanceof RedirectedError),
    hint: HINT,
    cause: error,
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
