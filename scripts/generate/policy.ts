import type { CommandDefinition } from '../../src/commands/command.js';

/** docs/iam/<verb>.json: the least policy for a verb, placeholders in angle brackets. */
export function policyDocument(command: CommandDefinition): string {
  const statements = command.permissions.aws.map((permission, index) => ({
    Sid: statementId(permission.actions[0] ?? '', index),
    Effect: 'Allow',
    Action: permission.actions,
    Resource: permission.resources,
  }));
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}

/** Letters and digits only, unique within a policy, as IAM asks. */
function statementId(action: string, index: number): string {
  return `${action.replace(/[^A-Za-z0-9]+(.)?/g, (_, letter: string | undefined) => letter?.toUpperCase() ?? '')}${index + 1}`;
}
