const require = process.getBuiltinModule;
import {
  checkOutdated,
  findChanges,
  formatCheck,
  isDowngrade,
  outdatedFailure,
  renderCheck
} from "./chunk-NHDRRVNY.js";
import "./chunk-CCOSLTTB.js";
import "./chunk-GITTBB4Z.js";
import "./chunk-4KNNF5DK.js";
import "./chunk-VEEMDDBS.js";
import "./chunk-Z7UEJ7YK.js";
import "./chunk-2LIWUV4G.js";
import "./chunk-R6BFYJEB.js";
import "./chunk-JLC7QYMT.js";
import "./chunk-UW3TPUNG.js";
import "./chunk-53ABMYI7.js";
export {
  checkOutdated,
  findChanges,
  formatCheck,
  isDowngrade,
  outdatedFailure,
  renderCheck
};
