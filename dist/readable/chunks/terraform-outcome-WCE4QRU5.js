const require = process.getBuiltinModule;
import {
  GroupTerraform,
  countResources,
  formatTerraform,
  renderTerraform,
  terraformFailure,
  terraformOutputs,
  terraformSection,
  terraformStatus
} from "./chunk-RVG4WE7F.js";
import "./chunk-XFDL5JCY.js";
import "./chunk-SUI7BB63.js";
import "./chunk-G2KTZL3Y.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  GroupTerraform,
  countResources,
  formatTerraform,
  renderTerraform,
  terraformFailure,
  terraformOutputs,
  terraformSection,
  terraformStatus
};
