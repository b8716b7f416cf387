import type { BuildRecord } from '../aws/codebuild/build.js';
import type { Parameters } from '../aws/ssm/parameters.js';
import type { SlackWorkspace } from './workspace.js';

/** Where the builder finds its channel, and posts. */
export interface BuilderSurroundings {
  readonly parameters: Parameters;
  readonly slack: SlackWorkspace;
}

/** The image's label that holds the `ts` of the builder's message. */
export const messageLabel = 'uk.gov.trade.digital.build.timestamp';

/** The builder's message about a build, where it may post one: its `ts`, or undefined. */
export function builderTimestamp(record: BuildRecord): string | undefined {
  const notifications = record.variables.find(({ name }) => name === 'NOTIFICATIONS_ENABLED');
  return notifications?.value === 'true' ? (record.timeline.startedAt / 1000).toFixed(6) : undefined;
}

/** Posts it as the builder does, if the scenario has the channel's parameter. */
export function plantBuilderMessage(record: BuildRecord, { parameters, slack }: BuilderSurroundings): void {
  const ts = builderTimestamp(record);
  const channel = channelOf(record.project.repository, parameters);
  if (ts === undefined || channel === undefined || slack.find(channel, ts) !== undefined) return;
  slack.plant(
    channel,
    ts,
    `Building: ${record.project.repository ?? ''}@${record.sourceVersion?.slice(0, 7) ?? ''}`,
  );
}

/** The value of the parameter that the codebase's configuration names. */
function channelOf(repository: string | undefined, parameters: Parameters): string | undefined {
  const [app, codebase] = (repository ?? '').split('/');
  const text = parameters.get(`/copilot/applications/${app ?? ''}/codebases/${codebase ?? ''}`)?.value;
  if (text === undefined) return undefined;
  let name: unknown;
  try {
    name = (JSON.parse(text) as { slack_channel?: unknown } | null)?.slack_channel;
  } catch {
    // Scenarios may hold parameters that can't be read; the builder then has nowhere to post.
    return undefined;
  }
  return typeof name === 'string' ? parameters.get(name)?.value : undefined;
}
