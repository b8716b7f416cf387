const require = process.getBuiltinModule;
import {
  BuildRunner,
  buildControl
} from "./chunk-TSZTFU7D.js";
import "./chunk-H4IVXE5K.js";
import "./chunk-X3KSQISM.js";
import "./chunk-YO6COYTS.js";
import "./chunk-2MFQ5DI2.js";
import "./chunk-SMW2MLMA.js";
import "./chunk-OSJBNUMK.js";
import "./chunk-MLURCFNU.js";
import "./chunk-V32NTYZM.js";
import "./chunk-W2ZONEWA.js";
import "./chunk-U67CUEHR.js";
export {
  BuildRunner,
  buildControl
};
