export const id = 4170;
export const ids = [4170,8060];
export const modules = {

/***/ 94170:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ check)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./src/domains/pull-requests/event.ts


const PullRequestEvent = dist/* object */.Ikc({
    pull_request: dist/* object */.Ikc({
        number: dist/* number */.aig(),
        title: dist/* string */.YjP(),
        body: dist/* nullish */.cl6(dist/* string */.YjP(), ''),
        labels: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP() })), []),
        base: dist/* object */.Ikc({ ref: dist/* string */.YjP() }),
    }),
});
const MergeGroupEvent = dist/* object */.Ikc({
    merge_group: dist/* object */.Ikc({
        head_sha: dist/* string */.YjP(),
        head_ref: dist/* string */.YjP(),
        base_sha: dist/* string */.YjP(),
        base_ref: dist/* string */.YjP(),
    }),
});
/** The pull request of an event, if it has one. Source: "Webhook events and payloads" in GitHub's documentation. */
function eventPullRequest(event) {
    const parsed = dist/* safeParse */.xLC(PullRequestEvent, event);
    if (!parsed.success)
        return undefined;
    const { number, title, body, labels, base } = parsed.output.pull_request;
    return { number, title, body, labels: labels.map(({ name }) => name), base: base.ref };
}
/** The merge group of an event, if it has one: its branch is `gh-readonly-queue/<base>/pr-<number>-<sha>`. */
function eventMergeGroup(event) {
    const parsed = dist/* safeParse */.xLC(MergeGroupEvent, event);
    if (!parsed.success)
        return undefined;
    const group = parsed.output.merge_group;
    const number = /\/pr-(\d+)-[0-9a-f]+$/.exec(group.head_ref)?.[1];
    return {
        number: number === undefined ? undefined : Number(number),
        headSha: group.head_sha,
        base: group.base_ref.replace(/^refs\/heads\//, ''),
        baseSha: group.base_sha,
    };
}
/** The input `pull-request`: a number, with or without `#`. @throws PlatformError */
function pullRequestNumber(text) {
    if (text === undefined)
        return undefined;
    const number = Number(/^#?(\d{1,10})$/.exec(text)?.[1] ?? '0');
    if (number > 0)
        return number;
    throw new errors/* PlatformError */.Wk(`The input pull-request is ${JSON.stringify(text)}, not the number of one.`, {
        hint: 'Give its number, as in pull-request: 7.',
    });
}

;// CONCATENATED MODULE: ./src/domains/pull-requests/find-pull-requests.ts


/**
 * The pull requests that are meant: the one of the input, of the event, those of the merge group, or just the given text.
 * What GitHub says now goes before the event, which on a re-run is that of the first run.
 * @throws PlatformError where there is none
 */
async function findPullRequests(what, sources) {
    const group = eventMergeGroup(what.event);
    const event = eventPullRequest(what.event);
    if (what.number !== undefined)
        return [asGiven(what, await pullsOf(sources).get(what.number))];
    if (group !== undefined && what.title === undefined)
        return ofGroup(group, pullsOf(sources));
    if (event !== undefined)
        return [asGiven(what, await asItIsNow(event, sources))];
    if (what.title !== undefined) {
        const { title, body = '', base } = what;
        return [{ number: undefined, title, body, labels: [], base: base ?? group?.base, head: group?.baseSha }];
    }
    throw new errors/* PlatformError */.Wk(what.eventName === ''
        ? 'There is no title to check: the inputs title and pull-request are empty, and this is no workflow.'
        : `There is no title to check: the input title is empty, and the event ${JSON.stringify(what.eventName)} has no pull request.`, { hint: 'Give a title, or run it on pull_request, pull_request_target or merge_group.' });
}
async function asItIsNow(event, { pulls, logger }) {
    if (pulls === undefined) {
        logger.debug('Without github-token the pull request is read from the event.');
        return event;
    }
    try {
        return await pulls.get(event.number);
    }
    catch (error) {
        if (!(error instanceof errors/* PlatformError */.Wk) || error instanceof errors/* CancelledError */.cc)
            throw error;
        logger.warning(`The pull request is checked as it was when the workflow was started, since GitHub could not be asked how it is now. ${error.message}`);
        return event;
    }
}
/** All that a group brings: the one it was made for, and those that its head commit came with. */
async function ofGroup(group, pulls) {
    const found = (await pulls.ofCommit(group.headSha)).filter(({ base }) => base === group.base);
    const own = group.number === undefined
        ? []
        : [found.find(({ number }) => number === group.number) ?? (await pulls.get(group.number))];
    const all = [...own, ...found.filter(({ number }) => number !== group.number)];
    if (all.length === 0)
        throw new errors/* PlatformError */.Wk(`The merge group at ${group.headSha} belongs to no pull request.`, {
            hint: 'Its branch is not named gh-readonly-queue/<base>/pr-<number>-<commit>. Give the input pull-request.',
        });
    return all.map((pull) => ({ ...candidate(pull), head: group.baseSha }));
}
function asGiven(what, pull) {
    const found = candidate(pull);
    return {
        ...found,
        title: what.title ?? found.title,
        body: what.body ?? found.body,
        base: what.base ?? found.base,
    };
}
function candidate({ number, title, body, labels, base }) {
    return { number, title, body, labels, base, head: undefined };
}
function pullsOf({ pulls }) {
    if (pulls !== undefined)
        return pulls;
    throw new errors/* PlatformError */.Wk('The pull request has to be read from GitHub, and the input github-token is empty.', {
        hint: 'Give github-token; on a command line PLATFORM_TOOLS_GITHUB_TOKEN.',
    });
}

// EXTERNAL MODULE: ./src/domains/conventional-commits/parse-commit-message.ts + 5 modules
var parse_commit_message = __webpack_require__(80517);
;// CONCATENATED MODULE: ./src/domains/pull-requests/body-lines.ts
function bodyLines(body) {
    const lines = [];
    let offset = 0;
    for (const [index, piece] of body.split(/(\r\n|\r|\n)/).entries()) {
        if (index % 2 === 0)
            lines.push({ text: piece, number: index / 2 + 1, offset });
        offset += piece.length;
    }
    return lines;
}
const WIDTH = 72;
/** The body as GitHub writes it into the message of a squashed pull request: no line longer than 72 characters, if it has a space. */
function wrapped(body) {
    return bodyLines(body)
        .map(({ text }) => wrapLine(text))
        .join('\n');
}
function wrapLine(line) {
    if (line.length <= WIDTH)
        return line;
    const lines = [];
    let current;
    for (const word of line.split(' ')) {
        if (current === undefined)
            current = word;
        else if (current.length + 1 + word.length <= WIDTH)
            current += ` ${word}`;
        else {
            lines.push(current);
            current = word;
        }
    }
    return [...lines, current ?? ''].join('\n');
}

;// CONCATENATED MODULE: ./src/domains/pull-requests/problem.ts
function problem(rule, where, message, rest = {}) {
    return {
        rule,
        severity: 'error',
        where,
        line: undefined,
        column: undefined,
        found: undefined,
        expected: undefined,
        excerpt: undefined,
        ...rest,
        message,
    };
}
/** `title, column 5` or `body, line 3, column 8`. */
function placeOf({ where, line, column }) {
    const parts = [where];
    if (where === 'body' && line !== undefined)
        parts.push(`line ${line}`);
    if (column !== undefined)
        parts.push(`column ${column}`);
    return parts.join(', ');
}
const MOST_BEFORE = 60;
const MOST_WIDTH = 100;
/** The line that is meant and a caret under the character; of a long line, the part around it. */
function caretLines({ excerpt, column }) {
    if (excerpt === undefined)
        return undefined;
    if (column === undefined)
        return excerpt.slice(0, MOST_WIDTH);
    const start = Math.max(0, column - 1 - MOST_BEFORE);
    const shown = excerpt.slice(start, start + MOST_WIDTH).replaceAll('\t', ' ');
    const lead = start > 0 ? '…' : '';
    return `${lead}${shown}\n${' '.repeat(lead.length + column - 1 - start)}^`;
}
/** A character of a text by name where it would not be seen. */
function characterName(character) {
    if (character === undefined || character === '')
        return 'the end';
    if (character === ' ')
        return 'a space';
    if (character === '\t')
        return 'a tab';
    if (/^[\r\n]+$/.test(character))
        return 'the end of the line';
    return UNSEEN.test(character) ? codePoint(character) : JSON.stringify(character);
}
/** What looks like nothing, or just like another character; a joiner within an emoji is meant so. */
const UNSEEN = /(?! |\u200d)[\p{Cf}\p{Zs}\u2011]/u;
/** `U+200B` */
function codePoint(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
/** The parser's expectations in words: `"(", "!" or ":"`. */
function expectation(tokens) {
    const names = tokens.map((token) => (token === '<type>' ? 'a type such as feat' : JSON.stringify(token)));
    return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}` : names.join('');
}

;// CONCATENATED MODULE: ./src/domains/pull-requests/squash-message.ts
/** The message of the commit that a squashed pull request becomes, as GitHub proposes it. */
function squashMessage(text, body = text.body) {
    const header = `${text.title.trim()}${text.number === undefined ? '' : ` (#${text.number})`}`;
    return text.squashMessage === 'title' || body.trim() === '' ? header : `${header}\n\n${body}`;
}

;// CONCATENATED MODULE: ./src/domains/pull-requests/body-syntax.ts




const MOST_REPORTED = 20;
/**
 * The places in a body at which release-please's parser gives up, so that the whole commit is left out. The parser stops
 * at the first; the others are found by mending one after the other.
 */
function bodySyntaxProblems(text) {
    const found = [];
    let { body } = text;
    while (found.length < MOST_REPORTED) {
        const parsed = (0,parse_commit_message/* parseCommitMessage */.o)(squashMessage(text, body), body);
        const dropped = parsed.dropped[0];
        if (dropped === undefined)
            return found.length > 0 ? found : wrappingProblems(text);
        const offset = bodyOffset(parsed, dropped, body);
        // Mending changes one character, so that lines and columns stay those of the original.
        const line = bodyLines(body).findLast((candidate) => candidate.offset <= offset);
        if (line === undefined || dropped.reason === 'size')
            return [...found, sizeProblem(dropped)];
        const original = bodyLines(text.body)[line.number - 1]?.text ?? line.text;
        found.push(lineProblem(dropped, line.number, offset - line.offset + 1, original));
        const mended = mend(body, line.offset, dropped);
        if (mended === undefined)
            return found;
        body = mended;
    }
    return found;
}
/** Where in the body the parser gave up. */
function bodyOffset(parsed, { offset }, body) {
    const start = parsed.overridden ? body.indexOf(parsed.text) : body.length - parsed.text.length;
    return Math.min(Math.max(0, start + offset), body.length);
}
/** White space in front keeps the parser from taking a line for a footer; it does not help a header. */
function mend(body, lineStart, { expected }) {
    if (!expected.includes(')') || body.charAt(lineStart) === ' ')
        return undefined;
    return `${body.slice(0, lineStart)} ${body.slice(lineStart + 1)}`;
}
function lineProblem({ found, expected }, line, column, excerpt) {
    const inScope = expected.includes(')');
    const message = inScope
        ? 'release-please would leave the whole change out of the notes: a word with a bracket right behind it, at the beginning of a line, has to be closed before the next bracket and the end of the line. Put a space, or "- ", in front of the line.'
        : 'release-please can not read the commit that begins here, and would leave it out of the notes.';
    return problem('body-syntax', 'body', message, {
        line,
        column,
        found: characterName(found),
        expected: expectation(expected.filter((token) => token !== found)),
        excerpt,
    });
}
function sizeProblem({ text }) {
    const lines = text.split('\n').length;
    return problem('body-size', 'body', `release-please can not cope with this text of ${lines} lines: too many, or too many of them like "key: value" with a paragraph below. Move logs and data into a comment, or put two spaces in front of their lines.`);
}
/** GitHub breaks long lines when it makes the message, and so can bring a word to the beginning of one. */
function wrappingProblems(text) {
    const body = wrapped(text.body);
    const parsed = (0,parse_commit_message/* parseCommitMessage */.o)(squashMessage(text, body), text.body);
    return parsed.dropped.map((dropped) => {
        const place = bodyLines(body).findLast(({ offset }) => offset <= bodyOffset(parsed, dropped, body));
        const word = place?.text.split(' ')[0] ?? '';
        const line = bodyLines(text.body).find(({ text: whole }) => word !== '' && whole.includes(` ${word}`));
        return problem('body-wrap', 'body', `GitHub breaks lines of over 72 characters when it squashes, and ${JSON.stringify(word.slice(0, 60))} would come to the beginning of a line; there release-please takes its bracket for that of a footer, and leaves the whole change out of the notes. Break the line elsewhere.`, {
            line: line?.number,
            column: line === undefined ? undefined : line.text.indexOf(` ${word}`) + 2,
            excerpt: line?.text,
        });
    });
}

;// CONCATENATED MODULE: ./src/domains/pull-requests/breaking-text.ts


const MARKER = /^BREAKING[ -]CHANGE:\s*/;
/** The lines at which a new thing begins, so that what follows is not meant to belong to the breaking text. */
const NEXT_THING = /^(?:#{1,6}\s|(?:-{3,}|\*{3,}|_{3,})\s*$|<!--|[A-Za-z][A-Za-z-]*(?:\([^()]*\))?!?(?:: | #)|(?:BEGIN|END)_)/;
/** What is meant to be a marker: in another case, in the plural, decorated, indented. */
const ALMOST = /^[\s>#*_\-`[\]]*break(?:ing)?(?:[\s_-]*changes?)?[*_`\]]*\s*[:：][*_`]*\s*(?<text>.*)$/iu;
const NEGATIONS = /^(?:no|none|nope|n\/?a|nothing|not applicable|false|-|\[\s?\])?[.\s]*(?:<!--.*)?$/i;
const SHOWN = 120;
/** Whether all that a body says about breaking changes reaches the notes as it is meant. */
function breakingProblems(body, parsed, titleBreaks) {
    const lines = bodyLines(body);
    const notes = parsed.commits.flatMap(({ breakingNotes }) => breakingNotes);
    const markers = lines.filter(({ text }) => MARKER.test(text));
    if (notes.length === 0 && (titleBreaks || markers.length > 0))
        return [lostProblem(markers[0])];
    return [
        ...markers.flatMap((marker) => markerProblems(marker, lines, notes)),
        ...(markers.length > 0 ? [] : almostProblems(lines, titleBreaks)),
    ];
}
/** release-please takes a marker without a text for none, and with it the exclamation mark of the title. */
function lostProblem(marker) {
    return problem('breaking-lost', 'body', 'release-please would not count this as a breaking change: the text after "BREAKING CHANGE:" is empty. Write it on the same line.', at(marker, (marker?.text.length ?? 0) + 1));
}
function markerProblems(marker, lines, notes) {
    const own = marker.text.replace(MARKER, '').trim();
    const { paragraph, after } = following(marker, lines);
    const meant = [own, ...paragraph.map(({ text }) => text.trim())].filter((text) => text !== '');
    const missing = [...meant.filter((text) => !isKept(text, notes)), ...after.map(({ text }) => text.trim())];
    if (meant.length === 0)
        return [
            problem('breaking-empty', 'body', 'The notes would name this breaking change without a text: release-please reads up to the first empty line. Write the text behind "BREAKING CHANGE:", on the same line.', at(marker, marker.text.length + 1)),
        ];
    if (missing.length === 0)
        return [];
    const first = after[0] ?? paragraph[0] ?? marker;
    const cut = missing.join(' ');
    const severity = meant.some((text) => isKept(text, notes)) ? 'warning' : 'error';
    return [
        problem('breaking-cut', 'body', `The notes would show of this breaking change only what stands before the first empty line, and of an indented text only its last line. Left out: ${JSON.stringify(cut.length > SHOWN ? `${cut.slice(0, SHOWN)}…` : cut)}`, { ...at(first, undefined), severity }),
    ];
}
/** The paragraph that goes on after a marker, and what follows its empty line up to the next thing. */
function following(marker, lines) {
    const rest = lines.slice(marker.number);
    const end = rest.findIndex(({ text }) => NEXT_THING.test(text));
    const meant = end === -1 ? rest : rest.slice(0, end);
    const empty = meant.findIndex(({ text }) => text === '');
    const isText = ({ text }) => text.trim() !== '';
    return {
        paragraph: (empty === -1 ? meant : meant.slice(0, empty)).filter(isText),
        after: (empty === -1 ? [] : meant.slice(empty)).filter(isText),
    };
}
function isKept(text, notes) {
    const plain = squeezed(text);
    return notes.some((note) => squeezed(note).includes(plain));
}
function squeezed(text) {
    return text.replace(/\s+/g, ' ').trim();
}
function almostProblems(lines, titleBreaks) {
    return lines.flatMap((line) => {
        const text = ALMOST.exec(line.text)?.groups?.['text'];
        if (text === undefined || NEGATIONS.test(text))
            return [];
        const message = titleBreaks
            ? 'The notes would show the title as the breaking change, and not this text: release-please knows "BREAKING CHANGE:" only, at the very beginning of a line.'
            : 'release-please would not count this as a breaking change: it knows "BREAKING CHANGE:" only, at the very beginning of a line.';
        const rest = { found: JSON.stringify(line.text.slice(0, line.text.length - text.length).trim()) };
        return [
            problem('breaking-spelling', 'body', message, {
                ...at(line, 1),
                ...rest,
                expected: '"BREAKING CHANGE:"',
                severity: titleBreaks ? 'warning' : 'error',
            }),
        ];
    });
}
function at(line, column) {
    return { line: line?.number, column: line === undefined ? undefined : column, excerpt: line?.text };
}

// EXTERNAL MODULE: ./src/core/parse-inputs.ts
var parse_inputs = __webpack_require__(3768);
;// CONCATENATED MODULE: ./src/domains/pull-requests/house-rules.ts

/** The types of release-please-config.json; house-rules.test.ts keeps the two alike. */
const DEFAULT_TYPES = [
    'feat',
    'fix',
    'perf',
    'revert',
    'deps',
    'docs',
    'chore',
    'build',
    'ci',
    'test',
    'refactor',
    'style',
];
/** Where the notes show a type; the others are hidden unless they are breaking. */
const HEADINGS = {
    feat: 'Features',
    fix: 'Bug fixes',
    perf: 'Performance',
    revert: 'Reverts',
    deps: 'Dependencies',
};
/** A capital letter first, a ticket in brackets last. */
const DEFAULT_SUBJECT_PATTERN = '^[A-Z].* \\([A-Za-z]+-[A-Za-z0-9]+\\)$';
/** What is written for a type that is meant. */
const SYNONYMS = {
    feature: 'feat',
    features: 'feat',
    enhancement: 'feat',
    bug: 'fix',
    bugfix: 'fix',
    hotfix: 'fix',
    fixes: 'fix',
    performance: 'perf',
    documentation: 'docs',
    dependency: 'deps',
    dependencies: 'deps',
    tests: 'test',
    testing: 'test',
    refactoring: 'refactor',
    cleanup: 'refactor',
    formatting: 'style',
    infra: 'build',
};
/** What another word for a type means, if that is a type here. */
function synonym(word, types) {
    const meant = SYNONYMS[word.toLowerCase()];
    return meant !== undefined && types.includes(meant) ? meant : undefined;
}
/** A list written as `feat, fix` or one per line. @throws PlatformError for an entry that can't be what it should be */
function wordList(input, text) {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    const odd = words.find((word) => /[():!]/.test(word));
    if (odd !== undefined)
        throw new errors/* PlatformError */.Wk(`The input ${input} has the entry ${JSON.stringify(odd)}, with a mark in it.`, {
            hint: `Separate the entries by commas: ${input}: feat, fix.`,
        });
    if (words.length === 0)
        throw new errors/* PlatformError */.Wk(`The input ${input} has no entry.`, { hint: 'Leave it out for the default.' });
    return words;
}
/** Labels, separated by commas or lines: `autorelease: pending, dependencies`. */
function labelList(text) {
    return text
        .split(/[\r\n,]+/)
        .map((label) => label.trim())
        .filter((label) => label !== '');
}

;// CONCATENATED MODULE: ./src/domains/pull-requests/title-parts.ts


/** `feat(api)!: Add`, and also `feat (api) ! : add`, `feat!(api): add`, `feat(api: add`. */
const HEADER = /^(?<type>[^\s():!]+)\s*(?<early>!)?\s*(?:\((?<scope>[^:!]*?)\)*)?\s*(?<bang>!)?\s*[:：](?<gap>\s*)(?<subject>.*)$/u;
/** `[feat] Add`, `feat - add`, `feat; add`, `feat add`. */
const WITHOUT_COLON = /^\[?(?<type>[A-Za-z]+)\]?(?:\((?<scope>[^():]*)\))?(?<bang>!)?(?<gap>[;,.]?\s+(?:[-–—]\s+)?)(?<subject>.+)$/u;
const TICKET = /^[A-Z][A-Z0-9]*-\d+$/;
/** `DBTP-1: `, `[DBTP-1] `, `DBTP-1 - `. */
const TICKET_IN_FRONT = /^[[({]?\b([A-Z][A-Z0-9]*-\d+)\b[\])}]?\s*(?:[:–—-]\s*)?/;
const VERBS = {
    fix: /^(?:fix|mend|repair|correct|resolve|prevent|stop|handle)/i,
    docs: /^(?:document|describe|explain)/i,
    revert: /^revert/i,
    chore: /^(?:bump|upgrade|update|remove|rename|move|tidy|clean)/i,
};
/** The parts of a title; without a type where nothing in it can be one. */
function titleParts(title, types) {
    const match = HEADER.exec(title) ?? plausible(WITHOUT_COLON.exec(title), types);
    const groups = match?.groups;
    if (groups === undefined || TICKET.test(groups['type'] ?? ''))
        return withoutType(title);
    const { type = '', scope, early, bang, gap = '', subject = '' } = groups;
    return {
        type,
        scope: plainScope(scope),
        scopeColumn: title.indexOf('(') + 2,
        breaking: early !== undefined || bang !== undefined,
        gap,
        subject,
        subjectColumn: title.length - subject.length + 1,
    };
}
/** `🎉 feat: Add` or `:tada: feat: Add` without what decorates it. */
function undecorated(title) {
    return title.replace(/^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|:[a-z0-9_+-]+:|(?<!^)\s)+/u, '');
}
/** `DBTP-1 feat: Add` and `[DBTP-1] feat: Add` with the ticket at the end, where subjects have it. */
function ticketLast(title, types) {
    const [front = '', ticket] = TICKET_IN_FRONT.exec(title) ?? [];
    const rest = title.slice(front.length);
    const type = HEADER.exec(rest)?.groups?.['type'] ?? '';
    if (ticket === undefined || meantType(type, types) === undefined)
        return title;
    return rest.endsWith(`(${ticket})`) ? rest : `${rest} (${ticket})`;
}
/** Brackets within brackets are more than release-please can read. */
function plainScope(scope = '') {
    const plain = scope.replace(/[()]+/g, '-').replace(/^[-\s]+|[-\s]+$/g, '');
    return plain === '' ? undefined : plain;
}
/** The type that a word stands for, if any. */
function meantType(word, types) {
    const lower = word.toLowerCase();
    return types.includes(lower) ? lower : (synonym(word, types) ?? (0,parse_inputs/* nearest */.p)(word, types));
}
/** A type for a subject that has none: a guess from its first word. */
function guessedType(subject, types) {
    const guess = Object.entries(VERBS).find(([, verbs]) => verbs.test(subject))?.[0] ?? 'feat';
    return types.includes(guess) ? guess : types[0];
}
function plausible(match, types) {
    const word = match?.groups?.['type'] ?? '';
    const known = types.includes(word.toLowerCase()) || synonym(word, types) !== undefined;
    // "Fix the login" is a subject, `fix the login` rather a type without its colon.
    return known && (word === word.toLowerCase() || match?.[0].startsWith('[') === true) ? match : null;
}
function withoutType(title) {
    return {
        type: '',
        scope: undefined,
        scopeColumn: 1,
        breaking: false,
        gap: ' ',
        subject: title,
        subjectColumn: 1,
    };
}

;// CONCATENATED MODULE: ./src/domains/pull-requests/subject-repair.ts

const PLACEHOLDER = '(DBTP-1234)';
const TICKET_AT_END = /\s*[[({]?\b([A-Za-z]+-\d+|off-ticket)\b[\])}]?$/i;
/** Several tickets in one pair of brackets, or in none. */
const TICKETS_AT_END = /\s*[[({]?\b((?:[A-Za-z]+-\d+\s*(?:[,;/&+]|\band\b)\s*)+[A-Za-z]+-\d+)[\])}]?$/;
/** GitHub puts the number there itself, when it squashes. */
const NUMBER_AT_END = /\s*\(#\d+\)$/;
const FULL_STOP = /(?<=[^.\s])\s*\.$/;
const REPAIRS = [
    {
        rule: 'ticket',
        message: 'The subject does not end in a ticket in brackets.',
        expected: `a space and a ticket such as ${PLACEHOLDER} or (off-ticket)`,
        apply: withTicket,
        column: (subject) => subject.length + 1,
    },
    {
        rule: 'subject-case',
        message: 'The subject does not begin with a capital letter.',
        expected: 'a capital letter',
        apply: (subject) => subject.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
        // A ticket that stands in front moves to the end.
        column: (subject) => subject.length - subject.replace(TICKET_IN_FRONT, '').length + 1,
    },
];
/**
 * What is wrong with a subject that does not match, as far as it is one of the usual faults: those without whose repair
 * the rest of the repairs would not make it match.
 */
function repairSubject(subject, pattern) {
    const trimmed = subject.trim();
    const text = trimmed.replace(FULL_STOP, '');
    const stop = text === trimmed ? [] : [fullStop(trimmed)];
    const repaired = applied(text, REPAIRS);
    if (!pattern.test(repaired))
        return { faults: [], repaired: undefined };
    const needed = REPAIRS.filter((repair) => !pattern.test(applied(text, REPAIRS.filter((other) => other !== repair))));
    const faults = needed.map(({ rule, message, expected, column }) => {
        const at = column(text);
        return { rule, message, expected, column: at, found: text.charAt(at - 1) };
    });
    // What is not needed is left as its author wrote it, where that matches.
    const least = applied(text, needed);
    return { faults: [...stop, ...faults], repaired: pattern.test(least) ? least : repaired };
}
function fullStop(subject) {
    const message = 'The subject ends in a full stop.';
    return { rule: 'full-stop', message, column: subject.length, found: '.', expected: 'no full stop' };
}
function applied(subject, repairs) {
    return repairs.reduce((text, { apply }) => apply(text), subject);
}
/** Brings a ticket that stands elsewhere, or without its brackets, to the end; else puts one in to be replaced. */
function withTicket(given) {
    const subject = given.replace(NUMBER_AT_END, '');
    if (/ \([A-Za-z]+-[A-Za-z0-9]+\)$/.test(subject))
        return subject;
    const several = TICKETS_AT_END.exec(subject);
    if (several?.[1] !== undefined && several.index > 0)
        return `${subject.slice(0, several.index)} (${several[1].split(/[^A-Za-z0-9-]+(?:and\s+)?/).join(') (')})`;
    const atEnd = TICKET_AT_END.exec(subject);
    if (atEnd?.[1] !== undefined && atEnd.index > 0)
        return `${subject.slice(0, atEnd.index).trimEnd()} (${atEnd[1]})`;
    const atStart = TICKET_IN_FRONT.exec(subject);
    if (atStart?.[1] !== undefined && atStart[0].length < subject.length)
        return `${subject.slice(atStart[0].length)} (${atStart[1]})`;
    return `${subject} ${PLACEHOLDER}`;
}

;// CONCATENATED MODULE: ./src/domains/pull-requests/check-title.ts




/** What GitHub takes as a title. */
const MOST_CHARACTERS = 256;
/** Checks a pull request's title: it has to be a commit for release-please, and to keep to the house's rules. */
function checkTitle(given, rules) {
    const title = given.trim();
    const problems = problemsOf(title, rules);
    if (problems.length === 0)
        return { problems, corrected: undefined };
    const corrected = correctedTitle(title, rules);
    return {
        problems,
        corrected: corrected !== undefined && problemsOf(corrected, rules).length === 0 ? corrected : undefined,
    };
}
function problemsOf(title, rules) {
    const shape = shapeProblem(title);
    if (shape !== undefined)
        return [shape];
    const parts = titleParts(title, rules.types);
    const found = [
        ...syntaxProblems(title),
        ...typeProblems(title, parts, rules.types),
        ...scopeProblems(title, parts, rules.scopes),
        ...gapProblems(title, parts),
        ...subjectProblems(title, parts, rules),
    ];
    const unseen = found.length > 0 ? unseenProblems(title) : [];
    return [...unseen, ...found].map((each) => ({ ...each, line: 1, excerpt: title }));
}
/** Where something is wrong, a character that came along from elsewhere may be why, and nobody would see it. */
function unseenProblems(title) {
    const character = UNSEEN.exec(title);
    if (character === null)
        return [];
    return [
        problem('character', 'title', 'The character here looks like another one, or like nothing.', {
            column: character.index + 1,
            found: codePoint(character[0]),
            expected: 'a plain character, or none',
        }),
    ];
}
function shapeProblem(title) {
    if (title.trim() === '')
        return problem('empty', 'title', 'The title is empty.');
    const lineEnd = /[\r\n\u2028\u2029]/.exec(title);
    if (lineEnd !== null)
        return problem('lines', 'title', 'The title has more than one line.', {
            line: 1,
            column: lineEnd.index + 1,
            excerpt: title.slice(0, lineEnd.index),
        });
    if (title.length <= MOST_CHARACTERS)
        return undefined;
    const message = `The title has ${title.length} characters; GitHub takes ${MOST_CHARACTERS} at most.`;
    return problem('length', 'title', message);
}
function syntaxProblems(title) {
    return (0,parse_commit_message/* parseCommitMessage */.o)(title).dropped.map(({ column, found, expected, reason }) => problem('syntax', 'title', reason === 'syntax'
        ? 'release-please can not read this title, and would leave the change out of the notes.'
        : 'release-please would not come to an end with this title.', {
        column,
        found: characterName(found),
        expected: expectation(expected.filter((token) => token !== found)),
    }));
}
function typeProblems(title, { type, subject }, types) {
    // The parser has complained of the missing type already, unless the subject begins with something like a header.
    if (type === '' && (0,parse_commit_message/* parseCommitMessage */.o)(title).dropped.length > 0)
        return [];
    if (types.includes(type))
        return [];
    const word = type === '' ? (title.split(/[:(!]/)[0] ?? '') : type;
    const meant = type === '' ? guessedType(subject, types) : meantType(type, types);
    const message = meant !== undefined && meant === type.toLowerCase()
        ? `The type "${word}" is not written in lower case.`
        : `"${word}" is no type that is used here${meant === undefined ? '' : `; "${meant}" may be meant`}.`;
    return [
        problem('type', 'title', message, { column: 1, found: JSON.stringify(word), expected: types.join(', ') }),
    ];
}
function scopeProblems(title, { scope, scopeColumn }, scopes) {
    if (scope === undefined || scopes === undefined || scopes.includes(scope))
        return [];
    const found = JSON.stringify(scope);
    return [
        problem('scope', 'title', `${found} is no scope that is used here.`, {
            column: Math.min(scopeColumn, title.length),
            found,
            expected: scopes.join(', '),
        }),
    ];
}
function gapProblems(title, { type, gap, subject, subjectColumn }) {
    if (type === '' || subject === '' || gap === ' ' || !title.includes(':'))
        return [];
    const rest = {
        column: subjectColumn - gap.length,
        found: gap.length > 1 ? `${gap.length} characters of white space` : characterName(gap || subject.charAt(0)),
        expected: 'one space',
    };
    return [problem('space', 'title', 'There is not exactly one space after the colon.', rest)];
}
function subjectProblems(title, parts, { subject: pattern }) {
    const { subject, subjectColumn } = parts;
    if (subject.trim() === '')
        return [
            problem('subject', 'title', 'There is no subject after the colon.', {
                column: title.length + 1,
                found: 'the end',
                expected: 'what the change does',
            }),
        ];
    if (pattern.test(subject))
        return [];
    const { faults } = repairSubject(subject, pattern);
    if (faults.length === 0) {
        const message = 'The subject does not match the pattern for subjects.';
        const rest = { column: subjectColumn, found: JSON.stringify(subject), expected: pattern.source };
        return [problem('subject', 'title', message, rest)];
    }
    return faults.map(({ rule, message, column, found, expected }) => problem(rule, 'title', message, {
        column: subjectColumn + column - 1,
        found: characterName(found),
        expected,
    }));
}
function correctedTitle(title, rules) {
    const [line = ''] = title.split(/[\r\n\u2028\u2029]/);
    // Far beyond what GitHub takes, it would take minutes to find out what was meant.
    if (line.length > 2 * MOST_CHARACTERS)
        return undefined;
    const seen = line.replace(/(?!\u200d)\p{Cf}/gu, '').replaceAll('\u2011', '-');
    const plain = undecorated(seen.replace(/\s+/g, ' ').trim());
    const text = ticketLast(withoutQuotation(plain, rules), rules.types);
    const parts = titleParts(text, rules.types);
    const type = parts.type === '' ? guessedType(text, rules.types) : meantType(parts.type, rules.types);
    if (type === undefined || parts.subject.trim() === '')
        return undefined;
    const { repaired } = rules.subject.test(parts.subject.trim())
        ? { repaired: parts.subject.trim() }
        : repairSubject(parts.subject, rules.subject);
    if (repaired === undefined)
        return undefined;
    const scope = parts.scope === undefined || isForeign(parts.scope, rules) ? '' : `(${parts.scope})`;
    return `${type}${scope}${parts.breaking ? '!' : ''}: ${repaired}`;
}
/** GitHub's button calls the pull request that reverts another `Revert "feat: Add thing (DBTP-1)"`. */
function withoutQuotation(title, { types }) {
    const quoted = /^Revert "(.+)"$/.exec(title)?.[1]?.replace(/ \(#\d+\)$/, '');
    if (quoted === undefined || !types.includes('revert'))
        return title;
    return `revert: ${titleParts(quoted, types).subject}`;
}
function isForeign(scope, { scopes }) {
    return scopes !== undefined && !scopes.includes(scope);
}

;// CONCATENATED MODULE: ./src/domains/pull-requests/other-commits.ts


/** What a body adds to the notes besides the title: further commits, a forced version, something else altogether. */
function otherCommitProblems(body, parsed, types) {
    const others = parsed.commits.filter((commit) => commit !== parsed.header && types.includes(commit.type.toLowerCase()));
    return [
        ...(parsed.overridden ? overrideProblems(body, parsed, types) : []),
        ...others.map((commit) => anotherCommit(body, commit)),
        ...parsed.commits.flatMap(({ releaseAs }) => releaseAs === undefined ? [] : [forcedVersion(body, releaseAs)]),
    ];
}
function anotherCommit(body, { header, breaking }) {
    const effect = breaking ? 'one more, breaking change' : 'one more change';
    return problem('another-commit', 'body', `release-please reads this line as ${effect} for the notes: ${JSON.stringify(header)}. If it is not meant as one, put "- " in front of it.`, { ...find(body, (text) => sameWords(text, header)), severity: 'warning' });
}
function forcedVersion(body, version) {
    const place = find(body, (text) => /^release-as\b/i.test(text));
    // Any three numbers will do for release-please; without them each of its runs fails.
    if (/\d+\.\d+\.\d+/.test(version))
        return problem('release-as', 'body', `This forces the next version to be ${version}.`, {
            ...place,
            severity: 'warning',
        });
    return problem('release-as', 'body', 'release-please would fail from then on: this is no version.', {
        ...place,
        found: JSON.stringify(version),
        expected: 'a version such as 1.2.3',
    });
}
function overrideProblems(body, { header }, types) {
    const place = find(body, (text) => text.includes('BEGIN_COMMIT_OVERRIDE'));
    const message = 'The text after BEGIN_COMMIT_OVERRIDE takes the place of title and body in the notes; the title does not count.';
    const found = [problem('override', 'body', message, { ...place, severity: 'warning' })];
    if (header === undefined || types.includes(header.type))
        return found;
    return [
        ...found,
        problem('type', 'body', `The override's type ${JSON.stringify(header.type)} is none that is used here.`, {
            ...place,
            found: JSON.stringify(header.type),
            expected: types.join(', '),
        }),
    ];
}
function find(body, matches) {
    const line = bodyLines(body).find(({ text }) => matches(text));
    return { line: line?.number, column: line === undefined ? undefined : 1, excerpt: line?.text };
}
function sameWords(line, header) {
    const plain = (text) => text.replace(/[\s!]+/g, '');
    return header !== '' && plain(line).startsWith(plain(header));
}

;// CONCATENATED MODULE: ./src/domains/pull-requests/check-pull-request.ts







/** Checks title and body as the squashed commit that they become. */
function checkText(text, rules) {
    const { problems: titleProblems, corrected } = checkTitle(text.title, rules);
    const parsed = (0,parse_commit_message/* parseCommitMessage */.o)(squashMessage(text), text.body);
    // What is wrong with the body is said whatever the title is like, so that one round of editing is enough.
    const readable = /^[^\r\n]+$/.test(text.title.trim()) && (0,parse_commit_message/* parseCommitMessage */.o)(text.title.trim()).dropped.length === 0;
    const title = readable ? text.title : (corrected ?? 'feat: Title');
    const bodyProblems = checkBody({ ...text, title }, rules.types);
    const problems = [...titleProblems, ...bodyProblems];
    if (!problems.some(({ severity }) => severity === 'error'))
        problems.push(...lostProblems(text, parsed));
    return {
        problems,
        corrected,
        parsed,
        commit: parsed.header,
        breaking: parsed.commits.some(({ breaking }) => breaking),
    };
}
function checkBody(text, types) {
    const { body } = text;
    const parsed = (0,parse_commit_message/* parseCommitMessage */.o)(squashMessage(text), body);
    const syntax = bodySyntaxProblems(text);
    const counts = text.squashMessage === 'title-and-body' || parsed.overridden;
    if (!counts)
        return syntax;
    const titleBreaks = /^[^:]*!:/.test(parsed.header?.header ?? '');
    const others = otherCommitProblems(body, parsed, types);
    // A message that is dropped has no notes that anything could be missing from.
    const breaking = syntax.some(({ severity }) => severity === 'error')
        ? []
        : breakingProblems(countedBody(body, parsed), parsed, titleBreaks);
    return [...syntax, ...breaking, ...others].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
/** The body with white space for all that an override leaves uncounted, so that lines keep their numbers. */
function countedBody(body, { overridden, text }) {
    if (!overridden)
        return body;
    const start = body.indexOf(text);
    const blank = (piece) => piece.replace(/[^\r\n]/g, ' ');
    return `${blank(body.slice(0, start))}${text}${blank(body.slice(start + text.length))}`;
}
/** The last line of defence: what passes has to be among what release-please finds. */
function lostProblems(text, parsed) {
    if (parsed.overridden)
        return [];
    const title = (0,parse_commit_message/* parseCommitMessage */.o)(squashMessage({ ...text, body: '' })).header;
    const { header } = parsed;
    if (header !== undefined && title?.type === header.type && title.subject === header.subject)
        return [];
    return [problem('lost', 'title', 'release-please would not find this change in the message.')];
}

;// CONCATENATED MODULE: ./src/domains/pull-requests/release-effect.ts

const BREAKING = 'BREAKING CHANGES';
const BANG = /^\w*(?:\(.*\))?!: .*$/;
/** Source: the default versioning strategy and the default notes of release-please 17. */
function releaseEffect(commits) {
    const entries = commits.flatMap(({ type, header, subject, breakingNotes }) => {
        // The notes, unlike the version, count an exclamation mark without a text too.
        const notes = breakingNotes.length === 0 && BANG.test(header) ? [subject] : breakingNotes;
        const heading = HEADINGS[type.toLowerCase()];
        return [
            ...notes.map((note) => ({ heading: BREAKING, header: note })),
            ...(heading === undefined && notes.length === 0 ? [] : [{ heading: heading ?? type, header }]),
        ];
    });
    return {
        bump: bumpOf(commits, entries.length > 0),
        releaseAs: commits.find(({ releaseAs }) => releaseAs !== undefined)?.releaseAs,
        entries,
    };
}
function bumpOf(commits, hasEntries) {
    if (commits.some(({ breaking }) => breaking))
        return 'major';
    if (commits.some(({ type }) => type === 'feat' || type === 'feature'))
        return 'minor';
    return hasEntries ? 'patch' : 'none';
}
/** The effect as a sentence. */
function effectText({ bump, releaseAs }) {
    if (releaseAs !== undefined)
        return `It forces the next version to be ${releaseAs}.`;
    switch (bump) {
        case 'major':
            return 'It makes the next version a major one (below 1.0.0 a minor one, where release-please is set so).';
        case 'minor':
            return 'It makes the next version a minor one at least.';
        case 'patch':
            return 'It makes the next version a patch at least.';
        case 'none':
            return 'It makes no release by itself, and stands in no notes.';
    }
}

// EXTERNAL MODULE: ./src/domains/releases/findings.ts
var findings = __webpack_require__(17596);
// EXTERNAL MODULE: ./src/domains/releases/version-tag.ts
var version_tag = __webpack_require__(6397);
;// CONCATENATED MODULE: ./src/domains/pull-requests/release-first.ts




/** The types that make a release, breaking or not. */
const RELEASABLE = new Set(['feat', 'feature', 'fix', 'deps', 'perf', 'revert']);
/** Tags of other branches can be newer than the newest of this one, but not many of them. */
const MOST_TAGS = 20;
const MOST_OPEN_PULL_REQUESTS = 1_000;
/** As many closed ones as release-please itself looks at. */
const MOST_CLOSED_PULL_REQUESTS = 200;
/**
 * The releasable, non-breaking commits of a branch since its last release. That is the highest version tag on the
 * branch: release-please, with `force-tag-creation`, tags a draft too, and counts from there; drafts without a tag do
 * not count for it either. Where all tags have a component (`tools-v1.2.3`), it is that of the component that was
 * released last.
 * @param branch the target branch
 * @param head the commit or branch that is counted up to: in a merge group, what comes before the change is in it
 * @throws PlatformError, NotFoundError
 */
async function unreleasedChanges(branch, head, { history, pulls }) {
    const last = await lastRelease((0,version_tag/* versionTags */.OP)(await history.tags()), head, history);
    // Before the first release nobody has a version that a breaking change could break.
    if (last === undefined)
        return { branch, lastRelease: undefined, pending: [], releasePullRequests: [] };
    const pending = await pendingChanges(last.comparison.commits, branch, pulls);
    const releasePullRequests = pending.length === 0 ? [] : await openReleases(branch, pulls);
    return { branch, lastRelease: last.tag, pending, releasePullRequests };
}
async function lastRelease(tags, head, history) {
    const components = [...new Set(tags.map(({ prefix }) => prefix).filter((prefix) => prefix !== ''))];
    const look = (component) => newestOn(tags.filter(({ prefix }) => prefix === component).slice(0, MOST_TAGS), head, history);
    const looks = [await look('')];
    if (looks[0]?.found !== undefined)
        return looks[0].found;
    for (const component of components)
        looks.push(await look(component));
    const found = looks.flatMap((seen) => seen.found ?? []);
    if (found.length > 0)
        return found.reduce((a, b) => (b.comparison.aheadBy < a.comparison.aheadBy ? b : a));
    // It can also be the branch that is not there.
    const missing = looks.find((seen) => seen.missing !== undefined)?.missing;
    if (missing !== undefined)
        throw missing;
    return undefined;
}
/** @param tags the newest first */
async function newestOn(tags, head, history) {
    let missing;
    for (const { tag } of tags) {
        const comparison = await history.between(tag, head).catch((error) => {
            if (!(error instanceof errors/* NotFoundError */.m_))
                throw error;
            missing = error;
            return undefined;
        });
        // On another branch, or with nothing in common with this one: GitHub calls that "not found".
        if (comparison?.behindBy === 0)
            return { found: { tag, comparison } };
    }
    return { missing };
}
/**
 * What release-please will make of the commits. An override can have been put into the body of a pull request after it
 * was merged; of one that is not found, the body is taken from the commit's message.
 */
async function pendingChanges(commits, branch, pulls) {
    if (commits.length === 0)
        return [];
    const closed = await pulls.list({ state: 'closed', base: branch, limit: MOST_CLOSED_PULL_REQUESTS });
    const bodies = new Map(closed.map(({ mergeCommit, body }) => [mergeCommit, body]));
    return commits.flatMap(({ sha, message, url }) => (0,parse_commit_message/* parseCommitMessage */.o)(message, bodies.get(sha) ?? message).commits.flatMap(({ type, breaking, header }) => RELEASABLE.has(type.toLowerCase()) && !breaking ? [{ sha, header, url }] : []));
}
async function openReleases(branch, pulls) {
    const open = await pulls.list({ state: 'open', base: branch, limit: MOST_OPEN_PULL_REQUESTS });
    const head = `release-please--branches--${branch}`;
    return open.filter((pull) => pull.labels.includes(findings/* PENDING */.eG) && (pull.head === head || pull.head.startsWith(`${head}--`)));
}

// EXTERNAL MODULE: ./src/domains/conventional-commits/upgrade-path.ts
var upgrade_path = __webpack_require__(76355);
;// CONCATENATED MODULE: ./src/domains/pull-requests/upgrade-path-rule.ts



const HOW = 'Say under a heading "## Upgrade path" what users have to do; the notes of the release will carry that section.';
/**
 * A breaking change tells its users how to upgrade.
 * @param template the repository's template for pull requests, whose own text counts for nothing
 */
function upgradePathProblems(body, template) {
    const found = (0,upgrade_path/* findUpgradePath */.N)(body);
    if (found === undefined)
        return [
            problem('upgrade-path', 'body', `A breaking change, and the body has no section "Upgrade path". ${HOW}`),
        ];
    if (!(0,upgrade_path/* isPlaceholder */.w)(found.content, template))
        return [];
    const line = bodyLines(body).findLast(({ offset }) => offset <= found.start);
    return [
        problem('upgrade-path', 'body', `A breaking change, and its section "Upgrade path" tells nothing yet. ${HOW}`, {
            line: line?.number,
            column: line === undefined ? undefined : 1,
            excerpt: line?.text,
        }),
    ];
}

;// CONCATENATED MODULE: ./src/domains/pull-requests/judge-pull-request.ts






const judge_pull_request_TICKET = /\((?<ticket>[A-Za-z]+-[A-Za-z0-9]+)\)\s*$/;
/** Where GitHub looks for the template. */
const TEMPLATES = [
    '.github/pull_request_template.md',
    '.github/PULL_REQUEST_TEMPLATE.md',
    'pull_request_template.md',
    'docs/pull_request_template.md',
];
/** Checks one pull request against all rules. @throws PlatformError where a rule can't be applied */
async function judgePullRequest(candidate, rules, sources) {
    const skippedFor = candidate.labels.find((label) => isOneOf(label, rules.ignoreLabels));
    const nothing = { ticket: undefined, effect: undefined, unreleased: undefined, overriddenBy: undefined };
    if (skippedFor !== undefined)
        return { candidate, skippedFor, checked: undefined, ...nothing, problems: [] };
    const checked = checkText({ ...candidate, squashMessage: rules.squashMessage }, rules);
    const found = {
        candidate,
        skippedFor,
        checked,
        ...nothing,
        ticket: ticketOf(checked, rules),
        effect: releaseEffect(checked.parsed.commits),
        problems: [...checked.problems],
    };
    if (!checked.breaking)
        return found;
    if (rules.requireUpgradePath)
        found.problems.push(...upgradePathProblems(candidate.body, await template(candidate, sources.files)));
    if (!rules.requireReleaseFirst)
        return found;
    const unreleased = await unreleasedFor(candidate, sources.unreleased);
    if (unreleased.pending.length === 0)
        return { ...found, unreleased };
    const overriddenBy = candidate.labels.find((label) => isOneOf(label, [rules.releaseFirstOverrideLabel]));
    if (overriddenBy !== undefined)
        return { ...found, unreleased, overriddenBy };
    return { ...found, unreleased, problems: [...found.problems, releaseFirstProblem(unreleased, rules)] };
}
/** GitHub's labels have no two names that differ in case alone. */
function isOneOf(label, names) {
    return names.some((name) => name.toLowerCase() === label.toLowerCase());
}
function ticketOf({ commit }, { subject: pattern }) {
    if (commit === undefined)
        return undefined;
    // GitHub's own ` (#7)` at the end is not part of what was written.
    const subject = commit.subject.replace(/ \(#\d+\)$/, '');
    return pattern.match(subject)?.['ticket'] ?? judge_pull_request_TICKET.exec(subject)?.groups?.['ticket'];
}
async function template({ base }, files) {
    if (files === undefined)
        return undefined;
    for (const path of TEMPLATES) {
        const text = await files.read(path, base);
        if (text !== undefined)
            return text;
    }
    return undefined;
}
function unreleasedFor({ base, head }, sources) {
    if (sources === undefined)
        throw new errors/* PlatformError */.Wk('require-release-first has to ask GitHub, and the repository is not known.', {
            hint: 'Give repository and github-token; on a command line PLATFORM_TOOLS_GITHUB_TOKEN.',
        });
    if (base === undefined)
        throw new errors/* PlatformError */.Wk('require-release-first has to know the target branch, and the input base is empty.', {
            hint: 'Give base, as in base: main.',
        });
    return unreleasedChanges(base, head ?? base, sources);
}
const LISTED = 5;
function releaseFirstProblem({ branch, lastRelease, pending, releasePullRequests }, { releaseFirstOverrideLabel: label }) {
    const names = pending
        .slice(-LISTED)
        .map(({ sha, header }) => `${sha.slice(0, 7)} ${JSON.stringify(header)}`);
    const more = pending.length > LISTED ? ` and ${pending.length - LISTED} more` : '';
    const [release] = releasePullRequests;
    const way = release === undefined
        ? 'There is no open release pull request: wait for release-please, or see whether its last run failed'
        : `Merge the release pull request ${releasePullRequests.map(({ number }) => `#${number}`).join(', ')} and wait for its tag`;
    return problem('release-first', 'target branch', `A breaking change, while ${pending.length === 1 ? 'a change' : `${pending.length} changes`} on ${branch} since ${lastRelease ?? 'the beginning'} could still be released without it: ${names.join(', ')}${more}. ${way}, then run this again; or put the label ${JSON.stringify(label)} on this pull request.`);
}
/** True where anything has to be put right. */
function hasErrors({ problems }) {
    return problems.some(({ severity }) => severity === 'error');
}

;// CONCATENATED MODULE: ./src/domains/pull-requests/report.ts




/** The outputs, by name. Of several pull requests, the first one's; `breaking` and `problems` are of all. */
function checkOutputs(verdicts) {
    const checked = verdicts.filter(({ skippedFor }) => skippedFor === undefined);
    const first = checked[0];
    const commit = first?.checked?.commit;
    return {
        type: commit?.type,
        scope: commit?.scope,
        subject: commit?.subject.replace(/ \(#\d+\)$/, ''),
        ticket: first?.ticket,
        breaking: first === undefined ? undefined : checked.some((verdict) => verdict.checked?.breaking === true),
        bump: first?.effect?.bump,
        'corrected-title': first?.checked?.corrected,
        problems: checked.flatMap((verdict) => verdict.problems.map(({ rule, severity, where, line, column, message }) => ({
            'pull-request': verdict.candidate.number ?? null,
            rule,
            severity,
            where,
            line: line ?? null,
            column: column ?? null,
            message,
        }))),
        skipped: first === undefined,
        'release-first-overridden': checked.some(({ overriddenBy }) => overriddenBy !== undefined),
    };
}
/** `Pull request #7`, or `The title`. */
function nameOf({ candidate: { number } }) {
    return number === undefined ? 'The pull request' : `Pull request #${number}`;
}
/** A problem in one paragraph. */
function problemText(found) {
    const { message, found: seen, expected } = found;
    const facts = [
        ...(seen === undefined ? [] : [`found ${seen}`]),
        ...(expected === undefined ? [] : [`expected ${expected}`]),
    ];
    const where = placeOf(found);
    return `${where.charAt(0).toUpperCase()}${where.slice(1)}: ${message}${facts.length === 0 ? '' : ` It ${facts.join(', ')}.`.replace('It found', 'Found').replace('It expected', 'Expected')}`;
}
/** Says all that was found: an annotation for each problem, and the lines that are meant. */
function logVerdict(verdict, logger) {
    const name = nameOf(verdict);
    if (verdict.skippedFor !== undefined) {
        logger.notice(`${name} is not checked: it has the label ${JSON.stringify(verdict.skippedFor)}.`);
        return;
    }
    for (const found of verdict.problems) {
        const annotation = { title: `${name}: ${found.rule}` };
        if (found.severity === 'error')
            logger.error(problemText(found), annotation);
        else
            logger.warning(problemText(found), annotation);
        const lines = caretLines(found);
        if (lines !== undefined)
            logger.remote(lines, '    ');
    }
    const corrected = verdict.checked?.corrected;
    if (corrected !== undefined) {
        logger.info('A title that would pass:');
        logger.remote(corrected, '    ');
    }
    if (verdict.overriddenBy !== undefined)
        logger.notice(`${name} is a breaking change and goes before ${pendingCount(verdict)} that could have been released without it: it has the label ${JSON.stringify(verdict.overriddenBy)}.`);
}
function pendingCount({ unreleased }) {
    const count = unreleased?.pending.length ?? 0;
    return count === 1 ? 'one change' : `${count} changes`;
}
/** What a person at a terminal sees at the end, where nothing failed. */
function report_checkText(verdicts) {
    return verdicts
        .map((verdict) => {
        const name = nameOf(verdict);
        if (verdict.skippedFor !== undefined)
            return `${name} is not checked.`;
        const passes = hasErrors(verdict) ? 'does not pass.' : 'passes.';
        return `${name} ${passes} ${verdict.effect === undefined ? '' : effectText(verdict.effect)}`.trim();
    })
        .join('\n');
}
/** The failure of the check, where a pull request does not pass. */
function checkFailure(verdicts) {
    const failed = verdicts.filter(hasErrors);
    if (failed.length === 0)
        return undefined;
    const counts = failed.map((verdict) => {
        const errors = verdict.problems.filter(({ severity }) => severity === 'error');
        const rules = [...new Set(errors.map(({ rule }) => rule))].join(', ');
        const count = errors.length === 1 ? 'one problem' : `${errors.length} problems`;
        return `${nameOf(verdict)} has ${count}: ${rules}.`;
    });
    const corrected = failed.flatMap(({ checked }) => checked?.corrected ?? []);
    return new errors/* PlatformError */.Wk(counts.join(' '), {
        hint: corrected.length === 0
            ? 'Each of them is told above, with its place and what to do.'
            : `A title that would pass: ${corrected.join(' | ')}`,
    });
}

// EXTERNAL MODULE: ./src/core/markdown.ts
var markdown = __webpack_require__(16706);
;// CONCATENATED MODULE: ./src/domains/pull-requests/report-summary.ts





/** The job summary, in GitHub's Markdown. */
function checkSummary(verdicts) {
    return `${verdicts.map(section).join('\n\n')}\n`;
}
function section(verdict) {
    const { candidate, skippedFor, checked } = verdict;
    const icon = skippedFor !== undefined ? ':next_track_button:' : hasErrors(verdict) ? ':x:' : ':white_check_mark:';
    const title = `## ${icon} ${nameOf(verdict)}: ${(0,markdown/* escapeMarkdown */.FV)(candidate.title)}`;
    if (skippedFor !== undefined)
        return `${title}\n\nNot checked: it has the label ${(0,markdown/* code */.aY)(skippedFor)}.`;
    const corrected = checked?.corrected;
    return [
        title,
        ...problemsTable(verdict),
        ...(corrected === undefined ? [] : [`A title that would pass:\n\n${(0,markdown/* fenced */.OF)(corrected)}`]),
        ...effectSection(verdict),
        ...unreleasedSection(verdict),
    ].join('\n\n');
}
function problemsTable({ problems }) {
    if (problems.length === 0)
        return [];
    const rows = problems.map((found) => [
        found.severity === 'error' ? ':x:' : ':warning:',
        (0,markdown/* code */.aY)(found.rule),
        placeOf(found),
        (0,markdown/* escapeMarkdown */.FV)(found.message),
        found.found === undefined ? '' : (0,markdown/* code */.aY)(found.found),
        found.expected === undefined ? '' : (0,markdown/* code */.aY)(found.expected),
    ]);
    return [(0,markdown/* table */.tp)(['', 'Rule', 'Where', 'Problem', 'Found', 'Expected'], rows)];
}
function effectSection({ effect, checked }) {
    if (effect === undefined || checked === undefined)
        return [];
    if (checked.parsed.commits.length === 0)
        return ['**As it is, release-please would leave it out of the notes.**'];
    const rows = effect.entries.map(({ heading, header }) => [(0,markdown/* escapeMarkdown */.FV)(heading), (0,markdown/* escapeMarkdown */.FV)(header)]);
    return [
        `### What release-please makes of it\n\n${effectText(effect)}`,
        ...(rows.length === 0 ? [] : [(0,markdown/* table */.tp)(['In the notes under', 'Line'], rows)]),
    ];
}
function unreleasedSection(verdict) {
    const { unreleased, overriddenBy } = verdict;
    if (unreleased === undefined)
        return [];
    const { branch, lastRelease, pending, releasePullRequests } = unreleased;
    if (lastRelease === undefined)
        return [
            `### Release first\n\nThere is no release on ${(0,markdown/* code */.aY)(branch)} yet, so that nothing has to come first.`,
        ];
    if (pending.length === 0)
        return [
            `### Release first\n\nNothing on ${(0,markdown/* code */.aY)(branch)} since ${(0,markdown/* code */.aY)(lastRelease)} has to be released first.`,
        ];
    const rows = pending.map(({ sha, header, url }) => [(0,markdown/* link */.nf)(sha.slice(0, 7), url), (0,markdown/* escapeMarkdown */.FV)(header)]);
    const releases = releasePullRequests.map(({ number, title, url }) => (0,markdown/* link */.nf)(`#${number} ${title}`, url));
    return [
        `### Release first\n\n${pendingCount(verdict)} on ${(0,markdown/* code */.aY)(branch)} since ${(0,markdown/* code */.aY)(lastRelease)} could be released without this breaking one:`,
        (0,markdown/* table */.tp)(['Commit', 'Change'], rows),
        releases.length === 0
            ? 'There is no open release pull request.'
            : `Release pull request: ${releases.join(', ')}`,
        ...(overriddenBy === undefined
            ? []
            : [
                `:warning: **Overridden**: the label ${(0,markdown/* code */.aY)(overriddenBy)} lets this breaking change in before them.`,
            ]),
    ];
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./src/core/guarded-pattern.ts


/** More than any text of ours takes; a pattern that needs longer goes back and forth without end. */
const TIME_LIMIT_MS = 500;
const guarded_pattern_MOST_CHARACTERS = 500;
const RUN = new external_node_vm_.Script('found = pattern.exec(text)');
/** A regular expression that came as an input: checked when it is made, and stopped where it would not end. */
class GuardedPattern {
    source;
    input;
    context;
    constructor(source, pattern, input) {
        this.source = source;
        this.input = input;
        this.context = { pattern, text: '', found: null };
        (0,external_node_vm_.createContext)(this.context);
    }
    /**
     * @param input the name of the input, for the errors
     * @throws PlatformError where it is no regular expression, or a very long one
     */
    static from(input, source) {
        const hint = `Write a JavaScript regular expression without slashes around it, such as ^[A-Z].* \\([A-Z]+-[0-9]+\\)$.`;
        if (source.length > guarded_pattern_MOST_CHARACTERS)
            throw new errors/* PlatformError */.Wk(`The input ${input} has ${source.length} characters; ${guarded_pattern_MOST_CHARACTERS} are the most.`, { hint });
        try {
            return new GuardedPattern(source, compile(source), input);
        }
        catch (error) {
            const cause = (0,errors/* asError */.zR)(error);
            throw new errors/* PlatformError */.Wk(`The input ${input} is ${JSON.stringify(source)}, not a regular expression: ${cause.message}.`, { cause, hint });
        }
    }
    test(text) {
        return this.match(text) !== undefined;
    }
    /**
     * The match with its named groups, if there is one.
     * @throws PlatformError where the pattern does not come to an end
     */
    match(text) {
        this.context.text = text;
        try {
            RUN.runInContext(this.context, { timeout: TIME_LIMIT_MS });
        }
        catch (error) {
            throw new errors/* PlatformError */.Wk(`The input ${this.input} took over ${TIME_LIMIT_MS} ms for a text of ${text.length} characters.`, {
                cause: (0,errors/* asError */.zR)(error),
                hint: 'Take out repetitions within repetitions, such as (a+)+: they are tried in every combination.',
            });
        }
        const { found } = this.context;
        return found === null ? undefined : { ...found.groups };
    }
}
/** Unicode mode is the better one, but refuses escapes that are needless. */
function compile(source) {
    try {
        return new RegExp(source, 'u');
    }
    catch {
        return new RegExp(source);
    }
}

// EXTERNAL MODULE: ./src/providers/github/client.ts
var client = __webpack_require__(68669);
;// CONCATENATED MODULE: ./src/providers/github/contents.ts


/** The files of a repository on GitHub. */
class GitHubFiles {
    github;
    repository;
    constructor(github, 
    /** `owner/name`. */
    repository) {
        this.github = github;
        this.repository = repository;
    }
    /** Source: "Get repository content" in GitHub's REST API: up to 1 MB in base64. */
    async read(path, ref) {
        try {
            const { data } = await this.github.call(`read ${path} of ${this.repository}`, (octokit, options) => octokit.rest.repos.getContent({
                ...(0,client.ownerAndName)(this.repository),
                path,
                ...(ref === undefined ? {} : { ref }),
                ...options,
            }));
            // A folder is a list, and a link to elsewhere has no content.
            if (Array.isArray(data) || !('content' in data))
                return undefined;
            return Buffer.from(data.content, 'base64').toString('utf8');
        }
        catch (error) {
            if (error instanceof errors/* NotFoundError */.m_)
                return undefined;
            throw error;
        }
    }
}

// EXTERNAL MODULE: ./src/providers/github/history.ts
var github_history = __webpack_require__(63148);
// EXTERNAL MODULE: ./src/providers/github/pulls.ts
var github_pulls = __webpack_require__(28060);
// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(53155);
// EXTERNAL MODULE: ./src/commands/shared/github.ts
var shared_github = __webpack_require__(90583);
;// CONCATENATED MODULE: ./src/commands/pull-request/check-definition.ts



/** What pull-request-check takes. */
const pullRequestCheckInputs = {
    title: {
        type: 'string',
        description: "The title to check. Default: the pull request's.",
    },
    body: {
        type: 'string',
        description: "The body to check. Default: the pull request's.",
    },
    'pull-request': {
        type: 'string',
        description: "Number of the pull request. Default: the event's, or those of the merge group.",
    },
    base: {
        type: 'string',
        description: "The target branch. Default: the pull request's.",
    },
    types: {
        type: 'string',
        default: DEFAULT_TYPES.join(', '),
        description: "The types that titles may have, separated by commas. They should be those of `changelog-sections` in release-please's configuration: any other type stands in no notes.",
    },
    scopes: {
        type: 'string',
        description: 'The scopes that titles may have, separated by commas. Default: any, and none.',
    },
    'subject-pattern': {
        type: 'string',
        default: DEFAULT_SUBJECT_PATTERN,
        description: 'Regular expression (JavaScript) for what follows the colon. A named group `ticket` tells where the ticket is; without one it is what stands in brackets at the end.',
    },
    'squash-message': {
        type: 'choice',
        choices: ['title-and-body', 'title'],
        default: 'title-and-body',
        description: "What the repository's settings put into the message of a squashed pull request. With `title`, only a commit override is read in the body.",
    },
    'ignore-labels': {
        type: 'string',
        default: 'autorelease: pending, dependencies',
        description: 'Labels, separated by commas: a pull request with one of them is not checked.',
    },
    'require-release-first': {
        type: 'boolean',
        default: false,
        description: 'Refuse a breaking change while changes on the target branch could still be released without it.',
    },
    'release-first-override-label': {
        type: 'string',
        default: 'release-first: override',
        description: 'The label that lets a breaking change in all the same; the summary records it.',
    },
    'require-upgrade-path': {
        type: 'boolean',
        default: false,
        description: 'Refuse a breaking change whose body has no section `## Upgrade path` that says something.',
    },
    ...shared_github/* repositoryInput */.JD,
    ...command/* githubInputs */.dN,
};
/** What pull-request-check gives. */
const pullRequestCheckOutputs = {
    type: { description: 'The type: `feat`. Empty where there is none, or nothing was checked.' },
    scope: { description: 'The scope; empty where there is none.' },
    subject: { description: 'What follows the colon.' },
    ticket: { description: 'The ticket: `DBTP-1234`, or `off-ticket`; empty where there is none.' },
    breaking: {
        description: '`true` where release-please counts it as a breaking change, by its title or its body; else `false`.',
    },
    bump: {
        description: "What it does to the next version: `major`, `minor`, `patch` or `none`; release-please's default.",
    },
    'corrected-title': { description: 'A title that would pass, where this one does not and one is known.' },
    problems: {
        description: 'JSON: a list of `{pull-request, rule, severity, where, line, column, message}`; `[]` where all is well.',
    },
    skipped: { description: '`true` where nothing was checked because of a label; else `false`.' },
    'release-first-overridden': {
        description: '`true` where the override label let a breaking change in before a release; else `false`.',
    },
};

;// CONCATENATED MODULE: ./src/commands/pull-request/check.ts













/* harmony default export */ const check = ((0,command/* defineCommand */.NB)({
    name: 'pull-request-check',
    noun: 'pull-request',
    summary: "Check a pull request's title and body with release-please's own parser",
    description: "Reads title and body as release-please will read the squashed commit, with its own parser, so that what passes here is never dropped from the release notes; and checks the house's rules for titles. All problems are told at once, each with its place, what was found and what was expected, and a title that would pass. On `merge_group` it checks every pull request of the group. It can also ask that what is on the target branch is released before a breaking change, and that a breaking change tells its users how to upgrade. It only reads, and runs nothing of the pull request.",
    inputs: pullRequestCheckInputs,
    outputs: pullRequestCheckOutputs,
    permissions: {
        aws: [],
        github: { contents: 'read', 'pull-requests': 'read' },
    },
    async run(inputs, context) {
        const { logger, workflow } = context;
        const rules = readRules(inputs);
        const { pulls, sources } = connect(inputs, context);
        const candidates = await findPullRequests({
            title: inputs.title,
            body: inputs.body,
            number: pullRequestNumber(inputs['pull-request']),
            base: inputs.base,
            eventName: workflow?.eventName ?? '',
            event: workflow?.readEvent(),
        }, { pulls, logger });
        const verdicts = [];
        for (const candidate of candidates) {
            const verdict = await judgePullRequest(candidate, rules, sources);
            logVerdict(verdict, logger);
            verdicts.push(verdict);
        }
        const failure = checkFailure(verdicts);
        return {
            outputs: checkOutputs(verdicts),
            summary: checkSummary(verdicts),
            text: report_checkText(verdicts),
            ...(failure === undefined ? {} : { failure }),
        };
    },
}));
function readRules(inputs) {
    return {
        types: wordList('types', inputs.types),
        scopes: inputs.scopes === undefined ? undefined : wordList('scopes', inputs.scopes),
        subject: GuardedPattern.from('subject-pattern', inputs['subject-pattern']),
        squashMessage: inputs['squash-message'],
        ignoreLabels: labelList(inputs['ignore-labels']),
        requireReleaseFirst: inputs['require-release-first'],
        releaseFirstOverrideLabel: inputs['release-first-override-label'],
        requireUpgradePath: inputs['require-upgrade-path'],
    };
}
/** A text on a command line needs no repository; whatever needs one asks for it by name then. */
function connect(inputs, context) {
    const nothing = { pulls: undefined, sources: { unreleased: undefined, files: undefined } };
    if (inputs.repository === undefined && context.workflow === undefined)
        return nothing;
    const repository = (0,shared_github/* repositoryName */.aR)(inputs.repository, context);
    const github = (0,shared_github/* githubClient */.$f)(inputs['github-token'], context);
    const pulls = new github_pulls.GitHubPullRequests(github, repository);
    const unreleased = { history: new github_history/* GitHubHistory */.u(github, repository), pulls };
    if (!github.authenticated)
        return { ...nothing, sources: { unreleased, files: undefined } };
    return { pulls, sources: { unreleased, files: new GitHubFiles(github, repository) } };
}


/***/ }),

/***/ 63148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ GitHubHistory)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68669);
/* harmony import */ var _tag_refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7599);


const MOST_PULL_REQUESTS = 10;
const PAGE = 100;
/** The history of a repository, as GitHub tells it. */
class GitHubHistory {
    github;
    repository;
    constructor(github, 
    /** `owner/name`. */
    repository) {
        this.github = github;
        this.repository = repository;
    }
    /**
     * Source: "Compare two commits" in GitHub's REST API. Without paging the answer has up to 250 commits, the last of
     * which is the newest of all; with paging it would start with the oldest.
     */
    async compare(base, head) {
        const { data } = await this.github.call(`compare two commits of ${this.repository}`, (octokit, options) => octokit.rest.repos.compareCommitsWithBasehead({
            ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository),
            basehead: `${base}...${head}`,
            ...options,
        }));
        return toComparison(data, data.commits);
    }
    /** Source: "Compare two commits" in GitHub's REST API, with paging: the oldest commits come first. */
    async between(base, head) {
        const commits = [];
        for (let page = 1;; page += 1) {
            const { data } = await this.github.call(`compare ${base} with ${head} of ${this.repository}`, (octokit, options) => octokit.rest.repos.compareCommitsWithBasehead({
                ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository),
                basehead: `${base}...${head}`,
                per_page: PAGE,
                page,
                ...options,
            }));
            commits.push(...data.commits);
            // What was pushed in the meantime makes the number larger; an empty page ends it in any case.
            if (commits.length >= data.total_commits || data.commits.length === 0)
                return toComparison(data, commits);
        }
    }
    async tags() {
        return (await (0,_tag_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .tagRefs */ .P)(this.github, this.repository, '')).map(({ name }) => name);
    }
    /** Source: "List pull requests associated with a commit" in GitHub's REST API. */
    async pullRequests(sha) {
        const { data } = await this.github.call(`list the pull requests of a commit of ${this.repository}`, (octokit, options) => octokit.rest.repos.listPullRequestsAssociatedWithCommit({
            ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository),
            commit_sha: sha,
            per_page: MOST_PULL_REQUESTS,
            ...options,
        }));
        return data.map(({ number, title, html_url: url, merged_at: mergedAt }) => ({
            number,
            title,
            url,
            merged: mergedAt !== null,
        }));
    }
}
function toComparison(answer, commits) {
    return {
        status: answer.status,
        aheadBy: answer.ahead_by,
        behindBy: answer.behind_by,
        commits: commits.map(({ sha, commit, author, html_url: url }) => ({
            sha,
            message: commit.message,
            author: loginOf(author) ?? commit.author?.name,
            url,
        })),
    };
}
/** A commit whose author has no account comes with an empty object, or with null. */
function loginOf(author) {
    return author !== null && 'login' in author && typeof author.login === 'string' ? author.login : undefined;
}


/***/ }),

/***/ 28060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubPullRequests: () => (/* binding */ GitHubPullRequests)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68669);

