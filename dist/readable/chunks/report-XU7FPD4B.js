const require = process.getBuiltinModule;
import {
  formatEffect,
  hasErrors
} from "./chunk-UVIDU6UH.js";
import "./chunk-B6MLSRXJ.js";
import "./chunk-QLZZBWTF.js";
import "./chunk-6ESXSQVB.js";
import "./chunk-STV5F7D4.js";
import "./chunk-SURAKO2P.js";
import "./chunk-HLXAHXS3.js";
import "./chunk-SHW4GFQW.js";
import {
  renderSummary
} from "./chunk-HRHQFAQI.js";
import {
  code,
  escapeMarkdown,
  fenced,
  link,
  table
} from "./chunk-SYWYRGCB.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-VR4HECPH.js";
import {
  sentence
} from "./chunk-PB6AAJBK.js";
import {
  PlatformError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/domains/pull-requests/report.ts
function pullRequestOutputs(results) {
  const checked = results.filter(({ skippedFor }) => skippedFor === void 0);
  const first = checked[0];
  const commit = first?.checked?.commit;
  return {
    type: commit?.type,
    scope: commit?.scope,
    subject: commit?.subject.replace(/ \(#\d+\)$/, ""),
    ticket: first?.ticket,
    breaking: first === void 0 ? void 0 : checked.some((result) => result.checked?.breaking === true),
    bump: first?.effect?.bump,
    "corrected-title": first?.checked?.corrected,
    problems: checked.flatMap(
      (result) => result.problems.map(({ rule, severity, where, line, column, message }) => ({
        "pull-request": result.candidate.number ?? null,
        rule,
        severity,
        where,
        line: line ?? null,
        column: column ?? null,
        message
      }))
    ),
    skipped: first === void 0,
    "release-first-overridden": checked.some(({ overriddenBy }) => overriddenBy !== void 0)
  };
}
function pullRequestName({ candidate: { number } }) {
  return number === void 0 ? "The pull request" : `Pull request #${number}`;
}
function formatPlace({ where, line, column }) {
  const parts = [where];
  if (where === "body" && line !== void 0) parts.push(`line ${line}`);
  if (column !== void 0) parts.push(`column ${column}`);
  return parts.join(", ");
}
var MOST_WIDTH = 100;
function formatCaretLines({ excerpt, column }, width) {
  if (excerpt === void 0) return void 0;
  const most = Math.min(width, MOST_WIDTH);
  if (column === void 0) return excerpt.slice(0, most);
  const start = Math.max(0, column - 1 - Math.floor(most * 0.6));
  const lead = start > 0 ? "…" : "";
  const shown = excerpt.slice(start, start + most - lead.length).replaceAll("	", " ");
  return `${lead}${shown}
${" ".repeat(lead.length + column - 1 - start)}^`;
}
function formatProblem(found) {
  const { message, found: seen, expected } = found;
  const facts = [
    ...seen === void 0 ? [] : [`found ${seen}`],
    ...expected === void 0 ? [] : [`expected ${expected}`]
  ];
  const more = facts.length === 0 ? "" : ` ${sentence(facts.join(", "))}.`;
  return `${sentence(formatPlace(found))}: ${message}${more}`;
}
function logPullRequest(result, logger, width) {
  const name = pullRequestName(result);
  if (result.skippedFor !== void 0) {
    logger.notice(`${name} is not checked: it has the label ${JSON.stringify(result.skippedFor)}.`);
    return;
  }
  const single = errorsOf(result).length === 1;
  for (const found of result.problems) {
    if (found.severity !== "error") logger.warning(formatProblem(found), { title: `${name}: ${found.rule}` });
    else if (!single)
      logger.info(
        `${result.candidate.number === void 0 ? "" : `${name}, `}${found.rule}: ${formatProblem(found)}`
      );
    const lines = formatCaretLines(found, width - CARET_MARGIN.length);
    if (lines !== void 0) logger.remote(lines, CARET_MARGIN);
  }
  if (result.overriddenBy !== void 0)
    logger.notice(
      `${name} is a breaking change and goes before ${formatPendingCount(result)} that could have been released without it: it has the label ${JSON.stringify(result.overriddenBy)}.`
    );
}
var CARET_MARGIN = "    ";
function formatPendingCount({ unreleased }) {
  const count = unreleased?.pending.length ?? 0;
  return count === 1 ? "one change" : `${count} changes`;
}
function formatPullRequests(results) {
  return results.map((result) => {
    const name = pullRequestName(result);
    if (result.skippedFor !== void 0) return `${name} is not checked.`;
    const passes = hasErrors(result) ? "does not pass." : "passes.";
    return `${name} ${passes} ${result.effect === void 0 ? "" : formatEffect(result.effect)}`.trim();
  }).join("\n");
}
function pullRequestFailure(results) {
  const failed = results.filter(hasErrors);
  if (failed.length === 0) return void 0;
  const counts = failed.map((result) => {
    const errors = errorsOf(result);
    const [first] = errors;
    const name = pullRequestName(result);
    if (first !== void 0 && errors.length === 1)
      return `${name} does not pass (${first.rule}). ${formatProblem(first)}`;
    return `${name} has ${errors.length} problems: ${[...new Set(errors.map(({ rule }) => rule))].join(", ")}.`;
  });
  const corrected = failed.flatMap(({ checked }) => checked?.corrected ?? []);
  const several = failed.some((result) => errorsOf(result).length > 1);
  const log = several ? "The log lists each of them, with its place and what to do." : void 0;
  const hint = corrected.length === 0 ? log : `A title that would pass: ${corrected.join(" | ")}`;
  return new PlatformError(counts.join(" "), hint === void 0 ? {} : { hint });
}
function errorsOf({ problems }) {
  return problems.filter(({ severity }) => severity === "error");
}
function renderPullRequests(results) {
  return results.map((result) => renderSummary(page(result))).join("\n");
}
function page(result) {
  const { candidate, skippedFor, checked, overriddenBy } = result;
  const name = pullRequestName(result);
  const title = escapeMarkdown(candidate.title);
  if (skippedFor !== void 0)
    return {
      outcome: "skipped",
      heading: `${name} was not checked: ${title}`,
      notes: [`It has the label ${code(skippedFor)}.`]
    };
  const failed = hasErrors(result);
  const corrected = checked?.corrected;
  return {
    outcome: failed ? "failure" : "success",
    heading: `${name} ${failed ? "does not pass" : "passes"}: ${title}`,
    notes: [
      problemsTable(result),
      corrected === void 0 ? void 0 : `A title that would pass:

${fenced(corrected)}`,
      overriddenBy === void 0 ? void 0 : `:warning: The label ${code(overriddenBy)} lets this breaking change in before earlier changes are released.`
    ],
    sections: [effectSection(result), unreleasedSection(result)]
  };
}
function problemsTable({ problems }) {
  if (problems.length === 0) return void 0;
  const rows = problems.map((found) => [
    `${found.severity === "error" ? ":x:" : ":warning:"} ${code(found.rule)}`,
    formatPlace(found),
    escapeMarkdown(found.message),
    found.found === void 0 ? "" : code(found.found),
    found.expected === void 0 ? "" : code(found.expected)
  ]);
  return table(["Rule", "Where", "Problem", "Found", "Expected"], rows);
}
function effectSection({ effect, checked }) {
  if (effect === void 0 || checked === void 0) return void 0;
  const title = "In the release notes";
  if (checked.parsed.commits.length === 0)
    return { title, body: "**release-please would leave this change out of the notes.**" };
  const rows = effect.entries.map(({ heading, header }) => [escapeMarkdown(heading), escapeMarkdown(header)]);
  const list = rows.length === 0 ? "" : `

${table(["Heading", "Line"], rows)}`;
  return { title, body: `${escapeMarkdown(formatEffect(effect))}${list}` };
}
function unreleasedSection(result) {
  const { unreleased } = result;
  if (unreleased === void 0) return void 0;
  const { branch, lastRelease, pending, releasePullRequests } = unreleased;
  const title = "Release first";
  if (lastRelease === void 0)
    return {
      title,
      body: `There is no release on ${code(branch)} yet, so nothing has to be released first.`
    };
  if (pending.length === 0)
    return {
      title,
      body: `Nothing on ${code(branch)} since ${code(lastRelease)} has to be released first.`
    };
  const rows = pending.map(({ sha, header, url }) => [link(sha.slice(0, 7), url), escapeMarkdown(header)]);
  const releases = releasePullRequests.map((pull) => link(`#${pull.number} ${pull.title}`, pull.url));
  const body = [
    `${formatPendingCount(result)} on ${code(branch)} since ${code(lastRelease)} could be released without this breaking change:`,
    table(["Commit", "Change"], rows),
    releases.length === 0 ? "There is no open release pull request." : `Release pull request: ${releases.join(", ")}`
  ];
  return { title, body: body.join("\n\n") };
}
export {
  formatCaretLines,
  formatPullRequests,
  logPullRequest,
  pullRequestFailure,
  pullRequestOutputs,
  renderPullRequests
};
