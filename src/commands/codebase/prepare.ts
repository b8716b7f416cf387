import { resolve } from 'node:path';
import { prepareCodebase, preparedSummary, preparedText } from '../../domains/codebases/prepare.js';
import { LocalFileSystem } from '../../providers/files/file-system.js';
import { GitRepository } from '../../providers/git/repository.js';
import {
  DEFAULT_BUILDER_CONFIGURATION,
  PublishedBuilderConfiguration,
} from '../../providers/builder/builder-configuration.js';
import { defineCommand, dryRunInput } from '../command.js';

export default defineCommand({
  name: 'codebase-prepare',
  summary: "Write the image builder's files into a codebase's repository",
  examples: [
    { does: 'Prepare the checkout in this folder', flags: '' },
    { does: 'Replace files that are there already', flags: '--force' },
  ],
  description:
    'Writes what the image builder reads into `.copilot` of a checked-out codebase: `config.yml` with the newest supported version of the builder, `image_build_run.sh`, and a script for each phase of the build. Files that exist are kept and reported, unless `force` is set. It refuses to run in a deploy repository, and needs no access to AWS.',
  inputs: {
    path: {
      type: 'string',
      default: '.',
      description: 'Folder of the codebase: the top of its git checkout.',
    },
    force: { type: 'boolean', default: false, description: 'Overwrite the files that exist.' },
    'builder-configuration-url': {
      type: 'string',
      default: DEFAULT_BUILDER_CONFIGURATION,
      description: "Where the image builder's versions are published: an http(s) or file URL, or a path.",
    },
    ...dryRunInput,
  },
  outputs: {
    files: { description: 'JSON: a list of `{path, status}`; status is `created`, `kept` or `overwritten`.' },
  },
  permissions: { aws: [], github: { contents: 'read' } },
  async run(inputs, context) {
    const { clock, logger, signal } = context;
    const directory = resolve(context.directory, inputs.path);
    const dryRun = inputs['dry-run'];
    const files = await prepareCodebase(directory, {
      git: new GitRepository(directory),
      files: new LocalFileSystem(),
      builder: new PublishedBuilderConfiguration({ clock, logger, signal, directory: context.directory }),
      logger,
      signal,
      confirm: (question) => context.confirm(question),
      force: inputs.force,
      dryRun,
      builderConfiguration: inputs['builder-configuration-url'],
    });
    return { outputs: { files }, text: preparedText(files, dryRun), summary: preparedSummary(files, dryRun) };
  },
});
