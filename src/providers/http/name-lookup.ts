import { Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';

export interface NameLookup {
  /** Time for each question to a name server, in milliseconds. */
  timeoutMs: number;
  signal: AbortSignal;
  /** Name servers, `127.0.0.1:5353`. Default: the system's. */
  servers?: readonly string[];
}

/**
 * Whether a name server knows the host's name; addresses and `localhost` need none. The look-up that requests do can't
 * be given up, and a process ends only after it: with a name server that is silent that takes many seconds. This one
 * ends with the signal. Never throws.
 */
export async function isResolvable(
  host: string,
  { timeoutMs, signal, servers }: NameLookup,
): Promise<boolean> {
  if (host === 'localhost' || isIP(host.replace(/^\[|\]$/g, '')) !== 0) return true;
  if (signal.aborted) return false;
  const resolver = new Resolver({ timeout: timeoutMs, tries: 1 });
  const giveUp = (): void => {
    resolver.cancel();
  };
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    if (servers !== undefined) resolver.setServers(servers);
    await Promise.any([resolver.resolve4(host), resolver.resolve6(host)]);
    return true;
  } catch {
    return false;
  } finally {
    signal.removeEventListener('abort', giveUp);
    resolver.cancel();
  }
}
