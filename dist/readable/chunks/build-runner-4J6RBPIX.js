const require = process.getBuiltinModule;
import {
  BuildRunner,
  buildCause,
  buildControl,
  buildFailure
} from "./chunk-IFZWGR5V.js";
import "./chunk-LWXX7UKP.js";
import "./chunk-6HA2IION.js";
import "./chunk-C3BQO3YX.js";
import "./chunk-UU4BMKO6.js";
import "./chunk-GXDXMDQT.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-JG2O2F7M.js";
import "./chunk-NMZOEGNW.js";
import "./chunk-KNLFTEZA.js";
import "./chunk-53ABMYI7.js";
export {
  BuildRunner,
  buildCause,
  buildControl,
  buildFailure
};
