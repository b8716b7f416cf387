/** What a local git repository knows. */
export interface CommitFinder {
  /** The full 40-digit SHA of an abbreviated one, or undefined where it is not known or not unique here. */
  resolve(shortSha: string): Promise<string | undefined>;
}
