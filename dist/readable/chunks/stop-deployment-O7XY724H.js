const require = process.getBuiltinModule;
import {
  deploymentName,
  findObstacle,
  serviceControl,
  stopDeployment
} from "./chunk-HVEMYH73.js";
import "./chunk-THXV2D6H.js";
import "./chunk-Z7UEJ7YK.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-UW3TPUNG.js";
import "./chunk-53ABMYI7.js";
export {
  deploymentName,
  findObstacle,
  serviceControl,
  stopDeployment
};
