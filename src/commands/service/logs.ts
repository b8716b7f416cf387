import { formatCount, parseDuration } from '../../core/duration.js';
import { UsageError } from '../../core/errors.js';
import { escapeMarkdown } from '../../core/markdown.js';
import { renderSummary } from '../../core/summary.js';
import { AccountSessions, deployRole } from '../../domains/platform/account-sessions.js';
import { Applications } from '../../domains/platform/applications.js';
import { validateName } from '../../domains/platform/names.js';
import { ServiceLogs } from '../../domains/services/logs.js';
import { awsInputs, defineCommand, environmentInputs, timeoutInput } from '../command.js';
import { applicationPermissions } from '../shared/permissions.js';

const when = "in the environment's account, for its role `<app>-<env>-codebase-pipeline-deploy`";
const group = 'arn:aws:logs:<region>:<env-account>:log-group:/platform';

export default defineCommand({
  name: 'service-logs',
  summary: 'Show the logs of a service on ECS, as they come if wanted',
  description:
    "Prints the newest lines that the containers of a service have logged, merged by time, each with its container and task. With `follow` it goes on with new lines, from new tasks too, until `timeout-minutes`. The lines are only printed: none of them can be a command for the runner or the terminal. It only reads, with the environment's deploy role.",
  inputs: {
    app: { type: 'string', required: true, description: 'Name of the application.' },
    env: { type: 'string', required: true, description: 'Environment of the service.' },
    service: { type: 'string', required: true, description: 'Name of the service.' },
    since: {
      type: 'string',
      default: '10m',
      description: 'How far back to look: a number with `s`, `m`, `h` or `d`.',
    },
    filter: {
      type: 'string',
      description: 'Show only lines that contain this text, with the same upper and lower case.',
    },
    limit: {
      type: 'number',
      default: 500,
      minimum: 1,
      maximum: 10_000,
      description: 'The most lines to show of those that are there already: the newest.',
    },
    follow: { type: 'boolean', default: false, description: 'Show new lines as they come.' },
    ...awsInputs,
    ...environmentInputs,
    ...timeoutInput(30),
  },
  outputs: {
    lines: { description: 'How many lines were shown.' },
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
    ],
    github: { 'id-token': 'write' },
  },
  async run(inputs, context) {
    const { clock, logger, signal } = context;
    const deadline = context.deadline(inputs['timeout-minutes']);
    const { app, env, filter, follow, limit } = inputs;
    const service = validateName('service', inputs.service);
    const back = parseDuration(inputs.since);
    if (back === undefined)
      throw new UsageError(`The input since is "${inputs.since}", which is not a length of time.`, {
        hint: 'Give a number with a unit: 45s, 10m, 2h or 1d.',
      });
    const session = await context.aws(inputs);
    const applications = new Applications(await session.parameters(), session, logger);
    const environment = applications.environment(await applications.load(app), env);
    const role = deployRole(app, environment, session.region);
    const streams = await new AccountSessions(session).enter(role).logStreams();
    const logs = new ServiceLogs(
      { streams, clock, logger, signal },
      { target: { app, env, service }, since: clock.now() - back, follow, filter, limit, deadline },
    );
    const { lines, streams: count } = await logs.show();
    const shown =
      lines === 0
        ? `No lines of ${service} in ${env} in the last ${inputs.since}.`
        : `${formatCount(lines, 'line')} of ${formatCount(count, 'container')} of ${service} in ${env}.`;
    return {
      outputs: { lines },
      text: shown,
      summary: renderSummary({ outcome: 'success', heading: escapeMarkdown(shown) }),
    };
  },
});
