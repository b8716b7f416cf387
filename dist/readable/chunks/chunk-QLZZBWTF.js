const require = process.getBuiltinModule;
import {
  asError
} from "./chunk-VZX7JWXQ.js";
import {
  __commonJS,
  __toESM
} from "./chunk-53ABMYI7.js";

// node_modules/@conventional-commits/parser/lib/codes.js
var require_codes = __commonJS({
  "node_modules/@conventional-commits/parser/lib/codes.js"(exports, module) {
    module.exports = {
      CR: "\r",
      LF: "\n",
      ZWNBSP: "\uFEFF",
      TAB: "	",
      VT: "\v",
      FF: "\f",
      SP: " ",
      NBSP: " "
    };
  }
});

// node_modules/@conventional-commits/parser/lib/type-checks.js
var require_type_checks = __commonJS({
  "node_modules/@conventional-commits/parser/lib/type-checks.js"(exports, module) {
    var { CR, LF, ZWNBSP, TAB, VT, FF, SP, NBSP } = require_codes();
    module.exports = {
      /*
      * <whitespace>   ::= <ZWNBSP> | <TAB> | <VT> | <FF> | <SP> | <NBSP> | <USP>
      */
      isWhitespace(token) {
        return token === ZWNBSP || token === TAB || token === VT || token === FF || token === SP || token === NBSP;
      },
      /*
      * <newline>      ::= <CR>? <LF>
      */
      isNewline(token) {
        const chr = token.charAt(0);
        if (chr === CR || chr === LF) return true;
      },
      /*
      * <parens>       ::= "(" | ")"
      */
      isParens(token) {
        return token === "(" || token === ")";
      }
    };
  }
});

// node_modules/@conventional-commits/parser/lib/scanner.js
var require_scanner = __commonJS({
  "node_modules/@conventional-commits/parser/lib/scanner.js"(exports, module) {
    var { isNewline } = require_type_checks();
    var { CR, LF } = require_codes();
    var Scanner = class {
      constructor(text, pos) {
        this.text = text;
        this.pos = pos ? { ...pos } : { line: 1, column: 1, offset: 0 };
      }
      eof() {
        return this.pos.offset >= this.text.length;
      }
      next(n) {
        const token = n ? this.text.substring(this.pos.offset, this.pos.offset + n) : this.peek();
        this.pos.offset += token.length;
        this.pos.column += token.length;
        if (isNewline(token)) {
          this.pos.line++;
          this.pos.column = 1;
        }
        return token;
      }
      peek() {
        let token = this.text.charAt(this.pos.offset);
        if (token === CR && this.text.charAt(this.pos.offset + 1) === LF) {
          token += LF;
        }
        return token;
      }
      peekLiteral(literal) {
        const str = this.text.substring(this.pos.offset, this.pos.offset + literal.length);
        return literal === str;
      }
      position() {
        return { ...this.pos };
      }
      rewind(pos) {
        this.pos = pos;
      }
      enter(type, content) {
        const position = { start: this.position() };
        return Array.isArray(content) ? { type, children: content, position } : { type, value: content, position };
      }
      exit(node) {
        node.position.end = this.position();
        return node;
      }
      abort(node, expectedTokens) {
        const position = `${this.pos.line}:${this.pos.column}`;
        const validTokens = expectedTokens ? expectedTokens.filter(Boolean).join(", ") : `<${node.type}>`;
        const error = this.eof() ? Error(`unexpected token EOF at ${position}, valid tokens [${validTokens}]`) : Error(`unexpected token '${this.peek()}' at ${position}, valid tokens [${validTokens}]`);
        this.rewind(node.position.start);
        return error;
      }
    };
    module.exports = Scanner;
  }
});

