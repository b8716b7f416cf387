const require = process.getBuiltinModule;
import {
  GitHubReleases
} from "./chunk-Q7Y7YFKZ.js";
import "./chunk-YJGBDHEZ.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-S2A6LZBD.js";
import "./chunk-UBZFNOSZ.js";
import "./chunk-VGWLJUY3.js";
import "./chunk-KJHP6IRJ.js";
import "./chunk-53ABMYI7.js";
export {
  GitHubReleases
};
