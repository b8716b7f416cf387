const require = process.getBuiltinModule;
import {
  ownerAndName,
  statusOf
} from "./chunk-CFQRA44X.js";
import {
  array,
  nullable,
  nullish,
  number,
  object,
  optional,
  string
} from "./chunk-A56U36SA.js";
import {
  NotFoundError,
  PlatformError,
  RateLimitError
} from "./chunk-KNLFTEZA.js";

// src/providers/github/workflow-answers.ts
var RunAnswer = object({
  id: number(),
  display_title: string(),
  status: nullable(string()),
  conclusion: nullable(string()),
  head_branch: nullable(string()),
  actor: nullish(object({ login: string() })),
  created_at: string(),
  run_attempt: optional(number()),
  html_url: string()
});
function toRun(answer) {
  return {
    id: answer.id,
    title: answer.display_title,
    status: answer.status ?? "",
    conclusion: answer.conclusion ?? void 0,
    ref: answer.head_branch ?? "",
    actor: answer.actor?.login ?? "",
    createdAt: answer.created_at,
    attempt: answer.run_attempt ?? 1,
    url: answer.html_url
  };
}
var StepAnswer = object({
  name: string(),
  status: string(),
  conclusion: nullable(string())
});
var JobAnswer = object({
  id: number(),
  name: string(),
  status: string(),
  conclusion: nullable(string()),
  html_url: nullable(string()),
  steps: optional(array(StepAnswer))
});
function toJob(answer) {
  return {
    id: answer.id,
    name: answer.name,
    status: answer.status,
    conclusion: answer.conclusion ?? void 0,
    url: answer.html_url ?? void 0,
    steps: (answer.steps ?? []).map(({ name, status, conclusion }) => ({
      name,
      status,
      conclusion: conclusion ?? void 0
    }))
  };
}

// src/providers/github/workflows.ts
var PAGE = 100;
var WorkflowAnswer = object({
  id: number(),
  name: string(),
  state: string(),
  html_url: string()
});
var DispatchAnswer = nullable(object({ workflow_run_id: number(), html_url: string() }));
var ViewerAnswer = object({ viewer: nullable(object({ login: string() })) });
var GitHubWorkflows = class {
  constructor(github, repository) {
    this.github = github;
    this.repository = repository;
  }
  github;
  repository;
  async defaultBranch() {
    const data = await this.github.read(
      `look up ${this.repository}`,
      object({ default_branch: string() }),
      (octokit, options) => octokit.rest.repos.get({ ...ownerAndName(this.repository), ...options })
    );
    return data.default_branch;
  }
  async file(workflow) {
    const data = await this.hinted(
      () => this.github.read(
        `look up the workflow ${workflow} of ${this.repository}`,
        WorkflowAnswer,
        (octokit, options) => octokit.rest.actions.getWorkflow({
          ...ownerAndName(this.repository),
          workflow_id: workflow,
          ...options
        })
      )
    );
    return { id: data.id, name: data.name, state: data.state, url: data.html_url };
  }
  async dispatch({ workflow, ref, inputs }) {
    const started = await this.hinted(
      () => this.github.read(
        `start the workflow ${workflow} of ${this.repository}`,
        DispatchAnswer,
        async (octokit, options) => {
          const answer = await octokit.rest.actions.createWorkflowDispatch(
            {
              ...ownerAndName(this.repository),
              workflow_id: workflow,
              ref,
              inputs: { ...inputs },
              return_run_details: true,
              ...options
            }
          );
          return { data: answer.status === 204 ? null : answer.data };
        },
        { once: true }
      )
    );
    return started === null ? void 0 : { id: started.workflow_run_id, url: started.html_url };
  }
  async dispatched({ workflow, limit, after = 0 }) {
    const found = [];
    for (let page = 1; found.length < limit; page += 1) {
      const data = await this.github.read(
        `list the runs of the workflow ${workflow} of ${this.repository}`,
        object({ workflow_runs: array(RunAnswer) }),
        (octokit, options) => octokit.rest.actions.listWorkflowRuns({
          ...ownerAndName(this.repository),
          workflow_id: workflow,
          event: "workflow_dispatch",
          per_page: Math.min(PAGE, limit),
          page,
          ...options
        }),
        { regardless: true }
      );
      const runs = data.workflow_runs.map(toRun);
      found.push(...runs.filter(({ id }) => id > after));
      if (runs.length < Math.min(PAGE, limit) || runs.some(({ id }) => id <= after)) break;
    }
    return found.slice(0, limit);
  }
  async run(id) {
    const data = await this.github.read(
      `look at run ${id} of ${this.repository}`,
      RunAnswer,
      (octokit, options) => octokit.rest.actions.getWorkflowRun({ ...ownerAndName(this.repository), run_id: id, ...options })
    );
    return toRun(data);
  }
  async jobs(id) {
    const found = [];
    for (let page = 1; ; page += 1) {
      const data = await this.github.read(
        `list the jobs of run ${id} of ${this.repository}`,
        object({ jobs: array(JobAnswer) }),
        (octokit, options) => octokit.rest.actions.listJobsForWorkflowRun({
          ...ownerAndName(this.repository),
          run_id: id,
          filter: "latest",
          per_page: PAGE,
          page,
          ...options
        })
      );
      found.push(...data.jobs.map(toJob));
      if (data.jobs.length < PAGE) return found;
    }
  }
  async cancel(id) {
    try {
      await this.github.call(
        `cancel run ${id} of ${this.repository}`,
        (octokit, options) => octokit.rest.actions.cancelWorkflowRun({
          ...ownerAndName(this.repository),
          run_id: id,
          ...options
        }),
        { regardless: true }
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
      const status = statusOf(error);
      if (error instanceof RateLimitError) throw error;
      if (!(error instanceof PlatformError) || status !== 403 && status !== 404) throw error;
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
