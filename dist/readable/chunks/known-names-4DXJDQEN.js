const require = process.getBuiltinModule;
import {
  keepNames,
  readKnownNames,
  withMeantApp
} from "./chunk-WDMZDX5U.js";
import "./chunk-CX6XFT3E.js";
import "./chunk-4Q3EAKKF.js";
import "./chunk-MSB44BCE.js";
import "./chunk-A56U36SA.js";
import "./chunk-R6HQRVEI.js";
import "./chunk-53ABMYI7.js";
export {
  keepNames,
  readKnownNames,
  withMeantApp
};
