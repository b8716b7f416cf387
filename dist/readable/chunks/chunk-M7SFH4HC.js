const require = process.getBuiltinModule;
import {
  CancelledError
} from "./chunk-VZX7JWXQ.js";

// src/cancellation.ts
var cancelledBy = (name) => `Cancelled by ${name}.`;
function isCtrlC(error) {
  return error instanceof CancelledError && error.message === cancelledBy("SIGINT");
}
var NOT_READ = "Cancelled: nothing reads the output any more.";
function isOutputClosed(error) {
  return error instanceof CancelledError && error.message === NOT_READ;
}
function surviveClosedOutput({ onClosed, onLost } = {}, { stdout, stderr } = process) {
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error) => {
      if (error.code === "EPIPE") onClosed?.();
      else if (stream === stdout) onLost?.(error);
    });
  }
}
function cancellationSignal(source = process) {
  const controller = new AbortController();
  const cancel = (name) => {
    controller.abort(new CancelledError(cancelledBy(name)));
  };
  source.on("SIGINT", cancel);
  source.on("SIGTERM", cancel);
  const onClosed = () => {
    controller.abort(new CancelledError(NOT_READ));
  };
  surviveClosedOutput({ onClosed }, source);
  const release = () => {
    source.off("SIGINT", cancel);
    source.off("SIGTERM", cancel);
  };
  return { signal: controller.signal, release };
}

export {
  isCtrlC,
  isOutputClosed,
  surviveClosedOutput,
  cancellationSignal
};
