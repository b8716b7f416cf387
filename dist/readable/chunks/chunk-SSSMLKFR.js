const require = process.getBuiltinModule;
import {
  leven,
  require_dist
} from "./chunk-JU3WZSVO.js";
import {
  UsageError
} from "./chunk-DE43X5GR.js";
import {
  __toESM
} from "./chunk-53ABMYI7.js";

// src/core/yaml.ts
var import_yaml = __toESM(require_dist(), 1);
var DEEPEST = 100;
function parseYamlOrJson(name, text, hint) {
  if (/^\s*[{[]/.test(text)) {
    let value;
    try {
      value = JSON.parse(text);
    } catch {
    }
    if (value !== void 0) {
      throwFault(name, text, findJsonFault(text));
      return value;
    }
  }
  try {
    return parseYaml(name, text, hint);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(`${name} is nested too deeply.`, { hint: FLATTER, cause: error });
  }
}
function parseYaml(name, text, hint) {
  const document = (0, import_yaml.parseDocument)(text, {
    prettyErrors: false,
    logLevel: "error",
    schema: "failsafe",
    // Compares each key with all others: findFault is faster where there are thousands.
    uniqueKeys: false
  });
  throwFault(name, text, findFault(document, text));
  const error = document.errors[0];
  if (error?.code === "RESOURCE_EXHAUSTION") throw new RangeError(error.message);
  if (error !== void 0)
    throw new UsageError(
      `${name} is neither YAML nor JSON: line ${lineAt(text, error.pos[0])}: ${withoutQuotes(error)}`,
      { hint }
    );
  return document.toJS();
}
function findFault(document, text) {
  let found;
  (0, import_yaml.visit)(document, (_key, node, path) => {
    if (!(0, import_yaml.isNode)(node)) return void 0;
    found = referenceFault(node) ?? ((0, import_yaml.isScalar)(node) ? commentFault(node, text) : (0, import_yaml.isMap)(node) ? keyFault(node) : void 0) ?? // Of each map, its pairs are on the path as well.
    (path.length > 2 * DEEPEST ? tooDeep(node.range?.[0] ?? 0) : void 0);
    if ((0, import_yaml.isScalar)(node) && node.type === "PLAIN" && node.source === "") node.value = null;
    return found === void 0 ? void 0 : import_yaml.visit.BREAK;
  });
  return found;
}
function referenceFault(node) {
  const offset = node.range?.[0] ?? 0;
  if ((0, import_yaml.isAlias)(node)) return { offset, message: "aliases (*name) are not supported.", hint: quotes("*") };
  if ("anchor" in node && typeof node.anchor === "string")
    return { offset, message: "anchors (&name) are not supported.", hint: quotes("&") };
  if ("tag" in node && typeof node.tag === "string")
    return { offset, message: "tags (!name) are not supported.", hint: quotes("!") };
  return void 0;
}
function keyFault(map) {
  const keys = /* @__PURE__ */ new Set();
  for (const { key } of map.items) {
    const offset = (0, import_yaml.isNode)(key) ? key.range?.[0] ?? 0 : 0;
    if ((0, import_yaml.isCollection)(key))
      return { offset, message: "a map or a list stands in the place of a name.", hint: quotes("{ or [") };
    if (!(0, import_yaml.isScalar)(key)) continue;
    if (key.value === "<<" && key.type === "PLAIN")
      return { offset, message: "merge keys (<<) are not supported.", hint: "Write the values out." };
    if (keys.has(key.value)) return repeatedKey(offset, key.value);
    keys.add(key.value);
  }
  return void 0;
}
function repeatedKey(offset, key) {
  const name = typeof key === "string" && /^\w[\w.-]{0,63}$/.test(key) ? `"${key}"` : "the same name";
  return { offset, message: `${name} is there twice.`, hint: "Keep one of the two." };
}
var FLATTER = `Write it with at most ${DEEPEST} maps and lists within each other.`;
function tooDeep(offset) {
  return { offset, message: "the value is nested too deeply.", hint: FLATTER };
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
function throwFault(name, text, fault) {
  if (fault === void 0) return;
  throw new UsageError(`${name}, line ${lineAt(text, fault.offset)}: ${fault.message}`, {
    hint: fault.hint
  });
}
function quotes(character) {
  return `Write the value out. Text that begins with ${character} has to be in quotes.`;
}
function commentFault(scalar, text) {
  const [start = 0, end = 0] = scalar.range ?? [];
  const comment = /[^\S\r\n]*#/y;
  comment.lastIndex = end;
  if (scalar.type !== "PLAIN" || !comment.test(text)) return void 0;
  return {
    offset: start,
    message: 'the value is cut off at "#", which begins a comment in YAML.',
    hint: 'Put it in quotes, as in message: "Fix for #12"; put a comment on a line of its own.'
  };
}
function lineAt(text, offset) {
  return text.slice(0, offset).split("\n").length;
}
function withoutQuotes(error) {
  if (error.code === "MULTIPLE_DOCS") return "a second document begins there.";
  const sentence = error.message.split("\n")[0]?.replace(/:.*$/, "").replace(/".*"|'.*'/g, "…") ?? "";
  return `${sentence.replace(/[.\s]+$/, "")} (${error.code}).`;
}

// src/core/inputs.ts
function listInputs(definitions) {
  return Object.entries(definitions).flatMap(([name, definition]) => {
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
function canBeFile(definition) {
  return "file" in definition;
}
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
function parseInputs(command, definitions, raw) {
  rejectUnknown(command, definitions, raw);
  const entries = Object.entries(definitions);
  const missing = entries.filter(([name, d]) => d.type === "string" && d.required && isAbsent(raw[name])).map(([name]) => name);
  if (missing.length > 0) {
    throw new UsageError(
      `${command} needs the input${missing.length > 1 ? "s" : ""} ${listWords(missing)}.`,
      {
        hint: missing.map((name) => `${name}: ${definitions[name]?.description ?? ""}`).join("\n")
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
  const known = listInputs(definitions).map(([name]) => name);
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
      return parseChoice(name, definition.choices, value);
    case "structured":
      return definition.parse(typeof value === "string" ? parseText(name, value, definition.example) : value);
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
function parseChoice(name, choices, value) {
  if (typeof value === "string" && choices.includes(value.trim())) return value.trim();
  const suggestion = typeof value === "string" ? findNearest(value, choices) : void 0;
  throw new UsageError(`The input ${name} is ${JSON.stringify(value)}, not one of ${choices.join(", ")}.`, {
    hint: suggestion === void 0 ? `Choose one of ${choices.join(", ")}.` : `Did you mean "${suggestion}"?`
  });
}
function parseText(name, text, example) {
  return parseYamlOrJson(
    `The input ${name}`,
    text,
    `An example of its form: ${example.replaceAll("\n", " ")}`
  );
}

export {
  parseYamlOrJson,
  listInputs,
  foldInputNames,
  parseInputs,
  findNearest
};
