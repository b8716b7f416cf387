export const id = 6363;
export const ids = [6363];
export const modules = {

/***/ 16363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ add_comment_default)
/* harmony export */ });
/* harmony import */ var _domains_slack_thread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(198);
/* harmony import */ var _domains_slack_notifier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22668);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10417);
/* harmony import */ var _shared_slack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43107);





var add_comment_default = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .NB)({
  name: "notify-add-comment",
  summary: "Comment in the thread of a Slack message",
  description: "Posts the comment in the thread of the message, and with `broadcast` shows it in the channel too. A long comment continues in the next one. If Slack limits the rate, it waits as long as Slack asks, up to two minutes.",
  inputs: {
    "message-ref": {
      type: "string",
      required: true,
      description: "The message: the output `message-ref` of the step that posted it."
    },
    message: {
      type: "string",
      file: true,
      required: true,
      description: "The comment, in Slack's own markup (mrkdwn). It is sent unchanged: write `&amp;`, `&lt;` and `&gt;` for characters that must not be markup."
    },
    title: {
      type: "string",
      description: "Text of the notification that Slack shows. Default: the beginning of the comment."
    },
    broadcast: { type: "boolean", default: false, description: "Show the comment in the channel too." },
    ..._shared_slack_js__WEBPACK_IMPORTED_MODULE_3__/* .notifyInputs */ .vH
  },
  outputs: {
    "message-ref": {
      description: "`<channel id>:<ts>` of the message that the thread belongs to, for the next comment."
    }
  },
  permissions: { aws: [], github: {} },
  async run(inputs, context) {
    const { logger, signal } = context;
    const thread = (0,_domains_slack_thread_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMessageReference */ .us)(inputs["message-ref"]);
    const slack = new _domains_slack_notifier_js__WEBPACK_IMPORTED_MODULE_1__/* .Notifier */ .ze(await (0,_shared_slack_js__WEBPACK_IMPORTED_MODULE_3__/* .slackMessages */ .vK)(inputs["slack-token"], context), signal);
    const reference = (0,_domains_slack_thread_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessageReference */ .Uw)(thread);
    await context.confirm(`Comment on the message ${reference} in Slack?`);
    const notification = { title: inputs.title, body: inputs.message };
    const sent = await (0,_domains_slack_notifier_js__WEBPACK_IMPORTED_MODULE_1__/* .sendOrWarn */ .ku)(
      () => slack.comment(thread, notification, { broadcast: inputs.broadcast }),
      { onError: inputs["on-error"], logger, signal }
    );
    return {
      outputs: { "message-ref": reference },
      ...sent === void 0 ? {} : { text: `Commented on ${reference}.` }
    };
  }
});



/***/ })

};
