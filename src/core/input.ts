/** What every input has. */
interface InputBase {
  /** One or two sentences in Markdown; shown in action.yml, the README table and the command line's help. */
  description: string;
  /** Masked before anything is logged, and never printed. */
  secret?: true;
}

export interface StringInput extends InputBase {
  type: 'string';
  required?: true;
  default?: string;
  /** The default in action.yml alone: a GitHub expression such as the run's token. Elsewhere there is none. */
  workflowDefault?: string;
}

export interface BooleanInput extends InputBase {
  type: 'boolean';
  default: boolean;
}

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
