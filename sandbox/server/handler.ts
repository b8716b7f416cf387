import { accessDenied } from './access-denied.js';
import { requiredPermissions } from './access/required-permissions.js';
import { expiredToken } from '../aws/sts/credentials.js';
import { Faults } from '../faults/faults.js';
import { header, signature, type Message, type Reply, type WireRequest } from '../aws/protocols/message.js';
import { recognise } from '../aws/protocols/recognise.js';
import { RequestLog, type LoggedRequest } from './request-log.js';
import type { FaultRule } from '../faults/scenario.js';
import { spoils, spoiltReply } from '../faults/spoilt-reply.js';
import { StaleAnswers } from '../faults/stale-answers.js';
import { primaryLimit } from '../github/rate-limits.js';
import { AwsFault, CommonFault, NotServedFault } from '../aws/fault.js';
import type { Operation } from './service.js';
import { services } from './table.js';
import type { World } from './world.js';

/** What happens to the connection: an answer, none at all, or none after so many real milliseconds. */
export type Outcome =
  | { kind: 'reply' | 'broken-off'; reply: Reply }
  | { kind: 'reset' }
  | { kind: 'silence'; forMs: number };

/** Signed by nobody on purpose: the token in it is the proof. */
const unsignedOperations: ReadonlySet<string> = new Set(['AssumeRoleWithWebIdentity']);
const defaultSilenceMs = 30_000;
const defaultSlowSeconds = 8;

/** Takes a request through faults, credentials, and its operation. */
export class Handler {
  readonly log = new RequestLog();
  private readonly faults: Faults;
  private readonly stale: StaleAnswers;

  /** @param rules - what goes wrong; by default what the scenario says */
  constructor(
    private readonly world: World,
    rules: readonly FaultRule[] = world.scenario.faults,
  ) {
    this.faults = new Faults(rules, world.scenario.seed, () => world.now());
    this.stale = new StaleAnswers(rules);
  }

  async handle(request: WireRequest): Promise<Outcome> {
    const message = recognise(request);
    const accessKeyId = signature(request)?.accessKeyId;
    const entry = this.log.add({
      service: message.service,
      operation: message.operation,
      parameters: message.parameters,
      time: new Date(this.world.realNow()).toISOString(),
      status: null,
      ...(message.method === undefined ? {} : { method: message.method }),
      ...(accessKeyId === undefined ? {} : { accessKeyId }),
    });
    const userAgent = header(request, 'user-agent');
    if (userAgent !== '') entry.userAgent = userAgent;
    const rule = this.faults.next(message);
    if (rule?.kind === 'reset' || rule?.kind === 'timeout') {
      entry.fault = rule.kind;
      return rule.kind === 'reset'
        ? { kind: 'reset' }
        : { kind: 'silence', forMs: rule['timeout-ms'] ?? defaultSilenceMs };
    }
    const reply = await this.reply(message, accessKeyId, rule, entry);
    if (rule?.kind === 'lost-response') {
      entry.fault = rule.kind;
      return { kind: 'reset' };
    }
    if (rule?.kind === 'slow')
      this.world.time.skipTo(this.world.now() + (rule.seconds ?? defaultSlowSeconds) * 1000);
    const current = this.stale.answer(message, reply, rule, this.world.now());
    const sent = spoiltReply(this.withLimits(message, current), rule);
    if (rule !== undefined && (spoils(rule) || rule.kind === 'slow' || current !== reply))
      entry.fault = rule.kind;
    entry.status = sent.status;
    return { kind: rule?.kind === 'broken-off' ? 'broken-off' : 'reply', reply: sent };
  }

  /** GitHub says with each answer how much of the rate limit is left. */
  private withLimits({ service, operation, token }: Message, reply: Reply): Reply {
    if (service !== 'github') return reply;
    return { ...reply, headers: { ...this.world.githubLimits.count(token, operation), ...reply.headers } };
  }

  private async reply(
    message: Message,
    accessKeyId: string | undefined,
    rule: FaultRule | undefined,
    entry: LoggedRequest,
  ): Promise<Reply> {
    try {
      this.refuse(message, accessKeyId, rule, entry);
      if (message.problem !== undefined) throw message.problem;
      this.world.advance();
      const result = await operationOf(message)({ ...message, accessKeyId }, this.world);
      return message.answer(result);
    } catch (error) {
      const fault = error instanceof AwsFault ? error : internalFailure(error);
      entry.fault = fault.code;
      return message.refuse(fault);
    }
  }

  /** @throws AwsFault when the request has no valid credentials, a rule wants it refused, or the caller may not do it */
  private refuse(
    message: Message,
    accessKeyId: string | undefined,
    rule: FaultRule | undefined,
    entry: LoggedRequest,
  ): void {
    const { credentials, access, account, region, ecs } = this.world;
    const unsigned = message.unsigned === true || unsignedOperations.has(message.operation);
    const caller = unsigned ? undefined : credentials.identify(accessKeyId);
    if (caller !== undefined) entry.caller = caller.arn;
    const required = requiredPermissions(message, { account: caller?.account ?? account, region, ecs });
    switch (rule?.kind) {
      case 'throttle':
        throw new CommonFault('ThrottlingException', 'Rate exceeded', 400, rule['retry-after']);
      case 'rate-limit':
        throw new CommonFault(primaryLimit, 'API rate limit exceeded', 403, rule['retry-after']);
      case 'error':
        throw new AwsFault(rule.code ?? 'InternalFailure', rule.message ?? '', rule.status);
      case 'error-500':
        throw new CommonFault(
          'InternalFailure',
          'The request processing has failed because of an unknown error.',
          500,
        );
      case 'expired-token':
        throw expiredToken();
      case 'access-denied': {
        const { action = `${message.service}:${message.operation}`, resource = '*' } = required[0] ?? {};
        throw accessDenied(caller?.arn ?? 'anonymous', { action, resource: rule.resource ?? resource });
      }
      default:
    }
    const missing = required.find((permission) => caller !== undefined && !access.allows(caller, permission));
    if (missing !== undefined) throw accessDenied(caller?.arn ?? 'anonymous', missing);
  }
}

/** @throws AwsFault when the service or its operation is not served here */
function operationOf({ service, operation }: Message): Operation {
  const found = services.get(service)?.operations;
  const known = found !== undefined && Object.hasOwn(found, operation) ? found[operation] : undefined;
  if (known !== undefined) return known;
  throw new NotServedFault(
    `${service}:${operation}`,
    found === undefined ? undefined : `It serves ${Object.keys(found).sort().join(', ')}.`,
  );
}

/** A mistake in the sandbox itself; said in full, so that it can be found. */
function internalFailure(error: unknown): AwsFault {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new AwsFault('InternalFailure', `The sandbox failed: ${text}`, 500);
}
