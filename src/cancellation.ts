import { CancelledError } from './core/errors.js';

/** A signal, and a way to let go of the process's own. */
export interface Cancellation {
  signal: AbortSignal;
  release: () => void;
}

/**
 * Lets `--help | head` end as if all had been read: an error without a listener ends the process with a stack.
 * @param closed - told that nobody reads our output any more
 */
export function surviveClosedOutput(closed?: () => void): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      closed?.();
    });
  }
}

/**
 * A signal that is aborted by the first SIGINT or SIGTERM, or once nobody reads our output any more. GitHub sends SIGINT, SIGTERM 7.5 s later and SIGKILL
 * 2.5 s after that, so later signals must not end the process before it has stopped its remote work.
 */
export function cancellationSignal(): Cancellation {
  const controller = new AbortController();
  const cancel = (name: NodeJS.Signals): void => {
    controller.abort(new CancelledError(`Cancelled by ${name}.`));
  };
  process.on('SIGINT', cancel);
  process.on('SIGTERM', cancel);
  // Whoever closes our output (`| head`) has stopped us as well: nobody would see what goes on. The listener stays, since
  // an error without one ends the process.
  surviveClosedOutput(() => {
    controller.abort(new CancelledError('Cancelled: nothing reads the output any more.'));
  });
  const release = (): void => {
    process.off('SIGINT', cancel);
    process.off('SIGTERM', cancel);
  };
  return { signal: controller.signal, release };
}
