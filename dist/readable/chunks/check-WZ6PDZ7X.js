const require = process.getBuiltinModule;
import {
  check_default,
  givenAddresses,
  givenFiles,
  givenIndex,
  givenTarget,
  indexInputs,
  packageInputs,
  packageOutputs
} from "./chunk-OQ2ART72.js";
import "./chunk-2MSX6QXU.js";
import "./chunk-4SW4XD35.js";
import "./chunk-XNPLOTIO.js";
import "./chunk-SHW4GFQW.js";
import "./chunk-MLRZ5IRF.js";
import "./chunk-3IMU2CVN.js";
import "./chunk-BDKLR2UD.js";
import "./chunk-XFDL5JCY.js";
import "./chunk-VR4HECPH.js";
import "./chunk-C4G6JYPX.js";
import "./chunk-SUI7BB63.js";
import "./chunk-TGYSM2BJ.js";
import "./chunk-7EL6422M.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-KUNTXOTQ.js";
import "./chunk-G2KTZL3Y.js";
import "./chunk-VIKMQRVV.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  check_default as default,
  givenAddresses,
  givenFiles,
  givenIndex,
  givenTarget,
  indexInputs,
  packageInputs,
  packageOutputs
};
