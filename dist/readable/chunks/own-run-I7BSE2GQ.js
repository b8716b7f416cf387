const require = process.getBuiltinModule;
import {
  OwnRun,
  runControl,
  runOfKey,
  runsSoFar,
  showsKey
} from "./chunk-IDVZV427.js";
import "./chunk-V32NTYZM.js";
import "./chunk-W2ZONEWA.js";
import "./chunk-U67CUEHR.js";
export {
  OwnRun,
  runControl,
  runOfKey,
  runsSoFar,
  showsKey
};
