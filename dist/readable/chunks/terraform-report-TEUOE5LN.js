const require = process.getBuiltinModule;
import {
  formatTerraform,
  renderTerraform,
  terraformFailure,
  terraformOutputs,
  terraformSection
} from "./chunk-CXVR6PFK.js";
import "./chunk-VEEMDDBS.js";
import "./chunk-2LIWUV4G.js";
import "./chunk-R6BFYJEB.js";
import "./chunk-UW3TPUNG.js";
import "./chunk-53ABMYI7.js";
export {
  formatTerraform,
  renderTerraform,
  terraformFailure,
  terraformOutputs,
  terraformSection
};
