const require = process.getBuiltinModule;
import {
  RedirectedError,
  TransportError,
  codeOf,
  isResolvable,
  sendRequest
} from "./chunk-EO6CWTLG.js";
import "./chunk-KNLFTEZA.js";
import "./chunk-53ABMYI7.js";
export {
  RedirectedError,
  TransportError,
  codeOf,
  isResolvable,
  sendRequest
};
