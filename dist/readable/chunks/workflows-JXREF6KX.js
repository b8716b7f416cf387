const require = process.getBuiltinModule;
import {
  GitHubWorkflows
} from "./chunk-36VOXU3D.js";
import "./chunk-VEGQWUZ2.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-RHGTU6AY.js";
import "./chunk-AZTH3SND.js";
import "./chunk-IH7ELTOR.js";
import "./chunk-5SMT2XMS.js";
import "./chunk-53ABMYI7.js";
export {
  GitHubWorkflows
};
