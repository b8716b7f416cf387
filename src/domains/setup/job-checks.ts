import { findHighestVersion, readVersion } from '../versions/version.js';
import type { SetupCheck, SetupFinding } from './checks.js';

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

/** The first runner that knows `$/`. Source: actions/runner's release notes. */
const FIRST_RUNNER = '2.336.0';
const DOCUMENTS = 'docs/roles.md of platform-tools has the trust policies';
const DEPLOY_WORKFLOW = 'uktrade/platform-tools/.github/workflows/codebase-deploy.yml@';

/** Checks the job that this runs in. */
export function jobChecks(job: JobFacts, repositories: readonly string[]): SetupCheck[] {
  const area = 'This job';
  return [
    { area, subject: 'Runner', run: () => Promise.resolve(checkRunner(job)) },
    {
      area,
      subject: 'OIDC token',
      optional: true,
      run: async () => checkClaims(readClaims(await job.idToken()), repositories),
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

/** What is read of a token. Source: "OpenID Connect reference" in GitHub's documentation. */
interface Claims {
  sub: string;
  aud: string;
  job_workflow_ref: string;
}

function readClaims(token: string): Partial<Claims> {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null ? claims : {};
  } catch {
    return {};
  }
}

/** `repo:<owner>/<name>:…`, or with ids: `repo:<owner>@<id>/<name>@<id>:…`. */
const SUBJECT = /^repo:([^/@:]+)(?:@\d+)?\/([^@:]+)(?:@\d+)?:(.+)$/;

/** Compares the claims with the documented trust policies; whether the real ones trust them, the credentials say. */
function checkClaims(
  { sub = '', aud = '', job_workflow_ref: ref = '' }: Partial<Claims>,
  repositories: readonly string[],
): SetupFinding {
  const said = `Its subject is ${sub}, its audience ${aud}, its workflow ${ref}.`;
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
