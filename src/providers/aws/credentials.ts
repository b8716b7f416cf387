import type { Clock } from '../../core/clock.js';
import { AccessDeniedError, asError, IdentityError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { fullSentence, missingCredentials, translate } from './translate.js';
import type { Transport } from './transport.js';

/** What requests are signed with. The shape is the SDK's AwsCredentialIdentity. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  /** When they run out; undefined for those that don't, and where it is not known. */
  readonly expiration?: Date;
}

/** Where credentials come from, and how to get new ones. */
export interface CredentialSource {
  /** @throws PlatformError when there are none */
  get(): Promise<Credentials>;
  /**
   * Called when AWS says that these have expired. True when there are others now, so that the call may be repeated.
   * @throws PlatformError when getting new ones failed
   */
  renew(expired: Credentials): Promise<boolean>;
}

/** How long before their end credentials are renewed, in milliseconds. */
const RENEW_BEFORE_MS = 5 * 60_000;
/** After a failed renewal the old credentials serve on; how long until the next try, in milliseconds. */
const RETRY_AFTER_MS = 30_000;

/**
 * Keeps credentials until five minutes before they run out; callers at the same time share one renewal.
 * A renewal that fails while the old ones are still good is tried again later, so that an outage of STS
 * doesn't end a long wait.
 */
export class RenewingCredentials implements CredentialSource {
  private current: Credentials | undefined;
  private pending: Promise<Credentials> | undefined;
  private nextRenewal = 0;

  constructor(
    private readonly obtain: () => Promise<Credentials>,
    private readonly clock: Clock,
  ) {}

  async get(): Promise<Credentials> {
    const { current } = this;
    if (current === undefined) return this.refresh();
    const now = this.clock.now();
    const end = current.expiration?.getTime() ?? Infinity;
    if (now < end - RENEW_BEFORE_MS || (now < end && now < this.nextRenewal)) return current;
    try {
      return await this.refresh();
    } catch (error) {
      if (this.clock.now() >= end) throw error;
      this.nextRenewal = this.clock.now() + RETRY_AFTER_MS;
      return current;
    }
  }

  async renew(expired: Credentials): Promise<boolean> {
    // Another call may have seen the same error first, and renewed them already.
    const renewed =
      this.current === undefined || isSame(this.current, expired) ? await this.refresh() : this.current;
    return !isSame(renewed, expired);
  }

  private async refresh(): Promise<Credentials> {
    this.pending ??= this.obtain()
      .then((credentials) => (this.current = credentials))
      .finally(() => {
        this.pending = undefined;
      });
    return this.pending;
  }
}

function isSame(a: Credentials, b: Credentials): boolean {
  return a.accessKeyId === b.accessKeyId && a.sessionToken === b.sessionToken;
}

/**
 * The credentials that the SDK finds by itself: environment, AWS_PROFILE with its sources (SSO, roles, processes),
 * web identity files, containers and instances. Each renewal looks anew, so that a refreshed SSO session counts.
 */
export function ambientCredentials(options: {
  region: string;
  /** Undefined for the one that the SDK chooses. */
  profile: string | undefined;
  transport: Transport;
  clock: Clock;
  logger: Logger;
}): CredentialSource {
  const { region, profile, transport, clock, logger } = options;
  return new RenewingCredentials(async () => {
    const name = profile ?? process.env['AWS_PROFILE'];
    // Looked up first: the SDK would take the credentials of the machine next, which are somebody else's.
    const named = name === undefined || name === '' ? undefined : { name, kind: await findProfileKind(name) };
    const { defaultProvider } = await import('@aws-sdk/credential-provider-node');
    try {
      return await defaultProvider({
        clientConfig: { region, requestHandler: transport },
        ...(profile === undefined ? {} : { profile }),
        // Or a profile that was refreshed meanwhile would go unseen.
        ignoreCache: true,
        logger: sdkLogger(logger),
      })();
    } catch (error) {
      const translated = translate(error, 'The search for AWS credentials');
      if (translated instanceof PlatformError && translated.transient) throw translated;
      throw named === undefined
        ? missingCredentials(asError(error))
        : withoutCredentials(asError(error), named);
    }
  }, clock);
}

/** A profile of ~/.aws/config, as far as it says whose account it is for. */
interface Profile {
  name: string;
  /** The role of an SSO profile. */
  ssoRole: string | undefined;
}

/** How a profile comes by its credentials: what the next step depends on where it has none. */
type ProfileKind = 'sso' | 'process' | 'other';

/**
 * Finds out what kind of profile the name stands for.
 * @throws PlatformError with the names that there are, where neither file has it
 */
