const require = process.getBuiltinModule;
import {
  composeYaml,
  findTooDeep,
  parseYamlOrJson
} from "./chunk-LSU2KMWZ.js";
import "./chunk-Z5XNIE2D.js";
import "./chunk-R653OKFB.js";
import "./chunk-UW3TPUNG.js";
import "./chunk-53ABMYI7.js";
export {
  composeYaml,
  findTooDeep,
  parseYamlOrJson
};
