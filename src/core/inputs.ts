import leven from 'leven';
import { UsageError } from './errors.js';

/** What every input has. */
interface InputBase {
  /** One or two sentences in Markdown; shown in action.yml, the README table and the command line's help. */
  description: string;
  /** Masked before anything is logged, and never printed. */
  secret?: true;
  /** Not an input of the action: it has no meaning in a workflow. */
  terminalOnly?: true;
}

export interface StringInput extends InputBase {
  type: 'string';
  required?: true;
  default?: string;
  /** The default in action.yml alone: a GitHub expression such as the run's token. Elsewhere there is none. */
  workflowDefault?: string;
  /** Its value can be long: an input `<name>-file` names a file to take it from. */
  file?: true;
  /** A name that it had before: it still works. */
  formerName?: string;
}

/** `negated` says at a terminal what `--no-<name>` does. */
export type BooleanInput = InputBase & { type: 'boolean' } & (
    | { default: false }
    | { default: true; negated: string }
  );

export interface NumberInput extends InputBase {
  type: 'number';
  default: number;
  minimum: number;
  maximum: number;
}

export interface ChoiceInput extends InputBase {
  type: 'choice';
  choices: readonly string[];
  default: string;
}

/** A value with a structure, written as YAML or JSON. `parse` throws a PlatformError for the wrong shape. */
export interface StructuredInput extends InputBase {
  type: 'structured';
  /** A short example, for the documentation. */
  example: string;
  parse: (value: unknown) => unknown;
  /** Its value can be long: an input `<name>-file` names a file to take it from. */
  file?: true;
}

export type InputDefinition = StringInput | BooleanInput | NumberInput | ChoiceInput | StructuredInput;
export type InputDefinitions = Readonly<Record<string, InputDefinition>>;

/** The type a command sees for one input. Optional strings and structured values can be undefined. */
export type InputValue<D extends InputDefinition> = D extends { type: 'boolean' }
  ? boolean
  : D extends { type: 'number' }
    ? number
    : D extends { type: 'choice'; choices: readonly (infer C)[] }
      ? C
      : D extends { type: 'structured'; parse: (value: unknown) => infer T }
        ? T | undefined
        : D extends { required: true } | { default: string }
          ? string
          : string | undefined;

/** The inputs of a command, parsed: the same names, each with its type. */
export type InputValues<I extends InputDefinitions> = { -readonly [K in keyof I]: InputValue<I[K]> };

/** Inputs as they arrive: from a workflow always strings, from YAML or JSON any value. Empty, or only white space, counts as absent. */
export type RawInputs = Readonly<Record<string, unknown>>;

/**
 * Lists all inputs that a reader can give, with their texts: after each one that can be long, the one that names a file
 * with its value; after each one that had another name, that name.
 */
export function listInputs(definitions: InputDefinitions): [name: string, definition: InputDefinition][] {
  return Object.entries(definitions).flatMap(([name, definition]): [string, InputDefinition][] => {
    const formerName = formerNameOf(definition);
    if (formerName !== undefined)
      return [
        [name, definition],
        [formerName, { type: 'string', description: `Former name of \`${name}\`, which still works.` }],
      ];
    if (!canBeFile(definition)) return [[name, definition]];
    const needed = definition.type === 'string' && definition.required === true;
    const where = needed ? `Required, here or in \`${name}-file\`` : `Or give \`${name}-file\``;
    const description = `${definition.description} ${where}: the inputs of a step hold 128 KiB at most.`;
    const described = { ...definition, description };
    if (described.type === 'string') delete described.required;
    const file = `Path of a file in the workspace with the value of \`${name}\`.`;
    return [
      [name, described],
      [`${name}-file`, { type: 'string', description: file }],
    ];
  });
}

/** Lists the inputs as `listInputs` does, without former names. */
export function currentInputs(definitions: InputDefinitions): [name: string, definition: InputDefinition][] {
  const former = Object.values(definitions).map(formerNameOf);
  return listInputs(definitions).filter(([name]) => !former.includes(name));
}

/** Returns the name that an input had before; undefined for most. */
export function formerNameOf(definition: InputDefinition): string | undefined {
  return definition.type === 'string' ? definition.formerName : undefined;
}

function canBeFile(definition: InputDefinition): definition is StringInput | StructuredInput {
  return 'file' in definition;
}

/**
 * Checks the raw inputs, whose texts are parsed (`parseTexts`), against their definitions and gives them their types.
 * @throws UsageError naming the input, its value (unless secret), the rule and the next step
 */
