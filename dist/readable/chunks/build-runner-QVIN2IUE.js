const require = process.getBuiltinModule;
import {
  BuildRunner,
  buildControl
} from "./chunk-MAC6VLCO.js";
import "./chunk-O6XB6WIW.js";
import "./chunk-DOXTS3GR.js";
import "./chunk-PKIC3J5K.js";
import "./chunk-SMW2MLMA.js";
import "./chunk-GT7E5ETW.js";
import "./chunk-OSJBNUMK.js";
import "./chunk-MLURCFNU.js";
import "./chunk-JKO72WSY.js";
import "./chunk-MO2MCTVR.js";
import "./chunk-53ABMYI7.js";
export {
  BuildRunner,
  buildControl
};
