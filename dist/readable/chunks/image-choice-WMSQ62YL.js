const require = process.getBuiltinModule;
import {
  chooseRollback,
  findJobImageTag,
  resolveReference
} from "./chunk-LIKQKPBG.js";
import "./chunk-TCPNVA2Z.js";
import "./chunk-RYZMCWRW.js";
import "./chunk-2ZZVUA6Y.js";
import "./chunk-UXANTFOZ.js";
import "./chunk-ONKZDR3R.js";
import "./chunk-CIH4HODA.js";
import "./chunk-3CI4JDPS.js";
import "./chunk-37ZGDGAR.js";
import "./chunk-MSKUBNZN.js";
import "./chunk-4GMXHHA7.js";
import "./chunk-4DGNDXYG.js";
import "./chunk-4PJ3ZBJ5.js";
import "./chunk-F5Q62VJH.js";
import "./chunk-ZXRFCHVL.js";
import "./chunk-AANHCUOX.js";
import "./chunk-O5TQVH26.js";
import "./chunk-SUI7BB63.js";
import "./chunk-5VZZFWNY.js";
import "./chunk-DYZPD7GX.js";
import "./chunk-7EL6422M.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-VR4HECPH.js";
import "./chunk-TGHKWOBQ.js";
import "./chunk-BSRTN3BB.js";
import "./chunk-N3GSCN77.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-KUNTXOTQ.js";
import "./chunk-G2KTZL3Y.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  chooseRollback,
  findJobImageTag,
  resolveReference
};
