const require = process.getBuiltinModule;
import {
  bodyLines,
  findPullRequests,
  mostRounds,
  pullRequestNumber,
  squashMessage,
  wrapped
} from "./chunk-SURAKO2P.js";
import "./chunk-VR4HECPH.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  bodyLines,
  findPullRequests,
  mostRounds,
  pullRequestNumber,
  squashMessage,
  wrapped
};
