const require = process.getBuiltinModule;
import {
  DeployRepository
} from "./chunk-CD5XRW27.js";
import "./chunk-AR47IKRM.js";
import "./chunk-MDP4UMQP.js";
import "./chunk-YJBOGYOU.js";
import "./chunk-XVZYRDJU.js";
import "./chunk-Q2XDX7ZK.js";
import "./chunk-R653OKFB.js";
import "./chunk-K3JXY3YB.js";
import "./chunk-DFD522U5.js";
import "./chunk-B3GKGOC5.js";
import "./chunk-GBEYO6BH.js";
import "./chunk-UGVU4WRH.js";
import "./chunk-YABGQ5G7.js";
import "./chunk-6EOB5AVS.js";
import "./chunk-KWDQRHSJ.js";
import "./chunk-YPBGLJM5.js";
import "./chunk-2TIJTTQN.js";
import "./chunk-IIPNGBR7.js";
import "./chunk-KBUK7D3Z.js";
import "./chunk-MSB44BCE.js";
import "./chunk-DSE4XT6P.js";
import "./chunk-VVXPJHE5.js";
import "./chunk-AJLZMZ6Q.js";
import "./chunk-SK46OWIX.js";
import "./chunk-ZBIG5NZ7.js";
import "./chunk-P6QVP46M.js";
import "./chunk-ACLJOM2K.js";
import "./chunk-A56U36SA.js";
import "./chunk-ASQ2QURW.js";
import "./chunk-EFW3MVBP.js";
import "./chunk-53ABMYI7.js";
export {
  DeployRepository
};
