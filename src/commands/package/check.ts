import {
  checkPackage,
  formatPackageCheck,
  lagTexts,
  renderPackageCheck,
  renderUnknownPackage,
} from '../../domains/packages/check-package.js';
import { fileOutputs } from '../../domains/packages/package-files.js';
import { PlatformError } from '../../core/errors.js';
import { defineCommand } from '../command.js';
import {
  indexInputs,
  packageInputs,
  packageOutputs,
  parseFailOn,
  givenFiles,
  givenIndex,
  givenTarget,
} from './inputs.js';

export default defineCommand({
  name: 'package-check',
  summary: 'Find out whether a version of a package is published',
  undone: 'The package was not checked',
  examples: [
    { does: 'Look up whether a version is on PyPI', flags: '--package dbt-platform-helper --version 1.2.3' },
    { does: 'Compare what was built with what is on npm', flags: '--registry npm --dist dist' },
  ],
  opens: "the version's page on the index",
  description:
    'Reads what installers read: of PyPI the JSON API and the simple index, of npm the packument. With `dist`, every built file is compared by its hash. The state is `published`, `absent`, `partial` or `different`; whatever keeps it from being certain (server errors, time limits, unreadable answers, pages of proxies) makes it `unknown`, and the step fails. It only reads.',
  inputs: {
    ...packageInputs,
    dist: {
      type: 'string',
      description:
        'Folder with the built files, to compare them with the published ones: wheels and source distributions, or the tarball of `npm pack`. All of them have to be of this version.',
    },
    'fail-on': {
      type: 'string',
      description:
        'States in which the step fails as well, separated by commas: `published`, `absent`, `partial`, `different`. `unknown` always fails it.',
    },
    ...indexInputs,
  },
  outputs: {
    state: { description: '`published`, `absent`, `partial`, `different` or `unknown`.' },
    ...packageOutputs,
  },
  permissions: { aws: [], github: { contents: 'read' } },
  async run(inputs, context) {
    const { clock, logger, signal } = context;
    const failOn = parseFailOn(inputs['fail-on']);
    const target = await givenTarget(inputs, context);
    const built = await givenFiles(target, inputs.dist, context);
    const index = givenIndex(inputs.registry, inputs);
    const { name, version } = target;
    const url = index.pageUrl(name, version);
    const checked = await checkPackage(target, built, { index, clock, logger, signal });
    if (checked.state === 'unknown') {
      const { failure } = checked;
      return {
        outputs: { state: checked.state, name, version, files: [], url },
        summary: renderUnknownPackage(target, failure.message),
        failure,
      };
    }
    if (checked.state !== 'absent') context.page(url);
    for (const lag of lagTexts(checked)) logger.warning(lag, { title: `${name} ${version}` });
    const text = formatPackageCheck(target, checked);
    const outputs = { state: checked.state, name, version, files: fileOutputs(checked), url };
    const failed = failOn.includes(checked.state);
    const summary = renderPackageCheck(target, checked, url, failed);
    if (!failed) return { outputs, summary, text };
    const hint = `fail-on includes ${checked.state}.`;
    return { outputs, summary, text, failure: new PlatformError(text, { hint }) };
  },
});
