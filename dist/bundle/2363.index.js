export const id = 2363;
export const ids = [2363,8669];
export const modules = {

/***/ 37397:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const parser = __webpack_require__(80354)
const { toConventionalChangelogFormat } = __webpack_require__(24632)

module.exports = {
  parser,
  toConventionalChangelogFormat
}


/***/ }),

/***/ 50823:
/***/ ((module) => {

module.exports = {
  CR: '\u000d',
  LF: '\u000a',
  ZWNBSP: '\ufeff',
  TAB: '\u0009',
  VT: '\u000b',
  FF: '\u000c',
  SP: '\u0020',
  NBSP: '\u00a0'
}


/***/ }),

/***/ 80354:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const Scanner = __webpack_require__(3619)
const { isWhitespace, isNewline, isParens } = __webpack_require__(52439)

/*
 * <message>       ::= <summary>, <newline>+, <body>, (<newline>+, <footer>)*
 *                  |  <summary>, (<newline>+, <footer>)*
 *                  |  <summary>, <newline>*
 *
 */
function message (commitText) {
  const scanner = new Scanner(commitText.trim())
  const node = scanner.enter('message', [])

  // <summary> ...
  const s = summary(scanner)
  if (s instanceof Error) {
    throw s
  } else {
    node.children.push(s)
  }
  if (scanner.eof()) {
    return scanner.exit(node)
  }

  let nl
  let b
  // ... <newline>* <body> ...
  nl = newline(scanner)
  if (nl instanceof Error) {
    throw nl
  } else {
    node.children.push(nl)
    b = body(scanner)
    if (b instanceof Error) {
      b = null
    } else {
      node.children.push(b)
    }
  }
  if (scanner.eof()) {
    return scanner.exit(node)
  }

  //  ... <newline>* <footer>+
  if (b) {
    nl = newline(scanner)
    if (nl instanceof Error) {
      throw nl
    } else {
      node.children.push(nl)
    }
  }
  while (!scanner.eof()) {
    const f = footer(scanner)
    if (f instanceof Error) {
      break
    } else {
      node.children.push(f)
    }
    nl = newline(scanner)
    if (nl instanceof Error) {
      break
    } else {
      node.children.push(nl)
    }
  }

  return scanner.exit(node)
}

/*
 * <summary>      ::= <type> "(" <scope> ")" ["!"] ":" <whitespace>* <text>
 *                 |  <type> ["!"] ":" <whitespace>* <text>
 *
 */
function summary (scanner) {
  const node = scanner.enter('summary', [])

  // <type> ...
  const t = type(scanner)
  if (t instanceof Error) {
    return t
  } else {
    node.children.push(t)
  }

  // ... "(" <scope> ")" ...
  let s = scope(scanner)
  if (s instanceof Error) {
    s = null
  } else {
    node.children.push(s)
  }

  // ... ["!"] ...
  let b = breakingChange(scanner)
  if (b instanceof Error) {
    b = null
  } else {
    node.children.push(b)
  }

  // ... ":" ...
  const sep = separator(scanner)
  if (sep instanceof Error) {
    return scanner.abort(node, [!s && '(', !b && '!', ':'])
  } else {
    node.children.push(sep)
  }

  // ... <whitespace>* ...
  const ws = whitespace(scanner)
  if (!(ws instanceof Error)) {
    node.children.push(ws)
  }

  // ... <text>
  node.children.push(text(scanner))
  return scanner.exit(node)
}

/*
 * <type>         ::= 1*<any UTF8-octets except newline or parens or ["!"] ":" or whitespace>
 */
function type (scanner) {
  const node = scanner.enter('type', '')
  while (!scanner.eof()) {
    const token = scanner.peek()
    if (isParens(token) || isWhitespace(token) || isNewline(token) || token === '!' || token === ':') {
      break
    }
    node.value += scanner.next()
  }
  if (node.value === '') {
    return scanner.abort(node)
  } else {
    return scanner.exit(node)
  }
}

/*
 * <text>         ::= 1*<any UTF8-octets except newline>
 */
function text (scanner) {
  const node = scanner.enter('text', '')
  while (!scanner.eof()) {
    const token = scanner.peek()
    if (isNewline(token)) {
      break
    }
    node.value += scanner.next()
  }
  return scanner.exit(node)
}

/*
 * "(" <scope> ")"        ::= 1*<any UTF8-octets except newline or parens>
 */
function scope (scanner) {
  if (scanner.peek() !== '(') {
    return scanner.abort(scanner.enter('scope', ''))
  } else {
    scanner.next()
  }

  const node = scanner.enter('scope', '')

  while (!scanner.eof()) {
    const token = scanner.peek()
    if (isParens(token) || isNewline(token)) {
      break
    }
    node.value += scanner.next()
  }

  if (scanner.peek() !== ')') {
    throw scanner.abort(node, [')'])
  } else {
    scanner.exit(node)
    scanner.next()
  }

  if (node.value === '') {
    return scanner.abort(node)
  } else {
    return node
  }
}

/*
 * <body>          ::= [<any body-text except pre-footer>], <newline>, <body>*
 *                  | [<any body-text except pre-footer>]
 */
function body (scanner) {
  const node = scanner.enter('body', [])

  // check except <pre-footer> condition:
  const pf = preFooter(scanner)
  if (!(pf instanceof Error)) return scanner.abort(node)

  // ["BREAKING CHANGE", ":", <whitespace>*]
  const b = breakingChange(scanner, false)
  if (!(b instanceof Error) && scanner.peek() === ':') {
    node.children.push(b)
    node.children.push(separator(scanner))
    const w = whitespace(scanner)
    if (!(w instanceof Error)) node.children.push(w)
  }

  // [<text>]
  const t = text(scanner)
  node.children.push(t)
  // <newline>, <body>*
  const nl = newline(scanner)
  if (!(nl instanceof Error)) {
    const b = body(scanner)
    if (b instanceof Error) {
      scanner.abort(nl)
    } else {
      node.children.push(nl)
      Array.prototype.push.apply(node.children, b.children)
    }
  }
  return scanner.exit(node)
}

/*
 * <newline>*, <footer>+
 */
function preFooter (scanner) {
  const node = scanner.enter('pre-footer', [])
  let f
  while (!scanner.eof()) {
    newline(scanner)
    f = footer(scanner)
    if (f instanceof Error) return scanner.abort(node)
  }
  return scanner.exit(node)
}

/*
 * <footer>       ::= <token> <separator> <whitespace>* <value>
 */
function footer (scanner) {
  const node = scanner.enter('footer', [])
  // <token>
  const t = token(scanner)
  if (t instanceof Error) {
    return t
  } else {
    node.children.push(t)
  }

  // <separator>
  const s = separator(scanner)
  if (s instanceof Error) {
    scanner.abort(node)
    return s
  } else {
    node.children.push(s)
  }

  // <whitespace>*
  const ws = whitespace(scanner)
  if (!(ws instanceof Error)) {
    node.children.push(ws)
  }

  // <value>
  const v = value(scanner)
  if (v instanceof Error) {
    scanner.abort(node)
    return v
  } else {
    node.children.push(v)
  }

  return scanner.exit(node)
}

