import { describe, expect, it } from '@jest/globals';
import { NotFoundError, PlatformError } from '../../core/errors.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { MemoryParameters } from '../../testing/memory-parameters.js';
import type { RequestedThread } from './thread.js';
import {
  THREAD_LABEL,
  findDeploymentThread,
  formatMessageReference,
  parseMessageReference,
  parseMessageTarget,
  validateChannel,
} from './thread.js';

const TS = '1767225600.000100';
const subject = {
  app: 'demo',
  env: 'dev',
  codebase: { name: 'web', repository: 'uktrade/web', additionalEcrRepository: 'public.ecr.aws/uktrade/web' },
  services: [],
  image: { tag: 'commit-c0ffee1', digest: 'sha256:1', commit: 'c0ffee1' },
};
const nothing: RequestedThread = { channel: undefined, reference: undefined };

interface Setting {
  parameters?: Record<string, string>;
  slackChannel?: string;
  /** The label in the private and in the public registry; an error is thrown. */
  labels?: (string | undefined | Error)[];
  wanted?: Partial<RequestedThread>;
}

async function place({ parameters, slackChannel, labels = [undefined], wanted = {} }: Setting) {
  const logger = new MemoryLogger();
  const asked: string[] = [];
  const source = (label: string | undefined | Error) => () =>
    Promise.resolve({
      labels: (repository: string, reference: string) => {
        asked.push(`${repository} ${reference}`);
        if (label instanceof Error) return Promise.reject(label);
        return Promise.resolve(label === undefined ? {} : { [THREAD_LABEL]: label });
      },
    });
  const deps = {
    parameters: new MemoryParameters(parameters ?? { '/codebuild/slack_oauth_channel': 'C0DEFAULT' }),
    privateLabels: source(labels[0]),
    publicLabels: source(labels[1]),
    logger,
  };
  const codebase = { ...subject.codebase, ...(slackChannel === undefined ? {} : { slackChannel }) };
  const found = await findDeploymentThread(deps, { ...subject, codebase }, { ...nothing, ...wanted });
  return { ...found, asked, logger };
}

describe('findDeploymentThread', () => {
  it("is the thread that the image's label leads to, in the codebase's own channel", async () => {
    await expect(place({ labels: [TS] })).resolves.toMatchObject({ channel: 'C0DEFAULT', thread: TS });
    const parameters = { '/codebuild/slack_oauth_channel': 'C0DEFAULT', '/own': ' C0OWN\n' };
    await expect(place({ parameters, slackChannel: '/own', labels: [TS] })).resolves.toMatchObject({
      channel: 'C0OWN',
      thread: TS,
    });
  });

  it('asks the private registry by digest, and the public one by tag where that fails', async () => {
    const { asked, thread, logger } = await place({ labels: [new PlatformError('denied'), TS] });
    expect(thread).toBe(TS);
    expect(asked).toEqual(['demo/web sha256:1', 'public.ecr.aws/uktrade/web commit-c0ffee1']);
    expect(logger.texts('info')[0]).toContain('denied');
    expect(logger.texts('warning')).toEqual([]);
    expect((await place({ labels: [TS] })).asked).toEqual(['demo/web sha256:1']);
  });

  it.each([[undefined], ['yesterday'], [new Error('denied')]])(
    'is a new message where the label is %p',
    async (label) => {
      await expect(place({ labels: [label, new Error('no')] })).resolves.toMatchObject({
        channel: 'C0DEFAULT',
        thread: undefined,
      });
    },
  );

  it('is the thread of the message that was named, and nothing is asked for then', async () => {
    const wanted = { channel: 'C1', reference: { channel: 'C1', ts: TS } };
    const found = await place({ parameters: {}, wanted });
    expect(found).toMatchObject({ channel: 'C1', thread: TS, asked: [] });
  });

  it('is the channel that was named; its thread only where the builder posts there too', async () => {
    const there = { wanted: { channel: 'C0DEFAULT' }, labels: [TS] };
    await expect(place(there)).resolves.toMatchObject({ channel: 'C0DEFAULT', thread: TS });
    const elsewhere = { wanted: { channel: 'C1' }, labels: [TS] };
    await expect(place(elsewhere)).resolves.toMatchObject({ channel: 'C1', thread: undefined, asked: [] });
    await expect(place({ ...elsewhere, parameters: {} })).resolves.toMatchObject({ thread: undefined });
  });

  it('is nowhere without the parameter, which the error names', async () => {
    await expect(place({ parameters: {}, slackChannel: '/own' })).rejects.toThrow(
      new NotFoundError(
        'The SSM parameter /own, which holds the Slack channel of the codebase web, does not exist.',
      ),
    );
    await expect(place({ parameters: { '/own': ' ' }, slackChannel: '/own' })).rejects.toThrow('is empty');
  });
});

const reference = { channel: 'C0123456789', ts: '1767225600.000100' };
const text = 'C0123456789:1767225600.000100';

describe('a message-ref', () => {
  it('is read as it is written', () => {
    expect(formatMessageReference(reference)).toBe(text);
    expect(parseMessageReference(text)).toEqual(reference);
  });

  it.each(['', 'C0123456789', 'C0123456789:', '#general:1767225600.000100', `${text}:1`, 'C1:1767225600'])(
    'is refused as %j',
    (wrong) => {
      expect(() => parseMessageReference(wrong)).toThrow(
        `The input message-ref is ${JSON.stringify(wrong)}. Expected <channel id>:<ts>, such as ${text}.`,
      );
    },
  );

  it('without its channel is a mistake with a hint', () => {
    expect(() => parseMessageReference('1767225600.000100')).toThrow(
      expect.objectContaining({ hint: "Add the channel's id and a colon in front." }),
    );
  });
});

describe('parseMessageTarget', () => {
  it('is a channel, or a message that is there', () => {
    expect(parseMessageTarget('C0123456789', undefined)).toEqual({ channel: 'C0123456789' });
    expect(parseMessageTarget('#deployments', undefined)).toEqual({ channel: '#deployments' });
    expect(parseMessageTarget(undefined, text)).toEqual({ reference });
    expect(parseMessageTarget('C0123456789', text)).toEqual({ reference });
  });

  it('has to be one of the two', () => {
    expect(() => parseMessageTarget(undefined, undefined)).toThrow(
      'No channel for the message: set slack-channel or message-ref.',
    );
    expect(() => parseMessageTarget('C999', text)).toThrow('name different channels');
    expect(() => parseMessageTarget('general', undefined)).toThrow('The input slack-channel is "general"');
  });
});

describe('validateChannel', () => {
  it('never shows a token that was put there', () => {
    expect(() => {
      validateChannel('xoxb-1234567890-abcdef');
    }).toThrow(
      'The input slack-channel is "***". Expected the id of a channel (C0123456789) or a name with #.',
    );
  });
});
