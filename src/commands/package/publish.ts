import { fileOutputs } from '../../domains/packages/package-files.js';
import {
  formatPackagePublish,
  publishPackage,
  renderPackagePublish,
} from '../../domains/packages/publish-package.js';
import { UsageError } from '../../core/errors.js';
import type { InputValues } from '../../core/inputs.js';
import { PypiIndex } from '../../providers/package-index/registries.js';
import {
  getTrustedToken,
  TrustedPublishing,
  UploadToken,
} from '../../providers/package-index/trusted-publishing.js';
import { Twine } from '../../providers/twine/twine.js';
import { defineCommand, dryRunInput, timeoutInput } from '../command.js';
import type { CommandContext } from '../command.js';
import {
  indexInputs,
  packageInputs,
  packageOutputs,
  givenAddresses,
  givenFiles,
  givenTarget,
} from './check.js';

const publishInputs = {
  registry: {
    type: 'choice',
    choices: ['pypi'],
    default: 'pypi',
    description: 'Where to publish.',
  },
  dist: {
    type: 'string',
    default: 'dist',
    description: 'Folder with the wheels and source distributions, all of this version and nothing else.',
  },
  package: packageInputs.package,
  version: packageInputs.version,
  path: packageInputs.path,
  'pypi-token': {
    type: 'string',
    secret: true,
    description:
      'API token of the index. Default: trusted publishing, for which the job needs `id-token: write` and the project a trusted publisher.',
  },
  ...indexInputs,
  'upload-url': {
    type: 'string',
    description:
      'Address to which files are posted. Default: `https://upload.pypi.org/legacy/` for PyPI, `<index-url>/legacy/` for others.',
  },
  wait: {
    type: 'boolean',
    default: true,
    negated: 'Return as soon as the files are uploaded.',
    description: 'Wait until installers find every file, as package-await does.',
  },
  ...dryRunInput,
  ...timeoutInput(30, false),
} as const;

const outputs = {
  state: {
    description:
      '`published`; in a dry run what package-check would say: `published`, `absent` or `partial`.',
  },
  ...packageOutputs,
  uploaded: {
    description:
      'JSON: the names of the files that were uploaded (in a dry run: would be). Written after each upload.',
  },
} as const;

export default defineCommand({
  name: 'package-publish',
  summary: 'Publish a Python package: upload what is missing, and wait until pip finds it',
  undone: 'The package is not fully published',
  examples: [
    { does: 'Publish what is in dist', flags: '--dist dist' },
    { does: 'Look up what would be uploaded', flags: '--dist dist --dry-run' },
  ],
  opens: "the version's page on the index",
  description:
    'Checks the folder of built files and the index, uploads with twine what is missing, wheels first, and waits until the JSON API and the simple index list every file with its hash. Nothing is uploaded where a file is published with other content. It works with trusted publishing, or with a token, which is never on a command line or in a log. Run again after an interruption, it continues where it was: a file is looked for before it is sent a second time.',
  inputs: publishInputs,
  outputs,
  permissions: {
    aws: [],
    github: {
      contents: 'read',
      'id-token': { access: 'write', when: 'trusted publishing, so unless `pypi-token` is given' },
    },
  },
  async run(inputs, context) {
    const { clock, logger, signal } = context;
    const deadline = context.deadline(inputs['timeout-minutes']);
    const target = await givenTarget(inputs, context);
    const built = (await givenFiles(target, inputs.dist, context)) ?? [];
    const addresses = givenAddresses(inputs, inputs['upload-url']);
    const index = new PypiIndex(addresses, inputs['index-api'] === 'json-and-simple');
    const { name, version } = target;
    const url = index.pageUrl(name, version);
    context.publish({ name, version, url });
    const published = await publishPackage(
      target,
      built,
      {
        index,
        uploader: new Twine({ uploadUrl: addresses.upload, logger }),
        token: uploadToken(inputs, name, addresses.index, context),
        clock,
        logger,
        signal,
        deadline,
      },
      {
        dryRun: inputs['dry-run'],
        wait: inputs.wait,
        confirm: async (question) => {
          // Whoever has no token is not asked whether to publish.
          if (inputs['pypi-token'] === undefined && context.workflow === undefined) throw missingToken(name);
          await context.confirm(question);
        },
        uploaded: (uploaded) => {
          context.publish({ uploaded });
        },
      },
    );
    const { comparison, uploaded } = published;
    if (comparison.state !== 'absent') context.page(url);
    return {
      outputs: { state: comparison.state, name, version, files: fileOutputs(comparison), url, uploaded },
      summary: renderPackagePublish(target, published, url, inputs['dry-run']),
      text: formatPackagePublish(target, published, inputs['dry-run']),
    };
  },
});

function missingToken(project: string): UsageError {
  return new UsageError('The input pypi-token is empty. Trusted publishing works in GitHub Actions only.', {
    hint: `Set pypi-token to an API token that may upload ${project}.`,
  });
}

/** The given token, else one by trusted publishing, got when the first file is about to be sent. */
function uploadToken(
  inputs: InputValues<typeof publishInputs>,
  project: string,
  indexUrl: string,
  context: CommandContext<typeof outputs>,
): UploadToken {
  const { clock, logger, signal } = context;
  const token = inputs['pypi-token'];
  if (token !== undefined) return new UploadToken(() => Promise.resolve(token), clock);
  return new UploadToken(
    () =>
      getTrustedToken({
        exchange: new TrustedPublishing(indexUrl),
        oidcToken: (audience) => context.oidcToken(audience),
        mask: (secret) => {
          context.mask(secret);
        },
        clock,
        logger,
        signal,
        project,
        indexUrl,
      }),
    clock,
  );
}
