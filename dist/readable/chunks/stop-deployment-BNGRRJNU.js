const require = process.getBuiltinModule;
import {
  deploymentName,
  serviceControl,
  stopDeployment
} from "./chunk-FEF5Q6BK.js";
import "./chunk-WAZJEV3T.js";
import "./chunk-AJLZMZ6Q.js";
import "./chunk-X3KSQISM.js";
import "./chunk-OSJBNUMK.js";
import "./chunk-MLURCFNU.js";
import "./chunk-V32NTYZM.js";
import "./chunk-W2ZONEWA.js";
import "./chunk-53ABMYI7.js";
export {
  deploymentName,
  serviceControl,
  stopDeployment
};
