const require = process.getBuiltinModule;
import {
  NpmRegistry
} from "./chunk-H35USKJS.js";
import "./chunk-S4SCEXEC.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-S2A6LZBD.js";
import "./chunk-VGWLJUY3.js";
import "./chunk-KJHP6IRJ.js";
import "./chunk-53ABMYI7.js";
export {
  NpmRegistry
};
