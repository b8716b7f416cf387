import type { GitHubEnvironment, RepositorySetup } from '../../providers/github/repository.js';
import type { Codebase } from '../platform/applications.js';
import type { SetupCheck, SetupFinding } from './checks.js';

export interface GitHubChecksOptions {
  codebases: readonly Codebase[];
  /** Names of the environments that are checked. */
  environments: readonly string[];
  /** The workflow's own, for when the codebases are not known. */
  fallback: string | undefined;
  /** False without a token. */
  authenticated: boolean;
  /** Called with `owner/name`. */
  repository: (name: string) => RepositorySetup;
}

/** Checks what workflows need on GitHub, for each repository of the codebases. */
export function githubChecks(options: GitHubChecksOptions): SetupCheck[] {
  const { codebases, environments, fallback, authenticated, repository } = options;
  const known = codebases.map((codebase) => codebase.repository);
  const names = [...new Set(known.length > 0 || fallback === undefined ? known : [fallback])];
  return names.flatMap((name) => {
    const own = codebases.filter((codebase) => codebase.repository === name);
    return new RepositoryChecks(name, own, repository(name)).list(environments, authenticated);
  });
}

class RepositoryChecks {
  private readonly area: string;
  private listed: GitHubEnvironment[] = [];

  constructor(
    name: string,
    private readonly codebases: readonly Codebase[],
    private readonly setup: RepositorySetup,
  ) {
    this.area = `GitHub ${name}`;
  }

  list(environments: readonly string[], authenticated: boolean): SetupCheck[] {
    const { area } = this;
    const rules: SetupCheck = {
      area,
      subject: 'Environments',
      optional: true,
      run: () => this.listEnvironments(),
    };
    const deployed = this.codebases.flatMap(({ pipelines }) =>
      pipelines.flatMap((pipeline) => pipeline.environments),
    );
    const wanted = environments.filter(
      (env) => deployed.length === 0 || deployed.some(({ name }) => name === env),
    );
    return [
      { area, subject: 'Token', optional: true, run: () => this.checkToken(authenticated) },
      rules,
      ...wanted.flatMap((env) => {
        const needs = [rules];
        const approved = deployed.some(({ name, requiresApproval }) => name === env && requiresApproval);
        const check = { area, needs };
        return [
          { ...check, subject: `Environment ${env}`, run: () => Promise.resolve(this.checkEnvironment(env)) },
          ...(approved
            ? [
                {
                  ...check,
                  subject: `Environment ${env}-approval`,
                  run: () => Promise.resolve(this.checkApproval(env)),
                },
              ]
            : []),
        ];
      }),
    ];
  }

  private async checkToken(authenticated: boolean): Promise<SetupFinding> {
    if (!authenticated)
      return {
        state: 'optional',
        found: 'There is no token: GitHub shows public repositories only, and 60 times an hour.',
        nextStep: 'In a workflow, give github-token. At a terminal, run gh auth login.',
      };
    const lacking = await this.setup.lackingPermissions();
    if (lacking.length === 0)
      return { state: 'ok', found: 'It can read contents, pull requests and deployments.' };
    // Of a repository that is not there, GitHub says the same as of one that the token may not see.
    const unseen = lacking.includes('contents: read');
    return {
      state: 'optional',
      found: `It lacks ${lacking.join(', ')}${unseen ? ', or there is no such repository' : ''}: short commits, changes and who deployed can't be looked up.`,
      nextStep: `In a workflow, add ${lacking.join(', ')} to the job's permissions; for another private repository than the workflow's own, give a token of an app as github-token. At a terminal, give a token that may read the repository.${unseen ? ' If the repository has another name by now, correct it in platform-config.yml.' : ''}`,
    };
  }

  private async listEnvironments(): Promise<SetupFinding> {
    const found = await this.setup.environments();
    if ('unreadable' in found)
      return {
        state: 'unchecked',
        found: `Environments and their reviewers are not known: ${found.unreadable.message}`,
        nextStep:
          "In a workflow, add actions: read to the job's permissions, or check it at a terminal. At a terminal, give a token that may read the repository.",
      };
    this.listed = found;
    const names = found.map(({ name }) => name);
    return { state: 'ok', found: names.length === 0 ? 'There are none yet.' : `${names.join(', ')}.` };
  }

  /** It has secrets, variables and the subject of OIDC, and no reviewers: jobs inside the lock would wait for these. */
  private checkEnvironment(env: string): SetupFinding {
    const found = this.listed.find(({ name }) => name === env);
    if (found === undefined)
      return {
        state: 'optional',
        found: 'It does not exist: GitHub makes it with the first deployment, open to all branches.',
        nextStep: `Make ${env} in the repository's settings, for the branches that are deployed.`,
      };
    if (found.reviewers !== undefined)
      return {
        state: 'optional',
        found: 'It has reviewers. While a deployment waits for them, later ones queue up behind it.',
        nextStep: `Move the reviewers to ${env}-approval: codebase-pipeline.yml asks there, before the lock.`,
      };
    if (!found.restricted)
      return {
        state: 'optional',
        found: 'All branches may deploy to it.',
        nextStep: `Restrict ${env} to the branches and tags that are deployed, in the repository's settings.`,
      };
    return { state: 'ok', found: 'Restricted to branches or tags, without reviewers.' };
  }

  private checkApproval(env: string): SetupFinding {
    const found = this.listed.find(({ name }) => name === `${env}-approval`);
    if ((found?.reviewers ?? []).length > 0)
      return { state: 'ok', found: `Reviewers: ${found?.reviewers?.join(', ') ?? ''}.` };
    // CodePipeline asks by itself.
    const byUs = this.codebases.some(({ pipelineMode }) => pipelineMode !== 'aws_codepipeline');
    const what = found === undefined ? 'It does not exist' : 'It has no reviewers';
    return {
      state: byUs ? 'missing' : 'optional',
      found: `${what}, so nobody would be asked to approve a deployment to ${env}.`,
      nextStep: `Make the environment ${env}-approval in the repository's settings, with required reviewers.`,
    };
  }
}
