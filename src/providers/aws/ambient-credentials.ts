import type { Clock } from '../../core/clock.js';
import { asError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { type CredentialSource, RenewingCredentials } from './credentials.js';
import { findProfileKind } from './profiles.js';
import { missingCredentials, translate } from './translate.js';
import type { Transport } from './transport.js';

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
      throw missingCredentials(asError(error), named);
    }
  }, clock);
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
