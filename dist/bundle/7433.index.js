export const id = 7433;
export const ids = [7433];
export const modules = {

/***/ 37433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _domains_slack_message_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38857);
/* harmony import */ var _domains_slack_notification_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70887);
/* harmony import */ var _domains_slack_send_or_warn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(387);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53155);
/* harmony import */ var _shared_slack_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54502);
/* harmony import */ var _shared_slack_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42928);






/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCommand */ .NB)({
    name: 'notify-add-comment',
    summary: 'Comment in the thread of a Slack message',
    description: 'Posts the comment in the thread of the message, and with `broadcast` shows it in the channel too. What is too long for one comment goes on in the next one. When Slack asks to wait, it waits as long as Slack says, up to two minutes.',
    inputs: {
        'message-ref': {
            type: 'string',
            required: true,
            description: 'The message: the output `message-ref` of the step that posted it.',
        },
        message: {
            type: 'string',
            required: true,
            description: "The comment, in Slack's own markup (mrkdwn). It is sent as it is: write `&amp;`, `&lt;` and `&gt;` for the characters that are not to be markup.",
        },
        title: {
            type: 'string',
            description: 'What notifications say. Default: the beginning of the comment.',
        },
        broadcast: { type: 'boolean', default: false, description: 'Show the comment in the channel too.' },
        ..._shared_slack_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .notifyInputs */ .vH,
    },
    outputs: {
        'message-ref': {
            description: '`<channel id>:<ts>` of the message whose thread it is, for the next comment.',
        },
    },
    permissions: { aws: [], github: {} },
    async run(inputs, context) {
        const { logger, signal } = context;
        const thread = (0,_domains_slack_message_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMessageReference */ .us)(inputs['message-ref']);
        const slack = new _domains_slack_notification_js__WEBPACK_IMPORTED_MODULE_1__/* .Notification */ .E(await (0,_shared_slack_js__WEBPACK_IMPORTED_MODULE_5__/* .slackMessages */ .vK)(inputs['slack-token'], context), signal);
        const reference = (0,_domains_slack_message_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessageReference */ .Uw)(thread);
        await context.confirm(`Comment on the message ${reference} in Slack?`);
        const announcement = { title: inputs.title, body: inputs.message };
        const sent = await (0,_domains_slack_send_or_warn_js__WEBPACK_IMPORTED_MODULE_2__/* .sendOrWarn */ .k)(() => slack.comment(thread, announcement, { broadcast: inputs.broadcast }), { onError: inputs['on-error'], logger, signal });
        return {
            outputs: { 'message-ref': reference },
            ...(sent === undefined ? {} : { text: `Commented on ${reference}.` }),
        };
    },
}));


/***/ }),

/***/ 54502:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VE: () => (/* binding */ messageInputs),
/* harmony export */   WU: () => (/* binding */ threadInputs),
/* harmony export */   bg: () => (/* binding */ threadPermissions),
/* harmony export */   vH: () => (/* binding */ notifyInputs),
/* harmony export */   yW: () => (/* binding */ channelPermissions)
/* harmony export */ });
const TOKEN = 'Bot token of an app with the scope `chat:write` that is in the channel. On the command line it comes from the environment variable `PLATFORM_TOOLS_SLACK_TOKEN`, never from a flag.';
/** The inputs of the verbs whose business is Slack. */
const notifyInputs = {
    'slack-token': { type: 'string', required: true, secret: true, description: TOKEN },
    'on-error': {
        type: 'choice',
        choices: ['fail', 'warn'],
        default: 'fail',
        description: 'What a message that Slack does not take is: a failure of the step, or a warning. Wrong inputs always fail it.',
    },
};
/** The inputs of a verb that tells Slack about its work. */
const messageInputs = {
    'slack-token': {
        type: 'string',
        secret: true,
        description: `Without it, nothing is posted to Slack; with it, a problem with Slack is a warning at most. ${TOKEN}`,
    },
    'slack-channel': {
        type: 'string',
        description: "Id of the Slack channel. Default: the value of the SSM parameter that the codebase's `slack_channel` names, else of `/codebuild/slack_oauth_channel`.",
    },
};
/** The same, for a verb that joins a conversation which is going on already. */
const threadInputs = {
    ...messageInputs,
    'message-ref': {
        type: 'string',
        description: "The Slack message in whose thread to comment: the output `message-ref` of codebase-build. Default: the message that the image's label leads to, else a new one.",
    },
};
const channelParameter = {
    actions: ['ssm:GetParameter'],
    resources: ['arn:aws:ssm:<region>:<account>:parameter/codebuild/slack_oauth_channel'],
};
const ANOTHER_PARAMETER = "where the codebase's `slack_channel` names another parameter, that one";
/** What finding the channel takes. */
const channelPermissions = [
    { ...channelParameter, when: `\`slack-token\` without \`slack-channel\`; ${ANOTHER_PARAMETER}` },
];
/** What finding the channel and the thread takes. A channel that is named is compared with the codebase's own. */
const threadPermissions = [
    {
        ...channelParameter,
        when: `\`slack-token\` without \`message-ref\`, also with \`slack-channel\`; ${ANOTHER_PARAMETER}`,
    },
    {
        actions: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
        resources: ['arn:aws:ecr:<region>:<account>:repository/<app>/<cb>'],
        when: '`slack-token` without `message-ref`; if it is missing, the messages are not in the thread of the build',
    },
];


/***/ }),

/***/ 387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ sendOrWarn)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/**
 * Sends a message; undefined where Slack did not take it and that is to be a warning only.
 * @throws what `send` throws with `fail`, and what is no problem of Slack's in any case
 */
async function sendOrWarn(send, { onError, logger, signal }) {
    try {
        return await send();
    }
    catch (error) {
        if (onError === 'fail' || signal.aborted || !(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk))
            throw error;
        const hint = error.hint === undefined ? '' : ` ${error.hint}`;
        logger.warning(`The message was not sent. ${error.message}${hint}`, { title: 'Slack' });
        return undefined;
    }
}


/***/ })

};
