const require = process.getBuiltinModule;
import {
  BuildRunner,
  buildControl
} from "./chunk-BQCS3WJ7.js";
import "./chunk-BJAUFTEA.js";
import "./chunk-ZKLBM67U.js";
import "./chunk-ZBIG5NZ7.js";
import "./chunk-RX3QBJ6T.js";
import "./chunk-NKB4UGTA.js";
import "./chunk-OO5RZC5T.js";
import "./chunk-P6QVP46M.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-ASQ2QURW.js";
import "./chunk-EFW3MVBP.js";
import "./chunk-53ABMYI7.js";
export {
  BuildRunner,
  buildControl
};
