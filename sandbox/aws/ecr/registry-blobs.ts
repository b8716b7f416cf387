import { createHash } from 'node:crypto';

const manifestMediaType = 'application/vnd.docker.distribution.manifest.v2+json';
const indexMediaType = 'application/vnd.oci.image.index.v1+json';
const configMediaType = 'application/vnd.docker.container.image.v1+json';

export type Labels = Readonly<Record<string, string>>;

/** A manifest and what it refers to, as a builder pushes them. */
export interface MadeImage {
  manifest: string;
  mediaType: string;
  /** The configuration blobs, by digest. */
  blobs: ReadonlyMap<string, string>;
  /** For an index: the manifests of its platforms, which a registry stores as images of their own. */
  children: readonly MadeImage[];
}

export function sha256(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** An image for one platform. The same content and labels make the same image. */
export function makeImage(content: string, labels: Labels, architecture = 'amd64'): MadeImage {
  const config = JSON.stringify({
    architecture,
    os: 'linux',
    config: {
      Entrypoint: ['/cnb/process/web'],
      // A configuration without labels has none, not an empty map.
      ...(Object.keys(labels).length === 0 ? {} : { Labels: labels }),
    },
    rootfs: { type: 'layers', diff_ids: [] },
    history: [{ created_by: content }],
  });
  const digest = sha256(config);
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: manifestMediaType,
    config: { mediaType: configMediaType, size: config.length, digest },
    layers: [],
  });
  return { manifest, mediaType: manifestMediaType, blobs: new Map([[digest, config]]), children: [] };
}

/** An index of two platforms, with the attestation that BuildKit adds and that is no platform. */
export function makeIndex(content: string, labels: Labels): MadeImage {
  const platforms = ['arm64', 'amd64'].map((architecture) => ({
    image: makeImage(`${content} ${architecture}`, labels, architecture),
    platform: { os: 'linux', architecture },
  }));
  const attestation = {
    image: makeImage(`${content} attestation`, {}, 'unknown'),
    platform: { os: 'unknown', architecture: 'unknown' },
  };
  const entries = [attestation, ...platforms];
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: indexMediaType,
    manifests: entries.map(({ image, platform }) => ({
      mediaType: image.mediaType,
      digest: sha256(image.manifest),
      size: image.manifest.length,
      platform,
    })),
  });
  return {
    manifest,
    mediaType: indexMediaType,
    blobs: new Map(),
    children: entries.map(({ image }) => image),
  };
}

/** What a manifest says that it is; old ones don't say. */
export function mediaTypeOf(manifest: string): string {
  try {
    const { mediaType } = JSON.parse(manifest) as { mediaType?: unknown };
    return typeof mediaType === 'string' ? mediaType : manifestMediaType;
  } catch {
    return manifestMediaType;
  }
}
