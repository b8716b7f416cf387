const require = process.getBuiltinModule;
import {
  ExecutionRunner,
  executionControl
} from "./chunk-MQRFJGV4.js";
import "./chunk-O5TQVH26.js";
import "./chunk-SUI7BB63.js";
import "./chunk-LTPNCCA4.js";
import "./chunk-BSRTN3BB.js";
import "./chunk-N3GSCN77.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-KUNTXOTQ.js";
import "./chunk-G2KTZL3Y.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  ExecutionRunner,
  executionControl
};
