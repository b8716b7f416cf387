const require = process.getBuiltinModule;
import {
  PublicRegistry,
  labelsOf,
  manifestMediaTypes,
  readLabels,
  readManifest
} from "./chunk-AULSWZLB.js";
import "./chunk-VR4HECPH.js";
import "./chunk-5QM77AI4.js";
import "./chunk-YBOAO4DT.js";
import "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  PublicRegistry,
  labelsOf,
  manifestMediaTypes,
  readLabels,
  readManifest
};
