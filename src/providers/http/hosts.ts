import { Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { Agent } from 'agent-base';
import { PlatformError } from '../../core/errors.js';

// How a host is reached: by which proxy, and whether its name is known.

/** Node's codes where a host was not even reached, so that nothing can have been done there. */
export const UNREACHED = new Set([
  'ECONNREFUSED',
  'EAI_AGAIN',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
]);

const SETTINGS = ['https_proxy', 'http_proxy', 'all_proxy'];

/**
 * The proxy that the environment names for a URL, or undefined where it is reached directly.
 * `HTTPS_PROXY` serves https, `HTTP_PROXY` http, `ALL_PROXY` both; the lower-case names win, as in curl.
 * `NO_PROXY` lists hosts, with or without a port, separated by commas or blanks: `example.com` and `.example.com`
 * mean the domain and all below it, `*` means everything. This machine itself is never reached through a proxy.
 */
export function proxyFor(url: URL, env: NodeJS.ProcessEnv): URL | undefined {
  const scheme = url.protocol.replace(':', '');
  const value = read(env, `${scheme}_proxy`) ?? read(env, 'all_proxy');
  if (value === undefined || isLocal(url.hostname)) return undefined;
  if (isExempt(url, read(env, 'no_proxy') ?? '')) return undefined;
  return new URL(withScheme(value));
}

/** True when the environment names any proxy at all. */
export function proxyConfigured(env: NodeJS.ProcessEnv): boolean {
  return SETTINGS.some((name) => read(env, name) !== undefined);
}

/** @throws PlatformError for a setting that can't be a proxy; its value may hold a password and stays out. */
export function checkProxies(env: NodeJS.ProcessEnv): void {
  for (const name of SETTINGS.flatMap((setting) => [setting, setting.toUpperCase()])) {
    const value = env[name]?.trim() ?? '';
    const url = withScheme(value);
    if (value === '' || (URL.canParse(url) && /^https?:/i.test(url))) continue;
    throw new PlatformError(`The environment variable ${name} is not the URL of a proxy.`, {
      hint: 'Write it as http://host:port, or unset it.',
    });
  }
}

function withScheme(value: string): string {
  return value.includes('://') ? value : `http://${value}`;
}

function read(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const value = (env[name] ?? env[name.toUpperCase()])?.trim();
  return value === '' ? undefined : value;
}

function isLocal(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127\.\d+\.\d+\.\d+$/.test(hostname) ||
    // Where EC2 and ECS hand out credentials: link-local, so no proxy could reach it.
    /^169\.254\.\d+\.\d+$/.test(hostname)
  );
}

function isExempt(url: URL, list: string): boolean {
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      if (entry === '') return false;
      if (entry === '*') return true;
      const [, host = entry, entryPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
      if (entryPort !== undefined && entryPort !== port) return false;
      const domain = host.replace(/^\*?\./, '');
      return url.hostname === domain || url.hostname.endsWith(`.${domain}`);
    });
}

/**
 * Creates the agent that chooses the environment's proxy for each connection, if any; undefined where no proxy is set. Only
 * then is the code for proxies loaded.
 */
export async function createProxyAgent(env: NodeJS.ProcessEnv): Promise<Agent | undefined> {
  if (!proxyConfigured(env)) return undefined;
  // A file of its own, since of a CommonJS library that is imported late the bundle has a default export only.
  const { EnvironmentProxyAgent } = await import('./proxy-agent.js');
  return new EnvironmentProxyAgent((url) => proxyFor(url, env));
}

interface NameLookup {
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
