const require = process.getBuiltinModule;
import {
  NpmRegistry
} from "./chunk-FJXYKCSR.js";
import "./chunk-NVKOC43P.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-RHGTU6AY.js";
import "./chunk-IH7ELTOR.js";
import "./chunk-5SMT2XMS.js";
import "./chunk-53ABMYI7.js";
export {
  NpmRegistry
};
