const require = process.getBuiltinModule;
import {
  checkProxies,
  isResolvable,
  proxyConfigured,
  proxyFor
} from "./chunk-XBPQVYE7.js";
import "./chunk-UW3TPUNG.js";
import "./chunk-53ABMYI7.js";
export {
  checkProxies,
  isResolvable,
  proxyConfigured,
  proxyFor
};
