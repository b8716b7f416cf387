const require = process.getBuiltinModule;
import {
  ExecutionRunner,
  executionControl
} from "./chunk-KG44XA6L.js";
import "./chunk-UN5A3TFE.js";
import "./chunk-SUI7BB63.js";
import "./chunk-LTPNCCA4.js";
import "./chunk-BSRTN3BB.js";
import "./chunk-N3GSCN77.js";
import "./chunk-KUNTXOTQ.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-G2KTZL3Y.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  ExecutionRunner,
  executionControl
};
