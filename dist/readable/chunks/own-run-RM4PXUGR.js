const require = process.getBuiltinModule;
import {
  OwnRun,
  runControl,
  runOfKey,
  runsSoFar,
  showsKey
} from "./chunk-6BZR5ZNW.js";
import "./chunk-XVB4I7UR.js";
import "./chunk-R6HQRVEI.js";
import "./chunk-53ABMYI7.js";
export {
  OwnRun,
  runControl,
  runOfKey,
  runsSoFar,
  showsKey
};
