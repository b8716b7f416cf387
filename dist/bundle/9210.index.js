export const id = 9210;
export const ids = [9210,2040];
export const modules = {

/***/ 19210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ announce)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/retry.ts
var retry = __webpack_require__(27253);
;// CONCATENATED MODULE: ./src/domains/releases/announce.ts


/** Pages of the channel's messages that are read at most. */
const MOST_PAGES = 50;
/** After a lost answer: looks for the message, and the pauses before them in milliseconds. */
const LOOKS_MS = [1_000, 4_000, 10_000];
/** A message whose answer got lost is posted again once, after Slack has shown that it has none. */
const POSTS = 2;
/** A look is out of date after so long: a question may wait for its answer. */
const LOOK_AGAIN_MS = 30_000;
/** Announces a release once: in a new message, or in the one that is there. */
class ReleaseAnnouncer {
    deps;
    looked = 0;
    constructor(deps) {
        this.deps = deps;
    }
    /** @throws PlatformError where it can't be known and is not to be posted blindly */
    async look(order) {
        const standing = await this.standing(order);
        if (standing.state !== 'unknown')
            return standing;
        if (order.blindly) {
            this.deps.logger.warning(`Whether the release was announced before is not known, so that this may be the second time. ${standing.reason.message} ${standing.reason.hint ?? ''}`.trim(), { title: 'Slack' });
            return standing;
        }
        throw new errors/* PlatformError */.Wk(`Whether the release was announced before is not known, so nothing is posted. ${standing.reason.message}`, {
            cause: standing.reason,
            hint: `${standing.reason.hint ?? ''} Or set if-history-unreadable: post, and announce it twice where the step runs twice.`.trim(),
        });
    }
    /** Posts or updates the message, as `standing` asks for. @throws what Slack says */
    async announce(order, standing) {
        const stale = this.deps.clock.now() - this.looked > LOOK_AGAIN_MS;
        const now = stale && standing.state === 'none' ? await this.look(order) : standing;
        if (now.state === 'found')
            return this.update(order, now);
        return this.post(order, now.state === 'none');
    }
    async update({ message }, { reference, same }) {
        if (same) {
            this.deps.logger.info('The release is announced already, in these words.');
            return { reference, posted: false, updated: false };
        }
        this.deps.logger.info('The release is announced already, in other words: updating its message.');
        try {
            await this.deps.slack.update(reference, message, this.deps.signal);
        }
        catch (error) {
            if (!(error instanceof errors/* UnchangeableError */.Si))
                throw error;
            // A second message would announce the release again, and a failure would come back with each run.
            this.deps.logger.warning('The release is announced, and its message stays as it was: the workspace limits for how long messages can be changed.', { title: 'Slack' });
            return { reference, posted: false, updated: false };
        }
        return { reference, posted: false, updated: true };
    }
    async post(order, readable) {
        const { slack, signal, logger } = this.deps;
        for (let attempt = 1;; attempt += 1) {
            try {
                const reference = await slack.post(order.channel, order.message, {}, signal);
                return { reference, posted: true, updated: false };
            }
            catch (error) {
                if (signal.aborted || !(0,retry/* isTransient */.dg)(error))
                    throw error;
                if (!readable)
                    throw unknownFate(error, order);
                logger.info(`Whether Slack took the message is not known: looking for it. ${(0,errors/* asError */.zR)(error).message}`);
                const reference = await this.afterLoss(order, error);
                if (reference !== undefined)
                    return { reference, posted: true, updated: false };
                if (attempt >= POSTS)
                    throw error;
            }
        }
    }
    /** The message, where Slack took it although its answer got lost. @throws PlatformError where that can't be known */
    async afterLoss(order, lost) {
        const { clock, signal } = this.deps;
        for (const pause of LOOKS_MS) {
            await clock.sleep(pause, signal);
            const standing = await this.standing(order).catch((error) => {
                signal.throwIfAborted();
                throw unknownFate(lost, order, error);
            });
            if (standing.state === 'found')
                return standing.reference;
            if (standing.state === 'unknown')
                throw unknownFate(lost, order);
        }
        return undefined;
    }
    async standing({ channel, message, since }) {
        const { slack, signal, clock, logger } = this.deps;
        const found = [];
        let cursor;
        for (let page = 1;; page += 1) {
            const answer = await slack.history(channel, { oldest: since / 1000, cursor }, signal);
            if ('unreadable' in answer)
                return { state: 'unknown', reason: answer.unreadable };
            found.push(...answer.messages.filter((posted) => isSame(posted, message)));
            cursor = answer.next;
            if (cursor === undefined)
                break;
            if (page >= MOST_PAGES) {
                if (found.length > 0)
                    break;
                const reason = new errors/* PlatformError */.Wk(`The channel has more messages since the release than are looked through: ${MOST_PAGES} pages of 200.`);
                return { state: 'unknown', reason };
            }
        }
        this.looked = clock.now();
        // Slack gives the newest first; the first announcement is the one that people know.
        const first = found.at(-1);
        if (first === undefined)
            return { state: 'none' };
        if (found.length > 1)
            logger.warning(`The release is announced ${found.length} times; the first message is taken.`);
        const same = first.metadata?.event_payload['digest'] === message.metadata?.event_payload['digest'];
        return { state: 'found', reference: { channel, ts: first.ts }, same };
    }
}
function isSame({ metadata }, { metadata: wanted }) {
    return (metadata !== undefined &&
        metadata.event_type === wanted?.event_type &&
        metadata.event_payload['repository'] === wanted.event_payload['repository'] &&
        metadata.event_payload['tag'] === wanted.event_payload['tag']);
}
function unknownFate(lost, { channel }, cause = lost) {
    return new errors/* PlatformError */.Wk(`Whether the announcement is in ${channel} is not known: Slack's answer got lost. ${(0,errors/* asError */.zR)(lost).message}`, { cause, hint: 'Run this step again: it looks for the message before it posts.' });
}

// EXTERNAL MODULE: ./src/core/markdown.ts
var markdown = __webpack_require__(16706);
;// CONCATENATED MODULE: ./src/domains/releases/announce-report.ts

