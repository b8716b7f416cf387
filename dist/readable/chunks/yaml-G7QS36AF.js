const require = process.getBuiltinModule;
import {
  findTooDeep,
  parseYamlOrJson
} from "./chunk-23WV3UGH.js";
import "./chunk-R653OKFB.js";
import "./chunk-Z5K6SBH7.js";
import "./chunk-R6HQRVEI.js";
import "./chunk-53ABMYI7.js";
export {
  findTooDeep,
  parseYamlOrJson
};
