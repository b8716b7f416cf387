const require = process.getBuiltinModule;
import {
  GitHubCommitRange,
  GitHubCommits,
  GitHubFiles
} from "./chunk-SAP5ED35.js";
import "./chunk-ITQC24HB.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-JRPGQJC5.js";
import "./chunk-S73SHCX3.js";
import "./chunk-V32NTYZM.js";
import "./chunk-W2ZONEWA.js";
import "./chunk-U67CUEHR.js";
export {
  GitHubCommitRange,
  GitHubCommits,
  GitHubFiles
};
