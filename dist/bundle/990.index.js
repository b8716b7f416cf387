export const id = 990;
export const ids = [990];
export const modules = {

/***/ 70990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ check_default)
});

// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/markdown.js
var markdown = __webpack_require__(24068);
// EXTERNAL MODULE: ./src/core/summary.js
var summary = __webpack_require__(74865);
;// CONCATENATED MODULE: ./src/domains/releases/release-check-report.js



function upgradePathState({ check: { upgrade }, written }) {
  if (upgrade.state === "unwritten") return written ? "written" : "missing";
  return upgrade.state;
}
function releaseCheckOutputs(run) {
  const { tag, version, breaking, release, findings, previous, changes } = run.check;
  return {
    tag,
    version,
    "previous-tag": previous?.tag,
    breaking,
    "release-id": release?.id,
    "release-url": release?.url,
    draft: release?.draft,
    "upgrade-path": upgradePathState(run),
    "breaking-pull-requests": changes.pulls.map(({ number }) => number),
    findings: findings.map(({ code, message, fix, url }) => ({ code, message, fix, url: url ?? null }))
  };
}
function releaseCheckQuestion({ tag, release, upgrade }) {
  const numbers = upgrade.entries.map(({ number }) => `#${number}`).join(", ");
  return `Write the upgrade path of ${numbers} into the notes of the ${release?.draft === true ? "draft" : "release"} ${tag ?? ""}?`;
}
function releaseCheckFailure({ tag, release, findings }) {
  if (findings.length === 0) return void 0;
  const number = (text, index) => findings.length === 1 ? text : `(${index + 1}) ${text}`;
  const messages = findings.map(({ message }, index) => number(message, index));
  const fixes = findings.map(({ fix }, index) => number(fix, index));
  const draft = release?.draft === true ? " Don't publish the draft yet." : "";
  return new errors/* PlatformError */.Wk(
    oneLine(`${tag ?? "The release pull requests"} did not pass the check: ${messages.join(" ")}${draft}`),
    { hint: fixes.join(" ") }
  );
}
function formatReleaseCheck(run) {
  const { tag, release, findings } = run.check;
  if (tag === void 0) return "Nothing to check: no release pull request has been merged yet.";
  const lines = [
    `${tag}: ${describe(release)}${release === void 0 ? "" : `, ${release.url}`}`,
    `Upgrade path: ${describeUpgradePath(run)}`,
    ...findings.map(({ message, fix }) => `- ${message} ${fix}`)
  ];
  return lines.map(oneLine).join("\n");
}
function renderReleaseCheck(run) {
  const { tag, release, previous, changes, findings, breaking } = run.check;
  const what = tag === void 0 ? "The release pull requests" : (0,markdown/* escapeMarkdown */.FV)(tag);
  const failed = findings.length > 0 || run.failure !== void 0;
  if (tag === void 0 && !failed)
    return (0,summary/* renderSummary */.Br)({
      outcome: "unchanged",
      heading: "Nothing to check: no release pull request has been merged yet"
    });
  const wouldWrite = run.dryRun && run.written && !failed;
  const pulls = changes.pulls.map(({ number, title, url }) => `- ${(0,markdown/* link */.nf)(`${title} (#${number})`, url)}`);
  return (0,summary/* renderSummary */.Br)({
    outcome: failed ? "failure" : wouldWrite ? "dry-run" : "success",
    heading: wouldWrite ? (0,summary/* dryRunHeading */.h7)(`write the upgrade path into the notes of ${what}`) : `${what} ${failed ? "did not pass" : "passed"} the release check`,
    failure: failed ? summaryFailure(findings, run.failure) : void 0,
    notes: [findings.length > 1 ? findingsTable(findings) : void 0],
    facts: tag === void 0 ? void 0 : {
      title: "Release",
      rows: [
        ["Release", (0,markdown/* link */.nf)(describe(release), release?.url)],
        ["Previous version", (0,markdown/* escapeMarkdown */.FV)(previous?.tag ?? "none")],
        ["Breaking", breaking ? "yes" : "no"],
        ["Upgrade path", (0,markdown/* escapeMarkdown */.FV)(describeUpgradePath(run))]
      ]
    },
    sections: [pulls.length === 0 ? void 0 : { title: "Breaking pull requests", body: pulls.join("\n") }]
  });
}
function summaryFailure(findings, failure) {
  const [first, second] = findings;
  if (first === void 0)
    return { cause: failure?.message, nextStep: failure?.hint && (0,markdown/* escapeMarkdown */.FV)(failure.hint) };
  if (second !== void 0) return { cause: `${findings.length} problems found` };
  return { cause: first.message, nextStep: fixWithLink(first) };
}
function findingsTable(findings) {
  return (0,markdown/* table */.tp)(
    ["Problem", "Next step"],
    findings.map((finding) => [`:x: ${(0,markdown/* escapeMarkdown */.FV)(finding.message)}`, fixWithLink(finding)])
  );
}
function fixWithLink({ fix, url }) {
  return `${(0,markdown/* escapeMarkdown */.FV)(fix)}${url === void 0 ? "" : ` (${(0,markdown/* link */.nf)("open the page", url)})`}`;
}
function describe(release) {
  if (release === void 0) return "no release";
  if (release.draft) return "draft";
  return release.prerelease ? "published pre-release" : "published";
}
function describeUpgradePath(run) {
  const numbers = run.check.upgrade.entries.map(({ number }) => `#${number}`).join(", ");
  switch (upgradePathState(run)) {
    case "not-needed":
      return "not needed";
    case "missing":
      return "missing";
    case "present":
      return "in the notes";
    case "written":
      return `${run.dryRun ? "would be written" : "written"} into the notes, from ${numbers}`;
  }
}
function oneLine(text) {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ");
}


// EXTERNAL MODULE: ./src/core/retry.js
var retry = __webpack_require__(70687);
// EXTERNAL MODULE: ./src/core/markdown-tree.js
var markdown_tree = __webpack_require__(1661);
// EXTERNAL MODULE: ./src/domains/conventional-commits/parse-commit-message.js + 2 modules
var parse_commit_message = __webpack_require__(66068);
// EXTERNAL MODULE: ./src/domains/conventional-commits/upgrade-path.js
var upgrade_path = __webpack_require__(433);
// EXTERNAL MODULE: ./src/domains/releases/release-notes.js
var release_notes = __webpack_require__(80523);
// EXTERNAL MODULE: ./src/domains/releases/version-tag.js
var version_tag = __webpack_require__(34935);
;// CONCATENATED MODULE: ./src/domains/releases/release-pull-request.js


const DEFAULT_TITLE = "chore${scope}: release${component} ${version}";
const GROUP_TITLE = "chore: release ${branch}";
const VERSION = /\d+\.\d+\.\d+(?:-[^+]+)?(?:\+.*)?/;
const DELIMITER = "---";
function parseReleasePullRequest(pull, titlePattern = DEFAULT_TITLE) {
  const branch = releaseBranch(pull.head);
  if (branch === void 0) return void 0;
  const title = titleForm(titlePattern).exec(pull.title)?.groups ?? titleForm(GROUP_TITLE).exec(pull.title)?.groups;
  const inBody = bodyReleases(pull.body);
  const [single] = inBody ?? [];
  const inTitle = VERSION.exec(title?.["version"] ?? "")?.[0];
  const component = nonEmpty(title?.["component"]) ?? branch.component ?? single?.component;
  const releases = inTitle !== void 0 && (inBody ?? []).length <= 1 ? [{ component, version: inTitle }] : (inBody ?? []).map((release) => ({ ...release, component: release.component ?? component }));
  return {
    pull,
    branch: branch.target,
    titleReadable: title !== void 0,
    bodyReadable: inBody !== void 0 && inBody.length > 0,
    otherVersion: inTitle !== void 0 && inBody?.length === 1 && single?.version !== inTitle ? single?.version : void 0,
    releases
  };
}
function isTagOf({ component, version }, tag) {
  if (tag.text !== version) return false;
  return tag.prefix === "" || tag.prefix.slice(0, -1) === component;
}
function listReleaseTags(release, names) {
  const found = names.flatMap((name) => (0,version_tag/* parseVersionTag */._Q)(name) ?? []).filter((tag) => isTagOf(release, tag));
  const own = found.filter(({ prefix }) => prefix !== "");
  return [...new Set((own.length > 0 ? own : found).map(({ tag }) => tag))];
}
function releaseBranch(head) {
  const match = /^release-please--branches--(?<target>.+?)(?:--(?:components|groups)--(?<component>.+))?$/.exec(head) ?? /^release-please\/branches\/(?<target>[^/]+)(?:\/components\/(?<component>.+))?$/.exec(head);
  const target = match?.groups?.["target"];
  return target === void 0 ? void 0 : { target, component: match?.groups?.["component"] };
}
function titleForm(pattern) {
  const form = pattern.replace(/[[\]()]/g, "\\$&").replace("${scope}", "(\\((?<scope>[\\w-./]+)\\))?").replace("${component}", " ?(?<component>@?[\\w-./]*)?").replace("${version}", "v?(?<version>[0-9].*)").replace("${branch}", "(?<branch>[\\w-./]+)?");
  return new RegExp(`^${form}$`);
}
function bodyReleases(body) {
  const lines = body.trim().replaceAll("\r\n", "\n").split("\n");
  const first = lines.indexOf(DELIMITER);
  if (first < 0) return void 0;
  const last = lines.lastIndexOf(DELIMITER);
  const content = lines.slice(first + 1, last === first ? lines.length - 1 : last).join("\n");
  const several2 = [...content.matchAll(/<summary>(.*?)<\/summary>/g)].flatMap(([, summary = ""]) => {
    const match = /^(?:(?<component>.*[^:]):? )?(?<version>\d+\.\d+\.\d+.*)$/.exec(summary);
    const version2 = VERSION.exec(match?.groups?.["version"] ?? "")?.[0];
    return version2 === void 0 ? [] : [{ component: nonEmpty(match?.groups?.["component"]), version: version2 }];
  });
  if (several2.length > 0) return several2;
  const heading = /^#{2,} \[?(?<version>\d+\.\d+\.\d+[^\]]*)\]?/.exec(content.trim())?.groups?.["version"];
  const version = VERSION.exec(heading ?? "")?.[0];
  return version === void 0 ? [] : [{ component: void 0, version: version.split(/[\s(]/)[0] ?? version }];
}
function nonEmpty(text) {
  return text === void 0 || text === "" ? void 0 : text;
}
function findReleaseSubject(request, pulls, names) {
  const merged = pulls.filter((pull2) => pull2.merged).flatMap((pull2) => parseReleasePullRequest(pull2, request.titlePattern) ?? []);
  if (request.tag !== void 0) return subjectOfTag(request.tag, merged, names);
  const pull = merged.find(({ branch }) => branch === request.branch);
  if (pull === void 0) return void 0;
  const [release, ...others] = pull.releases;
  if (release === void 0) throw unreadable(pull);
  if (others.length > 0) throw several(pull, names);
  return {
    name: expectedTag(release, names),
    version: release.version,
    tags: listReleaseTags(release, names),
    pull
  };
}
function subjectOfTag(tag, merged, names) {
  const version = (0,version_tag/* parseVersionTag */._Q)(tag);
  if (version === void 0) {
    throw new errors/* PlatformError */.Wk(`Expected the tag of a version, such as v1.2.3, got ${JSON.stringify(tag)}.`, {
      hint: "Set tag to the tag of a release, or leave it out to check the newest release pull request."
    });
  }
  const pull = merged.find(({ releases }) => releases.some((release) => isTagOf(release, version)));
  return { name: tag, version: version.text, tags: names.includes(tag) ? [tag] : [], pull };
}
function expectedTag({ component, version }, names) {
  const known = (0,version_tag/* versionTags */.OP)(names).filter(({ prefix }) => prefix === "" || prefix.slice(0, -1) === component);
  const model = known.find(({ prefix }) => prefix !== "") ?? known[0];
  return model === void 0 ? `v${version}` : `${model.prefix}${model.v}${version}`;
}
function unreadable({ pull, branch, titleReadable }) {
  return new errors/* PlatformError */.Wk(
    `Release pull request #${pull.number} (${pull.title}) is merged, but its version can't be read: ${titleReadable ? "neither title nor body has one" : "the title was edited, so release-please no longer recognises it"}.`,
    {
      hint: `Restore the title (chore(${branch}): release 1.2.3) and the body, add the label "autorelease: pending" and run release-please again. If your titles have another form, set pull-request-title-pattern. ${pull.url}`
    }
  );
}
function several({ pull, releases }, names) {
  const tags = releases.map((release) => listReleaseTags(release, names)[0] ?? expectedTag(release, names));
  return new errors/* PlatformError */.Wk(`Release pull request #${pull.number} has several releases: ${tags.join(", ")}.`, {
    hint: "Run release-check for each of them, with the input tag set to its tag."
  });
}


;// CONCATENATED MODULE: ./src/domains/releases/breaking-changes.js





const MOST_COMMITS = 3e3;
async function breakingChanges(deps, base, head, known) {
  const byCommit = new Map(known.flatMap((pull) => pull.merged ? [[pull.mergeCommit, pull]] : []));
  const found = /* @__PURE__ */ new Map();
  const commits = [];
  for (const commit of await deps.range.between(base, head, MOST_COMMITS)) {
    const own = byCommit.get(commit.sha);
    if (own !== void 0 && releaseBranch(own.head) !== void 0) continue;
    if (!isBreaking(commit.message, own?.body)) continue;
    const pulls = own === void 0 ? await pullsOf(deps, commit) : [own];
    for (const pull of pulls) found.set(pull.number, pull);
    if (pulls.length === 0) commits.push(commit);
  }
  return { pulls: [...found.values()], commits };
}
async function pullsOf({ pulls }, { sha }) {
  const merged = (await pulls.ofCommit(sha)).filter((pull) => pull.merged);
  const own = merged.filter(({ mergeCommit }) => mergeCommit === sha);
  return own.length > 0 ? own : merged.slice(0, 1);
}
const MARKED = /^\s*(?:[*-]\s+)?[A-Za-z][\w-]*(?:\([^()\n]*\))?\s*!\s*:/;
const FOOTER = /^\s*BREAKING[ -]CHANGE(?:\([^()\n]*\))?\s*(?::|!:|\s#)/m;
function isBreaking(message, pullRequestBody = "") {
  const { commits, dropped } = (0,parse_commit_message/* parseCommitMessage */.o)(message, pullRequestBody);
  return commits.some(({ breaking }) => breaking) || dropped.some(({ text }) => MARKED.test(text) || FOOTER.test(text));
}
function checkUpgradePath(release, changes, { write }) {
  const noted = (0,release_notes/* readUpgradePath */.MF)(release.body);
  const findings = [...brokenMarkers(release, noted), ...withoutPull(release, changes, noted)];
  const written = changes.pulls.filter((pull) => !isNoted(pull, noted) || sectionOf(pull) !== void 0);
  if (write) findings.push(...written.flatMap((pull) => unusable(pull)));
  else findings.push(...changes.pulls.flatMap((pull) => unnoted(release, pull, noted)));
  if (findings.length > 0) return { state: "missing", findings, entries: [] };
  if (!write) return { state: "present", findings, entries: [] };
  return unwritten(release, written.map(entryOf));
}
function writingProblems(release, entries) {
  const notes = (0,release_notes/* writeUpgradePath */.tl)(release.body, entries);
  const problems = brokenMarkers(release, (0,release_notes/* readUpgradePath */.MF)(release.body));
  const length = Array.from(notes).length;
  if (length > release_notes/* LONGEST_NOTES */.TU) {
    const sizes = [...entries].sort((a, b) => b.text.length - a.text.length);
    problems.push({
      code: "notes-too-long",
      message: `With the upgrade path the notes of ${release.tag} would have ${length} characters, and GitHub takes ${release_notes/* LONGEST_NOTES */.TU}: ${sizes.map(({ number, text }) => `#${number} has ${Array.from(text).length}`).join(", ")}.`,
      fix: "Shorten the sections in the pull requests: move long parts to the documentation, and link them. Then run this again.",
      url: release.url
    });
  }
  if (notes !== release.body && (0,markdown_tree/* leavesOpen */.LN)(release.body)) {
    problems.push({
      code: "upgrade-path-open",
      message: `The notes of ${release.tag} end within a block of code or a comment that is not closed: whatever is added would become part of it.`,
      fix: "Close it in the notes, and run this again.",
      url: release.url
    });
  }
  return problems;
}
function unwritten(release, entries) {
  if ((0,release_notes/* writeUpgradePath */.tl)(release.body, entries) === release.body)
    return { state: "present", findings: [], entries };
  const findings = writingProblems(release, entries);
  return { state: findings.length > 0 ? "missing" : "unwritten", findings, entries };
}
function entryOf({ number, title, url, body }) {
  return { number, title, url, text: (0,upgrade_path/* findUpgradePath */.N)(body)?.content ?? "" };
}
function withoutPull(release, changes, noted) {
  if (noted.byHand) return [];
  const fix = `Write a section "## Upgrade path" into the notes of ${release.tag}, and run this again.`;
  const found = (message) => ({
    code: "upgrade-path-missing",
    ...{ message, fix, url: release.url }
  });
  if (changes.pulls.length === 0 && changes.commits.length === 0) {
    return [
      found(
        `${release.tag} is a new major version, no commit in it says what breaks, and its notes have no upgrade path.`
      )
    ];
  }
  return changes.commits.map(
    ({ sha, message }) => found(
      `The breaking commit ${sha.slice(0, 7)} (${message.split("\n")[0] ?? ""}) came with no pull request, and the notes of ${release.tag} have no upgrade path that was written by hand.`
    )
  );
}
function sectionOf({ body }) {
  const section = (0,upgrade_path/* findUpgradePath */.N)(body);
  return section === void 0 || (0,upgrade_path/* isPlaceholder */.w)(section.content) ? void 0 : section;
}
function isNoted({ number }, noted) {
  return noted.byHand || noted.pulls.includes(number);
}
function unusable(pull) {
  const { number, title, url } = pull;
  const section = sectionOf(pull);
  if (section === void 0) return [noSection(pull)];
  if (!(0,markdown_tree/* leavesOpen */.LN)(section.content)) return [];
  return [
    {
      code: "upgrade-path-open",
      message: `The upgrade path of pull request #${number} (${title}) ends within a block of code or a comment that is not closed.`,
      fix: "Close it in the body of the pull request, and run this again.",
      url
    }
  ];
}
function unnoted(release, pull, noted) {
  if (isNoted(pull, noted)) return [];
  const { number, title, url } = pull;
  if (sectionOf(pull) === void 0) return [noSection(pull)];
  return [
    {
      code: "upgrade-path-missing",
      message: `The upgrade path of the breaking pull request #${number} (${title}) is not in the notes of ${release.tag}.`,
      fix: "Run release-check with write-upgrade-path: true.",
      url
    }
  ];
}
function noSection({ number, title, url, body }) {
  const there = (0,upgrade_path/* findUpgradePath */.N)(body) !== void 0;
  return {
    code: "upgrade-path-missing",
    message: `The breaking pull request #${number} (${title}) has ${there ? 'a section "## Upgrade path" that says nothing' : 'no section "## Upgrade path"'}.`,
    fix: `Edit its body, merged as it is: a section "## Upgrade path" with what users have to do. Then run release-check with write-upgrade-path: true.`,
    url
  };
}
function brokenMarkers({ tag, url }, { broken }) {
  return broken.map((number) => ({
    code: "notes-markers",
    message: `In the notes of ${tag}, the marker at the end of the upgrade path of #${number} was deleted: where it ends is not known.`,
    fix: `Delete that upgrade path and its marker <!-- upgrade-path:${number}:… --> from the notes, and run this again.`,
    url
  }));
}


// EXTERNAL MODULE: ./src/domains/releases/release-findings.js
var release_findings = __webpack_require__(65318);
// EXTERNAL MODULE: ./src/domains/releases/release-index.js
var release_index = __webpack_require__(3742);
;// CONCATENATED MODULE: ./src/domains/releases/release-checker.js











const NEWEST_PULLS = 200;
const MOST_PULLS = 2e3;
const ATTEMPTS = 3;
const NOTHING = { state: "not-needed", findings: [], entries: [] };
class ReleaseChecker {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  /**
   * Looks at everything; changes nothing. What is wrong is returned, not thrown.
   * @throws PlatformError where it can't be told what is to be checked
   */
  async check(request) {
    const index = new release_index/* ReleaseIndex */.e(this.deps.releases);
    const pulls = await this.closedPulls(request, NEWEST_PULLS);
    const tags = await release_index/* ReleaseTags */.H.read(this.deps.tags);
    const names = [...tags.names, ...await index.tags()];
    let known = pulls;
    let subject = findReleaseSubject(request, known, names);
    if (subject?.pull === void 0 && pulls.length === NEWEST_PULLS) {
      known = await this.closedPulls(request, MOST_PULLS);
      subject = findReleaseSubject(request, known, names);
    }
    if (subject === void 0) return nothing((0,release_findings/* staleLabels */.zH)(pulls, void 0));
    const releases = (await Promise.all(subject.tags.map((tag2) => index.of(tag2)))).flat();
    const [release] = releases;
    const tag = release?.tag ?? subject.tags[0] ?? subject.name;
    const facts = {
      ...{ tag, version: subject.version, releases },
      otherTags: (0,version_tag/* listOtherSpellings */.Yr)(tag, tags.names),
      tagCommit: await tags.commitOf(tag),
      pull: subject.pull
    };
    const findings = [
      ...(0,release_findings/* releaseFindings */.ob)(facts),
      ...(0,release_findings/* staleLabels */.zH)(pulls, release === void 0 ? subject.pull?.pull.number : void 0)
    ];
    const rest = { tag: facts.tag, version: facts.version, release };
    if (release === void 0)
      return { ...rest, previous: void 0, breaking: false, changes: NONE, upgrade: NOTHING, findings };
    const upgrade = await this.upgrade(request, facts, release, { index, tags, pulls: known });
    return { ...rest, ...upgrade, findings: [...findings, ...upgrade.upgrade.findings] };
  }
  /**
   * Writes the upgrade path of a check into the notes, as they are by then. A lost answer does no harm: it looks again.
   * @throws PlatformError
   */
  async write({ release, upgrade }) {
    if (release === void 0) throw new Error("There are no notes to write to.");
    for (let attempt = 1; ; attempt += 1) {
      const now = await this.deps.releases.get(release.id);
      const body = (0,release_notes/* writeUpgradePath */.tl)(now.body, upgrade.entries);
      if (body === now.body) return now;
      const [problem] = writingProblems(now, upgrade.entries);
      if (problem !== void 0) throw new errors/* PlatformError */.Wk(problem.message, { hint: problem.fix });
      try {
        return await this.deps.releases.writeBody(release.id, body);
      } catch (error) {
        if (!(0,retry/* isTransient */.dg)(error) || attempt >= ATTEMPTS) throw error;
      }
    }
  }
  closedPulls({ tag, branch }, limit) {
    return this.deps.pulls.list({ state: "closed", ...tag === void 0 ? { base: branch } : {}, limit });
  }
  async upgrade({ write }, facts, release, known) {
    const previous = await known.tags.before(facts.tag, known.index);
    const base = previous === void 0 ? void 0 : await known.tags.commitOf(previous.version.tag);
    if (previous === void 0 || base === void 0)
      return { previous: void 0, breaking: false, changes: NONE, upgrade: NOTHING };
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
    ...{ tag: void 0, version: void 0, previous: void 0, release: void 0 },
    ...{ breaking: false, changes: NONE, upgrade: NOTHING, findings }
  };
}


// EXTERNAL MODULE: ./src/commands/command.js
var command = __webpack_require__(10417);
// EXTERNAL MODULE: ./src/commands/shared/github.js
var shared_github = __webpack_require__(13981);
;// CONCATENATED MODULE: ./src/commands/release/check.js






var check_default = (0,command/* defineCommand */.NB)({
  name: "release-check",
  summary: "Check the release that release-please created, and complete the notes of a breaking one",
  description: "Checks the result of release-please: the merged release pull request has exactly one release (drafts count) and one tag, at its merge commit; tag, release and version agree; no closed pull request still has the label `autorelease: pending`; the notes of a breaking release contain the upgrade path. With `write-upgrade-path` it copies the section `## Upgrade path` of each breaking pull request into the notes, byte for byte. Any problem fails the check and comes with its next step, so that a later step does not publish a draft.",
  inputs: {
    tag: {
      type: "string",
      description: "Tag of the release: `v1.2.3`. Default: that of the event's release, otherwise of the newest merged release pull request."
    },
    branch: {
      type: "string",
      description: "Branch whose newest release pull request is checked when there is no tag. Default: the repository's default branch according to the event, otherwise `main`."
    },
    "pull-request-title-pattern": {
      type: "string",
      description: "release-please's setting of the same name, if its configuration has one."
    },
    "write-upgrade-path": {
      type: "boolean",
      default: false,
      description: "Write the upgrade path of the breaking pull requests into the notes."
    },
    ...shared_github/* repositoryInput */.J,
    ...command/* githubInputs */.dN,
    ...command/* dryRunInput */.lo
  },
  outputs: {
    tag: { description: "Tag of the release. Empty if no release pull request has been merged yet." },
    version: { description: "Its version, without prefix and `v`." },
    "previous-tag": { description: "Tag of the version that users upgrade from. Empty for a first release." },
    breaking: {
      description: "`true` for a new major version, or when a commit since the previous version is breaking."
    },
    "release-id": { description: "The release's id in GitHub's API." },
    "release-url": { description: "The release's page." },
    draft: { description: "`true` while it is not published." },
    "upgrade-path": {
      description: "Whether the notes contain it: `present`, `missing`, `not-needed`, or `written` (in a dry run: would be written)."
    },
    "breaking-pull-requests": { description: "JSON: a list of the numbers of the breaking pull requests." },
    findings: {
      description: "JSON: a list of `{code, message, fix, url}`, one for each problem."
    }
  },
  permissions: {
    aws: [],
    github: {
      // GitHub shows drafts only to tokens with this permission.
      contents: "write",
      "pull-requests": "read"
    }
  },
  async run(inputs, context) {
    const { signal, workflow, logger } = context;
    const given = inputs.tag ?? (0,version_tag/* eventTag */.Dd)(workflow);
    const dryRun = inputs["dry-run"];
    const checker = await openChecker(inputs, context);
    const check = await checker.check({
      tag: given === void 0 ? void 0 : (0,version_tag/* validateTag */.z7)(given),
      branch: inputs.branch ?? (0,version_tag/* defaultBranch */.OR)(workflow) ?? "main",
      titlePattern: inputs["pull-request-title-pattern"],
      write: inputs["write-upgrade-path"]
    });
    if (check.tag === void 0)
      logger.notice("Nothing to check: no release pull request has been merged yet.", {
        title: "release-check"
      });
    const found = releaseCheckFailure(check);
    const writable = check.upgrade.state === "unwritten";
    const problem = writable && !dryRun ? await writeNotes(checker, check, context, signal) : void 0;
    const failure = found ?? problem;
    const run = { check, dryRun, written: writable && problem === void 0, failure };
    return {
      outputs: releaseCheckOutputs(run),
      text: formatReleaseCheck(run),
      summary: renderReleaseCheck(run),
      ...failure === void 0 ? {} : { failure }
    };
  }
});
async function writeNotes(checker, check, context, signal) {
  try {
    await context.confirm(releaseCheckQuestion(check));
    signal.throwIfAborted();
    await checker.write(check);
    return void 0;
  } catch (error) {
    if (error instanceof errors/* PlatformError */.Wk) return error;
    throw (0,errors/* asError */.zR)(error);
  }
}
async function openChecker(inputs, context) {
  const { GitHubCommitRange } = await __webpack_require__.e(/* import() */ 4448).then(__webpack_require__.bind(__webpack_require__, 94448));
  const { GitHubPullRequests } = await __webpack_require__.e(/* import() */ 9882).then(__webpack_require__.bind(__webpack_require__, 69882));
  const { GitHubReleases } = await __webpack_require__.e(/* import() */ 1601).then(__webpack_require__.bind(__webpack_require__, 53982));
  const { GitHubTags } = await __webpack_require__.e(/* import() */ 157).then(__webpack_require__.bind(__webpack_require__, 10157));
  const repository = (0,shared_github.getRepositoryName)(inputs.repository, context);
  const github = (0,shared_github.githubClient)(inputs["github-token"], context);
  return new ReleaseChecker({
    releases: new GitHubReleases(github, repository),
    tags: new GitHubTags(github, repository),
    pulls: new GitHubPullRequests(github, repository),
    range: new GitHubCommitRange(github, repository)
  });
}



/***/ }),

/***/ 3742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ReleaseTags),
/* harmony export */   e: () => (/* binding */ ReleaseIndex)
/* harmony export */ });
/* harmony import */ var _version_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34935);

