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
} from "./chunk-YBU7FBU4.js";
import "./chunk-HRHQFAQI.js";
import "./chunk-SYWYRGCB.js";
import "./chunk-PB6AAJBK.js";
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
