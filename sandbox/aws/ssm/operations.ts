import type {
  GetParameterCommandOutput,
  GetParametersByPathCommandOutput,
  GetParametersCommandOutput,
  PutParameterCommandOutput,
} from '@aws-sdk/client-ssm';
import * as v from 'valibot';
import { parseParameters } from '../call-parameters.js';
import { page } from '../page-token.js';
import type { StoredParameter } from './parameters.js';
import { AwsFault } from '../fault.js';
import type { Answer, Call, Service } from '../../server/service.js';
import type { World } from '../../server/world.js';
import { accountOf } from '../ecs/lookup.js';

const Name = v.pipe(v.string(), v.minLength(1), v.maxLength(2048));
const WithDecryption = v.optional(v.boolean(), false);

const GetParameter = v.strictObject({ Name, WithDecryption });
const GetParameters = v.strictObject({
  Names: v.pipe(v.array(Name), v.minLength(1), v.maxLength(10)),
  WithDecryption,
});
const GetParametersByPath = v.strictObject({
  Path: Name,
  Recursive: v.optional(v.boolean(), false),
  WithDecryption,
  MaxResults: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)), 10),
  NextToken: v.optional(v.string()),
});
const PutParameter = v.strictObject({
  Name,
  Value: v.pipe(v.string(), v.minLength(1), v.maxLength(8192)),
  Type: v.optional(v.picklist(['String', 'StringList', 'SecureString'])),
  Overwrite: v.optional(v.boolean(), false),
  Description: v.optional(v.string()),
  Tier: v.optional(v.string()),
  Tags: v.optional(v.array(v.strictObject({ Key: v.string(), Value: v.string() }))),
});

function describe(parameter: StoredParameter, decrypt: boolean, world: World) {
  const { name, value, type, version, modifiedAt } = parameter;
  const hidden = type === 'SecureString' && !decrypt;
  return {
    Name: name,
    Type: type,
    // Not the ciphertext, but as unreadable, and as long.
    Value: hidden
      ? `AQICAH${Buffer.from(value)
          .toString('base64')
          .replaceAll(/[A-Za-z0-9]/g, 'x')}`
      : value,
    Version: version,
    LastModifiedDate: new Date(modifiedAt),
    ARN: world.arn('ssm', `parameter/${name.replace(/^\//, '')}`),
    DataType: 'text',
  };
}

/** A parameter by its name or ARN, with or without `:version`; those of the scenario are in the pipelines' account. */
function find(world: World, call: Call, id: string): StoredParameter | undefined {
  if (accountOf(call, world) !== world.account) return undefined;
  const name = id.replace(/^arn:aws:ssm:[^:]*:\d{12}:parameter(?=\/)/, '');
  const [, bare = name, version] = /^(.*?)(?::(\d+))?$/.exec(name) ?? [];
  const parameter = world.parameters.get(bare);
  if (parameter === undefined || version === undefined) return parameter;
  if (parameter.version === Number(version)) return parameter;
  throw new AwsFault(
    'ParameterVersionNotFound',
    `Systems Manager could not find version ${version} of ${bare}. Verify the version and try again.`,
  );
}

function getParameter(call: Call, world: World): Answer<GetParameterCommandOutput> {
  const { Name: name, WithDecryption: decrypt } = parseParameters(GetParameter, call, 'ValidationException');
  const parameter = find(world, call, name);
  // AWS says no more than the error's name here.
  if (parameter === undefined) throw new AwsFault('ParameterNotFound', '');
  return { Parameter: describe(parameter, decrypt, world) };
}

function getParameters(call: Call, world: World): Answer<GetParametersCommandOutput> {
  const { Names: names, WithDecryption: decrypt } = parseParameters(
    GetParameters,
    call,
    'ValidationException',
  );
  if (new Set(names).size < names.length) {
    throw new AwsFault('ValidationException', 'Duplicate parameter names are not allowed.');
  }
  const found = names.map((name) => ({ name, parameter: find(world, call, name) }));
  return {
    Parameters: found.flatMap(({ parameter }) =>
      parameter === undefined ? [] : [describe(parameter, decrypt, world)],
    ),
    InvalidParameters: found.flatMap(({ name, parameter }) => (parameter === undefined ? [name] : [])),
  };
}

function getParametersByPath(call: Call, world: World): Answer<GetParametersByPathCommandOutput> {
  const parameters = parseParameters(GetParametersByPath, call, 'ValidationException');
  const { Path: path, Recursive: recursive, WithDecryption: decrypt, NextToken: token } = parameters;
  if (!/^\/[\w./-]*$/.test(path)) {
    throw new AwsFault(
      'ValidationException',
      `The parameter path: ${path}, must begin with / and consist of letters, digits and .-_/`,
    );
  }
  const below = accountOf(call, world) === world.account ? world.parameters.below(path, recursive) : [];
  const found = page(below, ({ name }) => name, parameters.MaxResults, token);
  if (found === undefined) throw new AwsFault('InvalidNextToken', 'The specified token is not valid.');
  return {
    Parameters: found.items.map((parameter) => describe(parameter, decrypt, world)),
    NextToken: found.nextToken,
  };
}

function putParameter(call: Call, world: World): Answer<PutParameterCommandOutput> {
  const put = parseParameters(PutParameter, call, 'ValidationException');
  const existing = world.parameters.get(put.Name);
  if (existing !== undefined && !put.Overwrite) {
    throw new AwsFault(
      'ParameterAlreadyExists',
      'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.',
    );
  }
  const type = put.Type ?? existing?.type;
  if (type === undefined) {
    throw new AwsFault('ValidationException', 'A parameter type is required when you create a parameter.');
  }
  const { version } = world.parameters.put(put.Name, put.Value, type, world.now());
  return { Version: version, Tier: 'Standard' };
}

export const ssm: Service = {
  name: 'ssm',
  operations: {
    GetParameter: getParameter,
    GetParameters: getParameters,
    GetParametersByPath: getParametersByPath,
    PutParameter: putParameter,
  },
};
