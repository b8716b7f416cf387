const require = process.getBuiltinModule;
import {
  checkTokenUrl,
  exchangeIdToken,
  fetchIdToken,
  missingIdToken
} from "./chunk-T37PDC2R.js";
import "./chunk-4PNLM4WS.js";
import "./chunk-M7ZQPISF.js";
import "./chunk-LNRQAWIE.js";
import "./chunk-CUHMUNSG.js";
import "./chunk-VR4HECPH.js";
import "./chunk-5QM77AI4.js";
import "./chunk-YBOAO4DT.js";
import "./chunk-KUNTXOTQ.js";
import "./chunk-G2KTZL3Y.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  checkTokenUrl,
  exchangeIdToken,
  fetchIdToken,
  missingIdToken
};
