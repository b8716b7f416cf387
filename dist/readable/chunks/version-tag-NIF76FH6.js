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
} from "./chunk-W47QRCUZ.js";
import "./chunk-SHW4GFQW.js";
import "./chunk-TUN5VBP4.js";
import "./chunk-R44MR3UB.js";
import "./chunk-MSB44BCE.js";
import "./chunk-NMZOEGNW.js";
import "./chunk-KNLFTEZA.js";
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
