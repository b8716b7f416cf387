import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningSandbox } from './sandbox.js';
import { until } from './until.js';

export const GITHUB_TOKEN = 'ghs_e2e-secret-token';

/** What a process needs to work against the sandbox's GitHub. */
export function githubEnv(sandbox: RunningSandbox): Record<string, string> {
  return { ...sandbox.env, GITHUB_API_URL: `${sandbox.url}/github` };
}

/** Asks the sandbox's GitHub as somebody else would: a maintainer at the keyboard. @throws for a status of failure */
export async function askGitHub(
  sandbox: RunningSandbox,
  line: `${'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'} ${string}`,
  body?: unknown,
): Promise<unknown> {
  const [method = 'GET', path = ''] = line.split(' ');
  const answer = await fetch(`${sandbox.url}/github${path}`, {
    method,
    headers: { authorization: `token ${GITHUB_TOKEN}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${line}: ${answer.status} ${await answer.text()}`);
  return answer.status === 204 ? undefined : answer.json();
}

/** The operations that were asked for since the given number of requests, with the method of each. */
export function githubOperations(sandbox: RunningSandbox, since = 0): string[] {
  return sandbox
    .requests()
    .slice(since)
    .filter(({ service }) => service === 'github')
    .map(({ operation }) => operation);
}

/** Runs the work with a file that holds an event's payload, and what tells an action of it. */
export async function withEvent<T>(
  name: string,
  payload: unknown,
  work: (env: Record<string, string>) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'platform-tools-event-'));
  const path = join(folder, 'event.json');
  await writeFile(path, JSON.stringify(payload));
  try {
    return await work({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Waits until the sandbox has received a request of the operation. */
export async function requested(sandbox: RunningSandbox, operation: string): Promise<void> {
  await until(() => sandbox.requests().some((request) => request.operation === operation), operation, 20);
}
