const require = process.getBuiltinModule;
import {
  NodeHttpHandler
} from "./chunk-LNRQAWIE.js";
import {
  TransportError,
  codeOf
} from "./chunk-C4G6JYPX.js";
import {
  createProxyAgent
} from "./chunk-VIKMQRVV.js";

// src/providers/aws/transport.ts
import { Readable } from "node:stream";
var defaultTimeouts = { connectMs: 5e3, requestMs: 3e4 };
var GRACE_MS = 3e3;
async function proxyAgents(env) {
  const agent = await createProxyAgent(env);
  return agent && { httpAgent: agent, httpsAgent: agent };
}
var Transport = class extends NodeHttpHandler {
  graceMs;
  constructor(timeouts = defaultTimeouts, env = process.env) {
    super(async () => ({
      connectionTimeout: timeouts.connectMs,
      requestTimeout: timeouts.requestMs,
      throwOnRequestTimeout: true,
      // A response that stalls halfway must end too.
      socketTimeout: timeouts.requestMs,
      ...await proxyAgents(env)
    }));
    this.graceMs = timeouts.graceMs ?? GRACE_MS;
  }
  async handle(...[request, options]) {
    try {
      const answer = await super.handle(request, options);
      const body = await readAll(answer.response.body);
      if (isForeignPage(body, answer.response)) throw new ForeignPageError(answer.response.statusCode);
      if (!isObject(request.query, answer.response.statusCode) && !isWhole(body, answer.response))
        throw Object.assign(new Error("the answer is not whole"), { code: "ECONNRESET" });
      answer.response.body = Readable.from([body]);
      return answer;
    } catch (error) {
      if (codeOf(error) === "AbortError" || error instanceof ForeignPageError) throw error;
      const port = request.port === void 0 ? "" : `:${request.port}`;
      throw new TransportError(`${request.hostname}${port}`, error);
    }
  }
};
async function readAll(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  const [first] = chunks;
  return first !== void 0 && chunks.length === 1 ? first : Buffer.concat(chunks);
}
var ForeignPageError = class extends Error {
  constructor(status) {
    super(`an HTML page, HTTP ${status}`);
    this.status = status;
  }
  status;
  name = "ForeignPageError";
};
var LONG = 1e4;
function isForeignPage(body, { statusCode, headers }) {
  if (statusCode >= 500 || statusCode === 407 || statusCode === 429) return false;
  if ("x-amz-request-id" in headers || "x-amzn-requestid" in headers) return false;
  return /^\s*<(?:!doctype html|html)\b/i.test(body.subarray(0, 200).toString("utf8").replace("\uFEFF", ""));
}
function isObject(query, statusCode) {
  return query?.["x-id"] === "GetObject" && statusCode < 300;
}
function isWhole(body, { statusCode, headers }) {
  const contentType = headers["content-type"] ?? "";
  const isJson = /^application\/(x-amz-)?json\b/i.test(contentType);
  if (isJson && body.length > LONG) return body.subarray(-100).toString("latin1").trimEnd().endsWith("}");
  const text = body.toString("utf8").trim();
  if (text === "") return statusCode >= 300;
  if (/^[^;]*[/+]xml\b/i.test(contentType)) return isWholeXml(text);
  if (!isJson) return true;
  try {
    const value = JSON.parse(text);
    return statusCode >= 300 || hasMembers(value);
  } catch {
    return false;
  }
}
function hasMembers(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
}
function isWholeXml(text) {
  const [, root] = /<(\w[\w:.-]*)/.exec(text) ?? [];
  if (root === void 0) return false;
  return text.endsWith(`</${root}>`) || text.endsWith("/>") && text.lastIndexOf("<") === text.indexOf(`<${root}`);
}

export {
  defaultTimeouts,
  Transport,
  readAll,
  ForeignPageError
};
