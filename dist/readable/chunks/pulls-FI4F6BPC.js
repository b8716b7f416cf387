const require = process.getBuiltinModule;
import {
  GitHubPullRequests
} from "./chunk-TBDC73ZR.js";
import "./chunk-L5AOVWS3.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-UIKM2F2D.js";
import "./chunk-BMXGXW72.js";
import "./chunk-MJZXERHJ.js";
import "./chunk-DE43X5GR.js";
import "./chunk-53ABMYI7.js";
export {
  GitHubPullRequests
};
