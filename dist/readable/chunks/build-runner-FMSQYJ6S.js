const require = process.getBuiltinModule;
import {
  BuildRunner,
  buildControl
} from "./chunk-OBX24Z3K.js";
import "./chunk-V4MSVMJ7.js";
import "./chunk-7HBFKETE.js";
import "./chunk-2MFQ5DI2.js";
import "./chunk-SMW2MLMA.js";
import "./chunk-X3KSQISM.js";
import "./chunk-OSJBNUMK.js";
import "./chunk-MLURCFNU.js";
import "./chunk-V32NTYZM.js";
import "./chunk-W2ZONEWA.js";
import "./chunk-53ABMYI7.js";
export {
  BuildRunner,
  buildControl
};
