const require = process.getBuiltinModule;
import {
  GitRepository,
  GitTags
} from "./chunk-DFQFLJRP.js";
import "./chunk-PB6AAJBK.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  GitRepository,
  GitTags
};