/*
 * <token>        ::= <breaking-change>
 *                 |  <type>, "(" <scope> ")", ["!"]
 *                 |  <type>
 */
function token (scanner) {
  const node = scanner.enter('token', [])
  // "BREAKING CHANGE"
  const b = breakingChange(scanner)
  if (b instanceof Error) {
    scanner.abort(node)
  } else {
    node.children.push(b)
    return scanner.exit(node)
  }

  // <type>
  const t = type(scanner)
  if (t instanceof Error) {
    return t
  } else {
    node.children.push(t)
    // "(" <scope> ")"
    const s = scope(scanner)
    if (!(s instanceof Error)) {
      node.children.push(s)
    }
    // ["!"]
    const b = breakingChange(scanner)
    if (!(b instanceof Error)) {
      node.children.push(b)
    }
  }
  return scanner.exit(node)
}

/*
 * <breaking-change> ::= "!" | "BREAKING CHANGE" | "BREAKING-CHANGE"
 *
 * Note: "!" is only allowed in <footer> and <summary>, not <body>.
 */
function breakingChange (scanner, allowBang = true) {
  const node = scanner.enter('breaking-change', '')
  if (scanner.peek() === '!' && allowBang) {
    node.value = scanner.next()
  } else if (scanner.peekLiteral('BREAKING CHANGE') || scanner.peekLiteral('BREAKING-CHANGE')) {
    node.value = scanner.next('BREAKING CHANGE'.length)
  }
  if (node.value === '') {
    return scanner.abort(node, ['BREAKING CHANGE'])
  } else {
    return scanner.exit(node)
  }
}

/*
 * <value>        ::= <text> <continuation>*
 *                 |  <text>
 */
function value (scanner) {
  const node = scanner.enter('value', [])
  node.children.push(text(scanner))
  let c
  // <continuation>*
  while (!((c = continuation(scanner)) instanceof Error)) {
    node.children.push(c)
  }
  return scanner.exit(node)
}

/*
 * <newline> <whitespace> <text>
 */
function continuation (scanner) {
  const node = scanner.enter('continuation', [])
  // <newline>
  const nl = newline(scanner)
  if (nl instanceof Error) {
    return nl
  } else {
    node.children.push(nl)
  }

  // <whitespace> <text>
  const ws = whitespace(scanner)
  if (ws instanceof Error) {
    scanner.abort(node)
    return ws
  } else {
    node.children.push(ws)
    node.children.push(text(scanner))
  }

  return scanner.exit(node)
}

/*
 * <separator>    ::= ":" | " #"
 */
function separator (scanner) {
  const node = scanner.enter('separator', '')
  // ':'
  if (scanner.peek() === ':') {
    node.value = scanner.next()
    return scanner.exit(node)
  }

  // ' #'
  if (scanner.peek() === ' ') {
    scanner.next()
    if (scanner.peek() === '#') {
      scanner.next()
      node.value = ' #'
      return scanner.exit(node)
    } else {
      return scanner.abort(node)
    }
  }

  return scanner.abort(node)
}

/*
 * <whitespace>+   ::= <ZWNBSP> | <TAB> | <VT> | <FF> | <SP> | <NBSP> | <USP>
 */
function whitespace (scanner) {
  const node = scanner.enter('whitespace', '')
  while (isWhitespace(scanner.peek())) {
    node.value += scanner.next()
  }
  if (node.value === '') {
    return scanner.abort(node, [' '])
  }
  return scanner.exit(node)
}

/*
 * <newline>+       ::= [<CR>], <LF>
 */
function newline (scanner) {
  const node = scanner.enter('newline', '')
  while (isNewline(scanner.peek())) {
    node.value += scanner.next()
  }
  if (node.value === '') {
    return scanner.abort(node, ['<CR><LF>', '<LF>'])
  }
  return scanner.exit(node)
}

module.exports = message


/***/ }),

/***/ 3619:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { isNewline } = __webpack_require__(52439)
const { CR, LF } = __webpack_require__(50823)

class Scanner {
  constructor (text, pos) {
    this.text = text
    this.pos = pos ? { ...pos } : { line: 1, column: 1, offset: 0 }
  }

  eof () {
    return this.pos.offset >= this.text.length
  }

  next (n) {
    const token = n
      ? this.text.substring(this.pos.offset, this.pos.offset + n)
      : this.peek()

    this.pos.offset += token.length
    this.pos.column += token.length

    if (isNewline(token)) {
      this.pos.line++
      this.pos.column = 1
    }

    return token
  }

  peek () {
    let token = this.text.charAt(this.pos.offset)
    // Consume <CR>? <LF>
    if (token === CR && this.text.charAt(this.pos.offset + 1) === LF) {
      token += LF
    }
    return token
  }

  peekLiteral (literal) {
    const str = this.text.substring(this.pos.offset, this.pos.offset + literal.length)
    return literal === str
  }

  position () {
    return { ...this.pos }
  }

  rewind (pos) {
    this.pos = pos
  }

  enter (type, content) {
    const position = { start: this.position() }
    return Array.isArray(content)
      ? { type, children: content, position }
      : { type, value: content, position }
  }

  exit (node) {
    node.position.end = this.position()
    return node
  }

  abort (node, expectedTokens) {
    const position = `${this.pos.line}:${this.pos.column}`
    const validTokens = expectedTokens
      ? expectedTokens.filter(Boolean).join(', ')
      : `<${node.type}>`

    const error = this.eof()
      ? Error(`unexpected token EOF at ${position}, valid tokens [${validTokens}]`)
      : Error(`unexpected token '${this.peek()}' at ${position}, valid tokens [${validTokens}]`)

    this.rewind(node.position.start)
    return error
  }
}

module.exports = Scanner


/***/ }),

/***/ 52439:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { CR, LF, ZWNBSP, TAB, VT, FF, SP, NBSP } = __webpack_require__(50823)

module.exports = {
  /*
  * <whitespace>   ::= <ZWNBSP> | <TAB> | <VT> | <FF> | <SP> | <NBSP> | <USP>
  */
  isWhitespace (token) {
    return token === ZWNBSP || token === TAB || token === VT || token === FF || token === SP || token === NBSP
  },

  /*
  * <newline>      ::= <CR>? <LF>
  */
  isNewline (token) {
    const chr = token.charAt(0)
    if (chr === CR || chr === LF) return true
  },

  /*
  * <parens>       ::= "(" | ")"
  */
  isParens (token) {
    return token === '(' || token === ')'
  }
}


/***/ }),

/***/ 24632:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const visit = __webpack_require__(70802)
const visitWithAncestors = __webpack_require__(65074)
const NUMBER_REGEX = /^[0-9]+$/

