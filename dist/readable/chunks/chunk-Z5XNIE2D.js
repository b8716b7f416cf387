const require = process.getBuiltinModule;
import {
  UsageError
} from "./chunk-UW3TPUNG.js";

// src/core/json.ts
var DEEPEST = 100;
function parseJson(name, text) {
  if (!/^\s*[{[]/.test(text)) return void 0;
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return void 0;
  }
  const fault = findJsonFault(text);
  if (fault !== void 0) throw faultError(name, text, fault);
  return value;
}
function findJsonFault(text) {
  const open = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') {
      const end = endOfString(text, at);
      if (isFollowedByColon(text, end)) {
        const name = JSON.parse(text.slice(at, end));
        const names = open.at(-1);
        if (names?.has(name) === true) return repeatedKey(at, name);
        names?.add(name);
      }
      at = end - 1;
    } else if (character === "{" || character === "[") {
      if (open.length === DEEPEST) return tooDeep(at);
      open.push(/* @__PURE__ */ new Set());
    } else if (character === "}" || character === "]") open.pop();
  }
  return void 0;
}
function endOfString(text, start) {
  for (let at = start + 1; at < text.length; at += text[at] === "\\" ? 2 : 1)
    if (text[at] === '"') return at + 1;
  return text.length;
}
function isFollowedByColon(text, offset) {
  const colon = /\s*:/y;
  colon.lastIndex = offset;
  return colon.test(text);
}
function repeatedKey(offset, key) {
  const name = typeof key === "string" && /^\w[\w.-]{0,63}$/.test(key) ? `"${key}"` : "the same name";
  return { offset, message: `${name} is there twice.`, hint: "Keep one of the two." };
}
var FLATTER = `Write it with at most ${DEEPEST} maps and lists within each other.`;
function tooDeep(offset) {
  return { offset, message: "the value is nested too deeply.", hint: FLATTER };
}
function faultError(name, text, { offset, message, hint }) {
  return new UsageError(`${name}, line ${lineAt(text, offset)}: ${message}`, { hint });
}
function lineAt(text, offset) {
  return text.slice(0, offset).split("\n").length;
}

export {
  DEEPEST,
  parseJson,
  repeatedKey,
  tooDeep,
  faultError,
  lineAt
};