// node_modules/@conventional-commits/parser/lib/parser.js
var require_parser = __commonJS({
  "node_modules/@conventional-commits/parser/lib/parser.js"(exports, module) {
    var Scanner = require_scanner();
    var { isWhitespace, isNewline, isParens } = require_type_checks();
    function message(commitText) {
      const scanner = new Scanner(commitText.trim());
      const node = scanner.enter("message", []);
      const s = summary(scanner);
      if (s instanceof Error) {
        throw s;
      } else {
        node.children.push(s);
      }
      if (scanner.eof()) {
        return scanner.exit(node);
      }
      let nl;
      let b;
      nl = newline(scanner);
      if (nl instanceof Error) {
        throw nl;
      } else {
        node.children.push(nl);
        b = body(scanner);
        if (b instanceof Error) {
          b = null;
        } else {
          node.children.push(b);
        }
      }
      if (scanner.eof()) {
        return scanner.exit(node);
      }
      if (b) {
        nl = newline(scanner);
        if (nl instanceof Error) {
          throw nl;
        } else {
          node.children.push(nl);
        }
      }
      while (!scanner.eof()) {
        const f = footer(scanner);
        if (f instanceof Error) {
          break;
        } else {
          node.children.push(f);
        }
        nl = newline(scanner);
        if (nl instanceof Error) {
          break;
        } else {
          node.children.push(nl);
        }
      }
      return scanner.exit(node);
    }
    function summary(scanner) {
      const node = scanner.enter("summary", []);
      const t = type(scanner);
      if (t instanceof Error) {
        return t;
      } else {
        node.children.push(t);
      }
      let s = scope(scanner);
      if (s instanceof Error) {
        s = null;
      } else {
        node.children.push(s);
      }
      let b = breakingChange(scanner);
      if (b instanceof Error) {
        b = null;
      } else {
        node.children.push(b);
      }
      const sep = separator(scanner);
      if (sep instanceof Error) {
        return scanner.abort(node, [!s && "(", !b && "!", ":"]);
      } else {
        node.children.push(sep);
      }
      const ws = whitespace(scanner);
      if (!(ws instanceof Error)) {
        node.children.push(ws);
      }
      node.children.push(text(scanner));
      return scanner.exit(node);
    }
    function type(scanner) {
      const node = scanner.enter("type", "");
      while (!scanner.eof()) {
        const token2 = scanner.peek();
        if (isParens(token2) || isWhitespace(token2) || isNewline(token2) || token2 === "!" || token2 === ":") {
          break;
        }
        node.value += scanner.next();
      }
      if (node.value === "") {
        return scanner.abort(node);
      } else {
        return scanner.exit(node);
      }
    }
    function text(scanner) {
      const node = scanner.enter("text", "");
      while (!scanner.eof()) {
        const token2 = scanner.peek();
        if (isNewline(token2)) {
          break;
        }
        node.value += scanner.next();
      }
      return scanner.exit(node);
    }
    function scope(scanner) {
      if (scanner.peek() !== "(") {
        return scanner.abort(scanner.enter("scope", ""));
      } else {
        scanner.next();
      }
      const node = scanner.enter("scope", "");
      while (!scanner.eof()) {
        const token2 = scanner.peek();
        if (isParens(token2) || isNewline(token2)) {
          break;
        }
        node.value += scanner.next();
      }
      if (scanner.peek() !== ")") {
        throw scanner.abort(node, [")"]);
      } else {
        scanner.exit(node);
        scanner.next();
      }
      if (node.value === "") {
        return scanner.abort(node);
      } else {
        return node;
      }
    }
    function body(scanner) {
      const node = scanner.enter("body", []);
      const pf = preFooter(scanner);
      if (!(pf instanceof Error)) return scanner.abort(node);
      const b = breakingChange(scanner, false);
      if (!(b instanceof Error) && scanner.peek() === ":") {
        node.children.push(b);
        node.children.push(separator(scanner));
        const w = whitespace(scanner);
        if (!(w instanceof Error)) node.children.push(w);
      }
      const t = text(scanner);
      node.children.push(t);
      const nl = newline(scanner);
      if (!(nl instanceof Error)) {
        const b2 = body(scanner);
        if (b2 instanceof Error) {
          scanner.abort(nl);
        } else {
          node.children.push(nl);
          Array.prototype.push.apply(node.children, b2.children);
        }
      }
      return scanner.exit(node);
    }
    function preFooter(scanner) {
      const node = scanner.enter("pre-footer", []);
      let f;
      while (!scanner.eof()) {
        newline(scanner);
        f = footer(scanner);
        if (f instanceof Error) return scanner.abort(node);
      }
      return scanner.exit(node);
    }
    function footer(scanner) {
      const node = scanner.enter("footer", []);
      const t = token(scanner);
      if (t instanceof Error) {
        return t;
      } else {
        node.children.push(t);
      }
      const s = separator(scanner);
      if (s instanceof Error) {
        scanner.abort(node);
        return s;
      } else {
        node.children.push(s);
      }
      const ws = whitespace(scanner);
      if (!(ws instanceof Error)) {
        node.children.push(ws);
      }
      const v = value(scanner);
      if (v instanceof Error) {
        scanner.abort(node);
        return v;
      } else {
        node.children.push(v);
      }
      return scanner.exit(node);
    }
    function token(scanner) {
      const node = scanner.enter("token", []);
      const b = breakingChange(scanner);
      if (b instanceof Error) {
        scanner.abort(node);
      } else {
        node.children.push(b);
        return scanner.exit(node);
      }
      const t = type(scanner);
      if (t instanceof Error) {
        return t;
      } else {
        node.children.push(t);
        const s = scope(scanner);
        if (!(s instanceof Error)) {
          node.children.push(s);
        }
        const b2 = breakingChange(scanner);
        if (!(b2 instanceof Error)) {
          node.children.push(b2);
        }
      }
      return scanner.exit(node);
    }
    function breakingChange(scanner, allowBang = true) {
      const node = scanner.enter("breaking-change", "");
      if (scanner.peek() === "!" && allowBang) {
        node.value = scanner.next();
      } else if (scanner.peekLiteral("BREAKING CHANGE") || scanner.peekLiteral("BREAKING-CHANGE")) {
        node.value = scanner.next("BREAKING CHANGE".length);
      }
      if (node.value === "") {
        return scanner.abort(node, ["BREAKING CHANGE"]);
      } else {
        return scanner.exit(node);
      }
    }
    function value(scanner) {
      const node = scanner.enter("value", []);
      node.children.push(text(scanner));
      let c;
      while (!((c = continuation(scanner)) instanceof Error)) {
        node.children.push(c);
      }
      return scanner.exit(node);
    }
    function continuation(scanner) {
      const node = scanner.enter("continuation", []);
      const nl = newline(scanner);
      if (nl instanceof Error) {
        return nl;
      } else {
        node.children.push(nl);
      }
      const ws = whitespace(scanner);
      if (ws instanceof Error) {
        scanner.abort(node);
        return ws;
      } else {
        node.children.push(ws);
        node.children.push(text(scanner));
      }
      return scanner.exit(node);
    }
    function separator(scanner) {
      const node = scanner.enter("separator", "");
      if (scanner.peek() === ":") {
        node.value = scanner.next();
        return scanner.exit(node);
      }
      if (scanner.peek() === " ") {
        scanner.next();
        if (scanner.peek() === "#") {
          scanner.next();
          node.value = " #";
          return scanner.exit(node);
        } else {
          return scanner.abort(node);
        }
      }
      return scanner.abort(node);
    }
    function whitespace(scanner) {
      const node = scanner.enter("whitespace", "");
      while (isWhitespace(scanner.peek())) {
        node.value += scanner.next();
      }
      if (node.value === "") {
        return scanner.abort(node, [" "]);
      }
      return scanner.exit(node);
    }
    function newline(scanner) {
      const node = scanner.enter("newline", "");
      while (isNewline(scanner.peek())) {
        node.value += scanner.next();
      }
      if (node.value === "") {
        return scanner.abort(node, ["<CR><LF>", "<LF>"]);
      }
      return scanner.exit(node);
    }
    module.exports = message;
  }
});

