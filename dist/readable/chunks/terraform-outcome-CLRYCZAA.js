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
} from "./chunk-TZ672ACU.js";
import "./chunk-YUQO4U3K.js";
import "./chunk-SUI7BB63.js";
import "./chunk-NMZOEGNW.js";
import "./chunk-KNLFTEZA.js";
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
