const require = process.getBuiltinModule;
import {
  ExecutionRunner,
  executionControl
} from "./chunk-C7IQ54S7.js";
import "./chunk-SCQNRUUF.js";
import "./chunk-SYWYRGCB.js";
import "./chunk-YZSXA4BS.js";
import "./chunk-J6RJPIEH.js";
import "./chunk-WSNKAHF4.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  ExecutionRunner,
  executionControl
};
