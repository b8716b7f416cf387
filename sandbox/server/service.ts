import type { World } from './world.js';

/** One request, taken out of its wire protocol. */
export interface Call {
  operation: string;
  parameters: Readonly<Record<string, unknown>>;
  /** The access key the request was signed with; undefined when it was not signed. */
  accessKeyId: string | undefined;
  /** The bearer token of a request that is not AWS's. */
  token?: string;
  /** A file that came with it. */
  content?: Buffer;
}

/** What an operation of AWS answers: the SDK's output without what the SDK adds. */
export type Answer<Output> = Omit<Output, '$metadata'>;

/** Answers one operation; what it returns is sent as the response's body. Throws an AwsFault for an error. */
export type Operation = (call: Call, world: World) => unknown;

/** A service: its name in the request log (`codebuild`, `ssm`, …) and the operations it knows. */
export interface Service {
  name: string;
  operations: Readonly<Record<string, Operation>>;
}
