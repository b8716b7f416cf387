const require = process.getBuiltinModule;
import {
  deploymentName,
  findObstacle,
  serviceControl,
  stopDeployment
} from "./chunk-IBWYEJNU.js";
import "./chunk-7ADEZYSV.js";
import "./chunk-AJLZMZ6Q.js";
import "./chunk-3L6B7RIO.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-MLURCFNU.js";
import "./chunk-AZTH3SND.js";
import "./chunk-5SMT2XMS.js";
import "./chunk-53ABMYI7.js";
export {
  deploymentName,
  findObstacle,
  serviceControl,
  stopDeployment
};