// Converts conventional commit AST into conventional-changelog's
// output format, see: https://www.npmjs.com/package/conventional-commits-parser
function toConventionalChangelogFormat (ast) {
  const cc = {
    body: '',
    subject: '',
    type: '',
    scope: null,
    notes: [],
    references: [],
    mentions: [],
    merge: null,
    revert: null,
    header: '',
    footer: null
  }
  // Separate the body and summary nodes, this simplifies the subsequent
  // tree walking logic:
  let body
  let summary
  visit(ast, ['body', 'summary'], (node) => {
    switch (node.type) {
      case 'body':
        body = node
        break
      case 'summary':
        summary = node
        break
    }
  })

  // <type>, "(", <scope>, ")", ["!"], ":", <whitespace>*, <text>
  visit(summary, (node) => {
    switch (node.type) {
      case 'type':
        cc.type = node.value
        cc.header += node.value
        break
      case 'scope':
        cc.scope = node.value
        cc.header += `(${node.value})`
        break
      case 'breaking-change':
        cc.header += '!'
        break
      case 'text':
        cc.subject = node.value
        cc.header += `: ${node.value}`
        break
      default:
        break
    }
  })

  // [<any body-text except pre-footer>]
  if (body) {
    visit(body, 'text', (node, _i, parent) => {
      // TODO(@bcoe): once we have \n tokens in tree we can drop this:
      if (cc.body !== '') cc.body += '\n'
      cc.body += node.value
    })
  }

  // Extract BREAKING CHANGE notes, regardless of whether they fall in
  // summary, body, or footer:
  const breaking = {
    title: 'BREAKING CHANGE',
    text: '' // "text" will be populated if a BREAKING CHANGE token is parsed.
  }
  visitWithAncestors(ast, ['breaking-change'], (node, ancestors) => {
    let parent = ancestors.pop()
    let startCollecting = false
    switch (parent.type) {
      case 'summary':
        breaking.text = cc.subject
        break
      case 'body':
        breaking.text = ''
        // We treat text from the BREAKING CHANGE marker forward as
        // the breaking change notes:
        visit(parent, ['text', 'breaking-change'], (node) => {
          // TODO(@bcoe): once we have \n tokens in tree we can drop this:
          if (startCollecting && node.type === 'text') {
            if (breaking.text !== '') breaking.text += '\n'
            breaking.text += node.value
          } else if (node.type === 'breaking-change') {
            startCollecting = true
          }
        })
        break
      case 'token':
        parent = ancestors.pop()
        visit(parent, 'text', (node) => {
          breaking.text = node.value
        })
        break
    }
  })
  if (breaking.text !== '') cc.notes.push(breaking)

  // Populates references array from footers:
  // references: [{
  //    action: 'Closes',
  //    owner: null,
  //    repository: null,
  //    issue: '1', raw: '#1',
  //    prefix: '#'
  // }]
  visit(ast, ['footer'], (node) => {
    const reference = {
      prefix: '#'
    }
    let hasRefSepartor = false
    visit(node, ['type', 'separator', 'text'], (node) => {
      switch (node.type) {
        case 'type':
          // refs, closes, etc:
          // TODO(@bcoe): conventional-changelog does not currently use
          // "reference.action" in its templates:
          reference.action = node.value
          break
        case 'separator':
          // Footer of the form "Refs #99":
          if (node.value.includes('#')) hasRefSepartor = true
          break
        case 'text':
          // Footer of the form "Refs: #99"
          if (node.value.charAt(0) === '#') {
            hasRefSepartor = true
            reference.issue = node.value.substring(1)
          // TODO(@bcoe): what about references like "Refs: #99, #102"?
          } else {
            reference.issue = node.value
          }
          break
      }
    })
    // TODO(@bcoe): how should references like "Refs: v8:8940" work.
    if (hasRefSepartor && reference.issue.match(NUMBER_REGEX)) {
      cc.references.push(reference)
    }
  })

  return cc
}

module.exports = {
  toConventionalChangelogFormat
}


/***/ }),

/***/ 70802:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



module.exports = visit

var visitParents = __webpack_require__(65074)

var CONTINUE = visitParents.CONTINUE
var SKIP = visitParents.SKIP
var EXIT = visitParents.EXIT

visit.CONTINUE = CONTINUE
visit.SKIP = SKIP
visit.EXIT = EXIT

function visit(tree, test, visitor, reverse) {
  if (typeof test === 'function' && typeof visitor !== 'function') {
    reverse = visitor
    visitor = test
    test = null
  }

  visitParents(tree, test, overload, reverse)

  function overload(node, parents) {
    var parent = parents[parents.length - 1]
    var index = parent ? parent.children.indexOf(node) : null
    return visitor(node, index, parent)
  }
}


/***/ }),

/***/ 53155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ defineCommand),
/* harmony export */   dN: () => (/* binding */ githubInputs),
/* harmony export */   lO: () => (/* binding */ withoutValues),
/* harmony export */   lo: () => (/* binding */ dryRunInput),
/* harmony export */   sR: () => (/* binding */ timeoutInput),
/* harmony export */   xN: () => (/* binding */ awsInputs)
/* harmony export */ });
/** Fixes the types of a definition without writing them out. */
function defineCommand(definition) {
    return definition;
}
/** The inputs that every verb with AWS access takes. */
const awsInputs = {
    'aws-region': {
        type: 'string',
        description: 'AWS region. Default: the environment variable `AWS_REGION`, else `eu-west-2`.',
    },
    'role-to-assume': {
        type: 'string',
        description: 'ARN of the IAM role to work with. In a workflow with `id-token: write` it is assumed through OIDC, elsewhere from the credentials at hand; it is renewed whenever it runs out.',
    },
    'role-session-name': {
        type: 'string',
        description: 'Name of the role session, as CloudTrail shows it. Default: `platform-tools-<run id>`.',
    },
};
/** The inputs of a verb that can be tried without changing anything. */
const dryRunInput = {
    'dry-run': {
        type: 'boolean',
        default: false,
        description: 'Look up and check everything, say what would be done, and change nothing.',
    },
};
/** The input of a verb that asks the GitHub API. */
const githubInputs = {
    'github-token': {
        type: 'string',
        secret: true,
        workflowDefault: '${{ github.token }}',
        description: 'Token for the GitHub API.',
    },
};
/** How long a verb may take as a whole. */
function timeoutInput(minutes) {
    return {
        'timeout-minutes': {
            type: 'number',
            default: minutes,
            minimum: 1,
            maximum: 1440,
            description: 'How long to wait, in minutes. When it is over the step fails; what it started goes on.',
        },
    };
}
/** All outputs, none of them with a value yet. */
function withoutValues(outputs) {
    return Object.fromEntries(Object.keys(outputs).map((name) => [name, undefined]));
}


/***/ }),

/***/ 90583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ githubClient),
/* harmony export */   JD: () => (/* binding */ repositoryInput),
/* harmony export */   aR: () => (/* binding */ repositoryName)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _providers_github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68669);


/** The input of a verb that works on a repository on GitHub. */
const repositoryInput = {
    repository: {
        type: 'string',
        description: "Repository on GitHub, `owner/name`. Default: the workflow's own.",
    },
};
/** The GitHub API, as the workflow or the environment says where it is. Nothing is requested before its first use. */
function githubClient(token, { clock, logger, signal, workflow }) {
    return new _providers_github_client_js__WEBPACK_IMPORTED_MODULE_1__.GitHubClient({ apiUrl: workflow?.apiUrl, token, clock, logger, signal });
}
/**
 * The repository that is meant: `owner/name`.
 * @throws PlatformError where it is neither given nor known, or can't be one
 */
