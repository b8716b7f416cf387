import * as core from '@actions/core';

/** What GitHub takes as the summary of one step, in bytes. Source: "Workflow commands: Adding a job summary". */
const SUMMARY_LIMIT = 1024 * 1024;

/** The files and variables through which an action speaks with the runner. */
export class Runner {
  /** An input of the JavaScript action, as written; empty when it is not set. */
  input(name: string): string {
    return core.getInput(name);
  }

  output(name: string, value: string): void {
    core.setOutput(name, value);
  }

  mask(secret: string): void {
    // The runner masks line by line; an empty mask would turn the whole log into asterisks.
    for (const line of secret.split(/\r?\n/)) if (line.trim() !== '') core.setSecret(line);
  }

  /** Appends Markdown to the job summary; too long a text is cut at a line, since GitHub drops it as a whole. */
  async summarise(markdown: string): Promise<void> {
    if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
    await core.summary.addRaw(cutToBytes(markdown, SUMMARY_LIMIT), true).write();
  }

  /** Keeps a value for the post step. */
  saveState(name: string, value: string): void {
    core.saveState(name, value);
  }

  state(name: string): string {
    return core.getState(name);
  }

  /** Marks the step as failed; the annotation has been written before. */
  fail(): void {
    process.exitCode = core.ExitCode.Failure;
  }

  debugging(): boolean {
    return core.isDebug();
  }
}

/** The text, or its first lines with a note when it has more than `limit` bytes. */
export function cutToBytes(text: string, limit: number): string {
  if (Buffer.byteLength(text) <= limit) return text;
  const note = '\n\n_The rest was left out: a job summary takes 1 MiB._\n';
  const cut = Buffer.from(text)
    .subarray(0, limit - Buffer.byteLength(note))
    .toString('utf8');
  return `${cut.slice(0, Math.max(0, cut.lastIndexOf('\n')))}${note}`;
}
