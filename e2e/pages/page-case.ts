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
  before?: readonly { verb: string; inputs: Values }[];
  /** More environment of the step. */
  env?: Values;
  /** What is done side by side is logged in another order each time: the page is without log and terminal. */
  unordered?: true;
  /** With the files of a package that was built. */
  packageFiles?: true;
}

export const COMMIT = 'c0ffee1234567890c0ffee1234567890c0ffee12';
export const GITHUB_TOKEN = 'ghs_tokenOfThePages000001';
export const SLACK_TOKEN = 'xoxb-token-of-the-pages';
export const PYPI_TOKEN = 'pypi-AgEIcHlwaS5vcmcCJGEyZTJl';

/** A commit id of one digit. */
export function sha(digit: string): string {
  return digit.repeat(40);
}
