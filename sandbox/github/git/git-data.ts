import type { Call } from '../../server/service.js';
import type { World } from '../../server/world.js';
import { repositoryOf } from '../access.js';
import { gitCommitShape } from './commit-shape.js';
import { githubFault, notFound, validationFailed } from '../fault.js';
import type { FileEntry, TagObject } from './git-objects.js';
import type { Signature } from './history.js';
import type { RepositoryRecord } from '../repositories/repositories.js';
import type { RequestBody, Schema, Success } from '../schema.js';
import { githubTime } from '../time.js';
import { botLogin, nodeId } from '../user-shape.js';

const read = { permission: 'contents', access: 'read' } as const;
const write = { permission: 'contents', access: 'write' } as const;

export function getBlob(call: Call, world: World): Success<'git/get-blob'> {
  const { objects, url } = repositoryOf(call, world, read);
  const sha = String(call.parameters['file_sha']);
  const contents = objects.blob(sha);
  if (contents === undefined) throw notFound();
  return {
    sha,
    node_id: nodeId('Blob', sha),
    size: contents.length,
    url: `${url}/git/blobs/${sha}`,
    content: inLines(contents),
    encoding: 'base64',
  };
}

export function createBlob(call: Call, world: World): Success<'git/create-blob'> {
  const { objects, url } = repositoryOf(call, world, write);
  const { content, encoding } = call.parameters as RequestBody<'git/create-blob'>;
  const sha = objects.addBlob(Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'));
  return { sha, url: `${url}/git/blobs/${sha}` };
}

/** A tree by its own SHA-1, or by that of a commit, or by a branch or tag. */
export function getTree(call: Call, world: World): Success<'git/get-tree'> {
  const repository = repositoryOf(call, world, read);
  const { history, objects, refs, branch } = repository;
  if (refs.get(`refs/heads/${branch}`) === undefined) throw githubFault(409, 'Git Repository is empty.');
  const asked = String(call.parameters['tree_sha']);
  const sha = objects.tree(asked) === undefined ? history.find(asked)?.tree : asked;
  if (sha === undefined) throw notFound();
  // Any value means yes, even `false`.
  return treeShape(sha, call.parameters['recursive'] !== undefined, repository);
}

type TreeItem = RequestBody<'git/create-tree'>['tree'][number];

export function createTree(call: Call, world: World): Success<'git/create-tree'> {
  const repository = repositoryOf(call, world, write);
  const { objects, history } = repository;
  const { tree, base_tree: base } = call.parameters as RequestBody<'git/create-tree'>;
  if (!Array.isArray(tree)) throw githubFault(422, 'Invalid request.\n\n"tree" wasn\'t supplied.');
  const start = base === undefined || objects.tree(base) !== undefined ? base : history.get(base)?.tree;
  if (base !== undefined && start === undefined) throw githubFault(404, 'Not Found');
  const files = objects.files(start ?? '');
  for (const item of tree) {
    const entry = entryOf(item, repository);
    if (entry !== undefined) files.set(item.path ?? '', entry);
    else if (!files.delete(item.path ?? '')) throw githubFault(422, 'GitRPC::BadObjectState');
  }
  return treeShape(objects.addTree(files), false, repository);
}

/** Undefined for a file that is taken away. */
function entryOf(
  { path, mode, sha, content }: TreeItem,
  { objects }: RepositoryRecord,
): FileEntry | undefined {
  if (path === undefined || path === '' || path.startsWith('/'))
    throw githubFault(422, 'tree.path contains a malformed path component');
  if (content !== undefined) return { mode: mode ?? '100644', sha: objects.addBlob(Buffer.from(content)) };
  if (sha === null || sha === undefined) return undefined;
  if (objects.blob(sha) === undefined) throw githubFault(422, `tree.sha ${sha} is not a valid blob`);
  return { mode: mode ?? '100644', sha };
}

function treeShape(sha: string, recursive: boolean, { objects, url }: RepositoryRecord): Schema<'git-tree'> {
  const list = (tree: string, before: string): Schema<'git-tree'>['tree'] =>
    (objects.tree(tree) ?? []).flatMap(({ name, mode, type, sha: object }) => {
      const path = `${before}${name}`;
      const size = objects.blob(object)?.length;
      const entry = { path, mode, type, sha: object, url: `${url}/git/${type}s/${object}` };
      const below = recursive && type === 'tree' ? list(object, `${path}/`) : [];
      return [size === undefined ? entry : { ...entry, size }, ...below];
    });
  return { sha, url: `${url}/git/trees/${sha}`, tree: list(sha, ''), truncated: false };
}

export function getCommit(call: Call, world: World): Success<'git/get-commit'> {
  const repository = repositoryOf(call, world, read);
  const commit = repository.history.get(String(call.parameters['commit_sha']));
  if (commit === undefined) throw notFound();
  return gitCommitShape(commit, repository);
}

export function createCommit(call: Call, world: World): Success<'git/create-commit'> {
  const repository = repositoryOf(call, world, write);
  const { history, objects } = repository;
  const { message, tree, parents = [], author } = call.parameters as RequestBody<'git/create-commit'>;
  if (objects.tree(tree) === undefined) throw githubFault(422, 'Tree SHA does not exist');
  if (parents.some((parent) => history.get(parent) === undefined))
    throw githubFault(422, 'Parent SHA does not exist or is not a commit object');
  const commit = history.add({
    message,
    tree,
    parents,
    pulls: [],
    signature: signatureOf(author, world),
    ...(author === undefined ? { author: botLogin } : {}),
  });
  return gitCommitShape(commit, repository);
}

export function getTag(call: Call, world: World): Success<'git/get-tag'> {
  const repository = repositoryOf(call, world, read);
  const tag = repository.objects.tags.get(String(call.parameters['tag_sha']));
  if (tag === undefined) throw notFound();
  return tagShape(tag, repository);
}

/** Makes the object only; it takes a reference to be seen. */
export function createTag(call: Call, world: World): Success<'git/create-tag'> {
  const repository = repositoryOf(call, world, write);
  const { history, objects } = repository;
  const { tag, message, object, type, tagger } = call.parameters as RequestBody<'git/create-tag'>;
  if (typeof tag !== 'string' || tag === '')
    throw validationFailed({ resource: 'Tag', code: 'missing_field', field: 'tag' });
  if (history.get(object) === undefined && !objects.tags.has(object))
    throw githubFault(422, 'Could not verify object');
  const stored = objects.addTag({
    tag,
    message,
    object: { type, sha: object },
    tagger: signatureOf(tagger, world),
  });
  return tagShape(stored, repository);
}

function signatureOf(
  given: { name: string; email: string; date?: string | undefined } | undefined,
  world: World,
): Signature {
  const { name = botLogin, email = 'github-actions[bot]@users.noreply.github.com', date } = given ?? {};
  return { name, email, date: githubTime(date === undefined ? world.now() : Date.parse(date)) };
}

function tagShape(tag: TagObject, { url }: RepositoryRecord): Schema<'git-tag'> {
  const { sha, message, object, tagger } = tag;
  return {
    node_id: nodeId('Tag', sha),
    tag: tag.tag,
    sha,
    url: `${url}/git/tags/${sha}`,
    message,
    tagger: { ...tagger, date: githubTime(Date.parse(tagger.date)) },
    object: { ...object, url: `${url}/git/${object.type}s/${object.sha}` },
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  };
}

/** Base64 as GitHub sends it, in lines of sixty characters. */
export function inLines(contents: Buffer): string {
  return contents.toString('base64').replaceAll(/.{1,60}/g, '$&\n');
}
