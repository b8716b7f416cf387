const require = process.getBuiltinModule;
import {
  NpmRegistry,
  PypiIndex,
  PypiJson,
  pypiAddresses
} from "./chunk-2MSX6QXU.js";
import "./chunk-4SW4XD35.js";
import "./chunk-XNPLOTIO.js";
import "./chunk-VR4HECPH.js";
import "./chunk-C4G6JYPX.js";
import "./chunk-VIKMQRVV.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  NpmRegistry,
  PypiIndex,
  PypiJson,
  pypiAddresses
};
