const require = process.getBuiltinModule;
import {
  exchangeIdToken,
  fetchIdToken,
  missingIdToken
} from "./chunk-A6YCKW5O.js";
import "./chunk-A6GESZR7.js";
import "./chunk-X3QP4A7F.js";
import "./chunk-BNETY23F.js";
import "./chunk-MFA2LS22.js";
import "./chunk-2BFYZWZP.js";
import "./chunk-UMB4E2CR.js";
import "./chunk-W54SKIXH.js";
import "./chunk-E7DHJO2K.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-RHGTU6AY.js";
import "./chunk-AZTH3SND.js";
import "./chunk-IH7ELTOR.js";
import "./chunk-5SMT2XMS.js";
import "./chunk-53ABMYI7.js";
export {
  exchangeIdToken,
  fetchIdToken,
  missingIdToken
};
