/** Branches and tags by their full name: `refs/heads/main`, `refs/tags/v1`. */
export class Refs {
  private readonly shas = new Map<string, string>();

  /** @param defaultBranch - what `HEAD` means */
  constructor(private readonly defaultBranch: string) {}

  get(name: string): string | undefined {
    return this.shas.get(name);
  }

  set(name: string, sha: string): void {
    this.shas.set(name, sha);
  }

  delete(name: string): boolean {
    return this.shas.delete(name);
  }

  /** Those that begin so, sorted by name. */
  startingWith(prefix: string): { name: string; sha: string }[] {
    return [...this.shas]
      .map(([name, sha]) => ({ name, sha }))
      .filter(({ name }) => name.startsWith(prefix))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** What a short or a full name means; a branch wins over a tag of the same name. */
  resolve(name: string): string | undefined {
    if (name === 'HEAD') return this.get(`refs/heads/${this.defaultBranch}`);
    const rest = name.replace(/^refs\//, '');
    return this.get(`refs/${rest}`) ?? this.get(`refs/heads/${rest}`) ?? this.get(`refs/tags/${rest}`);
  }
}

/** Whether a short name in a scenario is a tag's: it begins as versions do, or says so. */
export function fullName(name: string): string {
  const rest = name.replace(/^refs\//, '');
  if (/^(heads|tags)\//.test(rest)) return `refs/${rest}`;
  return /^v?\d+(\.|$)/.test(rest) ? `refs/tags/${rest}` : `refs/heads/${rest}`;
}
