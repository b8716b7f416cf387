const require = process.getBuiltinModule;
import {
  NpmRegistry
} from "./chunk-3Y25EK6L.js";
import "./chunk-TRQSCIX6.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-JRPGQJC5.js";
import "./chunk-S73SHCX3.js";
import "./chunk-W2ZONEWA.js";
import "./chunk-U67CUEHR.js";
export {
  NpmRegistry
};
