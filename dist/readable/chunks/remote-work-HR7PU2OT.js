const require = process.getBuiltinModule;
import {
  endRemoteWork,
  keyedInputs
} from "./chunk-QXLVANZQ.js";
import "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-J6RJPIEH.js";
import "./chunk-PB6AAJBK.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  endRemoteWork,
  keyedInputs
};
