const require = process.getBuiltinModule;
import {
  PlatformError
} from "./chunk-EFW3MVBP.js";

// src/providers/git/tag-store.ts
var TagsChangedError = class extends PlatformError {
  name = "TagsChangedError";
};
function tagsChanged(names, cause) {
  const several = names.length > 1;
  return new TagsChangedError(
    `The tag${several ? "s" : ""} ${names.join(", ")} changed while this ran, so nothing was moved.`,
    { cause, hint: "Run it again: it looks anew, and decides by what is there then." }
  );
}

export {
  tagsChanged
};
