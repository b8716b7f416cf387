const require = process.getBuiltinModule;
import {
  GitHubCommitRange,
  GitHubCommits,
  GitHubFiles
} from "./chunk-TY4R5W3L.js";
import "./chunk-EHO3M65O.js";
import "./chunk-AIVQKEJM.js";
import "./chunk-UB73SDDP.js";
import "./chunk-A56U36SA.js";
import "./chunk-R6BFYJEB.js";
import "./chunk-JLC7QYMT.js";
import "./chunk-XBPQVYE7.js";
import "./chunk-UW3TPUNG.js";
import "./chunk-53ABMYI7.js";
export {
  GitHubCommitRange,
  GitHubCommits,
  GitHubFiles
};
