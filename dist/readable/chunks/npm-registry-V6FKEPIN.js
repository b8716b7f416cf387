const require = process.getBuiltinModule;
import {
  NpmRegistry
} from "./chunk-CLRLVHRD.js";
import "./chunk-VUN6N66R.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-JRPGQJC5.js";
import "./chunk-S73SHCX3.js";
import "./chunk-W2ZONEWA.js";
import "./chunk-U67CUEHR.js";
export {
  NpmRegistry
};
