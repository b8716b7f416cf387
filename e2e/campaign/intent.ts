import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import type { World } from '../../sandbox/server/world.js';

/** Remote work of an intent, read off the sandbox: a build, an execution, a deployment, a message, a file. */
export interface Work {
  /** As the verb's outputs give it. */
  id: string;
  /** How it has ended, in its system's word; undefined while it is running. */
  end: string | undefined;
  good: boolean;
}

/** One thing that a user wants, by one run of a verb. */
export interface Intent {
  name: string;
  verb: string;
  inputs: Readonly<Record<string, string>>;
  /** The state of the world; `bad`: with an end that is a failure. */
  scenario: (bad: boolean) => ScenarioInput;
  /** False where the work has only one end: it is there. */
  canEndBadly: boolean;
  /** How many pieces of work it takes; usually one. */
  pieces: number;
  /** `service:operation` of the request that makes it. */
  starts: string;
  /**
   * What comes of a start whose answer got lost: it is repeated, which starts nothing twice; it is found, if it was started;
   * or the verb fails, and says so.
   */
  lostAnswer: 'repeated' | 'found' | 'fails';
  /** The work that was made since the world began. */
  works: (world: World) => Work[];
  /** What the outputs say it ended as; empty or undefined where they don't. */
  claimed: (outputs: Readonly<Record<string, string>>) => string | undefined;
  /** Whether it is stopped when the run is cancelled. */
  stops: boolean;
  /** More environment, once the sandbox has its address. */
  env?: (url: string) => Record<string, string>;
}

/** Secrets of all that a run is given. None may be written anywhere. */
export const PLANTED = {
  awsSecret: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYplanted001',
  slack: 'xoxb-000000000000-planted-"slack"-token',
  github: 'ghs_plantedGitHubToken000000000000000001',
  idToken: 'planted-id-request-token-0001',
  pypi: 'pypi-AgEIcHlwaS5vcmcCJplantedUploadToken01',
} as const;

/** The channel that messages go to. */
export const CHANNEL = 'C0CAMPAIGN1';
