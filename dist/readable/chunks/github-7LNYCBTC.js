const require = process.getBuiltinModule;
import {
  getRepositoryName,
  githubClient,
  repositoryInput
} from "./chunk-JNVIAZAN.js";
import "./chunk-U2IENFMY.js";
import "./chunk-A56U36SA.js";
import "./chunk-T5TTDTL5.js";
import "./chunk-ASQ2QURW.js";
import "./chunk-WNT4QHQH.js";
import "./chunk-EFW3MVBP.js";
import "./chunk-53ABMYI7.js";
export {
  getRepositoryName,
  githubClient,
  repositoryInput
};
