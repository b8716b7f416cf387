const require = process.getBuiltinModule;
import {
  ExecutionRunner,
  executionControl
} from "./chunk-VKBCK6AL.js";
import "./chunk-IB74K3O5.js";
import "./chunk-6HA2IION.js";
import "./chunk-C3BQO3YX.js";
import "./chunk-GXDXMDQT.js";
import "./chunk-JG2O2F7M.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-NMZOEGNW.js";
import "./chunk-KNLFTEZA.js";
import "./chunk-53ABMYI7.js";
export {
  ExecutionRunner,
  executionControl
};