export function parseInputs<I extends InputDefinitions>(
  command: string,
  definitions: I,
  raw: RawInputs,
): InputValues<I> {
  rejectUnknown(command, definitions, raw);
  const entries = Object.entries(definitions);
  const missing = entries
    .filter(([name, d]) => d.type === 'string' && d.required && isAbsent(raw[name]))
    .map(([name]) => name);
  if (missing.length > 0) {
    throw new UsageError(
      `${command} needs the input${missing.length > 1 ? 's' : ''} ${listWords(missing)}.`,
      {
        hint: missing
          .map((name) => `${name}: ${firstSentence(definitions[name]?.description ?? '')}`)
          .join('\n'),
      },
    );
  }
  return Object.fromEntries(
    entries.map(([name, definition]) => [
      name,
      isAbsent(raw[name]) ? defaultOf(definition) : parseInput(name, definition, raw[name]),
    ]),
  ) as InputValues<I>;
}

/** Returns the first sentence of a description, as plain text. */
function firstSentence(markdown: string): string {
  const [first = ''] = markdown.split(/(?<=[.!?]) (?=[A-Z`])/);
  return first.replaceAll('`', '');
}

/** Returns `a`, `a and b`, or `a, b and c`. */
function listWords(words: readonly string[]): string {
  return words.join(', ').replace(/, ([^,]*)$/, ' and $1');
}

/** Finds the candidate nearest to what was typed, if any is near enough to be what was meant. */
export function findNearest(typed: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: leven(typed.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== undefined && best.distance <= Math.max(2, Math.floor(typed.length / 3))
    ? best.candidate
    : undefined;
}

/** True for what counts as not given. */
export function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** What an input is where it is not given. */
export function defaultOf(definition: InputDefinition): unknown {
  return definition.type === 'structured' ? undefined : definition.default;
}

function rejectUnknown(command: string, definitions: InputDefinitions, raw: RawInputs): void {
  const known = currentInputs(definitions).map(([name]) => name);
  const unknown = Object.keys(raw).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const suggestion = findNearest(unknown, known);
  throw new UsageError(`${command} has no input "${unknown}".`, {
    hint:
      suggestion === undefined
        ? `It takes: ${known.join(', ')}.`
        : `Did you mean "${suggestion}"? It takes: ${known.join(', ')}.`,
  });
}

function parseInput(name: string, definition: InputDefinition, value: unknown): unknown {
  switch (definition.type) {
    case 'boolean':
      return parseBoolean(name, value);
    case 'number':
      return parseNumber(name, definition, value);
    case 'choice':
      return parseChoice(name, definition, value);
    case 'structured':
      return definition.parse(value);
    case 'string':
      return parseString(name, definition.secret === true, value);
  }
}

function parseString(name: string, secret: boolean, value: unknown): string {
  // YAML turns an all-digit commit such as 1234567 into a number, and 1e10000 into infinity.
  if (typeof value === 'string') return value.trim();
  throw new UsageError(
    `The input ${name} is ${secret ? 'not text' : `${JSON.stringify(value)}, not text`}.`,
    {
      hint: `Put it in quotes, so that YAML keeps it as it is written: ${name}: "…"`,
    },
  );
}

function parseBoolean(name: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  // The YAML 1.2 core schema, as @actions/core reads booleans.
  if (typeof value === 'string' && /^(true|True|TRUE)$/.test(value.trim())) return true;
  if (typeof value === 'string' && /^(false|False|FALSE)$/.test(value.trim())) return false;
  throw new UsageError(`The input ${name} is ${JSON.stringify(value)}, not true or false.`, {
    hint: `Write ${name}: true or ${name}: false.`,
  });
}

function parseNumber(name: string, definition: NumberInput, value: unknown): number {
  const { minimum, maximum } = definition;
  const number = typeof value === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value;
  if (typeof number === 'number' && number >= minimum && number <= maximum) return number;
  throw new UsageError(
    `The input ${name} is ${JSON.stringify(value)}, not a number from ${minimum} to ${maximum}.`,
    {
      hint: `Leave it out for the default, ${definition.default}.`,
    },
  );
}

function parseChoice(name: string, { choices, default: fallback }: ChoiceInput, value: unknown): string {
  if (typeof value === 'string' && choices.includes(value.trim())) return value.trim();
  const suggestion = typeof value === 'string' ? findNearest(value, choices) : undefined;
  throw new UsageError(`The input ${name} is ${JSON.stringify(value)}, not one of ${choices.join(', ')}.`, {
    hint: suggestion === undefined ? `The default is ${fallback}.` : `Did you mean "${suggestion}"?`,
  });
}
