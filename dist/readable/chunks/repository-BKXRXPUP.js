const require = process.getBuiltinModule;
import {
  GitRepository,
  GitTags
} from "./chunk-GOU3XT4W.js";
import "./chunk-G2KTZL3Y.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  GitRepository,
  GitTags
};
