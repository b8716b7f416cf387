import { setFlagsFromString } from 'node:v8';
import {
  CloudWatchLogsClient,
  DescribeLogStreamsCommand,
  GetLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import type { GetLogEventsCommandOutput } from '@aws-sdk/client-cloudwatch-logs';
import { AwsJson1_1Protocol } from '@aws-sdk/core/protocols';
import { unlessMissing } from '../../core/errors.js';
import { defaultRetryPolicy } from '../../core/retry.js';
import type { RetryPolicy, Paced } from '../../core/retry.js';
import type { AwsConnection } from './connection.js';
import { readAll } from './transport.js';
import { logUrl } from '../../core/console-links.js';

export interface LogPage {
  /** Messages as CloudWatch holds them, in order; CodeBuild's end with a line feed. */
  messages: string[];
  /** When the last of them was written, in milliseconds since the epoch; undefined where there is none, or that is not known. */
  newest: number | undefined;
  /** Where to read on; the same as was passed when there is nothing more for now. */
  nextToken: string;
}

/** CloudWatch Logs. Paced is a page. */
export interface LogReader extends Paced {
  /**
   * One page from the stream's beginning, or from the token on. Undefined while group or stream don't exist yet.
   * A page can be empty although more follows: continue until the token stays the same.
   * @param once - for a page that can wait: a transient error is thrown after the first attempt
   */
  read(
    group: string,
    stream: string,
    token: string | undefined,
    signal?: AbortSignal,
    once?: boolean,
  ): Promise<LogPage | undefined>;
}

/** The end of a log stream. */
export interface LogTail {
  /** The last messages of the stream, oldest first: one request. Undefined when group or stream don't exist. */
  tail(group: string, stream: string, limit: number, signal?: AbortSignal): Promise<string[] | undefined>;
  /** The stream's page in the console. */
  url(group: string, stream: string): string;
}

/** A message of a log stream. `time` is in milliseconds since the epoch. */
export interface LogEvent {
  time: number;
  message: string;
}

/** The streams of a log group. */
export interface LogStreams {
  /** Names of the 50 streams that were written to last, newest first: one request. Undefined when there is no such group. */
  newest(group: string, signal?: AbortSignal): Promise<string[] | undefined>;
  /**
   * One page of what was written since the time, or from the token on; read on until the token stays the same.
   * @param since - milliseconds since the epoch
   */
  events(
    group: string,
    stream: string,
    from: { since: number; token: string | undefined },
    signal?: AbortSignal,
  ): Promise<{ events: LogEvent[]; nextToken: string } | undefined>;
}

/**
 * V8 doubles the space for new objects, and by that the memory of the process, as each page survives until it is printed:
 * from here on that space stays as it is. Pages are gone soon, wherever V8 has put them.
 */
function keepNewSpaceSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/**
 * The SDK compares each member of an answer with its schema, which takes most of the time that a long log does. A page of
 * log events has nothing that JSON does not know.
 */
class LogsProtocol extends AwsJson1_1Protocol {
  override async deserializeResponse<Output extends Pick<GetLogEventsCommandOutput, '$metadata'>>(
    ...[operation, context, response]: Parameters<AwsJson1_1Protocol['deserializeResponse']>
  ): Promise<Output> {
    if (operation.name !== 'GetLogEvents' || response.statusCode !== 200)
      return super.deserializeResponse(operation, context, response);
    const body = await readAll(response.body as AsyncIterable<Buffer>);
    const page = JSON.parse(body.toString('utf8')) as object;
    return { ...page, $metadata: this.deserializeMetadata(response) } as Output;
  }
}

const ONCE: RetryPolicy = { ...defaultRetryPolicy, attempts: 1 };

export class CloudWatchLogReader implements LogReader, LogTail, LogStreams {
  private readonly client: CloudWatchLogsClient;

  constructor(private readonly connection: AwsConnection) {
    this.client = new CloudWatchLogsClient({
      ...connection.clientConfig(),
      protocol: LogsProtocol,
    });
    // Its log has no readers, and goes through each line with its schema once more.
    this.client.middlewareStack.remove('loggerMiddleware');
  }

  restMs(): number {
    return this.connection.restMs('logs:GetLogEvents');
  }

  async read(
    group: string,
    stream: string,
    token: string | undefined,
    signal?: AbortSignal,
    once = false,
  ): Promise<LogPage | undefined> {
    const command = new GetLogEventsCommand({
      logGroupName: group,
      logStreamName: stream,
      startFromHead: true,
      nextToken: token,
    });
    keepNewSpaceSmall();
    const policy = once ? ONCE : undefined;
    const page = await unlessMissing(
      this.connection.call(
        'logs:GetLogEvents',
        (options) => this.client.send(command, options),
        signal,
        policy,
      ),
    );
    return (
      page && {
        messages: (page.events ?? []).map(({ message }) => message ?? ''),
        newest: page.events?.at(-1)?.timestamp,
        nextToken: page.nextForwardToken ?? token ?? '',
      }
    );
  }

  async tail(
    group: string,
    stream: string,
    limit: number,
    signal?: AbortSignal,
  ): Promise<string[] | undefined> {
    const command = new GetLogEventsCommand({
      logGroupName: group,
      logStreamName: stream,
      startFromHead: false,
      limit,
    });
    const page = await unlessMissing(
      this.connection.call('logs:GetLogEvents', (options) => this.client.send(command, options), signal),
    );
    return page && (page.events ?? []).map(({ message }) => message ?? '');
  }

  async newest(group: string, signal?: AbortSignal): Promise<string[] | undefined> {
    const command = new DescribeLogStreamsCommand({
      logGroupName: group,
      orderBy: 'LastEventTime',
      descending: true,
      limit: 50,
    });
    const answer = await unlessMissing(
      this.connection.call(
        'logs:DescribeLogStreams',
        (options) => this.client.send(command, options),
        signal,
      ),
    );
    return answer?.logStreams?.flatMap(({ logStreamName }) => logStreamName ?? []);
  }

  async events(
    group: string,
    stream: string,
    { since, token }: { since: number; token: string | undefined },
    signal?: AbortSignal,
  ): Promise<{ events: LogEvent[]; nextToken: string } | undefined> {
    const command = new GetLogEventsCommand({
      logGroupName: group,
      logStreamName: stream,
      startFromHead: true,
      startTime: since,
      nextToken: token,
    });
    const page = await unlessMissing(
      this.connection.call('logs:GetLogEvents', (options) => this.client.send(command, options), signal),
    );
    return (
      page && {
        events: (page.events ?? []).map(({ timestamp = 0, message = '' }) => ({ time: timestamp, message })),
        nextToken: page.nextForwardToken ?? token ?? '',
      }
    );
  }

  url(group: string, stream: string): string {
    return logUrl(`arn:aws:logs:${this.connection.region}`, { group, stream });
  }
}
