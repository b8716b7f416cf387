const require = process.getBuiltinModule;
import {
  GitHubTags,
  tagRefs
} from "./chunk-X6QS5M7G.js";
import "./chunk-LMJUSBQA.js";
import "./chunk-ITQC24HB.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-JRPGQJC5.js";
import "./chunk-V32NTYZM.js";
import "./chunk-S73SHCX3.js";
import "./chunk-W2ZONEWA.js";
import "./chunk-U67CUEHR.js";
export {
  GitHubTags,
  tagRefs
};
