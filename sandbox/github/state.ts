import type { World } from '../server/world.js';
import { changesOfPull } from './git/changes.js';
import { newestFirst } from './releases/release-record.js';
import type { RepositoryRecord } from './repositories/repositories.js';
import { isKnown, stateOf } from './workflows/run-record.js';

/**
 * How GitHub's repositories stand now, by their name: what `GET /_sandbox/github` shows. Unlike the API it needs no
 * token, hides nothing, and has everything in one place.
 */
export function githubState(world: World): Record<string, unknown> {
  const now = world.now();
  return Object.fromEntries(
    world.github.all().map((repository) => [repository.name, repositoryState(repository, now)]),
  );
}

function repositoryState(repository: RepositoryRecord, now: number) {
  const { refs, objects, history, branch, pulls, releases, comments, runs } = repository;
  const named = (prefix: string) =>
    refs.startingWith(prefix).map(({ name, sha }) => ({ name: name.slice(prefix.length), sha }));
  return {
    branches: Object.fromEntries(named('refs/heads/').map(({ name, sha }) => [name, sha])),
    tags: Object.fromEntries(
      named('refs/tags/').map(({ name, sha }) => [
        name,
        { commit: objects.commitOf(sha), annotated: objects.tags.has(sha) },
      ]),
    ),
    /** Of the default branch, newest first. */
    commits: history.upTo(history.find(branch)).map(({ sha, message }) => ({ sha, message })),
    pulls: pulls.map((pull) => {
      const { number, title, body, labels, state, base, head, mergeCommit } = pull;
      return {
        number,
        title,
        body,
        labels,
        state,
        merged: pull.mergedAt !== null,
        mergeCommit,
        base,
        head,
        files: changesOfPull(pull, repository).map(({ path }) => path),
        comments: comments.filter((comment) => comment.pull === number).map((comment) => comment.body),
      };
    }),
    releases: newestFirst(releases).map(({ id, tag, name, body, draft, prerelease, immutable, target }) => ({
      id,
      tag,
      name,
      body,
      draft,
      prerelease,
      immutable,
      target,
    })),
    runs: runs.map((run) => {
      const { id, workflow, title, event, branch: on, sha, actor } = run;
      const { status, conclusion } = stateOf(run, now);
      return {
        id,
        workflow,
        title,
        event,
        branch: on,
        sha,
        actor,
        status,
        conclusion,
        known: isKnown(run, now),
        cancelled: run.cancelledAt !== undefined,
      };
    }),
  };
}
