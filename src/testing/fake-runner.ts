import type { Runner } from '../providers/runner/runner.js';

/** The runner's files in memory. `broken` names what can't be written: `output`, `state`, `summary`. */
export class FakeRunner implements Runner {
  readonly inputs: Record<string, string> = {};
  /** The state that the main step left, for a post step. */
  readonly saved: Record<string, string> = {};
  readonly outputs: Record<string, string> = {};
  /** Every state that was written, in order. */
  readonly states: [name: string, value: string][] = [];
  readonly masked: string[] = [];
  readonly summaries: string[] = [];
  readonly broken = new Set<'output' | 'state' | 'summary'>();
  failed = false;

  input(name: string): string {
    return this.inputs[name] ?? '';
  }

  output(name: string, value: string): void {
    this.write('output');
    this.outputs[name] = value;
  }

  mask(secret: string): void {
    this.masked.push(secret);
  }

  // oxlint-disable-next-line typescript/require-await -- a promise that rejects, as the runner's does
  async writeSummary(markdown: string): Promise<void> {
    this.write('summary');
    this.summaries.push(markdown);
  }

  saveState(name: string, value: string): void {
    this.write('state');
    this.states.push([name, value]);
    this.saved[name] = value;
  }

  state(name: string): string {
    return this.saved[name] ?? '';
  }

  fail(): void {
    this.failed = true;
  }

  private write(what: 'output' | 'state' | 'summary'): void {
    if (this.broken.has(what)) throw new Error(`ENOSPC: no space left for ${what}`);
  }
}
