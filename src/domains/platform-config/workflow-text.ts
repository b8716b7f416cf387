import type { CodebaseConfig, PlatformConfig } from './schema.js';
import { describeSubject, MOST_ENVIRONMENTS, notesOf, tooMuch } from './workflow-subject.js';
import type { DeployRepositoryReference, Subject, Trigger } from './workflow-subject.js';

/** How the workflow deploys: by one call for the whole pipeline, or by a job for each environment. */
export type WorkflowStyle = 'pipeline' | 'jobs';

export interface WorkflowChoices {
  /** `auto` is one call for the whole pipeline, where that can do it. */
  style: 'auto' | WorkflowStyle;
  /** Do what CodePipeline does around ECS, where it no longer deploys: Terraform and load balancer rules. */
  terraform: boolean;
}

export interface WorkflowPart {
  style: WorkflowStyle;
  /** Everything from `on:` to the last job. */
  text: string;
  /** What the workflow can't do on its own, or a person has to do before it works; whole sentences. */
  notes: string[];
}

const OURS = 'uktrade/platform-tools/.github/workflows';

/** Writes what a codebase's workflow does for its pipelines. */
export function writeWorkflow(
  config: PlatformConfig,
  name: string,
  codebase: CodebaseConfig,
  { style: wanted, terraform }: WorkflowChoices,
): WorkflowPart {
  const subject = describeSubject(config, name, codebase, terraform);
  const most = Math.max(0, ...subject.triggers.map(({ environments }) => environments.length));
  const needsJobs = most > MOST_ENVIRONMENTS || new Set(subject.caches.values()).size > 1;
  // Without pipelines and without a build there would be no job at all.
  const nothing = subject.triggers.length === 0 && codebase.requires_image_build === false;
  const chosen = wanted === 'auto' ? (needsJobs ? 'jobs' : 'pipeline') : wanted;
  const style = nothing ? 'pipeline' : chosen;
  const jobs = style === 'pipeline' ? pipelineJob(subject) : environmentJobs(subject);
  return {
    style,
    text: [...triggerLines(subject), 'permissions: {}', 'jobs:', ...jobs].join('\n'),
    notes: [...notesOf(subject), ...(style === 'pipeline' && needsJobs ? [tooMuch(most)] : [])],
  };
}

function triggerLines({ triggers }: Subject): string[] {
  const branches = triggers.flatMap(({ branch }) =>
    branch === undefined ? [] : [quote(escapePattern(branch))],
  );
  return [
    'on:',
    ...(triggers.length === 0 ? [] : ['  push:']),
    ...(branches.length === 0 ? [] : [`    branches: [${branches.join(', ')}]`]),
    ...(triggers.some(({ branch }) => branch === undefined) ? ["    tags: ['*']"] : []),
    '  workflow_dispatch:',
  ];
}

/** Branches are names to the platform, but for a `*` at the end that stands for slashes too, and patterns to GitHub. */
function escapePattern(branch: string): string {
  return branch.replace(/[+\]!]/g, '\\$&').replace(/\*$/, '**');
}

function pipelineJob(subject: Subject): string[] {
  return [
    '  pipeline:',
    `    name: ${quote(`Deploy ${subject.name}`)}`,
    '    permissions: { contents: read, id-token: write, pull-requests: read }',
    `    uses: ${OURS}/codebase-pipeline.yml@v1`,
    '    with:',
    ...commonInputs(subject),
    ...cacheInput(subject, undefined),
    ...terraformInputs(subject.deployRepository),
    ...secretLines(subject.deployRepository),
  ];
}

function secretLines(deployRepository: DeployRepositoryReference | undefined): string[] {
  const token = '      deploy-repository-token: ${{ secrets.DEPLOY_REPOSITORY_TOKEN }}';
  return [
    ...['    secrets:', '      slack-token: ${{ secrets.SLACK_TOKEN }}'],
    ...(deployRepository === undefined ? [] : [token]),
  ];
}

/** What a CodePipeline deployment does around ECS, in whatever environment is not Copilot's. */
function terraformInputs(deployRepository: DeployRepositoryReference | undefined): string[] {
  if (deployRepository === undefined) return [];
  const { name, branch } = deployRepository;
  return [
    `      deploy-repository: ${quote(name)}`,
    ...(branch === undefined ? [] : [`      deploy-repository-ref: ${quote(branch)}`]),
    '      terraform: true',
    '      alb-rules: true',
    '      deploy-tools-image: ${{ vars.DEPLOY_TOOLS_IMAGE }}',
  ];
}

function commonInputs({ app, name, role }: Subject): string[] {
  return [
    `      app: ${quote(app)}`,
    `      codebase: ${quote(name)}`,
    `      role-to-assume: ${role === undefined ? '${{ vars.PLATFORM_ROLE }}' : quote(role)}`,
  ];
}

