export const id = 2014;
export const ids = [2014];
export const modules = {

/***/ 42014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ check)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/markdown.ts
var markdown = __webpack_require__(16706);
;// CONCATENATED MODULE: ./src/domains/releases/checker-report.ts


/** @param done whether the notes were written, or in a dry run would be */
function upgradePathState({ upgrade }, done) {
    if (upgrade.state === 'unwritten')
        return done ? 'written' : 'missing';
    return upgrade.state;
}
function checkerOutputs(check, done) {
    const { tag, version, breaking, release, findings, previous } = check;
    return {
        tag,
        version,
        'previous-tag': previous?.tag,
        breaking,
        'release-id': release?.id,
        'release-url': release?.url,
        draft: release?.draft,
        'upgrade-path': upgradePathState(check, done),
        'breaking-pull-requests': check.changes.pulls.map(({ number }) => number),
        findings: findings.map(({ code, message, fix, url }) => ({ code, message, fix, url: url ?? null })),
    };
}
/** What is asked before the notes are written. */
function checkerQuestion({ tag, release, upgrade }) {
    const numbers = upgrade.entries.map(({ number }) => `#${number}`).join(', ');
    return `Write the upgrade path of ${numbers} into the notes of the ${release?.draft === true ? 'draft' : 'release'} ${tag ?? ''}?`;
}
/** The failure of a check that found something; undefined for one that did not. */
function checkerFailure({ tag, release, findings }) {
    if (findings.length === 0)
        return undefined;
    const what = tag === undefined ? 'The release pull requests' : `The release ${tag}`;
    const list = findings.map(({ message }, index) => findings.length === 1 ? message : `(${index + 1}) ${message}`);
    const fixes = findings.map(({ fix }, index) => (findings.length === 1 ? fix : `(${index + 1}) ${fix}`));
    const draft = release?.draft === true ? ' The draft is not fit to be published.' : '';
    return new errors/* PlatformError */.Wk(`${what} did not pass: ${list.join(' ')}${draft}`.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' '), { hint: fixes.join(' ') });
}
function checkerText(check, state, dryRun) {
    const { tag, release, findings } = check;
    if (tag === undefined)
        return 'No release pull request has been merged yet: there is nothing to check.';
    const lines = [
        `${tag}: ${describe(release)}${release === undefined ? '' : `, ${release.url}`}`,
        `Upgrade path: ${upgradeText(check, state, dryRun)}`,
        ...findings.map(({ message, fix }) => `- ${message} ${fix}`),
    ];
    return lines.map((line) => line.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')).join('\n');
}
function checkerSummary(check, state, dryRun) {
    const { tag, release, previous, changes, findings } = check;
    const heading = `### Release ${tag === undefined ? 'check' : (0,markdown/* escapeMarkdown */.FV)(tag)}`;
    const problems = findings.map(({ message, fix, url }) => [
        `:x: ${(0,markdown/* escapeMarkdown */.FV)(message)}`,
        `${(0,markdown/* escapeMarkdown */.FV)(fix)}${url === undefined ? '' : ` ${(0,markdown/* link */.nf)('Page', url)}`}`,
    ]);
    const rest = problems.length === 0 ? [] : [(0,markdown/* table */.tp)(['Finding', 'Way out'], problems)];
    if (tag === undefined)
        return [heading, 'No release pull request has been merged yet.', ...rest].join('\n\n');
    const breaking = changes.pulls.map(({ number, title, url }) => `- ${(0,markdown/* link */.nf)(`${title} (#${number})`, url)}`);
    return [
        heading,
        (0,markdown/* table */.tp)(['', ''], [
            ['Release', (0,markdown/* link */.nf)(describe(release), release?.url)],
            ['Before it', (0,markdown/* escapeMarkdown */.FV)(previous?.tag ?? 'none')],
            ['Breaking', check.breaking ? 'yes' : 'no'],
            ['Upgrade path', (0,markdown/* escapeMarkdown */.FV)(upgradeText(check, state, dryRun))],
        ]),
        ...(breaking.length === 0 ? [] : [`Breaking pull requests:\n\n${breaking.join('\n')}`]),
        ...(rest.length === 0 ? [':white_check_mark: Nothing is wrong.'] : rest),
    ].join('\n\n');
}
function describe(release) {
    if (release === undefined)
        return 'there is no release';
    if (release.draft)
        return 'a draft';
    return release.prerelease ? 'a published pre-release' : 'published';
}
function upgradeText({ upgrade }, state, dryRun) {
    const numbers = upgrade.entries.map(({ number }) => `#${number}`).join(', ');
    switch (state) {
        case 'not-needed':
            return 'not needed';
        case 'missing':
            return 'missing';
        case 'present':
            return 'in the notes';
        case 'written':
            return dryRun
                ? `would be written into the notes, from ${numbers}`
                : `written into the notes, from ${numbers}`;
    }
}

// EXTERNAL MODULE: ./src/core/retry.ts
var retry = __webpack_require__(27253);
// EXTERNAL MODULE: ./src/domains/conventional-commits/parse-commit-message.ts + 5 modules
var parse_commit_message = __webpack_require__(80517);
;// CONCATENATED MODULE: ./src/domains/releases/breaking-message.ts

const MARKED = /^\s*(?:[*-]\s+)?[A-Za-z][\w-]*(?:\([^()\n]*\))?\s*!\s*:/;
const FOOTER = /^\s*BREAKING[ -]CHANGE(?:\([^()\n]*\))?\s*(?::|!:|\s#)/m;
/**
 * Whether a commit says that it breaks something. What release-please can't parse is read generously: it leaves such a
 * commit out of the notes, and that breaks things all the same.
 * @param pullRequestBody of the pull request that it came with, which may override the message
 */
function isBreaking(message, pullRequestBody = '') {
    const { commits, dropped } = (0,parse_commit_message/* parseCommitMessage */.o)(message, pullRequestBody);
    return (commits.some(({ breaking }) => breaking) ||
        dropped.some(({ text }) => MARKED.test(text) || FOOTER.test(text)));
}

// EXTERNAL MODULE: ./src/domains/releases/version-tag.ts
var version_tag = __webpack_require__(6397);
;// CONCATENATED MODULE: ./src/domains/releases/release-pull-request.ts

const DEFAULT_TITLE = 'chore${scope}: release${component} ${version}';
const GROUP_TITLE = 'chore: release ${branch}';
const VERSION = /\d+\.\d+\.\d+(?:-[^+]+)?(?:\+.*)?/;
const DELIMITER = '---';
/** @param titlePattern the `pull-request-title-pattern` of release-please's configuration */
function readReleasePull(pull, titlePattern = DEFAULT_TITLE) {
    const branch = releaseBranch(pull.head);
    if (branch === undefined)
        return undefined;
    const title = titleForm(titlePattern).exec(pull.title)?.groups ?? titleForm(GROUP_TITLE).exec(pull.title)?.groups;
    const inBody = bodyReleases(pull.body);
    const [single] = inBody ?? [];
    const inTitle = VERSION.exec(title?.['version'] ?? '')?.[0];
    const component = nonEmpty(title?.['component']) ?? branch.component ?? single?.component;
    // With one component the title counts; with several it is the body, since the title has one version at most.
    const releases = inTitle !== undefined && (inBody ?? []).length <= 1
        ? [{ component, version: inTitle }]
        : (inBody ?? []).map((release) => ({ ...release, component: release.component ?? component }));
    return {
        pull,
        branch: branch.target,
        titleReadable: title !== undefined,
        bodyReadable: inBody !== undefined && inBody.length > 0,
        otherVersion: inTitle !== undefined && inBody?.length === 1 && single?.version !== inTitle
            ? single?.version
            : undefined,
        releases,
    };
}
/** Whether release-please would call a tag so for that release; whether with the component depends on its configuration. */
function isTagOf({ component, version }, tag) {
    if (tag.text !== version)
        return false;
    return tag.prefix === '' || tag.prefix.slice(0, -1) === component;
}
/**
 * The tags of that release among the names: with the component where there are such, else those without one. More than
 * one where they are spelt in two ways.
 */
function tagsOf(release, names) {
    const found = names.flatMap((name) => (0,version_tag/* parseVersionTag */._Q)(name) ?? []).filter((tag) => isTagOf(release, tag));
    const own = found.filter(({ prefix }) => prefix !== '');
    return [...new Set((own.length > 0 ? own : found).map(({ tag }) => tag))];
}
/** Source: release-please's `BranchName`, in its present form and in that of version 12. */
function releaseBranch(head) {
    const match = /^release-please--branches--(?<target>.+?)(?:--(?:components|groups)--(?<component>.+))?$/.exec(head) ??
        /^release-please\/branches\/(?<target>[^/]+)(?:\/components\/(?<component>.+))?$/.exec(head);
    const target = match?.groups?.['target'];
    return target === undefined ? undefined : { target, component: match?.groups?.['component'] };
}
function titleForm(pattern) {
    const form = pattern
        .replace(/[[\]()]/g, '\\$&')
        .replace('${scope}', '(\\((?<scope>[\\w-./]+)\\))?')
        .replace('${component}', ' ?(?<component>@?[\\w-./]*)?')
        .replace('${version}', 'v?(?<version>[0-9].*)')
        .replace('${branch}', '(?<branch>[\\w-./]+)?');
    return new RegExp(`^${form}$`);
}
/** Undefined for a body that has lost the lines around the notes. */
function bodyReleases(body) {
    const lines = body.trim().replaceAll('\r\n', '\n').split('\n');
    const first = lines.indexOf(DELIMITER);
    if (first < 0)
        return undefined;
    const last = lines.lastIndexOf(DELIMITER);
    const content = lines.slice(first + 1, last === first ? lines.length - 1 : last).join('\n');
    const several = [...content.matchAll(/<summary>(.*?)<\/summary>/g)].flatMap(([, summary = '']) => {
        const match = /^(?:(?<component>.*[^:]):? )?(?<version>\d+\.\d+\.\d+.*)$/.exec(summary);
        const version = VERSION.exec(match?.groups?.['version'] ?? '')?.[0];
        return version === undefined ? [] : [{ component: nonEmpty(match?.groups?.['component']), version }];
    });
    if (several.length > 0)
        return several;
    const heading = /^#{2,} \[?(?<version>\d+\.\d+\.\d+[^\]]*)\]?/.exec(content.trim())?.groups?.['version'];
    const version = VERSION.exec(heading ?? '')?.[0];
    return version === undefined
        ? []
        : [{ component: undefined, version: version.split(/[\s(]/)[0] ?? version }];
}
function nonEmpty(text) {
    return text === undefined || text === '' ? undefined : text;
}

;// CONCATENATED MODULE: ./src/domains/releases/breaking-changes.ts


const MOST_COMMITS = 3_000;
/**
 * Looks through the commits of a release as release-please does.
 * @param base the commit of the release before; `head` that of the release
 * @param known pull requests that are known already: their commits need no request
 * @throws PlatformError
 */
async function breakingChanges(deps, base, head, known) {
    const byCommit = new Map(known.flatMap((pull) => (pull.merged ? [[pull.mergeCommit, pull]] : [])));
    const found = new Map();
    const commits = [];
    for (const commit of await deps.range.between(base, head, MOST_COMMITS)) {
        const own = byCommit.get(commit.sha);
        // Its text lists what breaks, and breaks nothing itself.
        if (own !== undefined && releaseBranch(own.head) !== undefined)
            continue;
        if (!isBreaking(commit.message, own?.body))
            continue;
        const pulls = own === undefined ? await pullsOf(deps, commit) : [own];
        for (const pull of pulls)
            found.set(pull.number, pull);
        if (pulls.length === 0)
            commits.push(commit);
    }
    return { pulls: [...found.values()], commits };
}
async function pullsOf({ pulls }, { sha }) {
    const merged = (await pulls.ofCommit(sha)).filter((pull) => pull.merged);
    const own = merged.filter(({ mergeCommit }) => mergeCommit === sha);
    return own.length > 0 ? own : merged.slice(0, 1);
}

// EXTERNAL MODULE: ./src/domains/releases/findings.ts
var releases_findings = __webpack_require__(17596);
;// CONCATENATED MODULE: ./src/domains/releases/release-findings.ts

/** Whether there is exactly one release with its tag, at the right commit, and all agree about the version. */
function releaseFindings(facts) {
    return [...existence(facts), ...duplicateTags(facts), ...tagFindings(facts), ...versionFindings(facts)];
}
function existence(facts) {
    const { tag, releases, pull } = facts;
    if (releases.length === 0)
        return [missing(facts)];
    if (releases.length === 1)
        return [];
    return [
        {
            code: 'release-duplicate',
            message: `There are ${releases.length} releases of ${tag}, where there has to be one: ${releases.map(({ url, draft }) => `${url}${draft ? ' (a draft)' : ''}`).join(', ')}.`,
            fix: 'Compare their notes and files, and delete all but one on their pages; leave the tag.',
            url: pull?.pull.url,
        },
    ];
}
function duplicateTags({ tag, tagCommit, otherTags, releases, pull }) {
    if (tagCommit === undefined)
        return [];
    return otherTags.map((other) => ({
        code: 'tag-duplicate',
        message: `The version of the tag ${tag} has the tag ${other} as well, where there has to be one.`,
        fix: `See which of them was made by hand, and delete it: git push --delete origin refs/tags/${other}`,
        url: releases[0]?.url ?? pull?.pull.url,
    }));
}
function missing({ tag, version, pull }) {
    const unseen = 'A draft is only seen with a token that may write contents.';
    if (pull === undefined) {
        return {
            code: 'release-missing',
            message: `There is no release of the tag ${tag}.`,
            fix: `Make it: gh release create ${tag} --verify-tag --draft. ${unseen}`,
            url: undefined,
        };
    }
    const { number, url } = pull.pull;
    const again = 'then run the workflow of release-please again';
    const found = (message, fix) => ({
        code: 'release-missing',
        message: `Release pull request #${number} is merged, and there is no release ${tag}. ${message}`,
        fix,
        url,
    });
    const label = (0,releases_findings/* isReleasePending */.TP)(pull.pull)
        ? again
        : `put the label "${releases_findings/* PENDING */.eG}" on it (without "${releases_findings/* TAGGED */.Bc}"), ${again}`;
    if (!pull.titleReadable) {
        return found('Its title was edited, so that release-please does not take it for one of its own.', `Give it the title that it had (chore(${pull.branch}): release ${version}), or the one of pull-request-title-pattern; ${label}.`);
    }
    if (!pull.bodyReadable) {
        return found('Its body was edited, so that release-please can not read it any more: it needs the two lines "---", and between them a heading that begins with "## " and the version.', `Restore the body from the history of its edits; ${label}.`);
    }
    if (!(0,releases_findings/* isReleasePending */.TP)(pull.pull)) {
        return found(`It does not carry the label "${releases_findings/* PENDING */.eG}", so release-please does not look at it.`, `${label.slice(0, 1).toUpperCase()}${label.slice(1)}. ${unseen}`);
    }
    return found('release-please has not run since, or it failed.', `See the log of its last run, and run its workflow again. ${unseen}`);
}
function tagFindings({ tag, tagCommit, releases, pull }) {
    const [release] = releases;
    const merge = pull?.pull.mergeCommit;
    if (tagCommit === undefined) {
        // Where there is no release either, that is the one thing to be said.
        if (release === undefined)
            return [];
        const at = merge ?? release.target;
        return [
            {
                code: 'tag-missing',
                message: release.draft
                    ? `The draft ${tag} has no tag yet: release-please would compute the next release from the one before.`
                    : `The release ${tag} is published, and its tag is gone.`,
                fix: `Make the tag: git tag ${tag} ${at} && git push origin ${tag}.${release.draft ? ' So that release-please does it itself, set "force-tag-creation": true in its configuration.' : ''}`,
                url: release.url,
            },
        ];
    }
    if (pull === undefined || merge === undefined || merge === tagCommit)
        return [];
    return [
        {
            code: 'tag-elsewhere',
            message: `The tag ${tag} is at ${tagCommit.slice(0, 7)}, and its pull request #${pull.pull.number} was merged as ${merge.slice(0, 7)}.`,
            fix: `See which one is right. If nothing was published from the tag yet: git tag --force ${tag} ${merge} && git push --force origin ${tag}. Else release the next version.`,
            url: release?.url ?? pull.pull.url,
        },
    ];
}
function versionFindings({ tag, version, releases, pull }) {
    const disagree = (what, other, fix, url) => ({
        code: 'version-disagrees',
        message: `${what} ${other}, and the tag is ${tag}.`,
        fix,
        url,
    });
    const findings = [];
    if (pull?.otherVersion !== undefined) {
        findings.push(disagree(`The notes in the body of pull request #${pull.pull.number} are those of`, pull.otherVersion, 'See which version was meant; correct title or body, and the release, accordingly.', pull.pull.url));
    }
    for (const { name, body, url } of releases) {
        const named = versionIn(name);
        if (named !== undefined && named !== version)
            findings.push(disagree('The release is called', named, 'Correct the name of the release.', url));
        const noted = versionIn(/^\s*#{1,3} \[?v?\d\S*/.exec(body)?.[0] ?? '');
        if (noted !== undefined && noted !== version)
            findings.push(disagree('The notes of the release begin with', noted, 'Put the notes of the right version there.', url));
    }
    return findings;
}
/** The first thing in a line that is a full version. */
function versionIn(text) {
    return /\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?/.exec(text)?.[0];
}

// EXTERNAL MODULE: ./src/domains/releases/release-index.ts
var release_index = __webpack_require__(66328);
;// CONCATENATED MODULE: ./src/domains/releases/release-subject.ts



/**
 * @param pulls the closed ones, newest first
 * @param names of all tags, and of the tags of all releases
 * @returns undefined where no release pull request has been merged
 * @throws PlatformError where the pull request has several releases, or none that can be read
 */
function findSubject(request, pulls, names) {
    const merged = pulls
        .filter((pull) => pull.merged)
        .flatMap((pull) => readReleasePull(pull, request.titlePattern) ?? []);
    if (request.tag !== undefined)
        return subjectOfTag(request.tag, merged, names);
    const pull = merged.find(({ branch }) => branch === request.branch);
    if (pull === undefined)
        return undefined;
    const [release, ...others] = pull.releases;
    if (release === undefined)
        throw unreadable(pull);
    if (others.length > 0)
        throw several(pull, names);
    return { name: expectedTag(release, names), version: release.version, tags: tagsOf(release, names), pull };
}
function subjectOfTag(tag, merged, names) {
    const version = (0,version_tag/* parseVersionTag */._Q)(tag);
    if (version === undefined) {
        throw new errors/* PlatformError */.Wk(`The tag ${JSON.stringify(tag)} is no version: v1.2.3, 1.2.3 or tools-v1.2.3.`, {
            hint: 'Set tag to the tag of a release. Without it, the newest release pull request is checked.',
        });
    }
    const pull = merged.find(({ releases }) => releases.some((release) => isTagOf(release, version)));
    return { name: tag, version: version.text, tags: names.includes(tag) ? [tag] : [], pull };
}
/** Spelt as the newest tag of the same thing is; `v1.2.3` where there is none. */
function expectedTag({ component, version }, names) {
    const known = (0,version_tag/* versionTags */.OP)(names).filter(({ prefix }) => prefix === '' || prefix.slice(0, -1) === component);
    const model = known.find(({ prefix }) => prefix !== '') ?? known[0];
    return model === undefined ? `v${version}` : `${model.prefix}${model.v}${version}`;
}
function unreadable({ pull, branch, titleReadable }) {
    return new errors/* PlatformError */.Wk(`Release pull request #${pull.number} (${pull.title}) is merged, and what it releases can not be read: ${titleReadable ? 'its title holds no version, and its body none either' : 'its title was edited, so that release-please does not take it for one of its own'}.`, {
        hint: `Restore the title that it had (chore(${branch}): release 1.2.3) and the body, put the label "autorelease: pending" on it, and run release-please again. For another form of titles, set pull-request-title-pattern. ${pull.url}`,
    });
}
function several({ pull, releases }, names) {
    const tags = releases.map((release) => tagsOf(release, names)[0] ?? expectedTag(release, names));
    return new errors/* PlatformError */.Wk(`Release pull request #${pull.number} holds several releases: ${tags.join(', ')}.`, {
        hint: 'Run release-check once for each of them, with its tag in the input tag.',
    });
}

;// CONCATENATED MODULE: ./src/domains/releases/release-tags.ts

/** All tags of a repository, read once. */
class ReleaseTags {
    store;
    byName;
    constructor(store, tags) {
        this.store = store;
        this.byName = new Map(tags.map((tag) => [tag.name, tag]));
    }
    static async read(store) {
        return new ReleaseTags(store, await store.list(''));
    }
    get names() {
        return [...this.byName.keys()];
    }
    /** Undefined where there is no such tag, or where it is no commit's. */
    async commitOf(name) {
        const tag = this.byName.get(name);
        return tag === undefined ? undefined : this.store.commitOf(tag);
    }
    /**
     * The version that users come from: the newest one before, pre-releases left out, that was published; where the
     * repository has no releases at all, the newest one before. `major` says whether the major version is another.
     */
    async before(tag, index) {
        const release = (0,version_tag/* parseVersionTag */._Q)(tag);
        if (release === undefined)
            return undefined;
        const older = (0,version_tag/* versionTags */.OP)(this.names).filter((other) => (0,version_tag/* sameFamily */.bi)(other, release) && (0,version_tag/* compareVersions */.Zy)(other, release) < 0 && !(0,version_tag/* isPrerelease */.V1)(other));
        for (const version of older) {
            if ((await index.published(version.tag)) !== undefined)
                return found(version, release);
        }
        const [newest] = older;
        const others = (await index.tags()).some((name) => name !== tag);
        return newest === undefined || others ? undefined : found(newest, release);
    }
}
function found(version, release) {
    return { version, major: version.version.major !== release.version.major };
}

// EXTERNAL MODULE: ./src/domains/conventional-commits/markdown-blocks.ts
var markdown_blocks = __webpack_require__(43205);
;// CONCATENATED MODULE: ./src/domains/releases/open-markdown.ts

/**
 * Whether something at the end stays open (a fence of code, a comment), so that what comes after would become part of
 * it, or not be seen.
 */
function leavesOpen(markdown) {
    const end = '<!-- end -->';
    const text = `${markdown}\n\n${end}`;
    const last = (0,markdown_blocks/* markdownBlocks */.K)(text).at(-1);
    return last?.type !== 'html' || text.slice(last.start, last.end) !== end;
}

// EXTERNAL MODULE: ./src/domains/conventional-commits/upgrade-path.ts
var upgrade_path = __webpack_require__(76355);
;// CONCATENATED MODULE: ./src/domains/releases/upgrade-notes.ts


/** GitHub takes release notes of so many characters. */
const LONGEST_NOTES = 125_000;
const HEADING = '## Upgrade path';
/** `<!-- upgrade-path:12:0 -->`: the pull request, and a number that makes the end marker one that its text lacks. */
const BEGIN = /<!-- upgrade-path:(\d+):(\d+) -->/g;
const endMarker = (number, nonce) => `<!-- /upgrade-path:${number}:${nonce} -->`;
function readUpgradePath(notes) {
    const { parts, broken } = findParts(notes);
    const rest = (0,upgrade_path/* findUpgradePath */.N)(withoutParts(notes, parts));
    return {
        pulls: parts.flatMap(({ number, text }) => ((0,upgrade_path/* isPlaceholder */.w)(text) ? [] : [number])),
        byHand: rest !== undefined && !(0,upgrade_path/* isPlaceholder */.w)(rest.content),
        broken,
    };
}
/**
 * The notes with the entries in them, each once: what was written for a pull request earlier is replaced, new ones come
 * behind it, below a heading of their own. All else stays as it is, byte for byte.
 */
function writeUpgradePath(notes, entries) {
    const { parts } = findParts(notes);
    const written = new Set();
    let result = '';
    let from = 0;
    let last;
    for (const part of parts) {
        const entry = entries.find(({ number }) => number === part.number);
        result += notes.slice(from, part.start);
        if (entry === undefined)
            result += notes.slice(part.start, part.end);
        else if (!written.has(entry.number))
            result += render(entry);
        if (entry !== undefined)
            written.add(entry.number);
        last = result.length;
        from = part.end;
    }
    result += notes.slice(from);
    const added = entries.filter(({ number }) => !written.has(number)).map(render);
    if (added.length === 0)
        return result;
    if (last !== undefined)
        return insert(result, last, added.join('\n\n'));
    const section = (0,upgrade_path/* findUpgradePath */.N)(result);
    if (section !== undefined)
        return insert(result, section.end, added.join('\n\n'));
    return insert(result, result.length, [HEADING, ...added].join('\n\n'));
}
function render({ number, title, url, text }) {
    let nonce = 0;
    while (text.includes(endMarker(number, nonce)))
        nonce += 1;
    const heading = `### [${(0,markdown/* escapeMarkdown */.FV)(title)}](${url})`;
    return [
        `<!-- upgrade-path:${number}:${nonce} -->\n${heading}\n\n`,
        text,
        text.endsWith('\n') ? '' : '\n',
        endMarker(number, nonce),
    ].join('');
}
/** Puts the text there, with a blank line before it and after it. */
function insert(notes, at, text) {
    const before = notes.slice(0, at);
    const after = notes.slice(at);
    return (before +
        gap(/(?:\r?\n)*$/.exec(before)?.[0], before) +
        text +
        gap(/^(?:\r?\n)*/.exec(after)?.[0], after) +
        after);
}
function gap(lineEnds, neighbour) {
    if (neighbour === '')
        return '';
    return '\n'.repeat(Math.max(0, 2 - (lineEnds?.match(/\n/g) ?? []).length));
}
function findParts(notes) {
    const parts = [];
    const broken = [];
    const begin = new RegExp(BEGIN);
    for (let match = begin.exec(notes); match !== null; match = begin.exec(notes)) {
        const [marker, number = '', nonce = ''] = match;
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
            text: notes.slice(match.index + marker.length, at),
        });
        // What looks like a marker within somebody's text is part of that text.
        begin.lastIndex = at + end.length;
    }
    return { parts, broken };
}
function withoutParts(notes, parts) {
    return [...parts].reverse().reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), notes);
}

;// CONCATENATED MODULE: ./src/domains/releases/upgrade-check.ts



/** Whether the notes of a breaking release carry what its breaking pull requests say about upgrading. */
function checkUpgradePath(release, changes, { write }) {
    const noted = readUpgradePath(release.body);
    const findings = [...brokenMarkers(release, noted), ...withoutPull(release, changes, noted)];
    // What the notes say already needs no section of the pull request.
    const written = changes.pulls.filter((pull) => !isNoted(pull, noted) || sectionOf(pull) !== undefined);
    if (write)
        findings.push(...written.flatMap((pull) => unusable(pull)));
    else
        findings.push(...changes.pulls.flatMap((pull) => unnoted(release, pull, noted)));
    if (findings.length > 0)
        return { state: 'missing', findings, entries: [] };
    if (!write)
        return { state: 'present', findings, entries: [] };
    return unwritten(release, written.map(entryOf));
}
/** What stands in the way of writing the entries into these notes. */
function writingProblems(release, entries) {
    const notes = writeUpgradePath(release.body, entries);
    const problems = brokenMarkers(release, readUpgradePath(release.body));
    const length = Array.from(notes).length;
    if (length > LONGEST_NOTES) {
        const sizes = [...entries].sort((a, b) => b.text.length - a.text.length);
        problems.push({
            code: 'notes-too-long',
            message: `With the upgrade path the notes of ${release.tag} would have ${length} characters, and GitHub takes ${LONGEST_NOTES}: ${sizes.map(({ number, text }) => `#${number} has ${Array.from(text).length}`).join(', ')}.`,
            fix: 'Shorten the sections in the pull requests: move long parts to the documentation, and link them. Then run this again.',
            url: release.url,
        });
    }
    if (notes !== release.body && leavesOpen(release.body)) {
        problems.push({
            code: 'upgrade-path-open',
            message: `The notes of ${release.tag} end within a block of code or a comment that is not closed: whatever is added would become part of it.`,
            fix: 'Close it in the notes, and run this again.',
            url: release.url,
        });
    }
    return problems;
}
function unwritten(release, entries) {
    if (writeUpgradePath(release.body, entries) === release.body)
        return { state: 'present', findings: [], entries };
    const findings = writingProblems(release, entries);
    return { state: findings.length > 0 ? 'missing' : 'unwritten', findings, entries };
}
function entryOf({ number, title, url, body }) {
    return { number, title, url, text: (0,upgrade_path/* findUpgradePath */.N)(body)?.content ?? '' };
}
/** What breaks without a pull request to take the upgrade path from has to be explained by hand. */
function withoutPull(release, changes, noted) {
    if (noted.byHand)
        return [];
    const fix = `Write a section "## Upgrade path" into the notes of ${release.tag}, and run this again.`;
    const found = (message) => ({
        code: 'upgrade-path-missing',
        ...{ message, fix, url: release.url },
    });
    if (changes.pulls.length === 0 && changes.commits.length === 0) {
        return [
            found(`${release.tag} is a new major version, no commit in it says what breaks, and its notes have no upgrade path.`),
        ];
    }
    return changes.commits.map(({ sha, message }) => found(`The breaking commit ${sha.slice(0, 7)} (${message.split('\n')[0] ?? ''}) came with no pull request, and the notes of ${release.tag} have no upgrade path that was written by hand.`));
}
/** Undefined where there is none that says anything. */
function sectionOf({ body }) {
    const section = (0,upgrade_path/* findUpgradePath */.N)(body);
    return section === undefined || (0,upgrade_path/* isPlaceholder */.w)(section.content) ? undefined : section;
}
function isNoted({ number }, noted) {
    return noted.byHand || noted.pulls.includes(number);
}
function unusable(pull) {
    const { number, title, url } = pull;
    const section = sectionOf(pull);
    if (section === undefined)
        return [noSection(pull)];
    if (!leavesOpen(section.content))
        return [];
    return [
        {
            code: 'upgrade-path-open',
            message: `The upgrade path of pull request #${number} (${title}) ends within a block of code or a comment that is not closed.`,
            fix: 'Close it in the body of the pull request, and run this again.',
            url,
        },
    ];
}
function unnoted(release, pull, noted) {
    if (isNoted(pull, noted))
        return [];
    const { number, title, url } = pull;
    if (sectionOf(pull) === undefined)
        return [noSection(pull)];
    return [
        {
            code: 'upgrade-path-missing',
            message: `The upgrade path of the breaking pull request #${number} (${title}) is not in the notes of ${release.tag}.`,
            fix: 'Run release-check with write-upgrade-path: true.',
            url,
        },
    ];
}
function noSection({ number, title, url, body }) {
    const there = (0,upgrade_path/* findUpgradePath */.N)(body) !== undefined;
    return {
        code: 'upgrade-path-missing',
        message: `The breaking pull request #${number} (${title}) has ${there ? 'a section "## Upgrade path" that says nothing' : 'no section "## Upgrade path"'}.`,
        fix: `Edit its body, merged as it is: a section "## Upgrade path" with what users have to do. Then run release-check with write-upgrade-path: true.`,
        url,
    };
}
function brokenMarkers({ tag, url }, { broken }) {
    return broken.map((number) => ({
        code: 'notes-markers',
        message: `In the notes of ${tag}, the marker at the end of the upgrade path of #${number} was deleted: where it ends is not known.`,
        fix: `Delete that upgrade path and its marker <!-- upgrade-path:${number}:… --> from the notes, and run this again.`,
        url,
    }));
}

;// CONCATENATED MODULE: ./src/domains/releases/release-checker.ts











/** As many as release-please itself looks at. */
const NEWEST_PULLS = 200;
/** A release pull request keeps its number while others come and go; so far back one is looked for. */
const MOST_PULLS = 2_000;
const ATTEMPTS = 3;
const NOTHING = { state: 'not-needed', findings: [], entries: [] };
/** Checks what release-please left behind, and completes the notes of breaking releases. */
class ReleaseChecker {
    deps;
    constructor(deps) {
        this.deps = deps;
    }
    /**
     * Looks at everything; changes nothing. What is wrong is returned, not thrown.
     * @throws PlatformError where it can't be told what is to be checked
     */
    async check(request) {
        const index = new release_index/* ReleaseIndex */.e(this.deps.releases);
        const pulls = await this.closedPulls(request, NEWEST_PULLS);
        const tags = await ReleaseTags.read(this.deps.tags);
        const names = [...tags.names, ...(await index.tags())];
        let known = pulls;
        let subject = findSubject(request, known, names);
        if (subject?.pull === undefined && pulls.length === NEWEST_PULLS) {
            known = await this.closedPulls(request, MOST_PULLS);
            subject = findSubject(request, known, names);
        }
        if (subject === undefined)
            return nothing((0,releases_findings/* staleLabels */.zH)(pulls, undefined));
        const releases = (await Promise.all(subject.tags.map((tag) => index.of(tag)))).flat();
        const [release] = releases;
        const tag = release?.tag ?? subject.tags[0] ?? subject.name;
        const facts = {
            ...{ tag, version: subject.version, releases },
            otherTags: (0,version_tag/* otherSpellings */.wf)(tag, tags.names),
            tagCommit: await tags.commitOf(tag),
            pull: subject.pull,
        };
        const findings = [
            ...releaseFindings(facts),
            ...(0,releases_findings/* staleLabels */.zH)(pulls, release === undefined ? subject.pull?.pull.number : undefined),
        ];
        const rest = { tag: facts.tag, version: facts.version, release };
        if (release === undefined)
            return { ...rest, previous: undefined, breaking: false, changes: NONE, upgrade: NOTHING, findings };
        const upgrade = await this.upgrade(request, facts, release, { index, tags, pulls: known });
        return { ...rest, ...upgrade, findings: [...findings, ...upgrade.upgrade.findings] };
    }
    /**
     * Writes the upgrade path of a check into the notes, as they are by then. A lost answer does no harm: it looks again.
     * @throws PlatformError
     */
    async write({ release, upgrade }) {
        if (release === undefined)
            throw new Error('There are no notes to write to.');
        for (let attempt = 1;; attempt += 1) {
            const now = await this.deps.releases.get(release.id);
            const body = writeUpgradePath(now.body, upgrade.entries);
            if (body === now.body)
                return now;
            const [problem] = writingProblems(now, upgrade.entries);
            if (problem !== undefined)
                throw new errors/* PlatformError */.Wk(problem.message, { hint: problem.fix });
            try {
                return await this.deps.releases.writeBody(release.id, body);
            }
            catch (error) {
                if (!(0,retry/* isTransient */.dg)(error) || attempt >= ATTEMPTS)
                    throw error;
            }
        }
    }
    closedPulls({ tag, branch }, limit) {
        return this.deps.pulls.list({ state: 'closed', ...(tag === undefined ? { base: branch } : {}), limit });
    }
    async upgrade({ write }, facts, release, known) {
        const previous = await known.tags.before(facts.tag, known.index);
        const base = previous === undefined ? undefined : await known.tags.commitOf(previous.version.tag);
        if (previous === undefined || base === undefined)
            return { previous: undefined, breaking: false, changes: NONE, upgrade: NOTHING };
        const head = facts.tagCommit ?? facts.pull?.pull.mergeCommit ?? release.target;
        const changes = await breakingChanges(this.deps, base, head, known.pulls);
        const breaking = previous.major || changes.pulls.length > 0 || changes.commits.length > 0;
        const upgrade = breaking ? checkUpgradePath(release, changes, { write }) : NOTHING;
        return { previous: previous.version, breaking, changes, upgrade };
    }
}
const NONE = { pulls: [], commits: [] };
function nothing(findings) {
    return {
        ...{ tag: undefined, version: undefined, previous: undefined, release: undefined },
        ...{ breaking: false, changes: NONE, upgrade: NOTHING, findings },
    };
}

// EXTERNAL MODULE: ./src/domains/releases/requested-tag.ts
var requested_tag = __webpack_require__(25693);
// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(53155);
// EXTERNAL MODULE: ./src/commands/shared/github.ts
var shared_github = __webpack_require__(90583);
;// CONCATENATED MODULE: ./src/commands/release/check.ts






/* harmony default export */ const check = ((0,command/* defineCommand */.NB)({
    name: 'release-check',
    summary: 'Check the release that release-please made, and complete the notes of a breaking one',
    description: 'Checks what release-please left behind: the merged release pull request has exactly one release (drafts count) and one tag, at the commit that it was merged as; tag, release and version agree; no closed pull request carries `autorelease: pending` any more; the notes of a breaking release carry the upgrade path. With `write-upgrade-path` it takes the section `## Upgrade path` of each breaking pull request, byte for byte, into the notes. Whatever is wrong fails the step, with the way out, so that a draft is not published by a later one.',
    inputs: {
        tag: {
            type: 'string',
            description: "Tag of the release: `v1.2.3`. Default: that of the event's release, else of the newest merged release pull request.",
        },
        branch: {
            type: 'string',
            description: "Branch whose newest release pull request is checked, where there is no tag. Default: the repository's default branch, as the event says; else `main`.",
        },
        'pull-request-title-pattern': {
            type: 'string',
            description: "release-please's setting of that name, where its configuration has one.",
        },
        'write-upgrade-path': {
            type: 'boolean',
            default: false,
            description: 'Write the upgrade path of the breaking pull requests into the notes.',
        },
        ...shared_github/* repositoryInput */.JD,
        ...command/* githubInputs */.dN,
        ...command/* dryRunInput */.lo,
    },
    outputs: {
        tag: { description: 'Tag of the release; empty where no release pull request has been merged yet.' },
        version: { description: 'Its version, without prefix and `v`.' },
        'previous-tag': { description: 'Tag of the version that users come from; empty for a first release.' },
        breaking: {
            description: '`true` for a new major version, and where a commit since the previous version breaks something.',
        },
        'release-id': { description: "The release's id in GitHub's API." },
        'release-url': { description: "The release's page." },
        draft: { description: '`true` while it is not published.' },
        'upgrade-path': {
            description: '`present`, `missing`, `not-needed`, or `written` (in a dry run: it would be), as to the notes of the release.',
        },
        'breaking-pull-requests': { description: 'JSON: a list of the numbers of the breaking pull requests.' },
        findings: {
            description: 'JSON: a list of `{code, message, fix, url}`, one for each thing that is wrong.',
        },
    },
    permissions: {
        aws: [],
        github: {
            // GitHub shows drafts to nobody else.
            contents: 'write',
            'pull-requests': 'read',
        },
    },
    async run(inputs, context) {
        const { signal, workflow, logger } = context;
        const given = inputs.tag ?? (0,requested_tag/* eventTag */.Dd)(workflow);
        const dryRun = inputs['dry-run'];
        const checker = await openChecker(inputs, context);
        const check = await checker.check({
            tag: given === undefined ? undefined : (0,requested_tag/* checkedTag */.y3)(given),
            branch: inputs.branch ?? (0,requested_tag/* defaultBranch */.OR)(workflow) ?? 'main',
            titlePattern: inputs['pull-request-title-pattern'],
            write: inputs['write-upgrade-path'],
        });
        if (check.tag === undefined)
            logger.notice('No release pull request has been merged yet: there is nothing to check.', {
                title: 'release-check',
            });
        const result = (done, failure) => {
            const state = upgradePathState(check, done);
            return {
                outputs: checkerOutputs(check, done),
                text: checkerText(check, state, dryRun),
                summary: checkerSummary(check, state, dryRun),
                ...(failure === undefined ? {} : { failure }),
            };
        };
        const found = checkerFailure(check);
        if (check.upgrade.state !== 'unwritten' || dryRun)
            return result(dryRun, found);
        const failure = await write(checker, check, context, signal);
        return result(failure === undefined, found ?? failure);
    },
}));
/** Why the notes were not written; undefined where they were. */
async function write(checker, check, context, signal) {
    try {
        await context.confirm(checkerQuestion(check));
        signal.throwIfAborted();
        await checker.write(check);
        return undefined;
    }
    catch (error) {
        if (error instanceof errors/* PlatformError */.Wk)
            return error;
        throw (0,errors/* asError */.zR)(error);
    }
}
async function openChecker(inputs, context) {
    const { GitHubCommitRange } = await __webpack_require__.e(/* import() */ 7443).then(__webpack_require__.bind(__webpack_require__, 37443));
    const { GitHubPullRequests } = await __webpack_require__.e(/* import() */ 8060).then(__webpack_require__.bind(__webpack_require__, 28060));
    const { GitHubReleases } = await __webpack_require__.e(/* import() */ 2040).then(__webpack_require__.bind(__webpack_require__, 2040));
    const { GitHubTags } = await __webpack_require__.e(/* import() */ 8223).then(__webpack_require__.bind(__webpack_require__, 18223));
    const repository = (0,shared_github/* repositoryName */.aR)(inputs.repository, context);
    const github = (0,shared_github/* githubClient */.$f)(inputs['github-token'], context);
    return new ReleaseChecker({
        releases: new GitHubReleases(github, repository),
        tags: new GitHubTags(github, repository),
        pulls: new GitHubPullRequests(github, repository),
        range: new GitHubCommitRange(github, repository),
    });
}


/***/ }),

/***/ 66328:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ReleaseIndex)
/* harmony export */ });
/** So many of the newest releases are looked at for drafts, which GitHub does not find by their tag. */
const NEWEST = 300;
/** The releases of a repository, by tag: one look at the newest of them, and one for each that may be older. */
class ReleaseIndex {
    releases;
    newest;
    constructor(releases) {
        this.releases = releases;
    }
    /** All releases of the tag, drafts among them; a published one comes first. */
    async of(tag) {
        const newest = await this.list();
        const found = newest.filter((release) => release.tag === tag);
        const published = found.find(({ draft }) => !draft) ?? (await this.older(tag, newest.length));
        const drafts = found.filter(({ draft }) => draft);
        return published === undefined ? drafts : [published, ...drafts];
    }
    /** The published release of the tag; undefined where there is none, or only a draft. */
    async published(tag) {
        return (await this.of(tag)).find(({ draft }) => !draft);
    }
    /** The tags of the newest releases, drafts among them. */
    async tags() {
        return (await this.list()).map(({ tag }) => tag);
    }
    list() {
        return (this.newest ??= this.releases.list(NEWEST));
    }
    async older(tag, seen) {
        return seen < NEWEST ? undefined : this.releases.published(tag);
    }
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


/***/ })

};
