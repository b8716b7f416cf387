const require = process.getBuiltinModule;
import {
  OwnRun,
  runControl,
  runOfKey,
  runsSoFar,
  showsKey
} from "./chunk-EPJVMERJ.js";
import "./chunk-JKO72WSY.js";
import "./chunk-MO2MCTVR.js";
import "./chunk-53ABMYI7.js";
export {
  OwnRun,
  runControl,
  runOfKey,
  runsSoFar,
  showsKey
};
