import { describe, expect, it } from '@jest/globals';
import { CancelledError } from './errors.js';
import { unlessAborted } from './unless-aborted.js';

describe('unlessAborted', () => {
  it('gives the value, also of work that was done before it noticed the signal', async () => {
    const controller = new AbortController();
    await expect(unlessAborted(controller.signal, () => Promise.resolve(1))).resolves.toBe(1);
    controller.abort(new CancelledError('Cancelled by SIGINT.'));
    await expect(unlessAborted(controller.signal, () => Promise.resolve(2))).resolves.toBe(2);
  });

  it('forgives failures only once the signal is aborted', async () => {
    const controller = new AbortController();
    const work = () => Promise.reject(new Error('no'));
    await expect(unlessAborted(controller.signal, work)).rejects.toThrow('no');
    controller.abort(new CancelledError('Cancelled by SIGINT.'));
    await expect(unlessAborted(controller.signal, work)).resolves.toBeUndefined();
  });
});
