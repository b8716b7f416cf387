export const id = 3213;
export const ids = [3213];
export const modules = {

/***/ 10417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ keyedInputs),
/* harmony export */   Bl: () => (/* binding */ commandWords),
/* harmony export */   NB: () => (/* binding */ defineCommand),
/* harmony export */   dN: () => (/* binding */ githubInputs),
/* harmony export */   lO: () => (/* binding */ withoutValues),
/* harmony export */   lo: () => (/* binding */ dryRunInput),
/* harmony export */   rg: () => (/* binding */ environmentInputs),
/* harmony export */   sR: () => (/* binding */ timeoutInput),
/* harmony export */   xN: () => (/* binding */ awsInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

function defineCommand(definition) {
  return definition;
}
const awsInputs = {
  "aws-region": {
    type: "string",
    description: "AWS region. Default: the environment variable `AWS_REGION`, else `eu-west-2`."
  },
  "role-to-assume": {
    type: "string",
    description: "ARN of the IAM role to work with. In a workflow with `id-token: write` it is assumed through OIDC, elsewhere from the credentials at hand; it is renewed whenever it runs out."
  },
  "role-session-name": {
    type: "string",
    description: "Name of the role session, as CloudTrail shows it. Default: `platform-tools-<run id>`."
  },
  profile: {
    type: "string",
    terminalOnly: true,
    description: "AWS profile to work with. Default: the environment variable `AWS_PROFILE`."
  }
};
const environmentInputs = {
  "environment-role-to-assume": {
    type: "structured",
    example: '{prod: "arn:aws:iam::210987654321:role/github-oidc-demo-repo-role"}',
    parse: (value) => parseEnvironmentMap("environment-role-to-assume", value),
    description: "The IAM role from which the deploy role of an environment in another account is assumed: an ARN, or a map from environments to ARNs. In a workflow it is assumed through OIDC. Default: the role in the environment's account that has the same name as `role-to-assume`."
  },
  "environment-profile": {
    type: "structured",
    terminalOnly: true,
    example: "{prod: demo-prod}",
    parse: (value) => parseEnvironmentMap("environment-profile", value),
    description: "AWS profile for an environment in another account: a name, or a map from environments to names. Default: the profiles in `~/.aws/config` that are for the environment's account."
  }
};
function parseEnvironmentMap(name, value) {
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
  const entries = isMap ? Object.entries(value) : [];
  if (entries.length > 0 && entries.every((entry) => typeof entry[1] === "string"))
    return Object.fromEntries(entries);
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The input ${name} is neither a text nor a map from environments to texts.`, {
    hint: `Write it like this: ${name}: {prod: …}`
  });
}
const dryRunInput = {
  "dry-run": {
    type: "boolean",
    default: false,
    description: "Look up and check everything, show what would be done, and change nothing."
  }
};
const githubInputs = {
  "github-token": {
    type: "string",
    secret: true,
    workflowDefault: "${{ github.token }}",
    description: "Token for the GitHub API."
  }
};
function timeoutInput(minutes) {
  return {
    "timeout-minutes": {
      type: "number",
      default: minutes,
      minimum: 1,
      maximum: 1440,
      description: "Fails after this many minutes. What was started keeps running."
    }
  };
}
function withoutValues(outputs) {
  return Object.fromEntries(Object.keys(outputs).map((name) => [name, void 0]));
}
function commandWords({ name, noun = name.split("-")[0] ?? name }) {
  return [noun, name.slice(noun.length + 1)];
}
function keyedInputs(work) {
  return {
    "idempotency-key": {
      type: "string",
      description: `What the ${work} is for: the tag of a release, say. Run again with the same key, whenever and from wherever, the verb finds the ${work} that was started for it and follows that to its end, instead of starting another. The same key with another request is refused. Default: each step of each run is an intent of its own.`
    },
    "restart-failed": {
      type: "boolean",
      default: false,
      description: `With \`idempotency-key\`: where the key's last ${work} ended badly, start another one. Otherwise the step fails with how it ended.`
    }
  };
}



/***/ }),

