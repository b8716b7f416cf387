const require = process.getBuiltinModule;
import {
  findCurrentDeployment,
  findDeployment,
  stoppableDeployment
} from "./chunk-RGTQPYDT.js";
import "./chunk-TCPNVA2Z.js";
import "./chunk-REOZSEPL.js";
import "./chunk-JIUEIH2H.js";
import "./chunk-4GMXHHA7.js";
import "./chunk-4DGNDXYG.js";
import "./chunk-4PJ3ZBJ5.js";
import "./chunk-F5Q62VJH.js";
import "./chunk-ZXRFCHVL.js";
import "./chunk-AANHCUOX.js";
import "./chunk-XFDL5JCY.js";
import "./chunk-SUI7BB63.js";
import "./chunk-5VZZFWNY.js";
import "./chunk-DYZPD7GX.js";
import "./chunk-7EL6422M.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-VR4HECPH.js";
import "./chunk-TGHKWOBQ.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-KUNTXOTQ.js";
import "./chunk-G2KTZL3Y.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  findCurrentDeployment,
  findDeployment,
  stoppableDeployment
};
