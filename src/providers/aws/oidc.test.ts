import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { FakeClock } from '../../testing/fake-clock.js';
import { fetchIdToken, missingIdToken } from './oidc.js';

describe("a job's OIDC token", () => {
  it.each([
    ['pypi', 'pypi'],
    [undefined, 'sts.amazonaws.com'],
  ])('is for %s', async (audience, asked) => {
    const urls: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      urls.push(request.url);
      response.end('{"value":"e.y.J"}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const masked: string[] = [];
    const source = { requestUrl: `http://127.0.0.1:${port}/token?api-version=2.0`, requestToken: 'request' };
    const token = await fetchIdToken(source, {
      clock: new FakeClock(),
      env: {},
      mask: (secret: string) => masked.push(secret),
      ...(audience === undefined ? {} : { audience }),
    });
    server.closeAllConnections();
    server.close();
    expect([token, urls, masked]).toEqual([
      'e.y.J',
      [`/token?api-version=2.0&audience=${asked}`],
      ['request', 'e.y.J'],
    ]);
  });

  it.each([
    ['outside of GitHub Actions', undefined, /outside of GitHub Actions/],
    ['on a push', { eventName: 'push', head: undefined }, /may not have an OIDC token/],
    [
      'in a pull request of the repository',
      { eventName: 'pull_request', head: { repo: { full_name: 'a/b' } } },
      /may not/,
    ],
    [
      'in one from a fork',
      { eventName: 'pull_request', head: { repo: { full_name: 'c/b' } } },
      /from a fork/,
    ],
    ['in one from a fork that is gone', { eventName: 'pull_request', head: { repo: null } }, /from a fork/],
    ['in one whose event can not be read', { eventName: 'pull_request', head: undefined }, /may not/],
  ])('is missed %s, with a way out', (_, run, message) => {
    const error = missingIdToken(
      run && {
        eventName: run.eventName,
        repository: 'a/b',
        readEvent: () => (run.head === undefined ? undefined : { pull_request: { head: run.head } }),
      },
    );
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(/\w/);
  });
});
