const require = process.getBuiltinModule;
import {
  RedirectedError,
  codeOf,
  sendRequest
} from "./chunk-5QM77AI4.js";
import {
  sentence
} from "./chunk-PB6AAJBK.js";
import {
  PlatformError,
  UsageError,
  asError
} from "./chunk-VZX7JWXQ.js";

// src/providers/package-index/package-index.ts
var DEFAULTS = {
  pypi: { url: "https://pypi.org", variable: "PYPI_INDEX_URL" },
  npm: { url: "https://registry.npmjs.org", variable: "NPM_REGISTRY_URL" }
};
function indexUrl(registry, given, env = process.env) {
  const { url, variable } = DEFAULTS[registry];
  const fromEnvironment = (env[variable] ?? "") === "" ? void 0 : env[variable];
  const source = given === void 0 ? `The environment variable ${variable}` : "The input index-url";
  return checkedUrl(given ?? fromEnvironment ?? url, source).replace(/\/+$/, "");
}
function checkedUrl(text, source) {
  const plain = /^https?:[^\t\r\n]*$/i.test(text.trim());
  const url = plain && URL.canParse(text) ? new URL(text) : void 0;
  if (url === void 0 || url.hostname === "") {
    throw new UsageError(`${source} is not an http or https address.`, {
      hint: "Write it as https://pypi.org or https://test.pypi.org."
    });
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new UsageError(`${source} has a user, a password or a query in it.`, {
      hint: "Give the address alone; a token for uploads belongs into pypi-token."
    });
  }
  return text;
}
var TIMEOUT_MS = 2e4;
var MAXIMUM_BYTES = 1e8;
var HINT = "Check index-url and the settings HTTPS_PROXY and NO_PROXY: something else may have answered.";
var LASTING = /^(CERT_|ERR_TLS|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|ERR_INVALID)/;
async function readPage(page, env) {
  const { signal, subject } = page;
  const answer = await sendRequest(page.url, {
    headers: { accept: page.accept, "cache-control": "no-cache", pragma: "no-cache" },
    timeoutMs: TIMEOUT_MS,
    maximumBytes: MAXIMUM_BYTES,
    redirects: "same-origin",
    signal,
    env
  }).catch((error) => {
    signal?.throwIfAborted();
    throw unreachable(subject, error);
  });
  if (answer.status === 200 || answer.status === 404) return answer;
  throw new PlatformError(`${sentence(subject)} could not be read: HTTP ${answer.status}.`, {
    // Those below 400 are not an index's either: it has a page, or it has none.
    transient: answer.status < 400 || answer.status === 408 || answer.status === 429 || answer.status >= 500,
    hint: answer.status === 401 || answer.status === 403 ? "It wants to know who asks, or refuses this machine: only public indexes can be read." : HINT
  });
}
function parseAnswer(subject, { body, contentType }) {
  if (!/^application\/(.+\+)?json$/.test(contentType))
    throw unreadable(subject, `it is ${kindOf(contentType)}, not JSON`);
  try {
    return JSON.parse(body);
  } catch (error) {
    throw unreadable(subject, "it is not JSON, or not all of it", error);
  }
}
function jsonOrUndefined({ body }) {
  try {
    return JSON.parse(body);
  } catch {
    return void 0;
  }
}
function unreadable(subject, reason, cause) {
  return new PlatformError(`The answer of ${subject} is unreadable: ${reason}.`, {
    transient: true,
    hint: HINT,
    cause
  });
}
function doubtful(subject, reason) {
  return new PlatformError(`The 404 of ${subject} need not mean that the package is absent: ${reason}.`, {
    transient: true,
    hint: HINT
  });
}
function kindOf(contentType) {
  return contentType === "text/html" ? "a web page" : contentType === "" ? "of no kind" : contentType;
}
function unreachable(subject, error) {
  const code = codeOf(error);
  const message = asError(error).message;
  return new PlatformError(`${sentence(subject)} could not be read: ${message === "" ? code : message}.`, {
    transient: !LASTING.test(code) && !(error instanceof RedirectedError),
    hint: HINT,
    cause: error
  });
}

export {
  indexUrl,
  checkedUrl,
  readPage,
  parseAnswer,
  jsonOrUndefined,
  unreadable,
  doubtful,
  kindOf
};
