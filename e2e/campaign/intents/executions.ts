import type { World } from '../../../sandbox/server/world.js';
import { codebasePipelines, deployStage, OWN, webCodebase } from '../../harness/pipelines-scenario.js';
import { demoScenario } from '../../harness/sandbox.js';
import { builds, deployments, ecsScenario, executions } from './deploying.js';
import { onlyReads } from './intent.js';
import type { Intent, Work } from './intent.js';

const PROJECT = 'demo-web-codebase-image-build';
const OTHERS = 'arn:aws:iam::123456789012:user/other';

/** Somebody else has started the codebase's pipeline. */
function startExecution(world: World): void {
  const pipeline = world.pipelines.pipelines.get(OWN);
  if (pipeline === undefined) throw new Error(`There is no ${OWN}.`);
  world.pipelines.start(pipeline, { IMAGE_TAG: 'commit-2222222' }, OTHERS);
  pass(world, 5);
}

function startBuild(world: World): void {
  const project = world.builds.projects.get(PROJECT);
  if (project === undefined) throw new Error(`There is no ${PROJECT}.`);
  world.builds.start({ project, initiator: 'other' });
  pass(world, 2);
}

/** Somebody else deploys the same once more. */
function startDeployment(world: World): void {
  const [service] = world.ecs.services;
  if (service === undefined) throw new Error('There is no service.');
  const [current] = service.rollouts;
  if (current === undefined) throw new Error('The service runs nothing.');
  world.ecs.deploy(service, current.target.taskDefinition);
  pass(world, 2);
}

function pass(world: World, seconds: number): void {
  world.time.skipTo(world.now() + seconds * 1000);
  world.advance();
}

/** What waits for an approval, and then deploys. */
const waiting = {
  stages: [
    {
      name: 'Deploy-dev',
      actions: [
        { name: 'Approve-dev', type: 'approval' as const, 'approve-after': 'never' as const, 'run-order': 1 },
        { name: 'web', type: 'codebuild' as const, seconds: 10, 'run-order': 2 },
      ],
    },
  ],
};

function answers(world: World): Work[] {
  return (world.pipelines.pipelines.get(OWN)?.executions ?? []).flatMap(({ id, answers: given }) =>
    [...given.values()].map(({ status }) => ({ id, end: status, good: status === 'Approved' })),
  );
}

/** Those that somebody has asked to stop. */
function stopped(world: World): Work[] {
  const records = world.pipelines.pipelines.get(OWN)?.executions ?? [];
  const asked = new Set(records.filter(({ stop }) => stop !== undefined).map(({ id }) => id));
  return executions(world, OWN)
    .filter(({ id }) => asked.has(id))
    .map((work) => ({ ...work, good: work.end === 'Stopped' }));
}

const usual = { pieces: 1, canEndBadly: false, lostAnswer: 'repeated', stops: false } as const;
const claimed = ({ status }: Readonly<Record<string, string>>): string | undefined => status;

export const executionIntents: readonly Intent[] = [
  {
    ...usual,
    name: 'execution-approve',
    verb: 'execution-approve',
    inputs: { ...webCodebase },
    scenario: () => codebasePipelines({ own: waiting }),
    before: startExecution,
    starts: 'codepipeline:PutApprovalResult',
    works: answers,
    claimed,
    again: 'nothing',
    onlyOnce: true,
  },
  {
    ...usual,
    name: 'execution-stop',
    verb: 'execution-stop',
    inputs: { ...webCodebase },
    scenario: () => codebasePipelines({ own: deployStage(60) }),
    before: startExecution,
    starts: 'codepipeline:StopPipelineExecution',
    works: stopped,
    claimed,
    again: 'nothing',
  },
  {
    ...onlyReads,
    name: 'execution-watch of an execution',
    verb: 'execution-watch',
    inputs: { ...webCodebase },
    scenario: (bad) => codebasePipelines({ own: deployStage(30, bad ? { fail: 'crashed' } : {}) }),
    before: startExecution,
    canEndBadly: true,
    works: (world) => executions(world, OWN),
    claimed,
  },
  {
    ...onlyReads,
    name: 'execution-watch of a build',
    verb: 'execution-watch',
    inputs: { ...webCodebase, kind: 'build' },
    scenario: (bad) =>
      demoScenario({
        images: [],
        builds: [{ phases: { BUILD: 20 }, ...(bad ? { outcome: 'FAILED', 'fail-phase': 'BUILD' } : {}) }],
      }),
    before: startBuild,
    canEndBadly: true,
    works: (world) => builds(world, PROJECT),
    claimed,
  },
  {
    ...onlyReads,
    name: 'execution-watch of a deployment',
    verb: 'execution-watch',
    inputs: { app: 'demo', env: 'dev', service: 'web' },
    scenario: ecsScenario,
    before: startDeployment,
    canEndBadly: true,
    works: deployments,
    claimed,
  },
];
