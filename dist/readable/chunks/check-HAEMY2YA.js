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
} from "./chunk-SP3UQFHK.js";
import "./chunk-YYHTHA5S.js";
import "./chunk-ZIZOLKH2.js";
import "./chunk-XNPLOTIO.js";
import "./chunk-SHW4GFQW.js";
import "./chunk-MLRZ5IRF.js";
import "./chunk-3IMU2CVN.js";
import "./chunk-RQSEHUKM.js";
import "./chunk-HRHQFAQI.js";
import "./chunk-SYWYRGCB.js";
import "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-VR4HECPH.js";
import "./chunk-5QM77AI4.js";
import "./chunk-YBOAO4DT.js";
import "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
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
