const require = process.getBuiltinModule;
import {
  ExecutionRunner,
  executionControl
} from "./chunk-42NLLNSC.js";
import "./chunk-5FK5KQMB.js";
import "./chunk-RX3QBJ6T.js";
import "./chunk-NKB4UGTA.js";
import "./chunk-OO5RZC5T.js";
import "./chunk-P6QVP46M.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-ASQ2QURW.js";
import "./chunk-EFW3MVBP.js";
import "./chunk-53ABMYI7.js";
export {
  ExecutionRunner,
  executionControl
};
