export const id = 7274;
export const ids = [7274,1601];
export const modules = {

/***/ 27274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ announce_default)
});

// EXTERNAL MODULE: ./src/core/markdown.js
var markdown = __webpack_require__(24068);
// EXTERNAL MODULE: ./src/core/summary.js
var summary = __webpack_require__(74865);
;// CONCATENATED MODULE: ./src/domains/releases/announcement-report.js


function renderAnnouncement(run) {
  const { release, repository, channel, message, result } = run;
  const changed = result !== void 0 && (result.posted || result.updated);
  return (0,summary/* renderSummary */.Br)({
    outcome: result === void 0 ? "dry-run" : changed ? "success" : "unchanged",
    heading: (0,markdown/* escapeMarkdown */.FV)(headingOf(run)),
    facts: {
      title: "Announcement",
      rows: [
        ["Release", (0,markdown/* link */.nf)(release.tag, release.url)],
        ["Repository", (0,markdown/* code */.aY)(repository)],
        ["Channel", (0,markdown/* code */.aY)(channel)],
        [
          "Message",
          result && (run.link === void 0 ? (0,markdown/* code */.aY)(result.reference.ts) : (0,markdown/* link */.nf)(result.reference.ts, run.link))
        ]
      ]
    },
    details: [{ title: "Text", body: (0,markdown/* fenced */.OF)(textOf(message)) }]
  });
}
function formatAnnouncement(run) {
  return run.result === void 0 ? `${(0,summary/* formatDryRun */.S8)(headingOf(run))}

${textOf(run.message)}` : `${headingOf(run)}${run.link === void 0 ? "" : `: ${run.link}`}`;
}
function headingOf({ release, repository, channel, state, result }) {
  const name = `${repository} ${release.tag}`;
  if (result === void 0) {
    if (state.state !== "found") return (0,summary/* dryRunHeading */.h7)(`announce ${name} in ${channel}`);
    return state.same ? (0,summary/* dryRunHeading */.h7)(`change nothing, since ${name} was already announced in ${channel}`) : (0,summary/* dryRunHeading */.h7)(`update the announcement of ${name} in ${channel}`);
  }
  if (result.posted) return `Announced ${name} in ${channel}`;
  return result.updated ? `Updated the announcement of ${name} in ${channel}` : `${name} was already announced in ${channel}`;
}
function textOf({ blocks }) {
  return blocks.flatMap(
    (block) => block.type === "section" ? [block.text.text] : [block.elements.map(({ text }) => text).join("  ")]
  ).join("\n\n");
}


// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/retry.js
var retry = __webpack_require__(70687);
;// CONCATENATED MODULE: ./src/domains/releases/announcer.js


const MOST_PAGES = 50;
const SEARCH_PAUSES_MS = [1e3, 4e3, 1e4];
const POSTS = 2;
const SEARCH_AGAIN_MS = 3e4;
class ReleaseAnnouncer {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  searchedAt = 0;
  /** Finds the announcement in the channel. @throws PlatformError where the channel can't be searched, unless `postUnchecked` */
  async find(request) {
    const state = await this.search(request);
    if (state.state !== "unknown") return state;
    if (request.postUnchecked) {
      this.deps.logger.warning(
        `Can't check whether the release was announced before, so this may be a second announcement. ${state.reason.message} ${state.reason.hint ?? ""}`.trim(),
        { title: "Slack" }
      );
      return state;
    }
    throw new errors/* PlatformError */.Wk(
      `Can't check whether the release was announced before, so nothing was posted. ${state.reason.message}`,
      {
        cause: state.reason,
        hint: `${state.reason.hint ?? ""} Or set if-history-unreadable to post: the release is then announced again each time the step runs.`.trim()
      }
    );
  }
  /** Posts or updates the announcement, depending on what `find` returned. @throws what the provider throws */
  async announce(request, state) {
    const stale = this.deps.clock.now() - this.searchedAt > SEARCH_AGAIN_MS;
    const now = stale && state.state === "none" ? await this.find(request) : state;
    if (now.state === "found") return this.update(request, now);
    return this.post(request, now.state === "none");
  }
  async update({ message }, { reference, same }) {
    if (same) {
      this.deps.logger.info("The announcement is up to date.");
      return { reference, posted: false, updated: false };
    }
    this.deps.logger.info("The release was announced with a different text: updating the announcement.");
    try {
      await this.deps.slack.update(reference, message, this.deps.signal);
    } catch (error) {
      if (!(error instanceof errors/* UnchangeableError */.Si)) throw error;
      this.deps.logger.warning(
        "The announcement was not updated: the workspace limits how long messages can be edited.",
        { title: "Slack" }
      );
      return { reference, posted: false, updated: false };
    }
    return { reference, posted: false, updated: true };
  }
  async post(request, readable) {
    const { slack, signal, logger } = this.deps;
    for (let attempt = 1; ; attempt += 1) {
      try {
        const reference = await slack.post(request.channel, request.message, {}, signal);
        return { reference, posted: true, updated: false };
      } catch (error) {
        if (signal.aborted || !(0,retry/* isTransient */.dg)(error)) throw error;
        if (!readable) throw uncertain(error, request);
        logger.info(
          `Slack may have posted the announcement: searching the channel for it. ${(0,errors/* asError */.zR)(error).message}`
        );
        const reference = await this.findLost(request, error);
        if (reference !== void 0) return { reference, posted: true, updated: false };
        if (attempt >= POSTS) throw error;
      }
    }
  }
  /** Finds the message whose answer was lost. @throws PlatformError where the channel can't be searched */
  async findLost(request, lost) {
    const { clock, signal } = this.deps;
    for (const pause of SEARCH_PAUSES_MS) {
      await clock.sleep(pause, signal);
      const state = await this.search(request).catch((error) => {
        signal.throwIfAborted();
        throw uncertain(lost, request, error);
      });
      if (state.state === "found") return state.reference;
      if (state.state === "unknown") throw uncertain(lost, request);
    }
    return void 0;
  }
  async search({ channel, message, since }) {
    const { slack, signal, clock, logger } = this.deps;
    const found = [];
    let cursor;
    for (let page = 1; ; page += 1) {
      const answer = await slack.history(channel, { oldest: since / 1e3, cursor }, signal);
      if ("unreadable" in answer) return { state: "unknown", reason: answer.unreadable };
      found.push(...answer.messages.filter((posted) => isSame(posted, message)));
      cursor = answer.next;
      if (cursor === void 0) break;
      if (page >= MOST_PAGES) {
        if (found.length > 0) break;
        const reason = new errors/* PlatformError */.Wk(
          `The channel has more than ${MOST_PAGES} pages of messages since the release, which is as far as the search goes.`
        );
        return { state: "unknown", reason };
      }
    }
    this.searchedAt = clock.now();
    const first = found.at(-1);
    if (first === void 0) return { state: "none" };
    if (found.length > 1)
      logger.warning(`The release was announced ${found.length} times: using the first announcement.`);
    const same = first.metadata?.event_payload["digest"] === message.metadata?.event_payload["digest"];
    return { state: "found", reference: { channel, ts: first.ts }, same };
  }
}
function isSame({ metadata }, { metadata: wanted }) {
  return metadata !== void 0 && metadata.event_type === wanted?.event_type && metadata.event_payload["repository"] === wanted.event_payload["repository"] && metadata.event_payload["tag"] === wanted.event_payload["tag"];
}
function uncertain(lost, { channel }, cause = lost) {
  return new errors/* PlatformError */.Wk(
    `The announcement may or may not be in ${channel}: Slack did not answer. ${(0,errors/* asError */.zR)(lost).message}`,
    { cause, hint: "Run this step again: it searches for the announcement before it posts." }
  );
}


