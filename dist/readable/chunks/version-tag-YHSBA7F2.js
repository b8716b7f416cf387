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
} from "./chunk-TQWVPQSL.js";
import "./chunk-SHW4GFQW.js";
import "./chunk-7EL6422M.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-G2KTZL3Y.js";
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
  sameFamily,
  sameLine,
  validateTag,
  versionTags
};
