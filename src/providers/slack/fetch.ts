import type { FetchFunction } from '@slack/web-api';
import { fetchResponse, TransportError } from '../http/client.js';

/** For a 429 without a Retry-After: Slack's limits are counted per minute. */
const DEFAULT_RETRY_SECONDS = '30';

/** Returns a `fetch` for Slack's client. It goes through the environment's proxy, and a 429 always has a Retry-After. */
export function slackFetch(env: NodeJS.ProcessEnv): FetchFunction {
  return async (address, init = {}) => {
    const url = new URL(address);
    try {
      const answer = await fetchResponse(url, init, { env, redirects: 'none' });
      if (answer.status === 429 && !/^\s*\d+/.test(answer.headers.get('retry-after') ?? ''))
        answer.headers.set('retry-after', DEFAULT_RETRY_SECONDS);
      return answer;
    } catch (error) {
      // Slack's client keeps the code of an error only where the error is of our own realm.
      throw new TransportError(url.host, error);
    }
  };
}
