import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

// For tests only: an index as answers by path, and a record of what was really asked.

export type IndexAnswer = (request: IncomingMessage, response: ServerResponse) => void;

export interface IndexRequest {
  /** `GET /pypi/demo/1.0/json` */
  line: string;
  headers: IncomingMessage['headers'];
  body: string;
}

export function answer(status: number, contentType: string, body: string): IndexAnswer {
  return (_, response) => response.writeHead(status, { 'content-type': contentType }).end(body);
}

export function json(status: number, body: unknown): IndexAnswer {
  return answer(status, 'application/json', JSON.stringify(body));
}

/** A connection that breaks before there is an answer. */
export const reset: IndexAnswer = (request) => request.socket.destroy();

export function redirect(location: string): IndexAnswer {
  return (_, response) => response.writeHead(302, { location }).end();
}

export class IndexWire {
  readonly requests: IndexRequest[] = [];
  private readonly server: Server;

  /** Answers by `GET /path`; several are given one after the other, the last one again and again. */
  constructor(private readonly answers: Record<string, IndexAnswer | IndexAnswer[]>) {
    this.server = createServer((request, response) => {
      void this.receive(request).then((line) => {
        const found = [this.answers[line] ?? answer(404, 'text/html', '<h1>Not Found</h1>')].flat();
        if (Array.isArray(this.answers[line]) && found.length > 1) this.answers[line] = found.slice(1);
        found[0]?.(request, response);
      });
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get lines(): string[] {
    return this.requests.map(({ line }) => line);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async receive(request: IncomingMessage): Promise<string> {
    let body = '';
    for await (const chunk of request as AsyncIterable<Buffer>) body += chunk.toString();
    const line = `${request.method ?? ''} ${request.url ?? ''}`;
    this.requests.push({ line, headers: request.headers, body });
    return line;
  }
}
