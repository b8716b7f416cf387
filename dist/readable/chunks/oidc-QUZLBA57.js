const require = process.getBuiltinModule;
import {
  exchangeIdToken,
  fetchIdToken,
  missingIdToken
} from "./chunk-R5PTGFUX.js";
import "./chunk-HDVZ44FF.js";
import "./chunk-ADFAMFWR.js";
import "./chunk-ZAFIH5CM.js";
import "./chunk-NLS5ABXJ.js";
import "./chunk-CLEI6FVO.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-UIKM2F2D.js";
import "./chunk-BMXGXW72.js";
import "./chunk-MJZXERHJ.js";
import "./chunk-DE43X5GR.js";
import "./chunk-53ABMYI7.js";
export {
  exchangeIdToken,
  fetchIdToken,
  missingIdToken
};
