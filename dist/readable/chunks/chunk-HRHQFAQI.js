const require = process.getBuiltinModule;
import {
  escapeLinked,
  escapeMarkdown,
  fenced,
  link,
  table
} from "./chunk-SYWYRGCB.js";
import {
  CancelledError,
  DeadlineError,
  PlatformError
} from "./chunk-VZX7JWXQ.js";

// src/core/summary.ts
var PICTURES = {
  success: ":white_check_mark:",
  failure: ":x:",
  warning: ":warning:",
  started: ":rocket:",
  "dry-run": ":mag:",
  unchanged: ":white_check_mark:",
  skipped: ":fast_forward:",
  // An answer, by which nothing was done.
  info: ":information_source:"
};
var MOST_LINES = 15;
var NOTHING_CHANGED = "Nothing was changed.";
function dryRunHeading(would) {
  return `Dry run: would ${would}`;
}
function formatDryRun(heading) {
  return `${heading}. ${NOTHING_CHANGED}`;
}
function renderNextStep({ hint, links }) {
  const pages = links.map(({ title, url }) => link(title, url)).join(" and ");
  const parts = [hint === void 0 ? "" : escapeLinked(hint), pages === "" ? "" : `Look at ${pages}.`];
  return parts.filter((part) => part !== "").join(" ") || void 0;
}
function renderSummary(page) {
  const { outcome, heading, failure, notes = [], facts, sections = [], details = [] } = page;
  const parts = [
    `### ${PICTURES[outcome]} ${heading.replace(/\.$/, "")}`,
    ...failure === void 0 ? [] : renderFailure(failure),
    outcome === "dry-run" ? NOTHING_CHANGED : void 0,
    ...notes,
    facts === void 0 ? void 0 : renderFacts(facts.title, facts.rows),
    ...sections.map((section) => section && `#### ${escapeMarkdown(section.title)}

${section.body}`),
    ...details.map((section) => section && renderDetails(section))
  ];
  return `${parts.filter((part) => part !== void 0 && part !== "").join("\n\n")}
`;
}
function renderDetails({ title, body }) {
  return `<details><summary>${escapeMarkdown(title)}</summary>

${body}

</details>`;
}
function renderFailure({ cause, lines = [], nextStep }) {
  return [
    cause === void 0 ? void 0 : `**${escapeMarkdown(cause)}**`,
    lines.length === 0 ? void 0 : fenced(lines.slice(-MOST_LINES).join("\n")),
    nextStep === void 0 ? void 0 : `**Next step:** ${nextStep}`
  ];
}
function renderFacts(title, rows) {
  const known = rows.flatMap(
    ([name, value]) => value === void 0 || value === "" ? [] : [[escapeMarkdown(name), value]]
  );
  return known.length === 0 ? void 0 : table([escapeMarkdown(title), "Details"], known);
}
function failureHeading(name, error, command, { mayBeRunning, hasPage }) {
  if (error instanceof CancelledError) return `${name} was cancelled`;
  if (error instanceof DeadlineError) return `${name} ran out of time`;
  const failed = `${name} failed`;
  if (!(error instanceof PlatformError) || error.unanswered || mayBeRunning || command === void 0)
    return failed;
  if (error.unchanged) return command.undone;
  return hasPage && "dry-run" in command.inputs ? failed : command.undone;
}

export {
  dryRunHeading,
  formatDryRun,
  renderNextStep,
  renderSummary,
  failureHeading
};
