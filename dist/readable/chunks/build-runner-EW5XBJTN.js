const require = process.getBuiltinModule;
import {
  BuildRunner,
  buildControl
} from "./chunk-CJJALLBW.js";
import "./chunk-U7LI2SCP.js";
import "./chunk-GC6BYZ3M.js";
import "./chunk-V6ADF7HC.js";
import "./chunk-UD4RMPB7.js";
import "./chunk-2LIWUV4G.js";
import "./chunk-WIO4Y7EN.js";
import "./chunk-JDQAK5OJ.js";
import "./chunk-RXVTYPRX.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-R6BFYJEB.js";
import "./chunk-JLC7QYMT.js";
import "./chunk-UW3TPUNG.js";
import "./chunk-53ABMYI7.js";
export {
  BuildRunner,
  buildControl
};
