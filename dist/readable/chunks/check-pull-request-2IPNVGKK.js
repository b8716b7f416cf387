const require = process.getBuiltinModule;
import {
  checkPullRequest,
  checkPullRequestText,
  hasErrors
} from "./chunk-UVIDU6UH.js";
import "./chunk-B6MLSRXJ.js";
import "./chunk-QLZZBWTF.js";
import "./chunk-6ESXSQVB.js";
import "./chunk-STV5F7D4.js";
import "./chunk-SURAKO2P.js";
import "./chunk-HLXAHXS3.js";
import "./chunk-SHW4GFQW.js";
import "./chunk-SYWYRGCB.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-VR4HECPH.js";
import "./chunk-PB6AAJBK.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  checkPullRequest,
  checkPullRequestText,
  hasErrors
};
