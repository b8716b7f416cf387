import { Readable } from 'node:stream';
import { HttpResponse } from '@smithy/core/protocols';
import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../src/core/clock.js';
import { AwsConnection } from '../../src/providers/aws/connection.js';
import { Transport } from '../../src/providers/aws/transport.js';
import { MemoryLogger } from '../../src/testing/memory-logger.js';
import { Handler } from '../../sandbox/server/handler.js';
import { checkScenario } from '../../sandbox/scenario/load-scenario.js';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { World } from '../../sandbox/server/world.js';

/** So many turns of the event loop without a request: what was woken has had its chance to ask for something. */
const QUIET_TURNS = 4;

/** At which somebody wakes. Ten thousand waits of a day have some ten million. */
const MOST_MOMENTS = 100_000_000;

/** Gives the sandbox's answers without a network, and counts them. */
class DirectTransport extends Transport {
  /** By their targets: `CodePipeline_20150709.GetPipelineExecution`. */
  readonly counts = new Map<string, number>();
  requests = 0;
  /** How many were refused because of a limit. */
  throttled = 0;
  /** How many are out. */
  open = 0;

  constructor(private readonly handler: Handler) {
    super();
  }

  override async handle(...[request]: Parameters<Transport['handle']>): ReturnType<Transport['handle']> {
    const target = request.headers['x-amz-target'] ?? '';
    this.counts.set(target, (this.counts.get(target) ?? 0) + 1);
    this.requests += 1;
    this.open += 1;
    try {
      const outcome = await this.handler.handle({
        method: request.method,
        url: new URL(request.path, 'http://127.0.0.1'),
        headers: Object.fromEntries(
          Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
        ),
        body: bytesOf(request.body as string | Uint8Array | undefined),
      });
      if (outcome.kind !== 'reply') throw new Error(`The sandbox gave no answer: ${outcome.kind}.`);
      const { status, headers, body } = outcome.reply;
      if (status === 400 && Buffer.from(body).includes('ThrottlingException')) this.throttled += 1;
      const stream = Readable.from([Buffer.from(body)]);
      return { response: new HttpResponse({ statusCode: status, headers: { ...headers }, body: stream }) };
    } finally {
      this.open -= 1;
    }
  }
}

/** Without the methods of a string that the SDK gives to its bytes for now, and warns of. */
function bytesOf(body: string | Uint8Array | undefined): Buffer {
  return body instanceof Uint8Array
    ? Buffer.from(body.buffer, body.byteOffset, body.byteLength)
    : Buffer.from(body ?? '');
}

/** AWS and its time, in this process: waits take no time, and no request takes any of the world's. */
export class VirtualAws implements Clock {
  readonly world: World;
  readonly logger = new MemoryLogger();
  private readonly transport: DirectTransport;
  private readonly apart: DirectTransport;
  private readonly sleepers = new Set<{ until: number; wake: () => void }>();
  private running = false;

  constructor(scenario: ScenarioInput, name: string) {
    const started = Date.UTC(2026, 0, 1);
    this.world = new World(checkScenario(scenario, name), () => started);
    this.transport = new DirectTransport(new Handler(this.world));
    this.apart = new DirectTransport(new Handler(this.world, []));
  }

  /** How many requests there were until now of targets that begin so. */
  requests(target = ''): number {
    const found = [...this.transport.counts].filter(([name]) => name.startsWith(target));
    return found.reduce((sum, [, count]) => sum + count, 0);
  }

  get throttled(): number {
    return this.transport.throttled;
  }

  /** A connection whose requests are not counted, and for which there are no faults and no limits. */
  connectionApart(): AwsConnection {
    return this.connection(this.apart);
  }

  connection(transport: Transport = this.transport): AwsConnection {
    const keys = { accessKeyId: 'AKIASANDBOXTESTS0000', secretAccessKey: 'sandbox-secret' };
    return new AwsConnection({
      region: this.world.region,
      credentials: { get: () => Promise.resolve(keys), renew: () => Promise.resolve(false) },
      principal: () => Promise.resolve('a user'),
      transport,
      clock: this,
      logger: this.logger,
    });
  }

  now(): number {
    return this.world.now();
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      const onAbort = (): void => {
        this.sleepers.delete(sleeper);
        reject(signal?.reason as Error);
      };
      const wake = (): void => {
        signal?.removeEventListener('abort', onAbort);
        resolve();
      };
      const sleeper = { until: this.now() + ms, wake };
      this.sleepers.add(sleeper);
      signal?.addEventListener('abort', onAbort);
      void this.run();
    });
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    for (let moments = 0; this.sleepers.size > 0; moments += 1) {
      if (moments > MOST_MOMENTS) throw new Error('The sleepers of the load never come to an end.');
      await this.quiet();
      const until = Math.min(...[...this.sleepers].map((sleeper) => sleeper.until));
      if (until < Infinity) this.world.time.skipTo(until);
      for (const sleeper of [...this.sleepers])
        if (sleeper.until <= until) {
          this.sleepers.delete(sleeper);
          sleeper.wake();
        }
    }
    this.running = false;
  }

  private async quiet(): Promise<void> {
    const { transport, apart } = this;
    const asked = (): number => transport.requests + apart.requests;
    for (let turns = 0, seen = asked(); turns < QUIET_TURNS; turns += 1) {
      await setImmediate();
      if (transport.open + apart.open === 0 && asked() === seen) continue;
      turns = -1;
      seen = asked();
    }
  }
}
