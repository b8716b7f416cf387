import type { Call } from '../../server/service.js';
import type { World } from '../../server/world.js';
import { repositoryOf } from '../access.js';
import type { Answer } from '../answer.js';
import { notFound, validationFailed } from '../fault.js';
import { paged } from '../paging.js';
import { pullOf } from '../pulls/pulls.js';
import type { CommentRecord, RepositoryRecord } from './repositories.js';
import type { Schema, Success } from '../schema.js';
import { githubTime } from '../time.js';
import { botLogin, nodeId, user } from '../user-shape.js';

const permission = ['issues', 'pull-requests'] as const;
const read = { permission, access: 'read' } as const;
const write = { permission, access: 'write' } as const;

export function listComments(call: Call, world: World): Answer<Success<'issues/list-comments'>> {
  const repository = repositoryOf(call, world, read);
  const { number } = pullOf(call, repository);
  const found = repository.comments.filter(({ pull }) => pull === number);
  return paged(found, call, (page) => page.map((comment) => commentShape(comment, repository)));
}

export function createComment(call: Call, world: World): Success<'issues/create-comment'> {
  const repository = repositoryOf(call, world, write);
  const { number } = pullOf(call, repository);
  const now = new Date(world.now()).toISOString();
  const id = world.github.nextId();
  const comment = {
    id,
    pull: number,
    body: textOf(call),
    author: botLogin,
    createdAt: now,
    updatedAt: now,
  };
  repository.comments.push(comment);
  return commentShape(comment, repository);
}

export function getComment(call: Call, world: World): Success<'issues/get-comment'> {
  const repository = repositoryOf(call, world, read);
  return commentShape(commentOf(call, repository), repository);
}

export function updateComment(call: Call, world: World): Success<'issues/update-comment'> {
  const repository = repositoryOf(call, world, write);
  const comment = commentOf(call, repository);
  comment.body = textOf(call);
  comment.updatedAt = new Date(world.now()).toISOString();
  return commentShape(comment, repository);
}

function commentOf({ parameters }: Call, { comments }: RepositoryRecord): CommentRecord {
  const found = comments.find(({ id }) => id === Number(parameters['comment_id']));
  if (found === undefined) throw notFound();
  return found;
}

/** @throws AwsFault for a comment that says nothing */
function textOf({ parameters }: Call): string {
  const { body } = parameters;
  if (typeof body === 'string' && body.trim() !== '') return body;
  throw validationFailed({
    resource: 'IssueComment',
    code: 'unprocessable',
    field: 'data',
    message: 'Body cannot be blank',
  });
}

function commentShape(comment: CommentRecord, repository: RepositoryRecord): Schema<'issue-comment'> {
  const { id, pull, body, author, createdAt, updatedAt } = comment;
  const { url, page, api } = repository;
  return {
    id,
    node_id: nodeId('IssueComment', id),
    url: `${url}/issues/comments/${id}`,
    html_url: `${page}/pull/${pull}#issuecomment-${id}`,
    issue_url: `${url}/issues/${pull}`,
    body,
    user: user(author, api, 'Bot'),
    created_at: githubTime(Date.parse(createdAt)),
    updated_at: githubTime(Date.parse(updatedAt)),
    author_association: 'CONTRIBUTOR',
    performed_via_github_app: null,
  };
}
