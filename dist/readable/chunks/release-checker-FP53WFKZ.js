const require = process.getBuiltinModule;
import {
  parseCommitMessage
} from "./chunk-QLZZBWTF.js";
import {
  findUpgradePath,
  isPlaceholder,
  leavesOpen,
  readUpgradePath,
  writeUpgradePath
} from "./chunk-6ESXSQVB.js";
import {
  findingsTable,
  releaseFindings,
  staleLabels,
  summaryFailure
} from "./chunk-RNKTRSBO.js";
import {
  findReleaseSubject,
  releaseBranch
} from "./chunk-STV5F7D4.js";
import {
  ReleaseIndex,
  ReleaseTags,
  listOtherSpellings
} from "./chunk-HLXAHXS3.js";
import "./chunk-SHW4GFQW.js";
import {
  dryRunHeading,
  formatDryRun,
  renderSummary
} from "./chunk-HRHQFAQI.js";
import {
  escapeMarkdown,
  link
} from "./chunk-SYWYRGCB.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import {
  isTransient
} from "./chunk-F5MUN3NT.js";
import {
  onOneLine
} from "./chunk-PB6AAJBK.js";
import {
  PlatformError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/domains/releases/upgrade-check.ts
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
var LONGEST_NOTES = 125e3;
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
function unexplainedChanges(release, changes) {
  const fix = `Write a section "## Upgrade path" into the notes of ${release.tag}, and run this again.`;
  const found = (message) => ({
    code: "upgrade-path-missing",
    message,
    fix,
    url: release.url
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
      `The breaking commit ${sha.slice(0, 7)} (${message.replace(/\n[^]*/, "")}) came with no pull request, and the notes of ${release.tag} have no upgrade path that was written by hand.`
    )
  );
}

// src/domains/releases/release-checker.ts
var NEWEST_PULLS = 200;
var MOST_PULLS = 2e3;
var ATTEMPTS = 3;
var NOT_BREAKING = {
  previous: void 0,
  breaking: false,
  changes: { pulls: [], commits: [] },
  upgrade: { state: "not-needed", findings: [], entries: [] }
};
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
    if (subject === void 0) {
      const findings2 = staleLabels(pulls, void 0);
      return { tag: void 0, version: void 0, release: void 0, ...NOT_BREAKING, findings: findings2 };
    }
    const { version, pull } = subject;
    const releases = (await Promise.all(subject.tags.map((tag2) => index.of(tag2)))).flat();
    const [release] = releases;
    const tag = release?.tag ?? subject.tags[0] ?? subject.name;
    const otherTags = listOtherSpellings(tag, tags.names);
    const tagCommit = await tags.commitOf(tag);
    const facts = { tag, version, releases, otherTags, tagCommit, pull };
    const findings = [
      ...releaseFindings(facts),
      ...staleLabels(pulls, release === void 0 ? pull?.pull.number : void 0)
    ];
    if (release === void 0) return { tag, version, release, ...NOT_BREAKING, findings };
    const changes = await this.changes(request, facts, release, { index, tags, pulls: known });
    return { tag, version, release, ...changes, findings: [...findings, ...changes.upgrade.findings] };
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
  async changes({ write }, facts, release, known) {
    const previous = await known.tags.before(facts.tag, known.index);
    const base = previous === void 0 ? void 0 : await known.tags.commitOf(previous.version.tag);
    if (previous === void 0 || base === void 0) return NOT_BREAKING;
    const head = facts.tagCommit ?? facts.pull?.pull.mergeCommit ?? release.target;
    const changes = await breakingChanges(this.deps, base, head, known.pulls);
    const breaking = previous.major || changes.pulls.length > 0 || changes.commits.length > 0;
    const upgrade = breaking ? checkUpgradePath(release, changes, { write }) : NOT_BREAKING.upgrade;
    return { previous: previous.version, breaking, changes, upgrade };
  }
};
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
function formatReleaseCheck(run) {
  const { tag, release } = run.check;
  if (tag === void 0) return "Nothing to check: no release pull request has been merged yet.";
  const lines = [
    ...wouldWriteNotes(run) ? [formatDryRun(writingHeading(tag))] : [],
    `${tag}: ${describe(release)}${release === void 0 ? "" : `, ${release.url}`}`,
    `Upgrade path: ${describeUpgradePath(run)}`
  ];
  return lines.map(onOneLine).join("\n");
}
function wouldWriteNotes({ check, dryRun, written, failure }) {
  return dryRun && written && check.findings.length === 0 && failure === void 0;
}
function writingHeading(what) {
  return dryRunHeading(`write the upgrade path into the notes of ${what}`);
}
function renderReleaseCheck(run) {
  const { tag, release, previous, changes, findings, breaking } = run.check;
  const what = tag === void 0 ? "The release pull requests" : escapeMarkdown(tag);
  const failed = findings.length > 0 || run.failure !== void 0;
  if (tag === void 0 && !failed)
    return renderSummary({
      outcome: "unchanged",
      heading: "Nothing to check: no release pull request has been merged yet"
    });
  const wouldWrite = wouldWriteNotes(run);
  const pulls = changes.pulls.map(({ number, title, url }) => `- ${link(`${title} (#${number})`, url)}`);
  return renderSummary({
    outcome: failed ? "failure" : wouldWrite ? "dry-run" : "success",
    heading: wouldWrite ? writingHeading(what) : `${what} ${failed ? "did not pass" : "passed"} the release check`,
    failure: failed ? summaryFailure(findings, run.failure) : void 0,
    notes: [findings.length > 1 ? findingsTable(findings) : void 0],
    facts: tag === void 0 ? void 0 : {
      title: "Release",
      rows: [
        ["Release", link(describe(release), release?.url)],
        ["Previous version", escapeMarkdown(previous?.tag ?? "none")],
        ["Breaking", breaking ? "yes" : "no"],
        ["Upgrade path", escapeMarkdown(describeUpgradePath(run))]
      ]
    },
    sections: [pulls.length === 0 ? void 0 : { title: "Breaking pull requests", body: pulls.join("\n") }]
  });
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
export {
  ReleaseChecker,
  formatReleaseCheck,
  releaseCheckOutputs,
  releaseCheckQuestion,
  renderReleaseCheck
};
