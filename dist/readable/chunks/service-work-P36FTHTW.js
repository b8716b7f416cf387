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
} from "./chunk-FTPFDWWQ.js";
import "./chunk-D2CXTLMM.js";
import "./chunk-TUN5VBP4.js";
import "./chunk-R44MR3UB.js";
import "./chunk-MSB44BCE.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-NMZOEGNW.js";
import "./chunk-KNLFTEZA.js";
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
