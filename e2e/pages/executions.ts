import { codebasePipelines, deployStage, OWN, webCodebase } from '../harness/pipelines-scenario.js';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import type { PageCase } from './page-case.js';

const begun = (imageTag = 'commit-2222222'): NonNullable<PageCase['before']> => [
  {
    verb: 'pipeline-run',
    inputs: { pipeline: OWN, variables: `IMAGE_TAG: ${imageTag}`, wait: 'false' },
    skipSeconds: 5,
  },
];
const waiting: ScenarioInput = codebasePipelines({
  own: {
    stages: [
      {
        name: 'Deploy-dev',
        actions: [
          { name: 'Approve-dev', type: 'approval', 'approve-after': 'never', 'run-order': 1 },
          { name: 'web', type: 'codebuild', seconds: 10, 'run-order': 2 },
        ],
      },
    ],
  },
});
const watch = { verb: 'execution-watch', inputs: webCodebase, before: begun() };
const approve = { verb: 'execution-approve', inputs: webCodebase, before: begun(), scenario: waiting };
const stop = { verb: 'execution-stop', inputs: webCodebase, before: begun() };
const denied = (operation: string): ScenarioInput['faults'] => [
  { service: 'codepipeline', operation, kind: 'access-denied' },
];
const crash = {
  fail: 'Build terminated with state: FAILED',
  log: ['Updating the service web', 'web did not get stable'],
};

export const executionCases: readonly PageCase[] = [
  {
    ...watch,
    name: 'succeeded',
    title: 'the newest execution is followed to its end',
    exitCode: 0,
    scenario: codebasePipelines({ own: deployStage(60, { log: ['web is stable'] }) }),
  },
  {
    ...watch,
    name: 'failed',
    title: 'why is it red?',
    exitCode: 1,
    scenario: codebasePipelines({ own: deployStage(20, crash) }),
    before: [{ verb: 'pipeline-run', inputs: { pipeline: OWN, wait: 'false' }, skipSeconds: 120 }],
  },
  {
    ...watch,
    name: 'nothing',
    title: 'no execution has run yet',
    exitCode: 1,
    scenario: codebasePipelines(),
    before: [],
  },
  { ...approve, name: 'approved', title: 'the approval is given', exitCode: 0 },
  {
    ...approve,
    name: 'rejected',
    title: 'the approval is refused',
    exitCode: 0,
    inputs: { ...webCodebase, reject: 'true' },
  },
  {
    ...approve,
    name: 'dry-run',
    title: 'a dry run',
    exitCode: 0,
    inputs: { ...webCodebase, 'dry-run': 'true' },
  },
  {
    ...approve,
    name: 'nothing',
    title: 'nothing waits for an approval',
    exitCode: 1,
    scenario: codebasePipelines({ own: deployStage(600) }),
  },
  {
    ...approve,
    name: 'access-denied',
    title: 'the role may not answer approvals',
    exitCode: 1,
    scenario: { ...waiting, faults: denied('PutApprovalResult') },
  },
  {
    ...stop,
    name: 'stopped',
    title: 'the execution is stopped',
    exitCode: 0,
    scenario: codebasePipelines({ own: deployStage(60) }),
  },
  {
    ...stop,
    name: 'dry-run',
    title: 'a dry run',
    exitCode: 0,
    inputs: { ...webCodebase, 'dry-run': 'true' },
    scenario: codebasePipelines({ own: deployStage(600) }),
  },
  {
    ...stop,
    name: 'access-denied',
    title: 'the role may not stop executions',
    exitCode: 1,
    scenario: {
      ...codebasePipelines({ own: deployStage(600) }),
      faults: denied('StopPipelineExecution'),
    },
  },
  {
    ...stop,
    name: 'nothing',
    title: 'nothing is running',
    exitCode: 1,
    scenario: codebasePipelines(),
    before: [],
  },
];
