import { posix } from 'node:path';
import { parse } from 'yaml';

/**
 * What no other tool notices in actions and reusable workflows: an expression that names an input, step or output that
 * does not exist (it is simply empty), and a `$/…` reference whose inputs and outputs do not fit the action it leads to.
 *
 * @param files every action.yml and workflow of the repository: path from its root -> text
 * @returns one sentence for each broken reference, each beginning with the path
 */
export function brokenReferences(files: ReadonlyMap<string, string>): string[] {
  const documents = new Map([...files].map(([path, text]) => [path, parse(text) as Document]));
  return [...documents].flatMap(([path, document]) =>
    [...brokenInputs(document), ...brokenSteps(document, documents), ...brokenJobs(document, documents)].map(
      (problem) => `${path}: ${problem}`,
    ),
  );
}

interface Step {
  id?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Input {
  required?: boolean;
  default?: unknown;
}
interface Job {
  /** A reusable workflow that is the job. */
  uses?: string;
  with?: Record<string, unknown>;
  steps?: Step[];
  outputs?: unknown;
  environment?: unknown;
}
interface Trigger {
  inputs?: Record<string, Input>;
  outputs?: Record<string, unknown>;
}
interface Document {
  inputs?: Record<string, Input>;
  outputs?: Record<string, unknown>;
  runs?: { steps?: Step[] };
  on?: Record<string, Trigger | null> | string | string[];
  jobs?: Record<string, Job>;
}

function brokenInputs(document: Document): string[] {
  const declared = new Set(declaredInputs(document));
  const used = references(document, /(?<![\w.-])inputs(?:\.([\w-]+)|\[\s*'([^']+)'\s*\])/g);
  return used
    .filter(([name = '']) => !declared.has(name))
    .map(([name = '']) => `there is no input "${name}"`);
}

function declaredInputs({ inputs, on }: Document): string[] {
  const triggers = typeof on === 'object' && !Array.isArray(on) ? Object.values(on) : [];
  return [inputs ?? {}, ...triggers.map((trigger) => trigger?.inputs ?? {})].flatMap(Object.keys);
}

/** Jobs that are reusable workflows of this repository, and what is taken from other jobs. */
function brokenJobs(document: Document, documents: ReadonlyMap<string, Document>): string[] {
  const jobs = document.jobs ?? {};
  const used = references(
    document,
    /(?<![\w.-])(?:needs|jobs)\.([\w-]+)\.outputs(?:\.([\w-]+)|\[\s*'([^']+)'\s*\])/g,
  );
  return [
    ...Object.values(jobs).flatMap((job) => brokenCall(job, documents)),
    ...used.flatMap(([name = '', output = '']) => {
      const job = jobs[name];
      if (job === undefined) return [`there is no job "${name}"`];
      const known = output in outputsOf(job, documents);
      return known ? [] : [`the job "${name}" has no output "${output}"`];
    }),
  ];
}

function outputsOf(job: Job, documents: ReadonlyMap<string, Document>): object {
  const called = ownDocument(job, documents);
  return called === undefined ? ((job.outputs as object | undefined) ?? {}) : (callOf(called).outputs ?? {});
}

/** What an action or a reusable workflow takes and gives. */
function callOf({ inputs = {}, outputs = {}, on }: Document): Trigger {
  if (typeof on !== 'object' || Array.isArray(on)) return { inputs, outputs };
  return on['workflow_call'] ?? {};
}

/** The places with steps: an action is one, a workflow has one for each job. */
function brokenSteps(document: Document, documents: ReadonlyMap<string, Document>): string[] {
  const places = document.jobs === undefined ? [actionPlace(document)] : Object.values(document.jobs);
  return places.flatMap((place) => {
    const steps = place.steps ?? [];
    const later = { ...place, steps: undefined };
    const problems = steps.flatMap((step, index) => [
      ...brokenCall(step, documents),
      ...brokenOutputs(step, steps.slice(0, index), documents),
    ]);
    return [...problems, ...brokenOutputs(later, steps, documents)];
  });
}

function actionPlace({ runs, outputs }: Document): Job {
  return { steps: runs?.steps ?? [], outputs };
}

/** What uses something of this repository gives it what it takes, and all that it needs. */
function brokenCall(step: Pick<Step, 'uses' | 'with'>, documents: ReadonlyMap<string, Document>): string[] {
  if (step.uses?.startsWith('$/') !== true) return [];
  const called = ownDocument(step, documents);
  if (called === undefined) return [`${step.uses} leads to no action or workflow`];
  const declared = callOf(called).inputs ?? {};
  const given = Object.keys(step.with ?? {});
  const unknown = given.filter((name) => !(name in declared));
  const missing = Object.entries(declared).filter(
    ([name, input]) => input.required === true && input.default === undefined && !given.includes(name),
  );
  return [
    ...unknown.map((name) => `${step.uses ?? ''} takes no input "${name}"`),
    ...missing.map(([name]) => `${step.uses ?? ''} needs the input "${name}"`),
  ];
}

/** The action or the reusable workflow of this repository that is used. */
function ownDocument(
  { uses = '' }: Pick<Step, 'uses'>,
  documents: ReadonlyMap<string, Document>,
): Document | undefined {
  if (!uses.startsWith('$/')) return undefined;
  const path = uses.slice(2);
  return documents.get(path) ?? documents.get(posix.join(path, 'action.yml'));
}

function brokenOutputs(
  place: unknown,
  earlier: readonly Step[],
  documents: ReadonlyMap<string, Document>,
): string[] {
  const used = references(place, /(?<![\w.-])steps\.([\w-]+)\.outputs(?:\.([\w-]+)|\[\s*'([^']+)'\s*\])/g);
  return used.flatMap(([id, output]) => {
    const step = earlier.find((candidate) => candidate.id === id);
    if (step === undefined) return [`there is no step "${id}" before its use`];
    return givesOutput(step, output ?? '', documents)
      ? []
      : [`the step "${id}" has no output "${output ?? ''}"`];
  });
}

/** An action from elsewhere may give anything; that is for its own repository to check. */
function givesOutput(step: Step, output: string, documents: ReadonlyMap<string, Document>): boolean {
  if (step.run !== undefined) return new RegExp(`\\b${output}(=|<<)`).test(step.run);
  const action = ownDocument(step, documents);
  return action === undefined || output in (action.outputs ?? {});
}

/** What the expressions below a node name: the groups of each match, in their order, each once. */
function references(node: unknown, pattern: RegExp): string[][] {
  const found = expressions(node).flatMap((expression) =>
    [...withoutText(expression).matchAll(pattern)].map((match) =>
      match.slice(1).filter((group): group is string => typeof group === 'string'),
    ),
  );
  return [...new Map(found.map((names) => [names.join('\n'), names])).values()];
}

/** Everything between `${{` and `}}`, and whole `if:` conditions, which are expressions without the braces. */
function expressions(node: unknown, key = ''): string[] {
  if (typeof node === 'string') {
    return key === 'if' ? [node] : [...node.matchAll(/\$\{\{([\s\S]*?)\}\}/g)].map((match) => match[1] ?? '');
  }
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, child]) => expressions(child, name));
}

/** Text in quotes names nothing, except as an index: `inputs['dry-run']`. */
function withoutText(expression: string): string {
  return expression.replaceAll(/(\[\s*'[^']*')|'(?:[^']|'')*'/g, (_text, index?: string) => index ?? "''");
}
