const require = process.getBuiltinModule;
import {
  require_dist
} from "./chunk-R653OKFB.js";
import {
  DEEPEST,
  lineAt,
  parseJson,
  repeatedKey,
  throwFault,
  tooDeep
} from "./chunk-K3JXY3YB.js";
import {
  UsageError
} from "./chunk-EFW3MVBP.js";
import {
  __toESM
} from "./chunk-53ABMYI7.js";

// src/core/yaml.ts
var import_yaml = __toESM(require_dist(), 1);
function parseYamlOrJson(name, text, hint) {
  const json = parseJson(name, text);
  if (json !== void 0) return json;
  const deep = findTooDeep(text);
  if (deep !== void 0) throwFault(name, text, tooDeep(deep));
  const document = (0, import_yaml.parseDocument)(text, {
    prettyErrors: false,
    logLevel: "error",
    schema: "failsafe",
    // Compares each key with all others: findFault is faster where there are thousands.
    uniqueKeys: false
  });
  throwFault(name, text, findFault(document, text));
  const error = document.errors[0];
  if (error !== void 0)
    throw new UsageError(
      `${name} is neither YAML nor JSON: line ${lineAt(text, error.pos[0])}: ${withoutQuotes(error)}`,
      { hint }
    );
  return document.toJS();
}
function findTooDeep(text) {
  const parser = new import_yaml.Parser();
  for (const token of new import_yaml.Lexer().lex(text)) {
    Array.from(parser.next(token));
    if (parser.stack.length > DEEPEST + 2) return parser.offset;
  }
  return void 0;
}
function findFault(document, text) {
  let found;
  (0, import_yaml.visit)(document, (_key, node) => {
    if (!(0, import_yaml.isNode)(node)) return void 0;
    found = referenceFault(node) ?? ((0, import_yaml.isScalar)(node) ? commentFault(node, text) : (0, import_yaml.isMap)(node) ? keyFault(node) : void 0);
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
function withoutQuotes(error) {
  if (error.code === "MULTIPLE_DOCS") return "a second document begins there.";
  const sentence = error.message.split("\n")[0]?.replace(/:.*$/, "").replace(/".*"|'.*'/g, "…") ?? "";
  return `${sentence.replace(/[.\s]+$/, "")} (${error.code}).`;
}

export {
  parseYamlOrJson,
  findTooDeep
};