// EXTERNAL MODULE: ./src/core/idempotency.js
var idempotency = __webpack_require__(83360);
// EXTERNAL MODULE: ./src/core/inputs.js
var inputs = __webpack_require__(38188);
// EXTERNAL MODULE: ./src/domains/slack/notifier.js
var notifier = __webpack_require__(22668);
// EXTERNAL MODULE: ./src/domains/slack/mrkdwn.js
var mrkdwn = __webpack_require__(3543);
// EXTERNAL MODULE: ./src/domains/versions/version.js
var versions_version = __webpack_require__(81761);
// EXTERNAL MODULE: ../../node_modules/mdast-util-from-markdown/lib/index.js + 45 modules
var lib = __webpack_require__(8835);
// EXTERNAL MODULE: ../../node_modules/mdast-util-gfm/lib/index.js + 12 modules
var mdast_util_gfm_lib = __webpack_require__(84178);
// EXTERNAL MODULE: ../../node_modules/micromark-extension-gfm/index.js + 7 modules
var micromark_extension_gfm = __webpack_require__(52541);
// EXTERNAL MODULE: ./src/core/markdown-tree.js
var markdown_tree = __webpack_require__(1661);
;// CONCATENATED MODULE: ./src/domains/releases/mrkdwn-inline.js


const MARKS = { strong: "*", emphasis: "_", delete: "~" };
const ZERO_WIDTH_SPACE = "​";
function renderInline(nodes, context) {
  let line = "";
  let afterMark = false;
  for (const node of nodes) {
    const piece = renderNode(node, context);
    if (piece === "") continue;
    const marked = isMarked(node) && piece.startsWith(MARKS[node.type]);
    if (marked && /[\p{L}\p{N}]$/u.test(line) || afterMark && /^[\p{L}\p{N}]/u.test(piece))
      line += ZERO_WIDTH_SPACE;
    line += piece;
    afterMark = marked;
  }
  return line;
}
function isMarked(node) {
  return node.type in MARKS;
}
function renderNode(node, context) {
  switch (node.type) {
    case "text":
      return renderText(node.value, context.repository);
    case "inlineCode":
      return node.value.trim() === "" ? "" : (0,mrkdwn/* codeSpan */.SS)(node.value);
    case "strong":
    case "emphasis":
    case "delete":
      return renderMarked(node, context);
    case "link":
    case "linkReference":
      return renderLinkNode(node, context);
    case "image":
    case "imageReference":
      return renderLink((0,markdown_tree/* formatPlain */.WB)(node) === "" ? "image" : (0,markdown_tree/* formatPlain */.WB)(node), urlOf(node, context));
    case "footnoteReference":
      return renderText(footnoteMark(node));
    case "break":
      return "\n";
    case "html":
      return renderText((0,markdown_tree/* formatHtml */.dV)(node.value), context.repository);
  }
}
function renderMarked({ type, children }, context) {
  const mark = MARKS[type];
  if (context.open.includes(mark)) return renderInline(children, context);
  const inner = renderInline(children, { ...context, open: [...context.open, mark] });
  const line = inner.replace(/\s*\n\s*/g, " ").trim();
  return line === "" ? "" : `${mark}${line}${mark}`;
}
function renderLinkNode(node, context) {
  const url = urlOf(node, context);
  const text = (0,markdown_tree/* formatPlain */.WB)(node).trim();
  if (text === "") return renderLink(url, url);
  if (!/^https?:\/\//.test(url)) return renderText(text);
  if (text === url) return renderLink(shortAddress(url, context.repository), url);
  return renderLink(hasOtherHost(text, url) ? `${text} (${new URL(url).host})` : text, url);
}
function footnoteMark({
  label,
  identifier
}) {
  return `[^${label ?? identifier}]`;
}
function hasOtherHost(text, url) {
  if (!/^(?:https?:\/\/|www\.)/i.test(text) || !URL.canParse(url)) return false;
  const shown = text.replace(/^(?!https?:)/i, "https://");
  return !URL.canParse(shown) || new URL(shown).host !== new URL(url).host;
}
function urlOf(node, { definitions }) {
  return "url" in node ? node.url : definitions.get(node.identifier) ?? "";
}
function shortAddress(url, { name, url: home }) {
  const server = home.slice(0, home.length - name.length);
  if (!url.startsWith(server)) return url;
  const path = url.slice(server.length);
  const [, repository = "", kind, rest = ""] = /^([\w-]+\/[\w.-]+)\/(pull|issues|commit|compare)\/([^?#\s]+)$/.exec(path) ?? [];
  const own = repository === name;
  switch (kind) {
    case "pull":
    case "issues":
      return /^\d+$/.test(rest) ? `${own ? "" : repository}#${rest}` : url;
    case "commit":
      return /^[0-9a-f]{7,40}$/.test(rest) ? `${own ? "" : `${repository}@`}${rest.slice(0, 7)}` : url;
    case "compare":
      return own ? rest : `${repository}@${rest}`;
    default:
      return url;
  }
}
const JOINER = "⁠";
const REFERENCE = /(?<![\w/.&#@-])(?:([\w-]+\/[\w.-]+)?#|GH-)(\d{1,9})(?![\w-])/g;
function renderText(text, repository) {
  if (repository === void 0) return escapeText(text);
  let result = "";
  let last = 0;
  for (const match of text.matchAll(REFERENCE)) {
    const [reference, other, number] = match;
    const url = other === void 0 ? repository.url : siblingUrl(repository, other);
    result += escapeText(text.slice(last, match.index)) + (0,mrkdwn/* mrkdwnLink */.gH)(reference, `${url}/issues/${number ?? ""}`);
    last = match.index + reference.length;
  }
  return result + escapeText(text.slice(last));
}
function renderLink(text, url) {
  return (0,mrkdwn/* mrkdwnLink */.gH)(withoutMentions(text), url);
}
function renderCodeBlock(code, { quoted }) {
  const text = (quoted ? withoutMentions(code) : code).replace(
    /`{3,}/g,
    (quotes) => "ˋ".repeat(quotes.length)
  );
  return `\`\`\`
${(0,mrkdwn/* escapeMrkdwn */.fO)(text)}
\`\`\``;
}
function escapeText(text) {
  return (0,mrkdwn/* escapeMrkdwn */.fO)(withoutMarks(withoutMentions(text)));
}
function withoutMentions(text) {
  return text.replace(/(?<![\p{L}\p{N}_])@(?=\S|$)/gu, `@${JOINER}`);
}
function withoutMarks(text) {
  return text.replaceAll("`", "ˋ").replace(/(?<=\S)\*|\*(?=\S)/g, "∗").replace(/(?<=\S)~|~(?=\S)/g, "∼").replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "ˍ").replace(/^(\s*)>/gm, `$1${JOINER}>`);
}
function siblingUrl({ name, url }, other) {
  return `${url.slice(0, url.length - name.length)}${other}`;
}


;// CONCATENATED MODULE: ./src/domains/releases/mrkdwn-blocks.js





const BULLETS = "•◦▪";
const INDENT = "    ";
const WIDEST_TABLE = 80;
const LONGEST_NOTE = 12e3;
const DEEPEST = 12;
const MOST_MARKS = 2e3;
function renderMrkdwn(markdown, repository) {
  const source = markdown.slice(0, LONGEST_NOTE);
  if (nesting(source) > DEEPEST || source.replace(/[^*_~[\]<@#`]/g, "").length > MOST_MARKS)
    return [renderText(source.trim(), repository)];
  const tree = (0,lib/* fromMarkdown */.Y)(source, { extensions: [(0,micromark_extension_gfm/* gfm */.T)()], mdastExtensions: [(0,mdast_util_gfm_lib/* gfmFromMarkdown */.C)()] });
  const definitions = new Map(
    listDefinitions(tree).toReversed().map(({ identifier, url }) => [identifier, url])
  );
  return renderBlocks(tree.children, { repository, definitions, open: [], quoted: false });
}
function renderBlocks(nodes, context) {
  return nodes.map((node) => renderBlock(node, context)).filter((text) => text.trim() !== "");
}
function renderBlock(node, context) {
  switch (node.type) {
    case "heading": {
      const line = renderInline(node.children, { ...context, open: ["*"] }).replace(/\s*\n\s*/g, " ").trim();
      return line === "" ? "" : `*${line}*`;
    }
    case "paragraph":
      return trimLines(renderInline(node.children, context));
    case "blockquote": {
      const text = renderBlocks(node.children, { ...context, quoted: true }).join("\n\n");
      return text === "" ? "" : text.replace(/^/gm, "> ");
    }
    case "code":
      return node.value.trim() === "" ? "" : renderCodeBlock(node.value, context);
    case "list":
      return renderList(node, context, 0);
    case "table":
      return renderTable(node.children, context);
    case "thematicBreak":
      return "———";
    case "html":
      return trimLines(renderText((0,markdown_tree/* formatHtml */.dV)(node.value), context.repository)).replace(/\n{2,}/g, "\n");
    case "footnoteDefinition":
      return `${renderText(footnoteMark(node))}: ${renderBlocks(node.children, context).join("\n")}`;
    default:
      return "";
  }
}
function renderList({ children, start }, context, level) {
  const items = children.map((item, index) => {
    const bullet = typeof start === "number" ? `${start + index}.` : BULLETS.charAt(level % BULLETS.length);
    const task = item.checked === true ? "☑ " : item.checked === false ? "☐ " : "";
    return renderItem(item, `${INDENT.repeat(level)}${bullet} ${task}`, context, level);
  });
  return items.join("\n");
}
function renderItem(item, opening, context, level) {
  const parts = item.children.map(
    (child) => child.type === "list" ? renderList(child, context, level + 1) : renderBlock(child, context)
  );
  const [first = "", ...rest] = parts.filter((text) => text !== "");
  const indented = first.includes("```") ? `
${first}` : first.replace(/\n(?=.)/g, `
${INDENT.repeat(level + 1)}`);
  return [`${opening}${indented}`, ...rest].join("\n");
}
function renderTable(rows, context) {
  const cells = rows.map((row) => row.children.map((cell) => (0,markdown_tree/* formatPlain */.WB)(cell).replace(/\s+/g, " ").trim()));
  const widths = (cells[0] ?? []).map(
    (_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))
  );
  const width = widths.reduce((sum, one) => sum + one + 2, 0);
  if (width <= WIDEST_TABLE && !rows.some(hasLink)) {
    const lines = cells.map(
      (row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()
    );
    const rule = widths.map((one) => "─".repeat(one)).join("  ");
    return renderCodeBlock(lines.toSpliced(1, 0, rule).join("\n"), context);
  }
  const names = rows.slice(0, 1).flatMap(({ children }) => children).map((cell) => renderInline(cell.children, { ...context, open: ["*"] }));
  return rows.slice(1).map((row) => {
    const texts = row.children.map((cell, column) => {
      const text = renderInline(cell.children, context).replace(/\s*\n\s*/g, " ");
      const name = names[column] ?? "";
      return text === "" || name === "" ? text : `*${name}*: ${text}`;
    });
    return `• ${texts.filter((text) => text !== "").join(" · ")}`;
  }).join("\n");
}
function hasLink(node) {
  return node.type === "link" || "children" in node && node.children.some(hasLink);
}
function listDefinitions(node) {
  if (node.type === "definition") return [node];
  return "children" in node ? node.children.flatMap(listDefinitions) : [];
}
function trimLines(text) {
  return text.replace(/[ \t]+$/gm, "").trim();
}
function nesting(source) {
  const openings = source.matchAll(/^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])(?=[ \t>]))*/gm);
  return Math.max(...[...openings].map(([opening]) => [...opening.matchAll(/[>+*-]|\d+/g)].length));
}


// EXTERNAL MODULE: ./src/domains/releases/release-notes.js
var release_notes = __webpack_require__(80523);
;// CONCATENATED MODULE: ./src/domains/releases/announcement.js










const EVENT_TYPE = "platform_tools_release";
const MESSAGE_LIMIT = 11e3;
const BREAKING_LIMIT = 3e3;
const UPGRADE_LIMIT = 4e3;
const HEADLINE_LIMIT = 300;
const LEAST = 100;
function renderReleaseMessage(release, repository, template) {
  const version = (0,versions_version/* versionOfTag */.mx)(release.tag);
  const parts = (0,release_notes/* splitNotes */.Yf)(release.body, version);
  const read = (markdown, limit) => {
    const text = renderMrkdwn(markdown, repository).join("\n\n");
    return shorten(
      text,
      markdown.length > LONGEST_NOTE ? Math.min(limit, text.length - 1) : limit,
      release.url
    );
  };
  const heading = (title, text) => text === "" ? "" : `*${title}*
${text}`;
  const values = {
    version: line(version),
    tag: line(release.tag),
    headline: headlineOf(release, repository, version),
    repository: line(repository.name),
    url: release.url.replaceAll("&", "&amp;").replace(/[<>|\s]/g, (character) => encodeURIComponent(character)),
    prerelease: release.prerelease ? " (pre-release)" : "",
    breaking: heading(":warning: Breaking changes", read(parts.breaking, BREAKING_LIMIT)),
    "upgrade-path": heading(":arrow_up: Upgrade path", read(parts.upgradePath, UPGRADE_LIMIT)),
    notes: ""
  };
  const others = fillTemplate(template, values).length;
  const uses = template.split("{notes}").length - 1;
  const room = Math.floor((MESSAGE_LIMIT - others) / Math.max(1, uses));
  const body = fillTemplate(template, { ...values, notes: read(parts.rest, room) });
  const [first] = (0,notifier/* renderMessages */.dg)({
    title: fallback(values, release.prerelease),
    // A template may repeat what is long.
    body: shorten(body, MESSAGE_LIMIT, release.url),
    context: contextOf(release, repository)
  });
  return withMetadata(first, release, repository);
}
function headlineOf({ name, tag }, repository, version) {
  const title = name.trim();
  const says = title !== "" && title !== tag && title.replace(/^v/, "") !== version;
  const short = repository.name.slice(repository.name.indexOf("/") + 1);
  const text = says ? title : `${short} ${version}`;
  return line(text.slice(0, HEADLINE_LIMIT).replace(/[\uD800-\uDBFF]$/, ""));
}
function line(text) {
  return renderText(text.replaceAll("|", "¦").replace(/\s+/g, " ").trim()).replaceAll("*", "∗");
}
function shorten(text, limit, url) {
  if (text.length <= limit) return text;
  const more = `… ${(0,mrkdwn/* mrkdwnLink */.gH)("read on", url)}`;
  const room = limit - more.length - 1;
  if (room < LEAST) return more;
  const [first = ""] = (0,mrkdwn/* splitText */.Ad)(text, room);
  return `${first}
${more}`;
}
function fallback({ headline, tag }, prerelease) {
  return `${headline}${prerelease ? " (pre-release)" : ""}: ${tag}`;
}
function contextOf({ prerelease, url }, { name, url: home }) {
  return [
    `*Repository*: ${(0,mrkdwn/* mrkdwnLink */.gH)(name, home)}`,
    ...prerelease ? [":construction: Pre-release"] : [],
    (0,mrkdwn/* mrkdwnLink */.gH)("Release notes", url)
  ];
}
function withMetadata(message, release, { name }) {
  const blocks = message.blocks.map(
    (block) => block.type === "section" ? { ...block, text: { ...block.text, verbatim: true } } : { ...block, elements: block.elements.map((element) => ({ ...element, verbatim: true })) }
  );
  return {
    text: message.text,
    blocks,
    metadata: {
      event_type: EVENT_TYPE,
      event_payload: { repository: name, tag: release.tag, digest: (0,idempotency/* fingerprint */.Rj)([message.text, blocks]) }
    }
  };
}
const MARGIN_MS = 7 * 24 * 36e5;
function announcedSince({ publishedAt }) {
  const time = publishedAt === void 0 ? Number.NaN : Date.parse(publishedAt);
  return Number.isNaN(time) ? 0 : Math.max(0, time - MARGIN_MS);
}
const PLACEHOLDERS = [
  "version",
  "tag",
  "headline",
  "repository",
  "url",
  "prerelease",
  "breaking",
  "upgrade-path",
  "notes"
];
const defaultTemplate = `:package: *{headline}*{prerelease}: <{url}|{tag}>

{breaking}

{upgrade-path}

{notes}`;
const LONGEST = 3e3;
const PLACEHOLDER = /\{([A-Za-z][A-Za-z_-]*)\}/g;
function validateTemplate(template) {
  if (template.trim() === "")
    throw new errors/* UsageError */.eb("The input template is empty.", { hint: placeholderList() });
  if (template.length > LONGEST)
    throw new errors/* UsageError */.eb(`The input template has ${template.length} characters. The most is ${LONGEST}.`);
  for (const [, name = ""] of template.matchAll(PLACEHOLDER)) {
    if (PLACEHOLDERS.some((known) => known === name)) continue;
    const suggestion = (0,inputs/* findNearest */.qg)(name, PLACEHOLDERS);
    throw new errors/* UsageError */.eb(`The input template has an unknown placeholder: {${name}}.`, {
      hint: `${suggestion === void 0 ? "" : `Did you mean {${suggestion}}? `}${placeholderList()}`
    });
  }
  return template;
}
function fillTemplate(template, values) {
  return template.replaceAll("\r\n", "\n").split(/\n{2,}/).filter((paragraph) => !isEmpty(paragraph, values)).map((paragraph) => paragraph.replace(PLACEHOLDER, (_, name) => values[name])).join("\n\n").trim();
}
function isEmpty(paragraph, values) {
  const names = [...paragraph.matchAll(PLACEHOLDER)].map(([, name]) => name);
  return names.length > 0 && paragraph.replace(PLACEHOLDER, "").trim() === "" && names.every((name) => values[name] === "");
}
function placeholderList() {
  return `Placeholders: ${PLACEHOLDERS.map((name) => `{${name}}`).join(", ")}.`;
}


// EXTERNAL MODULE: ./src/domains/slack/thread.js
var thread = __webpack_require__(198);
// EXTERNAL MODULE: ./src/domains/releases/version-tag.js
var version_tag = __webpack_require__(34935);
// EXTERNAL MODULE: ./src/providers/github/releases.js
var github_releases = __webpack_require__(53982);
// EXTERNAL MODULE: ./src/commands/command.js
var command = __webpack_require__(10417);
// EXTERNAL MODULE: ./src/commands/shared/github.js
var github = __webpack_require__(13981);
// EXTERNAL MODULE: ./src/commands/shared/slack.js + 4 modules
var shared_slack = __webpack_require__(43107);
;// CONCATENATED MODULE: ./src/commands/release/announce.js










const inputDefinitions = {
  tag: { type: "string", description: "Tag of the release: `v1.2.3`. Default: that of the event's release." },
  ...github/* repositoryInput */.J,
  "slack-channel": {
    type: "string",
    required: true,
    description: "Id of the channel (`C0123456789`), at the end of the channel's details in Slack. A name doesn't work: Slack lists a channel's messages by id only."
  },
  "slack-token": {
    type: "string",
    required: true,
    secret: true,
    description: "Bot token of a Slack app that is in the channel. It needs the scopes `chat:write`, `channels:history` (`groups:history` for a private channel) and `metadata.message:read`. On the command line it comes from the environment variable `PLATFORM_TOOLS_SLACK_TOKEN`, never from a flag."
  },
  template: {
    type: "string",
    file: true,
    description: "The message in Slack's markup (mrkdwn), with placeholders. They are `{version}`, `{tag}`, `{headline}`, `{repository}`, `{url}`, `{prerelease}`, `{breaking}`, `{upgrade-path}` and `{notes}`. Nothing else in it is evaluated. Default: headline, breaking changes, upgrade path, notes."
  },
  "if-history-unreadable": {
    type: "choice",
    choices: ["fail", "post"],
    default: "fail",
    description: "What to do if the channel can't be read, so that an earlier announcement can't be found: `fail`, or `post` anyway, perhaps for a second time."
  },
  ...command/* githubInputs */.dN,
  ...command/* dryRunInput */.lo
};
var announce_default = (0,command/* defineCommand */.NB)({
  name: "release-announce",
  summary: "Announce a release in a Slack channel, once",
  examples: [
    {
      does: "Announce a release",
      flags: "--repository uktrade/platform-tools --tag v1.2.3 --slack-channel C0123456789"
    }
  ],
  description: "Posts the release's headline and notes, with breaking changes and the upgrade path first. The notes are converted from GitHub's Markdown to Slack's markup; they mention nobody, and long ones are cut with a link to the release. Run again, it finds the announcement by its metadata and updates it instead of posting another, even if Slack's answer was lost or the run was killed right after posting. Drafts are refused, pre-releases are marked.",
  inputs: inputDefinitions,
  outputs: {
    "message-ref": {
      description: "`<channel id>:<ts>` of the message. Empty in a dry run that would post a new message."
    },
    posted: { description: "`true` if this run posted the announcement." },
    updated: { description: "`true` if this run updated an earlier announcement." }
  },
  permissions: { aws: [], github: { contents: "read" } },
  async run(inputs, context) {
    const { logger, signal, clock, workflow } = context;
    const template = validateTemplate(inputs.template ?? defaultTemplate);
    const channel = channelId(inputs["slack-channel"]);
    const name = (0,github.getRepositoryName)(inputs.repository, context);
    const tag = (0,version_tag/* requestedTag */.dq)(inputs.tag, workflow);
    const releases = new github_releases.GitHubReleases((0,github.githubClient)(inputs["github-token"], context), name);
    const release = announceable(await releases.byTag(tag), tag, name);
    const serverUrl = context.github.serverUrl;
    const message = renderReleaseMessage(release, { name, url: `${serverUrl}/${name}` }, template);
    const slack = await (0,shared_slack/* slackMessages */.vK)(inputs["slack-token"], context);
    const announcer = new ReleaseAnnouncer({ slack, clock, logger, signal });
    const request = {
      ...{ channel, message },
      since: announcedSince(release),
      postUnchecked: inputs["if-history-unreadable"] === "post"
    };
    const state = await announcer.find(request);
    const run = { release, repository: name, channel, message, state };
    if (inputs["dry-run"]) {
      const reference = state.state === "found" ? (0,thread/* formatMessageReference */.Uw)(state.reference) : void 0;
      return {
        outputs: { "message-ref": reference, posted: false, updated: false },
        summary: renderAnnouncement(run),
        text: formatAnnouncement(run)
      };
    }
    if (state.state !== "found" || !state.same)
      await context.confirm(
        `${state.state === "found" ? "Update the announcement" : "Announce the release"} ${tag} of ${name} in ${channel}?`
      );
    const result = await announcer.announce(request, state);
    const outputs = {
      "message-ref": (0,thread/* formatMessageReference */.Uw)(result.reference),
      posted: result.posted,
      updated: result.updated
    };
    const announced = { ...run, result, link: await slack.permalink(result.reference, signal) };
    return { outputs, summary: renderAnnouncement(announced), text: formatAnnouncement(announced) };
  }
});
function channelId(channel) {
  if ((0,thread/* isChannelId */.$r)(channel)) return channel;
  throw new errors/* UsageError */.eb(
    `The input slack-channel is ${JSON.stringify(channel)}, not the id of a channel (C0123456789).`,
    { hint: "The id is at the end of the channel's details in Slack." }
  );
}
function announceable(release, tag, repository) {
  if (release === void 0) {
    throw new errors/* NotFoundError */.m_(`No release ${tag} found in ${repository}.`, {
      hint: "Check the inputs tag and repository. A release can be announced once it is published."
    });
  }
  if (release.draft) {
    throw new errors/* PlatformError */.Wk(
      `The release ${tag} of ${repository} is a draft, which nobody else can see yet.`,
      {
        hint: 'Publish it first, or announce it in a workflow on the event "release" with the type "published".'
      }
    );
  }
  return release;
}



/***/ }),

/***/ 83360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   Rz: () => (/* binding */ checkIdempotencyKey),
/* harmony export */   YA: () => (/* binding */ keyedToken),
/* harmony export */   jw: () => (/* binding */ idempotencyToken)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49470);


function idempotencyToken(run, target) {
  const parts = run === void 0 ? [(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()] : [run.runId, run.runAttempt, run.job, run.step];
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify([...parts, ...target])).digest("hex");
}
function keyedToken(key, target) {
  return fingerprint(["key", key, ...target]);
}
function fingerprint(value) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(value)).digest("hex");
}
const KEY = /^[\x21-\x7e](?:[\x20-\x7e]{0,126}[\x21-\x7e])?$/;
function checkIdempotencyKey(key) {
  if (KEY.test(key)) return key;
  throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(
    `The input idempotency-key is ${JSON.stringify(key.slice(0, 140))}, which is not a valid key.`,
    {
      hint: "Expected 1 to 128 printable ASCII characters, for example the tag of the release."
    }
  );
}



