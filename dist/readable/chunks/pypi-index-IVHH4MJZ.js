const require = process.getBuiltinModule;
import {
  PypiIndex,
  PypiJson,
  pypiAddresses
} from "./chunk-JZE7SU4W.js";
import "./chunk-TAS2RAWJ.js";
import "./chunk-BQSGLY5G.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-UIKM2F2D.js";
import "./chunk-MJZXERHJ.js";
import "./chunk-DE43X5GR.js";
import "./chunk-53ABMYI7.js";
export {
  PypiIndex,
  PypiJson,
  pypiAddresses
};
