/**
 * Stands in for `@jest/globals` in bundles of tests that are run again and again in one process: it keeps what a test
 * file declares in `globalThis.declaredTests`.
 */
export { expect } from 'expect';

type Work = () => unknown;
export interface DeclaredTest {
  name: string;
  timeLimitMs: number;
  run: () => Promise<void>;
}
interface Suite {
  name: string;
  before: Work[];
  after: Work[];
  once: Work[];
  onceAfter: Work[];
}
declare global {
  var declaredTests: DeclaredTest[] | undefined;
}

let suites: Suite[] = [];
const emptySuite = (name: string): Suite => ({ name, before: [], after: [], once: [], onceAfter: [] });
const current = (): Suite => suites.at(-1) ?? emptySuite('');

/** Begins a file of tests: what stands outside of its suites is for its own tests only. */
export function startFile(): void {
  suites = [emptySuite('')];
}
startFile();

function declareSuite(name: unknown, declare: () => void): void {
  suites.push(emptySuite(String(name)));
  try {
    declare();
  } finally {
    suites.pop();
  }
}

function declareTest(name: string, work: Work, timeLimitMs = 5_000): void {
  const around = [...suites];
  const run = async (): Promise<void> => {
    for (const suite of around) for (const hook of suite.once.splice(0)) await hook();
    for (const suite of around) for (const hook of suite.before) await hook();
    try {
      await work();
    } finally {
      for (const suite of around.toReversed()) for (const hook of suite.after) await hook();
    }
  };
  const path = [...around.map((suite) => suite.name), name].filter((part) => part !== '').join(' › ');
  (globalThis.declaredTests ??= []).push({ name: path, timeLimitMs, run });
}

type Row = readonly unknown[];
const each =
  (declare: (name: string, work: () => unknown, timeLimitMs?: number) => void) =>
  (table: readonly unknown[]) =>
  (name: string, work: (...row: Row) => unknown, timeLimitMs?: number): void => {
    table.forEach((row, index) => {
      const values = Array.isArray(row) ? (row as Row) : [row];
      declare(`${name} #${index}`, () => work(...values), timeLimitMs);
    });
  };

const nothing = (): void => undefined;
export const it = Object.assign(declareTest, { each: each(declareTest), skip: nothing });
export const describe = Object.assign(declareSuite, { each: each(declareSuite), skip: nothing });
export const beforeEach = (work: Work): void => void current().before.push(work);
export const afterEach = (work: Work): void => void current().after.unshift(work);
export const beforeAll = (work: Work): void => void current().once.push(work);
export const afterAll = (work: Work): void => void current().onceAfter.push(work);
/** The few tests that spy fail here without any mistake, and are left out. */
export const jest = {
  spyOn: (): never => {
    throw new Error('There are no spies here.');
  },
  restoreAllMocks: nothing,
};
