import { logUrl } from '../../core/console-links.js';
import { formatCount, parseDuration } from '../../core/text.js';
import { NotFoundError, UsageError } from '../../core/errors.js';
import { escapeMarkdown, link } from '../../core/markdown.js';
import { renderSummary } from '../../core/summary.js';
import { deployRole, validateName, logGroup } from '../../domains/platform/names.js';
import { Applications } from '../../domains/platform/applications.js';
import { ServiceTypes } from '../../domains/services/service-catalogue.js';
import { ServiceLogs } from '../../domains/services/logs.js';
import type { ShownLogs } from '../../domains/services/logs.js';
import { awsInputs, defineCommand, environmentInputs, timeoutInput } from '../command.js';
import { applicationPermissions } from '../shared/permissions.js';

const when = "in the environment's account, for its role `<app>-<env>-codebase-pipeline-deploy`";
const group = 'arn:aws:logs:<region>:<env-account>:log-group:/platform';

const DAY_MS = 24 * 60 * 60_000;

export default defineCommand({
  name: 'service-logs',
  summary: 'Show the logs of a service on ECS, and new lines as they come',
  undone: 'The logs were not read',
  examples: [
    { does: 'Show the last ten minutes', flags: '--app demo --env dev --service web' },
    {
      does: 'Follow the lines that contain a word',
      flags: '--app demo --env dev --service web --follow --filter ERROR',
    },
    {
      does: 'Show why the tasks before these stopped',
      flags: '--app demo --env dev --service web --previous',
    },
  ],
  opens: "the service's logs",
  description:
    "Prints the newest lines that the containers of a service have logged, merged by time, each with its container and task. With `follow` it prints new lines as they come, from new tasks too, until `timeout-minutes`. The lines are only printed: none of them can be a command for the runner or the terminal. It only reads, with the environment's deploy role.",
  inputs: {
    app: { type: 'string', required: true, description: 'Name of the application.' },
    env: { type: 'string', required: true, description: 'Environment of the service.' },
    service: { type: 'string', required: true, description: 'Name of the service.' },
    since: {
      type: 'string',
      description:
        'How far back to look: a number with `s`, `m`, `h` or `d`. Default: `10m`; with `previous`, `1d`.',
    },
    filter: {
      type: 'string',
      description: 'Show only lines that contain exactly this text: capital letters count.',
    },
    limit: {
      type: 'number',
      default: 500,
      minimum: 1,
      maximum: 10_000,
      description: 'How many of the lines that are there already to show at most: the newest.',
    },
    previous: {
      type: 'boolean',
      default: false,
      description: 'Show only tasks that have stopped: those that crashed, and those of earlier deployments.',
    },
    follow: { type: 'boolean', default: false, description: 'Show new lines as they come.' },
    ...awsInputs,
    ...environmentInputs,
    ...timeoutInput(30, false),
  },
  outputs: {
    lines: { description: 'How many lines were shown.' },
    'log-url': { description: "The page of the service's log group in the AWS console." },
  },
  permissions: {
    aws: [
      ...applicationPermissions,
      {
        actions: ['sts:AssumeRole'],
        resources: ['arn:aws:iam::<env-account>:role/<app>-<env>-codebase-pipeline-deploy'],
      },
      { actions: ['logs:DescribeLogStreams'], resources: [`${group}/*`], when, account: 'environment' },
      {
        actions: ['logs:GetLogEvents'],
        resources: [`${group}/ecs/service/<app>/<env>/*:log-stream:*`],
        when,
        account: 'environment',
      },
      {
        actions: ['ecs:DescribeTasks'],
        resources: ['arn:aws:ecs:<region>:<env-account>:task/<app>-<env>-cluster/*'],
        when: `\`previous\`; ${when}`,
        account: 'environment',
      },
    ],
    github: { 'id-token': 'write' },
  },
  async run(inputs, context) {
    const { clock, logger, signal } = context;
    const deadline = context.deadline(inputs['timeout-minutes']);
    const { app, env, filter, follow, limit, previous } = inputs;
    const since = inputs.since ?? (previous ? '1d' : '10m');
    const service = validateName('service', inputs.service);
    const back = parseDuration(since);
    if (back === undefined)
      throw new UsageError(`The input since is "${since}", which is not a length of time.`, {
        hint: 'Give a number with a unit: 45s, 10m, 2h or 1d.',
      });
    const session = await context.aws(inputs);
    const applications = new Applications(await session.parameters(), session, logger);
    const environment = applications.environment(await applications.load(app), env);
    const role = deployRole(app, environment, session.region);
    const there = session.assume(role);
    const url = logUrl(`arn:aws:logs:${there.region}`, { group: logGroup({ app, env, service }) });
    context.page(url);
    const logs = new ServiceLogs(
      {
        streams: await there.logStreams(),
        containers: () => there.containers(),
        place: { account: environment.accountId, region: there.region },
        clock,
        logger,
        signal,
      },
      {
        target: { app, env, service },
        since: clock.now() - back,
        follow,
        filter,
        previous,
        limit,
        deadline,
      },
    );
    const found = await logs.show().catch(async (error: unknown) => {
      // Where nothing logs under that name, the environment may have no such service.
      if (error instanceof NotFoundError)
        (await ServiceTypes.load(await session.parameters(), logger, app, env)).check(service);
      throw error;
    });
    const of = `${previous ? 'stopped tasks of ' : ''}${service} in ${env}`;
    const shown = found.lines > 0 ? describeLines(found, of) : noLines(found, of, { since, back });
    // A pipe gets the lines alone.
    const isQuiet = context.screen.tsv && found.lines === 0;
    if (isQuiet) logger.warning(shown);
    return {
      outputs: { lines: found.lines, 'log-url': url },
      text: isQuiet ? '' : `${shown}\n${url}`,
      summary: renderSummary({
        outcome: 'info',
        heading: escapeMarkdown(shown.replace(/\.$/, '')),
        notes: [found.lines > 0 ? inLog(url) : link('The log group in CloudWatch', url)],
      }),
    };
  },
});

function describeLines({ lines, streams }: ShownLogs, of: string): string {
  return `${formatCount(lines, 'line')} of ${formatCount(streams, 'container')} of ${of}.`;
}

/** @param back - how far back was looked, in milliseconds */
function noLines({ read }: ShownLogs, of: string, { since, back }: { since: string; back: number }): string {
  return read === 0
    ? `There are no logs of ${of}. Check with codebase-status whether it runs.`
    : `No lines of ${of} in the last ${since}. Look further back with a longer since, such as ${back < DAY_MS ? '1d' : '7d'}.`;
}

function inLog(url: string): string {
  return `The lines are in this step's log and ${link('in CloudWatch', url)}.`;
}
