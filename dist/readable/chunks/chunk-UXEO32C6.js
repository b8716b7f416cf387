const require = process.getBuiltinModule;
import {
  require_dist
} from "./chunk-R653OKFB.js";
import {
  DEEPEST,
  faultError,
  lineAt,
  repeatedKey,
  tooDeep
} from "./chunk-PB6AAJBK.js";
import {
  UsageError
} from "./chunk-VZX7JWXQ.js";
import {
  __toESM
} from "./chunk-53ABMYI7.js";

// src/core/yaml.ts
var import_yaml = __toESM(require_dist(), 1);
function parseYaml(name, text, hint) {
  const composed = composeYaml(text, {
    prettyErrors: false,
    logLevel: "error",
    schema: "failsafe",
    // Compares each key with all others: findFault is faster where there are thousands.
    uniqueKeys: false
  });
  if (composed.deep !== void 0) throw faultError(name, text, tooDeep(composed.deep));
  const { document, second } = composed;
  const fault = findFault(document, text);
  if (fault !== void 0) throw faultError(name, text, fault);
  const error = document.errors[0];
  const problem = error === void 0 ? second === void 0 ? void 0 : { offset: second, message: "a second document begins there." } : { offset: error.pos[0], message: withoutQuotes(error) };
  if (problem !== void 0)
    throw new UsageError(
      `${name} is neither YAML nor JSON: line ${lineAt(text, problem.offset)}: ${problem.message}`,
      { hint }
    );
  return document.toJS();
}
var MOST_STRAY = 20;
function composeYaml(text, options) {
  const composer = new import_yaml.Composer(options);
  const documents = [];
  let stray = 0;
  const deep = readTokens(text, options.lineCounter, (token) => {
    if (token.type === "error") {
      stray += 1;
      if (stray > MOST_STRAY) return true;
    }
    documents.push(...composer.next(token));
    return documents.length < 2;
  });
  if (deep !== void 0) return { deep };
  if (documents.length < 2) documents.push(...composer.end(true, text.length));
  const [document, second] = documents;
  if (document === void 0) throw new Error("The composer made no document.");
  return { deep, document, second: second?.range[0] };
}
function findTooDeep(text) {
  return readTokens(text, void 0, () => true);
}
function readTokens(text, lines, take) {
  const parser = new import_yaml.Parser(lines?.addNewLine);
  lines?.addNewLine(0);
  for (const lexeme of new import_yaml.Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) if (!take(token)) return void 0;
    if (parser.stack.length > DEEPEST + 2) return parser.offset;
  }
  for (const token of parser.end()) if (!take(token)) return void 0;
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
  const sentence = error.message.split("\n")[0]?.replace(/:.*$/, "").replace(/".*"|'.*'/g, "…") ?? "";
  return `${sentence.replace(/[.\s]+$/, "")} (${error.code}).`;
}

export {
  parseYaml,
  composeYaml,
  findTooDeep
};
