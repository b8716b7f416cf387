const require = process.getBuiltinModule;
import {
  sendRequest
} from "./chunk-6OGYSHPV.js";

// src/providers/http/fetch.ts
async function fetchResponse(address, { method, headers, body, signal }, options) {
  const answer = await sendRequest(new URL(address), {
    ...options,
    method,
    headers,
    body: typeof body === "string" ? body : void 0,
    signal: signal ?? void 0
  });
  if (answer.status < 300 && /^application\/(.+\+)?json$/.test(answer.contentType)) requireJson(answer.body);
  return new FetchedResponse(answer);
}
var FetchedResponse = class {
  constructor(answer) {
    this.answer = answer;
    this.status = answer.status;
    this.ok = answer.status >= 200 && answer.status < 300;
    this.headers = new ReceivedHeaders(answer.headers);
  }
  answer;
  ok;
  status;
  statusText = "";
  url = "";
  body = null;
  headers;
  text() {
    return Promise.resolve(this.answer.body);
  }
  async json() {
    return JSON.parse(await this.text());
  }
  async arrayBuffer() {
    return new TextEncoder().encode(await this.text()).buffer;
  }
};
var ReceivedHeaders = class {
  values = /* @__PURE__ */ new Map();
  constructor(received) {
    for (const [name, value] of Object.entries(received))
      if (value !== void 0) this.set(name, [value].flat().join(", "));
  }
  get(name) {
    return this.values.get(name.toLowerCase()) ?? null;
  }
  set(name, value) {
    this.values.set(name.toLowerCase(), value);
  }
  entries() {
    return this.values;
  }
  [Symbol.iterator]() {
    return this.values[Symbol.iterator]();
  }
};
function requireJson(body) {
  try {
    JSON.parse(body);
  } catch (error) {
    throw Object.assign(new Error("the answer is not whole", { cause: error }), { code: "ECONNRESET" });
  }
}

export {
  fetchResponse
};
