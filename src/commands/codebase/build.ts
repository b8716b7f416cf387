import { GitHubClient } from '../../providers/github/client.js';
import { Applications } from '../../domains/platform/applications.js';
import { CodebaseBuilder } from '../../domains/builds/codebase-build.js';
import {
  codebaseOutputs,
  codebaseSummary,
  codebaseText,
  startedOutputs,
} from '../../domains/builds/build-report.js';
import {
  buildVariablesExample,
  checkGivenCommit,
  parseBuildVariables,
} from '../../domains/builds/build-inputs.js';
import { CommitImages } from '../../domains/images/commit-images.js';
import { GitRepository } from '../../providers/git/repository.js';
import { GitHubCommits } from '../../providers/github/repository.js';
import { applicationPermissions } from '../shared/permissions.js';
import { channelPermissions, messageInputs, buildMessages } from '../shared/slack.js';
import { awsInputs, defineCommand, dryRunInput, githubInputs, timeoutInput } from '../command.js';
import type { AwsPermission, OutputDefinitions } from '../command.js';
import type { InputDefinitions } from '../../core/inputs.js';

const inputDefinitions = {
  app: { type: 'string', required: true, description: 'Name of the application.' },
  codebase: { type: 'string', required: true, description: 'Name of the codebase.' },
  commit: {
    type: 'string',
    description:
      "Commit to build, 7 to 40 hexadecimal digits. Default: the workflow's own, or HEAD of the checkout, where that is the codebase's repository.",
  },
  wait: {
    type: 'boolean',
    default: true,
    negated: 'Return as soon as the build has started.',
    description:
      'Follow the build to its end. If `false`, return as soon as the build has started; the image outputs are then empty.',
  },
  'environment-variables': {
    type: 'structured',
    file: true,
    example: buildVariablesExample,
    parse: parseBuildVariables,
    description:
      'Variables for the build, as a map from names to values or to `{value, type}`, or as a list of `{name, value, type}`. Types: `PLAINTEXT` (default), `PARAMETER_STORE`, `SECRETS_MANAGER`; with the last two, the value is the name of the parameter or secret.',
  },
  'skip-if-image-exists': {
    type: 'boolean',
    default: true,
    negated: 'Build even where the commit has an image already.',
    description:
      'Build nothing where the commit has an image already, and give that image in the outputs. An abbreviated commit that neither the local git repository nor GitHub knows is always built.',
  },
  notifications: {
    type: 'choice',
    choices: ['auto', 'builder', 'workflow'],
    default: 'auto',
    description:
      "Who posts to Slack: the `builder`, or the `workflow` (the builder then posts nothing). `auto` leaves it to the builder, unless the codebase's pipeline mode is `github_actions`; `NOTIFICATIONS_ENABLED` in `environment-variables` comes before `auto`. With `slack-token`, this step posts where the builder does not.",
  },
  ...messageInputs,
  ...githubInputs,
  ...awsInputs,
  ...dryRunInput,
  ...timeoutInput(60),
} as const satisfies InputDefinitions;

const outputs = {
  'build-id': {
    description: '`<project>:<uuid>`. This and the addresses are written as soon as the build has started.',
  },
  'build-arn': { description: 'ARN of the build.' },
  'build-url': { description: "The build's page in the AWS console." },
  'log-url': { description: 'Where its log can be read in the AWS console.' },
  status: {
    description:
      '`SUCCEEDED`, `FAILED`, `FAULT`, `TIMED_OUT`, `STOPPED`, `IN_PROGRESS` (not waited for), or `SKIPPED`; `dry-run` in a dry run.',
  },
  commit: {
    description: 'The commit that was built, in as many digits as are known: what `codebase-deploy` takes.',
  },
  'image-tag': { description: "The image's tag for the commit, as it is in ECR: `commit-<hex>`." },
  'image-digest': { description: '`sha256:…`' },
  'image-uri': {
    description: '`<registry>/<repository>:<tag>@<digest>`, which names exactly this image.',
  },
  'duration-seconds': { description: 'How long the build took, in whole seconds.' },
  skipped: { description: '`true` when the commit had an image already, so that nothing was built.' },
  'message-ref': {
    description:
      'The Slack message about the build, for codebase-deploy and notify-add-comment: `<channel id>:<ts>`. Empty where this step posted none.',
  },
} as const satisfies OutputDefinitions;

const projects = [
  'arn:aws:codebuild:<region>:<account>:project/<app>-<cb>-codebase-image-build',
  'arn:aws:codebuild:<region>:<account>:project/<app>-<cb>-codebase-pipeline-image-build',
] as const;
const repositories = ['arn:aws:ecr:<region>:<account>:repository/<app>/<cb>'] as const;

