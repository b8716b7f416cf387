import { resolve } from 'node:path';
import {
  DEFAULT_BUILDER_CONFIGURATION,
  PublishedBuilderConfiguration,
} from '../../providers/builder/builder-configuration.js';
import { LocalTextFiles } from '../../providers/files/text-files.js';
import { LocalFileSystem } from '../../providers/files/file-system.js';
import { GitRepository } from '../../providers/git/repository.js';
import { defineCommand, dryRunInput } from '../command.js';

export default defineCommand({
  name: 'codebase-prepare',
  summary: "Write the image builder's files into a codebase's repository",
  examples: [
    { does: 'Prepare the checkout in this folder', flags: '' },
    { does: 'Replace files that are there already', flags: '--force' },
    { does: 'Write the workflows as well', flags: '--workflows ../demo-deploy/platform-config.yml' },
  ],
  description:
    'Writes what the image builder reads into `.copilot` of a checked-out codebase: `config.yml` with the newest supported version of the builder, `image_build_run.sh`, and a script for each phase of the build. Files that exist are kept and reported, unless `force` is set. It refuses to run in a deploy repository, and needs no access to AWS.',
  undone: 'The codebase was not prepared',
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
    workflows: {
      type: 'string',
      description:
        "Path of the application's `platform-config.yml`: also write the workflows that build and deploy the codebases of this repository, as `pipeline-generate` does.",
    },
    ...dryRunInput,
  },
  outputs: {
    files: {
      description:
        'JSON: a list of `{path, status}`; status is `created`, `kept`, `overwritten`, `updated` or `unchanged`.',
    },
  },
  permissions: { aws: [], github: { contents: 'read' } },
  async run(inputs, context) {
    const { clock, logger, signal } = context;
    const { parseRepositoryName, prepareCodebase, preparedSummary, preparedText } =
      await import('../../domains/codebases/prepare.js');
    const { formatWorkflows, planRepository, renderWorkflows, writeWorkflows } =
      await import('../../domains/platform-config/generate-workflows.js');
    const { readValidConfig } = await import('../../domains/platform-config/platform-config.js');
    const directory = resolve(context.directory, inputs.path);
    const dryRun = inputs['dry-run'];
    const git = new GitRepository(directory);
    const disk = new LocalFileSystem();
    // Checked before anything is written.
    const config =
      inputs.workflows === undefined
        ? undefined
        : await readValidConfig(inputs.workflows, {
            directory: context.directory,
            files: new LocalTextFiles(),
          });
    const workflows =
      config === undefined
        ? []
        : await planRepository(config, parseRepositoryName(await git.originUrl()), {
            style: 'auto',
            terraform: true,
            output: directory,
            files: disk,
            texts: new LocalTextFiles(),
          });
    const files = await prepareCodebase(directory, {
      git,
      files: disk,
      builder: new PublishedBuilderConfiguration({ clock, logger, signal, directory: context.directory }),
      logger,
      signal,
      confirm: (question) => context.confirm(question),
      force: inputs.force,
      dryRun,
      builderConfiguration: inputs['builder-configuration-url'],
    });
    if (!dryRun && workflows.length > 0) await writeWorkflows(workflows, directory, disk, signal);
    const written = workflows.map(({ path, status }) => ({ path, status }));
    const pages = [preparedSummary(files, dryRun)];
    const texts = [preparedText(files, dryRun)];
    if (workflows.length > 0) {
      pages.push(renderWorkflows(workflows, dryRun ? 'dry-run' : 'success'));
      texts.push(formatWorkflows(workflows, dryRun ? 'dry-run' : 'success'));
    }
    return {
      outputs: { files: [...files, ...written] },
      text: texts.join('\n'),
      summary: pages.join('\n'),
    };
  },
});
