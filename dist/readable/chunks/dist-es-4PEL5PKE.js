const require = process.getBuiltinModule;
import {
  credentialsTreatedAsExpired,
  credentialsWillNeedRefresh,
  defaultProvider
} from "./chunk-4LOZ37BY.js";
import "./chunk-53AWSWAU.js";
import "./chunk-M7GTUMKM.js";
import "./chunk-FRW5Q4R5.js";
import "./chunk-SWH4EJJO.js";
import "./chunk-VNTM6HFU.js";
import "./chunk-53ABMYI7.js";
export {
  credentialsTreatedAsExpired,
  credentialsWillNeedRefresh,
  defaultProvider
};
