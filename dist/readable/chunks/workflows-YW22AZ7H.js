const require = process.getBuiltinModule;
import {
  GitHubWorkflows
} from "./chunk-4GW6QZR2.js";
import "./chunk-LBKEZW63.js";
import "./chunk-A56U36SA.js";
import "./chunk-SBZH37CS.js";
import "./chunk-XVB4I7UR.js";
import "./chunk-VAGHGUGH.js";
import "./chunk-R6HQRVEI.js";
import "./chunk-53ABMYI7.js";
export {
  GitHubWorkflows
};
