const require = process.getBuiltinModule;
import {
  check_default,
  givenAddresses,
  givenFiles,
  givenIndex,
  givenTarget,
  indexInputs,
  packageInputs,
  packageOutputs
} from "./chunk-U5TDGMG6.js";
import "./chunk-43YQWTDX.js";
import "./chunk-5B35WMLQ.js";
import "./chunk-XNPLOTIO.js";
import "./chunk-SHW4GFQW.js";
import "./chunk-SR42F56J.js";
import "./chunk-Z3LIMWUB.js";
import "./chunk-R6Q65QLX.js";
import "./chunk-D2CXTLMM.js";
import "./chunk-TUN5VBP4.js";
import "./chunk-R44MR3UB.js";
import "./chunk-MSB44BCE.js";
import "./chunk-YUQO4U3K.js";
import "./chunk-SUI7BB63.js";
import "./chunk-A56U36SA.js";
import "./chunk-EO6CWTLG.js";
import "./chunk-JG2O2F7M.js";
import "./chunk-NMZOEGNW.js";
import "./chunk-KNLFTEZA.js";
import "./chunk-53ABMYI7.js";
export {
  check_default as default,
  givenAddresses,
  givenFiles,
  givenIndex,
  givenTarget,
  indexInputs,
  packageInputs,
  packageOutputs
};
