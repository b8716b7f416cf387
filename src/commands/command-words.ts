/** What the words of a verb on the command line are made from. */
export interface NamedVerb {
  /** `<noun>-<verb>`. */
  name: string;
  /** The noun, where it has a hyphen itself. */
  noun?: string | undefined;
}

/**
 * Splits a name into noun and verb: `codebase build`, `notify add-comment`, `pull-request check`.
 * The noun ends at the first hyphen, unless it is given.
 */
export function commandWords({ name, noun = name.split('-')[0] ?? name }: NamedVerb): [string, string] {
  return [noun, name.slice(noun.length + 1)];
}
