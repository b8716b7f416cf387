import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';

type Values = Readonly<Record<string, string>>;

/** One page: a verb that is run once as a step and once at a terminal, each against a sandbox of its own. */
export interface PageCase {
  verb: string;
  /** What happens, in the name of the page: `build-failed`. */
  name: string;
  /** What happens, as a sentence. */
  title: string;
  exitCode: number;
  scenario: ScenarioInput;
  inputs: Values;
  /** Steps of the same job before it. */
  before?: readonly { verb: string; inputs: Values; skipSeconds?: number }[];
  /** More environment of the step. */
  env?: Values;
  /** What is done side by side is logged in another order each time: the page is without log and terminal. */
  unordered?: true;
  /** With the files of a package that was built. */
  packageFiles?: true;
  /** The files of the checkout, by their paths. */
  files?: Values;
  /** The checkout is of this repository. */
  origin?: string | undefined;
  /** What a stand-in for docker plays: shell. */
  docker?: string;
  /** Where it is another one at a terminal, which has a code of its own for wrong usage. */
  terminalExitCode?: number;
}

export const COMMIT = 'c0ffee1234567890c0ffee1234567890c0ffee12';
export const GITHUB_TOKEN = 'ghs_tokenOfThePages000001';
export const SLACK_TOKEN = 'xoxb-token-of-the-pages';
export const PYPI_TOKEN = 'pypi-AgEIcHlwaS5vcmcCJGEyZTJl';

/** A commit id of one digit. */
export function sha(digit: string): string {
  return digit.repeat(40);
}

export type Repository = NonNullable<NonNullable<ScenarioInput['github']>['repositories']>[string];

/** A private repository of the scenario, with what the case needs. */
export function github(repository: Repository, name = 'uktrade/demo-web'): ScenarioInput {
  return { github: { tokens: [GITHUB_TOKEN], repositories: { [name]: { private: true, ...repository } } } };
}
