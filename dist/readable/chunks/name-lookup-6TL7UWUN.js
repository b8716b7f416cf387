const require = process.getBuiltinModule;
import "./chunk-53ABMYI7.js";

// src/providers/http/name-lookup.ts
import { Resolver } from "node:dns/promises";
import { isIP } from "node:net";
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
  isResolvable
};
