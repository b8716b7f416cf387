const require = process.getBuiltinModule;
import {
  ExecutionRunner,
  executionControl
} from "./chunk-LFXKKIK4.js";
import "./chunk-L43MFHVE.js";
import "./chunk-DOXTS3GR.js";
import "./chunk-PKIC3J5K.js";
import "./chunk-SMW2MLMA.js";
import "./chunk-OSJBNUMK.js";
import "./chunk-MLURCFNU.js";
import "./chunk-JKO72WSY.js";
import "./chunk-MO2MCTVR.js";
import "./chunk-53ABMYI7.js";
export {
  ExecutionRunner,
  executionControl
};
