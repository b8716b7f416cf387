const require = process.getBuiltinModule;
import {
  code,
  escapeMarkdown,
  link,
  table
} from "./chunk-SYWYRGCB.js";
import {
  shortDigest
} from "./chunk-GV6UZF3M.js";
import {
  formatCount
} from "./chunk-PB6AAJBK.js";

// src/domains/changes/report.ts
var WORDS = {
  same: "unchanged",
  upgrade: "upgrade",
  downgrade: "downgrade",
  diverged: "diverged: some commits are removed too",
  older: "downgrade (older image)",
  changed: "changed"
};
function isDowngrade(direction) {
  return direction === "downgrade" || direction === "older";
}
function logChanges(changes, logger, { intended = false } = {}) {
  logger.group(`What will change in ${changes.env}: ${changes.image.tag}`);
  for (const line of serviceLines(changes.services)) logger.info(`  ${line}`);
  for (const comparison of changes.commits) {
    logger.info(`  ${comparisonText(comparison)} ${comparison.url}`);
    const listed = commitLines(comparison);
    if (listed.length > 0) logger.remote(`${listed.join("\n")}
`, "    ");
  }
  logger.endGroup();
  const warning = intended ? void 0 : downgradeWarning(changes);
  if (warning !== void 0) logger.warning(warning, { title: "This is a downgrade" });
}
function downgradeWarning({ services, env, image, commits }) {
  const back = services.flatMap(
    (service) => service.state === "running" && isDowngrade(service.direction) ? [service.service] : []
  );
  if (back.length === 0) return void 0;
  const removed = Math.max(0, ...commits.map(({ removed: { total } }) => total));
  const away = removed === 0 ? "" : `, by ${formatCommits(removed)}`;
  return `${image.tag} is older than what runs in ${env} (${back.join(", ")})${away}.`;
}
function serviceLines(services) {
  const reasons2 = /* @__PURE__ */ new Map();
  const lines = [];
  for (const service of services) {
    if (service.state === "unknown")
      reasons2.set(service.reason, [...reasons2.get(service.reason) ?? [], service.service]);
    else lines.push(`${service.service}: ${runningText(service)}; ${WORDS[service.direction]}`);
  }
  for (const [reason, names] of reasons2)
    lines.push(`${names.join(", ")}: what runs now is not known. ${reason}`);
  return lines;
}
function runningText(service) {
  const { image, since, stopped, rollingOut } = service;
  const digest = image.digest === void 0 || image.tag === void 0 ? "" : ` (${shortDigest(image.digest)})`;
  return [
    `${image.tag ?? image.digest ?? "an image without a tag"}${digest}`,
    since === void 0 ? "" : ` since ${formatMinute(since)}`,
    stopped ? ", scaled to zero" : "",
    rollingOut === void 0 ? "" : `, while ${rollingOut} is being rolled out`
  ].join("");
}
function comparisonText({ base, head, relation, added, removed }) {
  const between = `between ${base.slice(0, 7)} and ${head.slice(0, 7)}:`;
  switch (relation) {
    case void 0:
      return `Commits ${between}`;
    case "same":
      return `No commits ${between}`;
    case "upgrade":
      return `${formatCommits(added.total)} ${between}`;
    case "downgrade":
      return `Downgrade by ${formatCommits(removed.total)} ${between}`;
    case "diverged":
      return `Diverged, ${formatCommits(added.total)} added and ${formatCommits(removed.total)} removed ${between}`;
  }
}
function formatCommits(number) {
  return formatCount(number, "commit");
}
function commitLines({ added, removed }) {
  return [...listLines("+", added), ...listLines("-", removed)];
}
function listLines(sign, { total, commits }) {
  const lines = commits.map((commit) => `${sign} ${commitText(commit)}`);
  const more = total - commits.length;
  return more > 0 && commits.length > 0 ? [...lines, `${sign} and ${formatCommits(more)} before those`] : lines;
}
function commitText({ sha, subject, author, pulls }) {
  const by = author === void 0 ? "" : ` (${author})`;
  const numbers = pulls.map(({ number }) => ` #${number}`).join("");
  return `${sha.slice(0, 7)} ${subject}${by}${subject.includes(numbers.trim()) ? "" : numbers}`;
}
function changesSummary(changes, { title, intended }) {
  const { services, commits } = changes;
  if (services.length === 0) return "";
  const warning = intended ? void 0 : downgradeWarning(changes);
  const rows = services.map((service) => serviceRow(service, changes));
  const before = title === "What changes" ? "Now" : "Ran before";
  const header = ["Service", before, "Since", "New image", "Change"];
  const parts = [
    ...warning === void 0 ? [] : [`> :warning: **Downgrade**: ${escapeMarkdown(warning)}`],
    ...title === void 0 ? [] : [table(header, rows), ...reasons(services)],
    ...commits.map((comparison) => comparisonSection(comparison)),
    ...pullSection(commits)
  ];
  return parts.length === 0 ? "" : [`#### ${title ?? "Commits"}`, ...parts].join("\n\n");
}
function serviceRow(service, { image }) {
  const next = imageCell(image.tag, image.digest);
  if (service.state === "unknown") return [code(service.service), "not known", "", next, ""];
  const { image: running, since, direction, stopped, rollingOut } = service;
  const notes = [
    ...stopped ? ["scaled to zero"] : [],
    ...rollingOut === void 0 ? [] : [`${rollingOut} was being rolled out`]
  ];
  return [
    code(service.service),
    [imageCell(running.tag, running.digest), ...notes.map(escapeMarkdown)].join(", "),
    since === void 0 ? "" : escapeMarkdown(formatMinute(since)),
    next,
    directionCell(direction)
  ];
}
function imageCell(tag, digest) {
  const parts = [...tag === void 0 ? [] : [tag], ...digest === void 0 ? [] : [shortDigest(digest)]];
  return parts.length === 0 ? "an image without a tag" : parts.map(code).join(" ");
}
function directionCell(direction) {
  const text = escapeMarkdown(WORDS[direction]);
  return isDowngrade(direction) || direction === "diverged" ? `:warning: ${text}` : text;
}
function reasons(services) {
  const texts = services.flatMap((service) => service.state === "unknown" ? [service.reason] : []);
  return [...new Set(texts)].map((reason) => `What runs is not known: ${escapeMarkdown(reason)}`);
}
function comparisonSection(comparison) {
  const { url, added, removed } = comparison;
  const heading = link(comparisonText(comparison).replace(/:$/, ""), url);
  const lists = [...commitList("New", added), ...commitList("Taken away", removed)];
  return [heading, ...lists].join("\n\n");
}
function commitList(title, { total, commits }) {
  if (commits.length === 0) return [];
  const more = total - commits.length;
  const items = [
    ...commits.map((commit) => `- ${commitItem(commit)}`),
    ...more > 0 ? [`- and ${formatCommits(more)} before those`] : []
  ];
  return [`${title}:`, items.join("\n")];
}
function commitItem({ sha, subject, author, url, pulls }) {
  const by = author === void 0 ? "" : `, ${code(author)}`;
  const numbers = pulls.map((pull) => ` ${link(`#${pull.number}`, pull.url)}`).join("");
  return `${link(sha.slice(0, 7), url)} ${escapeMarkdown(subject)}${by}${numbers}`;
}
function pullSection(comparisons) {
  const pulls = /* @__PURE__ */ new Map();
  const commits = comparisons.flatMap(({ added, removed }) => [...added.commits, ...removed.commits]);
  for (const pull of commits.flatMap((commit) => commit.pulls)) pulls.set(pull.url, pull);
  const subjects = new Set(commits.map(({ subject }) => subject));
  const others = [...pulls.values()].filter(({ title }) => !subjects.has(title));
  if (others.length === 0) return [];
  const items = others.sort((a, b) => b.number - a.number).map(({ number, title, url }) => `- ${link(`#${number}`, url)} ${escapeMarkdown(title)}`);
  return [`Pull requests:

${items.join("\n")}`];
}
function formatMinute(time) {
  return `${time.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

export {
  isDowngrade,
  logChanges,
  changesSummary,
  formatMinute
};
