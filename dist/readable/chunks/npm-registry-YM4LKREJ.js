const require = process.getBuiltinModule;
import {
  NpmRegistry
} from "./chunk-RW5X7Q33.js";
import "./chunk-U7UKKUWG.js";
import "./chunk-UB73SDDP.js";
import "./chunk-A56U36SA.js";
import "./chunk-XBPQVYE7.js";
import "./chunk-UW3TPUNG.js";
import "./chunk-53ABMYI7.js";
export {
  NpmRegistry
};
