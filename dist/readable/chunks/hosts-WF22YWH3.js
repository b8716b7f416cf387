const require = process.getBuiltinModule;
import {
  checkProxies,
  createProxyAgent,
  isResolvable,
  proxyConfigured,
  proxyFor
} from "./chunk-VIKMQRVV.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  checkProxies,
  createProxyAgent,
  isResolvable,
  proxyConfigured,
  proxyFor
};
