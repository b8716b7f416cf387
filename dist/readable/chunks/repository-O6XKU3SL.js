const require = process.getBuiltinModule;
import {
  GitRepository,
  GitTags
} from "./chunk-EE7QT6V3.js";
import "./chunk-NMZOEGNW.js";
import "./chunk-KNLFTEZA.js";
import "./chunk-53ABMYI7.js";
export {
  GitRepository,
  GitTags
};
