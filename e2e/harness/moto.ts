import { spawn } from 'node:child_process';
import { toolPath } from './tools.js';

export interface RunningMoto {
  url: string;
  /** Forgets everything that it was told, so that each test has a new one. */
  reset: () => Promise<void>;
  stop: () => Promise<void>;
}

const TIME_LIMIT_MS = 30_000;

/** Starts a moto server on a free port of this machine. */
export async function startMoto(): Promise<RunningMoto> {
  const child = spawn(toolPath('moto_server'), ['-H', '127.0.0.1', '-p', '0'], {
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'C.UTF-8', PYTHONDONTWRITEBYTECODE: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const closed = new Promise<void>((resolve) => {
    child.on('close', () => {
      resolve();
    });
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await closed;
  };
  const url = await new Promise<string>((resolve, reject) => {
    let heard = '';
    const fail = (reason: string): void => {
      reject(new Error(`moto_server ${reason}:\n${heard}`));
    };
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      fail('did not say where it listens');
    }, TIME_LIMIT_MS);
    // Reading goes on after the start: a full pipe would block it.
    child.stderr.on('data', (chunk: Buffer) => {
      if (heard.length < 10_000) heard += chunk.toString('utf8');
      const [, found] = /Running on (http:\/\/127\.0\.0\.1:\d+)/.exec(heard) ?? [];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    });
    child.on('error', (error) => {
      clearTimeout(timer);
      fail(error.message);
    });
    child.on('close', () => {
      clearTimeout(timer);
      fail('ended');
    });
  });
  return { url, stop, reset: () => reset(url) };
}

async function reset(url: string): Promise<void> {
  const { status } = await fetch(`${url}/moto-api/reset`, { method: 'POST' });
  if (status !== 200) throw new Error(`moto does not forget: HTTP ${status}`);
}
