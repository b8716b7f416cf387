/**
 * The nth line of a long, made-up build log, without its line feed. Mostly plain; every thousand has some of
 * all that real logs bring: blanks, colours, carriage returns, other scripts, very long lines, tabs, and
 * text that a runner would take for a command.
 */
export function generatedLine(index: number): string {
  const rare = rareLines.get(index % 1000);
  if (rare !== undefined) return rare(index);
  return `===> layer ${index % 37}: copied file ${index} of the application, ${(index * 7919) % 100_003} bytes`;
}

const escape = '\u001b';

const rareLines: ReadonlyMap<number, (index: number) => string> = new Map([
  [7, () => ''],
  [8, () => ''],
  [101, (index: number) => `::error file=app.py,line=${index}::This is the build's, not the runner's`],
  [150, () => '::add-mask::layer'],
  [202, () => '::set-output name=image-tag::commit-0000000'],
  [250, () => '##[error]an old form of a command'],
  [303, () => '::stop-commands::never-resumed'],
  [350, () => '::group::a group that nobody closes'],
  [404, (index: number) => `${escape}[1;32m✔${escape}[0m ${escape}[38;5;208mstep ${index}${escape}[0m done`],
  [505, (index: number) => `downloading 10%\rdownloading 55%\rdownloading 100% of part ${index}`],
  [550, () => 'a Windows line end\r'],
  [606, (index: number) => `naïve café — 日本語 — עברית — 👩‍🚀 — e\u0301 — line ${index}`],
  [707, (index: number) => `${index}:${'0123456789abcdef'.repeat(1250)}`],
  [808, () => '\tindented with a tab, ends with blanks   '],
  [909, () => '{"level":"info","message":"quoted \\"json\\" with \\\\ and %25 percent"}'],
]);

/** What the phases of an image build say when a scenario does not say it. */
export const usualText: Readonly<Record<string, readonly string[]>> = {
  INSTALL: [
    'Fetching the builder paketobuildpacks/builder-jammy-base:0.4.240',
    'Installing packages: libpq-dev libsqlite3-dev',
  ],
  PRE_BUILD: ['Reading .copilot/config.yml', 'Logging in to the registry'],
  BUILD: [
    '===> ANALYZING',
    'Restoring metadata for "paketo-buildpacks/cpython:cpython" from app image',
    '===> DETECTING',
    '5 of 9 buildpacks participating',
    'paketo-buildpacks/cpython        1.15.6',
    'paketo-buildpacks/pip            0.24.5',
    'paketo-buildpacks/pip-install    0.7.3',
    'paketo-buildpacks/python-start   0.15.2',
    'paketo-buildpacks/procfile       5.11.2',
    '===> RESTORING',
    '===> BUILDING',
    'Collecting Django==5.2.4',
    'Collecting gunicorn==23.0.0',
    'Successfully installed Django-5.2.4 gunicorn-23.0.0',
    '===> EXPORTING',
    'Adding layer "paketo-buildpacks/cpython:cpython"',
    'Adding 1/1 app layer(s)',
    'Successfully built image',
  ],
  POST_BUILD: ['Pushing the image', 'Pushed'],
};
