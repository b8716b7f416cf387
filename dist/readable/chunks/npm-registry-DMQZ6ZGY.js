const require = process.getBuiltinModule;
import {
  NpmRegistry
} from "./chunk-FCGERFHB.js";
import "./chunk-7QXMSYTA.js";
import "./chunk-A56U36SA.js";
import "./chunk-SBZH37CS.js";
import "./chunk-VAGHGUGH.js";
import "./chunk-R6HQRVEI.js";
import "./chunk-53ABMYI7.js";
export {
  NpmRegistry
};
