const require = process.getBuiltinModule;
import {
  keepNames,
  readKnownNames,
  withMeantApp
} from "./chunk-SJUGW6LC.js";
import "./chunk-CX6XFT3E.js";
import "./chunk-2AAWSTUC.js";
import "./chunk-MSB44BCE.js";
import "./chunk-A56U36SA.js";
import "./chunk-UW3TPUNG.js";
import "./chunk-53ABMYI7.js";
export {
  keepNames,
  readKnownNames,
  withMeantApp
};
