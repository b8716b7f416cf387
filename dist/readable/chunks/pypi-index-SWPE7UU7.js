const require = process.getBuiltinModule;
import {
  PypiIndex,
  PypiJson,
  pypiAddresses
} from "./chunk-EEFNF57O.js";
import "./chunk-TAS2RAWJ.js";
import "./chunk-S4SCEXEC.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-S2A6LZBD.js";
import "./chunk-VGWLJUY3.js";
import "./chunk-KJHP6IRJ.js";
import "./chunk-53ABMYI7.js";
export {
  PypiIndex,
  PypiJson,
  pypiAddresses
};
