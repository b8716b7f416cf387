import type { FaultRule } from '../../sandbox/faults/scenario.js';
import type { RunIdentity } from './environment.js';

/**
 * What goes wrong in a play. `passing`: faults that pass, never more than three in a row, so that the verb has to get
 * through. `lasting`: one operation is refused for good from some moment on. `storm`: anything, as often as it comes;
 * nothing is promised then but that nothing is done twice, and nothing wrong is said.
 */
export type Weather = 'passing' | 'lasting' | 'storm';

type Random = () => number;

/** Names under which AWS says that there are too many requests, each with its HTTP status. */
const THROTTLES: readonly [code: string, status: number][] = [
  ['ThrottlingException', 400],
  ['Throttling', 400],
  ['ThrottledException', 400],
  ['RequestThrottled', 400],
  ['RequestThrottledException', 400],
  ['TooManyRequestsException', 429],
  ['RequestLimitExceeded', 503],
  ['SlowDown', 503],
  ['ProvisionedThroughputExceededException', 400],
];
const SKEWED = ['RequestTimeTooSkewed', 'RequestExpired', 'RequestInTheFuture'] as const;
const OWN_ERRORS = [500, 502, 503, 504] as const;
const OUTSIDE: ReadonlySet<string> = new Set(['slack', 'github', 'pypi']);

function pick<T>(random: Random, from: readonly T[]): T {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new RangeError('There is nothing to pick from.');
  return found;
}

/** A fault that passes, fit for any service: `service` decides in which words it is said. */
function passingFault(random: Random, service: string): FaultRule {
  const aws = !OUTSIDE.has(service);
  switch (Math.floor(random() * 10)) {
    case 0: {
      const [code, status] = pick(random, THROTTLES);
      return aws ? { kind: 'error', code, status } : { kind: 'throttle', 'retry-after': 3 };
    }
    case 1:
      return aws ? { kind: 'error', code: pick(random, SKEWED), status: 403 } : { kind: 'error-500' };
    case 2:
      return { kind: 'web-page', status: pick(random, OWN_ERRORS) };
    case 3:
      return { kind: 'web-page', status: 200 };
    case 4:
      // The template of a task definition comes from S3, where half of an object is an object.
      return { kind: service === 's3' ? 'broken-off' : 'bad-json' };
    case 5:
      return { kind: 'broken-off' };
    case 6:
      return { kind: 'lost-response' };
    case 7:
      return { kind: 'slow', seconds: 1 + Math.floor(random() * 8) };
    case 8:
      return { kind: 'reset' };
    default:
      return { kind: 'error-500' };
  }
}

/** Faults at requests to one service, counted from 1: in runs of at most three, with room between them. */
function scattered(random: Random, service: string, identity: RunIdentity): FaultRule[] {
  const rate = 0.03 + random() * 0.25;
  const rules: FaultRule[] = [];
  for (let at = 1; at <= 120; at += 1) {
    if (random() >= rate) continue;
    if (identity === 'oidc' && expires(service) && random() < 0.1) {
      rules.push({ kind: 'expired-token', service, at });
      // Those that are renewed have just begun.
      at += 5;
      continue;
    }
    const length = 1 + Math.floor(random() * 3);
    for (let next = 0; next < length; next += 1)
      rules.push({ ...passingFault(random, service), service, at: at + next });
    at += length + 1;
  }
  return rules;
}

/** Whether the service is asked with credentials that can be renewed. */
function expires(service: string): boolean {
  return !OUTSIDE.has(service) && service !== 'sts';
}

const lastingFaults: readonly FaultRule[] = [
  { kind: 'access-denied' },
  { kind: 'error', code: 'ValidationException', message: 'Not like that.', status: 400 },
];

/** What a play's faults are drawn from. */
export interface Drawing {
  weather: Weather;
  identity: RunIdentity;
  /** What the verb is known to ask for, as `service:operation`. */
  operations: readonly string[];
}

/** The rules for one play. */
export function drawFaults(random: Random, { weather, identity, operations }: Drawing): FaultRule[] {
  const services = [...new Set(operations.map((operation) => operation.split(':')[0] ?? ''))];
  const everywhere = (): FaultRule[] => services.flatMap((service) => scattered(random, service, identity));
  if (weather === 'passing')
    return random() < 0.3 ? [...everywhere(), { kind: 'stale', rate: random() * 0.3 }] : everywhere();
  if (weather === 'lasting') {
    const [owner = '', operation = ''] = pick(random, operations).split(':');
    const lasting =
      identity === 'keys' && expires(owner)
        ? [...lastingFaults, { kind: 'expired-token' } as const]
        : lastingFaults;
    return [{ ...pick(random, lasting), service: owner, operation, after: Math.floor(random() * 4) }];
  }
  const rules = Array.from({ length: 1 + Math.floor(random() * 3) }, (): FaultRule => {
    const [owner = '', operation = ''] = pick(random, operations).split(':');
    const fault = random() < 0.2 ? pick(random, lastingFaults) : passingFault(random, owner);
    return { ...fault, service: owner, operation, rate: 0.2 + random() * 0.7 };
  });
  return [...rules, { kind: 'stale', rate: random() * 0.3 }, ...everywhere()];
}
