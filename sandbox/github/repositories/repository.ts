import type { Call } from '../../server/service.js';
import type { World } from '../../server/world.js';
import { repositoryOf } from '../access.js';
import type { Success } from '../schema.js';

export function getRepository(call: Call, world: World): Success<'repos/get'> {
  const repository = repositoryOf(call, world, { permission: 'metadata', access: 'read' });
  const { shape, pulls } = repository;
  const open = pulls.filter(({ state }) => state === 'open').length;
  return {
    ...shape,

    has_downloads: true,
    has_discussions: false,
    pushed_at: shape.pushed_at ?? '',
    created_at: shape.created_at ?? '',
    updated_at: shape.updated_at ?? '',
    open_issues: open,
    open_issues_count: open,
    network_count: 0,
    subscribers_count: 0,
    visibility: shape.private ? 'private' : 'public',
    organization: shape.owner,
    allow_squash_merge: true,
    allow_merge_commit: true,
    allow_rebase_merge: true,
  };
}