function repositoryName(given, { workflow }) {
    const name = given ?? workflow?.repository ?? '';
    if (/^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/.test(name))
        return name;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(name === ''
        ? 'Which repository is meant is not known: the input repository is empty, and this is no workflow.'
        : `The input repository is ${JSON.stringify(name)}, not owner/name.`, { hint: 'Set repository to owner/name, as in uktrade/platform-tools.' });
}


/***/ }),

/***/ 16706:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/**
 * Pieces of a job summary in GitHub's Markdown. Text from somewhere else always goes through here, so that it
 * stays text: no links, no HTML, no broken tables.
 */
/** One line of plain text: control characters become spaces, and nothing in it is markup. */
function escapeMarkdown(text) {
    return (text
        // eslint-disable-next-line no-control-regex -- they are what is taken out
        .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*[\]|~]/g, '\\$&')
        .replaceAll('](', ']\\(')
        // Within a word an underscore is only that.
        .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
        // Addresses would become links, and words between colons pictures.
        .replace(/:(?=\/\/|[\w+-]+:)/g, '\\:')
        .trim()
        // At the beginning of a line these would open headings and lists, and underline headings.
        .replace(/^[-+=#]/, '\\$&')
        .replace(/^(\d+)([.)])/, '$1\\$2')
        // GitHub reads dollars as the borders of a formula, and has no escape but the entity.
        .replaceAll('$', '&#36;'));
}
/** Text in the type of code, in a table too. */
function code(text) {
    return `<code>${escapeMarkdown(text)}</code>`;
}
/** A link, or only its text where the address is not an http one. */
function link(text, url) {
    const label = escapeMarkdown(text);
    if (url === undefined || !/^https?:\/\/[^\s/]/.test(url))
        return label;
    const address = url.replace(/[\s<>()[\]|\\"'`]/g, (character) => encodeCharacter(character));
    return `[${label}](${address})`;
}
/** A table. The cells are Markdown already. */
function table(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
/** Text as it is, in a block of code that nothing in it can close. */
function fenced(text, language = 'text') {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}
function encodeCharacter(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}


/***/ }),

/***/ 27253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   ur: () => (/* binding */ defaultRetryPolicy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

const defaultRetryPolicy = {
    attempts: 5,
    baseMs: 200,
    capMs: 5_000,
    random: Math.random,
};
/**
 * Capped exponential back-off with full jitter, in milliseconds, after `failures` failures in a row (1 or more).
 * Source: "Exponential Backoff And Jitter", AWS Architecture Blog.
 */
function backoffMs(failures, policy) {
    const ceiling = Math.min(policy.capMs, policy.baseMs * 2 ** Math.min(failures - 1, 30));
    return Math.floor(policy.random() * ceiling);
}
/** True for what may go away by itself. Providers set the flag when they translate an error. */
function isTransient(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk && error.transient;
}
/** Runs the operation until it succeeds, fails for good, or has used up its attempts; the last error is thrown. */
async function retry(operation, options) {
    const policy = options.policy ?? defaultRetryPolicy;
    for (let attempt = 1;; attempt += 1) {
        try {
            return await operation(attempt);
        }
        catch (error) {
            const again = options.again ?? isTransient;
            if (!again(error) || attempt >= policy.attempts)
                throw error;
            const waitMs = backoffMs(attempt, policy);
            options.onRetry?.(error, attempt, waitMs);
            await options.clock.sleep(waitMs, options.signal);
        }
    }
}


/***/ }),

/***/ 43205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ markdownBlocks)
/* harmony export */ });
/* harmony import */ var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41669);
/* harmony import */ var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__);

/**
 * What stands within a line makes no block, and is what takes long: 65,000 times `[` keeps the parser busy for half a
 * minute, as many `*a` for several. The types of micromark 2 lack the setting, which its documentation has.
 */
const BLOCKS_ONLY = {
    disable: {
        null: [
            'attention',
            'autolink',
            'characterEscape',
            'characterReference',
            'codeText',
            'hardBreakEscape',
            'htmlText',
            'labelEnd',
            'labelStartImage',
            'labelStartLink',
        ],
    },
};
/**
 * A line of quotations and lists within each other, deeper than anybody writes: each level costs as much as all before.
 * A rule made of dashes or stars looks much like it.
 */
const TOO_DEEP = /^(?![ \t]*([-*])(?:[ \t]*\1)*[ \t]*\r?$)((?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){20})([^\r\n]+)/gm;
/** The blocks of a text, as Markdown sees it. */
function markdownBlocks(markdown) {
    const text = markdown.replace(TOO_DEEP, (_, _mark, kept, rest) => `${kept}${'x'.repeat(rest.length)}`);
    return mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0___default()(text, { extensions: [BLOCKS_ONLY] }).children.map((node) => ({
        type: node.type,
        ...(node.type === 'heading' ? { depth: node.depth } : {}),
        start: node.position?.start.offset ?? 0,
        end: node.position?.end.offset ?? 0,
    }));
}


/***/ }),

/***/ 80517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ parseCommitMessage)
});

;// CONCATENATED MODULE: ./src/domains/conventional-commits/commit-notes.ts
/** The notes as they reach the release notes: shortened, and with what the body says of a `BREAKING-CHANGE:`. */
function postProcessed(notes, body) {
    const shortened = notes.map(({ title, text }) => ({ title, text: shortenNote(text) }));
    const hyphenated = /BREAKING-CHANGE:\s*(.*)/.exec(body)?.[1] ?? '';
    if (hyphenated === '')
        return shortened;
    const note = shortened.find(({ title }) => title === 'BREAKING CHANGE');
    if (note === undefined)
        shortened.push({ title: 'BREAKING CHANGE', text: hyphenated.trim() });
    else
        note.text += `\n${hyphenated.trim()}`;
    return shortened;
}
/**
 * What release-please keeps of a note: the lines before the first empty one, on one line, up to a list or a heading of
 * the fourth level, whose lines stay lines.
 */
