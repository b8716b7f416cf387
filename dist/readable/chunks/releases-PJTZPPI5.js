const require = process.getBuiltinModule;
import {
  GitHubReleases
} from "./chunk-AYHSNN3A.js";
import "./chunk-CFQRA44X.js";
import "./chunk-P2YEED74.js";
import "./chunk-A56U36SA.js";
import "./chunk-JG2O2F7M.js";
import "./chunk-NMZOEGNW.js";
import "./chunk-6OGYSHPV.js";
import "./chunk-KNLFTEZA.js";
import "./chunk-53ABMYI7.js";
export {
  GitHubReleases
};
