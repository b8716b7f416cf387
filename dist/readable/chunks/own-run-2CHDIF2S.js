const require = process.getBuiltinModule;
import {
  OwnRun,
  runControl,
  runOfKey,
  runsSoFar,
  showsKey
} from "./chunk-BVQRWXT3.js";
import "./chunk-UD4RMPB7.js";
import "./chunk-R6BFYJEB.js";
import "./chunk-JLC7QYMT.js";
import "./chunk-UW3TPUNG.js";
import "./chunk-53ABMYI7.js";
export {
  OwnRun,
  runControl,
  runOfKey,
  runsSoFar,
  showsKey
};
