const require = process.getBuiltinModule;
import {
  BuildRunner,
  buildControl
} from "./chunk-JXPHTLVP.js";
import "./chunk-YE75PMVV.js";
import "./chunk-SAJEO3H7.js";
import "./chunk-GDD2AVL7.js";
import "./chunk-SMW2MLMA.js";
import "./chunk-L3UA5FC6.js";
import "./chunk-OSJBNUMK.js";
import "./chunk-MLURCFNU.js";
import "./chunk-UBZFNOSZ.js";
import "./chunk-KJHP6IRJ.js";
import "./chunk-53ABMYI7.js";
export {
  BuildRunner,
  buildControl
};