function shortenNote(note) {
    const lines = note.split(/\r?\n/);
    const kept = lines.slice(0, lines.includes('') ? lines.indexOf('') : undefined);
    const list = kept.findIndex((line, index) => index > 0 && /^#### |^[*-] /.test(line));
    if (list === -1)
        return kept
            .map((line) => `${line} `)
            .join('')
            .trim();
    const paragraph = kept
        .slice(0, list)
        .map((line) => `${line} `)
        .join('')
        .trim();
    return `${paragraph}\n${kept
        .slice(list)
        .map((line) => `    ${line}\n`)
        .join('')}`.trim();
}

// EXTERNAL MODULE: ./node_modules/@conventional-commits/parser/index.js
var parser = __webpack_require__(37397);
;// CONCATENATED MODULE: ./src/domains/conventional-commits/syntax-tree.ts

/** The tree of one commit message. @throws Error whose text ends in `at <line>:<column>, valid tokens […]` */
function syntaxTree(message) {
    return (0,parser.parser)(message);
}
/** Every node below (and with) this one, in the order of the text. */
function* nodesOf(node, ancestors = []) {
    yield { node, ancestors };
    const inner = [...ancestors, node];
    for (const child of node.children ?? [])
        yield* nodesOf(child, inner);
}
/** The nodes of some kinds, in the order of the text. */
function nodesOfKind(node, kinds) {
    return [...nodesOf(node)].flatMap((placed) => (kinds.includes(placed.node.type) ? [placed.node] : []));
}

;// CONCATENATED MODULE: ./src/domains/conventional-commits/commit-of-tree.ts


/**
 * The commits of a message's tree: those that its footers spell out, then the one of its header.
 * Source: src/commit.ts of release-please 17, whose behaviour this follows in every respect, the odd ones too.
 */
function commitsOfTree(tree) {
    const header = headerOf(tree);
    const body = nodesOfKind(tree, ['body']).at(-1);
    const bodyText = body === undefined ? '' : joined(nodesOfKind(body, ['text', 'newline']));
    const breaking = breakingText(tree, header.subject);
    const notes = breaking === '' ? [] : [{ title: 'BREAKING CHANGE', text: breaking }];
    const others = [];
    for (const footer of typedFooters(tree)) {
        if (footer.token.toLowerCase() === 'release-as')
            notes.push({ title: 'RELEASE AS', text: nodesOfKind(footer.node, ['text']).at(-1)?.value ?? '' });
        others.push(...commitsOfFooter(footer.node));
    }
    const shortened = postProcessed(notes, bodyText);
    const breakingNotes = shortened.flatMap(({ title, text }) => (title === 'BREAKING CHANGE' ? [text] : []));
    return [
        ...others,
        {
            ...header,
            breaking: breakingNotes.length > 0,
            breakingNotes,
            releaseAs: shortened.find(({ title }) => title === 'RELEASE AS')?.text,
            references: referencesOf(tree),
        },
    ];
}
function headerOf(tree) {
    const found = { type: '', scope: undefined, subject: '', header: '' };
    for (const summary of nodesOfKind(tree, ['summary'])) {
        for (const { node } of nodesOf(summary)) {
            const value = node.value ?? '';
            if (node.type === 'type')
                found.type = value;
            if (node.type === 'scope')
                found.scope = value;
            if (node.type === 'text')
                found.subject = value;
            found.header += headerPiece(node.type, value);
        }
    }
    return found;
}
function headerPiece(kind, value) {
    if (kind === 'type')
        return value;
    if (kind === 'scope')
        return `(${value})`;
    if (kind === 'breaking-change')
        return '!';
    return kind === 'text' ? `: ${value}` : '';
}
/** The text of the last marker counts: that of a footer before that of the body, and that before the header's own. */
function breakingText(tree, subject) {
    let text = '';
    for (const { node, ancestors } of nodesOf(tree)) {
        if (node.type !== 'breaking-change')
            continue;
        text = markedText({ node, ancestors }, subject) ?? text;
    }
    return text;
}
function markedText({ node, ancestors }, subject) {
    const parent = ancestors.at(-1);
    const footer = ancestors.at(-2);
    if (parent?.type === 'summary')
        return subject;
    if (parent?.type === 'body') {
        const pieces = nodesOfKind(parent, ['breaking-change', 'text', 'newline']);
        const marker = pieces.findIndex(({ type }) => type === 'breaking-change');
        return joined(pieces.slice(marker).filter(({ type }) => type !== 'breaking-change'));
    }
    // A footer such as `feat!: Add thing` is a commit of its own, and breaking by itself.
    if (parent?.type !== 'token' || footer === undefined || !(node.value ?? '').includes('BREAKING'))
        return undefined;
    // Of a text that goes on over several lines only the last one is kept.
    return nodesOfKind(footer, ['text', 'newline']).at(-1)?.value ?? '';
}
function typedFooters(tree) {
    return [...nodesOf(tree)].flatMap(({ node, ancestors }) => {
        const footer = ancestors.at(-2);
        return node.type === 'type' && ancestors.at(-1)?.type === 'token' && footer !== undefined
            ? [{ token: node.value ?? '', node: footer }]
            : [];
    });
}
/** `fix(api): Mend it` as a footer is one more commit; a footer that can't be read as a commit is none. */
function commitsOfFooter(footer) {
    const kinds = ['type', 'scope', 'breaking-change', 'separator', 'text', 'newline'];
    const text = nodesOfKind(footer, kinds).map((node) => footerPiece(node.type, node.value ?? ''));
    try {
        return commitsOfTree(syntaxTree(text.join('')));
    }
    catch {
        return [];
    }
}
function footerPiece(kind, value) {
    if (kind === 'scope')
        return `(${value})`;
    if (kind !== 'separator')
        return value;
    // `Fixes #99` stays without its separator, so that it is no commit.
    return value.includes('#') ? '' : `${value} `;
}
function referencesOf(tree) {
    return nodesOfKind(tree, ['footer']).flatMap((footer) => {
        const reference = { action: '', issue: '' };
        let isReference = false;
        for (const { type, value = '' } of nodesOfKind(footer, ['type', 'separator', 'text'])) {
            if (type === 'type')
                reference.action = value;
            if (type === 'separator' && value.includes('#'))
                isReference = true;
            if (type !== 'text')
                continue;
            if (value.startsWith('#'))
                isReference = true;
            reference.issue = value.replace(/^#/, '');
        }
        return isReference && /^[0-9]+$/.test(reference.issue) ? [reference] : [];
    });
}
function joined(nodes) {
    return nodes.map(({ value }) => value ?? '').join('');
}

;// CONCATENATED MODULE: ./src/domains/conventional-commits/message-parts.ts
/** The types before which release-please begins a new message; note that there is no `!`, and no deps. */
const NEXT_MESSAGE = /\r?\n\r?\n(?=(?:feat|fix|docs|style|refactor|perf|test|build|ci|chore|revert)(?:\(.*?\))?: )/g;
/**
 * The messages of a message: what stands between `BEGIN_NESTED_COMMIT` and `END_NESTED_COMMIT` is taken out, the rest is
 * cut before each paragraph that begins like a commit. Source: `splitMessages` in src/commit.ts of release-please 17.
 */
function messageParts(message) {
    const [first, ...others] = splitSpan({ start: 0, text: message }, 'BEGIN_NESTED_COMMIT');
    const main = first === undefined ? [] : [first];
    const nested = [];
    for (const other of others) {
        const [inside, after] = splitSpan(other, 'END_NESTED_COMMIT');
        if (inside !== undefined)
            nested.push(inside);
        // What follows an end belongs to the main message, further ends too.
        if (after !== undefined)
            main.push({ ...after, text: other.text.slice(after.start - other.start) });
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
    const text = spans.map((span) => span.text).join('');
    const parts = [];
    let start = 0;
    for (const cut of text.matchAll(NEXT_MESSAGE)) {
        parts.push(partOf(spans, start, cut.index));
        start = cut.index + cut[0].length;
    }
    parts.push(partOf(spans, start, text.length));
    return parts.filter((part) => part.text !== '');
}
function partOf(spans, start, end) {
    const text = spans.map((span) => span.text).join('');
    return {
        text: text.slice(start, end),
        sourceOffset(offset) {
            let left = start + offset;
            for (const span of spans) {
                if (left < span.text.length)
                    return span.start + left;
                left -= span.text.length;
            }
            const last = spans.at(-1);
            return last === undefined ? 0 : last.start + last.text.length;
        },
    };
}

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/domains/conventional-commits/parse-trouble.ts


/** The parser goes one call deeper with each line; at some 8,000 lines Node's stack is used up, and the commit lost. */
const MOST_LINES = 5_000;
/**
 * From each line the parser tries to read footers up to the end. Where many lines look like `key: value` and a
 * paragraph follows, it reads each of them again and again: 500 lines take it seven seconds, 3,000 three minutes.
 */
const MOST_FOOTER_READS = 20_000;
const FOOTER_LIKE = /^(?:BREAKING[ -]CHANGE|[^\s():!]+(?:\([^()]+\))?!?)(?::| #)/;
/** The tree of a message, or what is wrong with it. */
function readTree(message) {
    const lines = message.trim().split(/[\r\n]+/);
    const nothing = { offset: 0, found: undefined, expected: [] };
    if (lines.length > MOST_LINES || footerReads(lines) > MOST_FOOTER_READS)
        return { trouble: { reason: 'size', ...nothing } };
    try {
        return { tree: syntaxTree(message) };
    }
    catch (error) {
        return { trouble: troubleOf(message, (0,errors/* asError */.zR)(error).message) ?? { reason: 'size', ...nothing } };
    }
}
/** How many footers the parser reads in vain. Lines with white space in front continue the footer before them. */
function footerReads(lines) {
    let reads = 0;
    let run = 0;
    let toTheEnd = true;
    for (const line of [...lines.slice(1)].reverse()) {
        if (/^\s/.test(line))
            continue;
        if (!FOOTER_LIKE.test(line)) {
            run = 0;
            toTheEnd = false;
        }
        else if (!toTheEnd) {
            run += 1;
            reads += run;
        }
    }
    return reads;
}
/** The parser tells the place only in the text of its error: `unexpected token ' ' at 1:5, valid tokens [(, !, :]`. */
function troubleOf(message, text) {
    const match = /^unexpected token ('[^]*'|EOF) at (\d+):(\d+), valid tokens \[([^]*)\]$/.exec(text);
    if (match === null)
        return undefined;
    const [, token = '', line, column, expected = ''] = match;
    // The parser trims the message first.
    const leading = message.length - message.trimStart().length;
    return {
        reason: 'syntax',
        offset: leading + offsetOf(message.trim(), Number(line), Number(column)),
        found: token === 'EOF' ? undefined : token.slice(1, -1),
        expected: expected.split(', '),
    };
}
function offsetOf(text, line, column) {
    let start = 0;
    for (const [index, end] of [...text.matchAll(/\r\n|\r|\n/g)].entries()) {
        if (index + 1 >= line)
            break;
        start = end.index + end[0].length;
    }
    return start + column - 1;
}

;// CONCATENATED MODULE: ./src/domains/conventional-commits/parse-commit-message.ts



/**
 * Reads a commit's message with release-please's own parser, as release-please does: nested commits, commits in
 * paragraphs and footers, and the override in the pull request that it came with.
 * @param message the whole of it; for a squashed pull request its title, an empty line, and its body
 * @param pullRequestBody the body of that pull request, for its `BEGIN_COMMIT_OVERRIDE`
 */
function parseCommitMessage(message, pullRequestBody = '') {
    const override = commitOverride(pullRequestBody);
    const text = override ?? message;
    const commits = [];
    const dropped = [];
    let header;
    for (const [index, part] of messageParts(text).entries()) {
        const read = readTree(part.text);
        if ('trouble' in read) {
            dropped.push(droppedPart(text, part, read.trouble));
            continue;
        }
        const found = commitsOfTree(read.tree);
        if (index === 0)
            header = found.at(-1);
        commits.push(...found);
    }
    return { commits, header, dropped, text, overridden: override !== undefined };
}
/** The text between `BEGIN_COMMIT_OVERRIDE` and its end, which replaces the message. */
function commitOverride(pullRequestBody) {
    const [, after = ''] = pullRequestBody.split('BEGIN_COMMIT_OVERRIDE');
    const [override = ''] = after.split('END_COMMIT_OVERRIDE');
    return override.trim() === '' ? undefined : override.trim();
}
function droppedPart(text, part, { reason, found, expected, offset: offsetInPart }) {
    const offset = part.sourceOffset(offsetInPart);
    const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
    const place = { offset, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
    return { reason, text: part.text, ...place, found, expected };
}


/***/ }),

/***/ 76355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findUpgradePath),
/* harmony export */   w: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43205);

/** What stands where nothing has been written yet; compared without case, marks and punctuation. */
const PLACEHOLDERS = new Set('todo,to do,tbc,tbd,fixme,wip,xxx,na,n a,not applicable,none,no,nothing,nil,pending,placeholder,to be confirmed,to be decided,to be done,to be added,to follow,add here,add upgrade path here,upgrade path,describe the upgrade path,describe the upgrade path here'.split(','));
/** A note to oneself, however it goes on: `TODO: say how`, `TBC by Ann`, `To be written later`. */
const NOTE_TO_ONESELF = /^[\W_]*(?:(?:tbc|tbd|fixme)\b|(?:todo|wip)[*_`\])]*(?:\s*[:.…–—(]|\s+-)|to be (?:written|added|confirmed|decided|done)\b|coming soon\b)/i;
/** `[Describe what to do]`, `<what to do>`, `{{ steps }}`: to be replaced. A link and a box to tick are none. */
const TO_BE_REPLACED = /^[*_\s]*(?:\[[^\][]{2,}\]|<[a-z]+ [a-z ]+>|\{\{[^{}]*\}\})[*_.\s]*$/i;
/**
 * The section under a heading "Upgrade path" of any level: up to the next heading of the same or a higher level, so
 * that headings below it belong to it. As Markdown sees it: a heading in a code block, a quotation, a list or a comment is none. Of
 * several sections, the first one with content.
 */
function findUpgradePath(markdown) {
    const blocks = (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownBlocks */ .K)(markdown);
    const found = blocks.flatMap((block, index) => {
        if (block.type !== 'heading' || !isUpgradeHeading(markdown.slice(block.start, block.end)))
            return [];
        const after = blocks.slice(index + 1);
        const next = after.findIndex(({ type, depth = 0 }) => type === 'heading' && depth <= (block.depth ?? 1));
        const section = next === -1 ? after : after.slice(0, next);
        const end = section.at(-1)?.end ?? block.end;
        const text = markdown.slice(block.start, end);
        // The indentation of what comes first can matter, and so can that of a list.
        const content = markdown.slice(block.end, end).replace(/^(?:[^\S\r\n]*(?:\r\n|\r|\n))+/, '');
        return [{ text, content, start: block.start, end }];
    });
    return found.find(({ content }) => !isPlaceholder(content)) ?? found[0];
}
/**
 * True where a section tells nothing: it is empty, has headings and comments only, says TODO or the like, or says just
 * what the template for pull requests says there.
 * @param content a section without its heading: `UpgradePath.content`
 * @param template the whole template
 */
function isPlaceholder(content, template) {
    const blocks = seenBlocks(content);
    const words = wordsOf(textOf(blocks));
    if (words === '' || PLACEHOLDERS.has(words) || blocks.every(saysNothing))
        return true;
    const templateContent = template === undefined ? undefined : findUpgradePath(template)?.content;
    return templateContent !== undefined && plainWords(templateContent) === words;
}
/** `## Upgrade path`, `**Upgrade Path:**` underlined, `### ⬆️ Upgrade path ###`. */
function isUpgradeHeading(heading) {
    return plainWords(heading.replace(/^#+/, '').replace(/[\r\n][^]*$/, '')) === 'upgrade path';
}
/** The words of a text that a reader would see, in lower case; a picture or a line of code is a word too. */
function plainWords(markdown) {
    return wordsOf(textOf(seenBlocks(markdown)));
}
function textOf(blocks) {
    return blocks.map(({ text }) => text).join('\n');
}
function wordsOf(text) {
    return text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}
/** The blocks that a reader would see, without the headings. */
function seenBlocks(markdown) {
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownBlocks */ .K)(markdown)
        .map(({ type, start, end }) => ({ type, text: markdown.slice(start, end) }))
        .filter(({ type, text }) => type !== 'definition' && type !== 'heading' && !isComment(type, text))
        .map(({ type, text }) => ({ type, text: text.replace(/<!--[^]*?-->/g, '') }));
}
function saysNothing({ type, text }) {
    // Of a fence of code, what language it is says nothing.
    if (type === 'code')
        return wordsOf(text.replace(/^(?:`{3,}|~{3,}).*/, '')) === '';
    const parts = type === 'list' ? text.split(/[\r\n]+/) : [text];
    return parts
        .map((part) => type === 'list' ? part.replace(/^\s*(?:[-+*]|\d+[.)])(?:\s+\[[ x]\])?(?=\s|$)/i, '') : part)
        .every((part) => {
        const words = wordsOf(part);
        return (words === '' || PLACEHOLDERS.has(words) || NOTE_TO_ONESELF.test(part) || TO_BE_REPLACED.test(part));
    });
}
function isComment(type, text) {
    return type === 'html' && text.replace(/<!--[^]*?(?:-->|$)/g, '').trim() === '';
}


/***/ }),

/***/ 17596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ TAGGED),
/* harmony export */   TP: () => (/* binding */ isReleasePending),
/* harmony export */   eG: () => (/* binding */ PENDING),
/* harmony export */   zH: () => (/* binding */ staleLabels)
/* harmony export */ });
const PENDING = 'autorelease: pending';
const TAGGED = 'autorelease: tagged';
/** While one of these is on a merged pull request, it is unfinished for release-please or its bot. */
const UNFINISHED = [PENDING, 'autorelease: triggered'];
function isReleasePending({ labels }) {
    return labels.some((label) => UNFINISHED.includes(label));
}
/**
 * The labels that were left on closed pull requests. The one whose release is missing is left out: there the label is
 * right, and the release is what is wrong.
 */
function staleLabels(pulls, unreleased) {
    return pulls
        .filter(({ state, number }) => state === 'closed' && number !== unreleased)
        .flatMap(({ number, labels, merged, url }) => UNFINISHED.filter((label) => labels.includes(label)).map((label) => ({
        code: 'label-stale',
        message: merged
            ? `Pull request #${number} is merged and still carries the label "${label}": release-please makes no new release pull request as long as it does.`
            : `Pull request #${number} was closed without being merged and still carries the label "${label}".`,
        fix: merged
            ? `If its release exists, change the label: gh pr edit ${number} --remove-label "${label}" --add-label "${TAGGED}". If not, run release-please again first.`
            : `Remove the label: gh pr edit ${number} --remove-label "${label}".`,
        url,
    })));
}


/***/ }),

/***/ 6397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OP: () => (/* binding */ versionTags),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   _Q: () => (/* binding */ parseVersionTag),
/* harmony export */   bi: () => (/* binding */ sameFamily),
/* harmony export */   j7: () => (/* binding */ floatingTag),
/* harmony export */   tW: () => (/* binding */ sameLine),
/* harmony export */   wf: () => (/* binding */ otherSpellings)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);

