const require = process.getBuiltinModule;
import {
  keepNames,
  readKnownNames,
  withMeantApp
} from "./chunk-ZHLAN5OC.js";
import "./chunk-CX6XFT3E.js";
import "./chunk-KBUK7D3Z.js";
import "./chunk-MSB44BCE.js";
import "./chunk-A56U36SA.js";
import "./chunk-EFW3MVBP.js";
import "./chunk-53ABMYI7.js";
export {
  keepNames,
  readKnownNames,
  withMeantApp
};
