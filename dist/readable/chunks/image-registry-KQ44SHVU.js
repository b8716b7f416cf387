const require = process.getBuiltinModule;
import {
  PublicRegistry,
  labelsOf,
  manifestMediaTypes,
  readLabels,
  readManifest
} from "./chunk-ETGBA3T6.js";
import "./chunk-A56U36SA.js";
import "./chunk-JG2O2F7M.js";
import "./chunk-NMZOEGNW.js";
import "./chunk-6OGYSHPV.js";
import "./chunk-KNLFTEZA.js";
import "./chunk-53ABMYI7.js";
export {
  PublicRegistry,
  labelsOf,
  manifestMediaTypes,
  readLabels,
  readManifest
};
