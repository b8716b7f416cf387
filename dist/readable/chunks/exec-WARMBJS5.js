const require = process.getBuiltinModule;
import {
  exec,
  getExecOutput
} from "./chunk-ACLJOM2K.js";
import "./chunk-53ABMYI7.js";
export {
  exec,
  getExecOutput
};
