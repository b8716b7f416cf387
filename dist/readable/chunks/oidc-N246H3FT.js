const require = process.getBuiltinModule;
import {
  exchangeIdToken,
  fetchIdToken,
  missingIdToken
} from "./chunk-DKYS4SHE.js";
import "./chunk-XEE5YUVH.js";
import "./chunk-3N5VXF4D.js";
import "./chunk-GBMM7KOH.js";
import "./chunk-LC7CGOHX.js";
import "./chunk-IJ7DWXAH.js";
import "./chunk-UMB4E2CR.js";
import "./chunk-WCL3IPVW.js";
import "./chunk-E7DHJO2K.js";
import "./chunk-A56U36SA.js";
import "./chunk-SBZH37CS.js";
import "./chunk-XVB4I7UR.js";
import "./chunk-VAGHGUGH.js";
import "./chunk-R6HQRVEI.js";
import "./chunk-53ABMYI7.js";
export {
  exchangeIdToken,
  fetchIdToken,
  missingIdToken
};