/***/ }),

/***/ 1661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ parseMarkdown),
/* harmony export */   LN: () => (/* binding */ leavesOpen),
/* harmony export */   WB: () => (/* binding */ formatPlain),
/* harmony export */   ZV: () => (/* binding */ listBlocks),
/* harmony export */   dV: () => (/* binding */ formatHtml)
/* harmony export */ });
/* harmony import */ var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8835);

const BLOCKS_ONLY = {
  disable: {
    null: [
      "attention",
      "autolink",
      "characterEscape",
      "characterReference",
      "codeText",
      "hardBreakEscape",
      "htmlText",
      "labelEnd",
      "labelStartImage",
      "labelStartLink"
    ]
  }
};
const TOO_DEEP = /^(?![ \t]*([-*])(?:[ \t]*\1)*[ \t]*\r?$)((?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){20})([^\r\n]+)/gm;
function listBlocks(markdown) {
  const text = markdown.replace(
    TOO_DEEP,
    (_, _mark, kept, rest) => `${kept}${"x".repeat(rest.length)}`
  );
  return (0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__/* .fromMarkdown */ .Y)(text, { extensions: [BLOCKS_ONLY] }).children.map((node) => ({
    type: node.type,
    depth: node.type === "heading" ? node.depth : void 0,
    start: node.position?.start.offset ?? 0,
    end: node.position?.end.offset ?? 0
  }));
}
function parseMarkdown(text) {
  return (0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__/* .fromMarkdown */ .Y)(text);
}
function formatPlain(node) {
  switch (node.type) {
    case "image":
    case "imageReference":
      return node.alt ?? "";
    case "break":
      return " ";
    case "html":
      return formatHtml(node.value);
    default:
      if ("value" in node) return node.value;
      return "children" in node ? node.children.map(formatPlain).join("") : "";
  }
}
function leavesOpen(markdown) {
  const end = "<!-- end -->";
  const text = `${markdown}

${end}`;
  const last = listBlocks(text).at(-1);
  return last?.type !== "html" || text.slice(last.start, last.end) !== end;
}
const FORMATTING = new Set(
  "a abbr b blockquote br center code dd del details div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p picture pre s samp small source span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var".split(
    " "
  )
);
const LINES = new Set("br p div li tr details summary h1 h2 h3 h4 h5 h6 blockquote".split(" "));
const CELLS = /* @__PURE__ */ new Set(["td", "th"]);
const ENTITIES = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: " ",
  "#39": "'"
};
function formatHtml(html) {
  return html.replace(/<!--[^]*?(?:-->|$)/g, "").replace(
    /<(\/?)([a-z][a-z0-9]*)(?=[\s/>])([^<>]*)>/gi,
    (tag, close, name, rest) => {
      const element = name.toLowerCase();
      if (!FORMATTING.has(element)) return tag;
      if (element === "img") return /\balt\s*=\s*(["'])(.*?)\1/is.exec(rest)?.[2] ?? "";
      if (CELLS.has(element) && close === "/") return " ";
      return LINES.has(element) && (close === "/" || element === "br") ? "\n" : "";
    }
  ).replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name) => ENTITIES[name] ?? "");
}