// node_modules/unist-util-is/convert.js
var require_convert = __commonJS({
  "node_modules/unist-util-is/convert.js"(exports, module) {
    "use strict";
    module.exports = convert;
    function convert(test) {
      if (test == null) {
        return ok;
      }
      if (typeof test === "string") {
        return typeFactory(test);
      }
      if (typeof test === "object") {
        return "length" in test ? anyFactory(test) : allFactory(test);
      }
      if (typeof test === "function") {
        return test;
      }
      throw new Error("Expected function, string, or object as test");
    }
    function allFactory(test) {
      return all;
      function all(node) {
        var key;
        for (key in test) {
          if (node[key] !== test[key]) return false;
        }
        return true;
      }
    }
    function anyFactory(tests) {
      var checks = [];
      var index = -1;
      while (++index < tests.length) {
        checks[index] = convert(tests[index]);
      }
      return any;
      function any() {
        var index2 = -1;
        while (++index2 < checks.length) {
          if (checks[index2].apply(this, arguments)) {
            return true;
          }
        }
        return false;
      }
    }
    function typeFactory(test) {
      return type;
      function type(node) {
        return Boolean(node && node.type === test);
      }
    }
    function ok() {
      return true;
    }
  }
});

// node_modules/unist-util-visit-parents/color.js
var require_color = __commonJS({
  "node_modules/unist-util-visit-parents/color.js"(exports, module) {
    module.exports = color;
    function color(d) {
      return "\x1B[33m" + d + "\x1B[39m";
    }
  }
});

