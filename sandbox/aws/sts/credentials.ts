import { CommonFault } from '../fault.js';
import { createHash } from 'node:crypto';
import type { Scenario } from '../../scenario/scenario.js';

/** Who a request comes from. */
export interface Identity {
  account: string;
  arn: string;
  userId: string;
  /** ARN of the role, for the session of one. */
  role?: string;
}

export interface IssuedCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
  /** Real time, in milliseconds since the epoch. */
  expiresAt: number;
}

/** Access keys: those handed out by AssumeRole, and any other one, which counts as a user of the account. */
export class Credentials {
  private readonly issued = new Map<string, IssuedCredentials & { identity: Identity }>();

  /** Expiry is judged by the real time, because the client judges it by its own clock. */
  constructor(
    private readonly scenario: Scenario,
    private readonly realNow: () => number,
  ) {}

  /**
   * New credentials of an assumed role.
   * @param seconds how long they were asked to last; the scenario's `lifetime-seconds` goes first
   */
  issue(roleArn: string, session: string, seconds: number): IssuedCredentials & { identity: Identity } {
    const [, account = '', role = ''] = /^arn:aws:iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/.exec(roleArn) ?? [];
    const serial = String(this.issued.size + 1);
    const digest = createHash('sha256').update(`${roleArn} ${session} ${serial}`).digest('base64url');
    const accessKeyId = `ASIA${serial.padStart(16, '0')}`;
    const roleId = `AROA${createHash('sha256').update(roleArn).digest('hex').slice(0, 17).toUpperCase()}`;
    const issued = {
      accessKeyId,
      secretAccessKey: digest.slice(0, 40),
      sessionToken: `FwoGZXIvYXdzE${digest}`,
      expiresAt: this.realNow() + (this.scenario.credentials['lifetime-seconds'] ?? seconds) * 1000,
      identity: {
        account,
        arn: `arn:aws:sts::${account}:assumed-role/${role}/${session}`,
        userId: `${roleId}:${session}`,
        role: roleArn,
      },
    };
    this.issued.set(accessKeyId, issued);
    return issued;
  }

  /**
   * Who the access key belongs to.
   * @throws CommonFault when it is missing, unknown or has expired
   */
  identify(accessKeyId: string | undefined): Identity {
    if (accessKeyId === undefined) {
      throw new CommonFault('MissingAuthenticationTokenException', 'Request is missing Authentication Token');
    }
    const { expired, unknown } = this.scenario.credentials;
    if (unknown.includes(accessKeyId)) {
      throw new CommonFault(
        'UnrecognizedClientException',
        'The security token included in the request is invalid.',
      );
    }
    const issued = this.issued.get(accessKeyId);
    if (expired.includes(accessKeyId) || (issued !== undefined && issued.expiresAt <= this.realNow())) {
      throw expiredToken();
    }
    return issued?.identity ?? this.user(accessKeyId);
  }

  private user(accessKeyId: string): Identity {
    return {
      account: this.scenario.account,
      arn: `arn:aws:iam::${this.scenario.account}:user/sandbox`,
      userId: accessKeyId.replace(/^AKIA/, 'AIDA'),
    };
  }
}

export function expiredToken(): CommonFault {
  return new CommonFault('ExpiredTokenException', 'The security token included in the request is expired');
}
