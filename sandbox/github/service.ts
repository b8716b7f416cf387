import type { Call, Service } from '../server/service.js';
import type { World } from '../server/world.js';
import type { Answer } from './answer.js';
import * as comments from './repositories/comments.js';
import * as commits from './git/commits.js';
import { getContent } from './git/contents.js';
import * as deployments from './repositories/deployments.js';
import { dispatchWorkflow } from './workflows/dispatch.js';
import * as data from './git/git-data.js';
import * as refs from './git/git-refs.js';
import { answerGraphQl } from './graphql/graphql.js';
import * as labels from './pulls/labels.js';
import { mergePull } from './pulls/merge.js';
import * as pulls from './pulls/pulls.js';
import * as releases from './releases/releases.js';
import { listEnvironments } from './repositories/environments.js';
import { getRepository } from './repositories/repository.js';
import type { OperationId, Success } from './schema.js';
import { updateRefs } from './git/update-refs.js';
import * as workflows from './workflows/workflows.js';

type Answered<Body> = Body | Answer<Body> | Answer<Body | undefined>;

/** Each operation answers in the shape that GitHub publishes for it. */
const operations: { readonly [Id in OperationId]: (call: Call, world: World) => Answered<Success<Id>> } = {
  'repos/get': getRepository,

  'pulls/list': pulls.listPulls,
  'pulls/create': pulls.createPull,
  'pulls/get': pulls.getPull,
  'pulls/update': pulls.updatePull,
  'pulls/list-files': pulls.listFiles,
  'pulls/list-commits': pulls.listPullCommits,
  'pulls/check-if-merged': pulls.checkIfMerged,
  'pulls/merge': mergePull,

  'issues/list-labels-on-issue': labels.listOnIssue,
  'issues/add-labels': labels.addLabels,
  'issues/set-labels': labels.setLabels,
  'issues/remove-all-labels': labels.removeAllLabels,
  'issues/remove-label': labels.removeLabel,
  'issues/list-labels-for-repo': labels.listForRepository,
  'issues/create-label': labels.createLabel,
  'issues/get-label': labels.getLabel,
  'issues/list-comments': comments.listComments,
  'issues/create-comment': comments.createComment,
  'issues/get-comment': comments.getComment,
  'issues/update-comment': comments.updateComment,

  'repos/list-commits': commits.listCommits,
  'repos/list-pull-requests-associated-with-commit': commits.listPulls,
  'repos/get-commit': commits.getCommit,
  'repos/compare-commits-with-basehead': commits.compareCommits,
  'repos/get-branch': refs.getBranch,
  'repos/list-tags': refs.listTags,
  'repos/get-content': getContent,

  'repos/list-releases': releases.listReleases,
  'repos/create-release': releases.createRelease,
  'repos/generate-release-notes': releases.releaseNotes,
  'repos/get-latest-release': releases.getLatest,
  'repos/get-release-by-tag': releases.getByTag,
  'repos/get-release': releases.getRelease,
  'repos/update-release': releases.updateRelease,
  'repos/delete-release': releases.deleteRelease,

  'git/list-matching-refs': refs.listMatching,
  'git/get-ref': refs.getRef,
  'git/create-ref': refs.createRef,
  'git/update-ref': refs.updateRef,
  'git/delete-ref': refs.deleteRef,
  'git/create-tag': data.createTag,
  'git/get-tag': data.getTag,
  'git/create-commit': data.createCommit,
  'git/get-commit': data.getCommit,
  'git/create-tree': data.createTree,
  'git/get-tree': data.getTree,
  'git/create-blob': data.createBlob,
  'git/get-blob': data.getBlob,

  'actions/list-repo-workflows': workflows.listWorkflows,
  'actions/get-workflow': workflows.getWorkflow,
  'actions/create-workflow-dispatch': dispatchWorkflow,
  'actions/list-workflow-runs': workflows.listWorkflowRuns,
  'actions/list-workflow-runs-for-repo': workflows.listRuns,
  'actions/get-workflow-run': workflows.getRun,
  'actions/list-jobs-for-workflow-run': workflows.listJobs,
  'actions/cancel-workflow-run': workflows.cancelRun,

  'repos/get-all-environments': listEnvironments,
  'repos/list-deployments': deployments.listDeployments,
  'repos/create-deployment': deployments.createDeployment,
  'repos/list-deployment-statuses': deployments.listStatuses,
  'repos/create-deployment-status': deployments.createStatus,
};

export const github: Service = {
  name: 'github',
  operations: { ...operations, graphql: answerGraphQl, 'graphql/update-refs': updateRefs },
};
