const require = process.getBuiltinModule;
import {
  getRepositoryName,
  githubClient,
  repositoryInput
} from "./chunk-2ZUENFKQ.js";
import "./chunk-ITQC24HB.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-JRPGQJC5.js";
import "./chunk-S73SHCX3.js";
import "./chunk-V32NTYZM.js";
import "./chunk-W2ZONEWA.js";
import "./chunk-U67CUEHR.js";
export {
  getRepositoryName,
  githubClient,
  repositoryInput
};
