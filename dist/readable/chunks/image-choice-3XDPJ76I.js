const require = process.getBuiltinModule;
import {
  chooseRollback,
  parseRollbackTarget,
  resolveReference
} from "./chunk-GGGDTA47.js";
import "./chunk-GDO26QLK.js";
import "./chunk-A3PPBY5O.js";
import "./chunk-2UXWBMVV.js";
import "./chunk-P5XQTYBJ.js";
import "./chunk-6GJMIVIO.js";
import "./chunk-7LEKN6ZT.js";
import "./chunk-ZXWXVCKG.js";
import "./chunk-BCHO23B7.js";
import "./chunk-AIROMPPM.js";
import "./chunk-NHDRRVNY.js";
import "./chunk-CCOSLTTB.js";
import "./chunk-GITTBB4Z.js";
import "./chunk-4KNNF5DK.js";
import "./chunk-VEEMDDBS.js";
import "./chunk-DHLMFRQT.js";
import "./chunk-THXV2D6H.js";
import "./chunk-ULBXQP3T.js";
import "./chunk-BZLM66DT.js";
import "./chunk-2AAWSTUC.js";
import "./chunk-MSB44BCE.js";
import "./chunk-Z7UEJ7YK.js";
import "./chunk-UD4RMPB7.js";
import "./chunk-2LIWUV4G.js";
import "./chunk-JDQAK5OJ.js";
import "./chunk-RXVTYPRX.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-A56U36SA.js";
import "./chunk-R6BFYJEB.js";
import "./chunk-JLC7QYMT.js";
import "./chunk-UW3TPUNG.js";
import "./chunk-53ABMYI7.js";
export {
  chooseRollback,
  parseRollbackTarget,
  resolveReference
};
