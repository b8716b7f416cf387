const require = process.getBuiltinModule;
import {
  credentialsTreatedAsExpired,
  credentialsWillNeedRefresh,
  defaultProvider
} from "./chunk-GWWYGLB2.js";
import "./chunk-QOATAZYI.js";
import "./chunk-F3PNF4DR.js";
import "./chunk-OTA2OBZU.js";
import "./chunk-FTYUJ4D2.js";
import "./chunk-NLS5ABXJ.js";
import "./chunk-CLEI6FVO.js";
import "./chunk-U67CUEHR.js";
export {
  credentialsTreatedAsExpired,
  credentialsWillNeedRefresh,
  defaultProvider
};