/***/ 24068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Le: () => (/* binding */ escapeLinked),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
function escapeMarkdown(text) {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*[\]|~]/g, "\\$&").replaceAll("](", "]\\(").replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_").replace(/:(?=\/\/|[\w+-]+:)/g, "\\:").trim().replace(/^[-+=#]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2").replaceAll("$", "&#36;");
}
const SHOWN_ADDRESS = 60;
function escapeLinked(text) {
  return text.split(/(https?:\/\/[^\s/<>()]+(?:\/[^\s<>()]*[^\s<>().,;:!?'"])?)/).map((part, index) => {
    if (index % 2 === 0) return escapeInner(part);
    return link(part.length > SHOWN_ADDRESS ? new URL(part).host : part, part);
  }).join("").trim();
}
function escapeInner(text) {
  const [, before = "", after = ""] = /^(\s*)[^]*?(\s*)$/.exec(text) ?? [];
  return text.trim() === "" ? text : `${before}${escapeMarkdown(text)}${after}`;
}
function code(text) {
  return `<code>${escapeMarkdown(text)}</code>`;
}
function link(text, url) {
  const label = escapeMarkdown(text);
  if (url === void 0 || !/^https?:\/\/[^\s/]/.test(url)) return label;
  const address = url.replace(/[\s<>()[\]|\\"'`]/g, (character) => encodeCharacter(character));
  return `[${label}](${address})`;
}
function table(header, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
function fenced(text, language = "text") {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}
${text.replace(/\n$/, "")}
${fence}`;
}
function encodeCharacter(character) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}



/***/ }),

/***/ 70687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   MH: () => (/* binding */ PatientRetry),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   ur: () => (/* binding */ defaultRetryPolicy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

const defaultRetryPolicy = {
  attempts: 5,
  baseMs: 200,
  capMs: 5e3,
  random: Math.random
};
function backoffMs(failures, policy) {
  const ceiling = Math.min(policy.capMs, policy.baseMs * 2 ** Math.min(failures - 1, 30));
  return Math.floor(policy.random() * ceiling);
}
function isTransient(error) {
  return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk && error.transient;
}
async function retry(operation, options) {
  const policy = options.policy ?? defaultRetryPolicy;
  const { budgetMs = 0 } = policy;
  let spentMs = 0;
  for (let attempt = 1; ; attempt += 1) {
    const began = options.clock.now();
    try {
      return await operation(attempt);
    } catch (error) {
      const again = options.again ?? isTransient;
      spentMs += options.clock.now() - began;
      if (!again(error) || attempt >= policy.attempts && spentMs >= budgetMs) throw error;
      const waitMs = backoffMs(attempt, policy);
      spentMs += waitMs;
      options.onRetry?.(error, attempt, waitMs);
      await options.clock.sleep(waitMs, options.signal);
    }
  }
}
const LOOK_UP_BUDGET_MS = 45e3;
class PatientRetry {
  exhausted = false;
  async run(operation, options) {
    const policy = {
      ...options.policy ?? defaultRetryPolicy,
      budgetMs: this.exhausted ? void 0 : LOOK_UP_BUDGET_MS
    };
    try {
      const answer = await retry(operation, { ...options, policy });
      this.exhausted = false;
      return answer;
    } catch (error) {
      this.exhausted = isTransient(error);
      throw error;
    }
  }
}



/***/ }),

/***/ 74865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   S8: () => (/* binding */ formatDryRun),
/* harmony export */   YE: () => (/* binding */ renderNextStep),
/* harmony export */   h7: () => (/* binding */ dryRunHeading)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24068);

const PICTURES = {
  success: ":white_check_mark:",
  failure: ":x:",
  warning: ":warning:",
  started: ":rocket:",
  "dry-run": ":mag:",
  unchanged: ":white_check_mark:",
  skipped: ":fast_forward:"
};
const MOST_LINES = 15;
const NOTHING_CHANGED = "Nothing was changed.";
function dryRunHeading(would) {
  return `Dry run: would ${would}`;
}
function formatDryRun(heading) {
  return `${heading}. ${NOTHING_CHANGED}`;
}
function renderNextStep({ hint, links }) {
  const pages = links.map(({ title, url }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(title, url)).join(" and ");
  const parts = [hint === void 0 ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLinked */ .Le)(hint), pages === "" ? "" : `Look at ${pages}.`];
  return parts.filter((part) => part !== "").join(" ") || void 0;
}
function renderSummary(page) {
  const { outcome, heading, failure, notes = [], facts, sections = [], details = [] } = page;
  const parts = [
    `### ${PICTURES[outcome]} ${heading}`,
    ...failure === void 0 ? [] : renderFailure(failure),
    outcome === "dry-run" ? NOTHING_CHANGED : void 0,
    ...notes,
    facts === void 0 ? void 0 : renderFacts(facts.title, facts.rows),
    ...sections.map((section) => section && `#### ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(section.title)}

${section.body}`),
    ...details.map((section) => section && renderDetails(section))
  ];
  return `${parts.filter((part) => part !== void 0 && part !== "").join("\n\n")}
`;
}
function renderDetails({ title, body }) {
  return `<details><summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(title)}</summary>

${body}

</details>`;
}
function renderFailure({ cause, lines = [], nextStep }) {
  return [
    cause === void 0 ? void 0 : `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(cause)}**`,
    lines.length === 0 ? void 0 : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)(lines.slice(-MOST_LINES).join("\n")),
    nextStep === void 0 ? void 0 : `**Next step:** ${nextStep}`
  ];
}
function renderFacts(title, rows) {
  const known = rows.flatMap(
    ([name, value]) => value === void 0 || value === "" ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(name), value]]
  );
  return known.length === 0 ? void 0 : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(title), ""], known);
}



