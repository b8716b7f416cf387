const require = process.getBuiltinModule;
import {
  RefTagger,
  codebaseRepositories,
  describeReference,
  findPushTimes,
  holdsImage,
  isReachable,
  parseImageReference,
  parseRollbackTarget
} from "./chunk-7LB5367B.js";
import "./chunk-GV6UZF3M.js";
import "./chunk-VD2EG4VJ.js";
import "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  RefTagger,
  codebaseRepositories,
  describeReference,
  findPushTimes,
  holdsImage,
  isReachable,
  parseImageReference,
  parseRollbackTarget
};
