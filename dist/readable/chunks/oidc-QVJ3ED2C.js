const require = process.getBuiltinModule;
import {
  checkTokenUrl,
  exchangeIdToken,
  fetchIdToken,
  missingIdToken
} from "./chunk-DD672CW6.js";
import "./chunk-YR7C6HDK.js";
import "./chunk-MBKXUMDY.js";
import "./chunk-LNRQAWIE.js";
import "./chunk-CUHMUNSG.js";
import "./chunk-A56U36SA.js";
import "./chunk-EO6CWTLG.js";
import "./chunk-JG2O2F7M.js";
import "./chunk-NMZOEGNW.js";
import "./chunk-KNLFTEZA.js";
import "./chunk-53ABMYI7.js";
export {
  checkTokenUrl,
  exchangeIdToken,
  fetchIdToken,
  missingIdToken
};
