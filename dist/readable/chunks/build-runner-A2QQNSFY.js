const require = process.getBuiltinModule;
import {
  BuildRunner,
  buildControl
} from "./chunk-Q3M3RNSL.js";
import "./chunk-HKV5N6AO.js";
import "./chunk-J2NP4LBL.js";
import "./chunk-MQAOZO5B.js";
import "./chunk-3L6B7RIO.js";
import "./chunk-CXKTGJNB.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-MLURCFNU.js";
import "./chunk-AZTH3SND.js";
import "./chunk-5SMT2XMS.js";
import "./chunk-53ABMYI7.js";
export {
  BuildRunner,
  buildControl
};
