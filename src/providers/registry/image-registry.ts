import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Clock } from '../../core/clock.js';
import { asError, NotFoundError, PlatformError, unlessMissing } from '../../core/errors.js';
import { PatientRetry } from '../../core/retry.js';
import { sendRequest, type HttpResponse } from '../http/client.js';

/** All kinds of manifest that builders write; also what has to be accepted to get them unchanged. */
export const manifestMediaTypes = [
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.oci.image.index.v1+json',
];

/** The labels of images, which are in the configuration blob that the manifest names. */
export interface ImageLabels {
  /**
   * Labels of the image under the tag or digest (`sha256:…`). Of an image for several platforms those of
   * linux/amd64, else of the first platform. Empty where it has none.
   * @throws NotFoundError without repository or image
   */
  labels(repository: string, reference: string): Promise<Readonly<Record<string, string>>>;
}

/** What leads on from a manifest: to the configuration, or (an index) to the manifest of a platform. */
export type ManifestTarget = { config: string } | { manifest: string };

const Digest = v.pipe(v.string(), v.regex(/^[a-z0-9]+:[0-9a-f]{32,}$/));
const Platform = v.object({ os: v.optional(v.string()), architecture: v.optional(v.string()) });
const Manifest = v.union([
  v.object({ config: v.object({ digest: Digest }) }),
  v.object({ manifests: v.array(v.object({ digest: Digest, platform: v.optional(Platform) })) }),
]);
const Configuration = v.object({
  config: v.nullish(v.object({ Labels: v.nullish(v.record(v.string(), v.string())) })),
});

/** Undefined for a manifest of a kind that has no configuration. Source: the OCI image specification. */
export function readManifest(text: string): ManifestTarget | undefined {
  const parsed = v.safeParse(Manifest, parseJson(text));
  if (!parsed.success) return undefined;
  if ('config' in parsed.output) return { config: parsed.output.config.digest };
  // What is for no platform is an attestation.
  const images = parsed.output.manifests.filter(({ platform }) => platform?.os !== 'unknown');
  const usual = images.find(({ platform }) => platform?.os === 'linux' && platform.architecture === 'amd64');
  const chosen = usual ?? images[0];
  return chosen === undefined ? undefined : { manifest: chosen.digest };
}

/** The labels in a configuration blob; empty where there are none. */
export function readLabels(text: string): Readonly<Record<string, string>> {
  const parsed = v.safeParse(Configuration, parseJson(text));
  return parsed.success ? (parsed.output.config?.Labels ?? {}) : {};
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * From the image's manifest to its labels: at most two manifests and one blob.
 * @param fetchManifest by tag or digest
 * @param fetchBlob by digest
 */
export async function labelsOf(
  reference: string,
  fetchManifest: (reference: string) => Promise<string>,
  fetchBlob: (digest: string) => Promise<string>,
): Promise<Readonly<Record<string, string>>> {
  let target = readManifest(await fetchManifest(reference));
  if (target !== undefined && 'manifest' in target)
    target = readManifest(await fetchManifest(target.manifest));
  // An index of indexes: nobody builds one.
  if (target === undefined || 'manifest' in target) return {};
  return readLabels(await fetchBlob(target.config));
}

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
    return unlessMissing(
      clock === undefined ? look() : this.patience.run(look, { clock, ...(signal && { signal }) }),
    );
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
