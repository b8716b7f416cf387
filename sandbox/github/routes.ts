import type { operations, paths } from '@octokit/openapi-types';

/** Method, path as GitHub publishes it (the compiler knows whether there is such a one), and status of success. */
type Route = readonly ['GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', keyof paths, 200 | 201 | 202 | 204];

/** The operations that are served, by GitHub's own ids. Of two routes that fit a request, the first is meant. */
export const routes = {
  'repos/get': ['GET', '/repos/{owner}/{repo}', 200],

  'pulls/list': ['GET', '/repos/{owner}/{repo}/pulls', 200],
  'pulls/create': ['POST', '/repos/{owner}/{repo}/pulls', 201],
  'pulls/get': ['GET', '/repos/{owner}/{repo}/pulls/{pull_number}', 200],
  'pulls/update': ['PATCH', '/repos/{owner}/{repo}/pulls/{pull_number}', 200],
  'pulls/list-files': ['GET', '/repos/{owner}/{repo}/pulls/{pull_number}/files', 200],
  'pulls/list-commits': ['GET', '/repos/{owner}/{repo}/pulls/{pull_number}/commits', 200],
  'pulls/check-if-merged': ['GET', '/repos/{owner}/{repo}/pulls/{pull_number}/merge', 204],
  'pulls/merge': ['PUT', '/repos/{owner}/{repo}/pulls/{pull_number}/merge', 200],

  'issues/list-labels-on-issue': ['GET', '/repos/{owner}/{repo}/issues/{issue_number}/labels', 200],
  'issues/add-labels': ['POST', '/repos/{owner}/{repo}/issues/{issue_number}/labels', 200],
  'issues/set-labels': ['PUT', '/repos/{owner}/{repo}/issues/{issue_number}/labels', 200],
  'issues/remove-all-labels': ['DELETE', '/repos/{owner}/{repo}/issues/{issue_number}/labels', 204],
  'issues/remove-label': ['DELETE', '/repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', 200],
  'issues/list-labels-for-repo': ['GET', '/repos/{owner}/{repo}/labels', 200],
  'issues/create-label': ['POST', '/repos/{owner}/{repo}/labels', 201],
  'issues/get-label': ['GET', '/repos/{owner}/{repo}/labels/{name}', 200],
  'issues/list-comments': ['GET', '/repos/{owner}/{repo}/issues/{issue_number}/comments', 200],
  'issues/create-comment': ['POST', '/repos/{owner}/{repo}/issues/{issue_number}/comments', 201],
  'issues/get-comment': ['GET', '/repos/{owner}/{repo}/issues/comments/{comment_id}', 200],
  'issues/update-comment': ['PATCH', '/repos/{owner}/{repo}/issues/comments/{comment_id}', 200],

  'repos/list-commits': ['GET', '/repos/{owner}/{repo}/commits', 200],
  'repos/list-pull-requests-associated-with-commit': [
    'GET',
    '/repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    200,
  ],
  'repos/get-commit': ['GET', '/repos/{owner}/{repo}/commits/{ref}', 200],
  'repos/compare-commits-with-basehead': ['GET', '/repos/{owner}/{repo}/compare/{basehead}', 200],
  'repos/get-branch': ['GET', '/repos/{owner}/{repo}/branches/{branch}', 200],
  'repos/list-tags': ['GET', '/repos/{owner}/{repo}/tags', 200],
  'repos/get-content': ['GET', '/repos/{owner}/{repo}/contents/{path}', 200],

  'repos/list-releases': ['GET', '/repos/{owner}/{repo}/releases', 200],
  'repos/create-release': ['POST', '/repos/{owner}/{repo}/releases', 201],
  'repos/generate-release-notes': ['POST', '/repos/{owner}/{repo}/releases/generate-notes', 200],
  'repos/get-latest-release': ['GET', '/repos/{owner}/{repo}/releases/latest', 200],
  'repos/get-release-by-tag': ['GET', '/repos/{owner}/{repo}/releases/tags/{tag}', 200],
  'repos/get-release': ['GET', '/repos/{owner}/{repo}/releases/{release_id}', 200],
  'repos/update-release': ['PATCH', '/repos/{owner}/{repo}/releases/{release_id}', 200],
  'repos/delete-release': ['DELETE', '/repos/{owner}/{repo}/releases/{release_id}', 204],

  'git/list-matching-refs': ['GET', '/repos/{owner}/{repo}/git/matching-refs/{ref}', 200],
  'git/get-ref': ['GET', '/repos/{owner}/{repo}/git/ref/{ref}', 200],
  'git/create-ref': ['POST', '/repos/{owner}/{repo}/git/refs', 201],
  'git/update-ref': ['PATCH', '/repos/{owner}/{repo}/git/refs/{ref}', 200],
  'git/delete-ref': ['DELETE', '/repos/{owner}/{repo}/git/refs/{ref}', 204],
  'git/create-tag': ['POST', '/repos/{owner}/{repo}/git/tags', 201],
  'git/get-tag': ['GET', '/repos/{owner}/{repo}/git/tags/{tag_sha}', 200],
  'git/create-commit': ['POST', '/repos/{owner}/{repo}/git/commits', 201],
  'git/get-commit': ['GET', '/repos/{owner}/{repo}/git/commits/{commit_sha}', 200],
  'git/create-tree': ['POST', '/repos/{owner}/{repo}/git/trees', 201],
  'git/get-tree': ['GET', '/repos/{owner}/{repo}/git/trees/{tree_sha}', 200],
  'git/create-blob': ['POST', '/repos/{owner}/{repo}/git/blobs', 201],
  'git/get-blob': ['GET', '/repos/{owner}/{repo}/git/blobs/{file_sha}', 200],

  'actions/list-repo-workflows': ['GET', '/repos/{owner}/{repo}/actions/workflows', 200],
  'actions/get-workflow': ['GET', '/repos/{owner}/{repo}/actions/workflows/{workflow_id}', 200],
  'actions/create-workflow-dispatch': [
    'POST',
    '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
    200,
  ],
  'actions/list-workflow-runs': ['GET', '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', 200],
  'actions/list-workflow-runs-for-repo': ['GET', '/repos/{owner}/{repo}/actions/runs', 200],
  'actions/get-workflow-run': ['GET', '/repos/{owner}/{repo}/actions/runs/{run_id}', 200],
  'actions/list-jobs-for-workflow-run': ['GET', '/repos/{owner}/{repo}/actions/runs/{run_id}/jobs', 200],
  'actions/cancel-workflow-run': ['POST', '/repos/{owner}/{repo}/actions/runs/{run_id}/cancel', 202],

  'repos/get-all-environments': ['GET', '/repos/{owner}/{repo}/environments', 200],
  'repos/list-deployments': ['GET', '/repos/{owner}/{repo}/deployments', 200],
  'repos/create-deployment': ['POST', '/repos/{owner}/{repo}/deployments', 201],
  'repos/list-deployment-statuses': [
    'GET',
    '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    200,
  ],
  'repos/create-deployment-status': [
    'POST',
    '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    201,
  ],
} as const satisfies Partial<Record<keyof operations, Route>>;

