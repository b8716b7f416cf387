import { NotFoundError, PlatformError } from '../../core/errors.js';
import type { ParameterStore } from '../../providers/aws/ssm.js';
import type { Codebase } from '../platform/applications.js';

const DEFAULT_PARAMETER = '/codebuild/slack_oauth_channel';

/**
 * Id of the channel in which the messages of a codebase belong: the value of the parameter that its configuration
 * names, else of the account's own.
 * @throws NotFoundError without the parameter
 */
export async function codebaseChannel(
  parameters: Pick<ParameterStore, 'get'>,
  codebase: Pick<Codebase, 'name' | 'slackChannel'>,
): Promise<string> {
  const name = codebase.slackChannel ?? DEFAULT_PARAMETER;
  const value = (await parameters.get(name))?.trim();
  if (value !== undefined && value !== '') return value;
  const Kind = value === undefined ? NotFoundError : PlatformError;
  throw new Kind(
    `The SSM parameter ${name}, which holds the Slack channel of the codebase ${codebase.name}, ${value === undefined ? 'does not exist' : 'is empty'}.`,
    { hint: 'Set the input slack-channel, or create the parameter.' },
  );
}
