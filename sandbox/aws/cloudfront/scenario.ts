import * as v from 'valibot';
import { Seconds } from '../codebuild/scenario.js';

const AccountId = v.pipe(v.string(), v.regex(/^\d{12}$/, 'must be twelve digits in quotes'));

/** CloudFront's distributions. */
export const CloudFront = v.strictObject({
  distributions: v.optional(
    v.array(
      v.strictObject({
        /** Default: made up. */
        id: v.optional(v.string()),
        /** The DNS account that it is in; default: the scenario's own. */
        account: v.optional(AccountId),
        aliases: v.array(v.string()),
        /** How long an invalidation takes, in scenario seconds. */
        'invalidation-seconds': v.optional(Seconds, 20),
      }),
    ),
    [],
  ),
  /** How many distributions a page of a list has at most. */
  'page-size': v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 100),
});
