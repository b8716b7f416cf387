const require = process.getBuiltinModule;
import {
  exchangeIdToken,
  fetchIdToken,
  missingIdToken
} from "./chunk-2X7YRAQD.js";
import "./chunk-G5U6WRYN.js";
import "./chunk-ADFAMFWR.js";
import "./chunk-ZAFIH5CM.js";
import "./chunk-NLS5ABXJ.js";
import "./chunk-CLEI6FVO.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-TF7R6OI2.js";
import "./chunk-V32NTYZM.js";
import "./chunk-S73SHCX3.js";
import "./chunk-W2ZONEWA.js";
import "./chunk-53ABMYI7.js";
export {
  exchangeIdToken,
  fetchIdToken,
  missingIdToken
};
