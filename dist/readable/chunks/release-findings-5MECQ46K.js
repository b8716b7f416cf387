const require = process.getBuiltinModule;
import {
  findingsTable,
  releaseCheckFailure,
  releaseFindings,
  staleLabels,
  summaryFailure
} from "./chunk-RNKTRSBO.js";
import "./chunk-STV5F7D4.js";
import "./chunk-HLXAHXS3.js";
import "./chunk-SHW4GFQW.js";
import "./chunk-HRHQFAQI.js";
import "./chunk-SYWYRGCB.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-PB6AAJBK.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  findingsTable,
  releaseCheckFailure,
  releaseFindings,
  staleLabels,
  summaryFailure
};
