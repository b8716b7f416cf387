const require = process.getBuiltinModule;
import {
  readConfig,
  readValidConfig,
  validationFailure,
  validationSummary,
  validationText
} from "./chunk-CJ7HKC5U.js";
import "./chunk-XH372SV3.js";
import "./chunk-LSU2KMWZ.js";
import "./chunk-Z5XNIE2D.js";
import "./chunk-R653OKFB.js";
import "./chunk-VEEMDDBS.js";
import "./chunk-2AAWSTUC.js";
import "./chunk-MSB44BCE.js";
import "./chunk-2LIWUV4G.js";
import "./chunk-A56U36SA.js";
import "./chunk-R6BFYJEB.js";
import "./chunk-UW3TPUNG.js";
import "./chunk-53ABMYI7.js";
export {
  readConfig,
  readValidConfig,
  validationFailure,
  validationSummary,
  validationText
};
