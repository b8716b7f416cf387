import type { Call } from '../../server/service.js';
import type { World } from '../../server/world.js';
import { repositoryOf } from '../access.js';
import { changesBetween } from '../git/changes.js';
import { githubFault } from '../fault.js';
import type { Signature, StoredCommit } from '../git/history.js';
import { comparisonOf, headOf, type PullRecord } from './pull-record.js';
import { pullOf } from './pulls.js';
import type { RepositoryRecord } from '../repositories/repositories.js';
import type { RequestBody, Success } from '../schema.js';
import { botLogin } from '../user-shape.js';

type Request = NonNullable<RequestBody<'pulls/merge'>>;

/** Merges as GitHub's button does; without a method, with a merge commit. */
export function mergePull(call: Call, world: World): Success<'pulls/merge'> {
  const repository = repositoryOf(call, world, { permission: 'contents', access: 'write' });
  const pull = pullOf(call, repository);
  const request = call.parameters as Request;
  const { history, refs } = repository;
  const target = `refs/heads/${pull.base}`;
  const base = history.get(refs.get(target) ?? '');
  const head = headOf(pull, repository);
  if (pull.state === 'closed' || pull.draft || base === undefined || head === undefined)
    throw githubFault(405, 'Pull Request is not mergeable');
  if (request.sha !== undefined && request.sha !== head.sha)
    throw githubFault(409, 'Head branch was modified. Review and try the merge again.');
  const signature = {
    name: botLogin,
    email: 'github-actions[bot]@users.noreply.github.com',
    date: new Date(world.now()).toISOString(),
  };
  const merged = { pull, request, base, head, signature };
  const commit =
    request.merge_method === 'rebase' ? rebase(merged, repository) : mergeOnce(merged, repository);
  refs.set(target, commit.sha);
  Object.assign(pull, {
    state: 'closed',
    mergeCommit: commit.sha,
    mergedAt: signature.date,
    closedAt: signature.date,
    updatedAt: signature.date,
  });
  return { sha: commit.sha, merged: true, message: 'Pull Request successfully merged' };
}

interface Merge {
  pull: PullRecord;
  request: Request;
  base: StoredCommit;
  head: StoredCommit;
  signature: Signature;
}

function mergeOnce(merge: Merge, repository: RepositoryRecord): StoredCommit {
  const { pull, request, base, head, signature } = merge;
  const { name, seed, history } = repository;
  const squash = request.merge_method === 'squash';
  const title = squash
    ? `${pull.title} (#${pull.number})`
    : `Merge pull request #${pull.number} from ${name.split('/')[0] ?? ''}/${pull.head}`;
  const usual = squash ? (seed['squash-message'] === 'blank' ? '' : pull.body) : pull.title;
  const below = request.commit_message ?? usual;
  return history.add({
    message: `${request.commit_title ?? title}${below === '' ? '' : `\n\n${below}`}`,
    author: botLogin,
    parents: squash ? [base.sha] : [base.sha, head.sha],
    tree: treeOfMerge(pull, base, head, repository),
    pulls: [pull.number],
    signature,
  });
}

/** Each commit anew, on top of the target. */
function rebase({ pull, base, head, signature }: Merge, repository: RepositoryRecord): StoredCommit {
  treeOfMerge(pull, base, head, repository);
  const ahead = comparisonOf(pull, repository)?.ahead ?? [];
  return ahead.reduce(
    (before, { message, author, tree }) =>
      repository.history.add({
        message,
        signature,
        pulls: [pull.number],
        parents: [before.sha],
        ...(author === undefined ? {} : { author }),
        tree: treeOfMerge(pull, before, { tree }, repository),
      }),
    base,
  );
}

/**
 * What the head has changed since the two parted, on top of the base.
 * @throws AwsFault where both have changed the same file
 */
function treeOfMerge(
  pull: PullRecord,
  base: StoredCommit,
  head: Pick<StoredCommit, 'tree'>,
  repository: RepositoryRecord,
): string {
  const { objects } = repository;
  const parted = comparisonOf(pull, repository)?.mergeBase.tree ?? base.tree;
  const before = objects.files(parted);
  const ours = objects.files(base.tree);
  const theirs = objects.files(head.tree);
  for (const { path } of changesBetween(parted, head.tree, repository)) {
    const here = ours.get(path);
    const there = theirs.get(path);
    if (here?.sha !== before.get(path)?.sha && here?.sha !== there?.sha)
      throw githubFault(405, 'Pull Request is not mergeable');
    if (there === undefined) ours.delete(path);
    else ours.set(path, there);
  }
  return objects.addTree(ours);
}