/** @param environment undefined for all of them at once */
function cacheInput({ codebase, caches }: Subject, environment: string | undefined): string[] {
  const domains = Object.entries(codebase.cache_invalidation?.domains ?? {}).filter(
    ([, domain]) => environment === undefined || domain.environment === environment,
  );
  const account = environment === undefined ? [...caches.values()][0] : caches.get(environment);
  if (domains.length === 0 || account === undefined || account === '') return [];
  const value = { 'dns-account': account, domains: Object.fromEntries(domains) };
  // GitHub would fill in what looks like an expression; as JSON it can be written otherwise.
  const json = JSON.stringify(value).replaceAll('${{', '$\\u007b{');
  return [`      cache-invalidation: ${quote(json)}`];
}

function environmentJobs(subject: Subject): string[] {
  const { codebase, triggers } = subject;
  const builds = codebase.requires_image_build !== false;
  const taken = new Set(['build']);
  return [
    ...(builds ? buildJob(subject) : []),
    ...triggers.flatMap((trigger) => triggerJobs(subject, trigger, builds, taken)),
  ];
}

function buildJob(subject: Subject): string[] {
  return [
    '  build:',
    `    name: ${quote(`Build ${subject.name}`)}`,
    '    permissions: { id-token: write }',
    `    uses: ${OURS}/codebase-build.yml@v1`,
    '    with:',
    ...commonInputs(subject),
    ...secretLines(undefined),
  ];
}

function triggerJobs(subject: Subject, trigger: Trigger, builds: boolean, taken: Set<string>): string[] {
  const several = subject.triggers.length > 1;
  const prefix = several ? `${jobId(trigger.branch ?? 'tag')}-` : '';
  const condition = conditionOf(trigger.branch);
  const lines: string[] = [];
  let before = builds ? ['build'] : [];
  for (const { name, approval } of trigger.environments) {
    const id = freeId(`${prefix}${jobId(name)}`, taken);
    const when = `    if: ${quote(condition)}`;
    if (approval && subject.deployRepository !== undefined && subject.onPlatform.has(name)) {
      lines.push(
        `  ${id}-plan:`,
        `    name: Plan Terraform for ${name}`,
        ...needs(before),
        when,
        ...deployLines(subject, name, builds, ['      plan-only: true', '      dry-run: true']),
      );
      before = [...before, `${id}-plan`];
    }
    if (approval) {
      lines.push(
        `  ${id}-approval:`,
        `    name: Approve ${name}`,
        ...needs(before),
        when,
        ...approvalLines(name),
      );
      before = [...before, `${id}-approval`];
    }
    lines.push(
      `  ${id}:`,
      `    name: Deploy to ${name}`,
      ...needs(before),
      when,
      ...deployLines(subject, name, builds, ['      refuse-outdated: true', ...cacheInput(subject, name)]),
    );
    before = [...(builds ? ['build'] : []), id];
  }
  return lines;
}

function conditionOf(branch: string | undefined): string {
  if (branch === undefined) return "startsWith(github.ref, 'refs/tags/')";
  const ref = `refs/heads/${branch.replaceAll("'", "''")}`;
  return ref.endsWith('*') ? `startsWith(github.ref, '${ref.slice(0, -1)}')` : `github.ref == '${ref}'`;
}

function needs(jobs: readonly string[]): string[] {
  return jobs.length === 0 ? [] : [`    needs: [${jobs.join(', ')}]`];
}

/** Of its own, so that nothing waits for an approval while it holds the lock of the deployment. */
function approvalLines(environment: string): string[] {
  return [
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 10',
    `    environment: ${quote(`${environment}-approval`)}`,
    '    permissions: {}',
    "    steps: [{ name: Approved, run: 'true' }]",
  ];
}

function deployLines(
  subject: Subject,
  environment: string,
  builds: boolean,
  more: readonly string[],
): string[] {
  const deployRepository = subject.onPlatform.has(environment) ? subject.deployRepository : undefined;
  return [
    '    permissions: { contents: read, id-token: write, pull-requests: read }',
    `    uses: ${OURS}/codebase-deploy.yml@v1`,
    '    with:',
    ...commonInputs(subject),
    `      env: ${quote(environment)}`,
    ...(builds ? ['      commit: ${{ needs.build.outputs.commit }}'] : []),
    ...more,
    ...terraformInputs(deployRepository),
    ...secretLines(deployRepository),
  ];
}

/** A name as the id of a job: letters, digits, hyphens and underscores, a letter or underscore first, and a text for YAML. */
function jobId(name: string): string {
  const id = name.replace(/[^\w-]/g, '-');
  return /^(?!(true|false|null|yes|no|on|off|y|n)$)[A-Za-z_]/i.test(id) ? id : `_${id}`;
}

/** The id, or the first of `<id>-2`, `<id>-3`, … that is free with what is put behind it; GitHub compares ids without case. */
function freeId(wanted: string, taken: Set<string>): string {
  const family = (id: string): string[] =>
    ['', '-plan', '-approval'].map((end) => `${id}${end}`.toLowerCase());
  let id = wanted;
  for (let count = 2; family(id).some((one) => taken.has(one)); count += 1) id = `${wanted}-${count}`;
  for (const one of family(id)) taken.add(one);
  return id;
}

/** A text in single quotes, which mean the same in YAML whatever it holds. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
