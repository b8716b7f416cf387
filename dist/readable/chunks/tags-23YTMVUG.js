const require = process.getBuiltinModule;
import {
  GitHubTags,
  tagRefs
} from "./chunk-CLBZGS4L.js";
import "./chunk-GRHPJLFT.js";
import "./chunk-QMMUD4KD.js";
import "./chunk-A56U36SA.js";
import "./chunk-EO6CWTLG.js";
import "./chunk-JG2O2F7M.js";
import "./chunk-NMZOEGNW.js";
import "./chunk-KNLFTEZA.js";
import "./chunk-53ABMYI7.js";
export {
  GitHubTags,
  tagRefs
};
