import { Composer, isAlias, isCollection, isMap, isNode, isScalar, Lexer, Parser, visit } from 'yaml';
import type {
  CST,
  Document,
  DocumentOptions,
  LineCounter,
  Node,
  ParseOptions,
  Scalar,
  SchemaOptions,
  YAMLMap,
} from 'yaml';
import { UsageError } from './errors.js';
import { type Fault, DEEPEST, faultError, lineAt, repeatedKey, tooDeep } from './text.js';

/**
 * Parses YAML that a person wrote. Scalars stay the text that was written, so that `commit: 1234567` and
 * `version: 1.10` keep their digits. What YAML would silently drop or replace is refused:
 * a value that a comment cuts off, anchors, aliases and tags. The error names the problem and its line, but never quotes
 * a value: it may be a secret that is not masked yet.
 * @param name - what errors call the text: `The input inputs`
 * @throws UsageError
 */
export function parseYaml(name: string, text: string, hint: string): unknown {
  const composed = composeYaml(text, {
    prettyErrors: false,
    logLevel: 'error',
    schema: 'failsafe',
    // Compares each key with all others: findFault is faster where there are thousands.
    uniqueKeys: false,
  });
  if (composed.deep !== undefined) throw faultError(name, text, tooDeep(composed.deep));
  const { document, second } = composed;
  const fault = findFault(document, text);
  if (fault !== undefined) throw faultError(name, text, fault);
  const error = document.errors[0];
  const problem =
    error === undefined
      ? second === undefined
        ? undefined
        : { offset: second, message: 'a second document begins there.' }
      : { offset: error.pos[0], message: withoutQuotes(error) };
  if (problem !== undefined)
    throw new UsageError(
      `${name} is neither YAML nor JSON: line ${lineAt(text, problem.offset)}: ${problem.message}`,
      { hint },
    );
  return document.toJS() as unknown;
}

/** So many stray characters are named; to make an error of each of thousands takes long. */
const MOST_STRAY = 20;

/** What a text holds, read once; `parseDocument` after `findTooDeep` reads it twice. */
export type ComposedYaml =
  | { deep: number }
  | {
      deep: undefined;
      document: Document.Parsed;
      /** Where a second document begins. */
      second: number | undefined;
    };

/** Composes the first document of a text. Where it nests too deeply, it says only where. */
export function composeYaml(
  text: string,
  options: ParseOptions & DocumentOptions & SchemaOptions,
): ComposedYaml {
  const composer = new Composer(options);
  const documents: Document.Parsed[] = [];
  let stray = 0;
  const deep = readTokens(text, options.lineCounter, (token) => {
    if (token.type === 'error') {
      stray += 1;
      if (stray > MOST_STRAY) return true;
    }
    documents.push(...composer.next(token));
    return documents.length < 2;
  });
  if (deep !== undefined) return { deep };
  if (documents.length < 2) documents.push(...composer.end(true, text.length));
  const [document, second] = documents;
  if (document === undefined) throw new Error('The composer made no document.');
  return { deep, document, second: second?.range[0] };
}

/**
 * Returns where a text of YAML nests more deeply than anybody writes; undefined where it does so nowhere. To be asked before
 * the text is parsed: that calls itself for each level, and Node ends without a word where it compiles a regular
 * expression when its stack is almost full.
 */
export function findTooDeep(text: string): number | undefined {
  return readTokens(text, undefined, () => true);
}

/** Reads what stands at the top of a text, up to where it nests too deeply; that place is returned. @param take - false ends it */
function readTokens(
  text: string,
  lines: LineCounter | undefined,
  take: (token: CST.Token) => boolean,
): number | undefined {
  const parser = new Parser(lines?.addNewLine);
  // As `Parser.parse` does: the first line begins there.
  lines?.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    // Whole documents come out of it: only what is still open says how deep it is.
    for (const token of parser.next(lexeme)) if (!take(token)) return undefined;
    // Around the maps and lists is the document; within them may be a value.
    if (parser.stack.length > DEEPEST + 2) return parser.offset;
  }
  for (const token of parser.end()) if (!take(token)) return undefined;
  return undefined;
}

/** Finds the first thing that YAML takes for something else than its author wrote. */
function findFault(document: Document.Parsed, text: string): Fault | undefined {
  let found: Fault | undefined;
  visit(document, (_key, node) => {
    if (!isNode(node)) return undefined;
    found =
      referenceFault(node) ??
      (isScalar(node) ? commentFault(node, text) : isMap(node) ? keyFault(node) : undefined);
    // Nothing was written, so it is not text.
    if (isScalar(node) && node.type === 'PLAIN' && node.source === '') node.value = null;
    return found === undefined ? undefined : visit.BREAK;
  });
  return found;
}

function referenceFault(node: Node): Fault | undefined {
  const offset = node.range?.[0] ?? 0;
  if (isAlias(node)) return { offset, message: 'aliases (*name) are not supported.', hint: quotes('*') };
  if ('anchor' in node && typeof node.anchor === 'string')
    return { offset, message: 'anchors (&name) are not supported.', hint: quotes('&') };
  // Also those of YAML itself: a set or an ordered map would be empty once it is JSON.
  if ('tag' in node && typeof node.tag === 'string')
    return { offset, message: 'tags (!name) are not supported.', hint: quotes('!') };
  return undefined;
}

/** Finds a name that is there twice, or is not one. */
function keyFault(map: YAMLMap): Fault | undefined {
  const keys = new Set<unknown>();
  for (const { key } of map.items) {
    const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
    if (isCollection(key))
      return { offset, message: 'a map or a list stands in the place of a name.', hint: quotes('{ or [') };
    if (!isScalar(key)) continue;
    if (key.value === '<<' && key.type === 'PLAIN')
      return { offset, message: 'merge keys (<<) are not supported.', hint: 'Write the values out.' };
    if (keys.has(key.value)) return repeatedKey(offset, key.value);
    keys.add(key.value);
  }
  return undefined;
}

function quotes(character: string): string {
  return `Write the value out. Text that begins with ${character} has to be in quotes.`;
}

/** ` #` in the middle of a value begins a comment in YAML: whatever follows would be lost. */
function commentFault(scalar: Scalar, text: string): Fault | undefined {
  const [start = 0, end = 0] = scalar.range ?? [];
  const comment = /[^\S\r\n]*#/y;
  comment.lastIndex = end;
  if (scalar.type !== 'PLAIN' || !comment.test(text)) return undefined;
  return {
    offset: start,
    message: 'the value is cut off at "#", which begins a comment in YAML.',
    hint: 'Put it in quotes, as in message: "Fix for #12"; put a comment on a line of its own.',
  };
}

/** yaml's sentence without what it quotes of the text. */
function withoutQuotes(error: { message: string; code: string }): string {
  const sentence =
    error.message
      .split('\n')[0]
      ?.replace(/:.*$/, '')
      .replace(/".*"|'.*'/g, '…') ?? '';
  return `${sentence.replace(/[.\s]+$/, '')} (${error.code}).`;
}
