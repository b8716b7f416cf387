const require = process.getBuiltinModule;
import {
  PypiIndex,
  PypiJson,
  pypiAddresses
} from "./chunk-C3HXHNMR.js";
import "./chunk-XNPLOTIO.js";
import "./chunk-K77PEKJF.js";
import "./chunk-A56U36SA.js";
import "./chunk-T5TTDTL5.js";
import "./chunk-WNT4QHQH.js";
import "./chunk-EFW3MVBP.js";
import "./chunk-53ABMYI7.js";
export {
  PypiIndex,
  PypiJson,
  pypiAddresses
};
