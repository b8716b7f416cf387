const require = process.getBuiltinModule;
import {
  exchangeIdToken,
  fetchIdToken,
  missingIdToken
} from "./chunk-AOBUEDBZ.js";
import "./chunk-IBDT6ZI5.js";
import "./chunk-ADFAMFWR.js";
import "./chunk-ZAFIH5CM.js";
import "./chunk-NLS5ABXJ.js";
import "./chunk-CLEI6FVO.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-ZLSRGGS6.js";
import "./chunk-JKO72WSY.js";
import "./chunk-EL6FYDMF.js";
import "./chunk-MO2MCTVR.js";
import "./chunk-53ABMYI7.js";
export {
  exchangeIdToken,
  fetchIdToken,
  missingIdToken
};
