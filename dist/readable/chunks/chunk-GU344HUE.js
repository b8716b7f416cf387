const require = process.getBuiltinModule;
import {
  parseJson
} from "./chunk-K3JXY3YB.js";

// src/core/structured-text.ts
async function parseStructuredText(name, text, hint) {
  const json = parseJson(name, text);
  if (json !== void 0) return json;
  const { parseYamlOrJson } = await import("./yaml-RTUNLLDH.js");
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
  parseStructuredText,
  parseTexts
};
