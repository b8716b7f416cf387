const require = process.getBuiltinModule;
import {
  parseJson
} from "./chunk-Z5XNIE2D.js";
import {
  defaultOf,
  formerNameOf,
  isAbsent
} from "./chunk-2AAWSTUC.js";
import {
  UsageError
} from "./chunk-UW3TPUNG.js";

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
  const { parseYamlOrJson } = await import("./yaml-QD25A6T2.js");
  return parseYamlOrJson(name, text, hint);
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

export {
  foldInputNames,
  withCurrentNames,
  parseStructuredText,
  parseTexts
};
