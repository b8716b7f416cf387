const require = process.getBuiltinModule;
import {
  ImageTags,
  chooseReference,
  codebaseRepositories,
  describeReference,
  findPushTimes,
  holdsImage,
  isReachable,
  parseImageReference,
  parseRollbackTarget
} from "./chunk-ZXRFCHVL.js";
import "./chunk-AANHCUOX.js";
import "./chunk-TGHKWOBQ.js";
import "./chunk-KUNTXOTQ.js";
import "./chunk-G2KTZL3Y.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  ImageTags,
  chooseReference,
  codebaseRepositories,
  describeReference,
  findPushTimes,
  holdsImage,
  isReachable,
  parseImageReference,
  parseRollbackTarget
};
