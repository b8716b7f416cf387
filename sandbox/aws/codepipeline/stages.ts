import type { ActionScript, ExecutionScript } from './scenario.js';

/** An action as it is going to run. */
export type ActionPlan =
  | { name: string; kind: 'source'; runOrder: number; seconds: number }
  | {
      name: string;
      kind: 'approval';
      runOrder: number;
      /** Seconds until somebody answers; undefined when nobody does by himself. */
      approveAfter: number | undefined;
      rejectAfter: number | undefined;
    }
  | {
      name: string;
      kind: 'codebuild';
      runOrder: number;
      seconds: number;
      fail: string | undefined;
      log: readonly string[] | undefined;
    };

export interface StagePlan {
  name: string;
  actions: readonly ActionPlan[];
}

const sourceStage: StagePlan = {
  name: 'Source',
  actions: [{ name: 'GitCheckout', kind: 'source', runOrder: 1, seconds: 2 }],
};

const defaultSeconds = 10;
const commandFailed = 'Error while executing command: ./deploy.sh. Reason: exit status 1';

/**
 * The stages of an execution. A pipeline begins with its source, whatever a script says; an execution that
 * ends early (stopped, superseded, cancelled) has only the stages that its script lists.
 * @param groups the run groups of the codebase's services, for a script without stages
 */
export function planStages(script: ExecutionScript, groups: readonly (readonly string[])[]): StagePlan[] {
  const written = script.stages?.map((stage) => ({
    name: stage.name,
    actions: stage.actions.map(planAction),
  }));
  const ends = endOf(script);
  const early = ends === 'Stopped' || ends === 'Superseded' || ends === 'Cancelled';
  const stages = written ?? (early ? [] : [deployStage(groups)]);
  return [sourceStage, ...(ends === 'Failed' ? failSomewhere(stages) : stages)];
}

/** How the script says that the execution ends: a rollback follows a failure only. */
export function endOf(script: ExecutionScript): ExecutionScript['outcome'] {
  return script.rollback === true ? 'Failed' : script.outcome;
}

function planAction(action: ActionScript): ActionPlan {
  const { name } = action;
  const runOrder = action['run-order'] ?? 1;
  if (action.type === 'codebuild') {
    const { seconds = defaultSeconds, fail, log } = action;
    return { name, kind: 'codebuild', runOrder, seconds, fail, log };
  }
  const approveAfter = action['approve-after'] === 'never' ? undefined : action['approve-after'];
  return { name, kind: 'approval', runOrder, approveAfter, rejectAfter: action['reject-after'] };
}

function deployStage(groups: readonly (readonly string[])[]): StagePlan {
  const actions = groups.flatMap((services, index) =>
    services.map((service): ActionPlan => ({
      name: service === 'run' ? 'Run' : `Deploy-${service}`,
      kind: 'codebuild',
      runOrder: index + 1,
      seconds: defaultSeconds,
      fail: undefined,
      log: undefined,
    })),
  );
  return { name: 'Deploy', actions };
}

/** Where a script says "Failed" but not at what, its last action fails. */
function failSomewhere(stages: readonly StagePlan[]): readonly StagePlan[] {
  const fails = (action: ActionPlan): boolean =>
    (action.kind === 'codebuild' && action.fail !== undefined) ||
    (action.kind === 'approval' && action.rejectAfter !== undefined);
  if (stages.some(({ actions }) => actions.some(fails))) return stages;
  const last = stages.at(-1);
  if (last === undefined) return stages;
  const failing = last.actions.map((action, index) =>
    index === last.actions.length - 1 ? failed(action) : action,
  );
  return [...stages.slice(0, -1), { name: last.name, actions: failing }];
}

function failed(action: ActionPlan): ActionPlan {
  if (action.kind === 'codebuild') return { ...action, fail: commandFailed };
  if (action.kind === 'source') return action;
  return { ...action, approveAfter: undefined, rejectAfter: action.approveAfter ?? 5 };
}

/** The same stage without anything that fails: what a rollback runs. */
export function mended(stage: StagePlan): StagePlan {
  const actions = stage.actions.map((action): ActionPlan => {
    if (action.kind === 'codebuild') return { ...action, fail: undefined };
    if (action.kind === 'source') return action;
    return { ...action, approveAfter: action.approveAfter ?? action.rejectAfter, rejectAfter: undefined };
  });
  return { name: stage.name, actions };
}

/** The actions that run together, in the order in which these groups run. */
export function runGroups(stage: StagePlan): ActionPlan[][] {
  const orders = [...new Set(stage.actions.map(({ runOrder }) => runOrder))].sort((a, b) => a - b);
  return orders.map((order) => stage.actions.filter(({ runOrder }) => runOrder === order));
}