export type OperationId = keyof typeof routes;

export interface Match {
  id: OperationId;
  status: number;
  /** Of the path, decoded. */
  parameters: Record<string, string>;
}

/** The names of these may have slashes in them, which clients send as they are or encoded. */
const wholeRest = new Set(['ref', 'path', 'basehead', 'branch', 'tag']);

/** @param path below the API's address, as it was sent */
export function match(method: string, path: string): Match | undefined {
  const segments = path.split('/').map(decodeSegment);
  for (const [id, [wanted, template, status]] of Object.entries(routes)) {
    const parameters = wanted === method ? fit(template.split('/'), segments) : undefined;
    if (parameters !== undefined) return { id: id as OperationId, status, parameters };
  }
  return undefined;
}

function fit(template: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  const parameters: Record<string, string> = {};
  for (const [index, part] of template.entries()) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    const whole = name !== undefined && wholeRest.has(name) && index === template.length - 1;
    const segment = whole ? segments.slice(index).join('/') : segments[index];
    if (segment === undefined || (name === undefined && segment !== part)) return undefined;
    if (name === undefined) continue;
    // The root of the contents is the one path that may be empty.
    if (segment === '' && name !== 'path') return undefined;
    parameters[name] = segment;
    if (whole) return parameters;
  }
  return template.length === segments.length ? parameters : undefined;
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
