const require = process.getBuiltinModule;
import {
  require_dist
} from "./chunk-I4RNDDBA.js";
import "./chunk-53ABMYI7.js";
export default require_dist();
