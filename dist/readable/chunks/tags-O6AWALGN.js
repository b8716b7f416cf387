const require = process.getBuiltinModule;
import {
  GitHubTags,
  tagRefs
} from "./chunk-TG3MMTGC.js";
import "./chunk-KEKDOZIF.js";
import "./chunk-VEGQWUZ2.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-RHGTU6AY.js";
import "./chunk-AZTH3SND.js";
import "./chunk-IH7ELTOR.js";
import "./chunk-5SMT2XMS.js";
import "./chunk-53ABMYI7.js";
export {
  GitHubTags,
  tagRefs
};
