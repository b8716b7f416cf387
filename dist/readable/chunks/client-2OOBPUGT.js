const require = process.getBuiltinModule;
import {
  GitHubClient,
  RepositoryPart,
  createOctokit
} from "./chunk-C7G3I5N3.js";
import "./chunk-VR4HECPH.js";
import "./chunk-5QM77AI4.js";
import "./chunk-YBOAO4DT.js";
import "./chunk-KUNTXOTQ.js";
import "./chunk-G2KTZL3Y.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  GitHubClient,
  RepositoryPart,
  createOctokit
};
