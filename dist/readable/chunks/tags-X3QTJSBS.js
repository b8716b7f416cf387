const require = process.getBuiltinModule;
import {
  GitHubTags,
  tagRefs
} from "./chunk-DHSLQI6G.js";
import "./chunk-KKXCQRHG.js";
import "./chunk-YJGBDHEZ.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-S2A6LZBD.js";
import "./chunk-UBZFNOSZ.js";
import "./chunk-VGWLJUY3.js";
import "./chunk-KJHP6IRJ.js";
import "./chunk-53ABMYI7.js";
export {
  GitHubTags,
  tagRefs
};
