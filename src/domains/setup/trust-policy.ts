import * as v from 'valibot';
import { tokenClaims } from '../../core/secrets.js';
import { finding } from './checks.js';
import type { SetupFinding } from './checks.js';

/** What is read of a job's OIDC token. Source: "OpenID Connect reference" in GitHub's documentation. */
export interface JobClaims {
  sub: string;
  aud: string;
  job_workflow_ref: string;
}

export const DOCUMENTS = 'docs/roles.md of platform-tools has the trust policies';
const DEPLOY_WORKFLOW = 'uktrade/platform-tools/.github/workflows/codebase-deploy.yml@';

/** Returns what an OIDC token says; empty texts for what it does not say. */
export function readClaims(token: string): JobClaims {
  return { sub: '', aud: '', job_workflow_ref: '', ...tokenClaims(token) };
}

/** True for a job that the documented trust policies take for a deployment to the environment. */
export function isDeployment({ sub, job_workflow_ref: ref }: JobClaims, env: string): boolean {
  return SUBJECT.exec(sub)?.[3] === `environment:${env}` && ref.startsWith(DEPLOY_WORKFLOW);
}

/** `repo:<owner>/<name>:…`, or with ids: `repo:<owner>@<id>/<name>@<id>:…`. */
const SUBJECT = /^repo:([^/@:]+)(?:@\d+)?\/([^@:]+)(?:@\d+)?:(.+)$/;

export function describeClaims({ sub, aud, job_workflow_ref: ref }: JobClaims): string {
  return `Its subject is ${sub}, its audience ${aud}, its workflow ${ref}.`;
}

/** Compares the claims with the documented trust policies; whether the real ones trust them, the credentials say. */
export function checkClaims(claims: JobClaims, repositories: readonly string[]): SetupFinding {
  const { sub, job_workflow_ref: ref } = claims;
  const said = describeClaims(claims);
  const [, owner = '', name = '', rest = ''] = SUBJECT.exec(sub) ?? [];
  const optional = (why: string, nextStep: string): SetupFinding =>
    finding.optional(`${said} ${why}`, nextStep);
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
  return finding.ok(`${said} The documented trust policies let it in.`);
}

/** A role, and the deployments that come to it. */
export interface RoleOfDeployments {
  /** As it is called in what was found. */
  name: string;
  environments: readonly { name: string; requiresApproval: boolean }[];
}

/** Says whom the role's trust policy lets in: the job itself, and deployments to the environments. */
export function comparePolicy(
  claims: JobClaims,
  { name, environments }: RoleOfDeployments,
  policy: unknown,
): SetupFinding {
  const its = `The trust policy of ${name}`;
  const own = admits(policy, claims);
  if (own === 'no')
    return finding.optional(
      `${its} does not let this job in; other credentials were used.`,
      `Let the trust policy name this subject: ${DOCUMENTS}.`,
    );
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
    return finding.missing(
      `${its} lets this job in, but not deployments by codebase-deploy.yml to ${namesOf(shut)}.`,
      `Add the subject ${prefix}:environment:<env> to it: ${DOCUMENTS}.`,
    );
  const open = judged.filter((each) => each.requiresApproval && each.foreign === 'yes');
  if (open.length > 0)
    return finding.optional(
      `${its} lets any workflow of the repository deploy to ${namesOf(open)}, without an approval.`,
      `Add job_workflow_ref to its condition: ${DOCUMENTS}.`,
    );
  const sure = own === 'yes' && judged.every(({ verdicts }) => verdicts.includes('yes'));
  const places = judged.length === 0 ? '' : `, and deployments to ${namesOf(judged)}`;
  return finding.ok(
    sure ? `${its} lets this job in${places}.` : `${its} has conditions that can't be judged here.`,
  );
}

function namesOf(environments: readonly { name: string }[]): string {
  return environments.map(({ name }) => name).join(', ');
}

/** `unknown`: it depends on something that is not known here, such as another claim. */
export type Verdict = 'yes' | 'no' | 'unknown';

const texts = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((value) => (typeof value === 'string' ? [value] : value)),
);
const statementSchema = v.object({
  Effect: v.picklist(['Allow', 'Deny']),
  Principal: v.optional(v.union([v.string(), v.record(v.string(), texts)])),
  Action: v.optional(texts),
  Condition: v.optional(v.record(v.string(), v.record(v.string(), texts)), {}),
});
const policySchema = v.object({ Statement: v.union([v.array(v.unknown()), v.unknown()]) });
type Statement = v.InferOutput<typeof statementSchema>;

