const require = process.getBuiltinModule;
import {
  NpmRegistry,
  PypiIndex,
  PypiJson,
  pypiAddresses
} from "./chunk-MKUPHBT2.js";
import "./chunk-OJ7C6TQS.js";
import "./chunk-XNPLOTIO.js";
import "./chunk-A56U36SA.js";
import "./chunk-6OGYSHPV.js";
import "./chunk-KNLFTEZA.js";
import "./chunk-53ABMYI7.js";
export {
  NpmRegistry,
  PypiIndex,
  PypiJson,
  pypiAddresses
};
