const require = process.getBuiltinModule;
import {
  UsageError
} from "./chunk-EFW3MVBP.js";

// src/core/idempotency.ts
import { createHash, randomUUID } from "node:crypto";
function idempotencyToken(run, target) {
  const parts = run === void 0 ? [randomUUID()] : [run.runId, run.runAttempt, run.job, run.step];
  return createHash("sha256").update(JSON.stringify([...parts, ...target])).digest("hex");
}
function keyedToken(key, target) {
  return fingerprint(["key", key, ...target]);
}
function fingerprint(value) {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}
var KEY = /^[\x21-\x7e](?:[\x20-\x7e]{0,126}[\x21-\x7e])?$/;
function checkIdempotencyKey(key) {
  if (KEY.test(key)) return key;
  throw new UsageError(
    `The input idempotency-key is ${JSON.stringify(key.slice(0, 140))}, which is not a valid key.`,
    {
      hint: "Expected 1 to 128 printable ASCII characters, for example the tag of the release."
    }
  );
}

export {
  idempotencyToken,
  keyedToken,
  fingerprint,
  checkIdempotencyKey
};
