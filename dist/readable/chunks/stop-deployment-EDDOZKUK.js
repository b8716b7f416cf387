const require = process.getBuiltinModule;
import {
  deploymentName,
  serviceControl,
  stopDeployment
} from "./chunk-FUCBMFKO.js";
import "./chunk-N2GAUZIG.js";
import "./chunk-AJLZMZ6Q.js";
import "./chunk-L3UA5FC6.js";
import "./chunk-OSJBNUMK.js";
import "./chunk-MLURCFNU.js";
import "./chunk-UBZFNOSZ.js";
import "./chunk-KJHP6IRJ.js";
import "./chunk-53ABMYI7.js";
export {
  deploymentName,
  serviceControl,
  stopDeployment
};
