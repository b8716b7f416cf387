import type { Logger } from '../../core/logger.js';
import type { ParameterStore } from '../../providers/aws/ssm.js';
import type { MessageReference } from '../../providers/slack/messages.js';
import { findBuildThread } from './build-thread.js';
import type { LabelSource } from './build-thread.js';
import { codebaseChannel } from './codebase-channel.js';
import type { MessagePlace } from './deployment-messages.js';
import type { DeploymentSubject } from './deployment-text.js';

export interface PlaceDependencies {
  parameters: Pick<ParameterStore, 'get'>;
  /** The session's own registry, and the public one. */
  privateLabels: LabelSource['labels'];
  publicLabels: LabelSource['labels'];
  logger: Logger;
}

/** What the inputs say about the place. */
export interface WantedPlace {
  channel: string | undefined;
  reference: MessageReference | undefined;
}

/**
 * Where the messages about a deployment belong: in the thread that the inputs name, else in that of the message about
 * the image's build, else in the channel. The builder's message is in the codebase's own channel only.
 * @throws PlatformError where no channel is known
 */
export async function deploymentPlace(
  deps: PlaceDependencies,
  subject: DeploymentSubject,
  { channel, reference }: WantedPlace,
): Promise<MessagePlace> {
  if (reference !== undefined) return { channel: reference.channel, thread: reference.ts };
  if (channel !== undefined && !(await isOwnChannel(deps, subject, channel)))
    return { channel, thread: undefined };
  return {
    channel: channel ?? (await codebaseChannel(deps.parameters, subject.codebase)),
    thread: await findBuildThread(labelSources(deps, subject), deps.logger),
  };
}

async function isOwnChannel(
  { parameters, logger }: PlaceDependencies,
  { codebase }: DeploymentSubject,
  channel: string,
): Promise<boolean> {
  try {
    return (await codebaseChannel(parameters, codebase)) === channel;
  } catch (error) {
    logger.debug(`Whether ${channel} is the codebase's own channel is not known: ${String(error)}`);
    return false;
  }
}

function labelSources(deps: PlaceDependencies, { app, codebase, image }: DeploymentSubject): LabelSource[] {
  const source = {
    labels: deps.privateLabels,
    repository: `${app}/${codebase.name}`,
    reference: image.digest,
  };
  const additional = codebase.additionalEcrRepository;
  if (additional?.startsWith('public.ecr.aws/') !== true) return [source];
  // Pushed by itself, it may have another digest there.
  return [source, { labels: deps.publicLabels, repository: additional, reference: image.tag }];
}
