import { NotFoundError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { Execution, PipelineService } from '../../providers/aws/codepipeline.js';
import { executionUrl } from './console.js';
import type { ExecutionKey, Kinship } from './execution-key.js';

/** How many executions are looked at: pages of a hundred, and how many of them by a request of their own. */
const PAGES = 10;
const DETAILS = 100;

export interface KeyedExecutionsDependencies {
  pipelines: Pick<PipelineService, 'executionPage' | 'getExecution'>;
  logger: Logger;
  signal: AbortSignal;
  /** For links to the console. */
  region: string;
}

/** Finds the execution that was started for a key: CodePipeline itself forgets its tokens, but not what it has run. */
export class KeyedExecutions {
  constructor(private readonly deps: KeyedExecutionsDependencies) {}

  /**
   * The newest execution that was started for the key, or undefined where there is none among the newest ones.
   * @throws PlatformError when it was started with another request
   */
  async find(pipeline: string, key: string, marks: ExecutionKey): Promise<Execution | undefined> {
    let token: string | undefined;
    let details = DETAILS;
    for (let page = 1; page <= PAGES && details > 0; page += 1) {
      const { executions, nextToken } = await this.deps.pipelines.executionPage(
        pipeline,
        token,
        this.deps.signal,
      );
      for (const execution of executions) {
        let kinship = marks.judge(execution);
        if (kinship === undefined) {
          if (details === 0) break;
          details -= 1;
          kinship = await this.judgeDetails(pipeline, execution, marks);
        }
        if (kinship.own) return this.sameRequest(pipeline, key, execution, kinship.differences);
      }
      if (nextToken === undefined) return undefined;
      token = nextToken;
    }
    this.deps.logger.info(
      `None of the newest executions of ${pipeline} was started for the idempotency-key "${key}"; older ones were not looked at.`,
    );
    return undefined;
  }

  private async judgeDetails(pipeline: string, execution: Execution, marks: ExecutionKey): Promise<Kinship> {
    try {
      const { variables = {} } = await this.deps.pipelines.getExecution(
        pipeline,
        execution.id,
        this.deps.signal,
      );
      return marks.judgeVariables(execution, variables);
    } catch (error) {
      // Listed a moment ago, and gone: the oldest ones go after twelve months.
      if (error instanceof NotFoundError) return { own: false };
      throw error;
    }
  }

  private sameRequest(
    pipeline: string,
    key: string,
    execution: Execution,
    differences: readonly string[],
  ): Execution {
    if (differences.length === 0) return execution;
    throw new PlatformError(
      `The idempotency-key "${key}" was used before for another request to ${pipeline}: the execution ${execution.id} differs in ${differences.join(', ')}.`,
      {
        hint: `Ask for the same again, or give this request a key of its own. That execution: ${executionUrl(this.deps.region, pipeline, execution.id)}`,
      },
    );
  }
}
