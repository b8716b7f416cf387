import { flagOf, placeholderOf, plainText, variablesOf } from './options.js';
import { awsInputs, environmentInputs } from '../commands/command.js';
import type { InputDefinition, InputDefinitions } from '../core/inputs.js';

/** A line of help: what it is about, and what it means. */
export interface HelpLine {
  term: string;
  text: string;
}

/** Flags that belong together. */
export interface FlagGroup {
  title: string;
  lines: HelpLine[];
}

/** Which group a flag is in that need not be given; the others are the verb's own. */
const GROUPS: readonly { title: string; has: (name: string) => boolean }[] = [
  { title: 'AWS flags', has: (name) => name in awsInputs || name in environmentInputs },
  { title: 'GitHub flags', has: (name) => /^github-|^environment-url$/.test(name) },
  { title: 'Slack flags', has: (name) => /^slack-|^message-ref$|^notifications$|^broadcast$/.test(name) },
  {
    title: 'Other flags',
    has: (name) => /^(dry-run|timeout-minutes|idempotency-key|restart-failed|stop-on-cancel)$/.test(name),
  },
];
const OWN = 'Flags';

/** Lists a verb's flags in groups, its own first. Secrets have none. */
export function flagLines(inputs: InputDefinitions): FlagGroup[] {
  const groups = [OWN, ...GROUPS.map(({ title }) => title)].map((title): FlagGroup => ({ title, lines: [] }));
  for (const [name, definition] of Object.entries(inputs)) {
    if (definition.secret === true) continue;
    const title = isRequired(definition) ? OWN : (GROUPS.find(({ has }) => has(name))?.title ?? OWN);
    const lines = [flagLine(name, definition, inputs)];
    if ('file' in definition)
      lines.push({ term: `--${name}-file <path>`, text: `Take --${name} from a file.` });
    groups.find((group) => group.title === title)?.lines.push(...lines);
  }
  return groups.filter(({ lines }) => lines.length > 0);
}

/** Lists the variables that a verb takes values from. */
export function variableLines(inputs: InputDefinitions): HelpLine[] {
  return Object.entries(inputs).flatMap(([name, definition]) => {
    const variables = variablesOf(name, definition);
    if (variables.length === 0) return [];
    const text =
      definition.secret === true
        ? `${shortText(definition, inputs)}${isRequired(definition) ? ' (required)' : ''}`
        : `Used where --${name} is not given.`;
    return [{ term: variables.join(', '), text }];
  });
}

function isRequired(definition: InputDefinition): boolean {
  return definition.type === 'string' && definition.required === true;
}

function flagLine(name: string, definition: InputDefinition, inputs: InputDefinitions): HelpLine {
  const term = `${flagOf(name, definition)}${placeholderOf(name, definition)}`;
  const text =
    definition.type === 'boolean' && definition.default
      ? plainText(definition.negated)
      : shortText(definition, inputs);
  const said = conditions(name, definition);
  return { term, text: said.length === 0 ? text : `${text} (${said.join('; ')})` };
}

/** Whether the input has to be given, where its value is from otherwise, and which there are. */
function conditions(name: string, definition: InputDefinition): string[] {
  const [variable] = variablesOf(name, definition);
  const set = variable === undefined ? [] : [`set ${variable}`];
  switch (definition.type) {
    case 'boolean':
      return [];
    case 'number':
      return [`default: ${definition.default}`];
    case 'structured':
      return [`for example '${definition.example.replaceAll('\n', ' ')}'`];
    case 'choice': {
      const listed = placeholderOf(name, definition) === ' <choice>';
      return [
        ...(listed ? [`one of ${definition.choices.join(', ')}`] : []),
        `default: ${definition.default}`,
      ];
    }
    case 'string': {
      if (definition.required === true) return [['required', ...set].join(', or ')];
      return definition.default === undefined ? set : [`default: ${definition.default}`, ...set];
    }
  }
}

/** The first sentence, and those that say what else has to be given or what is taken; the documentation has all of them. */
function shortText(definition: InputDefinition, inputs: InputDefinitions): string {
  const [first = '', ...others] = definition.description.split(/(?<=[.!?]) (?=[A-Z`])/);
  const kept = others.filter((sentence) => /^(Default|Exactly one|Required|Or )/.test(sentence));
  const choices = definition.type === 'choice' ? definition.choices : [];
  const named = [first, ...kept].join(' ').replace(/(?<!output )`([a-z-]+)`/g, (whole, name: string) => {
    const input = Object.hasOwn(inputs, name) && !choices.includes(name) ? inputs[name] : undefined;
    if (input === undefined) return whole;
    return input.secret === true ? (variablesOf(name, input)[0] ?? name) : flagOf(name, input);
  });
  return plainText(named);
}