/***/ }),

/***/ 35142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   IL: () => (/* binding */ createProxyAgent),
/* harmony export */   _c: () => (/* binding */ fetchResponse),
/* harmony export */   w$: () => (/* binding */ sendRequest),
/* harmony export */   wX: () => (/* binding */ TransportError),
/* harmony export */   wg: () => (/* binding */ RedirectedError)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49470);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45925);




const MOST_REDIRECTS = 5;
const MAXIMUM_BYTES = 5e6;
const SAFE_METHODS = /* @__PURE__ */ new Set(["GET", "HEAD"]);
const REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
async function sendRequest(url, request = {}) {
  const { timeoutMs, signal } = request;
  const agent = await createProxyAgent(request.env ?? process.env);
  const timeout = timeoutMs === void 0 ? void 0 : AbortSignal.timeout(timeoutMs);
  const signals = [signal, timeout].filter((each) => each !== void 0);
  try {
    return await follow(url, request, { agent, signal: AbortSignal.any(signals) });
  } catch (error) {
    signal?.throwIfAborted();
    if (timeoutMs === void 0 || timeout?.aborted !== true) throw error;
    const message = `no answer within ${timeoutMs / 1e3} seconds`;
    throw Object.assign(new Error(message, { cause: error }), { code: "ETIMEDOUT" });
  } finally {
    agent?.destroy();
  }
}
async function createProxyAgent(env) {
  if (!(0,_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyConfigured */ .$o)(env)) return void 0;
  const { EnvironmentProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(9126), __webpack_require__.e(7953)]).then(__webpack_require__.bind(__webpack_require__, 20334));
  return new EnvironmentProxyAgent(env);
}
class RedirectedError extends Error {
  /** @param origin such as `https://login.example.com` */
  constructor(origin) {
    super(`redirected to ${origin}`);
    this.origin = origin;
  }
  origin;
  name = "RedirectedError";
}
class TransportError extends Error {
  constructor(host, cause) {
    const code = codeOf(cause);
    super(`${host}: ${code}`);
    this.host = host;
    this.code = code;
    this.cause = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asError */ .zR)(cause);
  }
  host;
  name = "TransportError";
  /** Node's code, `ECONNRESET` say, or `TimeoutError`. */
  code;
  cause;
}
function codeOf(error) {
  if (typeof error !== "object" || error === null) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  return "name" in error && typeof error.name === "string" ? error.name : "";
}
async function fetchResponse(address, { method, headers, body, signal }, options) {
  const answer = await sendRequest(new URL(address), {
    ...options,
    method,
    headers,
    body: typeof body === "string" ? body : void 0,
    signal: signal ?? void 0
  });
  if (answer.status < 300 && /^application\/(.+\+)?json$/.test(answer.contentType)) requireJson(answer.body);
  const received = new Headers();
  for (const [name, value] of Object.entries(answer.headers))
    if (value !== void 0) received.set(name, [value].flat().join(", "));
  const empty = answer.status === 204 || answer.status === 205 || answer.status === 304;
  return new Response(empty ? null : answer.body, { status: answer.status, headers: received });
}
function requireJson(body) {
  try {
    JSON.parse(body);
  } catch (error) {
    throw Object.assign(new Error("the answer is not whole", { cause: error }), { code: "ECONNRESET" });
  }
}
async function follow(start, request, connection) {
  const method = request.method ?? "GET";
  let url = start;
  let headers = request.headers ?? {};
  for (let left = MOST_REDIRECTS; left >= 0; left -= 1) {
    const answer = await send(url, { ...request, method, headers }, connection);
    const { location } = answer.headers;
    const repeatable = SAFE_METHODS.has(method) || answer.status >= 307;
    if (request.redirects === "none" || !REDIRECTS.has(answer.status) || !repeatable || location === void 0)
      return answer;
    const next = new URL(location, url);
    if (next.protocol !== "https:" && next.protocol !== url.protocol)
      throw new Error(`redirected to ${next.protocol}//, which is not https`);
    const leaves = next.origin !== url.origin;
    if (leaves && (request.redirects === "same-origin" || request.body !== void 0))
      throw new RedirectedError(next.origin);
    if (leaves) headers = withoutAuthorization(headers);
    url = next;
  }
  throw new Error(`redirected more than ${MOST_REDIRECTS} times`);
}
function withoutAuthorization(headers) {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => name.toLowerCase() !== "authorization")
  );
}
function send(url, { method, headers, body, maximumBytes = MAXIMUM_BYTES }, { agent, signal }) {
  const client = url.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_1__ : node_http__WEBPACK_IMPORTED_MODULE_0__;
  const length = body === void 0 ? {} : { "content-length": String(Buffer.byteLength(body)) };
  const options = {
    // A kept connection may close while a request is on its way: what must not be sent twice gets one of its own.
    agent: agent ?? (SAFE_METHODS.has(method) ? void 0 : false),
    signal,
    method,
    headers: { "user-agent": "platform-tools", ...headers, ...length }
  };
  return new Promise((resolve, reject) => {
    const outgoing = client.request(url, options, (response) => {
      const chunks = [];
      let read = 0;
      response.on("data", (chunk) => {
        chunks.push(chunk);
        read += chunk.length;
        if (read > maximumBytes)
          outgoing.destroy(new Error(`the answer is longer than ${maximumBytes / 1e6} MB`));
      });
      response.on("error", reject);
      response.on("end", () => {
        const { statusCode: status = 0, headers: received } = response;
        const contentType = (received["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
        resolve({ status, headers: received, contentType, body: Buffer.concat(chunks).toString("utf8") });
      });
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}



/***/ }),

/***/ 45925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ proxyConfigured),
/* harmony export */   iJ: () => (/* binding */ proxyFor),
/* harmony export */   rX: () => (/* binding */ checkProxies)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

const SETTINGS = ["https_proxy", "http_proxy", "all_proxy"];
function proxyFor(url, env) {
  const scheme = url.protocol.replace(":", "");
  const value = read(env, `${scheme}_proxy`) ?? read(env, "all_proxy");
  if (value === void 0 || isLocal(url.hostname)) return void 0;
  if (isExempt(url, read(env, "no_proxy") ?? "")) return void 0;
  return new URL(withScheme(value));
}
function proxyConfigured(env) {
  return SETTINGS.some((name) => read(env, name) !== void 0);
}
function checkProxies(env) {
  for (const name of SETTINGS.flatMap((setting) => [setting, setting.toUpperCase()])) {
    const value = env[name]?.trim() ?? "";
    const url = withScheme(value);
    if (value === "" || URL.canParse(url) && /^https?:/i.test(url)) continue;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The environment variable ${name} is not the URL of a proxy.`, {
      hint: "Write it as http://host:port, or unset it."
    });
  }
}
function withScheme(value) {
  return value.includes("://") ? value : `http://${value}`;
}
function read(env, name) {
  const value = (env[name] ?? env[name.toUpperCase()])?.trim();
  return value === "" ? void 0 : value;
}
function isLocal(hostname) {
  return hostname === "localhost" || hostname.endsWith(".localhost") || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname) || // Where EC2 and ECS hand out credentials: link-local, so no proxy could reach it.
  /^169\.254\.\d+\.\d+$/.test(hostname);
}
function isExempt(url, list) {
  const port = url.port === "" ? url.protocol === "https:" ? "443" : "80" : url.port;
  return list.toLowerCase().split(/[\s,]+/).some((entry) => {
    if (entry === "") return false;
    if (entry === "*") return true;
    const [, host = entry, entryPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
    if (entryPort !== void 0 && entryPort !== port) return false;
    const domain = host.replace(/^\*?\./, "");
    return url.hostname === domain || url.hostname.endsWith(`.${domain}`);
  });
}



/***/ }),

/***/ 5231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ indexUrl),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   SP: () => (/* binding */ readPage),
/* harmony export */   Yb: () => (/* binding */ doubtful),
/* harmony export */   lx: () => (/* binding */ checkedUrl),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35142);