const PAGE = 100;
/** The pull requests of a repository on GitHub. @throws PlatformError, NotFoundError from each method */
class GitHubPullRequests {
    github;
    repository;
    constructor(github, 
    /** `owner/name`. */
    repository) {
        this.github = github;
        this.repository = repository;
    }
    async get(number) {
        const { data } = await this.github.call(`look up pull request ${number} of ${this.repository}`, (octokit, options) => octokit.rest.pulls.get({ ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository), pull_number: number, ...options }));
        return toPullRequest(data);
    }
    async ofCommit(sha) {
        const { data } = await this.github.call(`list the pull requests of a commit of ${this.repository}`, (octokit, options) => octokit.rest.repos.listPullRequestsAssociatedWithCommit({
            ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository),
            commit_sha: sha,
            per_page: PAGE,
            ...options,
        }));
        return data.map(toPullRequest);
    }
    async list({ state, base, limit }) {
        const found = [];
        for (let page = 1; found.length < limit; page += 1) {
            const { data } = await this.github.call(`list the pull requests of ${this.repository}`, (octokit, options) => octokit.rest.pulls.list({
                ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository),
                state,
                ...(base === undefined ? {} : { base }),
                per_page: PAGE,
                page,
                ...options,
            }));
            found.push(...data.map(toPullRequest));
            if (data.length < PAGE)
                break;
        }
        return found.slice(0, limit);
    }
}
function toPullRequest(answer) {
    const merged = answer.merged_at !== null;
    return {
        number: answer.number,
        title: answer.title,
        body: answer.body ?? '',
        labels: answer.labels.flatMap(({ name }) => (name === undefined ? [] : [name])),
        state: answer.state === 'open' ? 'open' : 'closed',
        merged,
        // Of an open one, it is the commit of a merge that GitHub tried out.
        mergeCommit: merged ? (answer.merge_commit_sha ?? undefined) : undefined,
        base: answer.base.ref,
        head: answer.head.ref,
        url: answer.html_url,
    };
}


/***/ }),

/***/ 7599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ tagRefs)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68669);

const PAGE = 100;
/**
 * All tags whose names begin so, page by page. Source: "List matching references" in GitHub's REST API; a server that
 * knows no pages gives everything each time.
 * @param repository `owner/name`
 * @throws PlatformError, NotFoundError
 */
async function tagRefs(github, repository, prefix) {
    const found = new Map();
    for (let page = 1;; page += 1) {
        const before = found.size;
        const { data } = await github.call(`list the tags of ${repository}`, (octokit, options) => octokit.rest.git.listMatchingRefs({
            ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(repository),
            ref: `tags/${prefix}`,
            per_page: PAGE,
            page,
            ...options,
        }));
        for (const { ref, object } of data) {
            const name = ref.replace(/^refs\/tags\//, '');
            found.set(name, { name, object });
        }
        if (data.length < PAGE || found.size === before)
            return [...found.values()];
    }
}


/***/ })

};
