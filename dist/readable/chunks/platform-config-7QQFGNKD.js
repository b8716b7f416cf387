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
} from "./chunk-XQQHYPFA.js";
import "./chunk-HRHQFAQI.js";
import "./chunk-SYWYRGCB.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-VR4HECPH.js";
import "./chunk-UXEO32C6.js";
import "./chunk-R653OKFB.js";
import "./chunk-PB6AAJBK.js";
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
