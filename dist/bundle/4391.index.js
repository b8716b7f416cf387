export const id = 4391;
export const ids = [4391];
export const modules = {

/***/ 31312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ pipelineUrl),
/* harmony export */   ME: () => (/* binding */ executionUrl),
/* harmony export */   Rs: () => (/* binding */ serviceUrl),
/* harmony export */   _j: () => (/* binding */ servicesUrl),
/* harmony export */   c$: () => (/* binding */ buildUrl),
/* harmony export */   g5: () => (/* binding */ buildLogUrl),
/* harmony export */   gO: () => (/* binding */ logUrl)
/* harmony export */ });
function executionUrl(region, pipeline, id) {
  return `${pipelinesUrl(region)}/${encodeURIComponent(pipeline)}/executions/${encodeURIComponent(id)}`;
}
function pipelineUrl(region, pipeline) {
  return `${pipelinesUrl(region)}/${encodeURIComponent(pipeline)}/view`;
}
function pipelinesUrl(region) {
  return `${consoleUrl(region)}/codesuite/codepipeline/pipelines`;
}
function buildUrl({ arn, project, id }) {
  const [, , , region = "", account = ""] = arn.split(":");
  return `${consoleUrl(region)}/codesuite/codebuild/${account}/projects/${encodeURIComponent(project)}/build/${encodeURIComponent(id)}`;
}
function buildLogUrl(build) {
  return build.logUrl ?? `${buildUrl(build)}/log`;
}
function logUrl(arn, log) {
  const [, , , region = ""] = arn.split(":");
  const events = log.stream === void 0 ? "" : `/log-events/${fragment(log.stream)}`;
  const path = `log-groups/log-group/${fragment(log.group)}${events}`;
  return `${consoleUrl(region)}/cloudwatch/home?region=${region}#logsV2:${path}`;
}
function serviceUrl({ cluster, service }, region) {
  return `${consoleUrl(region)}/ecs/v2/clusters/${cluster}/services/${service}/deployments?region=${region}`;
}
function servicesUrl(cluster, region) {
  return `${consoleUrl(region)}/ecs/v2/clusters/${cluster}/services?region=${region}`;
}
function consoleUrl(region) {
  if (region.startsWith("cn-")) return `https://${region}.console.amazonaws.cn`;
  if (region.startsWith("us-gov-")) return `https://${region}.console.amazonaws-us-gov.com`;
  return `https://${region}.console.aws.amazon.com`;
}
function fragment(text) {
  return encodeURIComponent(encodeURIComponent(text)).replaceAll("%", "$");
}



/***/ }),

/***/ 44391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CloudWatchLogReader: () => (/* binding */ CloudWatchLogReader)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1107);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_console_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31312);



class CloudWatchLogReader {
  constructor(connection) {
    this.connection = connection;
    this.client = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_1__/* .CloudWatchLogsClient */ .TFr(connection.clientConfig());
  }
  connection;
  client;
  async read(group, stream, token, signal) {
    const command = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_1__/* .GetLogEventsCommand */ .h7S({
      logGroupName: group,
      logStreamName: stream,
      startFromHead: true,
      ...token === void 0 ? {} : { nextToken: token }
    });
    try {
      const page = await this.connection.call(
        "logs:GetLogEvents",
        (options) => this.client.send(command, options),
        signal
      );
      return {
        messages: (page.events ?? []).map(({ message }) => message ?? ""),
        nextToken: page.nextForwardToken ?? token ?? ""
      };
    } catch (error) {
      if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_) return void 0;
      throw error;
    }
  }
  async tail(group, stream, limit, signal) {
    const command = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_1__/* .GetLogEventsCommand */ .h7S({
      logGroupName: group,
      logStreamName: stream,
      startFromHead: false,
      limit
    });
    try {
      const page = await this.connection.call(
        "logs:GetLogEvents",
        (options) => this.client.send(command, options),
        signal
      );
      return (page.events ?? []).map(({ message }) => message ?? "");
    } catch (error) {
      if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_) return void 0;
      throw error;
    }
  }
  async newest(group, signal) {
    const command = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_1__/* .DescribeLogStreamsCommand */ .w$R({
      ...{ logGroupName: group, orderBy: "LastEventTime", descending: true, limit: 50 }
    });
    const answer = await this.unlessMissing(
      "logs:DescribeLogStreams",
      signal,
      (options) => this.client.send(command, options)
    );
    return answer?.logStreams?.flatMap(({ logStreamName }) => logStreamName ?? []);
  }
  async events(group, stream, { since, token }, signal) {
    const command = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_1__/* .GetLogEventsCommand */ .h7S({
      ...{ logGroupName: group, logStreamName: stream, startFromHead: true, startTime: since },
      nextToken: token
    });
    const page = await this.unlessMissing(
      "logs:GetLogEvents",
      signal,
      (options) => this.client.send(command, options)
    );
    return page && {
      events: (page.events ?? []).map(({ timestamp = 0, message = "" }) => ({ time: timestamp, message })),
      nextToken: page.nextForwardToken ?? token ?? ""
    };
  }
  /** Undefined where group or stream don't exist. */
  async unlessMissing(action, signal, send) {
    try {
      return await this.connection.call(action, send, signal);
    } catch (error) {
      if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_) return void 0;
      throw error;
    }
  }
  url(group, stream) {
    return (0,_core_console_links_js__WEBPACK_IMPORTED_MODULE_2__/* .logUrl */ .gO)(`arn:aws:logs:${this.connection.region}`, { group, stream });
  }
}



/***/ })

};
