const require = process.getBuiltinModule;
import {
  GitHubPullRequests
} from "./chunk-MMXBEMBP.js";
import "./chunk-U7M2DWTD.js";
import "./chunk-A56U36SA.js";
import "./chunk-T5TTDTL5.js";
import "./chunk-JO7S4WUW.js";
import "./chunk-WNT4QHQH.js";
import "./chunk-EFW3MVBP.js";
import "./chunk-53ABMYI7.js";
export {
  GitHubPullRequests
};
