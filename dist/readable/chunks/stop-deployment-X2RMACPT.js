const require = process.getBuiltinModule;
import {
  deploymentName,
  findObstacle,
  serviceControl,
  stopDeployment
} from "./chunk-HJSLVUM6.js";
import "./chunk-THXV2D6H.js";
import "./chunk-AJLZMZ6Q.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-R6HQRVEI.js";
import "./chunk-53ABMYI7.js";
export {
  deploymentName,
  findObstacle,
  serviceControl,
  stopDeployment
};
