const require = process.getBuiltinModule;
import {
  GitHubHistory,
  GitHubPullRequests
} from "./chunk-SUQUA5MV.js";
import "./chunk-XYMLOVCB.js";
import "./chunk-SYOTTJSB.js";
import "./chunk-VR4HECPH.js";
import "./chunk-5QM77AI4.js";
import "./chunk-YBOAO4DT.js";
import "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  GitHubHistory,
  GitHubPullRequests
};
