const require = process.getBuiltinModule;
import {
  PypiIndex,
  PypiJson,
  pypiAddresses
} from "./chunk-IQDWQOHT.js";
import "./chunk-7XBDIWRO.js";
import "./chunk-TRQSCIX6.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-JRPGQJC5.js";
import "./chunk-S73SHCX3.js";
import "./chunk-W2ZONEWA.js";
import "./chunk-U67CUEHR.js";
export {
  PypiIndex,
  PypiJson,
  pypiAddresses
};