/** The job summary. */
function announceSummary(report) {
    const { release, repository, channel, message, result } = report;
    const rows = [
        ['Release', (0,markdown/* link */.nf)(release.tag, release.url)],
        ['Repository', (0,markdown/* code */.aY)(repository)],
        ['Channel', (0,markdown/* code */.aY)(channel)],
        ...(result === undefined ? [] : [['Message', (0,markdown/* code */.aY)(result.reference.ts)]]),
    ];
    const parts = [
        `## ${result === undefined ? ':mag:' : ':mega:'} ${(0,markdown/* escapeMarkdown */.FV)(heading(report))}`,
        (0,markdown/* table */.tp)(['', ''], rows.map(([name = '', value = '']) => [`**${name}**`, value])),
        `<details><summary>The message</summary>\n\n${(0,markdown/* fenced */.OF)(textOf(message))}\n\n</details>`,
        ...(result === undefined ? ['Nothing was changed.'] : []),
    ];
    return `${parts.join('\n\n')}\n`;
}
/** The same for a terminal: in a dry run with the whole message. */
function announceText(report) {
    const { result, message } = report;
    return result === undefined ? `${heading(report)}\n\n${textOf(message)}` : heading(report);
}
function heading({ release, repository, channel, standing, result }) {
    const name = `${repository} ${release.tag}`;
    if (result === undefined) {
        if (standing.state !== 'found')
            return `Dry run: would announce ${name} in ${channel}`;
        return standing.same
            ? `Dry run: would change nothing, ${name} is announced in ${channel}`
            : `Dry run: would update the announcement of ${name} in ${channel}`;
    }
    if (result.posted)
        return `Announced ${name} in ${channel}`;
    return result.updated
        ? `Updated the announcement of ${name} in ${channel}`
        : `${name} was announced in ${channel} already`;
}
function textOf({ blocks }) {
    return blocks
        .flatMap((block) => block.type === 'section' ? [block.text.text] : [block.elements.map(({ text }) => text).join('  ')])
        .join('\n\n');
}

// EXTERNAL MODULE: ./src/core/idempotency.ts
var idempotency = __webpack_require__(90918);
// EXTERNAL MODULE: ./src/domains/slack/message-layout.ts
var message_layout = __webpack_require__(26960);
// EXTERNAL MODULE: ./src/domains/slack/mrkdwn.ts
var mrkdwn = __webpack_require__(65309);
// EXTERNAL MODULE: ./src/domains/slack/split-text.ts
var split_text = __webpack_require__(25856);
;// CONCATENATED MODULE: ./src/domains/releases/html-text.ts
/** Elements that only give form, as GitHub shows them in release notes: their content stays, they go. */
const FORM = new Set('a abbr b blockquote br center code dd del details div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p picture pre s samp small source span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var'.split(' '));
/** After these begins a new line. */
const LINES = new Set('br p div li tr details summary h1 h2 h3 h4 h5 h6 blockquote'.split(' '));
const CELLS = new Set(['td', 'th']);
const ENTITIES = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    nbsp: ' ',
    '#39': "'",
};
/**
 * What a reader sees of HTML in Markdown. Comments and elements of form go; anything else in angle brackets
 * (`<!here>`, `<app>`) is text. The result is remote text still.
 */
function htmlText(html) {
    return html
        .replace(/<!--[^]*?(?:-->|$)/g, '')
        .replace(/<(\/?)([a-z][a-z0-9]*)(?=[\s/>])([^<>]*)>/gi, (tag, close, name, rest) => {
        const element = name.toLowerCase();
        if (!FORM.has(element))
            return tag;
        if (element === 'img')
            return /\balt\s*=\s*(["'])(.*?)\1/is.exec(rest)?.[2] ?? '';
        if (CELLS.has(element) && close === '/')
            return ' ';
        return LINES.has(element) && (close === '/' || element === 'br') ? '\n' : '';
    })
        .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name) => ENTITIES[name] ?? '');
}

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/index.js
var mdast_util_from_markdown = __webpack_require__(41669);
var mdast_util_from_markdown_default = /*#__PURE__*/__webpack_require__.n(mdast_util_from_markdown);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm/from-markdown.js
var from_markdown = __webpack_require__(57241);
var from_markdown_default = /*#__PURE__*/__webpack_require__.n(from_markdown);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm/index.js
var micromark_extension_gfm = __webpack_require__(43040);
var micromark_extension_gfm_default = /*#__PURE__*/__webpack_require__.n(micromark_extension_gfm);
;// CONCATENATED MODULE: ./src/domains/releases/markdown-tree.ts




