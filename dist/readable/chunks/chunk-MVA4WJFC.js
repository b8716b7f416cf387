const require = process.getBuiltinModule;
import {
  buildUrl
} from "./chunk-SNKO2L4S.js";
import {
  UsageError
} from "./chunk-VZX7JWXQ.js";

// src/domains/slack/mrkdwn.ts
function escapeMrkdwn(text) {
  return withoutControls(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function mrkdwnLink(text, url) {
  const label = escapeMrkdwn(text.replaceAll("|", "¦").replace(/\s+/g, " "));
  if (!/^https?:\/\/[^\s/]/.test(url)) return label;
  const address = url.replace(/[\s|<>]/g, (character) => encodeURIComponent(character)).replaceAll("&", "&amp;");
  return `<${address}|${label}>`;
}
function bold(text) {
  return `*${escapeMrkdwn(text).replaceAll("*", "∗")}*`;
}
function codeSpan(text) {
  return `\`${escapeMrkdwn(text).replaceAll("`", "ˋ").replace(/\s+/g, " ")}\``;
}
function codeBlock(text) {
  return `\`\`\`
${escapeMrkdwn(text).replaceAll("`", "ˋ")}
\`\`\``;
}
function withoutControls(text) {
  return text.replaceAll("\r\n", "\n").replace(new RegExp("(?![\\t\\n])\\p{Cc}\\[[0-9;?]*[A-Za-z]", "gu"), "").replace(/(?![\t\n])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, " ");
}
var FENCE = "```";
var FENCE_ROOM = 2 * (FENCE.length + 1);
function splitText(text, limit) {
  if (text.trim() === "") return [];
  if (text.length <= limit) return [text];
  const room = limit - FENCE_ROOM;
  const pieces = [];
  let piece = "";
  for (const line of text.split("\n").flatMap((whole) => cutLine(whole, room))) {
    const longer = piece === "" ? line : `${piece}
${line}`;
    if (longer.length <= room) {
      piece = longer;
      continue;
    }
    pieces.push(piece);
    piece = line;
  }
  pieces.push(piece);
  return mendFences(pieces.filter((candidate) => candidate.trim() !== ""));
}
function shorten(text, limit) {
  if (text.length <= limit) return text;
  return `${text.slice(0, cutPoint(text, limit - 1)).trimEnd()}…`;
}
function cutLine(line, limit) {
  const parts = [];
  let rest = line;
  while (rest.length > limit) {
    const at = cutPoint(rest, limit);
    parts.push(rest.slice(0, at));
    rest = rest.slice(at).replace(/^ /, "");
  }
  return [...parts, rest];
}
function cutPoint(line, limit) {
  const head = line.slice(0, limit);
  const link = head.lastIndexOf("<");
  if (link > 0 && !head.includes(">", link) && line.includes(">", link)) return link;
  const space = head.lastIndexOf(" ");
  if (space > limit / 2) return space;
  const entity = /&[a-z]{0,4}$/.exec(head)?.index ?? 0;
  if (entity > 0) return entity;
  const last = head.charCodeAt(limit - 1);
  return last >= 55296 && last <= 56319 && limit > 1 ? limit - 1 : limit;
}
function mendFences(pieces) {
  let open = false;
  return pieces.map((piece) => {
    const opening = open ? `${FENCE}
` : "";
    if (piece.split(FENCE).length % 2 === 0) open = !open;
    return `${opening}${piece}${open ? `
${FENCE}` : ""}`;
  });
}
function repositoryLine(repository, serverUrl) {
  return `*Repository*: ${mrkdwnLink(repository, `${serverUrl}/${repository}`)}`;
}
var SHOWN_DIGITS = 12;
function revisionLine(repository, commit, serverUrl) {
  return `*Revision*: ${mrkdwnLink(commit.slice(0, SHOWN_DIGITS), `${serverUrl}/${repository}/commit/${commit}`)}`;
}
function buildLogsLine(url) {
  return mrkdwnLink("Build Logs", url);
}
function renderContext(context, serverUrl) {
  const { repository, commit, buildArn } = context;
  if (repository !== void 0) validateRepository(repository);
  if (commit !== void 0) validateCommit(commit, repository);
  return [
    ...repository === void 0 ? [] : [repositoryLine(repository, serverUrl)],
    ...repository === void 0 || commit === void 0 ? [] : [revisionLine(repository, commit, serverUrl)],
    ...buildArn === void 0 ? [] : [buildLogsLine(urlOfBuild(buildArn))]
  ];
}
function validateRepository(repository) {
  if (/^(?!\.)[\w.-]+\/(?!\.\.?$)[\w.-]+$/.test(repository)) return;
  throw new UsageError(`The input repository is ${JSON.stringify(repository)}. Expected owner/name.`, {
    hint: "For example: uktrade/demo."
  });
}
function validateCommit(commit, repository) {
  if (!/^[0-9a-f]{7,40}$/i.test(commit)) {
    throw new UsageError(
      `The input commit is ${JSON.stringify(commit)}. Expected a commit SHA of 7 to 40 hexadecimal digits.`,
      { hint: "Give it as git log shows it." }
    );
  }
  if (repository === void 0) {
    throw new UsageError("The input commit needs the input repository.", {
      hint: "Set the input repository, or leave out commit."
    });
  }
}
function urlOfBuild(arn) {
  const match = /^arn:aws[\w-]*:codebuild:[a-z0-9-]+:\d{12}:build\/(([\w-]+):[0-9a-zA-Z-]+)$/.exec(arn);
  const [, id, project] = match ?? [];
  if (id !== void 0 && project !== void 0) return buildUrl({ arn, id, project });
  throw new UsageError(
    `The input build-arn is ${JSON.stringify(arn)}. Expected the ARN of a CodeBuild build.`,
    {
      hint: "Its form is arn:aws:codebuild:<region>:<account>:build/<project>:<id>. Take it from the output build-arn or from $CODEBUILD_BUILD_ARN."
    }
  );
}
function messageText({ blocks }) {
  return blocks.flatMap(
    (block) => block.type === "section" ? [block.text.text] : [block.elements.map(({ text }) => text).join("  ")]
  ).join("\n\n");
}

export {
  escapeMrkdwn,
  mrkdwnLink,
  bold,
  codeSpan,
  codeBlock,
  splitText,
  shorten,
  repositoryLine,
  revisionLine,
  buildLogsLine,
  renderContext,
  messageText
};
