const require = process.getBuiltinModule;
import {
  ExecutionRunner,
  executionControl
} from "./chunk-W4MD5K7R.js";
import "./chunk-2N3JAIN7.js";
import "./chunk-CAJPEV2S.js";
import "./chunk-5P7UKMDY.js";
import "./chunk-SMW2MLMA.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-MLURCFNU.js";
import "./chunk-BMXGXW72.js";
import "./chunk-DE43X5GR.js";
import "./chunk-53ABMYI7.js";
export {
  ExecutionRunner,
  executionControl
};
