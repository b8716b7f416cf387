import type { Call } from '../../server/service.js';
import type { World } from '../../server/world.js';
import { repositoryOf } from '../access.js';
import { asked } from '../asked.js';
import { githubFault, notFound } from '../fault.js';
import { inLines } from './git-data.js';
import type { RepositoryRecord } from '../repositories/repositories.js';
import type { Schema, Success } from '../schema.js';

/** A file with its contents, or what is in a folder. */
export function getContent(call: Call, world: World): Success<'repos/get-content'> {
  const repository = repositoryOf(call, world, { permission: 'contents', access: 'read' });
  const ref = asked(call, 'ref');
  const path = (asked(call, 'path') ?? '').replaceAll(/^\/+|\/+$/g, '');
  const name = ref ?? repository.branch;
  const commit = repository.history.find(name);
  if (commit === undefined) {
    throw ref === undefined
      ? githubFault(404, 'This repository is empty.')
      : githubFault(404, `No commit found for the ref ${name}`);
  }
  const files = repository.objects.files(commit.tree);
  const file = files.get(path);
  if (file !== undefined) return fileShape(path, file.sha, name, repository);
  const tree = path.split('/').reduce<string | undefined>((above, part) => {
    if (part === '') return above;
    const entries = above === undefined ? undefined : repository.objects.tree(above);
    return entries?.find((entry) => entry.name === part && entry.type === 'tree')?.sha;
  }, commit.tree);
  if (tree === undefined) throw notFound();
  return folderShape(path, tree, name, repository);
}

function fileShape(
  path: string,
  sha: string,
  ref: string,
  repository: RepositoryRecord,
): Schema<'content-file'> {
  const contents = repository.objects.blob(sha) ?? Buffer.alloc(0);
  return {
    ...entryShape(path, { type: 'file', sha, size: contents.length, ref }, repository),
    type: 'file',
    encoding: 'base64',
    content: inLines(contents),
  };
}

function folderShape(
  path: string,
  tree: string,
  ref: string,
  repository: RepositoryRecord,
): Schema<'content-directory'> {
  const { objects } = repository;
  return (objects.tree(tree) ?? []).map(({ name, type, sha }) => {
    const below = path === '' ? name : `${path}/${name}`;
    const size = objects.blob(sha)?.length ?? 0;
    return entryShape(below, { type: type === 'tree' ? 'dir' : 'file', sha, size, ref }, repository);
  });
}

function entryShape<Type extends 'file' | 'dir'>(
  path: string,
  entry: { type: Type; sha: string; size: number; ref: string },
  { url, page, name: repository }: RepositoryRecord,
) {
  const { type, sha, size, ref } = entry;
  const self = `${url}/contents/${path}?ref=${ref}`;
  const git = `${url}/git/${type === 'dir' ? 'trees' : 'blobs'}/${sha}`;
  const html = `${page}/${type === 'dir' ? 'tree' : 'blob'}/${ref}/${path}`;
  return {
    type,
    sha,
    size,
    path,
    name: path.split('/').at(-1) ?? '',
    url: self,
    git_url: git,
    html_url: html,
    download_url: type === 'dir' ? null : `https://raw.githubusercontent.com/${repository}/${ref}/${path}`,
    _links: { self, git, html },
  };
}
