const require = process.getBuiltinModule;
import {
  BuildRunner,
  buildCause,
  buildControl,
  buildFailure
} from "./chunk-WH7ADG77.js";
import "./chunk-A3EZZ7MA.js";
import "./chunk-UU4BMKO6.js";
import "./chunk-6HA2IION.js";
import "./chunk-C3BQO3YX.js";
import "./chunk-GXDXMDQT.js";
import "./chunk-JG2O2F7M.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-NMZOEGNW.js";
import "./chunk-KNLFTEZA.js";
import "./chunk-53ABMYI7.js";
export {
  BuildRunner,
  buildCause,
  buildControl,
  buildFailure
};
