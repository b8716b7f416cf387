import type {
  DescribeLogStreamsCommandOutput,
  GetLogEventsCommandOutput,
} from '@aws-sdk/client-cloudwatch-logs';
import * as v from 'valibot';
import { parseParameters } from '../call-parameters.js';
import { formatToken, maximumEvents, parseToken, readPage } from './log-pages.js';
import { firstAt, type LogEvent, type LogStream } from './log-streams.js';
import { AwsFault } from '../fault.js';
import type { Answer, Call, Service } from '../../server/service.js';
import type { World } from '../../server/world.js';

const invalid = 'InvalidParameterException';

const Name = v.pipe(v.string(), v.minLength(1), v.maxLength(512));
const Time = v.optional(v.pipe(v.number(), v.minValue(0)));
const groupEntries = { logGroupName: v.optional(Name), logGroupIdentifier: v.optional(v.string()) };

/** CloudWatch Logs, API version 2014-03-28. */
export const logs: Service = {
  name: 'logs',
  operations: {
    GetLogEvents: getLogEvents,
    DescribeLogStreams: describeLogStreams,
  },
};

function limitUpTo(maximum: number) {
  return v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(maximum)));
}

function getLogEvents(call: Call, world: World): Answer<GetLogEventsCommandOutput> {
  const schema = v.strictObject({
    ...groupEntries,
    logStreamName: Name,
    startTime: Time,
    endTime: Time,
    nextToken: v.optional(v.string()),
    limit: limitUpTo(maximumEvents),
    startFromHead: v.optional(v.boolean(), false),
    unmask: v.optional(v.boolean()),
  });
  const parameters = parseParameters(schema, call, invalid);
  const stream = world.logs.find(groupOf(parameters, world), parameters.logStreamName);
  if (stream === undefined) throw notFound('stream');
  const position = parameters.nextToken === undefined ? undefined : parseToken(parameters.nextToken);
  if (parameters.nextToken !== undefined && position === undefined) {
    throw new AwsFault(invalid, 'The specified nextToken is invalid.');
  }
  const [from, to] = range(stream, parameters, world);
  const page = readPage({
    events: stream.events(),
    from,
    to,
    position,
    startFromHead: parameters.startFromHead,
    limit: Math.min(parameters.limit ?? maximumEvents, stream.pageLines ?? maximumEvents),
    emptyPages: stream.emptyPages,
  });
  return {
    events: page.events.map((event) => describeEvent(event, stream)),
    nextForwardToken: formatToken(page.forward),
    nextBackwardToken: formatToken(page.backward),
  };
}

function describeEvent(event: LogEvent, stream: LogStream) {
  // An event that comes before its stream is taken in when the stream is there.
  const ingestionTime = Math.max(event.timestamp + stream.delayMs, stream.createdAt);
  return {
    timestamp: Math.floor(event.timestamp),
    message: event.message,
    ingestionTime: Math.floor(ingestionTime),
  };
}

interface TimeRange {
  startTime?: number | undefined;
  endTime?: number | undefined;
}

function range(stream: LogStream, { startTime, endTime }: TimeRange, world: World): [number, number] {
  const arrived = world.logs.arrived(stream);
  const from = startTime === undefined ? 0 : firstAt(stream.events(), startTime);
  const to = endTime === undefined ? arrived : Math.min(arrived, firstAt(stream.events(), endTime));
  return [Math.min(from, arrived), to];
}

/** The group's name, from its name or its ARN; it has to exist. */
function groupOf(
  parameters: { logGroupName?: string | undefined; logGroupIdentifier?: string | undefined },
  world: World,
): string {
  const { logGroupName, logGroupIdentifier } = parameters;
  if ((logGroupName === undefined) === (logGroupIdentifier === undefined)) {
    throw new AwsFault(invalid, 'Exactly one of logGroupName and logGroupIdentifier is required.');
  }
  const group =
    logGroupName ?? (logGroupIdentifier ?? '').replace(/^arn:aws[\w-]*:logs:[^:]+:\d{12}:log-group:/, '');
  if (!world.logs.hasGroup(group)) throw notFound('group');
  return group;
}

function notFound(what: 'group' | 'stream'): AwsFault {
  return new AwsFault('ResourceNotFoundException', `The specified log ${what} does not exist.`);
}

function describeLogStreams(call: Call, world: World): Answer<DescribeLogStreamsCommandOutput> {
  const schema = v.strictObject({
    ...groupEntries,
    logStreamNamePrefix: v.optional(Name),
    orderBy: v.optional(v.picklist(['LogStreamName', 'LastEventTime']), 'LogStreamName'),
    descending: v.optional(v.boolean(), false),
    nextToken: v.optional(v.string()),
    limit: limitUpTo(50),
  });
  const parameters = parseParameters(schema, call, invalid);
  const group = groupOf(parameters, world);
  const streams = world.logs
    .list(group)
    .filter(([name]) => name.startsWith(parameters.logStreamNamePrefix ?? ''))
    .map(([name, stream]) => describeStream(group, name, stream, world));
  if (parameters.orderBy === 'LastEventTime') {
    streams.sort((a, b) => (a.lastEventTimestamp ?? 0) - (b.lastEventTimestamp ?? 0));
  }
  if (parameters.descending) streams.reverse();
  return { logStreams: pageOf(streams, parameters, 50), ...nextOf(streams, parameters, 50) };
}

function describeStream(group: string, name: string, stream: LogStream, world: World) {
  const events = stream.events();
  const last = events[world.logs.arrived(stream) - 1];
  const first = last === undefined ? undefined : events[0];
  return {
    logStreamName: name,
    creationTime: Math.floor(stream.createdAt),
    ...(first === undefined ? {} : { firstEventTimestamp: Math.floor(first.timestamp) }),
    ...(last === undefined ? {} : { lastEventTimestamp: Math.floor(last.timestamp) }),
    arn: world.arn('logs', `log-group:${group}:log-stream:${name}`),
    storedBytes: 0,
  };
}

interface ListPage {
  nextToken?: string | undefined;
  limit?: number | undefined;
}

function offsetOf({ nextToken }: ListPage): number {
  if (nextToken === undefined) return 0;
  const match = /^offset-(\d+)$/.exec(nextToken);
  if (match === null) throw new AwsFault(invalid, 'The specified nextToken is invalid.');
  return Number(match[1]);
}

function pageOf<T>(all: readonly T[], page: ListPage, usual: number): T[] {
  return all.slice(offsetOf(page), offsetOf(page) + (page.limit ?? usual));
}

function nextOf(all: readonly unknown[], page: ListPage, usual: number): { nextToken?: string } {
  const end = offsetOf(page) + (page.limit ?? usual);
  return end < all.length ? { nextToken: `offset-${end}` } : {};
}
