const require = process.getBuiltinModule;
import {
  sentence
} from "./chunk-PB6AAJBK.js";
import {
  PlatformError,
  UsageError,
  asError
} from "./chunk-VZX7JWXQ.js";

// src/core/remote-work.ts
import { createHash, randomUUID } from "node:crypto";
var SAVED_BYTES = 100 * 1024;
function savedRequest(request, stop, subject, logger) {
  if (Buffer.byteLength(JSON.stringify(request)) <= SAVED_BYTES) return { stop, request };
  logger.info(
    `The request for ${subject} is too long to be kept for the post step, which could not find what came of it if this process were killed now.`
  );
  return { stop, subject };
}
async function endSavedWork(control, saved, logger) {
  if (saved.work !== void 0) {
    await stopOne(control, saved.work, logger);
  } else if ("subject" in saved) {
    logger.warning(
      `${sentence(saved.subject)} may have been started, and its request was too long to be kept. Check whether it is running${saved.stop ? ", and stop it by hand" : ""}.`
    );
  } else if (saved.stop) {
    await stopRecovered(control, saved.request, logger);
  } else {
    try {
      for (const work of await control.recover(saved.request))
        logger.notice(`${sentence(control.name(work))} is still running${page(control, work)}`);
    } catch (error) {
      logger.warning(`What may have been started could not be looked up. ${asError(error).message}`);
    }
  }
}
async function recoverUnanswered(control, request, error, logger) {
  if (!(error instanceof PlatformError) || !error.unanswered) return void 0;
  try {
    return (await control.recover(request))[0];
  } catch (failure) {
    logger.debug(`Could not look for what was started: ${asError(failure).message}`);
    return void 0;
  }
}
async function stopRecovered(control, request, logger) {
  try {
    const found = await control.recover(request);
    if (found.length === 0) logger.info("Nothing was started, as far as can be seen by now.");
    let stopped = found.length > 0;
    for (const work of found) stopped = await tryToStop(control, work, logger) && stopped;
    return stopped;
  } catch (error) {
    logger.warning(`What may have been started could not be stopped. ${asError(error).message}`);
    return false;
  }
}
async function tryToStop(control, work, logger) {
  try {
    await stopOne(control, work, logger);
    return true;
  } catch (error) {
    logger.warning(
      `${sentence(control.name(work))} could not be stopped: ${asError(error).message} It may still be running${page(control, work)}`
    );
    return false;
  }
}
async function stopOne(control, work, logger) {
  await control.stop(work);
  logger.notice(`${sentence(control.name(work))} is being stopped${page(control, work)}`);
}
function page(control, work) {
  const url = control.url(work);
  return url === void 0 ? "" : `: ${url}`;
}
function shortenIds(name) {
  return name.replace(/\b([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, "$1");
}
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
  savedRequest,
  endSavedWork,
  recoverUnanswered,
  stopRecovered,
  shortenIds,
  idempotencyToken,
  keyedToken,
  fingerprint,
  checkIdempotencyKey
};
