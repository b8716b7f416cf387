import * as v from 'valibot';

const Channel = v.strictObject({
  name: v.optional(v.string()),
  archived: v.optional(v.boolean(), false),
  /** Whether the app has been invited. */
  member: v.optional(v.boolean(), true),
});

export const SlackSeed = v.strictObject({
  /** Channels by id. Default: every id that looks like one is a channel that the app is in. */
  channels: v.optional(v.record(v.pipe(v.string(), v.regex(/^[CDG][A-Z0-9]{2,20}$/)), Channel)),
  /** The tokens that Slack knows. Default: all that begin with xoxb-. */
  tokens: v.optional(v.array(v.string())),
  /** What each of them may do. */
  scopes: v.optional(v.array(v.string()), [
    'chat:write',
    'channels:history',
    'groups:history',
    'metadata.message:read',
  ]),
});

/** A Slack workspace, as far as a bot sees it. */
export type SlackSeed = v.InferOutput<typeof SlackSeed>;
