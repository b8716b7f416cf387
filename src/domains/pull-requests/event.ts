import * as v from 'valibot';
import { PlatformError } from '../../core/errors.js';

/** A pull request as the event told it: as it was when the workflow was started, also on a re-run. */
export interface EventPullRequest {
  number: number;
  title: string;
  body: string;
  labels: string[];
  /** The branch that it goes into. */
  base: string;
}

/** A group of the merge queue. */
export interface MergeGroup {
  /** The pull request that the group was made for. */
  number: number | undefined;
  headSha: string;
  /** The branch that it goes into, and the commit that it stands on: others of the queue are in it already. */
  base: string;
  baseSha: string;
}

const PullRequestEvent = v.object({
  pull_request: v.object({
    number: v.number(),
    title: v.string(),
    body: v.nullish(v.string(), ''),
    labels: v.optional(v.array(v.object({ name: v.string() })), []),
    base: v.object({ ref: v.string() }),
  }),
});

const MergeGroupEvent = v.object({
  merge_group: v.object({
    head_sha: v.string(),
    head_ref: v.string(),
    base_sha: v.string(),
    base_ref: v.string(),
  }),
});

/** The pull request of an event, if it has one. Source: "Webhook events and payloads" in GitHub's documentation. */
export function eventPullRequest(event: unknown): EventPullRequest | undefined {
  const parsed = v.safeParse(PullRequestEvent, event);
  if (!parsed.success) return undefined;
  const { number, title, body, labels, base } = parsed.output.pull_request;
  return { number, title, body, labels: labels.map(({ name }) => name), base: base.ref };
}

/** The merge group of an event, if it has one: its branch is `gh-readonly-queue/<base>/pr-<number>-<sha>`. */
export function eventMergeGroup(event: unknown): MergeGroup | undefined {
  const parsed = v.safeParse(MergeGroupEvent, event);
  if (!parsed.success) return undefined;
  const group = parsed.output.merge_group;
  const number = /\/pr-(\d+)-[0-9a-f]+$/.exec(group.head_ref)?.[1];
  return {
    number: number === undefined ? undefined : Number(number),
    headSha: group.head_sha,
    base: group.base_ref.replace(/^refs\/heads\//, ''),
    baseSha: group.base_sha,
  };
}

/** The input `pull-request`: a number, with or without `#`. @throws PlatformError */
export function pullRequestNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(/^#?(\d{1,10})$/.exec(text)?.[1] ?? '0');
  if (number > 0) return number;
  throw new PlatformError(`The input pull-request is ${JSON.stringify(text)}, not the number of one.`, {
    hint: 'Give its number, as in pull-request: 7.',
  });
}
