const require = process.getBuiltinModule;
import {
  PLACEHOLDER,
  VISIBLE_AFTER_MS,
  deploymentName,
  filterByDefinition,
  findNewTaskSet,
  findObstacle,
  findOwnDeployment,
  hasDeploymentEnded,
  listedFrom,
  serviceControl,
  stopDeployment,
  toWork
} from "./chunk-YW5FYDWB.js";
import "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-PB6AAJBK.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  PLACEHOLDER,
  VISIBLE_AFTER_MS,
  deploymentName,
  filterByDefinition,
  findNewTaskSet,
  findObstacle,
  findOwnDeployment,
  hasDeploymentEnded,
  listedFrom,
  serviceControl,
  stopDeployment,
  toWork
};
