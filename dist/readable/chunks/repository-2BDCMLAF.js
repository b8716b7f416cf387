const require = process.getBuiltinModule;
import {
  GitHubCommitRange,
  GitHubCommits,
  GitHubFiles
} from "./chunk-5BWNFGE2.js";
import "./chunk-RWXBBC4D.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-TF7R6OI2.js";
import "./chunk-V32NTYZM.js";
import "./chunk-S73SHCX3.js";
import "./chunk-W2ZONEWA.js";
import "./chunk-53ABMYI7.js";
export {
  GitHubCommitRange,
  GitHubCommits,
  GitHubFiles
};
