const require = process.getBuiltinModule;
import {
  DeployRepository
} from "./chunk-ET4BKBVT.js";
import "./chunk-AR47IKRM.js";
import "./chunk-FJNUCXVJ.js";
import "./chunk-3UVJCT7W.js";
import "./chunk-DVRU5FKT.js";
import "./chunk-23WV3UGH.js";
import "./chunk-R653OKFB.js";
import "./chunk-Z5K6SBH7.js";
import "./chunk-L6CLFZRK.js";
import "./chunk-TKATEWWG.js";
import "./chunk-BGNZGBML.js";
import "./chunk-GOYMO7FD.js";
import "./chunk-RA2BCDOY.js";
import "./chunk-CWQIGU23.js";
import "./chunk-47GBRAE5.js";
import "./chunk-YPBGLJM5.js";
import "./chunk-QPZQED6G.js";
import "./chunk-E7P266G2.js";
import "./chunk-4Q3EAKKF.js";
import "./chunk-MSB44BCE.js";
import "./chunk-DSE4XT6P.js";
import "./chunk-TXOANNRS.js";
import "./chunk-AJLZMZ6Q.js";
import "./chunk-OF5TZ7VQ.js";
import "./chunk-FE424APT.js";
import "./chunk-P6QVP46M.js";
import "./chunk-ACLJOM2K.js";
import "./chunk-A56U36SA.js";
import "./chunk-XVB4I7UR.js";
import "./chunk-R6HQRVEI.js";
import "./chunk-53ABMYI7.js";
export {
  DeployRepository
};
