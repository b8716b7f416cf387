const require = process.getBuiltinModule;
import {
  deploymentName,
  findObstacle,
  serviceControl,
  stopDeployment
} from "./chunk-FYO5YPFA.js";
import "./chunk-THXV2D6H.js";
import "./chunk-AJLZMZ6Q.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-EFW3MVBP.js";
import "./chunk-53ABMYI7.js";
export {
  deploymentName,
  findObstacle,
  serviceControl,
  stopDeployment
};