/***/ }),

/***/ 433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findUpgradePath),
/* harmony export */   w: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* harmony import */ var _core_markdown_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1661);

const PLACEHOLDERS = new Set(
  "todo,to do,tbc,tbd,fixme,wip,xxx,na,n a,not applicable,none,no,nothing,nil,pending,placeholder,to be confirmed,to be decided,to be done,to be added,to follow,add here,add upgrade path here,upgrade path,describe the upgrade path,describe the upgrade path here".split(
    ","
  )
);
const NOTE_TO_ONESELF = /^[\W_]*(?:(?:tbc|tbd|fixme)\b|(?:todo|wip)[*_`\])]*(?:\s*[:.…–—(]|\s+-)|to be (?:written|added|confirmed|decided|done)\b|coming soon\b)/i;
const TO_BE_REPLACED = /^[*_\s]*(?:\[[^\][]{2,}\]|<[a-z]+ [a-z ]+>|\{\{[^{}]*\}\})[*_.\s]*$/i;
function findUpgradePath(markdown) {
  const blocks = (0,_core_markdown_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .listBlocks */ .ZV)(markdown);
  const found = blocks.flatMap((block, index) => {
    if (block.type !== "heading" || !isUpgradeHeading(markdown.slice(block.start, block.end))) return [];
    const after = blocks.slice(index + 1);
    const next = after.findIndex(({ type, depth = 0 }) => type === "heading" && depth <= (block.depth ?? 1));
    const section = next === -1 ? after : after.slice(0, next);
    const end = section.at(-1)?.end ?? block.end;
    const text = markdown.slice(block.start, end);
    const content = markdown.slice(block.end, end).replace(/^(?:[^\S\r\n]*(?:\r\n|\r|\n))+/, "");
    return [{ text, content, start: block.start, end }];
  });
  return found.find(({ content }) => !isPlaceholder(content)) ?? found[0];
}
function isPlaceholder(content, template) {
  const blocks = seenBlocks(content);
  const words = wordsOf(textOf(blocks));
  if (words === "" || PLACEHOLDERS.has(words) || blocks.every(saysNothing)) return true;
  const templateContent = template === void 0 ? void 0 : findUpgradePath(template)?.content;
  return templateContent !== void 0 && plainWords(templateContent) === words;
}
function isUpgradeHeading(heading) {
  return plainWords(heading.replace(/^#+/, "").replace(/[\r\n][^]*$/, "")) === "upgrade path";
}
function plainWords(markdown) {
  return wordsOf(textOf(seenBlocks(markdown)));
}
function textOf(blocks) {
  return blocks.map(({ text }) => text).join("\n");
}
function wordsOf(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
function seenBlocks(markdown) {
  return (0,_core_markdown_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .listBlocks */ .ZV)(markdown).map(({ type, start, end }) => ({ type, text: markdown.slice(start, end) })).filter(({ type, text }) => type !== "definition" && type !== "heading" && !isComment(type, text)).map(({ type, text }) => ({ type, text: text.replace(/<!--[^]*?-->/g, "") }));
}
function saysNothing({ type, text }) {
  if (type === "code") return wordsOf(text.replace(/^(?:`{3,}|~{3,}).*/, "")) === "";
  const parts = type === "list" ? text.split(/[\r\n]+/) : [text];
  return parts.map(
    (part) => type === "list" ? part.replace(/^\s*(?:[-+*]|\d+[.)])(?:\s+\[[ x]\])?(?=\s|$)/i, "") : part
  ).every((part) => {
    const words = wordsOf(part);
    return words === "" || PLACEHOLDERS.has(words) || NOTE_TO_ONESELF.test(part) || TO_BE_REPLACED.test(part);
  });
}
function isComment(type, text) {
  return type === "html" && text.replace(/<!--[^]*?(?:-->|$)/g, "").trim() === "";
}



