const require = process.getBuiltinModule;
import {
  BuildRunner,
  buildCause,
  buildControl,
  buildFailure
} from "./chunk-SWNTXCG4.js";
import "./chunk-LUEIXAKF.js";
import "./chunk-TGHKWOBQ.js";
import "./chunk-LTPNCCA4.js";
import "./chunk-BSRTN3BB.js";
import "./chunk-N3GSCN77.js";
import "./chunk-KUNTXOTQ.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-G2KTZL3Y.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  BuildRunner,
  buildCause,
  buildControl,
  buildFailure
};
