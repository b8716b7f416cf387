const require = process.getBuiltinModule;
import {
  CancelledError
} from "./chunk-W2ZONEWA.js";

// src/cancellation.ts
function surviveClosedOutput(onClosed, { stdout, stderr } = process) {
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error) => {
      if (error.code !== "EPIPE") throw error;
      onClosed?.();
    });
  }
}
function cancellationSignal(source = process) {
  const controller = new AbortController();
  const cancel = (name) => {
    controller.abort(new CancelledError(`Cancelled by ${name}.`));
  };
  source.on("SIGINT", cancel);
  source.on("SIGTERM", cancel);
  surviveClosedOutput(() => {
    controller.abort(new CancelledError("Cancelled: nothing reads the output any more."));
  }, source);
  const release = () => {
    source.off("SIGINT", cancel);
    source.off("SIGTERM", cancel);
  };
  return { signal: controller.signal, release };
}

export {
  surviveClosedOutput,
  cancellationSignal
};
