const require = process.getBuiltinModule;
import {
  parseCommitMessage,
  releaseFindings,
  staleLabels,
  unexplainedChanges
} from "./chunk-446IY7YO.js";
import {
  ReleaseIndex,
  ReleaseTags,
  listOtherSpellings,
  parseVersionTag,
  versionTags
} from "./chunk-TQWVPQSL.js";
import {
  findUpgradePath,
  insertBlock,
  isPlaceholder,
  leavesOpen
} from "./chunk-6YX533LL.js";
import "./chunk-SHW4GFQW.js";
import {
  escapeMarkdown
} from "./chunk-SUI7BB63.js";
import "./chunk-7EL6422M.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import {
  isTransient
} from "./chunk-KUNTXOTQ.js";
import "./chunk-G2KTZL3Y.js";
import {
  PlatformError,
  UsageError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/domains/releases/release-pull-request.ts
var DEFAULT_TITLE = "chore${scope}: release${component} ${version}";
var GROUP_TITLE = "chore: release ${branch}";
var VERSION = /\d+\.\d+\.\d+(?:-[^+]+)?(?:\+.*)?/;
var DELIMITER = "---";
function parseReleasePullRequest(pull, titlePattern = DEFAULT_TITLE) {
  const branch = releaseBranch(pull.head);
  if (branch === void 0) return void 0;
  const title = titleForm(titlePattern).exec(pull.title)?.groups ?? titleForm(GROUP_TITLE).exec(pull.title)?.groups;
  const inBody = bodyReleases(pull.body);
  const [single] = inBody ?? [];
  const inTitle = VERSION.exec(title?.["version"] ?? "")?.[0];
  const component = title?.["component"] ?? branch.component ?? single?.component;
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
  return tag.text === version && (tag.prefix === "" || tag.prefix.slice(0, -1) === component);
}
function listReleaseTags(release, names) {
  const found = names.flatMap((name) => parseVersionTag(name) ?? []).filter((tag) => isTagOf(release, tag));
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
    return version2 === void 0 ? [] : [{ component: match?.groups?.["component"], version: version2 }];
  });
  if (several2.length > 0) return several2;
  const heading = /^#{2,} \[?(?<version>\d+\.\d+\.\d+[^\]]*)\]?/.exec(content.trim())?.groups?.["version"];
  const version = VERSION.exec(heading ?? "")?.[0];
  return version === void 0 ? [] : [{ component: void 0, version: version.split(/[\s(]/)[0] ?? version }];
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
  const version = parseVersionTag(tag);
  if (version === void 0) {
    throw new UsageError(`The input tag is ${JSON.stringify(tag)}, which is not the tag of a version.`, {
      hint: "Set tag to that of a release, such as v1.2.3, or leave it out to check the newest release pull request."
    });
  }
  const pull = merged.find(({ releases }) => releases.some((release) => isTagOf(release, version)));
  return { name: tag, version: version.text, tags: names.includes(tag) ? [tag] : [], pull };
}
function expectedTag({ component, version }, names) {
  const known = versionTags(names).filter(({ prefix }) => prefix === "" || prefix.slice(0, -1) === component);
  const model = known.find(({ prefix }) => prefix !== "") ?? known[0];
  return model === void 0 ? `v${version}` : `${model.prefix}${model.v}${version}`;
}
function unreadable({ pull, branch, titleReadable }) {
  return new PlatformError(
    `Release pull request #${pull.number} (${pull.title}) is merged, but its version can't be read: ${titleReadable ? "neither title nor body has one" : "the title was edited, so release-please no longer recognises it"}.`,
    {
      hint: `Restore the title (chore(${branch}): release 1.2.3) and the body, add the label "autorelease: pending" and run release-please again. If your titles have another form, set pull-request-title-pattern. ${pull.url}`
    }
  );
}
function several({ pull, releases }, names) {
  const tags = releases.map((release) => listReleaseTags(release, names)[0] ?? expectedTag(release, names));
  return new PlatformError(`Release pull request #${pull.number} has several releases: ${tags.join(", ")}.`, {
    hint: "Run release-check for each of them, with the input tag set to its tag."
  });
}

