import { CancelledError } from '../kernel/errors.js';

/** A signal, and a way to let go of the process's own. */
export interface Cancellation {
  signal: AbortSignal;
  release: () => void;
}

/**
 * A signal that is aborted by the first SIGINT or SIGTERM. GitHub sends SIGINT, SIGTERM 7.5 s later and SIGKILL
 * 2.5 s after that, so later signals must not end the process before it has stopped its remote work.
 */
export function cancellationSignal(): Cancellation {
  const controller = new AbortController();
  const cancel = (name: NodeJS.Signals): void => {
    controller.abort(new CancelledError(`Cancelled by ${name}.`));
  };
  process.on('SIGINT', cancel);
  process.on('SIGTERM', cancel);
  const release = (): void => {
    process.off('SIGINT', cancel);
    process.off('SIGTERM', cancel);
  };
  return { signal: controller.signal, release };
}
