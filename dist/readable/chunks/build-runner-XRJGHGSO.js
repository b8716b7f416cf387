const require = process.getBuiltinModule;
import {
  BuildRunner,
  buildControl
} from "./chunk-XBETCJUE.js";
import "./chunk-BHTVOYWW.js";
import "./chunk-ZKLBM67U.js";
import "./chunk-MIUIWWSW.js";
import "./chunk-O66RE5MY.js";
import "./chunk-NKB4UGTA.js";
import "./chunk-OO5RZC5T.js";
import "./chunk-P6QVP46M.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-JO7S4WUW.js";
import "./chunk-EFW3MVBP.js";
import "./chunk-53ABMYI7.js";
export {
  BuildRunner,
  buildControl
};
