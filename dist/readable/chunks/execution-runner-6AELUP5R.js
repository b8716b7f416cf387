const require = process.getBuiltinModule;
import {
  ExecutionRunner,
  executionControl
} from "./chunk-XKLZ7EFN.js";
import "./chunk-XQVSUPTD.js";
import "./chunk-7HBFKETE.js";
import "./chunk-2MFQ5DI2.js";
import "./chunk-SMW2MLMA.js";
import "./chunk-OSJBNUMK.js";
import "./chunk-MLURCFNU.js";
import "./chunk-V32NTYZM.js";
import "./chunk-W2ZONEWA.js";
import "./chunk-53ABMYI7.js";
export {
  ExecutionRunner,
  executionControl
};
