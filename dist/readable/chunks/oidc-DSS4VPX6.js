const require = process.getBuiltinModule;
import {
  checkTokenUrl,
  exchangeIdToken,
  fetchIdToken,
  missingIdToken
} from "./chunk-BBYX7KIO.js";
import "./chunk-4PNLM4WS.js";
import "./chunk-M7ZQPISF.js";
import "./chunk-LNRQAWIE.js";
import "./chunk-CUHMUNSG.js";
import "./chunk-VR4HECPH.js";
import "./chunk-5QM77AI4.js";
import "./chunk-YBOAO4DT.js";
import "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  checkTokenUrl,
  exchangeIdToken,
  fetchIdToken,
  missingIdToken
};
