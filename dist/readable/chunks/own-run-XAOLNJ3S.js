const require = process.getBuiltinModule;
import {
  OwnRun,
  runControl,
  runOfKey,
  runsSoFar,
  showsKey
} from "./chunk-IKI2JG37.js";
import "./chunk-4D23LFGA.js";
import "./chunk-JG2O2F7M.js";
import "./chunk-NMZOEGNW.js";
import "./chunk-KNLFTEZA.js";
import "./chunk-53ABMYI7.js";
export {
  OwnRun,
  runControl,
  runOfKey,
  runsSoFar,
  showsKey
};
