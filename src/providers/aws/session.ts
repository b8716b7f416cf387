import type { Clock } from '../../core/clock.js';
import { AccessDeniedError, IdentityError, UsageError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { AwsAccounts } from './accounts.js';
import type { AccountRole, Principal } from './accounts.js';
import type { AccountSettings } from './identities.js';
import { AwsConnection, checkEndpoints } from './connection.js';
import { ambientCredentials, RenewingCredentials } from './credentials.js';
import type { Credentials, CredentialSource } from './credentials.js';
import { ServiceFactory } from './services.js';
import type { AwsServices } from './services.js';
import { checkTokenUrl, exchangeIdToken, type OidcSource } from './oidc.js';
import { checkProxies } from '../http/hosts.js';
import { checkRoleArn, checkSessionName, checkEnvironmentRoles } from './identities.js';
import type { CallerIdentity, SecurityTokenService } from './roles.js';
import { type Timeouts, Transport } from './transport.js';

export { formatSessionName } from './identities.js';

export interface AwsSessionOptions extends AccountSettings {
  region: string;
  /** Name of the AWS profile to work with; undefined for the one that the SDK chooses. */
  profile?: string | undefined;
  /** ARN; none means the credentials that the SDK finds by itself. */
  roleToAssume: string | undefined;
  roleSessionName: string;
  clock: Clock;
  logger: Logger;
  /** Aborted when the command is cancelled. */
  signal?: AbortSignal | undefined;
  /** Where a workflow's OIDC token comes from; undefined without `id-token: write`, and outside of workflows. */
  oidc: OidcSource | undefined;
  /** Masks a secret in the log before it is used. */
  mask: (secret: string) => void;
  /** Time limits of one request; the default is 5 s to connect and 30 s to answer. */
  timeouts?: Timeouts;
}

/** Who we are to AWS: region, credentials that renew, and the services that are reached with them. */
export interface AwsSession extends AwsServices {
  readonly region: string;
  /** The twelve digits of the account: one GetCallerIdentity, remembered. */
  accountId(): Promise<string>;
  /** Credentials that last for some minutes at least, for programs that work as we do. */
  credentials(): Promise<Credentials>;
  /** The one session with the role's credentials, by way of whichever identity the role trusts; see AwsAccounts. */
  assume(role: AccountRole): AwsSession;
  /** The OIDC role of another account that an environment's role is assumed from; undefined where no such role is between. */
  entrance(role: AccountRole): Promise<AccountEntrance | undefined>;
}

export interface AccountEntrance {
  /** ARN. */
  role: string;
  session: AwsSession;
}

/**
 * A session with AWS. Nothing is requested before its first use.
 * Honours what the SDK knows (AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>, AWS_PROFILE, …) and HTTPS_PROXY,
 * HTTP_PROXY and NO_PROXY, which the SDK leaves out. Additional certificates: NODE_EXTRA_CA_CERTS.
 * @throws PlatformError for a region, an endpoint or a proxy that can't be one
 */
export function createAwsSession(options: AwsSessionOptions): AwsSession {
  checkRegion(options.region);
  checkEndpoints(process.env);
  checkProxies(process.env);
  const { roleToAssume, roleSessionName, oidc, environmentRoles } = options;
  checkSessionName('role-session-name', roleSessionName);
  if (roleToAssume !== undefined) checkRoleArn('role-to-assume', roleToAssume, options.region);
  checkEnvironmentRoles(environmentRoles, options.region);
  if (oidc !== undefined) checkTokenUrl(oidc.requestUrl);
  const identities = new Identities(options, new Transport(options.timeouts));
  if (roleToAssume === undefined) return identities.ambient(options.profile);
  if (oidc !== undefined) return identities.throughOidc(roleToAssume, oidc);
  return identities.throughRole(roleToAssume, identities.ambient(options.profile));
}

/** The sessions that can be had without an environment's role, each with a way of its own to its credentials. */
class Identities {
  constructor(
    private readonly options: AwsSessionOptions,
    private readonly transport: Transport,
  ) {}

  /** What the SDK finds on its own, or with the profile. */
  ambient(profile: string | undefined): ConnectedSession {
    const { options, transport } = this;
    return this.session(ambientCredentials({ ...options, transport, profile }));
  }

  throughOidc(role: string, oidc: OidcSource): ConnectedSession {
    return this.obtained(webIdentity(this.options, this.transport, role, oidc));
  }

  throughRole(role: string, from: ConnectedSession): ConnectedSession {
    return this.obtained(() => from.assumeRole(role, this.options.roleSessionName));
  }

  /** The session with an environment's role. */
  environment(role: AccountRole, accounts: AwsAccounts): ConnectedSession {
    accounts.check(role);
    return this.obtained(() => accounts.enter(role), role.region);
  }

  accounts(own: ConnectedSession): AwsAccounts {
    const { oidc, roleToAssume, logger, profile } = this.options;
    const principals = {
      own,
      ownRole: roleToAssume,
      throughOidc: oidc && ((role: string) => this.throughOidc(role, oidc)),
      throughRole: (role: string) => this.throughRole(role, own),
      profile: (name: string) => this.ambient(name),
      ownProfile: profile ?? process.env['AWS_PROFILE'] ?? 'default',
      logger,
    };
    return new AwsAccounts(principals, this.options);
  }

  private obtained(obtain: () => Promise<Credentials>, region?: string): ConnectedSession {
    const masked = async () => maskAll(await obtain().catch(asIdentityError), this.options.mask);
    return this.session(new RenewingCredentials(masked, this.options.clock), region);
  }

  private session(credentials: CredentialSource, region = this.options.region): ConnectedSession {
    return new ConnectedSession({ ...this.options, region }, this.transport, credentials, this);
  }
}

class ConnectedSession extends ServiceFactory implements AwsSession, Principal {
  readonly region: string;
  private caller: Promise<CallerIdentity> | undefined;
  private accounts: AwsAccounts | undefined;
  private readonly assumed = new Map<string, AwsSession>();

  constructor(
    private readonly options: AwsSessionOptions,
    private readonly transport: Transport,
    private readonly source: CredentialSource,
    private readonly identities: Identities,
  ) {
    const connection = new AwsConnection({
      ...options,
      transport,
      credentials: source,
      principal: () => this.principal(),
    });
    super(connection, () => this.accountId());
    this.region = options.region;
  }

  async accountId(): Promise<string> {
    return (await this.identity()).account;
  }

  assume(role: AccountRole): AwsSession {
    const key = `${role.arn} ${role.region}`;
    const session = this.assumed.get(key) ?? this.identities.environment(role, this.ownAccounts());
    this.assumed.set(key, session);
    return session;
  }

  async entrance(role: AccountRole): Promise<AccountEntrance | undefined> {
    const { oidc } = this.options;
    const arn = await this.ownAccounts().oidcRole(role);
    if (oidc === undefined || arn === undefined) return undefined;
    return { role: arn, session: this.identities.throughOidc(arn, oidc) };
  }

  private ownAccounts(): AwsAccounts {
    return (this.accounts ??= this.identities.accounts(this));
  }

  credentials(): Promise<Credentials> {
    return this.source.get();
  }

  async assumeRole(arn: string, session: string): Promise<Credentials> {
    return (await securityTokens(this.connection)).assumeRole(arn, session);
  }

  identity(): Promise<CallerIdentity> {
    this.caller ??= this.fetchIdentity().catch((error: unknown) => {
      // What is denied is denied the next time too.
      if (!(error instanceof AccessDeniedError)) this.caller = undefined;
      throw error;
    });
    return this.caller;
  }

  private async fetchIdentity(): Promise<CallerIdentity> {
    // On a connection of its own: where even this is denied, asking for the principal must not ask again.
    const connection = namelessConnection(this.options, this.transport, this.source);
    return (await securityTokens(connection)).callerIdentity();
  }

  private async principal(): Promise<string> {
    return this.identity().then(({ arn }) => arn, unknownPrincipal);
  }
}

function webIdentity(
  options: AwsSessionOptions,
  transport: Transport,
  role: string,
  oidc: OidcSource,
): () => Promise<Credentials> {
  const connection = namelessConnection(options, transport, undefined);
  return async () => {
    const sts = await securityTokens(connection);
    return exchangeIdToken(oidc, role, options, (token) =>
      sts.assumeRoleWithWebIdentity(role, options.roleSessionName, token),
    );
  };
}

/** A connection whose errors don't say who we are. */
function namelessConnection(
  options: AwsSessionOptions,
  transport: Transport,
  credentials: CredentialSource | undefined,
): AwsConnection {
  return new AwsConnection({ ...options, transport, credentials, principal: unknownPrincipal });
}

async function securityTokens(connection: AwsConnection): Promise<SecurityTokenService> {
  const { SecurityTokenService } = await import('./roles.js');
  return new SecurityTokenService(connection);
}

/** Who may not become somebody is not to be mistaken for somebody who may not do what was asked for. */
function asIdentityError(error: unknown): never {
  if (!(error instanceof AccessDeniedError)) throw error;
  throw new IdentityError(error.message, { hint: error.hint, cause: error.cause });
}

const unknownPrincipal = (): Promise<string> => Promise.resolve('The AWS principal in use');

function maskAll(credentials: Credentials, mask: (secret: string) => void): Credentials {
  mask(credentials.secretAccessKey);
  if (credentials.sessionToken !== undefined) mask(credentials.sessionToken);
  return credentials;
}

function checkRegion(region: string): void {
  if (/^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/.test(region)) return;
  throw new UsageError(`The input aws-region is "${region}", which is not the name of an AWS region.`, {
    hint: 'Write it as AWS does: eu-west-2.',
  });
}
