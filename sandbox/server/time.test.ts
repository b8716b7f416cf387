import { afterEach, describe, expect, it } from '@jest/globals';
import { startSandbox } from './start.js';
import type { Sandbox } from './start.js';
import { WorldTime } from './time.js';

describe('WorldTime', () => {
  it('passes as fast as its scale, and skips on top of that', () => {
    let real = 1_000;
    const time = new WorldTime(60, () => real);
    real += 10;
    expect([time.now(), time.realNow()]).toEqual([1_600, 1_010]);
    time.skipTo(5_000);
    expect([time.now(), time.realNow()]).toEqual([5_000, 4_410]);
    real += 10;
    expect([time.now(), time.realNow()]).toEqual([5_600, 4_420]);
  });

  it('never goes back', () => {
    const time = new WorldTime(1, () => 1_000);
    time.skipTo(2_000);
    time.skipTo(1_500);
    expect(time.now()).toBe(2_000);
  });

  it('skips nothing while it is held', async () => {
    const time = new WorldTime(1, () => 1_000);
    time.hold();
    const skipped = time.skipToWhenReleased(2_000);
    await new Promise((resolve) => setImmediate(resolve));
    expect(time.now()).toBe(1_000);
    time.release();
    await skipped;
    expect(time.now()).toBe(2_000);
  });
});

describe('WorldTime that is to be held', () => {
  it('skips until the condition is met, and again once released', async () => {
    let due = false;
    const time = new WorldTime(1, () => 0);
    time.holdOnce(() => due);
    await time.skipToWhenReleased(1_000);
    expect(time.now()).toBe(1_000);
    due = true;
    const skipped = time.skipToWhenReleased(2_000);
    expect(time.now()).toBe(1_000);
    time.release();
    await skipped;
    await time.skipToWhenReleased(3_000);
    expect(time.now()).toBe(3_000);
  });
});

describe('POST /_sandbox/clock', () => {
  let sandbox: Sandbox;
  afterEach(async () => {
    await sandbox.close();
  });
  const ask = async (body?: string): Promise<{ status: number; answer: unknown }> => {
    const answer = await fetch(`${sandbox.url}/_sandbox/clock`, {
      method: 'POST',
      ...(body === undefined ? {} : { body }),
    });
    return { status: answer.status, answer: await answer.json() };
  };

  it('tells the time, and skips it', async () => {
    sandbox = await startSandbox({ scenario: {}, realNow: () => 1_000 });
    expect(await ask()).toEqual({ status: 200, answer: { now: 1_000 } });
    expect(await ask('{"until":3000}')).toEqual({ status: 200, answer: { now: 3_000 } });
    expect(await ask('{"until":2000}')).toEqual({ status: 200, answer: { now: 3_000 } });
    expect(sandbox.requests()).toEqual([]);
  });

  it.each(['{"until":"soon"}', '{"for":3}', 'soon'])('refuses %s', async (body) => {
    sandbox = await startSandbox({ scenario: {} });
    expect(await ask(body)).toMatchObject({ status: 400 });
  });
});
