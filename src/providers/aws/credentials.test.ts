import { describe, expect, it } from '@jest/globals';
import { FakeClock } from '../../testing/fake-clock.js';
import { type Credentials, RenewingCredentials } from './credentials.js';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** Credentials of an hour each: first, second, …; `fail` makes the next attempts fail. */
function source(clock: FakeClock) {
  const state = { obtained: 0, fail: 0 };
  const credentials = new RenewingCredentials(async () => {
    await Promise.resolve();
    if (state.fail > 0) {
      state.fail -= 1;
      throw new Error('STS is away');
    }
    state.obtained += 1;
    return key(String(state.obtained), new Date(clock.now() + HOUR));
  }, clock);
  return { state, credentials };
}

function key(accessKeyId: string, expiration?: Date): Credentials {
  return { accessKeyId, secretAccessKey: 's', ...(expiration === undefined ? {} : { expiration }) };
}

describe('RenewingCredentials', () => {
  it('keeps them until five minutes before their end', async () => {
    const clock = new FakeClock();
    const { credentials } = source(clock);
    await expect(credentials.get()).resolves.toMatchObject({ accessKeyId: '1' });
    clock.advance(55 * MINUTE - 1);
    await expect(credentials.get()).resolves.toMatchObject({ accessKeyId: '1' });
    clock.advance(1);
    await expect(credentials.get()).resolves.toMatchObject({ accessKeyId: '2' });
  });

  it('is asked for once, however many callers there are', async () => {
    const { credentials, state } = source(new FakeClock());
    const keys = await Promise.all([credentials.get(), credentials.get(), credentials.get()]);
    expect(keys.map(({ accessKeyId }) => accessKeyId)).toEqual(['1', '1', '1']);
    expect(state.obtained).toBe(1);
  });

  it('serves the old ones while a renewal fails, and tries again half a minute later', async () => {
    const clock = new FakeClock();
    const { credentials, state } = source(clock);
    await credentials.get();
    clock.advance(56 * MINUTE);
    state.fail = 1;
    await expect(credentials.get()).resolves.toMatchObject({ accessKeyId: '1' });
    clock.advance(29_000);
    await expect(credentials.get()).resolves.toMatchObject({ accessKeyId: '1' });
    clock.advance(1_000);
    await expect(credentials.get()).resolves.toMatchObject({ accessKeyId: '2' });
  });

  it('fails once the old ones have run out', async () => {
    const clock = new FakeClock();
    const { credentials, state } = source(clock);
    await credentials.get();
    clock.advance(61 * MINUTE);
    state.fail = 1;
    await expect(credentials.get()).rejects.toThrow('STS is away');
    await expect(credentials.get()).resolves.toMatchObject({ accessKeyId: '2' });
  });

  it('renews what AWS calls expired, once for all who saw it', async () => {
    const { credentials, state } = source(new FakeClock());
    const old = await credentials.get();
    await expect(Promise.all([credentials.renew(old), credentials.renew(old)])).resolves.toEqual([
      true,
      true,
    ]);
    await expect(credentials.renew(old)).resolves.toBe(true);
    expect(state.obtained).toBe(2);
  });

  it('tells that there are no others', async () => {
    const credentials = new RenewingCredentials(() => Promise.resolve(key('static')), new FakeClock());
    await expect(credentials.renew(await credentials.get())).resolves.toBe(false);
  });
});