/**
 * As release-please names tags: a component that ends in something other than a letter or a digit, a `v`, a version.
 * The shortest component is taken, so that what looks like a version in a pre-release stays in it.
 */
const FORM = /^(?<prefix>(?:.*?[^A-Za-z0-9])??)(?<v>v?)(?<version>\d+\.\d+\.\d+.*)$/;
/** Undefined for a name that is no full version by the rules of SemVer: `v1`, `v1.2`, `release-7`. */
function parseVersionTag(tag) {
    const { prefix = '', v = '', version: text = '' } = FORM.exec(tag)?.groups ?? {};
    const version = text === '' ? null : semver__WEBPACK_IMPORTED_MODULE_0___default().parse(text);
    // SemVer's parser lets a leading v pass; the form above does not.
    return version === null ? undefined : { tag, prefix, v, version, text };
}
/** `v1` or `v1.2`, spelt as the tag is. */
function floatingTag({ prefix, v, version }, level) {
    return `${prefix}${v}${version.major}${level === 'minor' ? `.${version.minor}` : ''}`;
}
/** Those of the names that are the same version of the same thing, spelt otherwise: `1.2.3` for `v1.2.3`. */
function otherSpellings(tag, names) {
    const own = parseVersionTag(tag);
    return versionTags(names)
        .filter((other) => other.tag !== tag && other.prefix === own?.prefix && other.text === own.text)
        .map((other) => other.tag);
}
/** Whether both are versions of one thing, spelt in one way. */
function sameFamily(a, b) {
    return a.prefix === b.prefix && a.v === b.v;
}
/** Whether a floating tag of that level stands for both. */
function sameLine(a, b, level) {
    return (sameFamily(a, b) &&
        a.version.major === b.version.major &&
        (level === 'major' || a.version.minor === b.version.minor));
}
/**
 * Below 0 where the first is the older one. For SemVer, builds of one version are equal; here the later one is newer, so
 * that there is an order among them and nothing moves back and forth.
 */
