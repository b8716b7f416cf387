import { AccessDeniedError } from '../../core/errors.js';
import { findHighestVersion, readVersion } from '../versions/version.js';
import type { SetupCheck, SetupFinding } from './checks.js';
import { admits, listWorkflows } from './trust-policy.js';
import type { JobClaims } from './trust-policy.js';

/** What a job says about itself. */
export interface JobFacts {
  /** True on a runner of GitHub's. */
  hosted: boolean;
  /** The runner's version, where it is known. */
  runnerVersion: string | undefined;
  /** Where GitHub's pages are. */
  serverUrl: string;
  /** A fresh OIDC token for AWS. @throws PlatformError where the job can't have one */
  idToken: () => Promise<string>;
}

/** A role, and the deployments that come to it. */
export interface RoleOfDeployments {
  /** As it is called in what was found. */
  name: string;
  environments: readonly { name: string; requiresApproval: boolean }[];
}

/** The role that the job works as. */
export interface TrustedRole extends RoleOfDeployments {
  /** Its trust policy. @throws AccessDeniedError where it may not be read */
  policy: () => Promise<unknown>;
}

/** The first runner that knows `$/`. Source: actions/runner's release notes. */
const FIRST_RUNNER = '2.336.0';
export const DOCUMENTS = 'docs/roles.md of platform-tools has the trust policies';
const DEPLOY_WORKFLOW = 'uktrade/platform-tools/.github/workflows/codebase-deploy.yml@';

/** Checks the job that this runs in. */
export function jobChecks(
  job: JobFacts,
  repositories: readonly string[],
  trusted: TrustedRole | undefined,
): SetupCheck[] {
  const area = 'This job';
  return [
    { area, subject: 'Runner', run: () => Promise.resolve(checkRunner(job)) },
    {
      area,
      subject: 'OIDC token',
      optional: true,
      run: () => checkToken(job, repositories, trusted),
    },
  ];
}

function checkRunner({ hosted, runnerVersion, serverUrl }: JobFacts): SetupFinding {
  if (serverUrl !== 'https://github.com')
    return {
      state: 'missing',
      found: `The actions work on github.com only, and this is ${serverUrl}.`,
      nextStep: 'Use the command line there: node dist/cli.js.',
    };
  if (hosted) return { state: 'ok', found: "It is GitHub's own, which is kept up to date." };
  const nextStep = `Update the runner to ${FIRST_RUNNER} or newer.`;
  if (runnerVersion === undefined || readVersion(runnerVersion, 'semver') === undefined)
    return {
      state: 'unchecked',
      found: 'The runner does not say its version.',
      nextStep: `Look at the step "Set up job": ${FIRST_RUNNER} or newer is needed.`,
    };
  return findHighestVersion([FIRST_RUNNER, runnerVersion], 'semver') === runnerVersion
    ? { state: 'ok', found: `Version ${runnerVersion}.` }
    : {
        state: 'missing',
        found: `The runner ${runnerVersion} is too old for actions that use $/.`,
        nextStep,
      };
}

/** Returns what an OIDC token says; empty texts for what it does not say. */
export function readClaims(token: string): JobClaims {
  const none = { sub: '', aud: '', job_workflow_ref: '' };
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null ? { ...none, ...claims } : none;
  } catch {
    return none;
  }
}

/** True for a job that the documented trust policies take for a deployment to the environment. */
export function isDeployment({ sub, job_workflow_ref: ref }: JobClaims, env: string): boolean {
  return SUBJECT.exec(sub)?.[3] === `environment:${env}` && ref.startsWith(DEPLOY_WORKFLOW);
}

/** `repo:<owner>/<name>:…`, or with ids: `repo:<owner>@<id>/<name>@<id>:…`. */
const SUBJECT = /^repo:([^/@:]+)(?:@\d+)?\/([^@:]+)(?:@\d+)?:(.+)$/;

/** Compares the claims with the role's own trust policy, or with the documented one where that may not be read. */
async function checkToken(
  job: JobFacts,
  repositories: readonly string[],
  trusted: TrustedRole | undefined,
): Promise<SetupFinding> {
  const claims = readClaims(await job.idToken());
  if (trusted === undefined) return checkClaims(claims, repositories);
  try {
    const finding = comparePolicy(claims, trusted, await trusted.policy());
    return { ...finding, found: `${describeClaims(claims)} ${finding.found}` };
  } catch (error) {
    if (!(error instanceof AccessDeniedError)) throw error;
    const finding = checkClaims(claims, repositories);
    return { ...finding, found: `${finding.found} ${NOT_READ}` };
  }
}