const ACTION = 'sts:AssumeRoleWithWebIdentity';
const PROVIDER = 'token.actions.githubusercontent.com';
const CLAIMS = ['sub', 'aud', 'job_workflow_ref'] as const;

/**
 * Says whether a role's trust policy lets a job in that has these claims.
 * Source: "IAM JSON policy elements: Condition operators". What is not of these is `unknown`, never a yes.
 */
export function admits(policy: unknown, claims: JobClaims): Verdict {
  const parsed = v.safeParse(policySchema, policy);
  if (!parsed.success) return 'unknown';
  const verdicts = [parsed.output.Statement].flat().map((statement) => judge(statement, claims));
  const of = (effect: Statement['Effect']): Verdict[] =>
    verdicts.filter((each) => each.effect === effect).map(({ verdict }) => verdict);
  if (of('Deny').includes('yes')) return 'no';
  const allowed = any(of('Allow'));
  return allowed === 'yes' && of('Deny').includes('unknown') ? 'unknown' : allowed;
}

/** Returns the workflows with this beginning that the policy names, so that a pinned one is known: `<begin>refs/tags/v1`. */
export function listWorkflows(policy: unknown, begin: string): string[] {
  const found = JSON.stringify(policy ?? null).matchAll(/"([^"]*)"/g);
  return [...found].map(([, text = '']) => text).filter((text) => text.startsWith(begin));
}

function judge(value: unknown, claims: JobClaims): { effect: Statement['Effect']; verdict: Verdict } {
  const parsed = v.safeParse(statementSchema, value);
  // It may let in whom it wants: NotPrincipal, for one.
  if (!parsed.success) return { effect: 'Allow', verdict: 'unknown' };
  const { Effect: effect, Principal: principal, Action: actions, Condition: conditions } = parsed.output;
  const parts = [
    actions === undefined ? 'unknown' : any(actions.map((action) => toVerdict(fits(action, ACTION, true)))),
    judgePrincipal(principal),
    ...Object.entries(conditions).flatMap(([operator, keys]) =>
      Object.entries(keys).map(([key, values]) => judgeCondition(operator, key, values, claims)),
    ),
  ];
  return { effect, verdict: all(parts) };
}

function judgePrincipal(principal: Statement['Principal']): Verdict {
  if (principal === undefined) return 'unknown';
  if (typeof principal === 'string') return toVerdict(principal === '*');
  const providers = [
    ...(principal['Federated'] ?? []),
    ...(principal['AWS'] ?? []).filter((arn) => arn === '*'),
  ];
  return toVerdict(
    providers.some((arn) => arn === '*' || arn === PROVIDER || arn.endsWith(`:oidc-provider/${PROVIDER}`)),
  );
}

function judgeCondition(
  operator: string,
  key: string,
  values: readonly string[],
  claims: JobClaims,
): Verdict {
  const claim = CLAIMS.find((name) => key.toLowerCase() === `${PROVIDER}:${name}`);
  const [, base = '', ifExists] =
    /^(?:ForAnyValue:|ForAllValues:)?(String\w+?)(IfExists)?$/.exec(operator) ?? [];
  if (claim === undefined) return 'unknown';
  const value = claims[claim];
  // A claim that is not there fails what wants a value, and nothing else.
  if (value === '')
    return toVerdict(
      ifExists !== undefined || operator.startsWith('ForAllValues:') || base.startsWith('StringNot'),
    );
  switch (base) {
    case 'StringEquals':
      return toVerdict(values.includes(value));
    case 'StringEqualsIgnoreCase':
      return toVerdict(values.some((wanted) => wanted.toLowerCase() === value.toLowerCase()));
    case 'StringLike':
      return toVerdict(values.some((pattern) => fits(pattern, value)));
    case 'StringNotEquals':
      return toVerdict(!values.includes(value));
    case 'StringNotLike':
      return toVerdict(!values.some((pattern) => fits(pattern, value)));
    default:
      return 'unknown';
  }
}

/** IAM's wildcards: `*` for any text, `?` for one character. */
function fits(pattern: string, text: string, ignoreCase = false): boolean {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', '[^]*')
    .replaceAll('?', '[^]');
  return new RegExp(`^${source}$`, ignoreCase ? 'i' : '').test(text);
}

function toVerdict(value: boolean): Verdict {
  return value ? 'yes' : 'no';
}

function any(verdicts: readonly Verdict[]): Verdict {
  return verdicts.includes('yes') ? 'yes' : verdicts.includes('unknown') ? 'unknown' : 'no';
}

function all(verdicts: readonly Verdict[]): Verdict {
  return verdicts.includes('no') ? 'no' : verdicts.includes('unknown') ? 'unknown' : 'yes';
}
