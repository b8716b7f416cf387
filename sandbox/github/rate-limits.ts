/** Requests an hour: with the token of a workflow, and without one. Source: "Rate limits for the REST API". */
const withToken = 1000;
const anonymous = 60;
const windowSeconds = 3600;

/** What a fault is called that uses up the primary rate limit. */
export const primaryLimit = 'PrimaryRateLimitExceeded';

interface Window {
  /** Real time, in seconds since the epoch. */
  reset: number;
  used: number;
}

/** How much of its primary rate limit each token has used. Nobody is refused for it; only faults do that. */
export class RateLimits {
  private readonly windows = new Map<string, Window>();

  /** @param realNow real time, in milliseconds since the epoch: clients compare the reset with their own clock */
  constructor(private readonly realNow: () => number) {}

  /** Counts one request, and gives the headers that say so. */
  count(token: string | undefined, operation: string): Readonly<Record<string, string>> {
    const resource = operation.startsWith('graphql') ? 'graphql' : 'core';
    const now = Math.floor(this.realNow() / 1000);
    const key = `${resource} ${token ?? ''}`;
    const open = this.windows.get(key);
    const window = open === undefined || open.reset <= now ? { reset: now + windowSeconds, used: 0 } : open;
    const limit = token === undefined ? anonymous : withToken;
    window.used = Math.min(limit, window.used + 1);
    this.windows.set(key, window);
    return headersOf(limit, window, resource);
  }
}

function headersOf(limit: number, { reset, used }: Window, resource: string): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(limit - used),
    'x-ratelimit-reset': String(reset),
    'x-ratelimit-used': String(used),
    'x-ratelimit-resource': resource,
  };
}

/** The headers of a limit that is used up, and lasts for so many seconds more. */
export function usedUp(seconds = 60): Readonly<Record<string, string>> {
  const reset = Math.ceil(Date.now() / 1000) + seconds;
  return headersOf(withToken, { reset, used: withToken }, 'core');
}
