const require = process.getBuiltinModule;
import {
  NpmRegistry
} from "./chunk-VVUZB2QR.js";
import "./chunk-3ZIN6RRU.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-ZLSRGGS6.js";
import "./chunk-EL6FYDMF.js";
import "./chunk-MO2MCTVR.js";
import "./chunk-53ABMYI7.js";
export {
  NpmRegistry
};
