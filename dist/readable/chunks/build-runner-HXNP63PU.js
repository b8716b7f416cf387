const require = process.getBuiltinModule;
import {
  BuildRunner,
  buildControl
} from "./chunk-LKV7GK5T.js";
import "./chunk-Z66LTWUV.js";
import "./chunk-ZKLBM67U.js";
import "./chunk-FE424APT.js";
import "./chunk-I5IXH3D6.js";
import "./chunk-QLDCJKX6.js";
import "./chunk-OO5RZC5T.js";
import "./chunk-P6QVP46M.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-XVB4I7UR.js";
import "./chunk-R6HQRVEI.js";
import "./chunk-53ABMYI7.js";
export {
  BuildRunner,
  buildControl
};
