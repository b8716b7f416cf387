const require = process.getBuiltinModule;
import {
  GitHubWorkflows
} from "./chunk-SVV3JHC4.js";
import "./chunk-C7G3I5N3.js";
import "./chunk-VR4HECPH.js";
import "./chunk-5QM77AI4.js";
import "./chunk-YBOAO4DT.js";
import "./chunk-KUNTXOTQ.js";
import "./chunk-G2KTZL3Y.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  GitHubWorkflows
};
