import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { makeOidcToken } from '../../sandbox/aws/sts/oidc.js';
import { AwsFault } from '../../sandbox/aws/fault.js';
import { checkScenario } from '../../sandbox/scenario/load-scenario.js';
import { services } from '../../sandbox/server/table.js';
import { World } from '../../sandbox/server/world.js';
import { root } from '../harness/root.js';
import { AwsModel } from './aws-model.js';
import { playedCalls, type Answers } from './aws-models-calls.js';
import { scenario } from './aws-models-scenario.js';

/*
 * Everything that the sandbox serves of AWS, held to AWS's own service models (botocore's, in models/): each answer has
 * what is required and nothing else, each error is one that the operation can give, and each member of an input is
 * taken, or refused as not served.
 */

const models = readdirSync(join(root, 'e2e/contract/models')).map(
  (file) => new AwsModel(file.replace(/\.json$/, '')),
);
const operations = models.flatMap((model) =>
  model.operations.map((operation) => [`${model.service}:${operation}`, model, operation] as const),
);
const notServed = 'NotServedBySandbox';

/** Any operation may answer these. Source: "Common errors", in each service's API reference. */
const commonErrors: ReadonlySet<string> = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'ExpiredTokenException',
  'InternalFailure',
  'MissingAuthenticationTokenException',
  'UnrecognizedClientException',
  'InvalidParameterException',
  'ServiceUnavailableException',
  'ThrottlingException',
  'ValidationError',
  'ValidationException',
]);
/** Errors that the service documents and its model leaves out. */
const documentedErrors: Readonly<Record<string, readonly string[]>> = {
  // "List of error codes", Amazon S3 API reference.
  s3: ['NoSuchBucket', 'InvalidRequest'],
  // The registry's and the storage's own, which are no operations of ECR's API.
  ecr: ['NoSuchKey', 'UNAUTHORIZED', 'NAME_UNKNOWN', 'MANIFEST_UNKNOWN', 'BLOB_UNKNOWN'],
};

const begin = Date.UTC(2026, 10, 22, 10);
let seconds: number;
let world: World;
let answers: Answers;

interface Outcome {
  answer?: unknown;
  fault?: AwsFault;
}

function ask(service: string, operation: string, parameters: Readonly<Record<string, unknown>>): Outcome {
  const serve = services.get(service)?.operations[operation];
  if (serve === undefined) throw new Error(`The sandbox has no ${service}:${operation}.`);
  world.advance();
  try {
    return { answer: serve({ operation, parameters, accessKeyId: 'AKIASANDBOX' }, world) };
  } catch (error) {
    if (error instanceof AwsFault) return { fault: error };
    throw error;
  }
}

const callsOf = (service: string, operation: string): readonly Outcome[] =>
  answers[`${service}:${operation}`] ?? [];

beforeAll(() => {
  seconds = 0;
  world = new World(checkScenario(scenario, 'models'), () => begin + seconds * 1000);
  world.registry.url = 'http://127.0.0.1:1';
  answers = {};
  const token = makeOidcToken('sts.amazonaws.com', begin);
  for (const { at, service, operation, parameters } of playedCalls({ token, last: lastAnswer })) {
    seconds = at;
    (answers[`${service}:${operation}`] ??= []).push(ask(service, operation, parameters()));
  }
});

function lastAnswer(name: string): Record<string, unknown> {
  const found = answers[name]?.findLast(({ answer }) => answer !== undefined)?.answer;
  if (found === undefined) throw new Error(`${name} has not been answered yet.`);
  return found as Record<string, unknown>;
}

it('has all that is served, and nothing else', () => {
  const others = ['github', 'slack', 'pypi', 'npm', 'ecr-layers', 'public-ecr'];
  const served = [...services.values()]
    .filter(({ name }) => !others.includes(name))
    .flatMap(({ name, operations: own }) => Object.keys(own).map((operation) => `${name}:${operation}`));
  expect(operations.map(([name]) => name).sort()).toEqual(served.sort());
});

describe.each(operations)('%s', (_, model, operation) => {
  it('answers as the model has it', () => {
    const given = callsOf(model.service, operation).filter(({ answer }) => answer !== undefined);
    expect(given.length).toBeGreaterThan(0);
    expect(given.flatMap(({ answer }) => model.problems(operation, answer))).toEqual([]);
  });

  it('refuses with errors of the model', () => {
    const codes = callsOf(model.service, operation).flatMap(({ fault }) => fault?.code ?? []);
    expect([...new Set(codes)].filter((code) => !isKnown(model, [operation], code))).toEqual([]);
  });

  it('takes each member of the input, or says that it is not served', () => {
    const wrong = model.samples(operation).flatMap(({ path, value }) => {
      const { fault } = ask(model.service, operation, value);
      if (fault === undefined || fault.code === notServed) return [];
      const complains = /'([^']+)' failed to satisfy constraint/.exec(fault.message)?.[1];
      // A rule about another member, or about the made-up text, is AWS's as well.
      if (complains === undefined || /pattern|length|null/.test(fault.message)) return [];
      return [`${path}: ${fault.code}: ${fault.message}`];
    });
    expect(wrong).toEqual([]);
  });

  it('has no words of AWS for a member that is not in the model', () => {
    const { fault } = ask(model.service, operation, { wibble: 'wobble' });
    expect(fault?.code).toBe(notServed);
    expect(fault?.message).toContain('not served by the sandbox');
  });
});

describe.each(models.map((model) => [model.service, model] as const))(
  'the source of %s',
  (service, model) => {
    it('names no error that the service does not have', () => {
      const folder = join(root, 'sandbox/aws', service);
      const texts = readdirSync(folder)
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
        .map((file) => readFileSync(join(folder, file), 'utf8'));
      const codes = texts.flatMap((text) =>
        [...text.matchAll(/new (?:Aws|Common)Fault\(\s*'(\w+)'/g)].map(([, code]) => code ?? ''),
      );
      const wrong = codes.filter((code) => !isKnown(model, model.operations, code));
      expect([...new Set(wrong)]).toEqual([]);
    });
  },
);

function isKnown(model: AwsModel, of: readonly string[], code: string): boolean {
  return (
    commonErrors.has(code) ||
    documentedErrors[model.service]?.includes(code) === true ||
    of.some((operation) => model.errors(operation).includes(code))
  );
}
