import { request as httpRequest, type IncomingMessage } from 'node:http';
import { asError, PlatformError } from '../../src/core/errors.js';
import { pushUpstream, seedObjects, seedUpstream } from './forward-seed.js';
import { mirrorStream } from './forward-logs.js';
import type { Message, Reply, WireRequest } from '../aws/protocols/message.js';
import type { ImagePushed } from '../aws/ecr/registry.js';
import { AwsFault } from './service.js';
import type { UpstreamAnswer } from './upstream.js';
import type { World } from './world.js';

/** What moto does well enough; the rest it lacks, or gets wrong. */
const forwarded: ReadonlySet<string> = new Set(['sts', 'iam', 'ssm', 'ecr', 's3', 'logs']);
const upstreamTimeoutMs = 30_000;

/** Passes requests to a moto server, byte for byte, and keeps what our builds leave behind known there. */
export class Forward {
  private readonly upstream: URL;
  private readonly pushes: ImagePushed[] = [];
  /** Requests to moto that bring it up to date run one after the other. */
  private updates: Promise<void> = Promise.resolve();
  /** How many events of each log stream moto has. */
  private readonly mirrored = new Map<string, number>();

  constructor(
    url: string,
    private readonly world: World,
  ) {
    this.upstream = new URL(url);
    world.registry.onPush = (pushed) => this.pushes.push(pushed);
  }

  takes({ service }: Message): boolean {
    return forwarded.has(service);
  }

  /**
   * Writes the scenario's parameters, images and templates into moto.
   * @throws PlatformError when it can't be reached or refuses something
   */
  async seed(): Promise<void> {
    if (this.world.account !== '123456789012') {
      throw new PlatformError(
        `The scenario's account is ${this.world.account}, but moto's is 123456789012; with --forward they must be the same.`,
        { hint: 'Leave `account` out of the scenario.' },
      );
    }
    try {
      await seedUpstream(this.json, this.world);
      await seedObjects(this.put, this.world);
    } catch (error) {
      if (error instanceof PlatformError) throw error;
      throw new PlatformError(
        `The moto server at ${this.upstream.href} can't be used: ${asError(error).message}.`,
        {
          hint: 'Start one with: moto_server -H 127.0.0.1 -p 5000',
          cause: error,
        },
      );
    }
  }

  /** moto's answer to the request, after it has been told what happened here since the last one. */
  async send(request: WireRequest, message: Message): Promise<Reply> {
    this.updates = this.updates.then(() => this.update(message));
    try {
      await this.updates;
      return await this.exchange(request);
    } catch (error) {
      // The next request starts afresh.
      this.updates = Promise.resolve();
      throw new AwsFault('ServiceUnavailableException', `moto: ${asError(error).message}`, 503);
    }
  }

  private async update({ service, parameters }: Message): Promise<void> {
    for (let next = this.pushes.shift(); next !== undefined; next = this.pushes.shift()) {
      await pushUpstream(this.json, next);
    }
    const { logGroupName: group, logStreamName: stream } = parameters;
    if (service === 'logs' && typeof group === 'string' && typeof stream === 'string') {
      await mirrorStream(this.json, this.world, { group, stream }, this.mirrored);
    }
  }

  /** One JSON 1.1 request of our own. */
  private readonly json = async (service: string, target: string, body: object): Promise<UpstreamAnswer> => {
    const reply = await this.exchange({
      method: 'POST',
      url: new URL('/', this.upstream),
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': target,
        authorization: this.authorization(service),
      },
      body: Buffer.from(JSON.stringify(body)),
    });
    const text = reply.body.toString();
    if (reply.status === 200) return {};
    const name = /"__type"\s*:\s*"(?:[^"#]*#)?([^"]+)"/.exec(text)?.[1];
    if (name !== undefined) return { error: name };
    throw new Error(`${target} answered ${reply.status}: ${text.slice(0, 200)}`);
  };

  /** One REST request of our own, to S3. */
  private readonly put = async (path: string, body: string): Promise<UpstreamAnswer> => {
    const reply = await this.exchange({
      method: 'PUT',
      url: new URL(path, this.upstream),
      headers: { authorization: this.authorization('s3'), 'content-type': 'application/octet-stream' },
      body: Buffer.from(body),
    });
    const text = reply.body.toString();
    if (reply.status === 200) return {};
    const name = /<Code>([^<]+)</.exec(text)?.[1];
    if (name !== undefined) return { error: name };
    throw new Error(`PUT ${path} answered ${reply.status}: ${text.slice(0, 200)}`);
  };

  private authorization(service: string): string {
    const scope = `20260101/${this.world.region}/${service}/aws4_request`;
    return `AWS4-HMAC-SHA256 Credential=AKIASANDBOX000000000/${scope}, SignedHeaders=host, Signature=0`;
  }

  private exchange(request: WireRequest): Promise<Reply> {
    const { method, headers, body, url } = request;
    return new Promise((resolve, reject) => {
      const outgoing = httpRequest(
        {
          host: this.upstream.hostname,
          port: this.upstream.port,
          method,
          path: url.pathname + url.search,
          headers: { ...headers, 'content-length': body.length },
          timeout: upstreamTimeoutMs,
        },
        (answer) => {
          readReply(answer).then(resolve, reject);
        },
      );
      outgoing.on('timeout', () => {
        outgoing.destroy(new Error(`no answer within ${upstreamTimeoutMs / 1000} s`));
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  }
}

/** Headers that belong to one connection, or that are set anew. */
const ownHeaders = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length']);

async function readReply(answer: IncomingMessage): Promise<Reply> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer as AsyncIterable<Buffer>) chunks.push(chunk);
  const headers = Object.entries(answer.headers).flatMap(([name, value]) =>
    value === undefined || ownHeaders.has(name) ? [] : [[name, [value].flat().join(', ')] as const],
  );
  return {
    status: answer.statusCode ?? 502,
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks),
  };
}
