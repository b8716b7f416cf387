/** The name of an image, as a container has it, in its parts. */
export interface ImageName {
  /** Without registry: `demo/web`. */
  repository: string;
  tag: string | undefined;
  /** `sha256:…`. */
  digest: string | undefined;
}

/**
 * Takes `<registry>/<repository>:<tag>@<digest>` apart. A part with a dot, a colon or `localhost` before the first
 * slash is a registry. Source: the grammar of references in the OCI distribution implementation.
 */
export function parseImageName(text: string): ImageName {
  const [tagged = '', digest] = text.split('@');
  const [, name = tagged, tag] = /^(.*):([^:/]+)$/.exec(tagged) ?? [];
  const [first = '', ...rest] = name.split('/');
  const isRegistry = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  return { repository: isRegistry ? rest.join('/') : name, tag, digest };
}
