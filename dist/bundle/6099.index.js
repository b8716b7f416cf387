export const id = 6099;
export const ids = [6099];
export const modules = {

/***/ 10069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   Gr: () => (/* binding */ toExecution),
/* harmony export */   IU: () => (/* binding */ toPipeline),
/* harmony export */   ih: () => (/* binding */ toAction)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

function toExecution(from, startTime) {
  const { pipelineExecutionId: id, status, trigger } = from;
  if (id === void 0 || status === void 0) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`CodePipeline described the execution "${id ?? ""}" without its id or status.`);
  }
  return {
    id,
    status,
    statusSummary: from.statusSummary,
    startTime,
    trigger: trigger?.triggerType === void 0 ? void 0 : { type: trigger.triggerType, detail: trigger.triggerDetail ?? "" },
    rollbackTarget: from.rollbackMetadata?.rollbackTargetPipelineExecutionId,
    ..."lastUpdateTime" in from && from.lastUpdateTime !== void 0 ? { lastUpdateTime: from.lastUpdateTime } : {},
    ..."variables" in from && from.variables !== void 0 ? { variables: resolved(from.variables) } : {},
    ..."sourceRevisions" in from && from.sourceRevisions !== void 0 ? { revisions: revisionsOf(from.sourceRevisions) } : {}
  };
}
function resolved(variables) {
  return Object.fromEntries(variables.map(({ name, resolvedValue }) => [name ?? "", resolvedValue ?? ""]));
}
function revisionsOf(revisions) {
  return Object.fromEntries(
    revisions.map(({ actionName, revisionId }) => [actionName ?? "", revisionId ?? ""])
  );
}
function toPipeline(name, pipeline) {
  const variables = pipeline?.variables ?? [];
  return {
    name,
    stages: (pipeline?.stages ?? []).map((stage) => ({
      name: stage.name ?? "",
      actions: (stage.actions ?? []).map((action) => ({
        name: action.name ?? "",
        category: action.actionTypeId?.category ?? "",
        provider: action.actionTypeId?.provider ?? ""
      }))
    })),
    // What pipelines of the first type do, which don't say so.
    // Only the second type has variables.
    type: pipeline?.pipelineType ?? (variables.length > 0 ? "V2" : "V1"),
    variables: variables.map((variable) => variable.name ?? ""),
    defaults: Object.fromEntries(
      variables.flatMap(
        ({ name: name2 = "", defaultValue }) => defaultValue === void 0 ? [] : [[name2, defaultValue]]
      )
    )
  };
}
function toAction(detail) {
  const result = detail.output?.executionResult;
  const { code, message } = result?.errorDetails ?? {};
  return {
    id: detail.actionExecutionId ?? "",
    stage: detail.stageName ?? "",
    action: detail.actionName ?? "",
    category: detail.input?.actionTypeId?.category ?? "",
    provider: detail.input?.actionTypeId?.provider ?? "",
    status: detail.status ?? "InProgress",
    startTime: detail.startTime,
    lastUpdateTime: detail.lastUpdateTime,
    externalId: result?.externalExecutionId,
    externalUrl: result?.externalExecutionUrl,
    summary: result?.externalExecutionSummary,
    error: [code, message].filter((part) => part !== void 0 && part !== "").join(": ") || void 0
  };
}
function startOf(action) {
  return action.startTime?.getTime() ?? Infinity;
}



/***/ }),

/***/ 46099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CodePipelineService: () => (/* binding */ CodePipelineService)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_codepipeline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9852);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _codepipeline_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10069);
/* harmony import */ var _translate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46041);




