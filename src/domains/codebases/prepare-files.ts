import { stringify } from 'yaml';
import { BUILDER_NAME } from './prepare-builder.js';

/** The folder that the image builder reads, and the one for its phases. */
export const FOLDERS = ['.copilot', '.copilot/phases'] as const;
/** Where the builder's version is. */
export const CONFIGURATION_FILE = '.copilot/config.yml';

export interface CodebaseFile {
  /** From the codebase's folder. */
  path: string;
  executable: boolean;
  content: string;
}

const script = (purpose: string, ...body: string[]): string =>
  [
    '#!/usr/bin/env bash',
    ...purpose.split('\n').map((line) => `# ${line}`),
    'set -euo pipefail',
    ...body,
    '',
  ].join('\n');

const imageBuildRun = script(
  `Runs inside the image, after its buildpacks and before it is published: collect static files here, say.
Whatever fails in it fails the build.`,
);

const preBuild = script(
  `Runs in the build project, before the image is built.
Whatever fails in it fails the build.`,
  `
# The build project has no SSH key: git fetches private submodules through its connection to GitHub instead.
if [[ -f .gitmodules ]]; then
  IFS=: read -r _ _ _ region account _ <<<"\${CODESTAR_CONNECTION_ARN:?is needed to fetch the submodules}"
  connection="\${CODESTAR_CONNECTION_ARN##*/}"
  base="https://codestar-connections.\${region}.amazonaws.com/git-http/\${account}/\${region}/\${connection}/uktrade/"
  git config --global credential.helper '!aws codecommit credential-helper $@'
  git config --global credential.UseHttpPath true
  git config --global --add "url.\${base}.insteadOf" 'git@github.com:uktrade/'
  git config --global --add "url.\${base}.insteadOf" 'ssh://git@github.com/uktrade/'
  git submodule update --init --remote --recursive
fi`,
);

const phases: Readonly<Record<string, string>> = {
  install: script(
    `Runs in the build project, first of all: install what the other phases need.
Whatever fails in it fails the build.`,
  ),
  pre_build: preBuild,
  build: script(
    `Runs in the build project, right before the image is built.
Whatever fails in it fails the build.`,
  ),
  post_build: script(
    `Runs in the build project, after the image was built, also when that failed.
CODEBUILD_BUILD_SUCCEEDING is 1 unless something has failed.`,
  ),
};

/**
 * The files that the image builder reads, in the order in which they are reported. It runs each phase with bash, so
 * only the script that runs inside the image has to be executable.
 */
export function codebaseFiles(repository: string, builderVersion: string): CodebaseFile[] {
  const content = {
    repository,
    builder: { name: BUILDER_NAME, version: builderVersion },
    packages: ['libpq-dev', 'libsqlite3-dev'],
  };
  // The image builder reads YAML 1.1, where a repository called "no" would be a boolean.
  const configuration = stringify(content, { version: '1.1' });
  return [
    { path: CONFIGURATION_FILE, executable: false, content: configuration },
    { path: '.copilot/image_build_run.sh', executable: true, content: imageBuildRun },
    ...Object.entries(phases).map(([phase, content]) => ({
      path: `.copilot/phases/${phase}.sh`,
      executable: false,
      content,
    })),
  ];
}
