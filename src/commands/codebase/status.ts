import { GitHubClient } from '../../providers/github/client.js';
import { resolve } from 'node:path';
import { clustersUrl, servicesUrl } from '../../core/console-links.js';
import { UsageError } from '../../core/errors.js';
import type { PlatformError } from '../../core/errors.js';
import { DeploymentOrigins } from '../../domains/deployments/deployment-origins.js';
import { renderStatusPage } from '../../domains/deployments/status-page.js';
import type { StatusPage } from '../../domains/deployments/status-page.js';
import {
  leftOutServices,
  formatStatus,
  renderStatus,
  statusFailure,
  statusNotes,
  findDrawing,
  watchStatus,
} from '../../domains/deployments/status-report.js';
import { narrowStatus, findStatus } from '../../domains/deployments/status.js';
import type { EnvironmentStatus } from '../../domains/deployments/status.js';
import { deployRole, clusterName } from '../../domains/platform/names.js';
import { Applications } from '../../domains/platform/applications.js';
import type { Environment } from '../../domains/platform/applications.js';
import { LocalFileSystem } from '../../providers/files/file-system.js';
import type { FileSystem } from '../../providers/files/file-system.js';
import type { AwsSession } from '../../providers/aws/session.js';
import { GitHubDeployments } from '../../providers/github/deployments.js';
import { GitHubHistory } from '../../providers/github/history.js';
import { awsInputs, defineCommand, environmentInputs, githubInputs, timeoutInput } from '../command.js';
import type { CommandContext } from '../command.js';
import { applicationPermissions } from '../shared/permissions.js';

export default defineCommand({
  name: 'codebase-status',
  summary: 'Show what runs in each environment: image, commit, age, tasks and health',
  undone: 'What runs is not known',
  examples: [
    { does: 'Show what runs in all environments', flags: '--app demo' },
    { does: 'Watch what runs in prod', flags: '--app demo --env prod --watch' },
    { does: 'Write a web page for people without AWS access', flags: '--app demo --html status.html' },
  ],
  opens: 'the services of the environment, or all clusters, on ECS',
  description:
    "Shows for each service of a codebase, in each environment: the image that runs, its commit, since when, who deployed it, how many tasks run, and whether a deployment is under way. Shows too whether the codebase's newest image or another environment is ahead, and by how many commits it is behind its branch. Who deployed and the branch are known from GitHub, with a token. An environment that can't be read is named with the reason, and the others are shown all the same. With `html` it writes a web page for people without AWS access: one file in GOV.UK style that needs no script and nothing from elsewhere. In AWS it only reads.",
  inputs: {
    app: { type: 'string', required: true, description: 'Name of the application.' },
    env: { type: 'string', description: 'Environment to look at. Default: all.' },
    codebase: { type: 'string', description: 'Codebase to look at. Default: all.' },
    filter: {
      type: 'string',
      description:
        'Show only services with this text in environment, codebase, service, image, person or health, in capital or small letters.',
    },
    limit: {
      type: 'number',
      default: 1000,
      minimum: 1,
      maximum: 1000,
      description: 'How many services to show at most.',
    },
    html: {
      type: 'string',
      description:
        'File to write a web page to: `status.html`, or `_site/index.html`. It replaces the file that is there. The page names services, images, and who deployed; account numbers are left out.',
    },
    watch: {
      type: 'boolean',
      default: false,
      terminalOnly: true,
      description: 'Show it again every ten seconds, in the same place, until Ctrl-C.',
    },
    ...githubInputs,
    ...awsInputs,
    ...environmentInputs,
    ...timeoutInput(10, false),
  },
  outputs: {
    environments: {
      description:
        'JSON: a list of `{environment, mode, problem, services}`. Each of `services` is `{codebase, service, health, reason, missing, nextStep, image, digest, commit, commitUrl, since, deployedBy, deployedAt, desired, running, rollingOut, newestImage, isNewest, behind, branch}`. `branch` is `{name, behind, ahead, url}`: how many commits of the deployed branch do not run, and the other way round. `health` is `healthy`, `deploying`, `degraded`, `failed`, `stopped` or `unknown`.',
    },
    html: { description: 'Where the web page is: an absolute path. Empty without `html`.' },
  },
  permissions: {
    aws: [
      ...applicationPermissions,
      {
        actions: ['ecr:DescribeImages'],
        resources: ['arn:aws:ecr:<region>:<account>:repository/<app>/*'],
      },
      {
        actions: ['codepipeline:GetPipelineExecution', 'codepipeline:ListPipelineExecutions'],
        resources: ['arn:aws:codepipeline:<region>:<account>:<app>-*'],
        when: 'GitHub does not know who deployed: says who started the pipeline',
        optional: true,
      },
      {
        actions: ['sts:AssumeRole'],
        resources: ['arn:aws:iam::<env-account>:role/<app>-<env>-codebase-pipeline-deploy'],
      },
      {
        actions: ['ecs:DescribeServices'],
        resources: ['arn:aws:ecs:<region>:<env-account>:service/<app>-<env>-cluster/<app>-<env>-*'],
        when: "in the environment's account, for its role `<app>-<env>-codebase-pipeline-deploy`",
        account: 'environment',
      },
      {
        actions: ['ecs:DescribeTaskDefinition'],
        resources: ['*'],
        when: "in the environment's account, for its role `<app>-<env>-codebase-pipeline-deploy`",
        account: 'environment',
      },
    ],
    github: {
      'id-token': 'write',
      contents: {
        access: 'read',
        when: "a codebase's repository is private, and its branch is to be compared",
      },
      deployments: {
        access: 'read',
        when: "a codebase's repository is private, and who deployed is to be shown",
      },
    },
  },
  async run(inputs, context) {
    const { app, env, codebase, filter, limit, watch } = inputs;
    const { clock, logger, screen, signal } = context;
    const draw = watch ? findDrawing(screen) : undefined;
    const files = new LocalFileSystem();
    const html = await findPagePath(inputs.html, context.directory, files);
    const session = await context.aws(inputs);
    const parameters = await session.parameters();
    const client = new GitHubClient({ ...context, ...context.github, token: inputs['github-token'] });
    const deps = {
      applications: new Applications(parameters, session, logger),
      containers: (environment: Environment) =>
        session.assume(deployRole(app, environment, session.region)).containers(),
      images: await session.images(),
      parameters,
      serverUrl: context.github.serverUrl,
      logger,
      clock,
      signal,
    };
    // Each keeps what it has found out.
    const newOrigins = (): DeploymentOrigins => openOrigins(app, session, client, context);
    let note: string | undefined;
    let failure: PlatformError | undefined;
    const look = async (origins: DeploymentOrigins): Promise<EnvironmentStatus[]> => {
      const deadline = clock.now() + inputs['timeout-minutes'] * 60_000;
      const all = await findStatus({ ...deps, origins, deadline }, { app, env, codebase });
      const found = narrowStatus(all, { filter, limit });
      note = leftOutServices(all, found);
      failure = statusFailure(app, all);
      context.page(consolePage(app, found, session.region));
      if (html !== undefined) await writePage(html, { app, found, now: clock.now() }, { files, signal });
      return found;
    };
    if (draw !== undefined)
      await watchStatus({
        look: async (origins) => formatStatus(app, await look(origins), clock.now(), screen),
        newOrigins,
        draw,
        clock,
        logger,
        signal,
      });
    const found = await look(newOrigins());
    if (html !== undefined) logger.info(`The web page is in ${html}.`);
    if (note !== undefined) logger.info(note);
    // A pipe gets the rows alone.
    if (screen.tsv) for (const text of statusNotes(app, found)) logger.warning(text);
    return {
      outputs: { environments: found, html },
      text: formatStatus(app, found, clock.now(), screen),
      summary: renderStatus(app, found, clock.now()),
      failure,
    };
  },
});

