const require = process.getBuiltinModule;
import {
  RepositoryPart,
  statusOf
} from "./chunk-SYOTTJSB.js";
import {
  array,
  nullable,
  nullish,
  number,
  object,
  optional,
  pipe,
  string,
  transform,
  unknown
} from "./chunk-VR4HECPH.js";
import {
  NotFoundError,
  PlatformError,
  RateLimitError
} from "./chunk-VZX7JWXQ.js";

// src/providers/github/workflows.ts
var TextOrNone = pipe(
  nullable(string()),
  transform((text) => text ?? void 0)
);
var StepAnswer = object({ name: string(), status: string(), conclusion: TextOrNone });
var JobAnswer = pipe(
  object({
    ...StepAnswer.entries,
    id: number(),
    html_url: TextOrNone,
    steps: optional(array(StepAnswer), [])
  }),
  transform(({ html_url: url, ...job }) => ({ ...job, url }))
);
var PAGE = 100;
var WorkflowAnswer = object({ name: string(), state: string(), html_url: string() });
var DispatchAnswer = nullable(object({ workflow_run_id: number(), html_url: string() }));
var ViewerAnswer = object({ viewer: nullable(object({ login: string() })) });
var RunAnswer = pipe(
  object({
    id: number(),
    display_title: string(),
    status: nullable(string()),
    conclusion: nullable(string()),
    head_branch: nullable(string()),
    actor: nullish(object({ login: string() })),
    created_at: string(),
    run_attempt: optional(number()),
    html_url: string()
  }),
  transform((answer) => ({
    id: answer.id,
    title: answer.display_title,
    status: answer.status ?? "",
    conclusion: answer.conclusion ?? void 0,
    ref: answer.head_branch ?? "",
    actor: answer.actor?.login ?? "",
    createdAt: answer.created_at,
    attempt: answer.run_attempt ?? 1,
    url: answer.html_url
  }))
);
var JobsAnswer = pipe(
  object({ jobs: array(JobAnswer) }),
  transform(({ jobs }) => jobs)
);
var GitHubWorkflows = class extends RepositoryPart {
  async defaultBranch() {
    const shape = object({ default_branch: string() });
    const data = await this.request(
      `look up ${this.repository}`,
      shape,
      ({ rest }, target) => rest.repos.get({ ...target })
    );
    return data.default_branch;
  }
  async file(workflow) {
    const { html_url: url, ...file } = await this.hinted(
      () => this.request(
        `look up the workflow ${workflow} of ${this.repository}`,
        WorkflowAnswer,
        ({ rest }, target) => rest.actions.getWorkflow({ workflow_id: workflow, ...target })
      )
    );
    return { ...file, url };
  }
  async dispatch({ workflow, ref, inputs }) {
    const request = { workflow_id: workflow, ref, inputs: { ...inputs }, return_run_details: true };
    const started = await this.hinted(
      () => this.request(
        `start the workflow ${workflow} of ${this.repository}`,
        DispatchAnswer,
        async ({ rest }, target) => {
          const answer = await rest.actions.createWorkflowDispatch({
            ...request,
            ...target
          });
          return { data: answer.status === 204 ? null : answer.data };
        },
        { once: true }
      )
    );
    return started === null ? void 0 : { id: started.workflow_run_id, url: started.html_url };
  }
  async dispatched({ workflow, limit, after = 0 }) {
    const found = [];
    const query = { workflow_id: workflow, event: "workflow_dispatch", per_page: Math.min(PAGE, limit) };
    for (let page = 1; found.length < limit; page += 1) {
      const { workflow_runs: runs } = await this.request(
        `list the runs of the workflow ${workflow} of ${this.repository}`,
        object({ workflow_runs: array(RunAnswer) }),
        ({ rest }, target) => rest.actions.listWorkflowRuns({ ...query, page, ...target }),
        { regardless: true }
      );
      found.push(...runs.filter(({ id }) => id > after));
      if (runs.length < query.per_page || runs.some(({ id }) => id <= after)) break;
    }
    return found.slice(0, limit);
  }
  run(id) {
    return this.request(
      `look at run ${id} of ${this.repository}`,
      RunAnswer,
      ({ rest }, target) => rest.actions.getWorkflowRun({ run_id: id, ...target })
    );
  }
  jobs(id) {
    return this.requestPages(
      `list the jobs of run ${id} of ${this.repository}`,
      JobsAnswer,
      ({ rest }, page) => rest.actions.listJobsForWorkflowRun({ run_id: id, filter: "latest", ...page })
    );
  }
  async cancel(id) {
    try {
      await this.request(
        `cancel run ${id} of ${this.repository}`,
        unknown(),
        ({ rest }, target) => rest.actions.cancelWorkflowRun({ run_id: id, ...target }),
        { regardless: true, attempts: 3 }
      );
    } catch (error) {
      if (statusOf(error) !== 409) throw error;
    }
  }
  async login() {
    const { viewer } = await this.github.read(
      "look up the token's owner",
      ViewerAnswer,
      async (octokit, options) => ({
        data: await octokit.graphql("query { viewer { login } }", { ...options })
      })
    );
    return viewer?.login;
  }
  /** Adds what GitHub does not say: a token of another repository's workflow can do nothing here. */
  async hinted(ask) {
    try {
      return await ask();
    } catch (error) {
      const refused = statusOf(error) === 403 || statusOf(error) === 404;
      if (!refused || !(error instanceof PlatformError) || error instanceof RateLimitError) throw error;
      const Kind = error instanceof NotFoundError ? NotFoundError : PlatformError;
      throw new Kind(error.message, {
        cause: error.cause,
        hint: `The token needs \`actions: write\` in ${this.repository}. A workflow's own token (GITHUB_TOKEN) has it in its own repository alone, with that permission in the job; for another one give github-token the token of a GitHub App that is installed there. Check the name of the workflow's file, too.`
      });
    }
  }
};

export {
  GitHubWorkflows
};
