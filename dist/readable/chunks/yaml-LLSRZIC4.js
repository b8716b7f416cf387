const require = process.getBuiltinModule;
import {
  composeYaml,
  findTooDeep,
  parseYaml
} from "./chunk-GT4NVJPZ.js";
import "./chunk-R653OKFB.js";
import "./chunk-NMZOEGNW.js";
import "./chunk-KNLFTEZA.js";
import "./chunk-53ABMYI7.js";
export {
  composeYaml,
  findTooDeep,
  parseYaml
};
