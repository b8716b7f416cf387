import { parser } from '@conventional-commits/parser';

/** A node of the parser's tree, as far as it is read here. Its kinds are those of the parser's index.d.ts. */
export interface SyntaxNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly SyntaxNode[];
}

/** The tree of one commit message. @throws Error whose text ends in `at <line>:<column>, valid tokens […]` */
export function syntaxTree(message: string): SyntaxNode {
  return parser(message);
}

/** A node with all that it is part of, the innermost last. */
export interface PlacedNode {
  node: SyntaxNode;
  ancestors: readonly SyntaxNode[];
}

/** Every node below (and with) this one, in the order of the text. */
export function* nodesOf(node: SyntaxNode, ancestors: readonly SyntaxNode[] = []): Generator<PlacedNode> {
  yield { node, ancestors };
  const inner = [...ancestors, node];
  for (const child of node.children ?? []) yield* nodesOf(child, inner);
}

/** The nodes of some kinds, in the order of the text. */
export function nodesOfKind(node: SyntaxNode, kinds: readonly string[]): SyntaxNode[] {
  return [...nodesOf(node)].flatMap((placed) => (kinds.includes(placed.node.type) ? [placed.node] : []));
}
