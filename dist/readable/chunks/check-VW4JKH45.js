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
} from "./chunk-YUKB7HMS.js";
import "./chunk-X5QP533X.js";
import "./chunk-3QN4LET2.js";
import "./chunk-XNPLOTIO.js";
import "./chunk-SHW4GFQW.js";
import "./chunk-MLRZ5IRF.js";
import "./chunk-3IMU2CVN.js";
import "./chunk-KJ6KKMNJ.js";
import "./chunk-XFDL5JCY.js";
import "./chunk-SUI7BB63.js";
import "./chunk-DYZPD7GX.js";
import "./chunk-7EL6422M.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-VR4HECPH.js";
import "./chunk-5QM77AI4.js";
import "./chunk-YBOAO4DT.js";
import "./chunk-KUNTXOTQ.js";
import "./chunk-G2KTZL3Y.js";
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
