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

const cancelledBy = (name: NodeJS.Signals): string => `Cancelled by ${name}.`;

/** Whether an error says nothing but that Ctrl-C was pressed: there was nothing to stop, and nothing is still running. */
export function isCtrlC(error: unknown): boolean {
  return error instanceof CancelledError && error.message === cancelledBy('SIGINT');
}

const NOT_READ = 'Cancelled: nothing reads the output any more.';

/** Whether work ended because nobody reads our output any more (`| head`). */
export function isOutputClosed(error: unknown): boolean {
  return error instanceof CancelledError && error.message === NOT_READ;
}

/** What to do about output that can't be written. */
export interface OutputLoss {
  /** Called once nobody reads our output any more. */
  onClosed?: () => void;
  /** Called where standard output can't be written to for another reason: the disk is full, say. */
  onLost?: (error: NodeJS.ErrnoException) => void;
}

/**
 * Lets `--help | head` end as if all had been read, and work continue whose log can't be written: a stream's error without a
 * listener ends the process with a stack.
 */
export function surviveClosedOutput(
  { onClosed, onLost }: OutputLoss = {},
  { stdout, stderr }: Pick<SignalSource, 'stdout' | 'stderr'> = process,
): void {
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') onClosed?.();
      else if (stream === stdout) onLost?.(error);
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
    controller.abort(new CancelledError(cancelledBy(name)));
  };
  source.on('SIGINT', cancel);
  source.on('SIGTERM', cancel);
  // Whoever closes our output (`| head`) has stopped us as well. The listener stays: an error without one ends the process.
  const onClosed = (): void => {
    controller.abort(new CancelledError(NOT_READ));
  };
  surviveClosedOutput({ onClosed }, source);
  const release = (): void => {
    source.off('SIGINT', cancel);
    source.off('SIGTERM', cancel);
  };
  return { signal: controller.signal, release };
}
