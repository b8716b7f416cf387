const require = process.getBuiltinModule;
import {
  exec,
  getExecOutput
} from "./chunk-ACLJOM2K.js";
import "./chunk-U67CUEHR.js";
export {
  exec,
  getExecOutput
};
