/** A value in a query, variables already filled in. */
export type Value = string | number | boolean | null | undefined | Value[] | { [name: string]: Value };

export interface Field {
  /** What it is called in the answer. */
  alias: string;
  name: string;
  args: Readonly<Record<string, Value>>;
  /** None of a scalar. */
  selection: Selection[];
}

/** Fields that are asked of one type only: `... on Commit { … }`. */
export interface Fragment {
  on: string;
  selection: Selection[];
}

export type Selection = Field | Fragment;

/** A query that cannot be read, or asks for what is not served; `message` says what. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
}

/** Blanks, commas and comments mean nothing. */
const ignored = String.raw`(?:[\s,]|#[^\n]*(?:\n|$))*`;
const token = new RegExp(
  String.raw`${ignored}("(?:[^"\\\n]|\\.)*"|\.\.\.|[A-Za-z_]\w*|\$[A-Za-z_]\w*|-?\d+(?:\.\d+)?|[{}()[\]:=!|@])`,
  'y',
);
const onlyIgnored = new RegExp(`^${ignored}$`);

/**
 * Reads what clients send as a query: one operation, with variables, arguments, aliases and inline fragments.
 * Source: the GraphQL specification, "Language".
 * @throws QueryError for anything else
 */
export function parseQuery(text: string, variables: Readonly<Record<string, Value>>): Selection[] {
  const reader = new Reader(text, variables);
  if (reader.peek() !== '{') {
    const kind = reader.next();
    if (kind !== 'query') throw new QueryError(`The sandbox answers no GraphQL ${kind}, only queries.`);
    if (/^\w/.test(reader.peek())) reader.next();
    if (reader.peek() === '(') reader.skipDefinitions();
  }
  const selection = reader.selection();
  if (reader.peek() !== '')
    throw new QueryError(`The sandbox reads one query at a time; ${reader.peek()} is left.`);
  return selection;
}

class Reader {
  private readonly tokens: string[];
  private position = 0;

  constructor(
    text: string,
    private readonly variables: Readonly<Record<string, Value>>,
  ) {
    this.tokens = tokensOf(text);
  }

  /** Empty at the end. */
  peek(): string {
    return this.tokens[this.position] ?? '';
  }

  next(): string {
    const found = this.peek();
    this.position += 1;
    return found;
  }

  /** Variables need no declaration here: those that are sent are used. */
  skipDefinitions(): void {
    let depth = 0;
    do {
      const found = this.next();
      if (found === '') throw new QueryError('The query ends too early.');
      depth += found === '(' ? 1 : found === ')' ? -1 : 0;
    } while (depth > 0);
  }

  selection(): Selection[] {
    this.expect('{');
    const found: Selection[] = [];
    while (this.peek() !== '}') found.push(this.peek() === '...' ? this.fragment() : this.field());
    this.next();
    return found;
  }

  private fragment(): Fragment {
    this.next();
    const word = this.next();
    if (word !== 'on') throw new QueryError(`The sandbox knows inline fragments only, not ...${word}.`);
    return { on: this.word(), selection: this.selection() };
  }

  private field(): Field {
    const first = this.word();
    const renamed = this.peek() === ':';
    if (renamed) this.next();
    const name = renamed ? this.word() : first;
    const args = this.peek() === '(' ? this.args() : {};
    return { alias: first, name, args, selection: this.peek() === '{' ? this.selection() : [] };
  }

  private args(): Record<string, Value> {
    this.next();
    return this.pairs(')');
  }

  private pairs(end: string): Record<string, Value> {
    const found: Record<string, Value> = {};
    while (this.peek() !== end) {
      const name = this.word();
      this.expect(':');
      found[name] = this.value();
    }
    this.next();
    return found;
  }

  private value(): Value {
    const found = this.next();
    if (found === '[') {
      const list: Value[] = [];
      while (this.peek() !== ']') list.push(this.value());
      this.next();
      return list;
    }
    if (found === '{') return this.pairs('}');
    if (found.startsWith('$')) return this.variables[found.slice(1)];
    // Strings, numbers, true, false and null are written as in JSON; all else is the name of an enumeration's value.
    if (/^(["\-\d]|(true|false|null)$)/.test(found)) return JSON.parse(found) as Value;
    if (/^\w/.test(found)) return found;
    throw new QueryError(`The query has ${found === '' ? 'its end' : found} where a value should be.`);
  }

  private word(): string {
    const found = this.next();
    if (/^[A-Za-z_]/.test(found)) return found;
    throw new QueryError(`The query has ${found === '' ? 'its end' : found} where a name should be.`);
  }

  private expect(wanted: string): void {
    const found = this.next();
    if (found !== wanted)
      throw new QueryError(`The query has ${found === '' ? 'its end' : found} where ${wanted} should be.`);
  }
}

function tokensOf(text: string): string[] {
  const found: string[] = [];
  token.lastIndex = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    found.push(match[1] ?? '');
    const end = token.lastIndex;
    if (onlyIgnored.test(text.slice(end))) return found;
  }
  throw new QueryError('The query has a character that the sandbox cannot read.');
}
