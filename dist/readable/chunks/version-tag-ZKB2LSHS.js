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
  sameFamily,
  sameLine,
  validateTag,
  versionTags
} from "./chunk-3BSST2OG.js";
import "./chunk-SHW4GFQW.js";
import "./chunk-UW3TPUNG.js";
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
  sameFamily,
  sameLine,
  validateTag,
  versionTags
};
