import { CancelledError } from './core/errors.js';

/** A signal that says when to stop, and a way to give the process's own signals back. */
export interface Cancellation {
  signal: AbortSignal;
  release: () => void;
}

type Stream = Pick<NodeJS.WriteStream, 'on'>;

/** The process, as far as it matters here. Tests pass their own. */
export interface SignalSource {
  on(name: NodeJS.Signals, listener: (name: NodeJS.Signals) => void): unknown;
  off(name: NodeJS.Signals, listener: (name: NodeJS.Signals) => void): unknown;
  stdout: Stream;
  stderr: Stream;
}

const NOT_READ = 'Cancelled: nothing reads the output any more.';

/** Whether work ended because nobody reads our output any more (`| head`). */
export function isOutputClosed(error: unknown): boolean {
  return error instanceof CancelledError && error.message === NOT_READ;
}

/**
 * Lets `--help | head` end as if all had been read: a stream's error without a listener ends the process with a stack.
 * @param onClosed - called once nobody reads our output any more
 */
export function surviveClosedOutput(
  onClosed?: () => void,
  { stdout, stderr }: Pick<SignalSource, 'stdout' | 'stderr'> = process,
): void {
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      onClosed?.();
    });
  }
}

/**
 * Returns a signal that is aborted by the first SIGINT or SIGTERM, or once nobody reads our output any more. GitHub sends
 * SIGINT, SIGTERM 7.5 s later and SIGKILL 2.5 s after that, so later signals must not end the process before it has
 * stopped its remote work.
 */
export function cancellationSignal(source: SignalSource = process): Cancellation {
  const controller = new AbortController();
  const cancel = (name: NodeJS.Signals): void => {
    controller.abort(new CancelledError(`Cancelled by ${name}.`));
  };
  source.on('SIGINT', cancel);
  source.on('SIGTERM', cancel);
  // Whoever closes our output (`| head`) has stopped us as well. The listener stays: an error without one ends the process.
  surviveClosedOutput(() => {
    controller.abort(new CancelledError(NOT_READ));
  }, source);
  const release = (): void => {
    source.off('SIGINT', cancel);
    source.off('SIGTERM', cancel);
  };
  return { signal: controller.signal, release };
}
