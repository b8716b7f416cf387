const require = process.getBuiltinModule;
import {
  GitHubWorkflows
} from "./chunk-7JZ2YFD2.js";
import "./chunk-V3PEY7U4.js";
import "./chunk-VR4HECPH.js";
import "./chunk-C4G6JYPX.js";
import "./chunk-KUNTXOTQ.js";
import "./chunk-G2KTZL3Y.js";
import "./chunk-VIKMQRVV.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  GitHubWorkflows
};
