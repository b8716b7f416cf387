import type {
  DistributionList,
  DistributionSummary,
  Invalidation as ShownInvalidation,
  CreateInvalidationCommandOutput,
  GetInvalidationCommandOutput,
  ListDistributionsCommandOutput,
} from '@aws-sdk/client-cloudfront';
import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { parseParameters } from '../call-parameters.js';
import type { Distribution, Invalidation } from './distributions.js';
import { AwsFault } from '../fault.js';
import type { Answer, Call, Service } from '../../server/service.js';
import type { World } from '../../server/world.js';
import { accountOf } from '../ecs/lookup.js';

const invalid = 'InvalidArgument';
/** Source: CloudFront, for invalidations with wildcards. */
const mostPaths = 3000;

/** CloudFront, API version 2020-05-31. */
export const cloudfront: Service = {
  name: 'cloudfront',
  operations: {
    ListDistributions: listDistributions,
    CreateInvalidation: createInvalidation,
    GetInvalidation: getInvalidation,
  },
};

function own(call: Call, world: World): Distribution[] {
  const account = accountOf(call, world);
  return world.distributions.all.filter((distribution) => distribution.account === account);
}

function listDistributions(call: Call, world: World): Answer<ListDistributionsCommandOutput> {
  const schema = v.strictObject({
    Marker: v.optional(v.string(), ''),
    MaxItems: v.optional(v.pipe(v.string(), v.transform(Number), v.integer(), v.minValue(1))),
  });
  const { Marker, MaxItems } = parseParameters(schema, call, invalid);
  const size = Math.min(MaxItems ?? Infinity, world.scenario.cloudfront['page-size']);
  const all = own(call, world);
  const start = Marker === '' ? 0 : all.findIndex(({ id }) => id === Marker) + 1;
  const items = all.slice(start, start + size);
  const truncated = start + size < all.length;
  const list: DistributionList = {
    Marker,
    ...(truncated ? { NextMarker: items.at(-1)?.id } : {}),
    MaxItems: size,
    IsTruncated: truncated,
    Quantity: items.length,
    Items: items.map(summary),
  };
  return { DistributionList: list };
}

/** Nothing of the kind. */
const none = { Quantity: 0 };

function summary({ id, account, aliases, createdAt }: Distribution): DistributionSummary {
  const origin = `${id.toLowerCase()}-origin`;
  return {
    Id: id,
    ARN: `arn:aws:cloudfront::${account}:distribution/${id}`,
    ETag: `E${id}`,
    Status: 'Deployed',
    LastModifiedTime: new Date(createdAt),
    DomainName: `${id.toLowerCase()}.cloudfront.net`,
    Aliases: { Quantity: aliases.length, Items: [...aliases] },
    Origins: { Quantity: 1, Items: [{ Id: origin, DomainName: `${origin}.example` }] },
    DefaultCacheBehavior: { TargetOriginId: origin, ViewerProtocolPolicy: 'redirect-to-https' },
    CacheBehaviors: none,
    CustomErrorResponses: none,
    Comment: '',
    PriceClass: 'PriceClass_100',
    Enabled: true,
    ViewerCertificate: { CloudFrontDefaultCertificate: true },
    Restrictions: { GeoRestriction: { RestrictionType: 'none', Quantity: 0 } },
    WebACLId: '',
    HttpVersion: 'http2',
    IsIPV6Enabled: true,
    Staging: false,
  };
}

function find(id: string, call: Call, world: World): Distribution {
  const distribution = own(call, world).find((candidate) => candidate.id === id);
  if (distribution !== undefined) return distribution;
  throw new AwsFault('NoSuchDistribution', 'The specified distribution does not exist.', 404);
}

function describe(
  { id, createdAt, completedAt, paths, reference }: Invalidation,
  world: World,
): ShownInvalidation {
  return {
    Id: id,
    Status: completedAt <= world.now() ? 'Completed' : 'InProgress',
    CreateTime: new Date(createdAt),
    InvalidationBatch: {
      Paths: { Quantity: paths.length, Items: [...paths] },
      CallerReference: reference,
    },
  };
}

function createInvalidation(call: Call, world: World): Answer<CreateInvalidationCommandOutput> {
  const schema = v.strictObject({
    DistributionId: v.string(),
    InvalidationBatch: v.strictObject({
      CallerReference: v.pipe(v.string(), v.minLength(1)),
      Paths: v.strictObject({
        Quantity: v.pipe(v.string(), v.transform(Number), v.integer(), v.minValue(1)),
        Items: v.array(v.string()),
      }),
    }),
  });
  const { DistributionId, InvalidationBatch } = parseParameters(schema, call, invalid);
  const { CallerReference: reference, Paths: given } = InvalidationBatch;
  const paths = given.Items;
  const distribution = find(DistributionId, call, world);
  if (paths.length !== given.Quantity) {
    throw new AwsFault('InconsistentQuantities', 'The value of Quantity and the size of Items do not match.');
  }
  if (paths.length > mostPaths) {
    throw new AwsFault('BatchTooLarge', 'The batch has too many paths.', 413);
  }
  const wrong = paths.find((path) => !path.startsWith('/') || /\*./.test(path));
  if (wrong !== undefined) {
    throw new AwsFault(invalid, `Your request contains one or more invalid invalidation paths: ${wrong}`);
  }
  const before = distribution.invalidations.find((one) => one.reference === reference);
  if (before !== undefined && !isDeepStrictEqual(before.paths, paths)) {
    throw new AwsFault(
      invalid,
      'Your request contains a caller reference that was used for a previous invalidation batch for the same ' +
        'distribution, but the content of the invalidation batch is different.',
    );
  }
  const invalidation = before ?? world.distributions.invalidate(distribution, reference, paths);
  const path = `2020-05-31/distribution/${distribution.id}/invalidation/${invalidation.id}`;
  return {
    Location: `https://cloudfront.amazonaws.com/${path}`,
    Invalidation: describe(invalidation, world),
  };
}

function getInvalidation(call: Call, world: World): Answer<GetInvalidationCommandOutput> {
  const schema = v.strictObject({ DistributionId: v.string(), Id: v.string() });
  const { DistributionId, Id } = parseParameters(schema, call, invalid);
  const found = find(DistributionId, call, world).invalidations.find(({ id }) => id === Id);
  if (found !== undefined) return { Invalidation: describe(found, world) };
  throw new AwsFault('NoSuchInvalidation', 'The specified invalidation does not exist.', 404);
}
