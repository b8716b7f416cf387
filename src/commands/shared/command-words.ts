/** What the command line calls a verb by. */
export interface NamedVerb {
  /** `<noun>-<verb>`. */
  name: string;
  /** The noun, where it has a hyphen itself. */
  noun?: string | undefined;
}

/**
 * The noun and the verb of a name: `codebase build`, `notify add-comment`, `pull-request check`.
 * The noun ends at the first hyphen, unless it is given.
 */
export function commandWords({ name, noun = name.split('-')[0] ?? name }: NamedVerb): [string, string] {
  return [noun, name.slice(noun.length + 1)];
}
