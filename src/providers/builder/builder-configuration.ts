import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Clock } from '../../core/clock.js';
import { asError, PlatformError, UsageError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { retry } from '../../core/retry.js';
import { RedirectedError, sendRequest } from '../http/client.js';

/** Where the image builder publishes which builders it takes. */
export const DEFAULT_BUILDER_CONFIGURATION =
  'https://raw.githubusercontent.com/uktrade/ci-image-builder/main/image_builder/configuration/builder_configuration.yml';

/** The image builder's published configuration. */
export interface BuilderConfigurationSource {
  /**
   * Its text, as it is.
   * @param location - an http or https URL, a file URL, or the path of a file
   * @throws PlatformError naming the location when it can't be read
   */
  read(location: string): Promise<string>;
}

export interface BuilderConfigurationOptions {
  clock: Clock;
  logger: Logger;
  signal?: AbortSignal;
  /** What a relative path starts from: absolute. */
  directory: string;
  /** For one attempt. */
  timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;
const HINT = 'Check builder-configuration-url; left out, it is where the image builder publishes it.';

export class PublishedBuilderConfiguration implements BuilderConfigurationSource {
  constructor(private readonly options: BuilderConfigurationOptions) {}

  async read(location: string): Promise<string> {
    if (/^https?:/i.test(location)) return this.download(parseUrl(location));
    const path = /^file:/i.test(location) ? filePath(location) : resolve(this.options.directory, location);
    try {
      return await readFile(path, 'utf8');
    } catch (error) {
      throw new PlatformError(
        `The builder configuration ${path} could not be read: ${asError(error).message}`,
        { hint: HINT, cause: error },
      );
    }
  }

  private download(url: URL): Promise<string> {
    const { clock, logger, signal } = this.options;
    return retry(() => this.attempt(url), {
      clock,
      signal,
      onRetry: (error) => {
        logger.debug(`${asError(error).message} Trying again.`);
      },
    });
  }

  private async attempt(url: URL): Promise<string> {
    const { signal, timeoutMs = TIMEOUT_MS } = this.options;
    const subject = `The builder configuration ${shown(url)}`;
    const answer = await sendRequest(url, { timeoutMs, signal, redirects: 'same-origin' }).catch(
      (error: unknown) => {
        signal?.throwIfAborted();
        if (error instanceof RedirectedError)
          throw new PlatformError(`${subject} is redirected to ${error.origin}, which was not followed.`, {
            hint: 'Name the address it leads to in builder-configuration-url, if you trust it.',
            cause: error,
          });
        throw new PlatformError(`${subject} could not be downloaded: ${describe(error)}.`, {
          transient: true,
          hint: 'Check the network and its proxy settings, or name a copy in builder-configuration-url.',
          cause: error,
        });
      },
    );
    if (answer.status === 200 && answer.contentType !== 'text/html') return answer.body;
    if (answer.status === 200)
      throw new PlatformError(`${subject} is a web page, not YAML.`, {
        hint: `${HINT} On GitHub it is the address behind "Raw".`,
      });
    throw new PlatformError(`${subject} could not be downloaded: HTTP ${answer.status}.`, {
      transient: answer.status === 429 || answer.status >= 500,
      hint: HINT,
    });
  }
}

function parseUrl(location: string): URL {
  const url = URL.canParse(location) ? new URL(location) : undefined;
  if (url !== undefined && url.hostname !== '') return url;
  throw new UsageError(`The input builder-configuration-url is "${location}", which is not a URL.`, {
    hint: HINT,
  });
}

function filePath(location: string): string {
  try {
    return fileURLToPath(location);
  } catch (error) {
    throw new UsageError(
      `The input builder-configuration-url is "${location}", which names no file of this machine.`,
      { hint: 'A file URL has three slashes and an absolute path: file:///folder/file.yml', cause: error },
    );
  }
}

/** Without user, password and query: these may hold a token. */
function shown(url: URL): string {
  return `${url.origin}${url.pathname}`;
}

function describe(error: unknown): string {
  // Node tries all addresses of a host, and then gives an error without a message but with a code.
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const message =
    typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : '';
  return message === '' ? code : message;
}
