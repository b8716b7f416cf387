const require = process.getBuiltinModule;
import {
  composeYaml,
  findTooDeep,
  parseYaml
} from "./chunk-FWH6SR7Z.js";
import "./chunk-R653OKFB.js";
import "./chunk-G2KTZL3Y.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  composeYaml,
  findTooDeep,
  parseYaml
};
