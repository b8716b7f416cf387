const require = process.getBuiltinModule;
import {
  checkPlatformConfig,
  formatProblem,
  readApplicationName,
  readConfig,
  readValidConfig,
  validationFailure,
  validationSummary,
  validationText
} from "./chunk-LPGWAGM4.js";
import "./chunk-XFDL5JCY.js";
import "./chunk-VR4HECPH.js";
import "./chunk-SUI7BB63.js";
import "./chunk-7EL6422M.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-FWH6SR7Z.js";
import "./chunk-R653OKFB.js";
import "./chunk-G2KTZL3Y.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  checkPlatformConfig,
  formatProblem,
  readApplicationName,
  readConfig,
  readValidConfig,
  validationFailure,
  validationSummary,
  validationText
};
