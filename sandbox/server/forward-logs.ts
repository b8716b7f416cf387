import type { UpstreamRequest } from './upstream.js';
import type { World } from './world.js';

const target = 'Logs_20140328';
/** CloudWatch takes no more events in one PutLogEvents. */
const batchSize = 10_000;

/**
 * Writes to moto what one of our builds has logged by now and moto does not have yet. A stream that is not ours,
 * or does not exist yet, is left to moto.
 * @param mirrored how many events moto has, by stream
 */
export async function mirrorStream(
  send: UpstreamRequest,
  world: World,
  { group, stream }: { group: string; stream: string },
  mirrored: Map<string, number>,
): Promise<void> {
  const found = world.logs.find(group, stream);
  if (found === undefined) return;
  const key = `${group} ${stream}`;
  const names = { logGroupName: group, logStreamName: stream };
  if (!mirrored.has(key)) {
    await send('logs', `${target}.CreateLogGroup`, { logGroupName: group });
    await send('logs', `${target}.CreateLogStream`, names);
    mirrored.set(key, 0);
  }
  const arrived = world.logs.arrived(found);
  for (let start = mirrored.get(key) ?? 0; start < arrived; start += batchSize) {
    const events = found.events().slice(start, Math.min(start + batchSize, arrived));
    const { error } = await send('logs', `${target}.PutLogEvents`, {
      ...names,
      // Scenario time may be ahead of moto's clock, and moto drops events from the future.
      logEvents: events.map(({ timestamp, message }) => ({
        timestamp: Math.floor(Math.min(timestamp, world.realNow())),
        message,
      })),
    });
    if (error !== undefined) throw new Error(`PutLogEvents of ${key}: ${error}`);
    mirrored.set(key, start + events.length);
  }
}
