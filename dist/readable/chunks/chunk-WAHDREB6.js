const require = process.getBuiltinModule;
import {
  formatMessageReference
} from "./chunk-4O3RWE3N.js";
import {
  code,
  link,
  renderSummary
} from "./chunk-SL3OZXBN.js";

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
