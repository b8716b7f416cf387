const require = process.getBuiltinModule;
import {
  PypiIndex,
  PypiJson,
  pypiAddresses
} from "./chunk-B5ZCAKD3.js";
import "./chunk-TAS2RAWJ.js";
import "./chunk-KSG7NHB7.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-TF7R6OI2.js";
import "./chunk-S73SHCX3.js";
import "./chunk-W2ZONEWA.js";
import "./chunk-53ABMYI7.js";
export {
  PypiIndex,
  PypiJson,
  pypiAddresses
};
