const require = process.getBuiltinModule;
import {
  chooseRollback,
  findJobImageTag,
  resolveReference
} from "./chunk-7MBVODHH.js";
import "./chunk-DIKCZOHI.js";
import "./chunk-IAFU65NJ.js";
import "./chunk-4N3TKJRH.js";
import "./chunk-53D6UXP2.js";
import "./chunk-6U2QTO3A.js";
import "./chunk-K4ECFRPZ.js";
import "./chunk-7IJX642R.js";
import "./chunk-JPYJ7CAM.js";
import "./chunk-QYNVMW5Q.js";
import "./chunk-FWZGOY2W.js";
import "./chunk-SVCR4INJ.js";
import "./chunk-4PCGMTVU.js";
import "./chunk-YDSZB5ER.js";
import "./chunk-YUQO4U3K.js";
import "./chunk-SUI7BB63.js";
import "./chunk-A56U36SA.js";
import "./chunk-IB74K3O5.js";
import "./chunk-FTPFDWWQ.js";
import "./chunk-D2CXTLMM.js";
import "./chunk-TUN5VBP4.js";
import "./chunk-R44MR3UB.js";
import "./chunk-MSB44BCE.js";
import "./chunk-UU4BMKO6.js";
import "./chunk-C3BQO3YX.js";
import "./chunk-GXDXMDQT.js";
import "./chunk-JG2O2F7M.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-NMZOEGNW.js";
import "./chunk-KNLFTEZA.js";
import "./chunk-53ABMYI7.js";
export {
  chooseRollback,
  findJobImageTag,
  resolveReference
};
