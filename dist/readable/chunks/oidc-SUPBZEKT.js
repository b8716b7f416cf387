const require = process.getBuiltinModule;
import {
  checkTokenUrl,
  exchangeIdToken,
  fetchIdToken,
  missingIdToken
} from "./chunk-F2QLIBGI.js";
import "./chunk-ZQEOOPS4.js";
import "./chunk-GEAQLG7T.js";
import "./chunk-GBMM7KOH.js";
import "./chunk-LC7CGOHX.js";
import "./chunk-IJ7DWXAH.js";
import "./chunk-UMB4E2CR.js";
import "./chunk-WCL3IPVW.js";
import "./chunk-E7DHJO2K.js";
import "./chunk-A56U36SA.js";
import "./chunk-T5TTDTL5.js";
import "./chunk-ASQ2QURW.js";
import "./chunk-WNT4QHQH.js";
import "./chunk-EFW3MVBP.js";
import "./chunk-53ABMYI7.js";
export {
  checkTokenUrl,
  exchangeIdToken,
  fetchIdToken,
  missingIdToken
};
