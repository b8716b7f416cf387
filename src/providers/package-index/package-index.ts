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
export interface LatestVersions {
  /**
   * The newest version that is not a pre-release, as the registry itself picks it; undefined for an unknown package.
   * @throws PlatformError when it can't be told for certain; `transient` where that may pass
   */
  latestVersion(name: string, signal?: AbortSignal): Promise<string | undefined>;
}