const permissions: readonly AwsPermission[] = [
  ...applicationPermissions,
  {
    actions: [
      'codebuild:BatchGetProjects',
      'codebuild:StartBuild',
      'codebuild:BatchGetBuilds',
      'codebuild:StopBuild',
    ],
    resources: projects,
  },
  {
    actions: ['logs:GetLogEvents'],
    resources: ['arn:aws:logs:<region>:<account>:log-group:codebuild/<app>-<cb>-*:log-stream:*'],
    when: '`wait`; without it the log is not shown',
  },
  { actions: ['ecr:BatchGetImage'], resources: repositories },
  {
    actions: ['ecr:DescribeImages'],
    resources: repositories,
    when: 'a commit has several images or is abbreviated, and to see which tags of the ref are missing',
  },
  {
    actions: ['ecr:PutImage'],
    resources: repositories,
    when: 'the image lacks the tag of the branch or git tag that the workflow runs for',
  },
  ...channelPermissions,
  { actions: ['sts:GetCallerIdentity'], resources: ['*'] },
];

export default defineCommand({
  name: 'codebase-build',
  summary: 'Build the image of a codebase at a commit, and follow the build to its end',
  undone: 'No build was started',
  examples: [
    {
      does: 'Build the commit that is checked out',
      flags: '--app demo --codebase web --commit "$(git rev-parse HEAD)"',
    },
    {
      does: 'Start the build and return at once',
      flags: '--app demo --codebase web --commit 1234567 --no-wait --yes',
    },
    {
      does: 'Build again, although there is an image',
      flags: '--app demo --codebase web --commit 1234567 --no-skip-if-image-exists',
    },
  ],
  opens: "the build's page",
  description:
    "Starts the codebase's CodeBuild project for one commit, streams the whole log in one group per phase, waits for the end, and reads the image's tag and digest back from ECR. Where the commit has an image already, nothing is built. An image that lacks the tag of the branch or git tag that the workflow runs for gets it, unless a newer image holds that tag. If the workflow is cancelled, the build is stopped. It fails when the build does, with the failed phase, its message, and the last lines of the log in the summary.",
  inputs: inputDefinitions,
  outputs,
  permissions: {
    aws: permissions,
    github: { 'id-token': 'write', contents: 'read' },
  },
  async run(inputs, context) {
    const { clock, logger, signal, workflow } = context;
    const deadline = context.deadline(inputs['timeout-minutes']);
    checkGivenCommit(inputs.commit, workflow);
    const session = await context.aws(inputs);
    const applications = new Applications(await session.parameters(), session, logger);
    // On its way while the other clients load.
    applications.begin(inputs.app, inputs.codebase);
    let messageRef: string | undefined;
    const messages = await buildMessages(inputs, context, session, (reference) => {
      messageRef = reference;
      context.publish({ 'message-ref': reference });
    });
    const images = await session.images();
    const github = new GitHubClient({ ...context, ...context.github, token: inputs['github-token'] });
    const checkout = new GitRepository(context.directory);
    const builder = new CodebaseBuilder({
      applications,
      builds: await session.builds(),
      images,
      logs: await session.logs(),
      commitImages: ({ repository }) =>
        new CommitImages({
          images,
          logger,
          finders: [checkout, new GitHubCommits(github, repository, { logger, signal })],
        }),
      clock,
      logger,
      signal,
      workflow,
      confirm: (question) => context.confirm(question),
      onBuild: (build) => {
        const started = startedOutputs(build);
        context.publish(started);
        context.page(started['build-url']);
      },
      save: (saved) => {
        context.remoteWork(saved && { kind: 'build', ...saved });
      },
      messages,
    });
    const building = builder.build({
      app: inputs.app,
      codebase: inputs.codebase,
      commit: inputs.commit,
      wait: inputs.wait,
      dryRun: inputs['dry-run'],
      skipIfImageExists: inputs['skip-if-image-exists'],
      notifications: inputs.notifications,
      variables: inputs['environment-variables'] ?? [],
      deadline,
    });
    const outcome = await (messages?.follow(building) ?? building);
    return {
      outputs: { ...noOutputs, ...codebaseOutputs(outcome), 'message-ref': messageRef },
      summary: codebaseSummary(outcome, context.github.serverUrl),
      text: codebaseText(outcome),
      failure: outcome.failure,
    };
  },
  // Only the post step needs it.
  stop: async (...left) => (await import('../shared/remote-work.js')).endRemoteWork(...left),
});

const noOutputs = {
  'build-id': undefined,
  'build-arn': undefined,
  'build-url': undefined,
  'log-url': undefined,
};
