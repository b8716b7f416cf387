const require = process.getBuiltinModule;
import {
  awsErrorName,
  translate
} from "./chunk-4PNLM4WS.js";
import {
  defaultTimeouts
} from "./chunk-M7ZQPISF.js";
import {
  is,
  minLength,
  object,
  pipe,
  string
} from "./chunk-VR4HECPH.js";
import {
  TransportError,
  sendRequest
} from "./chunk-5QM77AI4.js";
import {
  defaultRetryPolicy,
  isTransient,
  retry
} from "./chunk-F5MUN3NT.js";
import {
  PlatformError,
  asError,
  tokenClaims
} from "./chunk-VZX7JWXQ.js";

// src/providers/aws/oidc.ts
var AUDIENCE = "sts.amazonaws.com";
var SUBJECT = "The request for the workflow's OIDC token";
function missingIdToken(run) {
  if (run === void 0) {
    return new PlatformError("There is no OIDC token outside of GitHub Actions.", {
      hint: "Give a token instead: at a terminal in the environment, see --help."
    });
  }
  if (run.eventName === "pull_request" && isFromFork(run)) {
    return new PlatformError("A pull request from a fork gets no OIDC token.", {
      hint: "Run this on a push, a release or by hand, in the repository itself."
    });
  }
  return new PlatformError("The job may not have an OIDC token.", {
    hint: "Give it `permissions: id-token: write`; in a called workflow the calling job needs it too."
  });
}
function isFromFork({ repository, readEvent }) {
  const event = readEvent();
  const head = event?.pull_request?.head;
  return head !== void 0 && head.repo?.full_name !== repository;
}
async function fetchIdToken(source, options) {
  return retry(() => attemptToken(source, options), { clock: options.clock });
}
async function attemptToken(source, options) {
  options.mask(source.requestToken);
  const url = new URL(source.requestUrl);
  url.searchParams.set("audience", options.audience ?? AUDIENCE);
  const token = await requestToken(url, source.requestToken, options.env);
  options.mask(token);
  return token;
}
var EXCHANGES = { ...defaultRetryPolicy, baseMs: 500 };
var DOUBTED_TOKEN = /* @__PURE__ */ new Set([
  "ExpiredToken",
  "ExpiredTokenException",
  "IDPRejectedClaim",
  "InvalidIdentityToken",
  "InvalidIdentityTokenException"
]);
async function exchangeIdToken(source, role, options, exchange) {
  const again = (error) => isTransient(error) || DOUBTED_TOKEN.has(awsErrorName(error) ?? "");
  let issuer = "token.actions.githubusercontent.com";
  let attempts = 0;
  try {
    return await retry(
      async (attempt) => {
        attempts = attempt;
        const token = await attemptToken(source, options);
        issuer = issuerOf(token) ?? issuer;
        return exchange(token);
      },
      { clock: options.clock, policy: EXCHANGES, again }
    );
  } catch (error) {
    if (!again(error)) throw error;
    throw new PlatformError(
      `Could not exchange the workflow's OIDC token for credentials of ${role}, in ${attempts} attempts with a new token each: ${asError(error).message}`,
      {
        hint: `The role's account needs the identity provider ${issuer} with the audience ${options.audience ?? AUDIENCE}, and the role's trust policy has to allow sts:AssumeRoleWithWebIdentity for this repository. In an outage (githubstatus.com, health.aws.amazon.com), try again later.`,
        cause: error
      }
    );
  }
}
function issuerOf(token) {
  const { iss } = tokenClaims(token);
  return typeof iss === "string" ? iss.replace(/^https:\/\//, "") : void 0;
}
async function requestToken(url, bearer, env) {
  const { status, body } = await sendRequest(url, {
    headers: { authorization: `Bearer ${bearer}`, accept: "application/json" },
    timeoutMs: defaultTimeouts.requestMs,
    redirects: "none",
    env
  }).catch((error) => {
    throw translate(new TransportError(url.host, error), SUBJECT);
  });
  if (/^\s*</.test(body)) throw unreadablePage(url.host, status);
  if (status !== 200) {
    throw new PlatformError(`${SUBJECT} was answered with HTTP ${status} by ${url.host}.`, {
      transient: status >= 500 || status === 429 || status < 400,
      hint: "The job needs `permissions: id-token: write`, and in a called workflow the calling job needs it too."
    });
  }
  const answer = parseAnswer(body, url.host);
  if (is(TokenAnswer, answer)) return answer.value;
  throw new PlatformError(`${SUBJECT} got an answer from ${url.host} without a token in it.`, {
    transient: true,
    hint: "Run the job again; www.githubstatus.com shows known problems."
  });
}
function unreadablePage(host, status) {
  return new PlatformError(`${SUBJECT} got an HTML page from ${host} (HTTP ${status}).`, {
    transient: true,
    hint: "Check the settings HTTPS_PROXY and NO_PROXY; www.githubstatus.com shows known problems."
  });
}
var TokenAnswer = object({ value: pipe(string(), minLength(1)) });
function parseAnswer(body, host) {
  try {
    return JSON.parse(body);
  } catch (error) {
    if (!body.startsWith("{")) return void 0;
    throw new PlatformError(`${SUBJECT} got an answer from ${host} that is not whole.`, {
      cause: error,
      transient: true
    });
  }
}
function checkTokenUrl(url) {
  if (URL.canParse(url)) return;
  throw new PlatformError(`The environment variable ACTIONS_ID_TOKEN_REQUEST_URL is "${url}", not a URL.`, {
    hint: "GitHub sets it for jobs with `permissions: id-token: write`; nothing else should."
  });
}

export {
  missingIdToken,
  fetchIdToken,
  exchangeIdToken,
  checkTokenUrl
};
