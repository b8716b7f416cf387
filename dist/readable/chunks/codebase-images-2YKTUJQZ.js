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
} from "./chunk-FWZGOY2W.js";
import "./chunk-YDSZB5ER.js";
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