function compareVersions(a, b) {
    return semver__WEBPACK_IMPORTED_MODULE_0___default().compareBuild(a.version, b.version);
}
function isPrerelease({ version }) {
    return version.prerelease.length > 0;
}
/** The version tags among the names; the newest version comes first. */
function versionTags(names) {
    return names.flatMap((name) => parseVersionTag(name) ?? []).sort((a, b) => compareVersions(b, a));
}


/***/ }),

/***/ 68669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubClient: () => (/* binding */ GitHubClient),
/* harmony export */   ownerAndName: () => (/* binding */ ownerAndName)
/* harmony export */ });
/* harmony import */ var _core_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27253);
/* harmony import */ var _translate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64722);


const TIMEOUT_MS = 10_000;
/** A cancelled step has some seconds to live, and other things to do in them. */
const LAST_WORDS_MS = 3_000;
/** The one way in which requests go to GitHub's REST API. Nothing is loaded or requested before its first use. */
class GitHubClient {
    options;
    loading;
    constructor(options) {
        this.options = options;
    }
    /** False for requests that GitHub takes from anybody, few as they may be. */
    get authenticated() {
        return (this.options.token ?? '') !== '';
    }
    /**
     * Runs one call of the API.
     * @param action as the errors name it: `compare two commits of uktrade/demo`
     * @throws PlatformError, NotFoundError; the signal's reason once it is aborted
     */
    async call(action, send, settings = {}) {
        const { clock, logger } = this.options;
        const cancelled = settings.regardless === true && this.options.signal?.aborted === true;
        const signal = cancelled ? undefined : this.options.signal;
        const timeoutMs = cancelled ? LAST_WORDS_MS : (this.options.timeoutMs ?? TIMEOUT_MS);
        return (0,_core_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retry */ .L5)(() => this.attempt(action, send, { signal, timeoutMs }), {
            clock,
            policy: { ..._core_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultRetryPolicy */ .ur, attempts: cancelled ? 1 : (settings.attempts ?? 3), capMs: 2_000 },
            ...(signal === undefined ? {} : { signal }),
            ...(settings.once === true ? { again: _translate_js__WEBPACK_IMPORTED_MODULE_1__/* .neverSent */ .vQ } : {}),
            onRetry: (error, attempt, waitMs) => {
                logger.debug(`GitHub, attempt ${attempt}; the next one in ${waitMs} ms: ${String(error)}`);
            },
        });
    }
    async attempt(action, send, { signal, timeoutMs }) {
        signal?.throwIfAborted();
        const octokit = await this.octokit();
        const timeout = AbortSignal.timeout(timeoutMs);
        try {
            return await send(octokit, {
                request: { signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]) },
            });
        }
        catch (error) {
            signal?.throwIfAborted();
            throw (0,_translate_js__WEBPACK_IMPORTED_MODULE_1__/* .translateGitHub */ .kI)(error, action, timeout.aborted ? timeoutMs : undefined);
        }
    }
    octokit() {
        const { apiUrl, token, logger } = this.options;
        return (this.loading ??= Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1845), __webpack_require__.e(5345)]).then(__webpack_require__.bind(__webpack_require__, 75345)).then(({ createOctokit }) => createOctokit({
            apiUrl,
            token,
            debug: (message) => {
                logger.debug(message);
            },
        })));
    }
}
/** `owner/name` in the two parts that the API wants. */
function ownerAndName(repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}


