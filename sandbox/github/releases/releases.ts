import type { Call } from '../../server/service.js';
import type { World } from '../../server/world.js';
import { may, repositoryOf } from '../access.js';
import type { Answer } from '../answer.js';
import { notFound, validationFailed } from '../fault.js';
import { paged } from '../paging.js';
import { generateNotes } from './release-notes.js';
import { latestOf, newestFirst, type ReleaseRecord } from './release-record.js';
import { releaseShape } from './release-shape.js';
import type { RepositoryRecord } from '../repositories/repositories.js';
import type { RequestBody, Success } from '../schema.js';
import { botLogin } from '../user-shape.js';

const read = { permission: 'contents', access: 'read' } as const;
const write = { permission: 'contents', access: 'write' } as const;

/** Drafts are for those who may write. */
export function listReleases(call: Call, world: World): Answer<Success<'repos/list-releases'>> {
  const repository = repositoryOf(call, world, read);
  const drafts = may(call, world, write);
  const found = newestFirst(repository.releases).filter(({ draft }) => drafts || !draft);
  return paged(found, call, (page) => page.map((release) => releaseShape(release, repository)));
}

export function getRelease(call: Call, world: World): Success<'repos/get-release'> {
  const repository = repositoryOf(call, world, read);
  const release = releaseOf(call, repository);
  if (release.draft && !may(call, world, write)) throw notFound();
  return releaseShape(release, repository);
}

/** Finds published releases only. */
export function getByTag(call: Call, world: World): Success<'repos/get-release-by-tag'> {
  const repository = repositoryOf(call, world, read);
  const found = publishedFor(String(call.parameters['tag']), repository);
  if (found === undefined) throw notFound();
  return releaseShape(found, repository);
}

export function getLatest(call: Call, world: World): Success<'repos/get-latest-release'> {
  const repository = repositoryOf(call, world, read);
  const found = latestOf(repository.releases);
  if (found === undefined) throw notFound();
  return releaseShape(found, repository);
}

export function createRelease(call: Call, world: World): Success<'repos/create-release'> {
  const repository = repositoryOf(call, world, write);
  const body = call.parameters as RequestBody<'repos/create-release'>;
  const tag = body.tag_name;
  if (typeof tag !== 'string' || tag === '')
    throw validationFailed({ resource: 'Release', code: 'missing_field', field: 'tag_name' });
  refuseTaken(tag, undefined, repository);
  const notes = body.generate_release_notes === true ? generateNotes({ tag }, repository) : undefined;
  const now = new Date(world.now()).toISOString();
  const release: ReleaseRecord = {
    id: world.github.nextId(),
    tag,
    name: body.name ?? notes?.name ?? null,
    // What GitHub writes itself goes below what it was given.
    body: notes === undefined ? (body.body ?? null) : [body.body ?? '', notes.body].join('\n\n').trim(),
    draft: true,
    prerelease: body.prerelease ?? false,
    immutable: false,
    target: body.target_commitish ?? repository.branch,
    author: botLogin,
    createdAt: now,
    updatedAt: now,
    publishedAt: null,
    latest: body.make_latest ?? 'true',
  };
  if (body.draft !== true) publish(release, repository, now);
  repository.releases.push(release);
  if (release.latest === 'true') takeOverLatest(release, repository);
  return releaseShape(release, repository);
}

export function updateRelease(call: Call, world: World): Success<'repos/update-release'> {
  const repository = repositoryOf(call, world, write);
  const release = releaseOf(call, repository);
  const body = call.parameters as NonNullable<RequestBody<'repos/update-release'>>;
  const tag = body.tag_name ?? release.tag;
  if (release.immutable && (tag !== release.tag || body.draft === true)) {
    throw validationFailed({
      resource: 'Release',
      code: 'custom',
      field: 'tag_name',
      message: 'tag_name cannot be changed for an immutable release',
    });
  }
  const published = body.draft === false || (body.draft === undefined && !release.draft);
  if (published || tag !== release.tag) refuseTaken(tag, release, repository);
  const now = new Date(world.now()).toISOString();
  const changed: ReleaseRecord = {
    ...release,
    tag,
    name: body.name ?? release.name,
    body: body.body ?? release.body,
    prerelease: body.prerelease ?? release.prerelease,
    target: body.target_commitish ?? release.target,
    latest: body.make_latest ?? release.latest,
    updatedAt: now,
  };
  if (published && (release.draft || tag !== release.tag)) publish(changed, repository, now);
  if (body.draft === true) Object.assign(changed, { draft: true, publishedAt: null });
  Object.assign(release, changed);
  if (body.make_latest === 'true') takeOverLatest(release, repository);
  return releaseShape(release, repository);
}

/** Its tag stays. */
export function deleteRelease(call: Call, world: World): undefined {
  const repository = repositoryOf(call, world, write);
  const release = releaseOf(call, repository);
  if (release.immutable) repository.spentTags.add(release.tag);
  repository.releases.splice(repository.releases.indexOf(release), 1);
}

export function releaseNotes(call: Call, world: World): Success<'repos/generate-release-notes'> {
  const repository = repositoryOf(call, world, write);
  const body = call.parameters as RequestBody<'repos/generate-release-notes'>;
  return generateNotes(
    { tag: body.tag_name, target: body.target_commitish, previous: body.previous_tag_name },
    repository,
  );
}

/**
 * Makes a release public, and its tag where there is none.
 * @throws AwsFault where there is neither the tag nor what to make it from
 */
function publish(release: ReleaseRecord, repository: RepositoryRecord, now: string): void {
  const { history, refs, seed } = repository;
  const ref = `refs/tags/${release.tag}`;
  const commit = history.find(ref) ?? history.find(release.target);
  if (commit === undefined)
    throw validationFailed({ resource: 'Release', code: 'invalid', field: 'target_commitish' });
  if (refs.get(ref) === undefined) refs.set(ref, commit.sha);
  Object.assign(release, {
    draft: false,
    createdAt: commit.date,
    publishedAt: release.publishedAt ?? now,
    immutable: release.immutable || seed['immutable-releases'],
  });
}

/** Only one release at a time is the one that was declared the latest. */
function takeOverLatest(release: ReleaseRecord, { releases }: RepositoryRecord): void {
  for (const other of releases) if (other !== release && other.latest === 'true') other.latest = 'legacy';
}

/** @throws AwsFault where the tag has another release that is published; there may be any number of drafts for it */
function refuseTaken(tag: string, own: ReleaseRecord | undefined, repository: RepositoryRecord): void {
  if (repository.spentTags.has(tag)) {
    throw validationFailed({
      resource: 'Release',
      code: 'custom',
      field: 'tag_name',
      message: 'tag_name was used by an immutable release',
    });
  }
  const other = publishedFor(tag, repository);
  if (other !== undefined && other !== own)
    throw validationFailed({ resource: 'Release', code: 'already_exists', field: 'tag_name' });
}

function publishedFor(name: string, { releases }: RepositoryRecord): ReleaseRecord | undefined {
  return releases.find(({ tag, draft }) => tag === name && !draft);
}

function releaseOf({ parameters }: Call, { releases }: RepositoryRecord): ReleaseRecord {
  const found = releases.find(({ id }) => id === Number(parameters['release_id']));
  if (found === undefined) throw notFound();
  return found;
}
