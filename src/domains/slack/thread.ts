import { asError, NotFoundError, PlatformError, UsageError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { code, link } from '../../core/markdown.js';
import { renderSummary } from '../../core/summary.js';
import type { ParameterStore } from '../../providers/aws/ssm.js';
import type { ImageLabels } from '../../providers/registry/image-registry.js';
import type { MessageReference } from '../../providers/slack/messages.js';
import type { Codebase } from '../platform/applications.js';
import type { DeploymentSubject, NotificationThread } from './deployment-notifier.js';

const CHANNEL = /^[CDG][A-Z0-9]{2,20}$/;
/** Seconds since the epoch, and six digits that make it unique in its channel. */
const TS = /^\d{9,11}\.\d{6}$/;

/** Formats a message as in outputs and inputs: `<channel>:<ts>`, `C0123456789:1767225600.000100`. */
export function formatMessageReference({ channel, ts }: MessageReference): string {
  return `${channel}:${ts}`;
}

/** Parses `<channel>:<ts>`. @throws PlatformError */
export function parseMessageReference(text: string): MessageReference {
  const [channel = '', ts = '', ...more] = text.split(':');
  if (CHANNEL.test(channel) && isTimestamp(ts) && more.length === 0) return { channel, ts };
  const example = 'C0123456789:1767225600.000100';
  throw new UsageError(
    `The input message-ref is ${JSON.stringify(text)}. Expected <channel id>:<ts>, such as ${example}.`,
    {
      hint: isTimestamp(text)
        ? "Add the channel's id and a colon in front."
        : 'Take it from the output message-ref of the step that posted the message.',
    },
  );
}

/** True for Slack's name of a message within its channel. */
function isTimestamp(text: string): boolean {
  return TS.test(text);
}

/** True for the id of a channel, as opposed to its name. */
export function isChannelId(text: string): boolean {
  return CHANNEL.test(text);
}

/** Where a message goes: to a channel as a new one, or in place of an earlier one. */
type MessageTarget = { channel: string } | { reference: MessageReference };

/** Parses the two inputs. @throws PlatformError without either, or if they contradict each other */
export function parseMessageTarget(
  channel: string | undefined,
  reference: string | undefined,
): MessageTarget {
  if (channel !== undefined) validateChannel(channel);
  if (reference === undefined) {
    if (channel !== undefined) return { channel };
    throw new UsageError('No channel for the message: set slack-channel or message-ref.', {
      hint: 'slack-channel posts a new message, message-ref replaces an earlier one.',
    });
  }
  const parsed = parseMessageReference(reference);
  if (channel !== undefined && isChannelId(channel) && channel !== parsed.channel) {
    throw new UsageError(
      `The inputs slack-channel (${channel}) and message-ref (${reference}) name different channels.`,
      { hint: 'Leave out slack-channel: message-ref includes the channel.' },
    );
  }
  return { reference: parsed };
}

/** Validates the id or the name of a channel. @throws PlatformError */
export function validateChannel(channel: string): void {
  if (isChannelId(channel) || /^#[^\s#]{1,80}$/.test(channel)) return;
  throw new UsageError(
    `The input slack-channel is ${JSON.stringify(channel)}. Expected the id of a channel (C0123456789) or a name with #.`,
    { hint: "The id is at the end of the channel's details in Slack." },
  );
}

const DEFAULT_PARAMETER = '/codebuild/slack_oauth_channel';

/**
 * Returns the id of a codebase's channel: the value of the parameter that its configuration names, otherwise of the
 * account's default.
 * @throws NotFoundError without the parameter
 */
export async function getCodebaseChannel(
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

/** The image builder stores the `ts` of its message here. */
export const THREAD_LABEL = 'uk.gov.trade.digital.build.timestamp';

/** A registry that has the image. */
interface LabelSource {
  labels: () => Promise<ImageLabels>;
  repository: string;
  /** Tag or digest of the image. */
  reference: string;
}

/**
 * Finds the `ts` of the message about an image's build, in the first source that can be read. Undefined where the image
 * has no such label, or no source can be read: then a new message is posted.
 */
async function findBuildThread(sources: readonly LabelSource[], logger: Logger): Promise<string | undefined> {
  for (const { labels, repository, reference } of sources) {
    try {
      const found = await (await labels()).labels(repository, reference);
      return readLabel(found[THREAD_LABEL], repository, logger);
    } catch (error) {
      logger.info(
        `Can't look up the Slack thread of the image ${reference} in ${repository}: ${asError(error).message}`,
      );
    }
  }
  return undefined;
}

function readLabel(label: string | undefined, repository: string, logger: Logger): string | undefined {
  const ts = label?.replace(/^"(.*)"$/, '$1');
  if (ts === undefined || isTimestamp(ts)) return ts;
  logger.debug(`The label ${THREAD_LABEL} of the image in ${repository} is not the ts of a Slack message.`);
  return undefined;
}

interface ThreadDependencies {
  parameters: Pick<ParameterStore, 'get'>;
  /** The account's own registry, and the public one. */
  privateLabels: LabelSource['labels'];
  publicLabels: LabelSource['labels'];
  logger: Logger;
}

/** Channel and message from the inputs. */
export interface RequestedThread {
  channel: string | undefined;
  reference: MessageReference | undefined;
}

/**
 * Finds the thread for the notifications of a deployment: the one from the inputs, otherwise that of the message about
 * the image's build, otherwise none in the channel. The builder posts in the codebase's own channel only.
 * @throws PlatformError where no channel is known
 */
export async function findDeploymentThread(
  deps: ThreadDependencies,
  subject: DeploymentSubject,
  { channel, reference }: RequestedThread,
): Promise<NotificationThread> {
  if (reference !== undefined) return { channel: reference.channel, thread: reference.ts };
  if (channel !== undefined && !(await isOwnChannel(deps, subject, channel)))
    return { channel, thread: undefined };
  return {
    channel: channel ?? (await getCodebaseChannel(deps.parameters, subject.codebase)),
    thread: await findBuildThread(labelSources(deps, subject), deps.logger),
  };
}

async function isOwnChannel(
  { parameters, logger }: ThreadDependencies,
  { codebase }: DeploymentSubject,
  channel: string,
): Promise<boolean> {
  try {
    return (await getCodebaseChannel(parameters, codebase)) === channel;
  } catch (error) {
    logger.debug(`Can't tell whether ${channel} is the codebase's own channel: ${String(error)}`);
    return false;
  }
}

function labelSources(deps: ThreadDependencies, { app, codebase, image }: DeploymentSubject): LabelSource[] {
  const source = {
    labels: deps.privateLabels,
    repository: `${app}/${codebase.name}`,
    reference: image.digest,
  };
  const additional = codebase.additionalEcrRepository;
  if (additional?.startsWith('public.ecr.aws/') !== true) return [source];
  // Pushed separately, it may have another digest there.
  return [source, { labels: deps.publicLabels, repository: additional, reference: image.tag }];
}

/** A message that Slack has taken. */
interface SentMessage {
  /** What was done with it, and where: `Posted a message to #demo`. */
  heading: string;
  reference: MessageReference;
  /** Its address; undefined where that is not known. */
  link: string | undefined;
}

/** Formats it for a terminal. */
export function formatSentMessage({ heading, reference, link: url }: SentMessage): string {
  return `${heading}: ${url ?? formatMessageReference(reference)}`;
}

/** Renders the job summary. */
export function renderSentMessage({ heading, reference, link: url }: SentMessage): string {
  return renderSummary({
    outcome: 'success',
    heading: link(heading, url),
    facts: { title: 'Message', rows: [['Reference', code(formatMessageReference(reference))]] },
  });
}
