/** How many lines of others are kept in mind: as many as an error shows. */
const LAST_LINES = 15;

/** What stands on the terminal already, so that an error need not repeat it. */
export class Printed {
  /** The last lines of others, without empty ones; none once something else stands below them. */
  private lines: readonly string[] = [];
  private readonly pages = new Set<string>();

  /** Takes a sentence of ours: the pages that it names are known from then on. */
  addSentence(text: string): void {
    for (const [url] of text.matchAll(/https?:\/\/\S+/g)) this.pages.add(url);
  }

  /** Takes lines that others have written, once `print` has printed them. */
  addLines(lines: readonly string[], print: () => void): void {
    const last = [...this.lines, ...lines.filter((line) => line.trim() !== '')].slice(-LAST_LINES);
    print();
    this.lines = last;
  }

  /** Something else was printed below the lines of others. */
  endLines(): void {
    this.lines = [];
  }

  /** Returns whether these lines are the last ones that were printed. */
  endsWith(lines: readonly string[]): boolean {
    return lines.length > 0 && lines.join('\n') === this.lines.slice(-lines.length).join('\n');
  }

  /** Returns the links to pages that are not known yet; all of them where that leaves none. */
  newLinks<Link extends { url: string }>(links: readonly Link[]): readonly Link[] {
    const unknown = links.filter(({ url }) => !this.pages.has(url));
    return unknown.length === 0 ? links : unknown;
  }
}
