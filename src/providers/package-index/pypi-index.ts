import type { IndexFace, LatestVersions, PackageIndex } from './package-index.js';
import { PypiJson } from './pypi-json.js';
import { PypiSimple } from './pypi-simple.js';

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

/** The parts of an index that is laid out as PyPI is, unless they are told. */
export function pypiAddresses(
  indexUrl: string,
  told: { simpleUrl?: string | undefined; uploadUrl?: string | undefined } = {},
): PypiAddresses {
  const index = indexUrl.replace(/\/+$/, '');
  return {
    index,
    simple: (told.simpleUrl ?? `${index}/simple`).replace(/\/*$/, '/'),
    upload: told.uploadUrl ?? `${UPLOAD_HOSTS[index] ?? index}/legacy/`,
  };
}

/** An index of Python packages, as pip and people see it. */
export class PypiIndex implements PackageIndex, LatestVersions {
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

  latestVersion(name: string, signal?: AbortSignal): Promise<string | undefined> {
    return this.json.latestVersion(name, signal);
  }

  pageUrl(name: string, version: string): string {
    return this.hasJsonApi
      ? `${this.addresses.index}/project/${name}/${encodeURIComponent(version)}/`
      : `${this.addresses.simple}${name}/`;
  }
}