/** GitHub's Markdown as a tree: tables, tasks, strikethrough and bare addresses included. */
function parseMarkdown(text) {
    const options = { extensions: [micromark_extension_gfm_default()()], mdastExtensions: [(from_markdown_default())] };
    return mdast_util_from_markdown_default()(text, options);
}
/** The same without GitHub's additions, which take the parser far longer: enough for headings and where they are. */
function parseOutline(text) {
    return mdast_util_from_markdown_default()(text);
}
/** Where the node is in the text: offsets in characters. */
function rangeOf({ position }) {
    return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
/** What a reader sees of the node, without any form. */
function plainText(node) {
    if (node.type === 'image' || node.type === 'imageReference')
        return node.alt ?? '';
    if (node.type === 'break')
        return ' ';
    if (node.type === 'html')
        return htmlText(node.value ?? '');
    return node.value ?? (node.children ?? []).map(plainText).join('');
}

;// CONCATENATED MODULE: ./src/domains/releases/remote-text.ts

/** Takes no room, and keeps what is before and after it from being read as one word. */
const JOINER = '\u2060';
/** `#7`, `owner/name#7`, `GH-7`; neither within a word nor within an address. */
const REFERENCE = /(?<![\w/.&#@-])(?:([\w-]+\/[\w.-]+)?#|GH-)(\d{1,9})(?![\w-])/g;
/**
 * Plain text of a release note as text of a message: it mentions nobody, and none of its characters are markup. Where a
 * repository is given, numbers of issues and pull requests become links.
 */
function inertMrkdwn(text, repository) {
    if (repository === undefined)
        return inert(text);
    let result = '';
    let last = 0;
    for (const match of text.matchAll(REFERENCE)) {
        const [reference, other, number] = match;
        const url = other === undefined ? repository.url : siblingUrl(repository, other);
        result += inert(text.slice(last, match.index)) + (0,mrkdwn/* mrkdwnLink */.gH)(reference, `${url}/issues/${number ?? ''}`);
        last = match.index + reference.length;
    }
    return result + inert(text.slice(last));
}
/** A link whose text mentions nobody; only the text where the address is no http one. */
function inertLink(text, url) {
    return (0,mrkdwn/* mrkdwnLink */.gH)(withoutMentions(text), url);
}
/**
 * A block of code; three back-quotes in it would end it. Within a quotation Slack may take its lines for text, so that
 * nobody is mentioned there; elsewhere code stays as it is, to be copied.
 */
function inertCodeBlock(code, { quoted }) {
    const text = (quoted ? withoutMentions(code) : code).replace(/`{3,}/g, (quotes) => 'ˋ'.repeat(quotes.length));
    return `\`\`\`\n${(0,mrkdwn/* escapeMrkdwn */.fO)(text)}\n\`\`\``;
}
function inert(text) {
    return (0,mrkdwn/* escapeMrkdwn */.fO)(withoutMarks(withoutMentions(text)));
}
/**
 * `@channel` and `@octocat` stay readable, and reach nobody: GitHub's names are not Slack's. At the end of a text, what
 * comes next may be left out, and a name after that.
 */
function withoutMentions(text) {
    return text.replace(/(?<![\p{L}\p{N}_])@(?=\S|$)/gu, `@${JOINER}`);
}
/** Slack has no escape for its marks: where they could begin or end something, look-alikes stand for them. */
function withoutMarks(text) {
    return (text
        .replaceAll('`', 'ˋ')
        .replace(/(?<=\S)\*|\*(?=\S)/g, '∗')
        .replace(/(?<=\S)~|~(?=\S)/g, '∼')
        // Within a word an underscore is only that.
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, 'ˍ')
        // At the beginning of a line it would quote it.
        .replace(/^(\s*)>/gm, `$1${JOINER}>`));
}
function siblingUrl({ name, url }, other) {
    return `${url.slice(0, url.length - name.length)}${other}`;
}

;// CONCATENATED MODULE: ./src/domains/releases/mrkdwn-inline.ts




const MARKS = { strong: '*', emphasis: '_', delete: '~' };
/** Between a mark and a letter, where Slack would not see the mark otherwise. */
const ZERO_WIDTH_SPACE = '\u200b';
/** The nodes of a line of text in mrkdwn. */
function inlineMrkdwn(nodes, context) {
    let line = '';
    let marked = false;
    for (const node of nodes) {
        const piece = inline(node, context);
        if (piece === '')
            continue;
        const marks = MARKS[node.type] !== undefined && piece.startsWith(MARKS[node.type] ?? '');
        if ((marks && /[\p{L}\p{N}]$/u.test(line)) || (marked && /^[\p{L}\p{N}]/u.test(piece)))
            line += ZERO_WIDTH_SPACE;
        line += piece;
        marked = marks;
    }
    return line;
}
function inline(node, context) {
    const { type, children = [], value = '' } = node;
    switch (type) {
        case 'text':
            return inertMrkdwn(value, context.repository);
        case 'inlineCode':
            return value.trim() === '' ? '' : (0,mrkdwn/* codeSpan */.SS)(value);
        case 'strong':
        case 'emphasis':
        case 'delete':
            return marked(MARKS[type] ?? '', children, context);
        case 'link':
        case 'linkReference':
            return linkOf(node, context);
        case 'image':
        case 'imageReference':
            return inertLink((node.alt ?? '') === '' ? 'image' : (node.alt ?? ''), addressOf(node, context));
        case 'break':
            return '\n';
        case 'html':
            return inertMrkdwn(htmlText(value), context.repository);
        default:
            return children.length === 0 ? inertMrkdwn(value) : inlineMrkdwn(children, context);
    }
}
/** Slack's marks hold one line. */
function marked(mark, children, context) {
    if (context.open.includes(mark))
        return inlineMrkdwn(children, context);
    const inner = inlineMrkdwn(children, { ...context, open: [...context.open, mark] });
    const line = inner.replace(/\s*\n\s*/g, ' ').trim();
    return line === '' ? '' : `${mark}${line}${mark}`;
}
function linkOf(node, context) {
    const url = addressOf(node, context);
    const text = plainText(node).trim();
    // What GitHub takes for a footnote, Markdown may take for a link to its first word.
    if (node.identifier?.startsWith('^') === true)
        return inertMrkdwn(`[${text}]`);
    if (text === '')
        return inertLink(url, url);
    if (url === '' || !/^https?:\/\//.test(url))
        return inertMrkdwn(text);
    if (text === url)
        return inertLink(shortAddress(url, context.repository), url);
    return inertLink(hasOtherHost(text, url) ? `${text} (${new URL(url).host})` : text, url);
}
/** True where the text of a link is itself an address, and that of another host: it would mislead. */
function hasOtherHost(text, url) {
    if (!/^(?:https?:\/\/|www\.)/i.test(text) || !URL.canParse(url))
        return false;
    const shown = text.replace(/^(?!https?:)/i, 'https://');
    return !URL.canParse(shown) || new URL(shown).host !== new URL(url).host;
}
function addressOf({ url, identifier }, { definitions }) {
    return url ?? definitions.get(identifier ?? '') ?? '';
}
/** As GitHub shows its own addresses: `#7`, `owner/name#7`, `c0ffee1`, `v1.0.0...v1.1.0`. */
function shortAddress(url, { name, url: home }) {
    const server = home.slice(0, home.length - name.length);
    if (!url.startsWith(server))
        return url;
    const path = url.slice(server.length);
    const [, repository = '', kind, rest = ''] = /^([\w-]+\/[\w.-]+)\/(pull|issues|commit|compare)\/([^?#\s]+)$/.exec(path) ?? [];
    const own = repository === name;
    switch (kind) {
        case 'pull':
        case 'issues':
            return /^\d+$/.test(rest) ? `${own ? '' : repository}#${rest}` : url;
        case 'commit':
            return /^[0-9a-f]{7,40}$/.test(rest) ? `${own ? '' : `${repository}@`}${rest.slice(0, 7)}` : url;
        case 'compare':
            return own ? rest : `${repository}@${rest}`;
        default:
            return url;
    }
}

;// CONCATENATED MODULE: ./src/domains/releases/markdown-to-mrkdwn.ts




const BULLETS = ['•', '◦', '▪'];
const INDENT = '    ';
/** A table that is wider is shown line by line. */
const WIDEST_TABLE = 80;
/** Far more than a message holds; the parser takes its time over texts made to keep it busy. */
const LONGEST_NOTE = 12_000;
/** A text with deeper quotations and lists, or with more marks, is shown as it was written. */
const DEEPEST = 12;
const MOST_MARKS = 2_000;
/**
 * GitHub's Markdown in Slack's markup, a text for each block. All text comes from somewhere else, so that it passes
 * `inertMrkdwn` and its like on the way: it mentions nobody, and links only where the Markdown did.
 */
function markdownToMrkdwn(markdown, repository) {
    const source = markdown.slice(0, LONGEST_NOTE);
    if (nesting(source) > DEEPEST || (source.match(/[*_~[\]<@#`]/g)?.length ?? 0) > MOST_MARKS)
        return [inertMrkdwn(source.trim(), repository)];
    const tree = parseMarkdown(source);
    const definitions = new Map(definitionsIn(tree).map(({ identifier = '', url = '' }) => [identifier, url]));
    return blocks(tree.children ?? [], { repository, definitions, open: [], source, quoted: false });
}
function blocks(nodes, context) {
    return nodes.map((node) => block(node, context)).filter((text) => text.trim() !== '');
}
function block(node, context) {
    const { children = [], value = '' } = node;
    switch (node.type) {
        case 'heading': {
            const line = inlineMrkdwn(children, { ...context, open: ['*'] })
                .replace(/\s*\n\s*/g, ' ')
                .trim();
            return line === '' ? '' : `*${line}*`;
        }
        case 'paragraph':
            return trimLines(inlineMrkdwn(children, context));
        case 'blockquote':
            return blocks(children, { ...context, quoted: true })
                .join('\n\n')
                .replace(/^/gm, '> ');
        case 'code':
            return value.trim() === '' ? '' : inertCodeBlock(value, context);
        case 'list':
            return list(node, context, 0);
        case 'table':
            return table(children, context);
        case 'thematicBreak':
            return '———';
        case 'html':
            return trimLines(inertMrkdwn(htmlText(value), context.repository)).replace(/\n{2,}/g, '\n');
        case 'definition':
            return footnote(node, context);
        default:
            return inlineMrkdwn([node], context);
    }
}
/** Definitions of links are not shown; a footnote of one word is read as one, and is. */
function footnote({ identifier = '', url = '' }, { repository }) {
    return identifier.startsWith('^') ? inertMrkdwn(`[${identifier}]: ${url}`, repository) : '';
}
function list(node, context, level) {
    const first = node.start ?? 1;
    const items = (node.children ?? []).map((item, index) => {
        const bullet = node.ordered === true ? `${first + index}.` : (BULLETS[level % BULLETS.length] ?? '•');
        const task = item.checked === true ? '☑ ' : item.checked === false ? '☐ ' : '';
        return listItem(item, `${INDENT.repeat(level)}${bullet} ${task}`, context, level);
    });
    return items.join('\n');
}
function listItem(item, opening, context, level) {
    const parts = (item.children ?? []).map((child) => child.type === 'list' ? list(child, context, level + 1) : block(child, context));
    const [first = '', ...rest] = parts.filter((text) => text !== '');
    const indented = first.includes('```')
        ? `\n${first}`
        : first.replace(/\n(?=.)/g, `\n${INDENT.repeat(level + 1)}`);
    return [`${opening}${indented}`, ...rest].join('\n');
}
/** Columns in the type of code where they are narrow and link to nothing, else a line for each row. */
function table(rows, context) {
    const cells = rows.map((row) => (row.children ?? []).map((cell) => plainText(cell).replace(/\s+/g, ' ').trim()));
    const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
    const width = widths.reduce((sum, one) => sum + one + 2, 0);
    if (width <= WIDEST_TABLE && !rows.some((row) => holds(row, 'link'))) {
        const lines = cells.map((row) => row
            .map((cell, column) => cell.padEnd(widths[column] ?? 0))
            .join('  ')
            .trimEnd());
        const rule = widths.map((one) => '─'.repeat(one)).join('  ');
        return inertCodeBlock([lines[0] ?? '', rule, ...lines.slice(1)].join('\n'), context);
    }
    const [header, ...body] = rows;
    const names = (header?.children ?? []).map((cell) => inlineMrkdwn(cell.children ?? [], { ...context, open: ['*'] }));
    return body
        .map((row) => {
        const texts = (row.children ?? []).map((cell, column) => {
            const text = inlineMrkdwn(cell.children ?? [], context).replace(/\s*\n\s*/g, ' ');
            return text === '' || (names[column] ?? '') === '' ? text : `*${names[column] ?? ''}*: ${text}`;
        });
        return `• ${texts.filter((text) => text !== '').join(' · ')}`;
    })
        .join('\n');
}
function holds(node, type) {
    return node.type === type || (node.children ?? []).some((child) => holds(child, type));
}
function definitionsIn(node) {
    // The first of several definitions counts.
    return node.type === 'definition' ? [node] : (node.children ?? []).flatMap(definitionsIn).toReversed();
}
function trimLines(text) {
    return text.replace(/[ \t]+$/gm, '').trim();
}
/** How deep a line goes at most, as its beginning tells: a bound for what the parser would have to nest. */
function nesting(source) {
    return Math.max(...source
        .split('\n')
        .map((line) => (/^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])(?=[ \t>]))*/.exec(line)?.[0] ?? '').match(/>|[-+*]|\d+/g)
        ?.length ?? 0));
}

// EXTERNAL MODULE: ./src/domains/versions/version-order.ts
var version_order = __webpack_require__(88878);
// EXTERNAL MODULE: ./src/domains/conventional-commits/upgrade-path.ts
var upgrade_path = __webpack_require__(76355);
;// CONCATENATED MODULE: ./src/domains/releases/release-notes.ts


/** Takes the notes apart. Nothing gets lost: what is in none of the sections is in the rest. */
function partNotes(body, version) {
    const path = (0,upgrade_path/* findUpgradePath */.N)(body);
    const upgrade = path === undefined ? undefined : { start: path.start, end: path.end };
    const nodes = parseOutline(body).children ?? [];
    const breaking = sectionOf(nodes, (title) => /^\P{L}*breaking changes?\P{L}*$/iu.test(title), body);
    const content = breaking === undefined ? '' : without(body, breaking.content, [upgrade]);
    return {
        breaking: content.trim(),
        upgradePath: path?.content.trim() ?? '',
        rest: without(body, { start: 0, end: body.length }, [
            breaking?.whole,
            upgrade,
            versionHeading(nodes, version),
        ]).trim(),
    };
}
/** The section under the first heading whose text fits: up to the next heading of the same or a higher level. */
function sectionOf(nodes, fits, body) {
    const index = nodes.findIndex((node) => node.type === 'heading' && fits(plainText(node).trim()));
    const heading = nodes[index];
    if (heading === undefined)
        return undefined;
    const next = nodes
        .slice(index + 1)
        .find(({ type, depth = 1 }) => type === 'heading' && depth <= (heading.depth ?? 1));
    const end = next === undefined ? body.length : rangeOf(next).start;
    const { start, end: after } = rangeOf(heading);
    return { whole: { start, end }, content: { start: after, end } };
}
/** release-please begins with `## [1.2.3](…) (2026-01-31)`, which the announcement says already. */
function versionHeading(nodes, version) {
    const [first] = nodes;
    if (first?.type !== 'heading')
        return undefined;
    const title = plainText(first)
        .replace(/\(?\d{4}-\d\d-\d\d\)?/, '')
        .trim();
    return title.replace(/^v/, '') === version.replace(/^v/, '') ? rangeOf(first) : undefined;
}
function without(body, { start, end }, gone) {
    const ranges = gone
        .filter((range) => range !== undefined)
        .toSorted((one, other) => one.start - other.start);
    let text = '';
    let at = start;
    for (const range of ranges) {
        if (range.end <= at || range.start >= end)
            continue;
        text += body.slice(at, Math.max(at, range.start));
        at = range.end;
    }
    return text + body.slice(Math.min(at, end), end);
}

// EXTERNAL MODULE: ./src/core/parse-inputs.ts
var parse_inputs = __webpack_require__(3768);
;// CONCATENATED MODULE: ./src/domains/releases/template.ts


/** What a template can hold, in mrkdwn that mentions nobody. */
const PLACEHOLDERS = [
    'version',
    'tag',
    'headline',
    'repository',
    'url',
    'prerelease',
    'breaking',
    'upgrade-path',
    'notes',
];
const defaultTemplate = `:package: *{headline}*{prerelease}: <{url}|{tag}>

{breaking}

{upgrade-path}

{notes}`;
/** Longer ones would leave no room for what they are about. */
const LONGEST = 3_000;
const PLACEHOLDER = /\{([A-Za-z][A-Za-z_-]*)\}/g;
/** @throws PlatformError for placeholders that there are not, with the list of those that there are */
function checkTemplate(template) {
    if (template.trim() === '')
        throw new errors/* PlatformError */.Wk('The input template is empty.', { hint: listed() });
    if (template.length > LONGEST)
        throw new errors/* PlatformError */.Wk(`The input template has ${template.length} characters; ${LONGEST} is the most.`);
    for (const [, name = ''] of template.matchAll(PLACEHOLDER)) {
        if (PLACEHOLDERS.some((known) => known === name))
            continue;
        const suggestion = (0,parse_inputs/* nearest */.p)(name, PLACEHOLDERS);
        throw new errors/* PlatformError */.Wk(`The input template has the placeholder {${name}}, which there is not.`, {
            hint: `${suggestion === undefined ? '' : `Did you mean {${suggestion}}? `}${listed()}`,
        });
    }
    return template;
}
/**
 * The template with its values, in one pass: what looks like a placeholder in a value stays as it is. A paragraph of
 * placeholders that are all empty is left out.
 */
function fillTemplate(template, values) {
    return template
        .replaceAll('\r\n', '\n')
        .split(/\n{2,}/)
        .filter((paragraph) => !isEmpty(paragraph, values))
        .map((paragraph) => paragraph.replace(PLACEHOLDER, (_, name) => values[name]))
        .join('\n\n')
        .trim();
}
function isEmpty(paragraph, values) {
    const names = [...paragraph.matchAll(PLACEHOLDER)].map(([, name]) => name);
    return (names.length > 0 &&
        paragraph.replace(PLACEHOLDER, '').trim() === '' &&
        names.every((name) => values[name] === ''));
}
function listed() {
    return `Placeholders: ${PLACEHOLDERS.map((name) => `{${name}}`).join(', ')}.`;
}

;// CONCATENATED MODULE: ./src/domains/releases/release-message.ts









/** What tells this release's announcement from all other messages. */
const EVENT_TYPE = 'platform_tools_release';
/** All of a message's text; below what Slack takes, since the layout may add marks where it cuts. */
const MESSAGE_LIMIT = 11_000;
/** What breaks and how to upgrade come first, and yet leave room for each other. */
const BREAKING_LIMIT = 3_000;
const UPGRADE_LIMIT = 4_000;
const HEADLINE_LIMIT = 300;
/** Below this, a beginning tells nothing. */
const LEAST = 100;
/** The announcement of a release, with what it is found again by. Always one message. */
function releaseMessage(release, repository, template) {
    const version = (0,version_order/* versionOfTag */.mx)(release.tag);
    const parts = partNotes(release.body, version);
    const read = (markdown, limit) => {
        const text = markdownToMrkdwn(markdown, repository).join('\n\n');
        // What is longer was not read to its end.
        return shorten(text, markdown.length > LONGEST_NOTE ? Math.min(limit, text.length - 1) : limit, release.url);
    };
    const heading = (title, text) => (text === '' ? '' : `*${title}*\n${text}`);
    const values = {
        version: line(version),
        tag: line(release.tag),
        headline: headlineOf(release, repository, version),
        repository: line(repository.name),
        url: release.url
            .replaceAll('&', '&amp;')
            .replace(/[<>|\s]/g, (character) => encodeURIComponent(character)),
        prerelease: release.prerelease ? ' (pre-release)' : '',
        breaking: heading(':warning: Breaking changes', read(parts.breaking, BREAKING_LIMIT)),
        'upgrade-path': heading(':arrow_up: Upgrade path', read(parts.upgradePath, UPGRADE_LIMIT)),
        notes: '',
    };
    const others = fillTemplate(template, values).length;
    const places = template.split('{notes}').length - 1;
    const room = Math.floor((MESSAGE_LIMIT - others) / Math.max(1, places));
    const body = fillTemplate(template, { ...values, notes: read(parts.rest, room) });
    const [first] = (0,message_layout/* layOut */.v)({
        title: fallback(values, release.prerelease),
        // A template may repeat what is long.
        body: shorten(body, MESSAGE_LIMIT, release.url),
        context: contextOf(release, repository),
    });
    return withMetadata(first, release, repository);
}
function headlineOf({ name, tag }, repository, version) {
    const title = name.trim();
    const says = title !== '' && title !== tag && title.replace(/^v/, '') !== version;
    const short = repository.name.slice(repository.name.indexOf('/') + 1);
    const text = says ? title : `${short} ${version}`;
    // Half a character would make Slack refuse the message.
    return line(text.slice(0, HEADLINE_LIMIT).replace(/[\uD800-\uDBFF]$/, ''));
}
/** Remote text on one line, which can stand within a link and within marks. */
function line(text) {
    return inertMrkdwn(text.replaceAll('|', '¦').replace(/\s+/g, ' ').trim()).replaceAll('*', '∗');
}
/** The beginning of the text, with a link to the rest, within the limit. */
function shorten(text, limit, url) {
    if (text.length <= limit)
        return text;
    const more = `… ${(0,mrkdwn/* mrkdwnLink */.gH)('read on', url)}`;
    const room = limit - more.length - 1;
    if (room < LEAST)
        return more;
    const [first = ''] = (0,split_text/* splitText */.A)(text, room);
    return `${first}\n${more}`;
}
function fallback({ headline, tag }, prerelease) {
    return `${headline}${prerelease ? ' (pre-release)' : ''}: ${tag}`;
}
function contextOf({ prerelease, url }, { name, url: home }) {
    return [
        `*Repository*: ${(0,mrkdwn/* mrkdwnLink */.gH)(name, home)}`,
        ...(prerelease ? [':construction: Pre-release'] : []),
        (0,mrkdwn/* mrkdwnLink */.gH)('Release notes', url),
    ];
}
/** Only what the text marks as a link is one: Slack is not to find any in words of the notes. */
function withMetadata(message, release, { name }) {
    const blocks = message.blocks.map((block) => block.type === 'section'
        ? { ...block, text: { ...block.text, verbatim: true } }
        : { ...block, elements: block.elements.map((element) => ({ ...element, verbatim: true })) });
    return {
        text: message.text,
        blocks,
        metadata: {
            event_type: EVENT_TYPE,
            event_payload: { repository: name, tag: release.tag, digest: (0,idempotency/* fingerprint */.Rj)([message.text, blocks]) },
        },
    };
}
/** The announcement may be edited over the years; a release that was made a draft and published again has a later time. */
const MARGIN_MS = 7 * 24 * 3_600_000;
/** Since when to look for the announcement, in milliseconds since the epoch. */
function publishedTime({ publishedAt }) {
    const time = publishedAt === undefined ? Number.NaN : Date.parse(publishedAt);
    return Number.isNaN(time) ? 0 : Math.max(0, time - MARGIN_MS);
}

// EXTERNAL MODULE: ./src/domains/slack/message-reference.ts
var message_reference = __webpack_require__(38857);
// EXTERNAL MODULE: ./src/domains/releases/requested-tag.ts
var requested_tag = __webpack_require__(25693);
// EXTERNAL MODULE: ./src/providers/github/releases.ts
var github_releases = __webpack_require__(2040);
// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(53155);
// EXTERNAL MODULE: ./src/commands/shared/github.ts
var github = __webpack_require__(90583);
// EXTERNAL MODULE: ./src/commands/shared/slack.ts + 8 modules
var shared_slack = __webpack_require__(42928);
;// CONCATENATED MODULE: ./src/commands/release/announce.ts











const inputDefinitions = {
    tag: { type: 'string', description: "Tag of the release: `v1.2.3`. Default: that of the event's release." },
    ...github/* repositoryInput */.JD,
    'slack-channel': {
        type: 'string',
        required: true,
        description: "Id of the channel (`C0123456789`), at the end of the channel's details in Slack. A name will not do: Slack gives the messages of a channel by its id alone.",
    },
    'slack-token': {
        type: 'string',
        required: true,
        secret: true,
        description: 'Bot token of an app that is in the channel, with the scopes `chat:write`, `channels:history` (`groups:history` for a private channel) and `metadata.message:read`. On the command line it comes from the environment variable `PLATFORM_TOOLS_SLACK_TOKEN`, never from a flag.',
    },
    template: {
        type: 'string',
        description: "The message in Slack's markup (mrkdwn), with the placeholders `{version}`, `{tag}`, `{headline}`, `{repository}`, `{url}`, `{prerelease}`, `{breaking}`, `{upgrade-path}` and `{notes}`. Nothing else in it is evaluated. Default: headline, breaking changes, upgrade path, notes.",
    },
    'if-history-unreadable': {
        type: 'choice',
        choices: ['fail', 'post'],
        default: 'fail',
        description: 'What to do where the channel can not be read, so that nobody knows whether the release was announced before: `fail`, or `post` all the same, perhaps for the second time.',
    },
    ...command/* githubInputs */.dN,
    ...command/* dryRunInput */.lo,
};
/* harmony default export */ const announce = ((0,command/* defineCommand */.NB)({
    name: 'release-announce',
    summary: 'Tell a Slack channel about a release, once',
    description: "Posts the release's headline and notes, with breaking changes and the upgrade path first. The notes are turned from GitHub's Markdown into Slack's markup; they mention nobody, and are cut with a link to the release where they are too long. Run again, it finds its message by what it wrote to it for programs only, and updates that instead of posting another: also where an answer of Slack got lost, or a run died right after it had posted. Drafts are refused, pre-releases are marked.",
    inputs: inputDefinitions,
    outputs: {
        'message-ref': {
            description: '`<channel id>:<ts>` of the message. Empty in a dry run that would post one.',
        },
        posted: { description: '`true` when this run posted the message.' },
        updated: { description: '`true` when this run changed the message that was there.' },
    },
    permissions: { aws: [], github: { contents: 'read' } },
    async run(inputs, context) {
        const { logger, signal, clock, workflow } = context;
        const template = checkTemplate(inputs.template ?? defaultTemplate);
        const channel = channelId(inputs['slack-channel']);
        const name = (0,github/* repositoryName */.aR)(inputs.repository, context);
        const tag = (0,requested_tag/* requestedTag */.dq)(inputs.tag, workflow);
        const releases = new github_releases.GitHubReleases((0,github/* githubClient */.$f)(inputs['github-token'], context), name);
        const release = announceable(await releases.byTag(tag), tag, name);
        const serverUrl = workflow?.serverUrl ?? 'https://github.com';
        const message = releaseMessage(release, { name, url: `${serverUrl}/${name}` }, template);
        const slack = await (0,shared_slack/* slackMessages */.vK)(inputs['slack-token'], context);
        const announcer = new ReleaseAnnouncer({ slack, clock, logger, signal });
        const order = {
            ...{ channel, message },
            since: publishedTime(release),
            blindly: inputs['if-history-unreadable'] === 'post',
        };
        const standing = await announcer.look(order);
        const report = { release, repository: name, channel, message, standing };
        if (inputs['dry-run']) {
            const reference = standing.state === 'found' ? (0,message_reference/* formatMessageReference */.Uw)(standing.reference) : undefined;
            return {
                outputs: { 'message-ref': reference, posted: false, updated: false },
                summary: announceSummary(report),
                text: announceText(report),
            };
        }
        if (standing.state !== 'found' || !standing.same)
            await context.confirm(`${standing.state === 'found' ? 'Update the announcement' : 'Announce the release'} ${tag} of ${name} in ${channel}?`);
        const result = await announcer.announce(order, standing);
        const outputs = {
            'message-ref': (0,message_reference/* formatMessageReference */.Uw)(result.reference),
            posted: result.posted,
            updated: result.updated,
        };
        return {
            outputs,
            summary: announceSummary({ ...report, result }),
            text: announceText({ ...report, result }),
        };
    },
}));
/** @throws PlatformError for anything but an id */
function channelId(channel) {
    if ((0,message_reference/* isChannelId */.$r)(channel))
        return channel;
    throw new errors/* PlatformError */.Wk(`The input slack-channel is ${JSON.stringify(channel)}, not the id of a channel (C0123456789).`, { hint: "The id is at the end of the channel's details in Slack." });
}
/** @throws PlatformError for a draft, NotFoundError where there is no release */
function announceable(release, tag, repository) {
    if (release === undefined) {
        throw new errors/* NotFoundError */.m_(`${repository} has no release ${tag}.`, {
            hint: 'Check the inputs tag and repository; a release is announced once it is published.',
        });
    }
    if (release.draft) {
        throw new errors/* PlatformError */.Wk(`The release ${tag} of ${repository} is a draft: nobody else can see it yet.`, {
            hint: 'Publish it first, or announce it in a workflow on the event release: published.',
        });
    }
    return release;
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

/***/ 90918:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   Rz: () => (/* binding */ checkIdempotencyKey),
/* harmony export */   YA: () => (/* binding */ keyedToken),
/* harmony export */   jw: () => (/* binding */ idempotencyToken)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);


/**
 * A token that makes starting remote work idempotent: 64 hex digits, which every AWS token format takes.
 * In a workflow it follows from run, attempt, job, step and target, so that a start repeated after a lost response, or
 * by a restarted process, finds the work already started, while another step is another intent: deploying A, then B,
 * then A again must not find the first execution. Outside of a workflow, each call is a new intent.
 */
function idempotencyToken(run, target) {
    const parts = run === undefined ? [(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()] : [run.runId, run.runAttempt, run.job, run.step];
    // JSON keeps ['ab', 'c'] and ['a', 'bc'] apart.
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([...parts, ...target]))
        .digest('hex');
}
/**
 * The token of work that has a key of its own: whoever starts it with the same key, from whichever run, starts the same
 * work. `target` says what is started, and after which failed attempt.
 */
function keyedToken(key, target) {
    return fingerprint(['key', key, ...target]);
}
/** 64 hex digits that the same value always has, and no other. Of maps, the order counts: sort what has none. */
function fingerprint(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(value)).digest('hex');
}
/** What a value of a variable can hold in CodeBuild as in CodePipeline, and what can be read in a message. */
const KEY = /^[\x21-\x7e](?:[\x20-\x7e]{0,126}[\x21-\x7e])?$/;
/** @throws PlatformError naming the input and the rule */
function checkIdempotencyKey(key) {
    if (KEY.test(key))
        return key;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`The input idempotency-key is ${JSON.stringify(key.slice(0, 140))}, which can't be one.`, {
        hint: 'It is 1 to 128 printable ASCII characters: the tag of the release, say.',
    });
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

/***/ 25693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ eventTag),
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   dq: () => (/* binding */ requestedTag),
/* harmony export */   hl: () => (/* binding */ parseLevels),
/* harmony export */   y3: () => (/* binding */ checkedTag)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

const LEVELS = ['major', 'minor'];
/** The tag of the release that an event is about; undefined for other events. Source: "release" in GitHub's webhook events. */
function eventTag(workflow) {
    const release = field(workflow?.readEvent(), 'release');
    const tag = field(release, 'tag_name');
    return typeof tag === 'string' && tag !== '' ? tag : undefined;
}
/** The branch that a workflow's repository releases from; undefined where the event does not say. */
function defaultBranch(workflow) {
    const branch = field(field(workflow?.readEvent(), 'repository'), 'default_branch');
    return typeof branch === 'string' && branch !== '' ? branch : undefined;
}
/** The tag that is given, else the event's. @throws PlatformError where there is neither */
function requestedTag(given, workflow) {
    const tag = given ?? eventTag(workflow);
    if (tag !== undefined)
        return checkedTag(tag);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(workflow === undefined
        ? 'Which release is meant is not known: the input tag is empty.'
        : `Which release is meant is not known: the input tag is empty, and the event ${JSON.stringify(workflow.eventName)} is not about a release.`, { hint: 'Set tag to the tag of the release: v1.2.3.' });
}
/** The tag, once it can be the name of one. @throws PlatformError. Source: git-check-ref-format(1) */
function checkedTag(tag) {
    const name = tag.replace(/^refs\/tags\//, '');
    // eslint-disable-next-line no-control-regex -- they are what is refused
    if (!/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|[/.]$|\.lock$/.test(name) && name !== '')
        return name;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input tag is ${JSON.stringify(tag)}, which git takes for no tag.`, {
        hint: 'Set tag to the tag of the release: v1.2.3.',
    });
}
/** `major,minor` as a list, without repetitions. @throws PlatformError */
function parseLevels(text) {
    const names = text.split(/[\s,]+/).filter((name) => name !== '');
    const levels = LEVELS.filter((level) => names.includes(level));
    if (levels.length > 0 && names.every((name) => LEVELS.some((level) => level === name)))
        return levels;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input levels is ${JSON.stringify(text)}, not major, minor, or both.`, {
        hint: 'Write levels: major,minor for v1 and v1.2.',
    });
}
function field(value, name) {
    return typeof value === 'object' && value !== null
        ? value[name]
        : undefined;
}


/***/ }),

/***/ 88878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   mx: () => (/* binding */ versionOfTag)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_1__);


/** `1.2.3` of `v1.2.3`, of `tools-v1.2.3` and of `refs/tags/v1.2.3`; else the whole text. */
function versionOfTag(tag) {
    return /(?:^|[-/@_])v?(\d+(?:\.\d+)+.*)$/.exec(tag)?.[1] ?? tag.replace(/^v(?=\d)/, '');
}
/** Undefined for what is no version of the scheme. `v1`, `1.2` count as `1.0.0`, `1.2.0`. */
function readVersion(given, scheme) {
    const text = given.trim().replace(/^v(?=\d)/i, '');
    if (text.length > 100)
        return undefined;
    if (scheme === 'semver') {
        const parsed = semver__WEBPACK_IMPORTED_MODULE_1___default().parse(padded(text));
        if (parsed === null)
            return undefined;
        const { major, minor, patch, prerelease } = parsed;
        return { text, parts: [0, major, minor, patch], development: prerelease.length > 0 };
    }
    const parsed = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.explain)(text);
    if (parsed === null)
        return undefined;
    const [major = 0, minor = 0, patch = 0] = parsed.release;
    const development = parsed.is_prerelease || parsed.is_devrelease || parsed.local !== null;
    return { text, parts: [parsed.epoch, major, minor, patch], development };
}
/** Less than nothing, nothing, or more than it, as the first version is older, the same or newer. */
function compareVersions(one, other, scheme) {
    return scheme === 'semver'
        ? semver__WEBPACK_IMPORTED_MODULE_1___default().compare(padded(one.text), padded(other.text))
        : (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.compare)(one.text, other.text);
}
function padded(text) {
    const match = /^(\d+)(\.\d+)?(\.\d+)?([-+].*)?$/.exec(text);
    if (match === null)
        return text;
    const [, major = '', minor = '.0', patch = '.0', rest = ''] = match;
    return `${major}${minor}${patch}${rest}`;
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

/***/ 2040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubReleases: () => (/* binding */ GitHubReleases)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68669);


const PAGE = 100;
/** A draft is looked for among so many of the newest releases. */
const DRAFTS_AMONG = 300;
/** The releases of a repository on GitHub. @throws PlatformError, NotFoundError from each method */
class GitHubReleases {
    github;
    repository;
    constructor(github, 
    /** `owner/name`. */
    repository) {
        this.github = github;
        this.repository = repository;
    }
    /** GitHub finds only published releases by their tag, so drafts are looked for in the list. */
    async byTag(tag) {
        const published = await this.published(tag);
        if (published !== undefined)
            return published;
        return (await this.list(DRAFTS_AMONG)).find((release) => release.tag === tag);
    }
    async published(tag) {
        const answer = await this.unlessMissing(() => this.github.call(`look up the release ${tag} of ${this.repository}`, (octokit, options) => octokit.rest.repos.getReleaseByTag({ ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository), tag, ...options })));
        return answer === undefined ? undefined : toRelease(answer.data);
    }
    async list(limit) {
        const found = [];
        for (let page = 1; found.length < limit; page += 1) {
            const { data } = await this.github.call(`list the releases of ${this.repository}`, (octokit, options) => octokit.rest.repos.listReleases({
                ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository),
                per_page: PAGE,
                page,
                ...options,
            }));
            found.push(...data.map(toRelease));
            if (data.length < PAGE)
                break;
        }
        return found.slice(0, limit);
    }
    async latest() {
        const answer = await this.unlessMissing(() => this.github.call(`look up the latest release of ${this.repository}`, (octokit, options) => octokit.rest.repos.getLatestRelease({ ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository), ...options })));
        return answer === undefined ? undefined : toRelease(answer.data);
    }
    async get(id) {
        const { data } = await this.github.call(`look up a release of ${this.repository}`, (octokit, options) => octokit.rest.repos.getRelease({ ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository), release_id: id, ...options }));
        return toRelease(data);
    }
    async writeBody(id, body) {
        const { data } = await this.github.call(`write the notes of a release of ${this.repository}`, (octokit, options) => octokit.rest.repos.updateRelease({
            ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository),
            release_id: id,
            body,
            ...options,
        }), { attempts: 1 });
        return toRelease(data);
    }
    async unlessMissing(ask) {
        try {
            return await ask();
        }
        catch (error) {
            if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_)
                return undefined;
            throw error;
        }
    }
}
function toRelease(answer) {
    return {
        id: answer.id,
        tag: answer.tag_name,
        name: answer.name ?? '',
        body: answer.body ?? '',
        draft: answer.draft,
        prerelease: answer.prerelease,
        target: answer.target_commitish,
        url: answer.html_url,
        publishedAt: answer.published_at ?? undefined,
    };
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
