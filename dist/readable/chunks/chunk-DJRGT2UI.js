const require = process.getBuiltinModule;
import {
  code,
  link,
  renderSummary
} from "./chunk-DSE4XT6P.js";
import {
  formatMessageReference
} from "./chunk-2GZHJUYS.js";

// src/domains/slack/sent-message.ts
function formatSentMessage({ heading, reference, link: url }) {
  return `${heading}: ${url ?? formatMessageReference(reference)}`;
}
function renderSentMessage({ heading, reference, link: url }) {
  return renderSummary({
    outcome: "success",
    heading: link(heading, url),
    facts: { title: "Message", rows: [["Reference", code(formatMessageReference(reference))]] }
  });
}

export {
  formatSentMessage,
  renderSentMessage
};
