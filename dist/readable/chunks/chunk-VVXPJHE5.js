const require = process.getBuiltinModule;
import {
  UsageError
} from "./chunk-EFW3MVBP.js";

// src/domains/platform/names.ts
var lowerCase = {
  pattern: /^[a-z0-9][a-z0-9_-]*$/,
  words: "lower-case letters, digits, hyphens and underscores, starting with a letter or digit"
};
var environment = {
  pattern: /^[a-z][a-zA-Z0-9-]*$/,
  words: "letters, digits and hyphens, starting with a lower-case letter"
};
var rules = {
  app: lowerCase,
  codebase: lowerCase,
  env: environment,
  service: lowerCase
};
var MAXIMUM_LENGTH = 100;
function validateName(kind, name) {
  const rule = rules[kind];
  if (canBeName(kind, name)) return name;
  throw new UsageError(`The input ${kind} is ${JSON.stringify(shorten(name))}, which can't be a name.`, {
    hint: `It is made of ${rule.words}, at most ${MAXIMUM_LENGTH} characters in all.`
  });
}
function canBeName(kind, name) {
  return rules[kind].pattern.test(name) && name.length <= MAXIMUM_LENGTH;
}
function shorten(name) {
  return name.length > MAXIMUM_LENGTH ? `${name.slice(0, MAXIMUM_LENGTH)}…` : name;
}

export {
  validateName,
  canBeName
};
