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
} from "./chunk-K5TY4RTR.js";
import "./chunk-YUQO4U3K.js";
import "./chunk-SUI7BB63.js";
import "./chunk-A56U36SA.js";
import "./chunk-TUN5VBP4.js";
import "./chunk-R44MR3UB.js";
import "./chunk-MSB44BCE.js";
import "./chunk-GT4NVJPZ.js";
import "./chunk-R653OKFB.js";
import "./chunk-NMZOEGNW.js";
import "./chunk-KNLFTEZA.js";
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
