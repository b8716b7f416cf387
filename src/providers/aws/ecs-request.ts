import { RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import type { ECSClient, RegisterTaskDefinitionCommandInput } from '@aws-sdk/client-ecs';

/** Returns what the SDK would send to register a task definition, as JSON. Requests nothing. */
export async function serialise(client: ECSClient, definition: object): Promise<unknown> {
  const command = new RegisterTaskDefinitionCommand(
    definition as unknown as RegisterTaskDefinitionCommandInput,
  );
  let body: unknown;
  // Between serialising and signing, so that not even credentials are asked for.
  command.middlewareStack.add(
    () => (args) => {
      body = (args.request as { body?: unknown }).body;
      return Promise.resolve({ response: {}, output: { $metadata: {} } });
    },
    { step: 'build', priority: 'high', name: 'keepBody' },
  );
  await client.send(command);
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body as Uint8Array);
  return JSON.parse(text) as unknown;
}

/** Returns the paths of what is meant and not sent, whichever way it got lost on. */
export function findUnsent(meant: unknown, sent: unknown, path = ''): string[] {
  if (meant === undefined) return [];
  if (typeof meant !== 'object' || meant === null) return Object.is(meant, sent) ? [] : [path];
  if (typeof sent !== 'object' || sent === null || Array.isArray(meant) !== Array.isArray(sent))
    return [path];
  const found = sent as Readonly<Record<string, unknown>>;
  const lost = Object.entries(meant).flatMap(([key, value]) =>
    findUnsent(value, found[key], joinPath(path, key, Array.isArray(meant))),
  );
  const longer = Array.isArray(meant) && Array.isArray(sent) && sent.length !== meant.length;
  return lost.length === 0 && longer ? [path] : lost;
}

function joinPath(path: string, key: string, isList: boolean): string {
  if (isList) return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}
