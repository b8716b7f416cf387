const require = process.getBuiltinModule;
import {
  UNREACHED,
  checkProxies,
  createProxyAgent,
  isResolvable,
  proxyConfigured,
  proxyFor
} from "./chunk-YBOAO4DT.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  UNREACHED,
  checkProxies,
  createProxyAgent,
  isResolvable,
  proxyConfigured,
  proxyFor
};
