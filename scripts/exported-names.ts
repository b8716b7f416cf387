// Finds names that two files of src/ export (`npm run check`): each concept has one name, and each name one home.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export interface RepeatedName {
  name: string;
  files: string[];
}

/** Lists the names that several files export, `default` aside. A re-export is the same thing, not a second one. */
export function findRepeatedNames(files: ReadonlyMap<string, string>): RepeatedName[] {
  const homes = new Map<string, string[]>();
  for (const [file, text] of files)
    for (const name of exportedNames(file, text)) homes.set(name, [...(homes.get(name) ?? []), file]);
  return [...homes]
    .filter(([, found]) => found.length > 1)
    .map(([name, found]) => ({ name, files: found.sort() }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function exportedNames(file: string, text: string): Set<string> {
  const names = new Set<string>();
  for (const statement of ts.createSourceFile(file, text, ts.ScriptTarget.Latest).statements) {
    if (ts.isExportDeclaration(statement)) {
      const { exportClause, moduleSpecifier } = statement;
      if (moduleSpecifier === undefined && exportClause !== undefined && ts.isNamedExports(exportClause))
        for (const { name } of exportClause.elements) names.add(name.text);
      continue;
    }
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    const has = (kind: ts.SyntaxKind): boolean => modifiers.some((modifier) => modifier.kind === kind);
    if (!has(ts.SyntaxKind.ExportKeyword) || has(ts.SyntaxKind.DefaultKeyword)) continue;
    for (const name of declaredNames(statement)) names.add(name);
  }
  names.delete('default');
  return names;
}

function declaredNames(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  const { name } = statement as ts.Statement & { name?: ts.Node };
  return name !== undefined && ts.isIdentifier(name) ? [name.text] : [];
}

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}

const self = fileURLToPath(import.meta.url);
if (process.argv[1] === self) {
  const root = dirname(dirname(self));
  const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.startsWith('src/testing/'));
  const repeated = findRepeatedNames(
    new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')])),
  );
  for (const { name, files } of repeated) console.error(`${name} is exported by ${files.join(' and ')}`);
  if (repeated.length > 0) process.exitCode = 1;
  else console.log(`No name is exported by two of ${paths.length} files.`);
}
