const require = process.getBuiltinModule;
import {
  PlatformError
} from "./chunk-VZX7JWXQ.js";

// src/providers/http/hosts.ts
import { Resolver } from "node:dns/promises";
import { isIP } from "node:net";
var SETTINGS = ["https_proxy", "http_proxy", "all_proxy"];
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
    throw new PlatformError(`The environment variable ${name} is not the URL of a proxy.`, {
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
async function createProxyAgent(env) {
  if (!proxyConfigured(env)) return void 0;
  const { EnvironmentProxyAgent } = await import("./proxy-agent-GLYOBFMF.js");
  return new EnvironmentProxyAgent((url) => proxyFor(url, env));
}
async function isResolvable(host, { timeoutMs, signal, servers }) {
  if (host === "localhost" || isIP(host.replace(/^\[|\]$/g, "")) !== 0) return true;
  if (signal.aborted) return false;
  const resolver = new Resolver({ timeout: timeoutMs, tries: 1 });
  const giveUp = () => {
    resolver.cancel();
  };
  signal.addEventListener("abort", giveUp, { once: true });
  try {
    if (servers !== void 0) resolver.setServers(servers);
    await Promise.any([resolver.resolve4(host), resolver.resolve6(host)]);
    return true;
  } catch {
    return false;
  } finally {
    signal.removeEventListener("abort", giveUp);
    resolver.cancel();
  }
}

export {
  proxyFor,
  proxyConfigured,
  checkProxies,
  createProxyAgent,
  isResolvable
};
