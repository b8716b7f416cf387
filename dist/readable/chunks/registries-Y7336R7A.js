const require = process.getBuiltinModule;
import {
  NpmRegistry,
  PypiIndex,
  PypiJson,
  pypiAddresses
} from "./chunk-43YQWTDX.js";
import "./chunk-5B35WMLQ.js";
import "./chunk-XNPLOTIO.js";
import "./chunk-A56U36SA.js";
import "./chunk-EO6CWTLG.js";
import "./chunk-KNLFTEZA.js";
import "./chunk-53ABMYI7.js";
export {
  NpmRegistry,
  PypiIndex,
  PypiJson,
  pypiAddresses
};
