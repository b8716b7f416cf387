import * as v from 'valibot';

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
