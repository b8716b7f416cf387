/** How an upload ended. What was really stored only the index can tell: an answer can be lost. */
export type UploadOutcome =
  | { uploaded: true }
  | {
      uploaded: false;
      /** What the index answered with, where it did. */
      status: number | undefined;
      /** The client itself refused to send the file, and would again. */
      lasting?: true;
      /** The last lines that the client printed: remote text, without the token. */
      excerpt: readonly string[];
    };

export interface UploadOptions {
  /** An API token of the index: a secret. */
  token: string;
  signal: AbortSignal;
  /** When the client is stopped. */
  timeoutMs: number;
}

/** Sends files to an index of Python packages. */
export interface Uploader {
  /**
   * How files will be sent, as `twine at /usr/bin/twine`.
   * @throws PlatformError when there is nothing to send them with
   */
  prepare(): Promise<string>;
  /**
   * Sends one file. Indexes refuse a second file of a name, or take the same one again for the same.
   * @param path - absolute
   * @throws the signal's reason
   */
  upload(path: string, options: UploadOptions): Promise<UploadOutcome>;
}
