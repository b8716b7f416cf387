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
} from "./chunk-GKO42CFP.js";
import "./chunk-MKUPHBT2.js";
import "./chunk-OJ7C6TQS.js";
import "./chunk-XNPLOTIO.js";
import "./chunk-SHW4GFQW.js";
import "./chunk-SR42F56J.js";
import "./chunk-Z3LIMWUB.js";
import "./chunk-R6Q65QLX.js";
import "./chunk-YUQO4U3K.js";
import "./chunk-SUI7BB63.js";
import "./chunk-A56U36SA.js";
import "./chunk-D2CXTLMM.js";
import "./chunk-TUN5VBP4.js";
import "./chunk-R44MR3UB.js";
import "./chunk-MSB44BCE.js";
import "./chunk-JG2O2F7M.js";
import "./chunk-NMZOEGNW.js";
import "./chunk-6OGYSHPV.js";
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
