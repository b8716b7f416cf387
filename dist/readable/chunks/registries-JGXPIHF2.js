const require = process.getBuiltinModule;
import {
  NpmRegistry,
  PypiIndex,
  PypiJson,
  pypiAddresses
} from "./chunk-YYHTHA5S.js";
import "./chunk-ZIZOLKH2.js";
import "./chunk-XNPLOTIO.js";
import "./chunk-VR4HECPH.js";
import "./chunk-5QM77AI4.js";
import "./chunk-YBOAO4DT.js";
import "./chunk-PB6AAJBK.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  NpmRegistry,
  PypiIndex,
  PypiJson,
  pypiAddresses
};