// src/domains/releases/upgrade-notes.ts
var LONGEST_NOTES = 125e3;
var HEADING = "## Upgrade path";
var BEGIN = /<!-- upgrade-path:(\d+):(\d+) -->/g;
var END = /<!-- \/upgrade-path:\d+:\d+ -->/g;
var endMarker = (number, nonce) => `<!-- /upgrade-path:${number}:${nonce} -->`;
function readUpgradePath(notes) {
  const { parts, broken } = findParts(notes);
  const rest = findUpgradePath(withoutParts(notes, parts));
  return {
    pulls: parts.flatMap(({ number, text }) => isPlaceholder(text) ? [] : [number]),
    byHand: rest !== void 0 && !isPlaceholder(rest.content),
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
  if (last !== void 0) return insertBlock(result, last, added.join("\n\n"));
  const section = findUpgradePath(result);
  if (section !== void 0) return insertBlock(result, section.end, added.join("\n\n"));
  return insertBlock(result, result.length, [HEADING, ...added].join("\n\n"));
}
function render({ number, title, url, text }) {
  let nonce = 0;
  while (text.includes(endMarker(number, nonce))) nonce += 1;
  const heading = `### [${escapeMarkdown(title)}](${url})`;
  return [
    `<!-- upgrade-path:${number}:${nonce} -->
${heading}

`,
    text,
    text.endsWith("\n") ? "" : "\n",
    endMarker(number, nonce)
  ].join("");
}
function findParts(notes) {
  const parts = [];
  const broken = [];
  const ends = /* @__PURE__ */ new Map();
  for (const { 0: marker, index } of notes.matchAll(END)) {
    const known = ends.get(marker);
    if (known === void 0) ends.set(marker, [index]);
    else known.push(index);
  }
  const begin = new RegExp(BEGIN);
  for (let match = begin.exec(notes); match !== null; match = begin.exec(notes)) {
    const [marker, number = "", nonce = ""] = match;
    const end = endMarker(number, nonce);
    const from = begin.lastIndex;
    const at = ends.get(end)?.find((offset) => offset >= from);
    if (at === void 0) {
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
  const starts = [0, ...parts.map(({ end }) => end)];
  return starts.map((start, index) => notes.slice(start, parts[index]?.start)).join("");
}
function checkUpgradePath(release, changes, { write }) {
  const noted = readUpgradePath(release.body);
  const unexplained = noted.byHand ? [] : unexplainedChanges(release, changes);
  const findings = [...brokenMarkers(release, noted), ...unexplained];
  const written = changes.pulls.filter((pull) => !isNoted(pull, noted) || sectionOf(pull) !== void 0);
  if (write) findings.push(...written.flatMap((pull) => unusable(pull)));
  else findings.push(...changes.pulls.flatMap((pull) => unnoted(release, pull, noted)));
  if (findings.length > 0) return { state: "missing", findings, entries: [] };
  if (!write) return { state: "present", findings, entries: [] };
  const entries = written.map(entryOf);
  if (writeUpgradePath(release.body, entries) === release.body)
    return { state: "present", findings, entries };
  const problems = writingProblems(release, entries);
  return { state: problems.length > 0 ? "missing" : "unwritten", findings: problems, entries };
}
function writingProblems(release, entries) {
  const notes = writeUpgradePath(release.body, entries);
  const problems = brokenMarkers(release, readUpgradePath(release.body));
  const length = Array.from(notes).length;
  if (length > LONGEST_NOTES) {
    const sizes = [...entries].sort((a, b) => b.text.length - a.text.length);
    problems.push({
      code: "notes-too-long",
      message: `With the upgrade path the notes of ${release.tag} would have ${length} characters, and GitHub takes ${LONGEST_NOTES}: ${sizes.map(({ number, text }) => `#${number} has ${Array.from(text).length}`).join(", ")}.`,
      fix: "Shorten the sections in the pull requests: move long parts to the documentation, and link them. Then run this again.",
      url: release.url
    });
  }
  if (notes !== release.body && leavesOpen(release.body)) {
    problems.push({
      code: "upgrade-path-open",
      message: `The notes of ${release.tag} end within a block of code or a comment that is not closed: whatever is added would become part of it.`,
      fix: "Close it in the notes, and run this again.",
      url: release.url
    });
  }
  return problems;
}
function entryOf({ number, title, url, body }) {
  return { number, title, url, text: findUpgradePath(body)?.content ?? "" };
}
function sectionOf({ body }) {
  const section = findUpgradePath(body);
  return section === void 0 || isPlaceholder(section.content) ? void 0 : section;
}
function isNoted({ number }, noted) {
  return noted.byHand || noted.pulls.includes(number);
}
function unusable(pull) {
  const { number, title, url } = pull;
  const section = sectionOf(pull);
  if (section === void 0) return [noSection(pull)];
  if (!leavesOpen(section.content)) return [];
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
  const there = findUpgradePath(body) !== void 0;
  return {
    code: "upgrade-path-missing",
    message: `The breaking pull request #${number} (${title}) has ${there ? 'a section "## Upgrade path" that says nothing' : 'no section "## Upgrade path"'}.`,
    fix: `Edit its body, although it is merged: say in a section "## Upgrade path" what users have to do. Then run release-check with write-upgrade-path: true.`,
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

// src/domains/releases/release-checker.ts
var NEWEST_PULLS = 200;
var MOST_PULLS = 2e3;
var ATTEMPTS = 3;
var NOTHING = { state: "not-needed", findings: [], entries: [] };
var ReleaseChecker = class {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  /**
   * Looks at everything; changes nothing. What is wrong is returned, not thrown.
   * @throws PlatformError where it is not known what is to be checked
   */
  async check(request) {
    const index = new ReleaseIndex(this.deps.releases);
    const pulls = await this.closedPulls(request, NEWEST_PULLS);
    const tags = await ReleaseTags.read(this.deps.tags);
    const names = [...tags.names, ...await index.tags()];
    let known = pulls;
    let subject = findReleaseSubject(request, known, names);
    if (subject?.pull === void 0 && pulls.length === NEWEST_PULLS) {
      known = await this.closedPulls(request, MOST_PULLS);
      subject = findReleaseSubject(request, known, names);
    }
    if (subject === void 0) return nothing(staleLabels(pulls, void 0));
    const releases = (await Promise.all(subject.tags.map((tag2) => index.of(tag2)))).flat();
    const [release] = releases;
    const tag = release?.tag ?? subject.tags[0] ?? subject.name;
    const facts = {
      tag,
      version: subject.version,
      releases,
      otherTags: listOtherSpellings(tag, tags.names),
      tagCommit: await tags.commitOf(tag),
      pull: subject.pull
    };
    const findings = [
      ...releaseFindings(facts),
      ...staleLabels(pulls, release === void 0 ? subject.pull?.pull.number : void 0)
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
      const body = writeUpgradePath(now.body, upgrade.entries);
      if (body === now.body) return now;
      const [problem] = writingProblems(now, upgrade.entries);
      if (problem !== void 0) throw new PlatformError(problem.message, { hint: problem.fix });
      try {
        return await this.deps.releases.writeBody(release.id, body);
      } catch (error) {
        if (!isTransient(error) || attempt >= ATTEMPTS) throw error;
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
};
var NONE = { pulls: [], commits: [] };
function nothing(findings) {
  return {
    tag: void 0,
    version: void 0,
    previous: void 0,
    release: void 0,
    breaking: false,
    changes: NONE,
    upgrade: NOTHING,
    findings
  };
}
var MOST_COMMITS = 3e3;
async function breakingChanges(deps, base, head, known) {
  const byCommit = new Map(known.flatMap((pull) => pull.merged ? [[pull.mergeCommit, pull]] : []));
  const found = /* @__PURE__ */ new Map();
  const commits = [];
  const between = await deps.history.between(base, head, MOST_COMMITS);
  if (between.aheadBy > MOST_COMMITS)
    throw new PlatformError(
      `There are ${between.aheadBy} commits between ${shortRef(base)} and ${shortRef(head)}; at most ${MOST_COMMITS} are looked through.`,
      { hint: "Release more often, or check the notes of this release by hand." }
    );
  for (const commit of between.commits) {
    const own = byCommit.get(commit.sha);
    if (own !== void 0 && releaseBranch(own.head) !== void 0) continue;
    if (!isBreaking(commit.message, own?.body)) continue;
    const pulls = own === void 0 ? await pullsOf(deps, commit) : [own];
    for (const pull of pulls) found.set(pull.number, pull);
    if (pulls.length === 0) commits.push({ sha: commit.sha, message: commit.message });
  }
  return { pulls: [...found.values()], commits };
}
function shortRef(ref) {
  return /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 7) : ref;
}
async function pullsOf({ pulls }, { sha }) {
  const merged = (await pulls.ofCommit(sha)).filter((pull) => pull.merged);
  const own = merged.filter(({ mergeCommit }) => mergeCommit === sha);
  return own.length > 0 ? own : merged.slice(0, 1);
}
var MARKED = /^\s*(?:[*-]\s+)?[A-Za-z][\w-]*(?:\([^()\n]*\))?\s*!\s*:/;
var FOOTER = /^\s*BREAKING[ -]CHANGE(?:\([^()\n]*\))?\s*(?::|!:|\s#)/m;
function isBreaking(message, pullRequestBody = "") {
  const { commits, dropped } = parseCommitMessage(message, pullRequestBody);
  return commits.some(({ breaking }) => breaking) || dropped.some(({ text }) => MARKED.test(text) || FOOTER.test(text));
}
export {
  ReleaseChecker,
  breakingChanges,
  isBreaking
};
