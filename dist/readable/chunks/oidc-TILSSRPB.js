const require = process.getBuiltinModule;
import {
  checkTokenUrl,
  exchangeIdToken,
  fetchIdToken,
  missingIdToken
} from "./chunk-DTQKDGUC.js";
import "./chunk-GSUIVTQM.js";
import "./chunk-5VQY24W3.js";
import "./chunk-LNRQAWIE.js";
import "./chunk-CUHMUNSG.js";
import "./chunk-A56U36SA.js";
import "./chunk-JG2O2F7M.js";
import "./chunk-NMZOEGNW.js";
import "./chunk-6OGYSHPV.js";
import "./chunk-KNLFTEZA.js";
import "./chunk-53ABMYI7.js";
export {
  checkTokenUrl,
  exchangeIdToken,
  fetchIdToken,
  missingIdToken
};
