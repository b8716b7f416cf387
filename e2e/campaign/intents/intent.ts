import type { ScenarioInput } from '../../../sandbox/scenario/scenario.js';
import type { CommandDefinition } from '../../../src/commands/command.js';
import { registry } from '../../../src/commands/registry.js';
import type { LoggedRequest } from '../../../sandbox/server/request-log.js';
import type { World } from '../../../sandbox/server/world.js';

/** Remote work of an intent, read off the sandbox: a build, an execution, a deployment, a message, a file. */
export interface Work {
  /** As the verb's outputs give it. */
  id: string;
  /** How it has ended, in its system's word; undefined while it is running. */
  end: string | undefined;
  good: boolean;
}

/** What is made besides the work: a message, say. */
export interface SideEffect {
  what: string;
  count: number;
  /** How many there may be; usually one. */
  most: number;
}

type Outputs = Readonly<Record<string, string>>;

/** One thing that a user wants, by one run of a verb. */
export interface Intent {
  name: string;
  verb: string;
  inputs: Outputs;
  /** The state of the world; `bad`: with an end that is a failure. */
  scenario: (bad: boolean) => ScenarioInput;
  /** What others have done before, once the world is there. */
  before?: (world: World) => void;
  /** False where the work has only one end: it is there. */
  canEndBadly: boolean;
  /** How many pieces of work it takes; usually one. None for a verb that only reads, or follows what others have started. */
  pieces: number;
  /** `service:operation` of the request that makes it; undefined where nothing is made. */
  starts: string | undefined;
  /**
   * What comes of a start whose answer got lost: it is repeated, which starts nothing twice; it is found, if it was started;
   * or the verb fails, and says so.
   */
  lostAnswer: 'repeated' | 'found' | 'fails';
  /** The work that was made since the world began, or that is followed. */
  works: (world: World) => Work[];
  /** What is made besides. */
  sideEffects?: (world: World, requests: readonly LoggedRequest[]) => SideEffect[];
  /** What the outputs say it ended as; empty or undefined where they don't. */
  claimed: (outputs: Outputs) => string | undefined;
  /** Whether it is stopped when the run is cancelled. */
  stops: boolean;
  /** What the next attempt makes: nothing, as it finds or joins what is there; or the same once more. */
  again: 'nothing' | 'another';
  /** Two runs at the same moment make it twice, as nothing there can hold one of them back. */
  twiceAtOnce?: true;
  /** Another run fails once it is done, since there is nothing left to do. */
  onlyOnce?: true;
  /** For a verb that only reads: the outputs that are the same whenever it is run. */
  reads?: {
    outputs: readonly string[];
    /** A step that is green has read all of it. Otherwise it may say that something is missing. */
    exact: boolean;
  };
  /** Makes the verb do something wrong, to see whether that is found. */
  plant?: (command: CommandDefinition) => CommandDefinition;
  /** More environment, once the sandbox has its address. */
  env?: (url: string) => Record<string, string> | Promise<Record<string, string>>;
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

export const slackInputs = { 'slack-token': PLANTED.slack, 'slack-channel': CHANNEL };
export const inSlack = (url: string): Record<string, string> => ({ SLACK_API_URL: `${url}/slack/api/` });

/** What a verb that only reads has in common with others of its kind. */
export const onlyReads = {
  pieces: 0,
  canEndBadly: false,
  starts: undefined,
  lostAnswer: 'repeated',
  works: () => [],
  claimed: () => undefined,
  stops: false,
  again: 'nothing',
} as const;

/** A commit id of one digit. */
export function sha(digit: string): string {
  return `${digit.repeat(7)}${'0'.repeat(33)}`;
}

/** The verb, with what is planted in it. */
export async function loadVerb({ verb, plant }: Intent): Promise<CommandDefinition> {
  const command = await registry[verb]?.load();
  if (command === undefined) throw new Error(`There is no ${verb}.`);
  return plant?.(command) ?? command;
}
