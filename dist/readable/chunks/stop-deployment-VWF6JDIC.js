const require = process.getBuiltinModule;
import {
  deploymentName,
  serviceControl,
  stopDeployment
} from "./chunk-5DFNCFET.js";
import "./chunk-FPRXZOKY.js";
import "./chunk-AJLZMZ6Q.js";
import "./chunk-FGNALKG3.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-MLURCFNU.js";
import "./chunk-BMXGXW72.js";
import "./chunk-DE43X5GR.js";
import "./chunk-53ABMYI7.js";
export {
  deploymentName,
  serviceControl,
  stopDeployment
};
