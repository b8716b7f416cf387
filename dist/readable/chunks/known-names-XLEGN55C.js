const require = process.getBuiltinModule;
import {
  keepNames,
  readKnownNames,
  withMeantApp
} from "./chunk-3KRE7UZ6.js";
import "./chunk-CX6XFT3E.js";
import "./chunk-MCX4PYX5.js";
import "./chunk-MSB44BCE.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-5SMT2XMS.js";
import "./chunk-53ABMYI7.js";
export {
  keepNames,
  readKnownNames,
  withMeantApp
};
