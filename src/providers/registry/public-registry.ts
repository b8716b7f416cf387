import { createHash } from 'node:crypto';
import type { Clock } from '../../core/clock.js';
import { asError, NotFoundError, PlatformError } from '../../core/errors.js';
import { PatientRetry } from '../../core/retry.js';
import { sendRequest } from '../http/client.js';
import type { HttpResponse } from '../http/client.js';
import { labelsOf, manifestMediaTypes, readManifest } from './manifest.js';
import type { ImageLabels } from './manifest.js';

export interface PublicRegistryOptions {
  /** Where the settings come from: PLATFORM_TOOLS_PUBLIC_REGISTRY_URL and the proxy. Default: the process's own. */
  env?: NodeJS.ProcessEnv;
  signal?: AbortSignal;
  /** With it, look-ups of digests are retried while the registry is out of order. */
  clock?: Clock;
}

/** The images that everybody may pull. */
export interface PublicImages {
  /** Returns the digest (`sha256:…`) of the image under the tag; undefined without repository or image. */
  findDigest(repository: string, tag: string): Promise<string | undefined>;
}

const TIMEOUT_MS = 10_000;
const HOST = 'public.ecr.aws';

/** `public.ecr.aws`, asked as anybody may. Source: the OCI distribution specification. */
export class PublicRegistry implements ImageLabels, PublicImages {
  private readonly patience = new PatientRetry();
  private readonly env: NodeJS.ProcessEnv;
  private readonly url: string;

  constructor(private readonly options: PublicRegistryOptions = {}) {
    this.env = options.env ?? process.env;
    this.url = registryUrl(this.env);
  }

  /** @param repository `public.ecr.aws/<alias>/<name>` */
  async labels(repository: string, reference: string): Promise<Readonly<Record<string, string>>> {
    const get = await this.open(repository);
    return labelsOf(
      reference,
      (wanted) => get(`manifests/${escaped(wanted)}`, manifestMediaTypes.join(', ')),
      (digest) => get(`blobs/${escaped(digest)}`, '*/*'),
    );
  }

  async findDigest(repository: string, tag: string): Promise<string | undefined> {
    const { clock, signal } = this.options;
    const look = () => this.readDigest(repository, tag);
    try {
      return await (clock === undefined
        ? look()
        : this.patience.run(look, { clock, ...(signal && { signal }) }));
    } catch (error) {
      if (error instanceof NotFoundError) return undefined;
      throw error;
    }
  }

  /** Source: the OCI distribution specification; the digest is that of the manifest, byte for byte. */
  private async readDigest(repository: string, tag: string): Promise<string> {
    const get = await this.open(repository);
    const manifest = await get(`manifests/${escaped(tag)}`, manifestMediaTypes.join(', '));
    if (readManifest(manifest) !== undefined)
      return `sha256:${createHash('sha256').update(manifest).digest('hex')}`;
    throw new PlatformError(
      `The public registry answered with something that is not the manifest of ${repository}:${tag}.`,
      { transient: true },
    );
  }

  private async open(repository: string): Promise<(path: string, accept: string) => Promise<string>> {
    const name = repository.replace(`${HOST}/`, '').split('/').map(encodeURIComponent).join('/');
    const authorization = `Bearer ${await this.token(name, repository)}`;
    return async (path, accept) =>
      (await this.get(`/v2/${name}/${path}`, { authorization, accept }, repository)).body;
  }

  private async token(name: string, repository: string): Promise<string> {
    const query = new URLSearchParams({ service: HOST, scope: `repository:${name}:pull` });
    const { body } = await this.get(`/token/?${query.toString()}`, {}, repository);
    const token = /"token"\s*:\s*"([^"\\]+)"/.exec(body)?.[1];
    if (token !== undefined) return token;
    throw new PlatformError(`The public registry gave no token for ${repository}.`, { transient: true });
  }

  private async get(
    path: string,
    headers: Record<string, string>,
    repository: string,
  ): Promise<HttpResponse> {
    const { signal } = this.options;
    let answer: HttpResponse;
    try {
      answer = await sendRequest(new URL(`${this.url}${path}`), {
        headers,
        // Only the blobs are kept elsewhere.
        redirects: path.includes('/blobs/') ? 'follow' : 'same-origin',
        timeoutMs: TIMEOUT_MS,
        env: this.env,
        signal,
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw new PlatformError(
        `The public registry could not be asked for ${repository}: ${asError(error).message}`,
        {
          cause: error,
          transient: true,
        },
      );
    }
    if (answer.status === 200) return answer;
    // A registry says in JSON that something is not there; a page is one of a proxy.
    const isOwn = /^application\/(.+\+)?json$/.test(answer.contentType);
    const Kind = answer.status === 404 && isOwn ? NotFoundError : PlatformError;
    const transient = answer.status >= 500 || answer.status === 429 || (answer.status === 404 && !isOwn);
    throw new Kind(`The public registry answered HTTP ${answer.status} for ${repository}.`, { transient });
  }
}

/** A tag or digest in an address; registries know the colon of a digest only as it is. */
function escaped(reference: string): string {
  return encodeURIComponent(reference).replaceAll('%3A', ':');
}

/** The address is for sandboxes: nobody else has a public ECR. */
function registryUrl(env: NodeJS.ProcessEnv): string {
  const url = env['PLATFORM_TOOLS_PUBLIC_REGISTRY_URL'] ?? '';
  if (url === '') return `https://${HOST}`;
  if (URL.canParse(url) && /^https?:/.test(url)) return url.replace(/\/$/, '');
  throw new PlatformError(
    `The environment variable PLATFORM_TOOLS_PUBLIC_REGISTRY_URL is "${url}", not a URL.`,
    { hint: 'Unset it, unless you work against a sandbox.' },
  );
}
