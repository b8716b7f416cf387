const require = process.getBuiltinModule;
import {
  checkTokenUrl,
  exchangeIdToken,
  fetchIdToken,
  missingIdToken
} from "./chunk-PLJONDLE.js";
import "./chunk-HLXIOFY3.js";
import "./chunk-47DQNPEX.js";
import "./chunk-LNRQAWIE.js";
import "./chunk-CUHMUNSG.js";
import "./chunk-UB73SDDP.js";
import "./chunk-A56U36SA.js";
import "./chunk-JLC7QYMT.js";
import "./chunk-XBPQVYE7.js";
import "./chunk-UW3TPUNG.js";
import "./chunk-53ABMYI7.js";
export {
  checkTokenUrl,
  exchangeIdToken,
  fetchIdToken,
  missingIdToken
};
