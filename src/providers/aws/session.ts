import { AccessDeniedError } from '../../core/errors.js';
import type { ImageLabels } from '../registry/image-registry.js';
import { AwsAccounts } from './accounts.js';
import type { AccountRole, Principal } from './accounts.js';
import type { ContentDelivery } from './cloudfront.js';
import type { BuildService } from './codebuild.js';
import type { PipelineService } from './codepipeline.js';
import { AwsConnection } from './connection.js';
import { ambientCredentials, obtainedCredentials } from './credentials.js';
import type { Credentials, CredentialSource } from './credentials.js';
import type { ImageRegistry } from './ecr.js';
import type { ContainerService } from './ecs.js';
import { checkSettings } from './identities.js';
import type { AwsSessionOptions } from './identities.js';
import type { LogReader, LogStreams, LogTail } from './logs.js';
import { exchangeIdToken, type OidcSource } from './oidc.js';
import type { CallerIdentity, RoleReader, SecurityTokenService } from './roles.js';
import type { ObjectStore } from './s3.js';
import type { ParameterStore } from './ssm.js';
import { Transport } from './transport.js';

export { formatSessionName } from './identities.js';

/**
 * The AWS services of a session. Every AwsSession is one, so a command writes
 *
 *     const aws = await context.aws(inputs);
 *     const codebase = new Codebase({ parameters: await aws.parameters(), images: await aws.images() });
 *
 * and its test passes hand-written fakes. A service is made at its first use, which is also when its SDK client is
 * loaded (one chunk of the bundle per client); asking again gives the same object. Nothing is requested yet.
 */
export interface AwsServices {
  parameters(): Promise<ParameterStore>;
  images(): Promise<ImageRegistry>;
  imageLabels(): Promise<ImageLabels>;
  builds(): Promise<BuildService>;
  pipelines(): Promise<PipelineService>;
  logs(): Promise<LogReader>;
  logTails(): Promise<LogTail>;
  logStreams(): Promise<LogStreams>;
  containers(): Promise<ContainerService>;
  objects(): Promise<ObjectStore>;
  contentDelivery(): Promise<ContentDelivery>;
  roles(): Promise<RoleReader>;
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
  checkSettings(options);
  const { roleToAssume, oidc } = options;
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
    const { options, transport } = this;
    const connection = new AwsConnection({ ...options, transport, credentials: undefined });
    return this.obtained(async () => {
      const sts = await securityTokens(connection);
      return exchangeIdToken(oidc, role, options, (token) =>
        sts.assumeRoleWithWebIdentity(role, options.roleSessionName, token),
      );
    });
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
    const { mask, clock } = this.options;
    return this.session(obtainedCredentials(obtain, mask, clock), region);
  }

  private session(credentials: CredentialSource, region = this.options.region): ConnectedSession {
    return new ConnectedSession({ ...this.options, region }, this.transport, credentials, this);
  }
}

class ConnectedSession implements AwsSession, Principal {
  readonly region: string;
  private readonly connection: AwsConnection;
  private caller: Promise<CallerIdentity> | undefined;
  private accounts: AwsAccounts | undefined;
  private readonly assumed = new Map<string, AwsSession>();

  constructor(
    private readonly options: AwsSessionOptions,
    private readonly transport: Transport,
    private readonly source: CredentialSource,
    private readonly identities: Identities,
  ) {
    this.connection = new AwsConnection({
      ...options,
      transport,
      credentials: source,
      principal: async () => (await this.identity()).arn,
    });
    this.region = options.region;
  }

  readonly parameters = once(async () => new (await import('./ssm.js')).SsmParameterStore(this.connection));
  readonly images = once(
    async () => new (await import('./ecr.js')).EcrImageRegistry(this.connection, () => this.accountId()),
  );
  readonly imageLabels = once(async () => new (await import('./ecr.js')).EcrImageLabels(this.connection));
  readonly builds = once(async () => new (await import('./codebuild.js')).CodeBuildService(this.connection));
  readonly pipelines = once(
    async () => new (await import('./codepipeline.js')).CodePipelineService(this.connection),
  );
  readonly logs = once(async () => new (await import('./logs.js')).CloudWatchLogReader(this.connection));
  readonly logTails = this.logs;
  readonly logStreams = this.logs;
  readonly containers = once(async () => new (await import('./ecs.js')).EcsContainerService(this.connection));
  readonly objects = once(async () => new (await import('./s3.js')).S3ObjectStore(this.connection));
  readonly contentDelivery = once(
    async () => new (await import('./cloudfront.js')).CloudFrontContentDelivery(this.connection),
  );
  readonly roles = once(async () => new (await import('./roles.js')).IamRoleReader(this.connection));

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
    const { options, transport, source: credentials } = this;
    const connection = new AwsConnection({ ...options, transport, credentials });
    return (await securityTokens(connection)).callerIdentity();
  }
}

/** Remembers what was made first. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

async function securityTokens(connection: AwsConnection): Promise<SecurityTokenService> {
  const { SecurityTokenService } = await import('./roles.js');
  return new SecurityTokenService(connection);
}
