const require = process.getBuiltinModule;
import {
  PublicRegistry,
  labelsOf,
  manifestMediaTypes,
  readLabels,
  readManifest
} from "./chunk-FH4K3GF3.js";
import "./chunk-VR4HECPH.js";
import "./chunk-C4G6JYPX.js";
import "./chunk-KUNTXOTQ.js";
import "./chunk-G2KTZL3Y.js";
import "./chunk-VIKMQRVV.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  PublicRegistry,
  labelsOf,
  manifestMediaTypes,
  readLabels,
  readManifest
};
