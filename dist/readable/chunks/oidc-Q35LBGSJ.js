const require = process.getBuiltinModule;
import {
  exchangeIdToken,
  fetchIdToken,
  missingIdToken
} from "./chunk-V22QZ3GN.js";
import "./chunk-BFUGW56O.js";
import "./chunk-ADFAMFWR.js";
import "./chunk-ZAFIH5CM.js";
import "./chunk-NLS5ABXJ.js";
import "./chunk-CLEI6FVO.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-S2A6LZBD.js";
import "./chunk-UBZFNOSZ.js";
import "./chunk-VGWLJUY3.js";
import "./chunk-KJHP6IRJ.js";
import "./chunk-53ABMYI7.js";
export {
  exchangeIdToken,
  fetchIdToken,
  missingIdToken
};
