const require = process.getBuiltinModule;
import {
  ExecutionRunner,
  executionControl
} from "./chunk-GQD67WHJ.js";
import "./chunk-UDYSTU5S.js";
import "./chunk-SAJEO3H7.js";
import "./chunk-GDD2AVL7.js";
import "./chunk-SMW2MLMA.js";
import "./chunk-OSJBNUMK.js";
import "./chunk-MLURCFNU.js";
import "./chunk-UBZFNOSZ.js";
import "./chunk-KJHP6IRJ.js";
import "./chunk-53ABMYI7.js";
export {
  ExecutionRunner,
  executionControl
};
