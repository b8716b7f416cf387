const require = process.getBuiltinModule;
import {
  PENDING,
  TAGGED,
  UNFINISHED,
  isReleasePending
} from "./chunk-STV5F7D4.js";
import {
  renderNextStep
} from "./chunk-HRHQFAQI.js";
import {
  escapeMarkdown,
  link,
  table
} from "./chunk-SYWYRGCB.js";
import {
  onOneLine,
  sentence
} from "./chunk-PB6AAJBK.js";
import {
  PlatformError
} from "./chunk-VZX7JWXQ.js";

// src/domains/releases/release-findings.ts
function staleLabels(pulls, unreleased) {
  return pulls.filter(({ state, number }) => state === "closed" && number !== unreleased).flatMap(
    ({ number, labels, merged, url }) => UNFINISHED.filter((label) => labels.includes(label)).map((label) => ({
      code: "label-stale",
      message: merged ? `Pull request #${number} is merged and still carries the label "${label}": release-please makes no new release pull request as long as it does.` : `Pull request #${number} was closed without being merged and still carries the label "${label}".`,
      fix: merged ? `If its release exists, change the label: gh pr edit ${number} --remove-label "${label}" --add-label "${TAGGED}". If not, run release-please again first.` : `Remove the label: gh pr edit ${number} --remove-label "${label}".`,
      url
    }))
  );
}
function releaseFindings(facts) {
  return [...existence(facts), ...duplicateTags(facts), ...tagFindings(facts), ...versionFindings(facts)];
}
function existence(facts) {
  const { tag, releases, pull } = facts;
  if (releases.length === 0) return [missing(facts)];
  if (releases.length === 1) return [];
  return [
    {
      code: "release-duplicate",
      message: `There are ${releases.length} releases of ${tag}, where there has to be one: ${releases.map(({ url, draft }) => `${url}${draft ? " (a draft)" : ""}`).join(", ")}.`,
      fix: "Compare their notes and files, and delete all but one on their pages; leave the tag.",
      url: pull?.pull.url
    }
  ];
}
function duplicateTags({ tag, tagCommit, otherTags, releases, pull }) {
  if (tagCommit === void 0) return [];
  return otherTags.map((other) => ({
    code: "tag-duplicate",
    message: `The version of the tag ${tag} has the tag ${other} as well, where there has to be one.`,
    fix: `See which of them was made by hand, and delete it: git push --delete origin refs/tags/${other}`,
    url: releases[0]?.url ?? pull?.pull.url
  }));
}
function missing({ tag, version, pull }) {
  const unseen = "A draft is only seen with a token that may write contents.";
  if (pull === void 0) {
    return {
      code: "release-missing",
      message: `There is no release of the tag ${tag}.`,
      fix: `Make it: gh release create ${tag} --verify-tag --draft. ${unseen}`,
      url: void 0
    };
  }
  const { number, url } = pull.pull;
  const again = "then run the workflow of release-please again";
  const found = (message, fix) => ({
    code: "release-missing",
    message: `Release pull request #${number} is merged, and there is no release ${tag}. ${message}`,
    fix,
    url
  });
  const label = isReleasePending(pull.pull) ? again : `put the label "${PENDING}" on it (without "${TAGGED}"), ${again}`;
  if (!pull.titleReadable) {
    return found(
      "Its title was edited, so that release-please does not take it for one of its own.",
      `Give it the title that it had (chore(${pull.branch}): release ${version}), or the one of pull-request-title-pattern; ${label}.`
    );
  }
  if (!pull.bodyReadable) {
    return found(
      `Its body was edited, so that release-please can't read it any more: it needs the two lines "---", and between them a heading that begins with "## " and the version.`,
      `Restore the body from the history of its edits; ${label}.`
    );
  }
  if (!isReleasePending(pull.pull)) {
    return found(
      `It does not carry the label "${PENDING}", so release-please does not look at it.`,
      `${sentence(label)}. ${unseen}`
    );
  }
  return found(
    "release-please has not run since, or it failed.",
    `See the log of its last run, and run its workflow again. ${unseen}`
  );
}
function tagFindings({ tag, tagCommit, releases, pull }) {
  const [release] = releases;
  const merge = pull?.pull.mergeCommit;
  if (tagCommit === void 0) {
    if (release === void 0) return [];
    const at = merge ?? release.target;
    return [
      {
        code: "tag-missing",
        message: release.draft ? `The draft ${tag} has no tag yet: release-please would compute the next release from the one before.` : `The release ${tag} is published, and its tag is gone.`,
        fix: `Make the tag: git tag ${tag} ${at} && git push origin ${tag}.${release.draft ? ' So that release-please does it itself, set "force-tag-creation": true in its configuration.' : ""}`,
        url: release.url
      }
    ];
  }
  if (pull === void 0 || merge === void 0 || merge === tagCommit) return [];
  return [
    {
      code: "tag-elsewhere",
      message: `The tag ${tag} is at ${tagCommit.slice(0, 7)}, and its pull request #${pull.pull.number} was merged as ${merge.slice(0, 7)}.`,
      fix: `See which one is right. If nothing was published from the tag yet: git tag --force ${tag} ${merge} && git push --force origin ${tag}. Else release the next version.`,
      url: release?.url ?? pull.pull.url
    }
  ];
}
function versionFindings({ tag, version, releases, pull }) {
  const disagree = (what, other, fix, url) => other === void 0 || other === version ? [] : [{ code: "version-disagrees", message: `${what} ${other}, and the tag is ${tag}.`, fix, url }];
  return [
    ...disagree(
      `The notes in the body of pull request #${pull?.pull.number ?? ""} are those of`,
      pull?.otherVersion,
      "See which version was meant; correct title or body, and the release, accordingly.",
      pull?.pull.url
    ),
    ...releases.flatMap(({ name, body, url }) => [
      ...disagree("The release is called", versionIn(name), "Correct the name of the release.", url),
      ...disagree(
        "The notes of the release begin with",
        versionIn(/^\s*#{1,3} \[?v?\d\S*/.exec(body)?.[0] ?? ""),
        "Put the notes of the right version there.",
        url
      )
    ])
  ];
}
function versionIn(text) {
  return /\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?/.exec(text)?.[0];
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

export {
  staleLabels,
  releaseFindings,
  releaseCheckFailure,
  summaryFailure,
  findingsTable
};
