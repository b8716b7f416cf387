import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Document } from 'yaml';

/** A name that would be lost, or would become another one. */
export interface KeyProblem {
  offset: number;
  path: string[];
  message: string;
}

/** Maps with these keys lose them when they are checked against a schema. Source: valibot's record, which guards prototypes. */
const LOST = ['__proto__', 'constructor', 'prototype'];
/** Where the names stand that we read. Extensions and environment pipelines are platform-helper's. */
const SECTIONS = ['environments', 'codebase_pipelines'];

/** Finds the names in environments and codebase pipelines that aren't texts, or can't be read, in the order of the file. */
export function findKeyProblems(document: Document.Parsed): KeyProblem[] {
  const problems: KeyProblem[] = [];
  for (const section of SECTIONS) visitKeys(document.get(section, true), [section], problems);
  return problems.sort((one, other) => one.offset - other.offset);
}

function visitKeys(node: unknown, path: string[], problems: KeyProblem[]): void {
  if (isSeq(node))
    node.items.forEach((item, index) => {
      visitKeys(item, [...path, String(index)], problems);
    });
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    const message = describeKey(key);
    const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
    if (message !== undefined) problems.push({ offset, path, message });
    visitKeys(value, [...path, String(key)], problems);
  }
}

/** Undefined for a name as it should be. */
function describeKey(key: unknown): string | undefined {
  const value: unknown = isScalar(key) ? key.value : key;
  // A merge key, `<<`.
  if (typeof value === 'symbol') return undefined;
  const written = isScalar(key) ? (key.source ?? String(value)) : String(key);
  if (typeof value === 'string')
    return LOST.includes(value)
      ? `the name ${JSON.stringify(value)} can't be used here; choose another one`
      : undefined;
  if (typeof value === 'number' || typeof value === 'bigint')
    return `the name ${written} is a number in YAML; put it in quotes`;
  if (typeof value === 'boolean') return `the name ${written} is true or false in YAML; put it in quotes`;
  if (value === null) return `the name ${written === '' ? 'before the colon' : written} is empty in YAML`;
  return `the name ${written} is not a text`;
}
