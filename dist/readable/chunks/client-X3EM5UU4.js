const require = process.getBuiltinModule;
import {
  RedirectedError,
  TransportError,
  codeOf,
  isResolvable,
  sendRequest
} from "./chunk-6OGYSHPV.js";
import "./chunk-KNLFTEZA.js";
import "./chunk-53ABMYI7.js";
export {
  RedirectedError,
  TransportError,
  codeOf,
  isResolvable,
  sendRequest
};