/***/ }),

/***/ 80523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MF: () => (/* binding */ readUpgradePath),
/* harmony export */   TU: () => (/* binding */ LONGEST_NOTES),
/* harmony export */   Yf: () => (/* binding */ splitNotes),
/* harmony export */   tl: () => (/* binding */ writeUpgradePath)
/* harmony export */ });
/* harmony import */ var _core_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24068);
/* harmony import */ var _core_markdown_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1661);
/* harmony import */ var _conventional_commits_upgrade_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(433);



const LONGEST_HEADING = 1e3;
function splitNotes(body, version) {
  const path = (0,_conventional_commits_upgrade_path_js__WEBPACK_IMPORTED_MODULE_1__/* .findUpgradePath */ .N)(body);
  const upgrade = path === void 0 ? void 0 : { start: path.start, end: path.end };
  const blocks = (0,_core_markdown_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .listBlocks */ .ZV)(body);
  const breaking = findBreaking(body, blocks);
  const content = breaking === void 0 ? "" : cut(body, breaking.content, [upgrade]);
  return {
    breaking: content.trim(),
    upgradePath: path?.content.trim() ?? "",
    rest: cut(body, { start: 0, end: body.length }, [
      breaking?.whole,
      upgrade,
      findVersionHeading(body, blocks, version)
    ]).trim()
  };
}
function findBreaking(body, blocks) {
  const index = blocks.findIndex((block) => new RegExp("^\\P{L}*breaking changes?\\P{L}*$", "iu").test(titleOf(body, block)));
  const heading = blocks[index];
  if (heading === void 0) return void 0;
  const next = blocks.slice(index + 1).find(({ depth = Infinity }) => depth <= (heading.depth ?? 1));
  const end = next?.start ?? body.length;
  return { whole: { start: heading.start, end }, content: { start: heading.end, end } };
}
function findVersionHeading(body, [first], version) {
  if (first === void 0) return void 0;
  const title = titleOf(body, first).replace(/\(?\d{4}-\d\d-\d\d\)?/, "").trim();
  return title.replace(/^v/, "") === version.replace(/^v/, "") ? first : void 0;
}
function titleOf(body, { type, start, end }) {
  if (type !== "heading" || end - start > LONGEST_HEADING) return "";
  return (0,_core_markdown_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlain */ .WB)((0,_core_markdown_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarkdown */ .Dd)(body.slice(start, end))).trim();
}
function cut(body, { start, end }, gone) {
  const ranges = gone.filter((range) => range !== void 0).toSorted((one, other) => one.start - other.start);
  let text = "";
  let at = start;
  for (const range of ranges) {
    if (range.end <= at || range.start >= end) continue;
    text += body.slice(at, Math.max(at, range.start));
    at = range.end;
  }
  return text + body.slice(Math.min(at, end), end);
}
const LONGEST_NOTES = 125e3;
const HEADING = "## Upgrade path";
const BEGIN = /<!-- upgrade-path:(\d+):(\d+) -->/g;
const endMarker = (number, nonce) => `<!-- /upgrade-path:${number}:${nonce} -->`;
function readUpgradePath(notes) {
  const { parts, broken } = findParts(notes);
  const rest = (0,_conventional_commits_upgrade_path_js__WEBPACK_IMPORTED_MODULE_1__/* .findUpgradePath */ .N)(withoutParts(notes, parts));
  return {
    pulls: parts.flatMap(({ number, text }) => (0,_conventional_commits_upgrade_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .w)(text) ? [] : [number]),
    byHand: rest !== void 0 && !(0,_conventional_commits_upgrade_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .w)(rest.content),
    broken
  };
}
function writeUpgradePath(notes, entries) {
  const { parts } = findParts(notes);
  const written = /* @__PURE__ */ new Set();
  let result = "";
  let from = 0;
  let last;
  for (const part of parts) {
    const entry = entries.find(({ number }) => number === part.number);
    result += notes.slice(from, part.start);
    if (entry === void 0) result += notes.slice(part.start, part.end);
    else if (!written.has(entry.number)) result += render(entry);
    if (entry !== void 0) written.add(entry.number);
    last = result.length;
    from = part.end;
  }
  result += notes.slice(from);
  const added = entries.filter(({ number }) => !written.has(number)).map(render);
  if (added.length === 0) return result;
  if (last !== void 0) return insert(result, last, added.join("\n\n"));
  const section = (0,_conventional_commits_upgrade_path_js__WEBPACK_IMPORTED_MODULE_1__/* .findUpgradePath */ .N)(result);
  if (section !== void 0) return insert(result, section.end, added.join("\n\n"));
  return insert(result, result.length, [HEADING, ...added].join("\n\n"));
}
function render({ number, title, url, text }) {
  let nonce = 0;
  while (text.includes(endMarker(number, nonce))) nonce += 1;
  const heading = `### [${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(title)}](${url})`;
  return [
    `<!-- upgrade-path:${number}:${nonce} -->
${heading}

`,
    text,
    text.endsWith("\n") ? "" : "\n",
    endMarker(number, nonce)
  ].join("");
}
function insert(notes, at, text) {
  const before = notes.slice(0, at);
  const after = notes.slice(at);
  return before + gap(/(?:\r?\n)*$/.exec(before)?.[0], before) + text + gap(/^(?:\r?\n)*/.exec(after)?.[0], after) + after;
}
function gap(lineEnds, neighbour) {
  if (neighbour === "") return "";
  return "\n".repeat(Math.max(0, 2 - (lineEnds?.match(/\n/g) ?? []).length));
}
function findParts(notes) {
  const parts = [];
  const broken = [];
  const begin = new RegExp(BEGIN);
  for (let match = begin.exec(notes); match !== null; match = begin.exec(notes)) {
    const [marker, number = "", nonce = ""] = match;
    const end = endMarker(number, nonce);
    const at = notes.indexOf(end, begin.lastIndex);
    if (at < 0) {
      broken.push(Number(number));
      continue;
    }
    parts.push({
      number: Number(number),
      start: match.index,
      end: at + end.length,
      text: notes.slice(match.index + marker.length, at)
    });
    begin.lastIndex = at + end.length;
  }
  return { parts, broken };
}
function withoutParts(notes, parts) {
  return [...parts].reverse().reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), notes);
}



