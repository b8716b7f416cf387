import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FakeClock } from './fake-clock.js';
import { MemoryLogger } from './memory-logger.js';
import { GitHubClient, type GitHubClientOptions } from '../providers/github/client.js';

// For tests only: GitHub as a list of answers, and a record of what was really sent to it.

export interface GitHubRequest {
  /** `GET /api/v3/repos/uktrade/demo/commits/abcdef1`, with its query. */
  line: string;
  authorization: string | undefined;
  /** The JSON body; undefined without one. */
  body: unknown;
}

export type GitHubAnswer = (request: IncomingMessage, response: ServerResponse) => void;

export function json(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): GitHubAnswer {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify(body));
  };
}

/** A connection that breaks before there is an answer. */
export const reset: GitHubAnswer = (request) => request.socket.destroy();

export class GitHubWire {
  readonly requests: GitHubRequest[] = [];
  readonly clock = new FakeClock();
  readonly logger = new MemoryLogger();
  private readonly answers: GitHubAnswer[];
  private readonly server: Server;

  /** The answers, in order; the last one is given again and again. */
  constructor(...answers: GitHubAnswer[]) {
    this.answers = answers;
    this.server = createServer((request, response) => {
      void this.receive(request).then(() => {
        const answer = this.answers.length > 1 ? this.answers.shift() : this.answers[0];
        answer?.(request, response);
      });
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  /** A client of this server, with a clock that does not wait. */
  client(options: Partial<GitHubClientOptions> = {}): GitHubClient {
    return new GitHubClient({
      apiUrl: this.url,
      token: 's3cret',
      clock: this.clock,
      logger: this.logger,
      ...options,
    });
  }

  /** Where its API is. */
  get url(): string {
    const { port } = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/api/v3`;
  }

  get lines(): string[] {
    return this.requests.map(({ line }) => line);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async receive(request: IncomingMessage): Promise<void> {
    let text = '';
    for await (const chunk of request as AsyncIterable<Buffer>) text += chunk.toString();
    this.requests.push({
      line: `${request.method ?? ''} ${request.url ?? ''}`,
      authorization: request.headers.authorization,
      body: text === '' ? undefined : (JSON.parse(text) as unknown),
    });
  }
}
