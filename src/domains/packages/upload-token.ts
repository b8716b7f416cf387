import type { Clock } from '../../core/clock.js';

/** PyPI's minted tokens last 15 minutes; one upload has to fit into the rest. */
const USED_FOR_MS = 5 * 60_000;

/** A token for uploads, got when it is first needed, and again when it is no longer fresh. */
export class UploadToken {
  private current: { token: string; since: number } | undefined;

  constructor(
    private readonly get: () => Promise<string>,
    private readonly clock: Clock,
  ) {}

  async value(): Promise<string> {
    const now = this.clock.now();
    if (this.current === undefined || now - this.current.since > USED_FOR_MS)
      this.current = { token: await this.get(), since: now };
    return this.current.token;
  }
}
