const require = process.getBuiltinModule;
import {
  chooseRollback,
  findJobImageTag,
  resolveReference
} from "./chunk-IFA2MWXL.js";
import "./chunk-MYFRS2IE.js";
import "./chunk-VM2NM6MJ.js";
import "./chunk-2ZZVUA6Y.js";
import "./chunk-ZRIKZFGE.js";
import "./chunk-J5LVR4FP.js";
import "./chunk-QOXRAPO3.js";
import "./chunk-OOKJFDQB.js";
import "./chunk-S54TNLRJ.js";
import "./chunk-MSKUBNZN.js";
import "./chunk-UBTIVV7O.js";
import "./chunk-TTFA7RWN.js";
import "./chunk-WJFRPP3I.js";
import "./chunk-ZPSUPCDM.js";
import "./chunk-ZXRFCHVL.js";
import "./chunk-AANHCUOX.js";
import "./chunk-VR4HECPH.js";
import "./chunk-UN5A3TFE.js";
import "./chunk-SUI7BB63.js";
import "./chunk-ZTEBWS25.js";
import "./chunk-TGYSM2BJ.js";
import "./chunk-7EL6422M.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-TGHKWOBQ.js";
import "./chunk-BSRTN3BB.js";
import "./chunk-N3GSCN77.js";
import "./chunk-KUNTXOTQ.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-G2KTZL3Y.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  chooseRollback,
  findJobImageTag,
  resolveReference
};
