import * as v from 'valibot';
import { NotFoundError, PlatformError, RateLimitError } from '../../core/errors.js';
import { RepositoryPart } from './client.js';
import { statusOf } from './errors.js';

/** A workflow file of a repository. */
export interface WorkflowFile {
  name: string;
  /** `active`, `disabled_manually`, `disabled_inactivity`, …. */
  state: string;
  /** Its page. */
  url: string;
}

/** What is known about a run when GitHub has just started it. */
export interface StartedRun {
  id: number;
  /** Its page. */
  url: string;
}

/** A run of a workflow. Source: "Workflow runs" in GitHub's REST API. */
export interface WorkflowRun extends StartedRun {
  /** What `run-name` made of it, else the workflow's name: remote text. */
  title: string;
  /** `queued`, `in_progress`, `waiting` (for an approval), `pending`, `requested` or `completed`. */
  status: string;
  /** Of a run that is completed: `success`, `failure`, `cancelled`, …. */
  conclusion: string | undefined;
  /** The branch or tag that it runs for. */
  ref: string;
  /** Who dispatched it. */
  actor: string;
  /** ISO 8601. */
  createdAt: string;
  /** 1 or more: how often it has been run again. */
  attempt: number;
}

/** GitHub gives null where it has none. */
const TextOrNone = v.pipe(
  v.nullable(v.string()),
  v.transform((text) => text ?? undefined),
);
const StepAnswer = v.object({ name: v.string(), status: v.string(), conclusion: TextOrNone });
const JobAnswer = v.pipe(
  v.object({
    ...StepAnswer.entries,
    id: v.number(),
    html_url: TextOrNone,
    steps: v.optional(v.array(StepAnswer), []),
  }),
  v.transform(({ html_url: url, ...job }) => ({ ...job, url })),
);

/** One job of a run, with its steps. */
export type WorkflowJob = v.InferOutput<typeof JobAnswer>;

export interface DispatchRequest {
  /** File name (`docs.yml`) or id. */
  workflow: string;
  /** A branch or a tag. */
  ref: string;
  inputs: Readonly<Record<string, string>>;
}

export interface RunQuery {
  workflow: string;
  /** How many at most, newest first. */
  limit: number;
  /** Only those with a greater id: runs get ever greater ones. */
  after?: number;
}

/** The workflows of one repository, and their runs. */
export interface WorkflowService {
  /** @throws NotFoundError */
  defaultBranch(): Promise<string>;
  /** @throws NotFoundError where there is no such workflow, or the token can't see it */
  file(workflow: string): Promise<WorkflowFile>;
  /**
   * Starts the workflow, and asks GitHub for the run. It is never sent again once it may have arrived: the error of an
   * answer that got lost is transient, as is that of one which is not GitHub's, and the run may be there all the same.
   * @returns undefined where GitHub did not say which run it is: older GitHub Enterprise servers don't
   */
  dispatch(request: DispatchRequest): Promise<StartedRun | undefined>;
  /** Runs that were dispatched, newest first. */
  dispatched(query: RunQuery): Promise<WorkflowRun[]>;
  /** @throws NotFoundError, also for a run that is so new that it can't be seen yet */
  run(id: number): Promise<WorkflowRun>;
  /** The jobs of the run's newest attempt. */
  jobs(id: number): Promise<WorkflowJob[]>;
  /** Asks for the run to be cancelled, also after the command was. One that has ended stays as it is. */
  cancel(id: number): Promise<void>;
  /** The name of the token's owner; undefined where GitHub does not say. */
  login(): Promise<string | undefined>;
}

const PAGE = 100;

const WorkflowAnswer = v.object({ name: v.string(), state: v.string(), html_url: v.string() });

const DispatchAnswer = v.nullable(v.object({ workflow_run_id: v.number(), html_url: v.string() }));

const ViewerAnswer = v.object({ viewer: v.nullable(v.object({ login: v.string() })) });

const RunAnswer = v.pipe(
  v.object({
    id: v.number(),
    display_title: v.string(),
    status: v.nullable(v.string()),
    conclusion: v.nullable(v.string()),
    head_branch: v.nullable(v.string()),
    actor: v.nullish(v.object({ login: v.string() })),
    created_at: v.string(),
    run_attempt: v.optional(v.number()),
    html_url: v.string(),
  }),
  v.transform((answer): WorkflowRun => ({
    id: answer.id,
    title: answer.display_title,
    status: answer.status ?? '',
    conclusion: answer.conclusion ?? undefined,
    ref: answer.head_branch ?? '',
    actor: answer.actor?.login ?? '',
    createdAt: answer.created_at,
    attempt: answer.run_attempt ?? 1,
    url: answer.html_url,
  })),
);

