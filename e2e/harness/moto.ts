import { startProcess } from './process.js';
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
  const running = startProcess(toolPath('moto_server'), ['-H', '127.0.0.1', '-p', '0'], {
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'C.UTF-8', PYTHONDONTWRITEBYTECODE: '1' },
    timeLimitMs: 'none',
  });
  const { child } = running;
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await running.done;
  };
  const url = await new Promise<string>((resolve, reject) => {
    const fail = (reason: string): void => {
      reject(new Error(`moto_server ${reason}:\n${running.stderr()}`));
    };
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      fail('did not say where it listens');
    }, TIME_LIMIT_MS);
    const listen = (): void => {
      const [, found] = /Running on (http:\/\/127\.0\.0\.1:\d+)/.exec(running.stderr()) ?? [];
      if (found === undefined) return;
      clearTimeout(timer);
      child.stderr?.off('data', listen);
      resolve(found);
    };
    child.stderr?.on('data', listen);
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
