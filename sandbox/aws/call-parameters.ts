import * as v from 'valibot';
import { AwsFault, NotServedFault } from './fault.js';
import type { Call } from '../server/service.js';

type Schema = v.GenericSchema<unknown, unknown>;

/**
 * The parameters of a call, checked against the service's rules and worded as AWS words it.
 * @param code the service's name for such an error: `ValidationException`, `InvalidInputException`, …
 * @throws AwsFault naming the first parameter that breaks a rule, its value and the rule; NotServedFault for one that
 *   isn't modelled
 */
export function parseParameters<const S extends Schema>(
  schema: S,
  call: Call,
  code: string,
): v.InferOutput<S> {
  const result = v.safeParse(schema, call.parameters);
  if (result.success) return result.output;
  // AWS ignores a parameter that it does not know; here that would hide a mistake.
  const unknown = result.issues.find(({ expected }) => expected === 'never');
  if (unknown !== undefined)
    throw new NotServedFault(`The parameter ${pathOf(unknown)} of ${call.operation}`);
  const issue = result.issues[0];
  const path = pathOf(issue);
  // A schema names a single value where AWS has others, which aren't modelled.
  if (issue.type === 'literal' && issue.input !== undefined)
    throw new NotServedFault(`The value '${shown(issue.input)}' of ${path} in ${call.operation}`);
  const value = issue.input === undefined ? 'null' : `'${shown(issue.input)}'`;
  throw new AwsFault(
    code,
    `1 validation error detected: Value ${value} at '${path}' failed to satisfy constraint: ${rule(issue)}`,
  );
}

/** Dots between names; the nth of a list is `n.member`, counted from one. */
function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `${key + 1}.member` : String(key)))
    .join('.');
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function rule(issue: v.BaseIssue<unknown>): string {
  const requirement = String(issue.requirement);
  switch (issue.type) {
    case 'min_value':
      return `Member must have value greater than or equal to ${requirement}`;
    case 'max_value':
      return `Member must have value less than or equal to ${requirement}`;
    case 'min_length':
      return `Member must have length greater than or equal to ${requirement}`;
    case 'max_length':
      return `Member must have length less than or equal to ${requirement}`;
    case 'regex':
      return `Member must satisfy regular expression pattern: ${requirement.replace(/^\/\^?(.*?)\$?\/[a-z]*$/, '$1')}`;
    case 'picklist':
      return `Member must satisfy enum value set: [${(issue.expected ?? '').replaceAll(/["()]/g, '').replaceAll(' | ', ', ')}]`;
    default:
      return issue.input === undefined
        ? 'Member must not be null'
        : `Member must be ${issue.expected ?? 'valid'}`;
  }
}
