const require = process.getBuiltinModule;
import {
  ExecutionRunner,
  executionControl
} from "./chunk-7CAGKO2C.js";
import "./chunk-DHLMFRQT.js";
import "./chunk-WIO4Y7EN.js";
import "./chunk-JDQAK5OJ.js";
import "./chunk-RXVTYPRX.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-R6BFYJEB.js";
import "./chunk-JLC7QYMT.js";
import "./chunk-UW3TPUNG.js";
import "./chunk-53ABMYI7.js";
export {
  ExecutionRunner,
  executionControl
};
