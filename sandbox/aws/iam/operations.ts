import * as v from 'valibot';
import { parseParameters } from '../call-parameters.js';
import type { Call, Service } from '../../server/service.js';
import type { World } from '../../server/world.js';

/** IAM, API version 2010-05-08. */
export const iam: Service = {
  name: 'iam',
  operations: { ListAccountAliases: listAccountAliases },
};

function listAccountAliases(call: Call, world: World) {
  // An account has one alias at most, so there is no second page.
  parseParameters(v.strictObject({ MaxItems: v.optional(v.string()) }), call, 'ValidationError');
  const alias = world.scenario['account-alias'];
  return { AccountAliases: alias === undefined ? [] : [alias], IsTruncated: false };
}