const NEWEST = 300;
class ReleaseIndex {
  constructor(releases) {
    this.releases = releases;
  }
  releases;
  newest;
  /** All releases of the tag, drafts among them; a published one comes first. */
  async of(tag) {
    const newest = await this.list();
    const found2 = newest.filter((release) => release.tag === tag);
    const published = found2.find(({ draft }) => !draft) ?? await this.older(tag, newest.length);
    const drafts = found2.filter(({ draft }) => draft);
    return published === void 0 ? drafts : [published, ...drafts];
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
    return this.newest ??= this.releases.list(NEWEST);
  }
  async older(tag, seen) {
    return seen < NEWEST ? void 0 : this.releases.published(tag);
  }
}
class ReleaseTags {
  constructor(store, tags) {
    this.store = store;
    this.byName = new Map(tags.map((tag) => [tag.name, tag]));
  }
  store;
  byName;
  static async read(store) {
    return new ReleaseTags(store, await store.list(""));
  }
  get names() {
    return [...this.byName.keys()];
  }
  /** Undefined where there is no such tag, or where it is no commit's. */
  async commitOf(name) {
    const tag = this.byName.get(name);
    return tag === void 0 ? void 0 : this.store.commitOf(tag);
  }
  /**
   * The version that users come from: the newest one before, pre-releases left out, that was published; where the
   * repository has no releases at all, the newest one before. `major` says whether the major version is another.
   */
  async before(tag, index) {
    const release = (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersionTag */ ._Q)(tag);
    if (release === void 0) return void 0;
    const older = (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .versionTags */ .OP)(this.names).filter(
      (other) => (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .sameFamily */ .bi)(other, release) && (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(other, release) < 0 && !(0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrerelease */ .V1)(other)
    );
    for (const version of older) {
      if (await index.published(version.tag) !== void 0) return found(version, release);
    }
    const [newest] = older;
    const others = (await index.tags()).some((name) => name !== tag);
    return newest === void 0 || others ? void 0 : found(newest, release);
  }
}
function found(version, release) {
  return { version, major: version.version.major !== release.version.major };
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
  const index = blocks.findIndex(
    (block) => new RegExp("^\\P{L}*breaking changes?\\P{L}*$", "iu").test(titleOf(body, block) ?? "")
  );
  const heading = blocks[index];
  if (heading === void 0) return void 0;
  const next = blocks.slice(index + 1).find(({ type, depth = 1 }) => type === "heading" && depth <= (heading.depth ?? 1));
  const end = next?.start ?? body.length;
  return { whole: { start: heading.start, end }, content: { start: heading.end, end } };
}
function findVersionHeading(body, [first], version) {
  if (first === void 0) return void 0;
  const title = titleOf(body, first)?.replace(/\(?\d{4}-\d\d-\d\d\)?/, "").trim();
  return title?.replace(/^v/, "") === version.replace(/^v/, "") ? first : void 0;
}
function titleOf(body, { type, start, end }) {
  if (type !== "heading" || end - start > LONGEST_HEADING) return void 0;
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



/***/ })

};
