import { Applications } from '../../domains/platform/applications.js';
import { listCodebases, listingSummary, listingText } from '../../domains/codebases/list.js';
import { applicationPermissions } from '../shared/permissions.js';
import { awsInputs, defineCommand, dryRunInput, timeoutInput } from '../command.js';

export default defineCommand({
  name: 'codebase-list',
  summary: 'List the codebases of an application, and their newest images',
  examples: [
    { does: 'List the codebases', flags: '--app demo' },
    { does: 'List the newest image of each as well', flags: '--app demo --with-images' },
    { does: 'Print names and repositories as JSON', flags: '--app demo --json name,repository' },
  ],
  description:
    'Lists the codebases of an application with their repositories. With `with-images` also the newest 20 images of each that carry a commit tag, newest first: the commit, the digest, the other tags, and when it was pushed. It only reads.',
  inputs: {
    app: { type: 'string', required: true, description: 'Name of the application.' },
    'with-images': {
      type: 'boolean',
      default: false,
      description: 'List the newest images of each codebase too.',
    },
    ...awsInputs,
    ...dryRunInput,
    ...timeoutInput(10),
  },
  outputs: {
    codebases: {
      description:
        'JSON: a list of `{name, repository, url, pipelineMode, images}`; with `with-images`, `images` is a list of `{tag, commit, commitUrl, digest, tags, pushedAt}`.',
    },
  },
  permissions: {
    aws: [
      ...applicationPermissions,
      {
        actions: ['ecr:DescribeImages'],
        resources: ['arn:aws:ecr:<region>:<account>:repository/<app>/*'],
        when: 'with-images',
      },
    ],
    github: { 'id-token': 'write' },
  },
  async run(inputs, context) {
    const { clock, logger, signal } = context;
    if (inputs['dry-run']) logger.debug('codebase-list only reads, with dry-run and without.');
    const deadline = context.deadline(inputs['timeout-minutes']);
    const session = await context.aws(inputs);
    const listing = await listCodebases(inputs.app, {
      applications: new Applications(await session.parameters(), session, logger),
      images: inputs['with-images'] ? await session.images() : undefined,
      clock,
      logger,
      signal,
      deadline,
    });
    return {
      outputs: { codebases: listing.codebases },
      text: listingText(listing),
      summary: listingSummary(listing),
    };
  },
});
