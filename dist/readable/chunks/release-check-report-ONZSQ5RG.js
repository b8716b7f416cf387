const require = process.getBuiltinModule;
import {
  dryRunHeading,
  formatDryRun,
  renderNextStep,
  renderSummary
} from "./chunk-XFDL5JCY.js";
import {
  escapeMarkdown,
  link,
  table
} from "./chunk-SUI7BB63.js";
import {
  onOneLine
} from "./chunk-G2KTZL3Y.js";
import {
  PlatformError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/domains/releases/release-check-report.ts
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
  return new PlatformError(
    onOneLine(`${tag ?? "The release pull requests"} did not pass the check: ${messages.join(" ")}${draft}`),
    { hint: fixes.join(" ") }
  );
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
function summaryFailure(findings, failure) {
  const [first, second] = findings;
  if (first === void 0) return { cause: failure?.message, nextStep: failure && renderNextStep(failure) };
  if (second !== void 0) return { cause: `${findings.length} problems found` };
  return { cause: first.message, nextStep: fixWithLink(first) };
}
function findingsTable(findings) {
  return table(
    ["Problem", "Next step"],
    findings.map((finding) => [`:x: ${escapeMarkdown(finding.message)}`, fixWithLink(finding)])
  );
}
function fixWithLink({ fix, url }) {
  return `${escapeMarkdown(fix)}${url === void 0 ? "" : ` (${link("open the page", url)})`}`;
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
  formatReleaseCheck,
  releaseCheckFailure,
  releaseCheckOutputs,
  releaseCheckQuestion,
  renderReleaseCheck
};