async function findProfileKind(name: string): Promise<ProfileKind> {
  const { configFile, credentialsFile } = await loadFiles();
  const profile = { ...credentialsFile[name], ...configFile[name] };
  if (configFile[name] === undefined && credentialsFile[name] === undefined) {
    // `sso-session.uktrade` and `services.local` are sections of other kinds.
    const names = Object.keys({ ...configFile, ...credentialsFile }).filter(
      (key) => !/^(sso-session|services)\./.test(key),
    );
    throw new PlatformError(
      `There is no AWS profile ${name}, neither in ~/.aws/config nor in ~/.aws/credentials.`,
      {
        hint:
          names.length === 0
            ? 'Write one with aws configure sso.'
            : `Known profiles: ${names.slice(0, MOST_NAMES).join(', ')}${names.length > MOST_NAMES ? ', …' : ''}.`,
      },
    );
  }
  if (profile['sso_session'] !== undefined || profile['sso_start_url'] !== undefined) return 'sso';
  return profile['credential_process'] === undefined ? 'other' : 'process';
}

/** More names than this are not listed in an error. */
const MOST_NAMES = 10;

/**
 * Lists the profiles of an account, by `sso_account_id` or the account in `role_arn`. Those with the same SSO role as
 * the profile in use come first. A file that can't be read has none.
 */
export async function listProfiles(account: string, inUse: string): Promise<Profile[]> {
  const { configFile } = await loadFiles();
  const wanted = configFile[inUse]?.['sso_role_name'];
  return Object.entries(configFile)
    .filter(
      ([, profile]) =>
        profile['sso_account_id'] === account ||
        profile['role_arn']?.startsWith(`arn:aws:iam::${account}:role/`),
    )
    .map(([name, profile]) => ({ name, ssoRole: profile['sso_role_name'] }))
    .sort((one, other) => Number(other.ssoRole === wanted) - Number(one.ssoRole === wanted));
}

async function loadFiles() {
  const { loadSharedConfigFiles } = await import('@smithy/core/config');
  return loadSharedConfigFiles({ ignoreCache: true });
}

const PROFILE_HINTS: Readonly<Record<ProfileKind, (name: string) => string>> = {
  sso: (name) => `Run aws sso login --profile ${name}.`,
  process: (name) =>
    `Run the credential_process of the profile ${name} in ~/.aws/config by hand, to see what it says.`,
  other: (name) => `Check the profile ${name} in ~/.aws/config and ~/.aws/credentials.`,
};

/** Why a profile has no credentials, from what the SDK says. */
const REASONS: Readonly<Record<ProfileKind, (said: string) => string>> = {
  sso: (said) => {
    if (/expired|cannot refresh/i.test(said)) return 'its SSO session has expired.';
    if (said.includes('not found or is invalid')) return 'nobody has signed in to it.';
    // The hint says it.
    return fullSentence(said.replace(/ *To refresh this SSO session[^]*$/, ''));
  },
  // The SDK does not pass on what the program said.
  process: () => 'its credential_process gave none.',
  other: fullSentence,
};

/** The profile that should have had credentials has none. */
export function withoutCredentials(
  cause: Error,
  { name, kind }: { name: string; kind: ProfileKind },
): PlatformError {
  return new PlatformError(
    `No usable AWS credentials were found in the profile ${name}: ${REASONS[kind](cause.message)}`,
    { cause, saysCause: true, hint: PROFILE_HINTS[kind](name) },
  );
}

/** Lets the SDK's warnings about contradicting settings reach the user; its chatter stays out. */
function sdkLogger(logger: Logger) {
  const ignore = (): void => undefined;
  return {
    trace: ignore,
    debug: ignore,
    info: ignore,
    warn: (...content: unknown[]): void => {
      logger.warning(content.map(String).join(' '));
    },
    error: (...content: unknown[]): void => {
      logger.debug(content.map(String).join(' '));
    },
  };
}

/** Credentials of a role that we become; they are masked before they are used. */
export function obtainedCredentials(
  obtain: () => Promise<Credentials>,
  mask: (secret: string) => void,
  clock: Clock,
): CredentialSource {
  return new RenewingCredentials(async () => {
    const credentials = await obtain().catch(asIdentityError);
    mask(credentials.secretAccessKey);
    if (credentials.sessionToken !== undefined) mask(credentials.sessionToken);
    return credentials;
  }, clock);
}

/** Who may not become somebody is not to be mistaken for somebody who may not do what was asked for. */
function asIdentityError(error: unknown): never {
  if (!(error instanceof AccessDeniedError)) throw error;
  throw new IdentityError(error.message, { hint: error.hint, cause: error.cause });
}
