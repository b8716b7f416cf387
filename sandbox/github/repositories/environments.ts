import type { Call } from '../../server/service.js';
import type { World } from '../../server/world.js';
import { repositoryOf } from '../access.js';
import type { Success } from '../schema.js';
import { nodeId, user } from '../user-shape.js';

/** The repository's environments with their rules, in the order of the scenario. */
export function listEnvironments(call: Call, world: World): Success<'repos/get-all-environments'> {
  const repository = repositoryOf(call, world, { permission: 'actions', access: 'read' });
  const at = new Date(world.now()).toISOString();
  const environments = Object.entries(repository.seed.environments).map(([name, seed], index) => {
    const id = index + 1;
    const rule = { id, node_id: nodeId('Gate', id) };
    const reviewers = seed.reviewers?.map((login) => ({
      type: 'User' as const,
      reviewer: user(login, repository.api),
    }));
    return {
      id,
      node_id: nodeId('Environment', id),
      name,
      created_at: at,
      updated_at: at,
      url: `${repository.url}/environments/${encodeURIComponent(name)}`,
      html_url: `${repository.url}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
      protection_rules: [
        ...(reviewers === undefined
          ? []
          : [{ ...rule, type: 'required_reviewers', prevent_self_review: false, reviewers }]),
        ...(seed.restricted ? [{ ...rule, type: 'branch_policy' }] : []),
      ],
      deployment_branch_policy: seed.restricted
        ? { protected_branches: false, custom_branch_policies: true }
        : null,
    };
  });
  return { total_count: environments.length, environments };
}
