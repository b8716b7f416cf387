const require = process.getBuiltinModule;
import {
  composeYaml,
  findTooDeep,
  parseYaml
} from "./chunk-UXEO32C6.js";
import "./chunk-R653OKFB.js";
import "./chunk-PB6AAJBK.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  composeYaml,
  findTooDeep,
  parseYaml
};
