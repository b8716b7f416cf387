import type { Clock } from '../../core/clock.js';
import { PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { ambientCredentials } from './ambient-credentials.js';
import { AwsConnection } from './connection.js';
import { type Credentials, type CredentialSource, RenewingCredentials } from './credentials.js';
import { ServiceFactory } from './services.js';
import type { AwsServices } from './services.js';
import { fetchIdToken, type OidcSource } from './oidc.js';
import { checkProxies } from '../http/proxy.js';
import type { CallerIdentity, SecurityTokenService } from './sts.js';
import { type Timeouts, Transport } from './transport.js';

export interface AwsSessionOptions {
  region: string;
  /** ARN; none means the credentials that the SDK finds by itself. */
  roleToAssume: string | undefined;
  roleSessionName: string;
  clock: Clock;
  logger: Logger;
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
  /** A session with the role's credentials, assumed from this one's (an environment's account, say); same region by default. */
  assume(roleArn: string, sessionName: string, region?: string): AwsSession;
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
  const transport = new Transport(options.timeouts);
  const { roleToAssume, roleSessionName, oidc } = options;
  if (roleToAssume !== undefined && oidc !== undefined) {
    checkTokenUrl(oidc.requestUrl);
    const obtain = webIdentity(options, transport, roleToAssume, oidc);
    return new ConnectedSession(options, transport, new RenewingCredentials(obtain, options.clock));
  }
  const ambient = new ConnectedSession(options, transport, ambientCredentials({ ...options, transport }));
  return roleToAssume === undefined ? ambient : ambient.assume(roleToAssume, roleSessionName);
}

class ConnectedSession extends ServiceFactory implements AwsSession {
  readonly region: string;
  private identity: Promise<CallerIdentity> | undefined;

  constructor(
    private readonly options: AwsSessionOptions,
    private readonly transport: Transport,
    private readonly credentials: CredentialSource,
  ) {
    const connection = new AwsConnection({
      ...options,
      transport,
      credentials,
      principal: () => this.principal(),
    });
    super(connection, () => this.accountId());
    this.region = options.region;
  }

  async accountId(): Promise<string> {
    return (await this.callerIdentity()).account;
  }

  assume(roleArn: string, sessionName: string, region = this.region): AwsSession {
    const obtain = async (): Promise<Credentials> => {
      const sts = await securityTokens(this.connection);
      return maskAll(await sts.assumeRole(roleArn, sessionName), this.options.mask);
    };
    const credentials = new RenewingCredentials(obtain, this.options.clock);
    return new ConnectedSession({ ...this.options, region }, this.transport, credentials);
  }

  private callerIdentity(): Promise<CallerIdentity> {
    this.identity ??= this.fetchIdentity().catch((error: unknown) => {
      this.identity = undefined;
      throw error;
    });
    return this.identity;
  }

  private async fetchIdentity(): Promise<CallerIdentity> {
    // On a connection of its own: where even this is denied, asking for the principal must not ask again.
    const connection = new AwsConnection({
      ...this.options,
      transport: this.transport,
      credentials: this.credentials,
      principal: unknownPrincipal,
    });
    return (await securityTokens(connection)).callerIdentity();
  }

  private async principal(): Promise<string> {
    return this.callerIdentity().then(({ arn }) => arn, unknownPrincipal);
  }
}

function webIdentity(
  options: AwsSessionOptions,
  transport: Transport,
  role: string,
  oidc: OidcSource,
): () => Promise<Credentials> {
  const connection = new AwsConnection({
    ...options,
    transport,
    credentials: undefined,
    principal: unknownPrincipal,
  });
  return async () => {
    const token = await fetchIdToken(oidc, options);
    const sts = await securityTokens(connection);
    return maskAll(await sts.assumeRoleWithWebIdentity(role, options.roleSessionName, token), options.mask);
  };
}

async function securityTokens(connection: AwsConnection): Promise<SecurityTokenService> {
  const { SecurityTokenService } = await import('./sts.js');
  return new SecurityTokenService(connection);
}

function unknownPrincipal(): Promise<string> {
  return Promise.resolve('The AWS principal in use');
}

function maskAll(credentials: Credentials, mask: (secret: string) => void): Credentials {
  mask(credentials.secretAccessKey);
  if (credentials.sessionToken !== undefined) mask(credentials.sessionToken);
  return credentials;
}

function checkRegion(region: string): void {
  if (/^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/.test(region)) return;
  throw new PlatformError(`aws-region is "${region}", which is not the name of an AWS region.`, {
    hint: 'Write it as AWS does: eu-west-2.',
  });
}

function checkTokenUrl(url: string): void {
  if (URL.canParse(url)) return;
  throw new PlatformError(`The environment variable ACTIONS_ID_TOKEN_REQUEST_URL is "${url}", not a URL.`, {
    hint: 'GitHub sets it for jobs with `permissions: id-token: write`; nothing else should.',
  });
}

function checkEndpoints(env: NodeJS.ProcessEnv): void {
  for (const [name, value] of Object.entries(env)) {
    if (!name.startsWith('AWS_ENDPOINT_URL') || value === undefined || value === '') continue;
    if (URL.canParse(value) && /^https?:/.test(value)) continue;
    throw new PlatformError(`The environment variable ${name} is "${value}", not a URL.`, {
      hint: 'Write it as http://host:port or https://host, or unset it to talk to AWS itself.',
    });
  }
}
