const require = process.getBuiltinModule;
import {
  defaultOf,
  formerNameOf,
  isAbsent
} from "./chunk-6PZ5JRUZ.js";
import {
  DEEPEST,
  faultError,
  repeatedKey,
  tooDeep
} from "./chunk-PB6AAJBK.js";
import {
  UsageError
} from "./chunk-VZX7JWXQ.js";

// src/core/raw-inputs.ts
function foldInputNames(raw) {
  const folded = /* @__PURE__ */ new Map();
  for (const [name, value] of Object.entries(raw)) {
    const key = name.toLowerCase();
    const earlier = folded.get(key);
    if (earlier !== void 0 && !isAbsent(earlier.value)) {
      if (isAbsent(value)) continue;
      throw new UsageError(`The input ${key} is given twice: as "${earlier.name}" and as "${name}".`, {
        hint: "Keep one of the two. Letter case makes no difference in the names of inputs."
      });
    }
    folded.set(key, { name, value });
  }
  return Object.fromEntries([...folded].map(([key, { value }]) => [key, value]));
}
function withCurrentNames(definitions, raw) {
  const inputs = { ...raw };
  for (const [name, definition] of Object.entries(definitions)) {
    const formerName = formerNameOf(definition);
    if (formerName === void 0 || !(formerName in raw)) continue;
    Reflect.deleteProperty(inputs, formerName);
    if (isAbsent(raw[formerName])) continue;
    if (!isAbsent(raw[name]) && raw[name] !== defaultOf(definition))
      throw new UsageError(`The input ${name} is given twice: also under its former name, "${formerName}".`, {
        hint: `Keep the input ${name}.`
      });
    inputs[name] = raw[formerName];
  }
  return inputs;
}
async function parseStructuredText(name, text, hint) {
  const json = parseJson(name, text);
  if (json !== void 0) return json;
  const { parseYaml } = await import("./yaml-VMNTMW6R.js");
  return parseYaml(name, text, hint);
}
async function parseTexts(definitions, raw) {
  const parsed = { ...raw };
  for (const [name, { example }] of Object.entries(definitions)) {
    const text = raw[name];
    if (example === void 0 || typeof text !== "string" || text === "") continue;
    const hint = `An example of its form: ${example.replaceAll("\n", " ")}`;
    parsed[name] = await parseStructuredText(`The input ${name}`, text, hint);
  }
  return parsed;
}
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
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function describeKind(value) {
  if (value === void 0 || value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "a map" : `a ${typeof value}`;
}

export {
  foldInputNames,
  withCurrentNames,
  parseStructuredText,
  parseTexts,
  isRecord,
  describeKind
};
