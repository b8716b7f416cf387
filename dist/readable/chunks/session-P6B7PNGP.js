const require = process.getBuiltinModule;
import {
  checkTokenUrl,
  exchangeIdToken
} from "./chunk-BBYX7KIO.js";
import {
  awsErrorName,
  fullSentence,
  isDenied,
  isExpired,
  missingCredentials,
  throttling,
  translate
} from "./chunk-4PNLM4WS.js";
import {
  Transport
} from "./chunk-M7ZQPISF.js";
import "./chunk-LNRQAWIE.js";
import "./chunk-CUHMUNSG.js";
import "./chunk-VR4HECPH.js";
import "./chunk-5QM77AI4.js";
import {
  checkProxies
} from "./chunk-YBOAO4DT.js";
import {
  RequestPace
} from "./chunk-VD2EG4VJ.js";
import {
  PatientRetry,
  retry
} from "./chunk-F5MUN3NT.js";
import {
  formatCount
} from "./chunk-PB6AAJBK.js";
import {
  AccessDeniedError,
  CancelledError,
  IdentityError,
  PlatformError,
  UsageError,
  asError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/providers/aws/credentials.ts
var RENEW_BEFORE_MS = 5 * 6e4;
var RETRY_AFTER_MS = 3e4;
var RenewingCredentials = class {
  constructor(obtain, clock) {
    this.obtain = obtain;
    this.clock = clock;
  }
  obtain;
  clock;
  current;
  pending;
  nextRenewal = 0;
  async get() {
    const { current } = this;
    if (current === void 0) return this.refresh();
    const now = this.clock.now();
    const end = current.expiration?.getTime() ?? Infinity;
    if (now < end - RENEW_BEFORE_MS || now < end && now < this.nextRenewal) return current;
    try {
      return await this.refresh();
    } catch (error) {
      if (this.clock.now() >= end) throw error;
      this.nextRenewal = this.clock.now() + RETRY_AFTER_MS;
      return current;
    }
  }
  async renew(expired) {
    const renewed = this.current === void 0 || isSame(this.current, expired) ? await this.refresh() : this.current;
    return !isSame(renewed, expired);
  }
  async refresh() {
    this.pending ??= this.obtain().then((credentials) => this.current = credentials).finally(() => {
      this.pending = void 0;
    });
    return this.pending;
  }
};
function isSame(a, b) {
  return a.accessKeyId === b.accessKeyId && a.sessionToken === b.sessionToken;
}
function ambientCredentials(options) {
  const { region, profile, transport, clock, logger } = options;
  return new RenewingCredentials(async () => {
    const name = profile ?? process.env["AWS_PROFILE"];
    const named = name === void 0 || name === "" ? void 0 : { name, kind: await findProfileKind(name) };
    const { defaultProvider } = await import("./dist-es-LOUODMO3.js");
    try {
      return await defaultProvider({
        clientConfig: { region, requestHandler: transport },
        ...profile === void 0 ? {} : { profile },
        // Or a profile that was refreshed meanwhile would go unseen.
        ignoreCache: true,
        logger: sdkLogger(logger)
      })();
    } catch (error) {
      const translated = translate(error, "The search for AWS credentials");
      if (translated instanceof PlatformError && translated.transient) throw translated;
      throw named === void 0 ? missingCredentials(asError(error)) : withoutCredentials(asError(error), named);
    }
  }, clock);
}
async function findProfileKind(name) {
  const { configFile, credentialsFile } = await loadFiles();
  const profile = { ...credentialsFile[name], ...configFile[name] };
  if (configFile[name] === void 0 && credentialsFile[name] === void 0) {
    const names = Object.keys({ ...configFile, ...credentialsFile }).filter(
      (key) => !/^(sso-session|services)\./.test(key)
    );
    throw new PlatformError(
      `There is no AWS profile ${name}, neither in ~/.aws/config nor in ~/.aws/credentials.`,
      {
        hint: names.length === 0 ? "Write one with aws configure sso." : `Known profiles: ${names.slice(0, MOST_NAMES).join(", ")}${names.length > MOST_NAMES ? ", …" : ""}.`
      }
    );
  }
  if (profile["sso_session"] !== void 0 || profile["sso_start_url"] !== void 0) return "sso";
  return profile["credential_process"] === void 0 ? "other" : "process";
}
var MOST_NAMES = 10;
async function listProfiles(account, inUse) {
  const { configFile } = await loadFiles();
  const wanted = configFile[inUse]?.["sso_role_name"];
  return Object.entries(configFile).filter(
    ([, profile]) => profile["sso_account_id"] === account || profile["role_arn"]?.startsWith(`arn:aws:iam::${account}:role/`)
  ).map(([name, profile]) => ({ name, ssoRole: profile["sso_role_name"] })).sort((one, other) => Number(other.ssoRole === wanted) - Number(one.ssoRole === wanted));
}
async function loadFiles() {
  const { loadSharedConfigFiles } = await import("./config-2RINHN6B.js");
  return loadSharedConfigFiles({ ignoreCache: true });
}
var PROFILE_HINTS = {
  sso: (name) => `Run aws sso login --profile ${name}.`,
  process: (name) => `Run the credential_process of the profile ${name} in ~/.aws/config by hand, to see what it says.`,
  other: (name) => `Check the profile ${name} in ~/.aws/config and ~/.aws/credentials.`
};
var REASONS = {
  sso: (said) => {
    if (/expired|cannot refresh/i.test(said)) return "its SSO session has expired.";
    if (said.includes("not found or is invalid")) return "nobody has signed in to it.";
    return fullSentence(said.replace(/ *To refresh this SSO session[^]*$/, ""));
  },
  // The SDK does not pass on what the program said.
  process: () => "its credential_process gave none.",
  other: fullSentence
};
function withoutCredentials(cause, { name, kind }) {
  return new PlatformError(
    `No usable AWS credentials were found in the profile ${name}: ${REASONS[kind](cause.message)}`,
    { cause, saysCause: true, hint: PROFILE_HINTS[kind](name) }
  );
}
function sdkLogger(logger) {
  const ignore = () => void 0;
  return {
    trace: ignore,
    debug: ignore,
    info: ignore,
    warn: (...content) => {
      logger.warning(content.map(String).join(" "));
    },
    error: (...content) => {
      logger.debug(content.map(String).join(" "));
    }
  };
}
function obtainedCredentials(obtain, mask, clock) {
  return new RenewingCredentials(async () => {
    const credentials = await obtain().catch(asIdentityError);
    mask(credentials.secretAccessKey);
    if (credentials.sessionToken !== void 0) mask(credentials.sessionToken);
    return credentials;
  }, clock);
}
function asIdentityError(error) {
  if (!(error instanceof AccessDeniedError)) throw error;
  throw new IdentityError(error.message, { hint: error.hint, cause: error.cause });
}

// src/providers/aws/connection.ts
import { setMaxListeners } from "node:events";
var AwsConnection = class {
  constructor(options) {
    this.options = options;
  }
  options;
  patience = new PatientRetry();
  /** By look-up, since AWS limits each kind of request on its own. */
  paces = /* @__PURE__ */ new Map();
  get region() {
    return this.options.region;
  }
  clientConfig() {
    const { region, transport, credentials } = this.options;
    return {
      region,
      // The SDK's own retries would sleep real time and multiply with ours.
      maxAttempts: 1,
      requestHandler: transport,
      ...credentials === void 0 ? {} : (
        // Marked as memoized, or the SDK would keep its own copy that we could not renew.
        { credentials: Object.assign(() => credentials.get(), { memoized: true }) }
      )
    };
  }
  /**
   * Runs one SDK call: up to five times while its errors are transient, and for 45 s if it looks something up.
   * @param action the call as IAM names it: `codebuild:StartBuild`
   * @param send makes the SDK call; it has to be fit for repetition (idempotency tokens)
   * @throws PlatformError, NotFoundError; the signal's reason once it is aborted
   */
  async call(action, send, signal, policy) {
    const { clock, logger } = this.options;
    const cancelled = this.options.signal?.aborted === true;
    const patient = policy === void 0 && isLookUp(action) && !cancelled;
    const pauses = signal ?? (patient ? this.options.signal : void 0);
    const lost = { answer: false };
    const options = {
      clock,
      policy,
      signal: pauses,
      onRetry: (error, attempt2, waitMs) => {
        lost.answer ||= !throttling.has(awsErrorName(error) ?? "");
        logger.debug(`${action}: attempt ${attempt2} failed, next in ${waitMs} ms: ${String(error)}`);
      }
    };
    const ends = signal ?? (isLookUp(action) && !cancelled ? afterGrace(this.options) : void 0);
    const attempt = () => this.attempt(action, send, ends);
    if (isLookUp(action)) {
      const paced = () => this.paced(action, attempt, pauses);
      return patient ? this.patience.run(paced, options) : retry(paced, options);
    }
    try {
      return await retry(attempt, options);
    } catch (error) {
      throw lost.answer && error instanceof PlatformError && !error.transient ? mayHaveBeenTaken(error) : error;
    }
  }
  /** How long the next look-up of any of these actions had better wait, in milliseconds, since AWS throttles it. */
  restMs(...actions) {
    const now = this.options.clock.now();
    return Math.max(...actions.map((action) => this.paceOf(action).restMs(now)));
  }
  paceOf(action) {
    const pace = this.paces.get(action) ?? new RequestPace();
    this.paces.set(action, pace);
    return pace;
  }
  /** What is throttled is asked for more slowly from then on. */
  async paced(action, attempt, signal) {
    const { clock } = this.options;
    const pace = this.paceOf(action);
    await pace.ready(clock, signal);
    return pace.run(clock, attempt, (error) => throttling.has(awsErrorName(error) ?? ""));
  }
  async attempt(action, send, signal, renewed = false) {
    const source = this.options.credentials;
    signal?.throwIfAborted();
    const credentials = await source?.get();
    try {
      return await send(signal === void 0 ? {} : { abortSignal: signal });
    } catch (error) {
      signal?.throwIfAborted();
      const renew = isExpired(error) && !renewed && source !== void 0 && credentials !== void 0;
      if (renew && await source.renew(credentials)) {
        this.options.logger.debug(`${action}: the credentials had expired and were renewed.`);
        return this.attempt(action, send, signal, true);
      }
      if (isDenied(error)) {
        const principal = await this.options.principal?.().catch(() => void 0);
        throw accessDenied(action, principal ?? "The AWS principal in use", error);
      }
      throw translate(error, action);
    }
  }
};
var graces = /* @__PURE__ */ new WeakMap();
function afterGrace({ signal, transport }) {
  if (signal === void 0) return void 0;
  const known = graces.get(signal);
  if (known !== void 0) return known;
  const late = new AbortController();
  setMaxListeners(0, late.signal);
  const end = () => {
    late.abort(signal.reason);
  };
  signal.addEventListener("abort", () => setTimeout(end, transport.graceMs).unref(), { once: true });
  graces.set(signal, late.signal);
  return late.signal;
}
function mayHaveBeenTaken(error) {
  return Object.assign(error, {
    message: `${error.message} An earlier attempt got no answer and may have been taken.`,
    unanswered: true
  });
}
function isLookUp(action) {
  return /:(Get|List|Describe|BatchGet|AssumeRole)/.test(action);
}
function checkEndpoints(env) {
  for (const [name, value] of Object.entries(env)) {
    if (!name.startsWith("AWS_ENDPOINT_URL") || value === void 0 || value === "") continue;
    if (URL.canParse(value) && /^https?:/.test(value)) continue;
    throw new PlatformError(`The environment variable ${name} is "${value}", not a URL.`, {
      hint: "Write it as http://host:port or https://host, or unset it to talk to AWS itself."
    });
  }
}
function accessDenied(action, principal, cause) {
  const [, role, user] = /:assumed-role\/([^/]+)|:user\/(.+)$/.exec(principal) ?? [];
  const who = role !== void 0 ? `the role ${role}` : user !== void 0 ? `the user ${user}` : "that role";
  return new AccessDeniedError(`${principal} may not call ${action}${refusal(cause.message)}`, {
    cause,
    hint: action === "sts:AssumeRole" ? "The role's trust policy has to name that principal, whose own policy has to allow sts:AssumeRole on the role." : `Allow ${action} in a policy of ${who}: the folder docs/iam of platform-tools has a policy for each verb.`
  });
}
function refusal(message) {
  const [, resource, reason] = /^User: \S+ is not authorized to perform: \S+(?: on resource: (\S+))?(?: (?:because|with) ([^]+))?$/.exec(
    message.trim()
  ) ?? [];
  if (resource === void 0 && reason === void 0) return `: ${fullSentence(message)}`;
  const plain = reason === void 0 || /^no identity-based policy allows the \S+ action\.?$/.test(reason);
  return `${resource === void 0 ? "" : ` on ${resource}`}${plain ? "." : `: ${fullSentence(reason)}`}`;
}

// src/providers/aws/identities.ts
var ROLE_ARN = /^arn:aws(?:-cn|-us-gov)?:iam::(\d{12}):role\/((?:[\x21-\x7e]{1,510}\/)?[\w+=,.@-]{1,64})$/;
var ROLE_NAME = /^[\w+=,.@-]{1,64}$/;
var SESSION_NAME = /^[\w+=,.@-]{2,64}$/;
function parseRoleArn(input, arn) {
  const [, account, name] = ROLE_ARN.exec(arn) ?? [];
  if (account !== void 0 && name !== void 0) return { account, name };
  const example = ROLE_NAME.test(arn) ? arn : "github-oidc-demo-repo-role";
  throw new UsageError(
    `${input} is ${JSON.stringify(arn)}, ${ROLE_NAME.test(arn) ? "the bare name of a role" : "which is not the ARN of an IAM role"}.`,
    { hint: `Write the whole ARN: arn:aws:iam::123456789012:role/${example}` }
  );
}
function checkRoleArn(input, arn, region) {
  parseRoleArn(input, arn);
  const [, partition] = arn.split(":");
  const needed = region.startsWith("cn-") ? "aws-cn" : region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
  if (partition === needed) return;
  throw new UsageError(
    `${input} is ${JSON.stringify(arn)}, but the region ${region} is in the partition ${needed}.`,
    {
      hint: `Write it as arn:${needed}:iam::…, or set aws-region to a region of ${partition ?? ""}.`
    }
  );
}
function checkSessionName(input, name) {
  if (SESSION_NAME.test(name)) return name;
  throw new UsageError(
    `${input} is ${JSON.stringify(name)} (${formatCount(name.length, "character")}), which STS does not take as the name of a session.`,
    { hint: "Use 2 to 64 letters, digits and characters of _+=,.@- (no spaces, no brackets)." }
  );
}
function formatSessionName(text) {
  return text.replace(/[^\w+=,.@-]/g, "-").slice(0, 64);
}
function assumedRoleName(arn) {
  return /^arn:[\w-]+:sts::\d{12}:assumed-role\/([^/]+)\//.exec(arn)?.[1];
}
function findForEnvironment(input, map, env) {
  if (map === void 0 || typeof map === "string") return { value: map, own: false };
  if (Object.hasOwn(map, env)) return { value: map[env], own: true };
  const similar = Object.keys(map).find((name) => name.toLowerCase() === env.toLowerCase());
  if (similar !== void 0)
    throw new UsageError(`${input} names the environment ${similar}, but it is called ${env}.`, {
      hint: `Write it as the platform does: ${env}.`
    });
  return { value: map["*"], own: false };
}
function checkEnvironmentRoles(roles, region) {
  if (typeof roles === "string") checkRoleArn("environment-role-to-assume", roles, region);
  else
    for (const [env, arn] of Object.entries(roles ?? {}))
      checkRoleArn(`environment-role-to-assume for ${env}`, arn, region);
}
function checkSettings(options) {
  const { region, roleToAssume, roleSessionName, oidc, environmentRoles } = options;
  checkRegion(region);
  checkEndpoints(process.env);
  checkProxies(process.env);
  checkSessionName("role-session-name", roleSessionName);
  if (roleToAssume !== void 0) checkRoleArn("role-to-assume", roleToAssume, region);
  checkEnvironmentRoles(environmentRoles, region);
  if (oidc !== void 0) checkTokenUrl(oidc.requestUrl);
}
function checkRegion(region) {
  if (/^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/.test(region)) return;
  throw new UsageError(`The input aws-region is "${region}", which is not the name of an AWS region.`, {
    hint: "Write it as AWS does: eu-west-2."
  });
}

// src/providers/aws/accounts.ts
var AwsAccounts = class {
  constructor(principals, settings) {
    this.principals = principals;
    this.settings = settings;
  }
  principals;
  settings;
  remembered = /* @__PURE__ */ new Map();
  /** @throws PlatformError for a role or session that can't be one, before anything is asked for */
  check({ arn, session }) {
    parseRoleArn("The role to assume", arn);
    checkSessionName("The session name of the role to assume", session);
  }
  /**
   * Obtains credentials of the role.
   * @throws IdentityError naming the account that was needed and the identity at hand
   */
  async enter(role) {
    const { own, logger } = this.principals;
    if (role.environment === void 0) return own.assumeRole(role.arn, role.session);
    const caller = await own.identity();
    const refusals = [];
    for await (const source of this.sources(role, role.environment, caller)) {
      try {
        const credentials = await enterFrom(source, role);
        logger.debug(`${role.arn} was assumed from ${source.name}.`);
        return credentials;
      } catch (error) {
        if (!isRefusal(error, source)) throw error;
        logger.debug(`${role.arn} can't be assumed from ${source.name}: ${asError(error).message}`);
        refusals.push(error);
      }
    }
    throw this.refused(role, role.environment.name, caller, refusals);
  }
  /** ARN of the role that the workflow's token is exchanged for, before it is `role`; undefined where it is not. */
  async oidcRole(role) {
    const { own, throughOidc } = this.principals;
    if (role.environment === void 0 || throughOidc === void 0) return void 0;
    const first = await this.sources(role, role.environment, await own.identity()).next();
    return first.done !== true && first.value.optional === true ? first.value.arn : void 0;
  }
  async *sources(role, environment, caller) {
    const { own, ownRole, throughOidc, throughRole } = this.principals;
    const { account } = parseRoleArn("The role to assume", role.arn);
    const itself = { name: caller.arn, principal: own, arn: caller.arn };
    const given = this.environmentRole(environment.name, account, caller.account);
    if (given !== void 0 && given !== ownRole) {
      const principal = this.remember(given, throughOidc ?? throughRole);
      yield { name: given, principal, arn: given, optional: true };
      return;
    }
    const trusted = environment.trusted.some((pattern) => matches(pattern, caller, ownRole));
    if (trusted || caller.account === account) {
      yield itself;
      return;
    }
    const sameName = throughOidc && sameRoleIn(account, caller, ownRole);
    if (throughOidc !== void 0 && sameName !== void 0) {
      const principal = this.remember(sameName, throughOidc);
      yield { name: sameName, principal, arn: sameName, optional: true };
    }
    if (throughOidc === void 0) {
      const { value: profile } = findForEnvironment(
        "environment-profile",
        this.settings.environmentProfiles,
        environment.name
      );
      if (profile !== void 0) {
        yield this.profile(profile);
        return;
      }
      for (const { name } of await listProfiles(account, this.principals.ownProfile))
        yield this.profile(name);
    }
    yield itself;
  }
  /** The role that `environment-role-to-assume` names; one for all is not meant for the caller's own account. */
  environmentRole(env, account, ownAccount) {
    const { environmentRoles: roles } = this.settings;
    const { value, own } = findForEnvironment("environment-role-to-assume", roles, env);
    if (value === void 0 || own) return value;
    const { account: given } = parseRoleArn("environment-role-to-assume", value);
    return account === ownAccount && given !== account ? void 0 : value;
  }
  profile(name) {
    const principal = this.remember(`profile ${name}`, () => this.principals.profile(name));
    return { name: `the AWS profile ${name}`, principal, arn: void 0, optional: true };
  }
  remember(key, make) {
    const principal = this.remembered.get(key) ?? make(key);
    this.remembered.set(key, principal);
    return principal;
  }
  /** @param refusals - the first is that of the identity that should do; the others are in the debug log */
  refused(role, env, caller, refusals) {
    const { account, name } = parseRoleArn("The role to assume", role.arn);
    const [first] = refusals;
    const ownHint = first instanceof PlatformError && !isDenial(first) ? first.hint : void 0;
    const refusal2 = asError(first).message;
    const reason = refusal2.startsWith(caller.arn) ? refusal2 : `The identity at hand is ${caller.arn}. ${refusal2}`;
    return new IdentityError(
      `The environment ${env} is in account ${account}, and its role ${name} can't be assumed. ${reason}`,
      { hint: ownHint ?? this.nextStep(role, caller), cause: first }
    );
  }
  nextStep(role, caller) {
    const { account, name } = parseRoleArn("The role to assume", role.arn);
    const { ownRole, throughOidc } = this.principals;
    const oidcRole = sameRoleIn(account, caller, ownRole);
    const trust = `The trust policy of ${role.arn} has to name the identity that asks, whose own policy has to allow sts:AssumeRole on it.`;
    if (caller.account === account) return trust;
    if (throughOidc === void 0)
      return `Name a profile of account ${account} in --environment-profile or ~/.aws/config, log in with aws sso login, or give --environment-role-to-assume. ${trust}`;
    return `Set environment-role-to-assume to a role of account ${account} that trusts this workflow${oidcRole === void 0 ? "" : ` (${oidcRole}, say)`}, and that ${name} trusts. ${trust}`;
  }
};
async function enterFrom({ principal, arn }, role) {
  const { account, name } = parseRoleArn("The role to assume", role.arn);
  const known = arn ?? (await principal.identity()).arn;
  const isRole = known === role.arn || known.includes(`::${account}:`) && assumedRoleName(known) === name;
  return isRole ? principal.credentials() : principal.assumeRole(role.arn, role.session);
}
function isRefusal(error, { optional }) {
  if (isDenial(error)) return true;
  return optional === true && error instanceof PlatformError && !(error instanceof CancelledError);
}
function isDenial(error) {
  return error instanceof AccessDeniedError || error instanceof IdentityError;
}
function matches(pattern, caller, ownRole) {
  const assumed = assumedRoleName(caller.arn);
  if (assumed === void 0) return false;
  const { name } = ownRole === void 0 ? { name: assumed } : parseRoleArn("role-to-assume", ownRole);
  const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(name.endsWith(assumed) ? name : assumed);
}
function sameRoleIn(account, caller, ownRole) {
  const assumed = assumedRoleName(caller.arn);
  if (ownRole !== void 0) return ownRole.replace(/::\d{12}:/, `::${account}:`);
  const partition = caller.arn.split(":")[1] ?? "aws";
  return assumed === void 0 ? void 0 : `arn:${partition}:iam::${account}:role/${assumed}`;
}

// src/providers/aws/session.ts
function createAwsSession(options) {
  checkSettings(options);
  const { roleToAssume, oidc } = options;
  const identities = new Identities(options, new Transport(options.timeouts));
  if (roleToAssume === void 0) return identities.ambient(options.profile);
  if (oidc !== void 0) return identities.throughOidc(roleToAssume, oidc);
  return identities.throughRole(roleToAssume, identities.ambient(options.profile));
}
var Identities = class {
  constructor(options, transport) {
    this.options = options;
    this.transport = transport;
  }
  options;
  transport;
  /** What the SDK finds on its own, or with the profile. */
  ambient(profile) {
    const { options, transport } = this;
    return this.session(ambientCredentials({ ...options, transport, profile }));
  }
  throughOidc(role, oidc) {
    const { options, transport } = this;
    const connection = new AwsConnection({ ...options, transport, credentials: void 0 });
    return this.obtained(async () => {
      const sts = await securityTokens(connection);
      return exchangeIdToken(
        oidc,
        role,
        options,
        (token) => sts.assumeRoleWithWebIdentity(role, options.roleSessionName, token)
      );
    });
  }
  throughRole(role, from) {
    return this.obtained(() => from.assumeRole(role, this.options.roleSessionName));
  }
  /** The session with an environment's role. */
  environment(role, accounts) {
    accounts.check(role);
    return this.obtained(() => accounts.enter(role), role.region);
  }
  accounts(own) {
    const { oidc, roleToAssume, logger, profile } = this.options;
    const principals = {
      own,
      ownRole: roleToAssume,
      throughOidc: oidc && ((role) => this.throughOidc(role, oidc)),
      throughRole: (role) => this.throughRole(role, own),
      profile: (name) => this.ambient(name),
      ownProfile: profile ?? process.env["AWS_PROFILE"] ?? "default",
      logger
    };
    return new AwsAccounts(principals, this.options);
  }
  obtained(obtain, region) {
    const { mask, clock } = this.options;
    return this.session(obtainedCredentials(obtain, mask, clock), region);
  }
  session(credentials, region = this.options.region) {
    return new ConnectedSession({ ...this.options, region }, this.transport, credentials, this);
  }
};
var ConnectedSession = class {
  constructor(options, transport, source, identities) {
    this.options = options;
    this.transport = transport;
    this.source = source;
    this.identities = identities;
    this.connection = new AwsConnection({
      ...options,
      transport,
      credentials: source,
      principal: async () => (await this.identity()).arn
    });
    this.region = options.region;
  }
  options;
  transport;
  source;
  identities;
  region;
  connection;
  caller;
  accounts;
  assumed = /* @__PURE__ */ new Map();
  parameters = once(async () => new (await import("./ssm-GFTFMQHX.js")).SsmParameterStore(this.connection));
  images = once(
    async () => new (await import("./ecr-VMHUM4V5.js")).EcrImageRegistry(this.connection, () => this.accountId())
  );
  imageLabels = once(async () => new (await import("./ecr-VMHUM4V5.js")).EcrImageLabels(this.connection));
  builds = once(async () => new (await import("./codebuild-B6VFUGPG.js")).CodeBuildService(this.connection));
  pipelines = once(
    async () => new (await import("./codepipeline-NO2TPJL6.js")).CodePipelineService(this.connection)
  );
  logs = once(async () => new (await import("./logs-AD7WO2M5.js")).CloudWatchLogReader(this.connection));
  logTails = this.logs;
  logStreams = this.logs;
  containers = once(async () => new (await import("./ecs-XDB5BSVD.js")).EcsContainerService(this.connection));
  objects = once(async () => new (await import("./s3-FJGPSDAT.js")).S3ObjectStore(this.connection));
  contentDelivery = once(
    async () => new (await import("./cloudfront-NAZTOQ2G.js")).CloudFrontContentDelivery(this.connection)
  );
  roles = once(async () => new (await import("./roles-PVSY6W6P.js")).IamRoleReader(this.connection));
  async accountId() {
    return (await this.identity()).account;
  }
  assume(role) {
    const key = `${role.arn} ${role.region}`;
    const session = this.assumed.get(key) ?? this.identities.environment(role, this.ownAccounts());
    this.assumed.set(key, session);
    return session;
  }
  async entrance(role) {
    const { oidc } = this.options;
    const arn = await this.ownAccounts().oidcRole(role);
    if (oidc === void 0 || arn === void 0) return void 0;
    return { role: arn, session: this.identities.throughOidc(arn, oidc) };
  }
  ownAccounts() {
    return this.accounts ??= this.identities.accounts(this);
  }
  credentials() {
    return this.source.get();
  }
  async assumeRole(arn, session) {
    return (await securityTokens(this.connection)).assumeRole(arn, session);
  }
  identity() {
    this.caller ??= this.fetchIdentity().catch((error) => {
      if (!(error instanceof AccessDeniedError)) this.caller = void 0;
      throw error;
    });
    return this.caller;
  }
  async fetchIdentity() {
    const { options, transport, source: credentials } = this;
    const connection = new AwsConnection({ ...options, transport, credentials });
    return (await securityTokens(connection)).callerIdentity();
  }
};
function once(make) {
  let made;
  return () => made ??= make();
}
async function securityTokens(connection) {
  const { SecurityTokenService } = await import("./roles-PVSY6W6P.js");
  return new SecurityTokenService(connection);
}
export {
  createAwsSession,
  formatSessionName
};
