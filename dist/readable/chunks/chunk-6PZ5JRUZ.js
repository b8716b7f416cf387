const require = process.getBuiltinModule;
import {
  leven
} from "./chunk-MSB44BCE.js";
import {
  UsageError
} from "./chunk-VZX7JWXQ.js";

// src/core/inputs.ts
function listInputs(definitions) {
  return Object.entries(definitions).flatMap(([name, definition]) => {
    const formerName = formerNameOf(definition);
    if (formerName !== void 0)
      return [
        [name, definition],
        [formerName, { type: "string", description: `Former name of \`${name}\`, which still works.` }]
      ];
    if (!canBeFile(definition)) return [[name, definition]];
    const needed = definition.type === "string" && definition.required === true;
    const where = needed ? `Required, here or in \`${name}-file\`` : `Or give \`${name}-file\``;
    const description = `${definition.description} ${where}: the inputs of a step hold 128 KiB at most.`;
    const described = { ...definition, description };
    if (described.type === "string") delete described.required;
    const file = `Path of a file in the workspace with the value of \`${name}\`.`;
    return [
      [name, described],
      [`${name}-file`, { type: "string", description: file }]
    ];
  });
}
function currentInputs(definitions) {
  const former = Object.values(definitions).map(formerNameOf);
  return listInputs(definitions).filter(([name]) => !former.includes(name));
}
function formerNameOf(definition) {
  return definition.type === "string" ? definition.formerName : void 0;
}
function canBeFile(definition) {
  return "file" in definition;
}
function parseInputs(command, definitions, raw) {
  rejectUnknown(command, definitions, raw);
  const entries = Object.entries(definitions);
  const missing = entries.filter(([name, d]) => d.type === "string" && d.required && isAbsent(raw[name])).map(([name]) => name);
  if (missing.length > 0) {
    throw new UsageError(
      `${command} needs the input${missing.length > 1 ? "s" : ""} ${listWords(missing)}.`,
      {
        hint: missing.map((name) => `${name}: ${firstSentence(definitions[name]?.description ?? "")}`).join("\n")
      }
    );
  }
  return Object.fromEntries(
    entries.map(([name, definition]) => [
      name,
      isAbsent(raw[name]) ? defaultOf(definition) : parseInput(name, definition, raw[name])
    ])
  );
}
function firstSentence(markdown) {
  const [first = ""] = markdown.split(/(?<=[.!?]) (?=[A-Z`])/);
  return first.replaceAll("`", "");
}
function listWords(words) {
  return words.join(", ").replace(/, ([^,]*)$/, " and $1");
}
function findNearest(typed, candidates) {
  const ranked = candidates.map((candidate) => ({ candidate, distance: leven(typed.toLowerCase(), candidate.toLowerCase()) })).sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== void 0 && best.distance <= Math.max(2, Math.floor(typed.length / 3)) ? best.candidate : void 0;
}
function isAbsent(value) {
  return value === void 0 || value === null || typeof value === "string" && value.trim() === "";
}
function defaultOf(definition) {
  return definition.type === "structured" ? void 0 : definition.default;
}
function rejectUnknown(command, definitions, raw) {
  const known = currentInputs(definitions).map(([name]) => name);
  const unknown = Object.keys(raw).find((name) => !known.includes(name));
  if (unknown === void 0) return;
  const suggestion = findNearest(unknown, known);
  throw new UsageError(`${command} has no input "${unknown}".`, {
    hint: suggestion === void 0 ? `It takes: ${known.join(", ")}.` : `Did you mean "${suggestion}"? It takes: ${known.join(", ")}.`
  });
}
function parseInput(name, definition, value) {
  switch (definition.type) {
    case "boolean":
      return parseBoolean(name, value);
    case "number":
      return parseNumber(name, definition, value);
    case "choice":
      return parseChoice(name, definition, value);
    case "structured":
      return definition.parse(value);
    case "string":
      return parseString(name, definition.secret === true, value);
  }
}
function parseString(name, secret, value) {
  if (typeof value === "string") return value.trim();
  throw new UsageError(
    `The input ${name} is ${secret ? "not text" : `${JSON.stringify(value)}, not text`}.`,
    {
      hint: `Put it in quotes, so that YAML keeps it as it is written: ${name}: "…"`
    }
  );
}
function parseBoolean(name, value) {
  if (typeof value === "boolean") return value;
  if (typeof value === "string" && /^(true|True|TRUE)$/.test(value.trim())) return true;
  if (typeof value === "string" && /^(false|False|FALSE)$/.test(value.trim())) return false;
  throw new UsageError(`The input ${name} is ${JSON.stringify(value)}, not true or false.`, {
    hint: `Write ${name}: true or ${name}: false.`
  });
}
function parseNumber(name, definition, value) {
  const { minimum, maximum } = definition;
  const number = typeof value === "string" && /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value;
  if (typeof number === "number" && number >= minimum && number <= maximum) return number;
  throw new UsageError(
    `The input ${name} is ${JSON.stringify(value)}, not a number from ${minimum} to ${maximum}.`,
    {
      hint: `Leave it out for the default, ${definition.default}.`
    }
  );
}
function parseChoice(name, { choices, default: fallback }, value) {
  if (typeof value === "string" && choices.includes(value.trim())) return value.trim();
  const suggestion = typeof value === "string" ? findNearest(value, choices) : void 0;
  throw new UsageError(`The input ${name} is ${JSON.stringify(value)}, not one of ${choices.join(", ")}.`, {
    hint: suggestion === void 0 ? `The default is ${fallback}.` : `Did you mean "${suggestion}"?`
  });
}

export {
  listInputs,
  currentInputs,
  formerNameOf,
  parseInputs,
  findNearest,
  isAbsent,
  defaultOf
};
