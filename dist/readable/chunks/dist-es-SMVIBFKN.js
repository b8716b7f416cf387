const require = process.getBuiltinModule;
import {
  credentialsTreatedAsExpired,
  credentialsWillNeedRefresh,
  defaultProvider
} from "./chunk-TYK4RZJ7.js";
import "./chunk-QOATAZYI.js";
import "./chunk-F3PNF4DR.js";
import "./chunk-ZAFIH5CM.js";
import "./chunk-FTYUJ4D2.js";
import "./chunk-NLS5ABXJ.js";
import "./chunk-CLEI6FVO.js";
import "./chunk-53ABMYI7.js";
export {
  credentialsTreatedAsExpired,
  credentialsWillNeedRefresh,
  defaultProvider
};