// node_modules/unist-util-visit-parents/index.js
var require_unist_util_visit_parents = __commonJS({
  "node_modules/unist-util-visit-parents/index.js"(exports, module) {
    "use strict";
    module.exports = visitParents;
    var convert = require_convert();
    var color = require_color();
    var CONTINUE = true;
    var SKIP = "skip";
    var EXIT = false;
    visitParents.CONTINUE = CONTINUE;
    visitParents.SKIP = SKIP;
    visitParents.EXIT = EXIT;
    function visitParents(tree, test, visitor, reverse) {
      var step;
      var is;
      if (typeof test === "function" && typeof visitor !== "function") {
        reverse = visitor;
        visitor = test;
        test = null;
      }
      is = convert(test);
      step = reverse ? -1 : 1;
      factory(tree, null, [])();
      function factory(node, index, parents) {
        var value = typeof node === "object" && node !== null ? node : {};
        var name;
        if (typeof value.type === "string") {
          name = typeof value.tagName === "string" ? value.tagName : typeof value.name === "string" ? value.name : void 0;
          visit.displayName = "node (" + color(value.type + (name ? "<" + name + ">" : "")) + ")";
        }
        return visit;
        function visit() {
          var grandparents = parents.concat(node);
          var result = [];
          var subresult;
          var offset;
          if (!test || is(node, index, parents[parents.length - 1] || null)) {
            result = toResult(visitor(node, parents));
            if (result[0] === EXIT) {
              return result;
            }
          }
          if (node.children && result[0] !== SKIP) {
            offset = (reverse ? node.children.length : -1) + step;
            while (offset > -1 && offset < node.children.length) {
              subresult = factory(node.children[offset], offset, grandparents)();
              if (subresult[0] === EXIT) {
                return subresult;
              }
              offset = typeof subresult[1] === "number" ? subresult[1] : offset + step;
            }
          }
          return result;
        }
      }
    }
    function toResult(value) {
      if (value !== null && typeof value === "object" && "length" in value) {
        return value;
      }
      if (typeof value === "number") {
        return [CONTINUE, value];
      }
      return [value];
    }
  }
});

