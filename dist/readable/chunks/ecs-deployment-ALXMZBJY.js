const require = process.getBuiltinModule;
import {
  findCurrentDeployment,
  findDeployment,
  stoppableDeployment
} from "./chunk-D2AV533N.js";
import "./chunk-MYFRS2IE.js";
import "./chunk-MJHIDZRJ.js";
import "./chunk-JIUEIH2H.js";
import "./chunk-UBTIVV7O.js";
import "./chunk-TTFA7RWN.js";
import "./chunk-WJFRPP3I.js";
import "./chunk-ZPSUPCDM.js";
import "./chunk-ZXRFCHVL.js";
import "./chunk-AANHCUOX.js";
import "./chunk-XFDL5JCY.js";
import "./chunk-VR4HECPH.js";
import "./chunk-SUI7BB63.js";
import "./chunk-ZTEBWS25.js";
import "./chunk-TGYSM2BJ.js";
import "./chunk-7EL6422M.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-TGHKWOBQ.js";
import "./chunk-KUNTXOTQ.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-G2KTZL3Y.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  findCurrentDeployment,
  findDeployment,
  stoppableDeployment
};
