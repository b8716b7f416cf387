import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { asError, PlatformError } from '../../src/core/errors.js';
import { answerAdmin } from './admin.js';
import type { Handler, Outcome } from './handler.js';
import type { Reply, WireRequest } from '../aws/protocols/message.js';
import type { World } from './world.js';

const largestBody = 32 * 1024 * 1024;

export interface RunningServer {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** What a server answers with: requests, taken through faults, credentials and their operation. */
export interface RequestHandler extends Pick<Handler, 'log'> {
  handle: (request: WireRequest) => Promise<Outcome>;
}

/**
 * Listens on 127.0.0.1 only.
 * @param port 0 takes a free one
 * @throws PlatformError when the port can't be had
 */
export async function listen(handler: RequestHandler, world: World, port: number): Promise<RunningServer> {
  const silences = new Set<NodeJS.Timeout>();
  const server = createServer((request, response) => {
    serve(request, response, handler, world, silences).catch((error: unknown) => {
      // Nobody is left to tell: the client went away in the middle of its request.
      response.destroy(asError(error));
    });
  });
  // A waiting client may keep its connection between two polls; a new one for each is what hides resets.
  server.keepAliveTimeout = 60_000;
  // Who is in one process with us waits for its own end of a connection, not for ours.
  server.on('connection', (socket) => socket.unref());
  await start(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise((resolve) => {
        silences.forEach(clearTimeout);
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function start(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        new PlatformError(
          `The sandbox can't listen on port ${port}: ${taken ? 'it is in use' : error.message}.`,
          {
            hint: 'Use --port 0, which takes a free port.',
            cause: error,
          },
        ),
      );
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  handler: RequestHandler,
  world: World,
  silences: Set<NodeJS.Timeout>,
): Promise<void> {
  const wire = await readRequest(request);
  const reply = await answerAdmin(wire, handler.log, world);
  const outcome: Outcome = reply === undefined ? await handler.handle(wire) : { kind: 'reply', reply };
  switch (outcome.kind) {
    case 'reply':
      send(response, outcome.reply);
      return;
    case 'broken-off':
      breakOff(response, outcome.reply);
      return;
    case 'reset':
      request.socket.resetAndDestroy();
      return;
    case 'silence': {
      const timer = setTimeout(() => {
        silences.delete(timer);
        request.socket.resetAndDestroy();
      }, outcome.forMs);
      silences.add(timer);
    }
  }
}

async function readRequest(request: IncomingMessage): Promise<WireRequest> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > largestBody) throw new RangeError(`A request is larger than ${largestBody} bytes.`);
    chunks.push(chunk);
  }
  return {
    method: request.method ?? 'GET',
    url: new URL(request.url ?? '/', 'http://127.0.0.1'),
    headers: request.headers,
    body: Buffer.concat(chunks),
  };
}

/** Sends the head of the answer and half of its body; then the connection breaks. */
function breakOff(response: ServerResponse, { status, headers, body }: Reply): void {
  const whole = Buffer.from(body);
  // With nothing in the body there is no half of it.
  response.writeHead(status, { ...headers, 'content-length': Math.max(2, whole.length) });
  response.write(whole.subarray(0, Math.floor(whole.length / 2)), () => {
    response.socket?.resetAndDestroy();
  });
}

function send(response: ServerResponse, reply: Reply): void {
  const headers = { ...reply.headers, 'content-length': Buffer.byteLength(reply.body) };
  if (reply.reason === undefined) response.writeHead(reply.status, headers);
  else response.writeHead(reply.status, reply.reason, headers);
  response.end(reply.body);
}