// node_modules/unist-util-visit/index.js
var require_unist_util_visit = __commonJS({
  "node_modules/unist-util-visit/index.js"(exports, module) {
    "use strict";
    module.exports = visit;
    var visitParents = require_unist_util_visit_parents();
    var CONTINUE = visitParents.CONTINUE;
    var SKIP = visitParents.SKIP;
    var EXIT = visitParents.EXIT;
    visit.CONTINUE = CONTINUE;
    visit.SKIP = SKIP;
    visit.EXIT = EXIT;
    function visit(tree, test, visitor, reverse) {
      if (typeof test === "function" && typeof visitor !== "function") {
        reverse = visitor;
        visitor = test;
        test = null;
      }
      visitParents(tree, test, overload, reverse);
      function overload(node, parents) {
        var parent = parents[parents.length - 1];
        var index = parent ? parent.children.indexOf(node) : null;
        return visitor(node, index, parent);
      }
    }
  }
});

// node_modules/@conventional-commits/parser/lib/utils.js
var require_utils = __commonJS({
  "node_modules/@conventional-commits/parser/lib/utils.js"(exports, module) {
    var visit = require_unist_util_visit();
    var visitWithAncestors = require_unist_util_visit_parents();
    var NUMBER_REGEX = /^[0-9]+$/;
    function toConventionalChangelogFormat(ast) {
      const cc = {
        body: "",
        subject: "",
        type: "",
        scope: null,
        notes: [],
        references: [],
        mentions: [],
        merge: null,
        revert: null,
        header: "",
        footer: null
      };
      let body;
      let summary;
      visit(ast, ["body", "summary"], (node) => {
        switch (node.type) {
          case "body":
            body = node;
            break;
          case "summary":
            summary = node;
            break;
        }
      });
      visit(summary, (node) => {
        switch (node.type) {
          case "type":
            cc.type = node.value;
            cc.header += node.value;
            break;
          case "scope":
            cc.scope = node.value;
            cc.header += `(${node.value})`;
            break;
          case "breaking-change":
            cc.header += "!";
            break;
          case "text":
            cc.subject = node.value;
            cc.header += `: ${node.value}`;
            break;
          default:
            break;
        }
      });
      if (body) {
        visit(body, "text", (node, _i, parent) => {
          if (cc.body !== "") cc.body += "\n";
          cc.body += node.value;
        });
      }
      const breaking = {
        title: "BREAKING CHANGE",
        text: ""
        // "text" will be populated if a BREAKING CHANGE token is parsed.
      };
      visitWithAncestors(ast, ["breaking-change"], (node, ancestors) => {
        let parent = ancestors.pop();
        let startCollecting = false;
        switch (parent.type) {
          case "summary":
            breaking.text = cc.subject;
            break;
          case "body":
            breaking.text = "";
            visit(parent, ["text", "breaking-change"], (node2) => {
              if (startCollecting && node2.type === "text") {
                if (breaking.text !== "") breaking.text += "\n";
                breaking.text += node2.value;
              } else if (node2.type === "breaking-change") {
                startCollecting = true;
              }
            });
            break;
          case "token":
            parent = ancestors.pop();
            visit(parent, "text", (node2) => {
              breaking.text = node2.value;
            });
            break;
        }
      });
      if (breaking.text !== "") cc.notes.push(breaking);
      visit(ast, ["footer"], (node) => {
        const reference = {
          prefix: "#"
        };
        let hasRefSepartor = false;
        visit(node, ["type", "separator", "text"], (node2) => {
          switch (node2.type) {
            case "type":
              reference.action = node2.value;
              break;
            case "separator":
              if (node2.value.includes("#")) hasRefSepartor = true;
              break;
            case "text":
              if (node2.value.charAt(0) === "#") {
                hasRefSepartor = true;
                reference.issue = node2.value.substring(1);
              } else {
                reference.issue = node2.value;
              }
              break;
          }
        });
        if (hasRefSepartor && reference.issue.match(NUMBER_REGEX)) {
          cc.references.push(reference);
        }
      });
      return cc;
    }
    module.exports = {
      toConventionalChangelogFormat
    };
  }
});

