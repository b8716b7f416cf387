const require = process.getBuiltinModule;
import {
  checkOutdated,
  findChanges,
  formatCheck,
  isDowngrade,
  outdatedFailure,
  renderCheck
} from "./chunk-SVCR4INJ.js";
import "./chunk-4PCGMTVU.js";
import "./chunk-YDSZB5ER.js";
import "./chunk-YUQO4U3K.js";
import "./chunk-SUI7BB63.js";
import "./chunk-D2CXTLMM.js";
import "./chunk-TUN5VBP4.js";
import "./chunk-R44MR3UB.js";
import "./chunk-MSB44BCE.js";
import "./chunk-UU4BMKO6.js";
import "./chunk-JG2O2F7M.js";
import "./chunk-NMZOEGNW.js";
import "./chunk-KNLFTEZA.js";
import "./chunk-53ABMYI7.js";
export {
  checkOutdated,
  findChanges,
  formatCheck,
  isDowngrade,
  outdatedFailure,
  renderCheck
};
