import { pipelinesUrl } from '../../core/console-links.js';
import { Applications } from '../../domains/platform/applications.js';
import { listCodebases } from '../../domains/codebases/list.js';
import type { CodebaseListing } from '../../domains/codebases/list.js';
import { leftOut, listingSummary, listingText } from '../../domains/codebases/report.js';
import { applicationPermissions } from '../shared/permissions.js';
import { awsInputs, defineCommand, dryRunInput, timeoutInput } from '../command.js';

export default defineCommand({
  name: 'codebase-list',
  summary: 'List the codebases of an application, and their newest images',
  undone: 'The codebases were not listed',
  examples: [
    { does: 'List the codebases', flags: '--app demo' },
    { does: 'List the newest image of each as well', flags: '--app demo --with-images' },
    { does: 'Print names and repositories as JSON', flags: '--app demo --json name,repository' },
  ],
  opens: "the codebase's repository, or all pipelines where several are listed",
  description:
    'Lists the codebases of an application with their repositories. With `with-images` also the newest 20 images of each that carry a commit tag, newest first: the commit, the digest, the other tags, and when it was pushed. It only reads.',
  inputs: {
    app: { type: 'string', required: true, description: 'Name of the application.' },
    'with-images': {
      type: 'boolean',
      default: false,
      description: 'List the newest images of each codebase too.',
    },
    'image-limit': {
      type: 'number',
      default: 1,
      minimum: 1,
      maximum: 20,
      description:
        'With `with-images`: how many images of each codebase to show at a terminal. Output and summary hold up to 20.',
    },
    filter: {
      type: 'string',
      description: 'List only codebases whose name or repository contains this text.',
    },
    limit: {
      type: 'number',
      default: 1000,
      minimum: 1,
      maximum: 1000,
      description: 'How many codebases to list at most, by name.',
    },
    ...awsInputs,
    ...dryRunInput,
    ...timeoutInput(10, false),
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
    const { clock, logger, screen, signal } = context;
    if (inputs['dry-run']) logger.debug('codebase-list only reads, with dry-run and without.');
    const deadline = context.deadline(inputs['timeout-minutes']);
    const session = await context.aws(inputs);
    const { rows } = screen;
    const textOf = (listing: CodebaseListing): string => listingText(listing, inputs['image-limit'], screen);
    const listing = await listCodebases(inputs.app, {
      applications: new Applications(await session.parameters(), session, logger),
      images: inputs['with-images'] ? session.images() : undefined,
      filter: inputs.filter,
      limit: inputs.limit,
      clock,
      logger,
      signal,
      deadline,
      listed:
        rows &&
        ((one) => {
          rows(textOf(one));
        }),
    });
    const [first, second] = listing.codebases;
    context.page(first !== undefined && second === undefined ? first.url : pipelinesUrl(session.region));
    const note = leftOut(listing);
    // A pipe gets the rows alone.
    if (screen.tsv && note !== undefined) logger.warning(note);
    return {
      outputs: { codebases: listing.codebases },
      text: rows === undefined ? textOf(listing) : '',
      summary: listingSummary(listing),
    };
  },
});