const DEFAULTS = {
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
  const url = URL.canParse(text) ? new URL(text) : void 0;
  if (url === void 0 || !/^https?:$/.test(url.protocol) || url.hostname === "") {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${source} is no http or https address.`, {
      hint: "Write it as https://pypi.org or https://test.pypi.org."
    });
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${source} has a user, a password or a query in it.`, {
      hint: "Give the address alone; a token for uploads belongs into pypi-token."
    });
  }
  return text;
}
const TIMEOUT_MS = 2e4;
const MAXIMUM_BYTES = 1e8;
const HINT = "Check index-url and the settings HTTPS_PROXY and NO_PROXY: something else may have answered.";
const LASTING = /^(CERT_|ERR_TLS|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|ERR_INVALID)/;
async function readPage(page, env) {
  const { signal, subject } = page;
  const answer = await (0,_http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .sendRequest */ .w$)(page.url, {
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
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${capital(subject)} could not be read: HTTP ${answer.status}.`, {
    transient: answer.status === 408 || answer.status === 429 || answer.status >= 500,
    hint: answer.status === 401 || answer.status === 403 ? "It wants to know who asks, or refuses this machine: only public indexes can be read." : HINT
  });
}
function parseJson(subject, { body, contentType }) {
  if (!/^application\/(.+\+)?json$/.test(contentType))
    throw unreadable(subject, `it is ${kindOf(contentType)}, not JSON`);
  try {
    return JSON.parse(body);
  } catch (error) {
    throw unreadable(subject, "it is not JSON, or not all of it", error);
  }
}
function unreadable(subject, reason, cause) {
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The answer of ${subject} is unreadable: ${reason}.`, {
    transient: true,
    hint: HINT,
    ...cause === void 0 ? {} : { cause }
  });
}
function doubtful(subject, reason) {
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The 404 of ${subject} need not mean that the package is absent: ${reason}.`, {
    transient: true,
    hint: HINT
  });
}
function kindOf(contentType) {
  return contentType === "text/html" ? "a web page" : contentType === "" ? "of no kind" : contentType;
}
function unreachable(subject, error) {
  const code = (0,_http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error);
  const message = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message;
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${capital(subject)} could not be read: ${message === "" ? code : message}.`, {
    transient: !LASTING.test(code) && !(error instanceof _http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .RedirectedError */ .wg),
    hint: HINT,
    cause: error
  });
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}



/***/ })

};
