import ts from 'typescript';

/** One small mistake in a source file. */
export interface Mutant {
  id: number;
  line: number;
  before: string;
  after: string;
}

export interface MutatedSource {
  /** The source with every mistake in it, asleep: `globalThis.activeMutant` wakes one. */
  text: string;
  mutants: Mutant[];
}

const SWAPPED = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
  [ts.SyntaxKind.PlusToken, '-'],
  [ts.SyntaxKind.MinusToken, '+'],
  [ts.SyntaxKind.AsteriskToken, '/'],
  [ts.SyntaxKind.SlashToken, '*'],
]);

/** Finds conditions, comparisons, operators, results, literals and statements that could be wrong, and makes them so. */
export function mutate(fileName: string, source: string): MutatedSource {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.ES2022, true);
  const mutants: Mutant[] = [];
  const awake = (node: ts.Node, after: string): string => {
    const id = mutants.length;
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
    mutants.push({ id, line, before: shorten(node.getText(file)), after: shorten(after) });
    return `globalThis.activeMutant===${id}`;
  };

  /** The node's text, its children mutated. */
  const inner = (node: ts.Node): string => {
    let text = '';
    let position = node.getStart(file);
    node.forEachChild((child) => {
      text += source.slice(position, child.getStart(file)) + emit(child);
      position = child.end;
    });
    return text + source.slice(position, node.end);
  };

  const emit = (node: ts.Node): string => {
    if (ts.isTypeNode(node) || isDeclarative(node)) return node.getText(file);
    // In braces of its own, so that an `else` behind it stays with its own condition.
    if (isRemovable(node)) return `{if(!(${awake(node, '(nothing)')})){${inner(node)}}}`;
    const alternatives = alternativesOf(node, file);
    if (alternatives.length === 0) return inner(node);
    const choice = alternatives.map((after) => `${awake(node, after)}?(${after}):`).join('');
    return `(${choice}${inner(node)})`;
  };

  return { text: source.slice(0, file.getStart(file)) + inner(file), mutants };
}

function isDeclarative(node: ts.Node): boolean {
  return (
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isTypeParameterDeclaration(node) ||
    // Only the bundler reads what is imported late.
    (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) ||
    // Names of properties are no expressions, quoted or not.
    (ts.isPropertyAssignment(node.parent) && node.parent.name === node && !ts.isComputedPropertyName(node))
  );
}

/** A call whose result nobody uses. */
function isRemovable(node: ts.Node): node is ts.ExpressionStatement {
  if (!ts.isExpressionStatement(node)) return false;
  const { expression } = node;
  const called = ts.isAwaitExpression(expression) ? expression.expression : expression;
  return ts.isCallExpression(called) && called.expression.kind !== ts.SyntaxKind.SuperKeyword;
}

/** What could stand in the place of an expression. */
function alternativesOf(node: ts.Node, file: ts.SourceFile): string[] {
  if (!ts.isExpression(node)) return [];
  return [...new Set([...asCondition(node), ...asResult(node), ...asItself(node, file)])].filter(
    (after) => after !== node.getText(file),
  );
}

function asCondition(node: ts.Expression): string[] {
  const { parent } = node;
  if (ts.isIfStatement(parent) && parent.expression === node) return ['true', 'false'];
  if (ts.isConditionalExpression(parent) && parent.condition === node) return ['true', 'false'];
  // A loop that never ends tells nothing.
  if (ts.isWhileStatement(parent) && parent.expression === node) return ['false'];
  return ts.isForStatement(parent) && parent.condition === node ? ['false'] : [];
}

function asResult(node: ts.Expression): string[] {
  const { parent } = node;
  const returned =
    (ts.isReturnStatement(parent) && parent.expression === node) ||
    (ts.isArrowFunction(parent) && parent.body === node);
  if (!returned || node.kind === ts.SyntaxKind.NullKeyword) return [];
  return ts.isIdentifier(node) && node.text === 'undefined' ? [] : ['undefined'];
}

function asItself(node: ts.Expression, file: ts.SourceFile): string[] {
  if (ts.isStringLiteral(node)) return [node.text === '' ? "'mutant'" : "''"];
  if (ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node))
    return ts.isTaggedTemplateExpression(node.parent) ? [] : ["''"];
  if (ts.isNumericLiteral(node)) return [Number(node.text) === 0 ? '1' : '0'];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['false'];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ['true'];
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0 && !isTarget(node)) return ['[]'];
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [node.operand.getText(file)];
  if (!ts.isBinaryExpression(node)) return [];
  const [left, right] = [node.left.getText(file), node.right.getText(file)];
  if (node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) return [left];
  const operator = SWAPPED.get(node.operatorToken.kind);
  return operator === undefined ? [] : [`${left} ${operator} ${right}`];
}

/** `[a, b] = …` is no value. */
function isTarget(node: ts.Expression): boolean {
  const { parent } = node;
  return (
    (ts.isBinaryExpression(parent) &&
      parent.left === node &&
      parent.operatorToken.kind === ts.SyntaxKind.EqualsToken) ||
    (ts.isForOfStatement(parent) && parent.initializer === node)
  );
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
