import type { CodebaseConfig, PlatformConfig } from './schema.js';
import { MOST_ENVIRONMENTS, notesOf, tooMuch } from './workflow-notes.js';
import type { Subject, Trigger } from './workflow-notes.js';

/** How the workflow deploys: by one call for the whole pipeline, or by a job for each environment. */
export type WorkflowStyle = 'pipeline' | 'jobs';

export interface WorkflowPart {
  style: WorkflowStyle;
  /** Everything from `on:` to the last job. */
  text: string;
  /** What the workflow can't do on its own, or a person has to do before it works; whole sentences. */
  notes: string[];
}

const OURS = 'uktrade/platform-tools/.github/workflows';

/**
 * Writes what a codebase's workflow does for its pipelines.
 * @param wanted `auto` is one call for the whole pipeline, where that can do it
 */
export function writeWorkflow(
  config: PlatformConfig,
  name: string,
  codebase: CodebaseConfig,
  wanted: 'auto' | WorkflowStyle,
): WorkflowPart {
  const subject = describeSubject(config, name, codebase);
  const most = Math.max(0, ...subject.triggers.map(({ environments }) => environments.length));
  const needsJobs = most > MOST_ENVIRONMENTS || new Set(subject.caches.values()).size > 1;
  const style = wanted === 'auto' ? (needsJobs ? 'jobs' : 'pipeline') : wanted;
  const jobs = style === 'pipeline' ? pipelineJob(subject) : environmentJobs(subject);
  return {
    style,
    text: [...triggerLines(subject), 'permissions: {}', 'jobs:', ...jobs].join('\n'),
    notes: [...notesOf(config, subject), ...(style === 'pipeline' && needsJobs ? [tooMuch(most)] : [])],
  };
}

function describeSubject(config: PlatformConfig, name: string, codebase: CodebaseConfig): Subject {
  const triggers: Trigger[] = [];
  for (const { branch, environments } of codebase.pipelines ?? []) {
    const known = triggers.find((trigger) => trigger.branch === branch) ?? { branch, environments: [] };
    if (!triggers.includes(known)) triggers.push(known);
    // As codebase-plan has it: each environment once, with an approval if any pipeline wants one.
    for (const { name: environment, requires_approval: approval = false } of environments) {
      const there = known.environments.find((other) => other.name === environment);
      if (there === undefined) known.environments.push({ name: environment, approval });
      else there.approval ||= approval;
    }
  }
  const account = config.environments?.['*']?.accounts?.deploy.id;
  return {
    app: config.application,
    name,
    codebase,
    triggers,
    role:
      account === undefined
        ? undefined
        : `arn:aws:iam::${account}:role/github-oidc-${config.application}-repo-role`,
    caches: dnsAccounts(config, codebase),
  };
}

/** Environment -> the account of its domains, for the environments whose caches are invalidated. */
function dnsAccounts({ environments = {} }: PlatformConfig, codebase: CodebaseConfig): Map<string, string> {
  const accounts = new Map<string, string>();
  for (const { environment } of Object.values(codebase.cache_invalidation?.domains ?? {})) {
    const id = (environments[environment]?.accounts ?? environments['*']?.accounts)?.dns.id;
    accounts.set(environment, id ?? '');
  }
  return accounts;
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
    ...secretLines,
  ];
}

const secretLines = ['    secrets:', '      slack-token: ${{ secrets.SLACK_TOKEN }}'];

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
  return [
    ...(builds ? buildJob(subject) : []),
    ...triggers.flatMap((trigger) => triggerJobs(subject, trigger, builds)),
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
    ...secretLines,
  ];
}

function triggerJobs(subject: Subject, trigger: Trigger, builds: boolean): string[] {
  const several = subject.triggers.length > 1;
  const prefix = several ? `${jobId(trigger.branch ?? 'tag')}-` : '';
  const condition = conditionOf(trigger.branch);
  const lines: string[] = [];
  let before = builds ? ['build'] : [];
  for (const { name, approval } of trigger.environments) {
    const id = `${prefix}${jobId(name)}`;
    const when = `    if: ${quote(condition)}`;
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
      ...deployLines(subject, name, builds),
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

function deployLines(subject: Subject, environment: string, builds: boolean): string[] {
  return [
    '    permissions: { contents: read, id-token: write, pull-requests: read }',
    `    uses: ${OURS}/codebase-deploy.yml@v1`,
    '    with:',
    ...commonInputs(subject),
    `      env: ${quote(environment)}`,
    ...(builds ? ['      commit: ${{ needs.build.outputs.commit }}'] : []),
    '      refuse-outdated: true',
    ...cacheInput(subject, environment),
    ...secretLines,
  ];
}

/** A name as the id of a job: letters, digits, hyphens and underscores, a letter or underscore first. */
function jobId(name: string): string {
  const id = name.replace(/[^\w-]/g, '-');
  return /^[A-Za-z_]/.test(id) ? id : `_${id}`;
}

/** A text in single quotes, which mean the same in YAML whatever it holds. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
