import type { ParameterStore } from '../../providers/aws/ssm.js';
import type { SlackIdentity } from '../../providers/slack/messages.js';
import type { Codebase } from '../platform/applications.js';
import { getCodebaseChannel } from '../slack/thread.js';
import type { SetupCheck, SetupFinding } from './checks.js';

export interface SlackChecksOptions {
  /** Who the token is; undefined without a token. */
  identity: (() => Promise<SlackIdentity>) | undefined;
  /** Id of the channel, where one is given. */
  channel: string | undefined;
  codebases: readonly Codebase[];
  parameters: Pick<ParameterStore, 'get'>;
  /** What has to be there before a parameter can be read. */
  credentials: SetupCheck;
}

/** Checks what messages to Slack take. A deployment works without them. */
export function slackChecks({
  identity,
  channel,
  codebases,
  parameters,
  credentials,
}: SlackChecksOptions): SetupCheck[] {
  const area = 'Slack';
  if (identity === undefined) return [];
  const token: SetupCheck = {
    area,
    subject: 'Token',
    optional: true,
    run: async () => checkScopes(await identity()),
  };
  if (channel !== undefined) return [token];
  return [
    token,
    ...codebases.map((codebase) => ({
      area,
      subject: `Channel of ${codebase.name}`,
      needs: [credentials],
      optional: true,
      run: async (): Promise<SetupFinding> => ({
        state: 'ok',
        found: `${await getCodebaseChannel(parameters, codebase)}.`,
      }),
    })),
  ];
}

function checkScopes({ team, user, scopes }: SlackIdentity): SetupFinding {
  const found = `It is ${user} in ${team}.`;
  if (scopes === undefined) return { state: 'unchecked', found: `${found} Slack does not say its scopes.` };
  if (!scopes.includes('chat:write'))
    return {
      state: 'optional',
      found: `${found} It may not post.`,
      nextStep: 'Give the app the scope chat:write, and install it again.',
    };
  // With these release-announce finds what it posted before; a private channel has a scope of its own.
  const history = ['channels:history', 'groups:history'];
  const missing = [
    ...(history.some((scope) => scopes.includes(scope)) ? [] : ['channels:history']),
    ...(scopes.includes('metadata.message:read') ? [] : ['metadata.message:read']),
  ];
  if (missing.length === 0) return { state: 'ok', found };
  return {
    state: 'optional',
    found: `${found} It lacks ${missing.join(', ')}: release-announce may post an announcement twice.`,
    nextStep: `Give the app ${missing.join(', ')}, and install it again. For a private channel, groups:history in place of channels:history.`,
  };
}
