import { parser } from '@conventional-commits/parser';

/** A node of the parser's tree, as far as it is read here. Its kinds are those of the parser's index.d.ts. */
export interface SyntaxNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly SyntaxNode[];
}

/** The tree of one commit message. @throws Error whose text ends in `at <line>:<column>, valid tokens […]` */
export function syntaxTree(message: string): SyntaxNode {
  // The parser makes an error for each thing that a line is not, thousands of them; their stacks are most of its work.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return parser(message);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** A node with all that it is part of, the innermost last. */
interface PlacedNode {
  node: SyntaxNode;
  ancestors: readonly SyntaxNode[];
}

/** Every node below (and with) this one, in the order of the text. */
function* nodesOf(node: SyntaxNode, ancestors: readonly SyntaxNode[] = []): Generator<PlacedNode> {
  yield { node, ancestors };
  const inner = [...ancestors, node];
  for (const child of node.children ?? []) yield* nodesOf(child, inner);
}

/** The nodes of some kinds, in the order of the text. */
function nodesOfKind(node: SyntaxNode, kinds: readonly string[]): SyntaxNode[] {
  return [...nodesOf(node)].flatMap((placed) => (kinds.includes(placed.node.type) ? [placed.node] : []));
}

/** An issue that a footer names: `Refs: #12`. */
export interface CommitReference {
  /** The footer's token: `Refs`, `Closes`. */
  action: string;
  /** Digits only. */
  issue: string;
}

/** A commit as release-please counts it; one message can hold several. */
export interface ParsedCommit {
  type: string;
  scope: string | undefined;
  subject: string;
  /** `feat(api)!: Add thing`, put together again. */
  header: string;
  /** True where release-please counts it as breaking. */
  breaking: boolean;
  /** The texts that its notes show under "BREAKING CHANGES": each one cut where release-please cuts it. */
  breakingNotes: string[];
  /** The version that a footer `Release-As` forces. */
  releaseAs: string | undefined;
  references: CommitReference[];
}

/**
 * The commits of a message's tree: those that its footers spell out, then the one of its header.
 * Source: src/commit.ts of release-please 17, whose behaviour this follows in every respect, the odd ones too.
 */
export function commitsOfTree(tree: SyntaxNode): ParsedCommit[] {
  const header = headerOf(tree);
  const body = nodesOfKind(tree, ['body']).at(-1);
  const bodyText = body === undefined ? '' : joined(nodesOfKind(body, ['text', 'newline']));
  const breaking = breakingText(tree, header.subject);
  const notes: CommitNote[] = breaking === '' ? [] : [{ title: 'BREAKING CHANGE', text: breaking }];
  const others: ParsedCommit[] = [];
  for (const footer of typedFooters(tree)) {
    if (footer.token.toLowerCase() === 'release-as')
      notes.push({ title: 'RELEASE AS', text: nodesOfKind(footer.node, ['text']).at(-1)?.value ?? '' });
    others.push(...commitsOfFooter(footer.node));
  }
  const shortened = postProcessed(notes, bodyText);
  const breakingNotes = shortened.flatMap(({ title, text }) => (title === 'BREAKING CHANGE' ? [text] : []));
  return [
    ...others,
    {
      ...header,
      breaking: breakingNotes.length > 0,
      breakingNotes,
      releaseAs: shortened.find(({ title }) => title === 'RELEASE AS')?.text,
      references: referencesOf(tree),
    },
  ];
}

type Header = Pick<ParsedCommit, 'type' | 'scope' | 'subject' | 'header'>;

function headerOf(tree: SyntaxNode): Header {
  const found: Header = { type: '', scope: undefined, subject: '', header: '' };
  for (const summary of nodesOfKind(tree, ['summary'])) {
    for (const { node } of nodesOf(summary)) {
      const value = node.value ?? '';
      if (node.type === 'type') found.type = value;
      if (node.type === 'scope') found.scope = value;
      if (node.type === 'text') found.subject = value;
      found.header += headerPiece(node.type, value);
    }
  }
  return found;
}

function headerPiece(kind: string, value: string): string {
  if (kind === 'type') return value;
  if (kind === 'scope') return `(${value})`;
  if (kind === 'breaking-change') return '!';
  return kind === 'text' ? `: ${value}` : '';
}

/** The text of the last marker counts: that of a footer before that of the body, and that before the header's own. */
function breakingText(tree: SyntaxNode, subject: string): string {
  let text = '';
  for (const { node, ancestors } of nodesOf(tree)) {
    if (node.type !== 'breaking-change') continue;
    text = markedText({ node, ancestors }, subject) ?? text;
  }
  return text;
}

function markedText({ node, ancestors }: PlacedNode, subject: string): string | undefined {
  const parent = ancestors.at(-1);
  const footer = ancestors.at(-2);
  if (parent?.type === 'summary') return subject;
  if (parent?.type === 'body') {
    const pieces = nodesOfKind(parent, ['breaking-change', 'text', 'newline']);
    const marker = pieces.findIndex(({ type }) => type === 'breaking-change');
    return joined(pieces.slice(marker).filter(({ type }) => type !== 'breaking-change'));
  }
  // A footer such as `feat!: Add thing` is a commit of its own, and breaking by itself.
  if (parent?.type !== 'token' || footer === undefined || !(node.value ?? '').includes('BREAKING'))
    return undefined;
  // Of a text that continues over several lines only the last one is kept.
  return nodesOfKind(footer, ['text', 'newline']).at(-1)?.value ?? '';
}

interface TypedFooter {
  token: string;
  node: SyntaxNode;
}

function typedFooters(tree: SyntaxNode): TypedFooter[] {
  return [...nodesOf(tree)].flatMap(({ node, ancestors }) => {
    const footer = ancestors.at(-2);
    return node.type === 'type' && ancestors.at(-1)?.type === 'token' && footer !== undefined
      ? [{ token: node.value ?? '', node: footer }]
      : [];
  });
}

/** `fix(api): Mend it` as a footer is one more commit; a footer that can't be read as a commit does not count. */
function commitsOfFooter(footer: SyntaxNode): ParsedCommit[] {
  const kinds = ['type', 'scope', 'breaking-change', 'separator', 'text', 'newline'];
  const text = nodesOfKind(footer, kinds).map((node) => footerPiece(node.type, node.value ?? ''));
  try {
    return commitsOfTree(syntaxTree(text.join('')));
  } catch {
    return [];
  }
}

function footerPiece(kind: string, value: string): string {
  if (kind === 'scope') return `(${value})`;
  if (kind !== 'separator') return value;
  // `Fixes #99` stays without its separator, so that it is not a commit.
  return value.includes('#') ? '' : `${value} `;
}

function referencesOf(tree: SyntaxNode): CommitReference[] {
  return nodesOfKind(tree, ['footer']).flatMap((footer) => {
    const reference = { action: '', issue: '' };
    let isReference = false;
    for (const { type, value = '' } of nodesOfKind(footer, ['type', 'separator', 'text'])) {
      if (type === 'type') reference.action = value;
      if (type === 'separator' && value.includes('#')) isReference = true;
      if (type !== 'text') continue;
      if (value.startsWith('#')) isReference = true;
      reference.issue = value.replace(/^#/, '');
    }
    return isReference && /^[0-9]+$/.test(reference.issue) ? [reference] : [];
  });
}

function joined(nodes: readonly SyntaxNode[]): string {
  return nodes.map(({ value }) => value ?? '').join('');
}

/** A note of a commit. */
interface CommitNote {
  title: 'BREAKING CHANGE' | 'RELEASE AS';
  text: string;
}

/** The notes as they reach the release notes: shortened, and with what the body says of a `BREAKING-CHANGE:`. */
function postProcessed(notes: readonly CommitNote[], body: string): CommitNote[] {
  const shortened = notes.map(({ title, text }) => ({ title, text: shortenNote(text) }));
  const hyphenated = /BREAKING-CHANGE:\s*(.*)/.exec(body)?.[1] ?? '';
  if (hyphenated === '') return shortened;
  const note = shortened.find(({ title }) => title === 'BREAKING CHANGE');
  if (note === undefined) shortened.push({ title: 'BREAKING CHANGE', text: hyphenated.trim() });
  else note.text += `\n${hyphenated.trim()}`;
  return shortened;
}

/**
 * What release-please keeps of a note: the lines before the first empty one, on one line, up to a list or a heading of
 * the fourth level, whose lines stay lines.
 */
function shortenNote(note: string): string {
  const lines = note.split(/\r?\n/);
  const kept = lines.slice(0, lines.includes('') ? lines.indexOf('') : undefined);
  const list = kept.findIndex((line, index) => index > 0 && /^#### |^[*-] /.test(line));
  if (list === -1) return kept.join(' ').trim();
  const paragraph = kept.slice(0, list).join(' ').trim();
  const listed = kept.slice(list).map((line) => `    ${line}\n`);
  return `${paragraph}\n${listed.join('')}`.trim();
}
