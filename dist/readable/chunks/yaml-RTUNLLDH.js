const require = process.getBuiltinModule;
import {
  findTooDeep,
  parseYamlOrJson
} from "./chunk-Q2XDX7ZK.js";
import "./chunk-R653OKFB.js";
import "./chunk-K3JXY3YB.js";
import "./chunk-EFW3MVBP.js";
import "./chunk-53ABMYI7.js";
export {
  findTooDeep,
  parseYamlOrJson
};
