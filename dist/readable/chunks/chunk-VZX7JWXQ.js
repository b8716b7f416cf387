const require = process.getBuiltinModule;

// src/core/secrets.ts
var SHORTEST_PIECE = 10;
function listSecretForms(secret) {
  const lines = secret.split(/\r\n|[\r\n]/);
  const texts = [secret, secret.trim(), ...lines, ...lines.map((line) => line.trim())];
  const forms = texts.flatMap((text) => [
    ...[text, encodeUrl(text), encodeUrl(text).replaceAll("%20", "+")],
    ...[escapeJson(text), escapeXml(text)]
  ]);
  const encoded = [secret, secret.trim()].flatMap((text) => [
    Buffer.from(text).toString("base64"),
    Buffer.from(text).toString("base64url"),
    ...listBase64Pieces(text)
  ]);
  return [.../* @__PURE__ */ new Set([...forms, ...encoded])].filter((form) => form.trim() !== "" && !/[\r\n]/.test(form)).sort((one, other) => other.length - one.length);
}
function listBase64Pieces(text) {
  const bytes = Buffer.from(text);
  return [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
    return encoded.slice(Math.ceil(before * 8 / 6), Math.floor((before + bytes.length) * 8 / 6));
  }).filter((piece) => piece.length >= SHORTEST_PIECE);
}
function encodeUrl(text) {
  return encodeURIComponent(text.replace(new RegExp("\\p{Surrogate}", "gu"), "�"));
}
function escapeJson(text) {
  return JSON.stringify(text).slice(1, -1);
}
function escapeXml(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&apos;");
}
var SecretMask = class {
  forms = [];
  add(secret) {
    const forms = /* @__PURE__ */ new Set([...this.forms, ...listSecretForms(secret)]);
    this.forms = [...forms].sort((one, other) => other.length - one.length);
  }
  apply(text) {
    return this.forms.reduce((masked, form) => masked.replaceAll(form, "***"), text);
  }
};
var TOKENS = [
  /(?<![a-z0-9])xox[a-z](?:-[a-z])?-[\w-]{4,}/gi,
  /(?<![a-z0-9])xapp-[\w-]{4,}/gi,
  /(?<![A-Za-z0-9])gh[a-z]_[\w.-]{6,}/g,
  /(?<![A-Za-z0-9])github_pat_\w{6,}/g,
  /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,}/g,
  /(?<![A-Za-z0-9])(?:IQoJ|FwoG|FQoG)[\w/+=-]{40,}/g,
  /(?<![A-Za-z0-9])pypi-[\w-]{16,}/g,
  /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{20,}/g,
  // Of GitLab, Docker Hub, Stripe, Google, Vault and the like.
  /(?<![A-Za-z0-9])(?:glpat-|dckr_[po]at_|[spr]k_(?:live|test)_|AIza|hv[bs]\.|sk-(?:ant|proj)-)[\w-]{16,}/g,
  /(?<![A-Za-z0-9])eyJ[\w-]{6,4000}\.[\w-]+(?:\.[\w-]*)?/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY(?: BLOCK)?-----|$)/g,
  /(?<=\bhooks\.slack\.com\/)[\w/-]+/g,
  /(?<=\b(?:Bearer|Basic) )[\w.~+/=-]{8,}/g,
  /(?<=\bauthorization["']?\s{0,9}[:=]\s{0,9}["']?(?:\w+ )?)[\w.~+/=-]{8,}/gi,
  /(?<=[?&#](?:access_token|auth|api[_-]?key|client_secret|key|password|secret|sig|signature|token|x-amz-credential|x-amz-security-token|x-amz-signature)=)[^&#\s"'<>]+/gi
];
var AWS_SECRET = /(?<![\w/+.-])(?=[a-z\d/+]*[A-Z])(?=[A-Z\d/+]*[a-z])(?=[A-Za-z/+]*\d)[A-Za-z0-9/+]{40}(?![\w/+=.-])/g;
var USER_INFO = [
  /(?<=\b[a-z][a-z0-9+.-]*:\/\/)[^\s/?#"'<>]*@/gi,
  // As browsers read it, and Node: one slash, none, or the other way round will do for these.
  /(?<=\bhttps?:[\\/]{0,30})[^\s\\/?#"'<>]{0,2000}@/gi,
  /(?<=(?:^|[\s"'(=])\/\/)[^\s/?#"'<>]*@/g,
  // Within the parameter of another address.
  /(?<=\bhttps?%3A%2F%2F)[^\s/?#&"'<>]{0,2000}%40/gi,
  // With a slash in the password, which makes it no URL.
  /(?<=\b[a-z][a-z0-9+.-]*:\/\/)[^\s/?#@"'<>]*:(?!\d+\/)[^\s@"'<>]{0,2000}@/gi,
  // Without a scheme. What follows the `@` of the image `web:tag@sha256:…`, or of `npm:name@1.2.3`, is not a host.
  /(?<![\w/.+-])(?!mailto:)[\w.+-]+:[^\s:/@"'<>]+@(?!sha\d+:|v?\d+(?:\.\d+){0,2}(?![\w.:-]))(?=[\w[])/gi
];
function hideCredentials(text) {
  const addresses = /@|%40/.test(text) ? USER_INFO.reduce((hidden, pattern) => hidden.replace(pattern, ""), text) : text;
  return [...TOKENS, AWS_SECRET].reduce((hidden, pattern) => hidden.replace(pattern, "***"), addresses);
}
function tokenClaims(token) {
  try {
    const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    return typeof claims === "object" && claims !== null ? { ...claims } : {};
  } catch {
    return {};
  }
}

// src/core/errors.ts
import { types } from "node:util";
var PlatformError = class extends Error {
  name = "PlatformError";
  hint;
  links;
  excerpt;
  saysCause;
  transient;
  unanswered;
  unchanged;
  constructor(message, options = {}) {
    super(hideCredentials(message), options.cause === void 0 ? void 0 : { cause: options.cause });
    this.hint = options.hint === void 0 ? void 0 : hideCredentials(options.hint);
    this.links = options.links ?? [];
    this.excerpt = options.excerpt ?? [];
    this.saysCause = options.saysCause ?? false;
    this.transient = options.transient ?? false;
    this.unanswered = options.unanswered ?? false;
    this.unchanged = options.unchanged ?? false;
  }
};
function withFurtherHint(failure, sentence) {
  const { message, links, excerpt } = failure;
  return new PlatformError(message, {
    hint: `${failure.hint ?? ""} ${sentence}`.trim(),
    links,
    excerpt,
    cause: failure
  });
}
var NotFoundError = class extends PlatformError {
  name = "NotFoundError";
};
async function unlessMissing(lookUp) {
  try {
    return await lookUp;
  } catch (error) {
    if (error instanceof NotFoundError) return void 0;
    throw error;
  }
}
var AccessDeniedError = class extends PlatformError {
  name = "AccessDeniedError";
};
var IdentityError = class extends PlatformError {
  name = "IdentityError";
};
var UnchangeableError = class extends PlatformError {
  name = "UnchangeableError";
};
var RateLimitError = class extends PlatformError {
  /** @param waitMs - for how long not to ask again, in milliseconds */
  constructor(message, options, waitMs) {
    super(message, options);
    this.waitMs = waitMs;
  }
  waitMs;
  name = "RateLimitError";
};
var UsageError = class extends PlatformError {
  name = "UsageError";
};
var DeclinedError = class extends PlatformError {
  name = "DeclinedError";
};
var CancelledError = class extends PlatformError {
  name = "CancelledError";
};
var DeadlineError = class extends PlatformError {
  name = "DeadlineError";
};
function isError(thrown) {
  return thrown instanceof Error || types.isNativeError(thrown);
}
function asError(thrown) {
  return isError(thrown) ? thrown : new Error(textOf(thrown), { cause: thrown });
}
function textOf(thrown) {
  try {
    return String(thrown);
  } catch {
    return "an object without words";
  }
}
function causeChain(error) {
  const chain = [];
  let next = error;
  while (next !== void 0 && next !== null) {
    const current = asError(next);
    if (chain.includes(current)) break;
    chain.push(current);
    if (current !== next) break;
    next = current.cause;
  }
  return chain;
}
function describeError(thrown) {
  const error = asError(thrown);
  const chain = causeChain(error);
  if (error instanceof PlatformError) {
    return {
      message: error.message,
      hint: error.hint,
      links: error.links,
      excerpt: error.excerpt,
      details: chain.slice(1).filter((cause, index) => !repeats(cause, chain.slice(0, index + 1))).map((cause) => hideCredentials(`caused by ${cause.name}: ${cause.message}`))
    };
  }
  return {
    message: hideCredentials(`Unexpected ${error.name}: ${error.message}`),
    links: [],
    excerpt: [],
    hint: "This is a defect in platform-tools: please report it with the details below.",
    details: chain.flatMap(
      (cause) => hideCredentials(cause.stack ?? `${cause.name}: ${cause.message}`).split("\n")
    )
  };
}
function repeats(cause, outer) {
  if (outer.some((error) => error instanceof PlatformError && error.saysCause)) return true;
  const above = outer.at(-1);
  if (above instanceof AccessDeniedError || above instanceof IdentityError) return true;
  const text = hideCredentials(cause.message).replace(/ - https:\/\/docs\.github\.com\/\S*$/, "");
  const tail = /: (\S{4,})$|^connect ([A-Z]{4,}) /.exec(text)?.slice(1).join("");
  return outer.some(
    ({ message }) => message.includes(text) || tail !== void 0 && message.includes(tail)
  );
}
var TagsChangedError = class extends PlatformError {
  name = "TagsChangedError";
};
function tagsChanged(names, cause) {
  const several = names.length > 1;
  return new TagsChangedError(
    `The tag${several ? "s" : ""} ${names.join(", ")} changed while this ran, so nothing was moved.`,
    { cause, hint: "Run it again: it looks anew, and decides by what is there then." }
  );
}

export {
  listSecretForms,
  SecretMask,
  hideCredentials,
  tokenClaims,
  PlatformError,
  withFurtherHint,
  NotFoundError,
  unlessMissing,
  AccessDeniedError,
  IdentityError,
  UnchangeableError,
  RateLimitError,
  UsageError,
  DeclinedError,
  CancelledError,
  DeadlineError,
  asError,
  causeChain,
  describeError,
  tagsChanged
};
