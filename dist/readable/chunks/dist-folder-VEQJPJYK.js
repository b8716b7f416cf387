const require = process.getBuiltinModule;
import {
  LocalDistFolder,
  readFileInside
} from "./chunk-FIEU2KZU.js";
import "./chunk-UW3TPUNG.js";
import "./chunk-53ABMYI7.js";
export {
  LocalDistFolder,
  readFileInside
};
