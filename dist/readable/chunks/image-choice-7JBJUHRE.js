const require = process.getBuiltinModule;
import {
  chooseRollback,
  findJobImageTag,
  resolveReference
} from "./chunk-RXA6RAK6.js";
import "./chunk-DIKCZOHI.js";
import "./chunk-DNKJKWL2.js";
import "./chunk-B7TO5K5G.js";
import "./chunk-ATGZB2PI.js";
import "./chunk-5XWRH5FI.js";
import "./chunk-K4ECFRPZ.js";
import "./chunk-6Z7MF42F.js";
import "./chunk-IB74K3O5.js";
import "./chunk-FTPFDWWQ.js";
import "./chunk-D3STT2GV.js";
import "./chunk-ZFZMOJLS.js";
import "./chunk-GECDX3IS.js";
import "./chunk-5LR6ZT66.js";
import "./chunk-Z5CVLRSK.js";
import "./chunk-D2CXTLMM.js";
import "./chunk-TUN5VBP4.js";
import "./chunk-R44MR3UB.js";
import "./chunk-MSB44BCE.js";
import "./chunk-CQI3SVYX.js";
import "./chunk-YUQO4U3K.js";
import "./chunk-SUI7BB63.js";
import "./chunk-A56U36SA.js";
import "./chunk-C3BQO3YX.js";
import "./chunk-UU4BMKO6.js";
import "./chunk-GXDXMDQT.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-JG2O2F7M.js";
import "./chunk-NMZOEGNW.js";
import "./chunk-KNLFTEZA.js";
import "./chunk-53ABMYI7.js";
export {
  chooseRollback,
  findJobImageTag,
  resolveReference
};
