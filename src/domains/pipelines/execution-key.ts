import { NotFoundError, PlatformError, UsageError } from '../../core/errors.js';
import { fingerprint } from '../../core/remote-work.js';
import type { Execution, Pipeline, PipelineService } from '../../providers/aws/codepipeline.js';
import type { PipelineIntent } from './pipeline-request.js';
import type { Logger } from '../../core/logger.js';
import { executionUrl } from '../../core/console-links.js';

/** A pipeline that declares a variable of this name gets the key in it. */
const KEY_VARIABLE = 'IDEMPOTENCY_KEY';

const SESSION = /^platform-tools-([0-9a-f]{16})-([0-9a-f]{16})$/;
const MARK_LENGTH = 16;

/**
 * The name of a role session that says for which key, and with which request, it starts executions. CodePipeline keeps
 * who has started an execution, with the name of the session: `arn:aws:sts::<account>:assumed-role/<role>/<session>`.
 */
export function keySession(key: string, intent: PipelineIntent): string {
  return `platform-tools-${keyMark(key, intent)}-${requestMark(intent)}`;
}

function keyMark(key: string, { pipeline }: PipelineIntent): string {
  return fingerprint(['key', pipeline, key]).slice(0, MARK_LENGTH);
}

function requestMark({ pipeline, variables, revisions }: PipelineIntent): string {
  const sorted = [
    Object.entries(variables),
    revisions.map(({ action, type, value }) => [action, type, value]),
  ].map((entries) => [...entries].sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
  return fingerprint([pipeline, ...sorted]).slice(0, MARK_LENGTH);
}

/** What an execution has to do with a key: nothing, or it is the key's, and differs from the request in these things. */
export type Kinship = { own: false } | { own: true; differences: string[] };

const STRANGER: Kinship = { own: false };

/** How the executions of one pipeline that were started for one key are recognised. */
export class ExecutionKey {
  private readonly declared: boolean;
  /** Variables of ours that hold the key in their values. */
  private readonly holding: string[];

  /**
   * @param session whether executions are started with a session of the name that `keySession` gives
   * @throws PlatformError where nothing of an execution would tell its key
   */
  constructor(
    readonly pipeline: Pipeline,
    private readonly intent: PipelineIntent,
    readonly key: string,
    private readonly session: boolean,
  ) {
    const { variables } = intent;
    this.declared = pipeline.variables.includes(KEY_VARIABLE);
    this.holding = Object.keys(variables).filter((name) => variables[name]?.includes(key) === true);
    if (this.declared && (variables[KEY_VARIABLE] ?? key) !== key) {
      throw new UsageError(`The inputs variables and idempotency-key both decide about ${KEY_VARIABLE}.`, {
        hint: `Leave ${KEY_VARIABLE} out of the variables: it gets the key.`,
      });
    }
    if (!this.declared && !session && this.holding.length === 0) throw unkept(pipeline.name, key);
  }

  /** The variables to start an execution with. */
  get variables(): Readonly<Record<string, string>> {
    return this.declared ? { ...this.intent.variables, [KEY_VARIABLE]: this.key } : this.intent.variables;
  }

  /** Whether an execution's variables have to be looked up to judge it. */
  get needsVariables(): boolean {
    return this.declared || this.holding.length > 0;
  }

  /** What a list of executions shows; undefined: its variables have to be looked up. */
  judge(execution: Execution): Kinship | undefined {
    if (execution.trigger?.type !== 'StartPipelineExecution') return STRANGER;
    const [, key, request] = SESSION.exec(execution.trigger.detail.split('/').at(-1) ?? '') ?? [];
    if (key === undefined) return this.needsVariables ? undefined : STRANGER;
    if (key !== keyMark(this.key, this.intent)) return STRANGER;
    const same = request === requestMark(this.intent);
    return { own: true, differences: same ? [] : ['its variables or source revisions'] };
  }

  /** The same by its variables: `variables` are as they were resolved, `execution` is as it was listed. */
  judgeVariables(execution: Execution, variables: Readonly<Record<string, string>>): Kinship {
    const differences = this.differences(execution, variables);
    if (this.declared) return variables[KEY_VARIABLE] === this.key ? { own: true, differences } : STRANGER;
    const { variables: ours } = this.intent;
    if (!this.holding.every((name) => variables[name] === ours[name])) return STRANGER;
    // Nothing but equal values says that it is the key's. Where other executions of the key are recognised by more than that,
    // one that differs is somebody else's.
    return differences.length > 0 && this.session ? STRANGER : { own: true, differences };
  }

  private differences(execution: Execution, variables: Readonly<Record<string, string>>): string[] {
    const { variables: ours, revisions } = this.intent;
    const names = Object.keys(variables).filter((name) => {
      if (name === KEY_VARIABLE && this.declared) return false;
      const wanted = ours[name] ?? this.pipeline.defaults[name];
      return wanted !== undefined && variables[name] !== wanted;
    });
    const sources = revisions.filter(({ action, value }) => {
      const found = execution.revisions?.[action];
      return found !== undefined && found !== value;
    });
    return [
      ...names.map((name) => `the variable ${name}`),
      ...sources.map(({ action }) => `the source revision of ${action}`),
    ];
  }
}

function unkept(pipeline: string, key: string): PlatformError {
  return new PlatformError(
    `The idempotency-key "${key}" can't be kept: nothing of an execution of ${pipeline} would tell that it was started for it.`,
    {
      hint: `Set role-to-assume (and no role-session-name), whose session then carries the key; or declare the variable ${KEY_VARIABLE} in the pipeline; or set a variable to a value that has the key in it.`,
    },
  );
}

/** How many executions are looked at: pages of a hundred, and how many of them by a request of their own. */
const PAGES = 10;
const DETAILS = 100;

interface KeyedExecutionsDependencies {
  pipelines: Pick<PipelineService, 'executionPage' | 'getExecution'>;
  logger: Logger;
  signal: AbortSignal;
  /** For links to the console. */
  region: string;
}

/**
 * Returns the newest execution that was started for the key, or undefined where there is none among the newest ones:
 * CodePipeline itself forgets its tokens, but not what it has run.
 * @throws PlatformError when it was started with another request
 */
export async function findKeyedExecution(
  deps: KeyedExecutionsDependencies,
  marks: ExecutionKey,
): Promise<Execution | undefined> {
  const { name } = marks.pipeline;
  let token: string | undefined;
  let details = DETAILS;
  for (let page = 1; page <= PAGES && details > 0; page += 1) {
    const { executions, nextToken } = await deps.pipelines.executionPage(name, token, deps.signal);
    for (const execution of executions) {
      let kinship = marks.judge(execution);
      if (kinship === undefined) {
        if (details === 0) break;
        details -= 1;
        kinship = await judgeDetails(deps, execution, marks);
      }
      if (!kinship.own) continue;
      if (kinship.differences.length === 0) return execution;
      throw otherRequest(marks, execution, kinship.differences, deps.region);
    }
    if (nextToken === undefined) return undefined;
    token = nextToken;
  }
  deps.logger.info(
    `None of the newest executions of ${name} was started for the idempotency-key "${marks.key}"; older ones were not looked at.`,
  );
  return undefined;
}

async function judgeDetails(
  { pipelines, signal }: KeyedExecutionsDependencies,
  execution: Execution,
  marks: ExecutionKey,
): Promise<Kinship> {
  try {
    const { variables = {} } = await pipelines.getExecution(marks.pipeline.name, execution.id, signal);
    return marks.judgeVariables(execution, variables);
  } catch (error) {
    // Listed a moment ago, and gone: the oldest ones go after twelve months.
    if (error instanceof NotFoundError) return STRANGER;
    throw error;
  }
}

function otherRequest(
  { pipeline: { name }, key }: ExecutionKey,
  { id }: Execution,
  differences: readonly string[],
  region: string,
): PlatformError {
  return new PlatformError(
    `The idempotency-key "${key}" was used before for another request to ${name}: the execution ${id} differs in ${differences.join(', ')}.`,
    {
      hint: `Ask for the same again, or give this request a key of its own. That execution: ${executionUrl(region, name, id)}`,
    },
  );
}
