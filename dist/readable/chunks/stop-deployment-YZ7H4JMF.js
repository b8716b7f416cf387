const require = process.getBuiltinModule;
import {
  deploymentName,
  serviceControl,
  stopDeployment
} from "./chunk-PNSGCGT7.js";
import "./chunk-WOU6CSNQ.js";
import "./chunk-AJLZMZ6Q.js";
import "./chunk-GT7E5ETW.js";
import "./chunk-OSJBNUMK.js";
import "./chunk-MLURCFNU.js";
import "./chunk-JKO72WSY.js";
import "./chunk-MO2MCTVR.js";
import "./chunk-53ABMYI7.js";
export {
  deploymentName,
  serviceControl,
  stopDeployment
};
