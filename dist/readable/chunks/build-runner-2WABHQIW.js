const require = process.getBuiltinModule;
import {
  BuildRunner,
  buildControl
} from "./chunk-U3VAFN6P.js";
import "./chunk-K3TNQJK4.js";
import "./chunk-CAJPEV2S.js";
import "./chunk-5P7UKMDY.js";
import "./chunk-SMW2MLMA.js";
import "./chunk-FGNALKG3.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-MLURCFNU.js";
import "./chunk-BMXGXW72.js";
import "./chunk-DE43X5GR.js";
import "./chunk-53ABMYI7.js";
export {
  BuildRunner,
  buildControl
};
