import { uuidOf } from '../../server/uuid.js';

/** Ids in AWS's forms; the same seed gives the same ones in the same order. */
export class IdSource {
  private count = 0;

  constructor(private readonly seed: string) {}

  uuid(): string {
    this.count++;
    return uuidOf(`${this.seed} ${this.count}`);
  }

  /** 32 hex digits, as tasks have them. */
  hex(): string {
    return this.uuid().replaceAll('-', '');
  }

  /** 19 digits, as deployments and service revisions have them. */
  digits(): string {
    const number = BigInt(`0x${this.hex()}`) % 9_000_000_000_000_000_000n;
    return (number + 1_000_000_000_000_000_000n).toString();
  }

  /** 21 letters and digits, as service deployments have them. */
  letters(): string {
    return Buffer.from(this.hex(), 'hex').toString('base64url').slice(0, 21);
  }
}
