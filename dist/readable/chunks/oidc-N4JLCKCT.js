const require = process.getBuiltinModule;
import {
  exchangeIdToken,
  fetchIdToken,
  missingIdToken
} from "./chunk-OK4RFTDX.js";
import "./chunk-B2GSTY4V.js";
import "./chunk-O6RDEZ7L.js";
import "./chunk-OTA2OBZU.js";
import "./chunk-NLS5ABXJ.js";
import "./chunk-CLEI6FVO.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-JRPGQJC5.js";
import "./chunk-V32NTYZM.js";
import "./chunk-S73SHCX3.js";
import "./chunk-W2ZONEWA.js";
import "./chunk-U67CUEHR.js";
export {
  exchangeIdToken,
  fetchIdToken,
  missingIdToken
};
