const require = process.getBuiltinModule;
import {
  checkPullRequest,
  checkPullRequestText,
  hasErrors
} from "./chunk-JAUKBWVS.js";
import "./chunk-5DGSHT7K.js";
import "./chunk-3BSST2OG.js";
import "./chunk-XTK6H3PI.js";
import "./chunk-GS56TTB7.js";
import "./chunk-SHW4GFQW.js";
import "./chunk-2AAWSTUC.js";
import "./chunk-MSB44BCE.js";
import "./chunk-UW3TPUNG.js";
import "./chunk-53ABMYI7.js";
export {
  checkPullRequest,
  checkPullRequestText,
  hasErrors
};
