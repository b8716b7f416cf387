const require = process.getBuiltinModule;
import {
  ExecutionRunner,
  executionControl
} from "./chunk-CN67RFPV.js";
import "./chunk-B75NW745.js";
import "./chunk-J2NP4LBL.js";
import "./chunk-MQAOZO5B.js";
import "./chunk-CXKTGJNB.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-MLURCFNU.js";
import "./chunk-AZTH3SND.js";
import "./chunk-5SMT2XMS.js";
import "./chunk-53ABMYI7.js";
export {
  ExecutionRunner,
  executionControl
};
