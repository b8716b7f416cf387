export const id = 174;
export const ids = [174];
export const modules = {

/***/ 80174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ post_message_default)
/* harmony export */ });
/* harmony import */ var _domains_slack_message_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95953);
/* harmony import */ var _domains_slack_thread_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(198);
/* harmony import */ var _domains_slack_notifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22668);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10417);
/* harmony import */ var _shared_slack_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43107);







var post_message_default = (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCommand */ .NB)({
  name: "notify-post-message",
  summary: "Post a message to a Slack channel, or replace one",
  description: "Posts the message, with links to repository, commit and build below it. With `message-ref` it replaces that message instead. A long message continues in its thread. If Slack limits the rate, it waits as long as Slack asks, up to two minutes.",
  inputs: {
    "slack-channel": {
      type: "string",
      description: "Id of the channel (`C0123456789`), or the name of a public one (`#deployments`). Not needed with `message-ref`, which includes the channel."
    },
    message: {
      type: "string",
      file: true,
      required: true,
      description: "The message, in Slack's own markup (mrkdwn). It is sent unchanged: write `&amp;`, `&lt;` and `&gt;` for characters that must not be markup."
    },
    repository: { type: "string", description: "Repository that the message is about: `owner/name`." },
    commit: { type: "string", description: "Commit in `repository` that the message is about." },
    "build-arn": { type: "string", description: "ARN of the CodeBuild build that the message is about." },
    "message-ref": {
      type: "string",
      description: "The message to replace: the output `message-ref` of the step that posted it."
    },
    ..._shared_slack_js__WEBPACK_IMPORTED_MODULE_4__/* .notifyInputs */ .vH
  },
  outputs: {
    "message-ref": {
      description: "`<channel id>:<ts>` of the message, to replace it or to comment on it. Empty if it was not sent."
    }
  },
  permissions: { aws: [], github: {} },
  async run(inputs, context) {
    const { logger, signal } = context;
    const target = (0,_domains_slack_thread_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMessageTarget */ .go)(inputs["slack-channel"], inputs["message-ref"]);
    const notification = {
      body: inputs.message,
      context: (0,_domains_slack_message_context_js__WEBPACK_IMPORTED_MODULE_0__/* .renderContext */ .wj)(
        { repository: inputs.repository, commit: inputs.commit, buildArn: inputs["build-arn"] },
        context.github.serverUrl
      )
    };
    const slack = new _domains_slack_notifier_js__WEBPACK_IMPORTED_MODULE_2__/* .Notifier */ .ze(await (0,_shared_slack_js__WEBPACK_IMPORTED_MODULE_4__/* .slackMessages */ .vK)(inputs["slack-token"], context), signal);
    await context.confirm(
      "reference" in target ? `Replace the message ${(0,_domains_slack_thread_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMessageReference */ .Uw)(target.reference)} in Slack?` : `Post a message to ${target.channel} in Slack?`
    );
    const sent = await (0,_domains_slack_notifier_js__WEBPACK_IMPORTED_MODULE_2__/* .sendOrWarn */ .ku)(
      () => "reference" in target ? slack.update(target.reference, notification) : slack.post(target.channel, notification),
      { onError: inputs["on-error"], logger, signal }
    );
    if (sent === void 0) return { outputs: { "message-ref": void 0 } };
    const reference = (0,_domains_slack_thread_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMessageReference */ .Uw)(sent);
    const text = "reference" in target ? `Replaced ${reference}` : `Posted to ${target.channel}: ${reference}`;
    return { outputs: { "message-ref": reference }, text };
  }
});



/***/ })

};