const NOT_READ = "The role's own trust policy was not compared: it may not be read (iam:GetRole).";

/** Says whom the role's trust policy lets in: the job itself, and deployments to the environments. */
export function comparePolicy(
  claims: JobClaims,
  { name, environments }: RoleOfDeployments,
  policy: unknown,
): SetupFinding {
  const its = `The trust policy of ${name}`;
  const own = admits(policy, claims);
  if (own === 'no')
    return {
      state: 'optional',
      found: `${its} does not let this job in; other credentials were used.`,
      nextStep: `Let the trust policy name this subject: ${DOCUMENTS}.`,
    };
  const prefix = claims.sub.replace(/:(ref|environment|pull_request)\b.*$/, '');
  const workflows = [`${DEPLOY_WORKFLOW}refs/tags/v1`, ...listWorkflows(policy, DEPLOY_WORKFLOW)];
  const foreign = `${prefix.replace(/^repo:/, '').replaceAll(/@\d+/g, '')}/.github/workflows/any.yml@refs/heads/any`;
  const judged = environments.map((environment) => {
    const sub = `${prefix}:environment:${environment.name}`;
    const judge = (workflow: string) => admits(policy, { ...claims, sub, job_workflow_ref: workflow });
    return { ...environment, verdicts: workflows.map(judge), foreign: judge(foreign) };
  });
  const shut = judged.filter(({ verdicts }) => verdicts.every((verdict) => verdict === 'no'));
  if (shut.length > 0)
    return {
      state: 'missing',
      found: `${its} lets this job in, but not deployments by codebase-deploy.yml to ${namesOf(shut)}.`,
      nextStep: `Add the subject ${prefix}:environment:<env> to it: ${DOCUMENTS}.`,
    };
  const open = judged.filter((each) => each.requiresApproval && each.foreign === 'yes');
  if (open.length > 0)
    return {
      state: 'optional',
      found: `${its} lets any workflow of the repository deploy to ${namesOf(open)}, without an approval.`,
      nextStep: `Add job_workflow_ref to its condition: ${DOCUMENTS}.`,
    };
  const sure = own === 'yes' && judged.every(({ verdicts }) => verdicts.includes('yes'));
  const places = judged.length === 0 ? '' : `, and deployments to ${namesOf(judged)}`;
  return {
    state: 'ok',
    found: sure ? `${its} lets this job in${places}.` : `${its} has conditions that can't be judged here.`,
  };
}

function namesOf(environments: readonly { name: string }[]): string {
  return environments.map(({ name }) => name).join(', ');
}

function describeClaims({ sub, aud, job_workflow_ref: ref }: JobClaims): string {
  return `Its subject is ${sub}, its audience ${aud}, its workflow ${ref}.`;
}

/** Compares the claims with the documented trust policies; whether the real ones trust them, the credentials say. */
function checkClaims(claims: JobClaims, repositories: readonly string[]): SetupFinding {
  const { sub, job_workflow_ref: ref } = claims;
  const said = describeClaims(claims);
  const [, owner = '', name = '', rest = ''] = SUBJECT.exec(sub) ?? [];
  const optional = (why: string, nextStep: string): SetupFinding => ({
    state: 'optional',
    found: `${said} ${why}`,
    nextStep,
  });
  if (rest === '')
    return optional(
      'The organisation has a subject of its own.',
      `Adapt the trust policies to it: ${DOCUMENTS}.`,
    );
  if (
    repositories.length > 0 &&
    !repositories.some((known) => known.toLowerCase() === `${owner}/${name}`.toLowerCase())
  )
    return optional(
      `No codebase of the application is in ${owner}/${name}.`,
      `Run it in a codebase's repository, or let the roles trust ${owner}/${name} as well: ${DOCUMENTS}.`,
    );
  if (rest.startsWith('environment:') && !ref.startsWith(DEPLOY_WORKFLOW))
    return optional(
      'In an environment, the documented trust policies let in jobs of our codebase-deploy.yml only.',
      'Deploy with codebase-deploy.yml or codebase-pipeline.yml, or check without an environment.',
    );
  if (!/^(environment|ref:refs\/(heads|tags)\/)/.test(rest))
    return optional(`The documented trust policies do not let in ${rest}.`, 'Run it on a branch or git tag.');
  return { state: 'ok', found: `${said} The documented trust policies let it in.` };
}
