import * as v from 'valibot';
import { NotFoundError, PlatformError, RateLimitError } from '../../core/errors.js';
import { ownerAndName } from './client.js';
import type { GitHubClient } from './client.js';
import { statusOf } from './errors.js';
import { JobAnswer, RunAnswer, toJob, toRun } from './workflow-answers.js';
import type { WorkflowJob, WorkflowRun } from './workflow-answers.js';

export type { WorkflowJob, WorkflowRun } from './workflow-answers.js';

/** A workflow file of a repository. */
export interface WorkflowFile {
  id: number;
  name: string;
  /** `active`, `disabled_manually`, `disabled_inactivity`, …. */
  state: string;
  /** Its page. */
  url: string;
}

export interface DispatchRequest {
  /** File name (`docs.yml`) or id. */
  workflow: string;
  /** A branch or a tag. */
  ref: string;
  inputs: Readonly<Record<string, string>>;
}

/** What is known about a run when GitHub has just started it. */
export interface StartedRun {
  id: number;
  /** Its page. */
  url: string;
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
   * Starts the workflow, and asks GitHub for the run. It is never sent again once it may have arrived: the error of an answer that got lost is
   * transient, as is that of one which is not GitHub's, and the run may be there all the same.
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

const WorkflowAnswer = v.object({
  id: v.number(),
  name: v.string(),
  state: v.string(),
  html_url: v.string(),
});

const DispatchAnswer = v.nullable(v.object({ workflow_run_id: v.number(), html_url: v.string() }));

const ViewerAnswer = v.object({ viewer: v.nullable(v.object({ login: v.string() })) });

/** The workflows of a repository on GitHub. @throws PlatformError, NotFoundError from each method */
export class GitHubWorkflows implements WorkflowService {
  constructor(
    private readonly github: GitHubClient,
    /** `owner/name`. */
    private readonly repository: string,
  ) {}

  async defaultBranch(): Promise<string> {
    const data = await this.github.read(
      `look up ${this.repository}`,
      v.object({ default_branch: v.string() }),
      (octokit, options) => octokit.rest.repos.get({ ...ownerAndName(this.repository), ...options }),
    );
    return data.default_branch;
  }

  async file(workflow: string): Promise<WorkflowFile> {
    const data = await this.hinted(() =>
      this.github.read(
        `look up the workflow ${workflow} of ${this.repository}`,
        WorkflowAnswer,
        (octokit, options) =>
          octokit.rest.actions.getWorkflow({
            ...ownerAndName(this.repository),
            workflow_id: workflow,
            ...options,
          }),
      ),
    );
    return { id: data.id, name: data.name, state: data.state, url: data.html_url };
  }

  async dispatch({ workflow, ref, inputs }: DispatchRequest): Promise<StartedRun | undefined> {
    const started = await this.hinted(() =>
      this.github.read(
        `start the workflow ${workflow} of ${this.repository}`,
        DispatchAnswer,
        async (octokit, options) => {
          const answer: { status: number; data: unknown } = await octokit.rest.actions.createWorkflowDispatch(
            {
              ...ownerAndName(this.repository),
              workflow_id: workflow,
              ref,
              inputs: { ...inputs },
              return_run_details: true,
              ...options,
            },
          );
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
    for (let page = 1; found.length < limit; page += 1) {
      const data = await this.github.read(
        `list the runs of the workflow ${workflow} of ${this.repository}`,
        v.object({ workflow_runs: v.array(RunAnswer) }),
        (octokit, options) =>
          octokit.rest.actions.listWorkflowRuns({
            ...ownerAndName(this.repository),
            workflow_id: workflow,
            event: 'workflow_dispatch',
            per_page: Math.min(PAGE, limit),
            page,
            ...options,
          }),
        { regardless: true },
      );
      const runs = data.workflow_runs.map(toRun);
      found.push(...runs.filter(({ id }) => id > after));
      if (runs.length < Math.min(PAGE, limit) || runs.some(({ id }) => id <= after)) break;
    }
    return found.slice(0, limit);
  }

  async run(id: number): Promise<WorkflowRun> {
    const data = await this.github.read(
      `look at run ${id} of ${this.repository}`,
      RunAnswer,
      (octokit, options) =>
        octokit.rest.actions.getWorkflowRun({ ...ownerAndName(this.repository), run_id: id, ...options }),
    );
    return toRun(data);
  }

  async jobs(id: number): Promise<WorkflowJob[]> {
    const found: WorkflowJob[] = [];
    for (let page = 1; ; page += 1) {
      const data = await this.github.read(
        `list the jobs of run ${id} of ${this.repository}`,
        v.object({ jobs: v.array(JobAnswer) }),
        (octokit, options) =>
          octokit.rest.actions.listJobsForWorkflowRun({
            ...ownerAndName(this.repository),
            run_id: id,
            filter: 'latest',
            per_page: PAGE,
            page,
            ...options,
          }),
      );
      found.push(...data.jobs.map(toJob));
      if (data.jobs.length < PAGE) return found;
    }
  }

  async cancel(id: number): Promise<void> {
    try {
      await this.github.call(
        `cancel run ${id} of ${this.repository}`,
        (octokit, options) =>
          octokit.rest.actions.cancelWorkflowRun({
            ...ownerAndName(this.repository),
            run_id: id,
            ...options,
          }),
        { regardless: true },
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
      const status = statusOf(error);
      if (error instanceof RateLimitError) throw error;
      if (!(error instanceof PlatformError) || (status !== 403 && status !== 404)) throw error;
      const Kind = error instanceof NotFoundError ? NotFoundError : PlatformError;
      throw new Kind(error.message, {
        cause: error.cause,
        hint: `The token needs \`actions: write\` in ${this.repository}. A workflow's own token (GITHUB_TOKEN) has it in its own repository alone, with that permission in the job; for another one give github-token the token of a GitHub App that is installed there. Check the name of the workflow's file, too.`,
      });
    }
  }
}
