const require = process.getBuiltinModule;
import {
  GitHubClient,
  createOctokit,
  ownerAndName
} from "./chunk-3WXXFESB.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-JRPGQJC5.js";
import "./chunk-V32NTYZM.js";
import "./chunk-S73SHCX3.js";
import "./chunk-W2ZONEWA.js";
import "./chunk-U67CUEHR.js";
export {
  GitHubClient,
  createOctokit,
  ownerAndName
};