const JobsAnswer = v.pipe(
  v.object({ jobs: v.array(JobAnswer) }),
  v.transform(({ jobs }) => jobs),
);

/** The workflows of a repository on GitHub. @throws PlatformError, NotFoundError from each method */
export class GitHubWorkflows extends RepositoryPart implements WorkflowService {
  async defaultBranch(): Promise<string> {
    const shape = v.object({ default_branch: v.string() });
    const data = await this.request(`look up ${this.repository}`, shape, ({ rest }, target) =>
      rest.repos.get({ ...target }),
    );
    return data.default_branch;
  }

  async file(workflow: string): Promise<WorkflowFile> {
    const { html_url: url, ...file } = await this.hinted(() =>
      this.request(
        `look up the workflow ${workflow} of ${this.repository}`,
        WorkflowAnswer,
        ({ rest }, target) => rest.actions.getWorkflow({ workflow_id: workflow, ...target }),
      ),
    );
    return { ...file, url };
  }

  async dispatch({ workflow, ref, inputs }: DispatchRequest): Promise<StartedRun | undefined> {
    const request = { workflow_id: workflow, ref, inputs: { ...inputs }, return_run_details: true };
    const started = await this.hinted(() =>
      this.request(
        `start the workflow ${workflow} of ${this.repository}`,
        DispatchAnswer,
        async ({ rest }, target) => {
          const answer: { status: number; data: unknown } = await rest.actions.createWorkflowDispatch({
            ...request,
            ...target,
          });
          // A server that does not know return_run_details answers without a body.
          return { data: answer.status === 204 ? null : answer.data };
        },
        { once: true },
      ),
    );
    return started === null ? undefined : { id: started.workflow_run_id, url: started.html_url };
  }

  async dispatched({ workflow, limit, after = 0 }: RunQuery): Promise<WorkflowRun[]> {
    const found: WorkflowRun[] = [];
    const query = { workflow_id: workflow, event: 'workflow_dispatch', per_page: Math.min(PAGE, limit) };
    for (let page = 1; found.length < limit; page += 1) {
      const { workflow_runs: runs } = await this.request(
        `list the runs of the workflow ${workflow} of ${this.repository}`,
        v.object({ workflow_runs: v.array(RunAnswer) }),
        ({ rest }, target) => rest.actions.listWorkflowRuns({ ...query, page, ...target }),
        { regardless: true },
      );
      found.push(...runs.filter(({ id }) => id > after));
      if (runs.length < query.per_page || runs.some(({ id }) => id <= after)) break;
    }
    return found.slice(0, limit);
  }

  run(id: number): Promise<WorkflowRun> {
    return this.request(`look at run ${id} of ${this.repository}`, RunAnswer, ({ rest }, target) =>
      rest.actions.getWorkflowRun({ run_id: id, ...target }),
    );
  }

  jobs(id: number): Promise<WorkflowJob[]> {
    return this.requestPages(
      `list the jobs of run ${id} of ${this.repository}`,
      JobsAnswer,
      ({ rest }, page) => rest.actions.listJobsForWorkflowRun({ run_id: id, filter: 'latest', ...page }),
    );
  }

  async cancel(id: number): Promise<void> {
    try {
      await this.request(
        `cancel run ${id} of ${this.repository}`,
        v.unknown(),
        ({ rest }, target) => rest.actions.cancelWorkflowRun({ run_id: id, ...target }),
        { regardless: true, attempts: 3 },
      );
    } catch (error) {
      // A run that has ended can't be cancelled.
      if (statusOf(error) !== 409) throw error;
    }
  }

  async login(): Promise<string | undefined> {
    const { viewer } = await this.github.read(
      "look up the token's owner",
      ViewerAnswer,
      async (octokit, options) => ({
        data: await octokit.graphql<unknown>('query { viewer { login } }', { ...options }),
      }),
    );
    return viewer?.login;
  }

  /** Adds what GitHub does not say: a token of another repository's workflow can do nothing here. */
  private async hinted<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      const refused = statusOf(error) === 403 || statusOf(error) === 404;
      if (!refused || !(error instanceof PlatformError) || error instanceof RateLimitError) throw error;
      const Kind = error instanceof NotFoundError ? NotFoundError : PlatformError;
      throw new Kind(error.message, {
        cause: error.cause,
        hint: `The token needs \`actions: write\` in ${this.repository}. A workflow's own token (GITHUB_TOKEN) has it in its own repository alone, with that permission in the job; for another one give github-token the token of a GitHub App that is installed there. Check the name of the workflow's file, too.`,
      });
    }
  }
}
