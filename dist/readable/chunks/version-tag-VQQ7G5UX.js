const require = process.getBuiltinModule;
import {
  ReleaseIndex,
  ReleaseTags,
  compareVersions,
  defaultBranch,
  eventTag,
  floatingTagName,
  isPrerelease,
  listOtherSpellings,
  parseLevels,
  parseVersionTag,
  requestedTag,
  requireVersionTag,
  sameFamily,
  sameLine,
  validateTag,
  versionTags
} from "./chunk-HLXAHXS3.js";
import "./chunk-SHW4GFQW.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-PB6AAJBK.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  ReleaseIndex,
  ReleaseTags,
  compareVersions,
  defaultBranch,
  eventTag,
  floatingTagName,
  isPrerelease,
  listOtherSpellings,
  parseLevels,
  parseVersionTag,
  requestedTag,
  requireVersionTag,
  sameFamily,
  sameLine,
  validateTag,
  versionTags
};