// node_modules/@conventional-commits/parser/index.js
var require_parser2 = __commonJS({
  "node_modules/@conventional-commits/parser/index.js"(exports, module) {
    var parser2 = require_parser();
    var { toConventionalChangelogFormat } = require_utils();
    module.exports = {
      parser: parser2,
      toConventionalChangelogFormat
    };
  }
});

// src/domains/conventional-commits/parsed-commit.ts
var import_parser = __toESM(require_parser2(), 1);
function syntaxTree(message) {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return (0, import_parser.parser)(message);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
function* nodesOf(node, ancestors = []) {
  yield { node, ancestors };
  const inner = [...ancestors, node];
  for (const child of node.children ?? []) yield* nodesOf(child, inner);
}
function nodesOfKind(node, kinds) {
  return [...nodesOf(node)].flatMap((placed) => kinds.includes(placed.node.type) ? [placed.node] : []);
}
function commitsOfTree(tree) {
  const header = headerOf(tree);
  const body = nodesOfKind(tree, ["body"]).at(-1);
  const bodyText = body === void 0 ? "" : joined(nodesOfKind(body, ["text", "newline"]));
  const breaking = breakingText(tree, header.subject);
  const notes = breaking === "" ? [] : [{ title: "BREAKING CHANGE", text: breaking }];
  const others = [];
  for (const footer of typedFooters(tree)) {
    if (footer.token.toLowerCase() === "release-as")
      notes.push({ title: "RELEASE AS", text: nodesOfKind(footer.node, ["text"]).at(-1)?.value ?? "" });
    others.push(...commitsOfFooter(footer.node));
  }
  const shortened = postProcessed(notes, bodyText);
  const breakingNotes = shortened.flatMap(({ title, text }) => title === "BREAKING CHANGE" ? [text] : []);
  return [
    ...others,
    {
      ...header,
      breaking: breakingNotes.length > 0,
      breakingNotes,
      releaseAs: shortened.find(({ title }) => title === "RELEASE AS")?.text,
      references: referencesOf(tree)
    }
  ];
}
function headerOf(tree) {
  const found = { type: "", scope: void 0, subject: "", header: "" };
  for (const summary of nodesOfKind(tree, ["summary"])) {
    for (const { node } of nodesOf(summary)) {
      const value = node.value ?? "";
      if (node.type === "type") found.type = value;
      if (node.type === "scope") found.scope = value;
      if (node.type === "text") found.subject = value;
      found.header += headerPiece(node.type, value);
    }
  }
  return found;
}
function headerPiece(kind, value) {
  if (kind === "type") return value;
  if (kind === "scope") return `(${value})`;
  if (kind === "breaking-change") return "!";
  return kind === "text" ? `: ${value}` : "";
}
function breakingText(tree, subject) {
  let text = "";
  for (const { node, ancestors } of nodesOf(tree)) {
    if (node.type !== "breaking-change") continue;
    text = markedText({ node, ancestors }, subject) ?? text;
  }
  return text;
}
function markedText({ node, ancestors }, subject) {
  const parent = ancestors.at(-1);
  const footer = ancestors.at(-2);
  if (parent?.type === "summary") return subject;
  if (parent?.type === "body") {
    const pieces = nodesOfKind(parent, ["breaking-change", "text", "newline"]);
    const marker = pieces.findIndex(({ type }) => type === "breaking-change");
    return joined(pieces.slice(marker).filter(({ type }) => type !== "breaking-change"));
  }
  if (parent?.type !== "token" || footer === void 0 || !(node.value ?? "").includes("BREAKING"))
    return void 0;
  return nodesOfKind(footer, ["text", "newline"]).at(-1)?.value ?? "";
}
function typedFooters(tree) {
  return [...nodesOf(tree)].flatMap(({ node, ancestors }) => {
    const footer = ancestors.at(-2);
    return node.type === "type" && ancestors.at(-1)?.type === "token" && footer !== void 0 ? [{ token: node.value ?? "", node: footer }] : [];
  });
}
function commitsOfFooter(footer) {
  const kinds = ["type", "scope", "breaking-change", "separator", "text", "newline"];
  const text = nodesOfKind(footer, kinds).map((node) => footerPiece(node.type, node.value ?? ""));
  try {
    return commitsOfTree(syntaxTree(text.join("")));
  } catch {
    return [];
  }
}
function footerPiece(kind, value) {
  if (kind === "scope") return `(${value})`;
  if (kind !== "separator") return value;
  return value.includes("#") ? "" : `${value} `;
}
function referencesOf(tree) {
  return nodesOfKind(tree, ["footer"]).flatMap((footer) => {
    const reference = { action: "", issue: "" };
    let isReference = false;
    for (const { type, value = "" } of nodesOfKind(footer, ["type", "separator", "text"])) {
      if (type === "type") reference.action = value;
      if (type === "separator" && value.includes("#")) isReference = true;
      if (type !== "text") continue;
      if (value.startsWith("#")) isReference = true;
      reference.issue = value.replace(/^#/, "");
    }
    return isReference && /^[0-9]+$/.test(reference.issue) ? [reference] : [];
  });
}
function joined(nodes) {
  return nodes.map(({ value }) => value ?? "").join("");
}
function postProcessed(notes, body) {
  const shortened = notes.map(({ title, text }) => ({ title, text: shortenNote(text) }));
  const hyphenated = /BREAKING-CHANGE:\s*(.*)/.exec(body)?.[1] ?? "";
  if (hyphenated === "") return shortened;
  const note = shortened.find(({ title }) => title === "BREAKING CHANGE");
  if (note === void 0) shortened.push({ title: "BREAKING CHANGE", text: hyphenated.trim() });
  else note.text += `
${hyphenated.trim()}`;
  return shortened;
}
function shortenNote(note) {
  const lines = note.split(/\r?\n/);
  const kept = lines.slice(0, lines.includes("") ? lines.indexOf("") : void 0);
  const list = kept.findIndex((line, index) => index > 0 && /^#### |^[*-] /.test(line));
  if (list === -1) return kept.join(" ").trim();
  const paragraph = kept.slice(0, list).join(" ").trim();
  const listed = kept.slice(list).map((line) => `    ${line}
`);
  return `${paragraph}
${listed.join("")}`.trim();
}

// src/domains/conventional-commits/parse-commit-message.ts
function parseCommitMessage(message, pullRequestBody = "") {
  const override = commitOverride(pullRequestBody);
  const text = override ?? message;
  const commits = [];
  const dropped = [];
  let header;
  for (const [index, part] of messageParts(text).entries()) {
    const read = readTree(part.text);
    if ("trouble" in read) {
      dropped.push(droppedPart(text, part, read.trouble));
      continue;
    }
    const found = commitsOfTree(read.tree);
    if (index === 0) header = found.at(-1);
    commits.push(...found);
  }
  return { commits, header, dropped, text, overridden: override !== void 0 };
}
function commitOverride(pullRequestBody) {
  const [, after = ""] = pullRequestBody.split("BEGIN_COMMIT_OVERRIDE");
  const [override = ""] = after.split("END_COMMIT_OVERRIDE");
  return override.trim() === "" ? void 0 : override.trim();
}
function droppedPart(text, part, { reason, found, expected, offset: offsetInPart }) {
  const offset = part.sourceOffset(offsetInPart);
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  const place = { offset, line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
  return { reason, text: part.text, ...place, found, expected };
}
var NEXT_MESSAGE = /\r?\n\r?\n(?=(?:feat|fix|docs|style|refactor|perf|test|build|ci|chore|revert)(?:\(.*?\))?: )/g;
function messageParts(message) {
  const [first, ...others] = splitSpan({ start: 0, text: message }, "BEGIN_NESTED_COMMIT");
  const main = first === void 0 ? [] : [first];
  const nested = [];
  for (const other of others) {
    const [inside, after] = splitSpan(other, "END_NESTED_COMMIT");
    if (inside !== void 0) nested.push(inside);
    if (after !== void 0) main.push({ ...after, text: other.text.slice(after.start - other.start) });
  }
  return [...paragraphCommits(main), ...nested.map((span) => partOf([span], 0, span.text.length))];
}
function splitSpan({ start, text }, separator) {
  let next = start;
  return text.split(separator).map((piece) => {
    const span = { start: next, text: piece };
    next += piece.length + separator.length;
    return span;
  });
}
function paragraphCommits(spans) {
  const text = spans.map((span) => span.text).join("");
  const parts = [];
  let start = 0;
  for (const cut of text.matchAll(NEXT_MESSAGE)) {
    parts.push(partOf(spans, start, cut.index));
    start = cut.index + cut[0].length;
  }
  parts.push(partOf(spans, start, text.length));
  return parts.filter((part) => part.text !== "");
}
function partOf(spans, start, end) {
  const text = spans.map((span) => span.text).join("");
  return {
    text: text.slice(start, end),
    sourceOffset(offset) {
      let left = start + offset;
      for (const span of spans) {
        if (left < span.text.length) return span.start + left;
        left -= span.text.length;
      }
      const last = spans.at(-1);
      return last === void 0 ? 0 : last.start + last.text.length;
    }
  };
}
var MOST_LINES = 5e3;
var MOST_FOOTER_READS = 2e4;
var FOOTER_LIKE = /^(?:BREAKING[ -]CHANGE|[^\s():!]+(?:\([^()]+\))?!?)(?::| #)/;
function readTree(message) {
  const lines = message.trim().split(/[\r\n]+/);
  const nothing = { offset: 0, found: void 0, expected: [] };
  if (lines.length > MOST_LINES || footerReads(lines) > MOST_FOOTER_READS)
    return { trouble: { reason: "size", ...nothing } };
  try {
    return { tree: syntaxTree(message) };
  } catch (error) {
    return { trouble: troubleOf(message, asError(error).message) ?? { reason: "size", ...nothing } };
  }
}
function footerReads(lines) {
  let reads = 0;
  let run = 0;
  let toTheEnd = true;
  for (const line of [...lines.slice(1)].reverse()) {
    if (/^\s/.test(line)) continue;
    if (!FOOTER_LIKE.test(line)) {
      run = 0;
      toTheEnd = false;
    } else if (!toTheEnd) {
      run += 1;
      reads += run;
    }
  }
  return reads;
}
function troubleOf(message, text) {
  const match = /^unexpected token ('[^]*'|EOF) at (\d+):(\d+), valid tokens \[([^]*)\]$/.exec(text);
  if (match === null) return void 0;
  const [, token = "", line, column, expected = ""] = match;
  const leading = message.length - message.trimStart().length;
  return {
    reason: "syntax",
    offset: leading + offsetOf(message.trim(), Number(line), Number(column)),
    found: token === "EOF" ? void 0 : token.slice(1, -1),
    expected: expected.split(", ")
  };
}
function offsetOf(text, line, column) {
  let start = 0;
  for (const [index, end] of [...text.matchAll(/\r\n|\r|\n/g)].entries()) {
    if (index + 1 >= line) break;
    start = end.index + end[0].length;
  }
  return start + column - 1;
}

export {
  parseCommitMessage
};