/***/ }),

/***/ 81761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   _V: () => (/* binding */ getVersionState),
/* harmony export */   mx: () => (/* binding */ versionOfTag),
/* harmony export */   wl: () => (/* binding */ versionsOfTags),
/* harmony export */   ww: () => (/* binding */ findHighestVersion)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16278);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90084);


function versionOfTag(tag) {
  return /(?:^|[-/@_])v?(\d+(?:\.\d+)+.*)$/.exec(tag)?.[1] ?? tag.replace(/^v(?=\d)/, "");
}
function readVersion(given, scheme) {
  const text = given.trim().replace(/^v(?=\d)/i, "");
  if (text.length > 100) return void 0;
  if (scheme === "semver") {
    const parsed2 = semver__WEBPACK_IMPORTED_MODULE_1__.parse(padded(text));
    if (parsed2 === null) return void 0;
    const { major: major2, minor: minor2, patch: patch2, prerelease } = parsed2;
    return { text, parts: [0, major2, minor2, patch2], development: prerelease.length > 0 };
  }
  const parsed = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.explain)(text);
  if (parsed === null) return void 0;
  const [major = 0, minor = 0, patch = 0] = parsed.release;
  const development = parsed.is_prerelease || parsed.is_devrelease || parsed.local !== null;
  return { text, parts: [parsed.epoch, major, minor, patch], development };
}
function compareVersions(one, other, scheme) {
  return scheme === "semver" ? semver__WEBPACK_IMPORTED_MODULE_1__.compare(padded(one.text), padded(other.text)) : (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.compare)(one.text, other.text);
}
function findHighestVersion(versions, scheme) {
  return versions.flatMap((version) => readVersion(version, scheme) ?? []).filter(({ development }) => !development).reduce(
    (highest, each) => highest === void 0 || compareVersions(each, highest, scheme) > 0 ? each : highest,
    void 0
  )?.text;
}
function versionsOfTags(tags, like) {
  const own = tags.filter((tag) => prefixOf(tag) === prefixOf(like));
  return (own.length > 0 ? own : tags).map(versionOfTag);
}
function prefixOf(tag) {
  const name = tag.replace(/^refs\/tags\//, "");
  return name.slice(0, name.length - versionOfTag(name).length).replace(/v$/, "");
}
function padded(text) {
  const match = /^(\d+)(\.\d+)?(\.\d+)?([-+].*)?$/.exec(text);
  if (match === null) return text;
  const [, major = "", minor = ".0", patch = ".0", rest = ""] = match;
  return `${major}${minor}${patch}${rest}`;
}
function getVersionState(current, latest, scheme) {
  const [own, newest] = [readVersion(current, scheme), readVersion(latest, scheme)];
  if (own === void 0) return unreadable(current, scheme);
  if (newest === void 0) return unreadable(latest, scheme);
  const behind = behindOf(own, newest, scheme);
  if (own.development || compareVersions(own, newest, scheme) > 0) return { state: "development", behind };
  if (behind === "none") return { state: "up-to-date", behind };
  return { state: behind === "major" ? "major-behind" : "minor-behind", behind };
}
function behindOf(own, newest, scheme) {
  if (compareVersions(own, newest, scheme) >= 0) return "none";
  const first = own.parts.findIndex((part, index) => part !== newest.parts[index]);
  return ["major", "major", "minor", "patch"][first] ?? "patch";
}
function unreadable(version, scheme) {
  const kind = scheme === "semver" ? "semantic version" : "version of a Python package (PEP 440)";
  return {
    state: "unknown",
    behind: void 0,
    reason: `${JSON.stringify(version.slice(0, 100))} is not a ${kind}`
  };
}



/***/ }),