/** Opens what knows who has deployed. */
function openOrigins(
  app: string,
  session: AwsSession,
  client: GitHubClient,
  { github, logger, signal }: Pick<CommandContext, 'github' | 'logger' | 'signal'>,
): DeploymentOrigins {
  return new DeploymentOrigins({
    app,
    serverUrl: github.serverUrl,
    logger,
    signal,
    pipelines: () => session.pipelines(),
    records: client.authenticated ? (name) => new GitHubDeployments(client, name) : undefined,
    distances: client.authenticated ? (name) => new GitHubHistory(client, name) : undefined,
  });
}

/** The services of the one environment that is shown, or all clusters. */
function consolePage(app: string, [only, another]: readonly EnvironmentStatus[], region: string): string {
  return only !== undefined && another === undefined
    ? servicesUrl(clusterName(app, only.environment), region)
    : clustersUrl(region);
}

async function writePage(
  path: string,
  page: Omit<StatusPage, 'styles'>,
  { files, signal }: { files: FileSystem; signal: AbortSignal },
): Promise<void> {
  const { GOVUK_STYLES: styles } = await import('../../domains/deployments/govuk-styles.js');
  const content = renderStatusPage({ ...page, styles });
  await files.writeAll([{ path, content, executable: false }], signal);
}

/** Returns the absolute path of the page, before anything is asked for. @throws UsageError for a folder */
async function findPagePath(
  html: string | undefined,
  directory: string,
  files: Pick<FileSystem, 'kind'>,
): Promise<string | undefined> {
  if (html === undefined) return undefined;
  const path = resolve(directory, html);
  const kind = await files.kind(path);
  if (kind === undefined ? /[/\\]$/.test(html) : kind !== 'file')
    throw new UsageError(`The input html is "${html}", which is not a file.`, {
      hint: `Name the file to write, such as ${html.replace(/[/\\]+$/, '')}/index.html.`,
    });
  return path;
}