const PAGE_SIZE = 100;
const REASON_LENGTH = 200;
const STOPPED_ALREADY = ["PipelineExecutionNotStoppableException", "DuplicatedStopRequestException"];
class CodePipelineService {
  constructor(connection) {
    this.connection = connection;
    this.client = new _aws_sdk_client_codepipeline__WEBPACK_IMPORTED_MODULE_3__/* .CodePipelineClient */ .pEs(connection.clientConfig());
  }
  connection;
  client;
  async get(name) {
    try {
      const { pipeline } = await this.connection.call(
        "codepipeline:GetPipeline",
        (options) => this.client.send(new _aws_sdk_client_codepipeline__WEBPACK_IMPORTED_MODULE_3__/* .GetPipelineCommand */ .YeD({ name }), options)
      );
      return (0,_codepipeline_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .toPipeline */ .IU)(name, pipeline);
    } catch (error) {
      if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_) return void 0;
      throw error;
    }
  }
  async start(request) {
    const { pipeline, variables, revisions = [], token } = request;
    const given = Object.entries(variables).map(([name, value]) => ({ name, value }));
    const command = new _aws_sdk_client_codepipeline__WEBPACK_IMPORTED_MODULE_3__/* .StartPipelineExecutionCommand */ .QqH({
      name: pipeline,
      // CodePipeline refuses an empty list.
      ...given.length === 0 ? {} : { variables: given },
      ...revisions.length === 0 ? {} : {
        sourceRevisions: revisions.map(({ action, type, value }) => ({
          actionName: action,
          revisionType: type,
          revisionValue: value
        }))
      },
      clientRequestToken: token
    });
    const { pipelineExecutionId } = await this.connection.call(
      "codepipeline:StartPipelineExecution",
      (options) => this.client.send(command, options)
    );
    if (pipelineExecutionId === void 0) {
      throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
        `CodePipeline answered the start of ${request.pipeline} without an execution id.`
      );
    }
    return pipelineExecutionId;
  }
  async getExecution(pipeline, id, signal) {
    const command = new _aws_sdk_client_codepipeline__WEBPACK_IMPORTED_MODULE_3__/* .GetPipelineExecutionCommand */ .qZw({ pipelineName: pipeline, pipelineExecutionId: id });
    const { pipelineExecution } = await this.connection.call(
      "codepipeline:GetPipelineExecution",
      (options) => this.client.send(command, options),
      signal
    );
    if (pipelineExecution === void 0) {
      throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`The pipeline ${pipeline} has no execution "${id}".`);
    }
    return (0,_codepipeline_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .toExecution */ .Gr)(pipelineExecution, void 0);
  }
  async listActions(pipeline, id, signal) {
    const found = [];
    let token;
    do {
      const command = new _aws_sdk_client_codepipeline__WEBPACK_IMPORTED_MODULE_3__/* .ListActionExecutionsCommand */ .X$i({
        pipelineName: pipeline,
        filter: { pipelineExecutionId: id },
        maxResults: PAGE_SIZE,
        ...token === void 0 ? {} : { nextToken: token }
      });
      const page = await this.connection.call(
        "codepipeline:ListActionExecutions",
        (options) => this.client.send(command, options),
        signal
      );
      found.push(...(page.actionExecutionDetails ?? []).map(_codepipeline_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .toAction */ .ih));
      token = page.nextToken;
    } while (token !== void 0);
    return found.reverse().sort((a, b) => (0,_codepipeline_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(a) - (0,_codepipeline_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(b));
  }
  async listExecutions(pipeline) {
    return (await this.executionPage(pipeline, void 0)).executions;
  }
  async executionPage(pipeline, token, signal) {
    const command = new _aws_sdk_client_codepipeline__WEBPACK_IMPORTED_MODULE_3__/* .ListPipelineExecutionsCommand */ .bni({
      pipelineName: pipeline,
      maxResults: PAGE_SIZE,
      ...token === void 0 ? {} : { nextToken: token }
    });
    const page = await this.connection.call(
      "codepipeline:ListPipelineExecutions",
      (options) => this.client.send(command, options),
      signal
    );
    const executions = (page.pipelineExecutionSummaries ?? []).map(
      (summary) => (0,_codepipeline_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .toExecution */ .Gr)(summary, summary.startTime)
    );
    return { executions, nextToken: page.nextToken };
  }
  async stop(pipeline, id, reason) {
    const command = new _aws_sdk_client_codepipeline__WEBPACK_IMPORTED_MODULE_3__/* .StopPipelineExecutionCommand */ .krr({
      pipelineName: pipeline,
      pipelineExecutionId: id,
      abandon: false,
      reason: reason.slice(0, REASON_LENGTH)
    });
    try {
      await this.connection.call(
        "codepipeline:StopPipelineExecution",
        (options) => this.client.send(command, options)
      );
    } catch (error) {
      if (!STOPPED_ALREADY.includes((0,_translate_js__WEBPACK_IMPORTED_MODULE_2__/* .awsErrorName */ .ZH)(error) ?? "")) throw error;
    }
  }
}



/***/ })

};