/***/ 53982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubReleases: () => (/* binding */ GitHubReleases)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70458);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85959);



const PAGE = 100;
const DRAFTS_AMONG = 300;
class GitHubReleases {
  constructor(github, repository) {
    this.github = github;
    this.repository = repository;
  }
  github;
  repository;
  /** GitHub finds only published releases by their tag, so drafts are looked for in the list. */
  async byTag(tag) {
    const published = await this.published(tag);
    if (published !== void 0) return published;
    return (await this.list(DRAFTS_AMONG)).find((release) => release.tag === tag);
  }
  async published(tag) {
    const answer = await this.unlessMissing(
      () => this.github.read(
        `look up the release ${tag} of ${this.repository}`,
        ReleaseAnswer,
        (octokit, options) => octokit.rest.repos.getReleaseByTag({ ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository), tag, ...options })
      )
    );
    return answer === void 0 ? void 0 : toRelease(answer);
  }
  async list(limit) {
    const found = [];
    for (let page = 1; found.length < limit; page += 1) {
      const data = await this.github.read(
        `list the releases of ${this.repository}`,
        valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(ReleaseAnswer),
        (octokit, options) => octokit.rest.repos.listReleases({
          ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository),
          per_page: PAGE,
          page,
          ...options
        })
      );
      found.push(...data.map(toRelease));
      if (data.length < PAGE) break;
    }
    return found.slice(0, limit);
  }
  async listPublishedTags(limit) {
    const releases = await this.unlessMissing(() => this.list(limit));
    return (releases ?? []).filter(({ draft, prerelease }) => !draft && !prerelease).map(({ tag }) => tag);
  }
  async get(id) {
    const data = await this.github.read(
      `look up a release of ${this.repository}`,
      ReleaseAnswer,
      (octokit, options) => octokit.rest.repos.getRelease({ ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository), release_id: id, ...options })
    );
    return toRelease(data);
  }
  async writeBody(id, body) {
    const data = await this.github.read(
      `write the notes of a release of ${this.repository}`,
      ReleaseAnswer,
      (octokit, options) => octokit.rest.repos.updateRelease({
        ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository),
        release_id: id,
        body,
        ...options
      }),
      { attempts: 1 }
    );
    return toRelease(data);
  }
  async unlessMissing(ask) {
    try {
      return await ask();
    } catch (error) {
      if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_) return void 0;
      throw error;
    }
  }
}
const ReleaseAnswer = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
  id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
  tag_name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
  name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
  body: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
  draft: valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
  prerelease: valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
  target_commitish: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
  html_url: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
  published_at: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
});
function toRelease(answer) {
  return {
    id: answer.id,
    tag: answer.tag_name,
    name: answer.name ?? "",
    body: answer.body ?? "",
    draft: answer.draft,
    prerelease: answer.prerelease,
    target: answer.target_commitish,
    url: answer.html_url,
    publishedAt: answer.published_at ?? void 0
  };
}



/***/ })

};
