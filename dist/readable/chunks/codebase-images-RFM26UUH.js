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
} from "./chunk-GECDX3IS.js";
import "./chunk-CQI3SVYX.js";
import "./chunk-UU4BMKO6.js";
import "./chunk-JG2O2F7M.js";
import "./chunk-NMZOEGNW.js";
import "./chunk-KNLFTEZA.js";
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
