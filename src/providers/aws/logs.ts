export interface LogPage {
  /** Messages as CloudWatch holds them, in order; CodeBuild's end with a line feed. */
  messages: string[];
  /** Where to read on; the same as was passed when there is nothing more for now. */
  nextToken: string;
}

/** CloudWatch Logs. */
export interface LogReader {
  /**
   * One page from the stream's beginning, or from the token on. Undefined while group or stream don't exist yet.
   * A page can be empty although more follows: go on until the token stays the same.
   */
  read(
    group: string,
    stream: string,
    token: string | undefined,
    signal?: AbortSignal,
  ): Promise<LogPage | undefined>;
}