/***/ }),

/***/ 64722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   kI: () => (/* binding */ translateGitHub),
/* harmony export */   vQ: () => (/* binding */ neverSent)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/**
 * Turns what the toolkit threw into an error that the user can act on, by its status. `action` says what was to be
 * done: `compare two commits of uktrade/demo`. `timedOutMs` is set where our own time limit ended the request.
 */
function translateGitHub(error, action, timedOutMs) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk)
        return error;
    const cause = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error);
    if (timedOutMs !== undefined) {
        return unavailable(`no answer within ${timedOutMs / 1000} s`, action, cause);
    }
    if (!isRequestFailure(cause)) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`GitHub's answer could not be read, when asked to ${action}: ${cause.message}`, {
            cause,
        });
    }
    const { response, status } = cause;
    // The toolkit gives a request without an answer the status 500.
    if (response === undefined)
        return unavailable(oneLine(cause.message), action, cause);
    if (status >= 500)
        return unavailable(`HTTP ${status}`, action, cause);
    if (isRateLimit(response.headers, status))
        return rateLimit(action, cause, response.headers);
    const said = `GitHub would not ${action}: HTTP ${status}, ${oneLine(messageOf(response.data))}`;
    if (status === 401)
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(said, { cause, hint: 'Check the input github-token.' });
    if (status === 403) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(said, {
            cause,
            hint: "The token lacks the permission: see the verb's README for what the job's `permissions` have to hold.",
        });
    }
    if (status === 404) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(said, {
            cause,
            hint: 'It does not exist, or the token may not see it: a workflow’s own token sees its own repository and public ones.',
        });
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(said, { cause });
}
/** No connection was made, so that GitHub can't have done anything. */
const UNSENT = new Set(['ECONNREFUSED', 'EAI_AGAIN', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN']);
/** True where GitHub was not even reached, so that asking again can't do anything twice. */
function neverSent(error) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .causeChain */ .DD)(error).some((cause) => 'code' in cause && UNSENT.has(String(cause.code)));
}
/** The HTTP status that GitHub refused with; undefined for anything else. */
function statusOf(error) {
    const cause = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk ? error.cause : undefined;
    const refused = typeof cause === 'object' &&
        cause !== null &&
        'status' in cause &&
        'response' in cause &&
        cause.response !== undefined;
    return refused ? Number(cause.status) : undefined;
}
function unavailable(reason, action, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`GitHub could not ${action} for now: ${reason}.`, {
        cause,
        transient: true,
        hint: 'Check the network and the settings HTTPS_PROXY and NO_PROXY; githubstatus.com tells of wider problems.',
    });
}
function rateLimit(action, cause, headers) {
    const hint = 'Give github-token, if it is empty: without a token there are 60 requests an hour. Else try again later.';
    const message = `GitHub would not ${action}: the rate limit of its API is used up.`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RateLimitError */ .OE(message, { cause, hint }, waitMs(headers));
}
/** Without a word of GitHub on it, a minute is the least. Source: "Rate limits for the REST API". */
const LEAST_WAIT_MS = 60_000;
/** By GitHub's own clock, which need not be ours. */
function waitMs(headers) {
    const [after, reset] = [Number(headers['retry-after']), Number(headers['x-ratelimit-reset'])];
    if (after >= 0)
        return after * 1000;
    const left = reset * 1000 - Date.parse(String(headers['date']));
    return String(headers['x-ratelimit-remaining']) === '0' && left >= 0 ? left + 1000 : LEAST_WAIT_MS;
}
function isRequestFailure(error) {
    return 'status' in error && typeof error.status === 'number';
}
/** Source: "Rate limits for the REST API", for both the primary and the secondary ones. */
function isRateLimit(headers, status) {
    if (status !== 403 && status !== 429)
        return false;
    return (status === 429 || headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0');
}
function messageOf(data) {
    if (typeof data !== 'object' || data === null || !('message' in data))
        return 'with no reason given.';
    const { message } = data;
    return typeof message === 'string' && message !== '' ? message : 'with no reason given.';
}
/** Remote text on one line, and not a long one. */
function oneLine(text) {
    const line = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
    return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}


/***/ })

};
