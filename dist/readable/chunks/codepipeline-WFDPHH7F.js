const require = process.getBuiltinModule;
import {
  AwsJson1_1Protocol
} from "./chunk-YMKRJHAJ.js";
import {
  defaultProvider
} from "./chunk-4LOZ37BY.js";
import "./chunk-53AWSWAU.js";
import "./chunk-SKCFX4US.js";
import {
  awsErrorName
} from "./chunk-6RTRSDZD.js";
import "./chunk-FYQ2MTT5.js";
import "./chunk-DCWYD2MD.js";
import {
  AwsSdkSigV4Signer,
  BinaryDecisionDiagram,
  Client,
  DEFAULT_RETRY_MODE,
  DefaultIdentityProviderConfig,
  EndpointCache,
  NODE_APP_ID_CONFIG_OPTIONS,
  NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,
  NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
  NODE_RETRY_MODE_CONFIG_OPTIONS,
  NoOpLogger,
  ServiceException,
  Sha256Node,
  awsEndpointFunctions,
  createDefaultUserAgentProvider,
  customEndpointFunctions,
  decideEndpoint,
  emitWarningIfUnsupportedVersion,
  emitWarningIfUnsupportedVersion2,
  getAwsRegionExtensionConfiguration,
  getContentLengthPlugin,
  getDefaultExtensionConfiguration,
  getEndpointPlugin,
  getHostHeaderPlugin,
  getHttpAuthSchemeEndpointRuleSetPlugin,
  getHttpHandlerExtensionConfiguration,
  getHttpSigningPlugin,
  getLoggerPlugin,
  getRecursionDetectionPlugin,
  getRetryPlugin,
  getSchemaSerdePlugin,
  getSmithyContext,
  getUserAgentPlugin,
  loadConfigsForDefaultMode,
  makeBuilder,
  resolveAwsRegionExtensionConfiguration,
  resolveAwsSdkSigV4Config,
  resolveDefaultRuntimeConfig,
  resolveEndpointConfig,
  resolveHostHeaderConfig,
  resolveHttpHandlerRuntimeConfig,
  resolveRetryConfig,
  resolveUserAgentConfig
} from "./chunk-VWZQMF7J.js";
import {
  calculateBodyLength
} from "./chunk-XBNRM2YL.js";
import {
  NODE_REGION_CONFIG_FILE_OPTIONS,
  NODE_REGION_CONFIG_OPTIONS,
  NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
  NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,
  normalizeProvider,
  resolveDefaultsModeConfig,
  resolveRegionConfig
} from "./chunk-LCLC7I5W.js";
import {
  parseUrl
} from "./chunk-UMB4E2CR.js";
import {
  loadConfig
} from "./chunk-3X6QSSG7.js";
import "./chunk-M7GTUMKM.js";
import "./chunk-HPSFVHOC.js";
import "./chunk-FRW5Q4R5.js";
import "./chunk-SCYXYVUV.js";
import {
  streamCollector2 as streamCollector
} from "./chunk-ZJK4JVW6.js";
import "./chunk-E7DHJO2K.js";
import "./chunk-SWH4EJJO.js";
import {
  NodeHttpHandler
} from "./chunk-LNRQAWIE.js";
import "./chunk-VNTM6HFU.js";
import {
  TypeRegistry
} from "./chunk-W3PN6KEU.js";
import {
  fromBase64,
  fromUtf8,
  toBase64,
  toUtf8
} from "./chunk-ZIUSTZAX.js";
import "./chunk-4QHQ4WPE.js";
import "./chunk-CBPWT54Y.js";
import "./chunk-CUHMUNSG.js";
import "./chunk-C4G6JYPX.js";
import "./chunk-VIKMQRVV.js";
import {
  NotFoundError,
  PlatformError,
  UnchangeableError,
  unlessMissing
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// node_modules/@aws-sdk/client-codepipeline/dist-es/auth/httpAuthSchemeProvider.js
var defaultCodePipelineHttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: getSmithyContext(context).operation,
    region: await normalizeProvider(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "codepipeline",
      region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
      signingProperties: {
        config,
        context
      }
    })
  };
}
var defaultCodePipelineHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
    }
  }
  return options;
};
var resolveHttpAuthSchemeConfig = (config) => {
  const config_0 = resolveAwsSdkSigV4Config(config);
  return Object.assign(config_0, {
    authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-codepipeline/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "codepipeline"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-codepipeline/package.json
var version = "3.1138.0";

// node_modules/@aws-sdk/client-codepipeline/dist-es/endpoint/bdd.js
var k = "ref";
var a = -1;
var b = true;
var c = "isSet";
var d = "PartitionResult";
var e = "booleanEquals";
var f = "getAttr";
var g = { [k]: "Endpoint" };
var h = { [k]: d };
var i = {};
var j = [{ [k]: "Region" }];
var _data = {
  conditions: [
    [c, [g]],
    [c, j],
    ["aws.partition", j, d],
    [e, [{ [k]: "UseFIPS" }, b]],
    [e, [{ [k]: "UseDualStack" }, b]],
    [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
    [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]]
  ],
  results: [
    [a],
    [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [g, i],
    ["https://codepipeline-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://codepipeline-fips.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    ["https://codepipeline.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "DualStack is enabled but this partition does not support DualStack"],
    ["https://codepipeline.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "Invalid Configuration: Missing Region"]
  ]
};
var root = 2;
var r = 1e8;
var nodes = new Int32Array([
  -1,
  1,
  -1,
  0,
  12,
  3,
  1,
  4,
  r + 11,
  2,
  5,
  r + 11,
  3,
  8,
  6,
  4,
  7,
  r + 10,
  5,
  r + 8,
  r + 9,
  4,
  10,
  9,
  6,
  r + 6,
  r + 7,
  5,
  11,
  r + 5,
  6,
  r + 4,
  r + 5,
  3,
  r + 1,
  13,
  4,
  r + 2,
  r + 3
]);
var bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-codepipeline/dist-es/endpoint/endpointResolver.js
var cache = new EndpointCache({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver = (endpointParams, context = {}) => {
  return cache.get(endpointParams, () => decideEndpoint(bdd, {
    endpointParams,
    logger: context.logger
  }));
};
customEndpointFunctions.aws = awsEndpointFunctions;

// node_modules/@aws-sdk/client-codepipeline/dist-es/models/CodePipelineServiceException.js
var CodePipelineServiceException = class _CodePipelineServiceException extends ServiceException {
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _CodePipelineServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-codepipeline/dist-es/schemas/schemas_0.js
var _AC = "ActionConfiguration";
var _AD = "ActionDeclaration";
var _ADL = "ArtifactDetailList";
var _ADr = "ArtifactDetail";
var _AE = "ActionExecution";
var _AED = "ActionExecutionDetail";
var _AEDL = "ActionExecutionDetailList";
var _AEF = "ActionExecutionFilter";
var _AEI = "ActionExecutionInput";
var _AEO = "ActionExecutionOutput";
var _AER = "ActionExecutionResult";
var _AR = "ActionRevision";
var _ARL = "ArtifactRevisionList";
var _ARp = "ApprovalResult";
var _ARr = "ArtifactRevision";
var _AS = "ActionState";
var _ASL = "ActionStateList";
var _ASM = "ArtifactStoreMap";
var _ASr = "ArtifactStore";
var _ATI = "ActionTypeId";
var _ATP = "ActionTypePermissions";
var _BD = "BlockerDeclaration";
var _BEC = "BeforeEntryConditions";
var _C = "Condition";
var _CEo = "ConditionExecution";
var _CL = "ConditionList";
var _CR = "CurrentRevision";
var _CS = "ConditionState";
var _CSL = "ConditionStateList";
var _ED = "ErrorDetails";
var _EDx = "ExecutionDetails";
var _EK = "EncryptionKey";
var _ET = "ExecutionTrigger";
var _EV = "EnvironmentVariable";
var _EVL = "EnvironmentVariableList";
var _FC = "FailureConditions";
var _GBFC = "GitBranchFilterCriteria";
var _GC = "GitConfiguration";
var _GFPFC = "GitFilePathFilterCriteria";
var _GP = "GetPipeline";
var _GPE = "GetPipelineExecution";
var _GPEI = "GetPipelineExecutionInput";
var _GPEO = "GetPipelineExecutionOutput";
var _GPF = "GitPushFilter";
var _GPFL = "GitPushFilterList";
var _GPI = "GetPipelineInput";
var _GPO = "GetPipelineOutput";
var _GPRF = "GitPullRequestFilter";
var _GPRFL = "GitPullRequestFilterList";
var _GPS = "GetPipelineState";
var _GPSI = "GetPipelineStateInput";
var _GPSO = "GetPipelineStateOutput";
var _GTFC = "GitTagFilterCriteria";
var _IA = "InputArtifact";
var _IAL = "InputArtifactList";
var _JWEC = "JobWorkerExecutorConfiguration";
var _LAE = "ListActionExecutions";
var _LAEI = "ListActionExecutionsInput";
var _LAEO = "ListActionExecutionsOutput";
var _LIPEF = "LatestInPipelineExecutionFilter";
var _LPE = "ListPipelineExecutions";
var _LPEI = "ListPipelineExecutionsInput";
var _LPEO = "ListPipelineExecutionsOutput";
var _OA = "OutputArtifact";
var _OAL = "OutputArtifactList";
var _PARIu = "PutApprovalResultInput";
var _PAROu = "PutApprovalResultOutput";
var _PARu = "PutApprovalResult";
var _PD = "PipelineDeclaration";
var _PE = "PipelineExecution";
var _PEF = "PipelineExecutionFilter";
var _PES = "PipelineExecutionSummary";
var _PESL = "PipelineExecutionSummaryList";
var _PFJI = "PollForJobsInput";
var _PJSRI = "PutJobSuccessResultInput";
var _PM = "PipelineMetadata";
var _PRM = "PipelineRollbackMetadata";
var _PSDL = "PipelineStageDeclarationList";
var _PTD = "PipelineTriggerDeclaration";
var _PTDL = "PipelineTriggerDeclarationList";
var _PV = "PipelineVariable";
var _PVD = "PipelineVariableDeclaration";
var _PVDL = "PipelineVariableDeclarationList";
var _PVL = "PipelineVariableList";
var _RC = "RetryConfiguration";
var _RD = "RuleDeclaration";
var _RDL = "RuleDeclarationList";
var _RE = "RuleExecution";
var _REI = "RuleExecutionInput";
var _RPV = "ResolvedPipelineVariable";
var _RPVL = "ResolvedPipelineVariableList";
var _RR = "RuleRevision";
var _RS = "RuleState";
var _RSL = "RuleStateList";
var _RSM = "RetryStageMetadata";
var _RTI = "RuleTypeId";
var _SADL = "StageActionDeclarationList";
var _SBDL = "StageBlockerDeclarationList";
var _SCE = "StageConditionsExecution";
var _SCS = "StageConditionState";
var _SCu = "SuccessConditions";
var _SD = "StageDeclaration";
var _SE = "StageExecution";
var _SEL = "StageExecutionList";
var _SET = "StopExecutionTrigger";
var _SISF = "SucceededInStageFilter";
var _SL = "S3Location";
var _SPE = "StartPipelineExecution";
var _SPEI = "StartPipelineExecutionInput";
var _SPEIt = "StopPipelineExecutionInput";
var _SPEO = "StartPipelineExecutionOutput";
var _SPEOt = "StopPipelineExecutionOutput";
var _SPEt = "StopPipelineExecution";
var _SR = "SourceRevision";
var _SRL = "SourceRevisionList";
var _SRO = "SourceRevisionOverride";
var _SROL = "SourceRevisionOverrideList";
var _SS = "StageState";
var _SSL = "StageStateList";
var _TF = "TargetFilter";
var _TS = "TransitionState";
var _URI = "UntagResourceInput";
var _aA = "allowedAccounts";
var _aAp = "approvedAt";
var _aED = "actionExecutionDetails";
var _aEI = "actionExecutionId";
var _aN = "actionName";
var _aR = "artifactRevisions";
var _aS = "artifactStore";
var _aSRA = "autoStageRetryAttempt";
var _aSc = "actionStates";
var _aSr = "artifactStores";
var _aTI = "actionTypeId";
var _ab = "abandon";
var _act = "actions";
var _b = "branches";
var _bE = "beforeEntry";
var _bECS = "beforeEntryConditionState";
var _bl = "blockers";
var _bu = "bucket";
var _cI = "changeIdentifier";
var _cR = "currentRevision";
var _cRT = "clientRequestToken";
var _cS = "conditionStates";
var _cTo = "continuationToken";
var _ca = "category";
var _co = "configuration";
var _cod = "code";
var _com = "commands";
var _con = "conditions";
var _cr = "created";
var _d = "description";
var _dR = "disabledReason";
var _dV = "defaultValue";
var _eD = "errorDetails";
var _eDx = "executionDetails";
var _eEI = "externalExecutionId";
var _eES = "externalExecutionSummary";
var _eEU = "externalExecutionUrl";
var _eK = "encryptionKey";
var _eMx = "executionMode";
var _eR = "executionResult";
var _eTx = "executionType";
var _eU = "entityUrl";
var _eV = "environmentVariables";
var _en = "enabled";
var _ev = "events";
var _exc = "excludes";
var _f = "filter";
var _fP = "filePaths";
var _fil = "files";
var _gC = "gitConfiguration";
var _i = "input";
var _iA = "inputArtifacts";
var _iE = "inboundExecution";
var _iEn = "inboundExecutions";
var _iTS = "inboundTransitionState";
var _id = "id";
var _in = "includes";
var _jI = "jobId";
var _k = "key";
var _l = "location";
var _lCA = "lastChangedAt";
var _lCB = "lastChangedBy";
var _lE = "latestExecution";
var _lIPE = "latestInPipelineExecution";
var _lRT = "latestRetryTrigger";
var _lSARN = "logStreamARN";
var _lSC = "lastStatusChange";
var _lUB = "lastUpdatedBy";
var _lUT = "lastUpdateTime";
var _m = "message";
var _mBS = "maxBatchSize";
var _mR = "maxResults";
var _mSRA = "manualStageRetryAttempt";
var _me = "metadata";
var _nT = "nextToken";
var _na = "name";
var _nam = "namespace";
var _o = "output";
var _oA = "outputArtifacts";
var _oF = "onFailure";
var _oFCS = "onFailureConditionState";
var _oS = "onSuccess";
var _oSCS = "onSuccessConditionState";
var _oV = "outputVariables";
var _ow = "owner";
var _pA = "pollingAccounts";
var _pAi = "pipelineArn";
var _pC = "percentComplete";
var _pDA = "pollingDisabledAt";
var _pE = "pipelineExecution";
var _pEI = "pipelineExecutionId";
var _pES = "pipelineExecutionSummaries";
var _pN = "pipelineName";
var _pR = "pullRequest";
var _pSP = "pollingServicePrincipals";
var _pT = "pipelineType";
var _pTr = "providerType";
var _pV = "pipelineVersion";
var _pi = "pipeline";
var _pro = "provider";
var _pu = "push";
var _qP = "queryParam";
var _rA = "roleArn";
var _rAe = "resourceArn";
var _rC = "resolvedConfiguration";
var _rCI = "revisionChangeId";
var _rCIe = "revisionChangeIdentifier";
var _rCe = "retryConfiguration";
var _rEI = "ruleExecutionId";
var _rI = "revisionId";
var _rM = "rollbackMetadata";
var _rMe = "retryMode";
var _rN = "ruleName";
var _rO = "runOrder";
var _rS = "revisionSummary";
var _rSM = "retryStageMetadata";
var _rSu = "ruleStates";
var _rTI = "ruleTypeId";
var _rTPEI = "rollbackTargetPipelineExecutionId";
var _rTe = "revisionType";
var _rU = "revisionUrl";
var _rV = "resolvedValue";
var _rVe = "revisionValue";
var _re = "region";
var _rea = "reason";
var _res = "result";
var _rev = "revision";
var _ru = "rules";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.codepipeline";
var _sAN = "sourceActionName";
var _sIS = "succeededInStage";
var _sN = "stageName";
var _sR = "sourceRevisions";
var _sS = "stageStates";
var _sSt = "statusSummary";
var _sT = "startTime";
var _sTR = "startTimeRange";
var _sTt = "stopTrigger";
var _sl = "s3location";
var _st = "status";
var _stag = "stages";
var _su = "summary";
var _t = "type";
var _tD = "triggerDetail";
var _tIM = "timeoutInMinutes";
var _tK = "tagKeys";
var _tTri = "triggerType";
var _ta = "tags";
var _to = "token";
var _tr = "triggers";
var _tri = "trigger";
var _uB = "updatedBy";
var _up = "updated";
var _v = "version";
var _va = "value";
var _val = "values";
var _var = "variables";
var n0 = "com.amazonaws.codepipeline";
var _s_registry = new TypeRegistry(_s);
var CodePipelineServiceException$ = [-3, _s, "CodePipelineServiceException", 0, [], []];
_s_registry.registerError(CodePipelineServiceException$, CodePipelineServiceException);
var n0_registry = new TypeRegistry(n0);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var ActionConfiguration$ = [
  3,
  n0,
  _AC,
  0,
  [_co],
  [128 | 0]
];
var ActionDeclaration$ = [
  3,
  n0,
  _AD,
  0,
  [_na, _aTI, _rO, _co, _com, _oA, _iA, _oV, _rA, _re, _nam, _tIM, _eV],
  [0, () => ActionTypeId$, 1, 128 | 0, 64 | 0, () => OutputArtifactList, () => InputArtifactList, 64 | 0, 0, 0, 0, 1, () => EnvironmentVariableList],
  2
];
var ActionExecution$ = [
  3,
  n0,
  _AE,
  0,
  [_aEI, _st, _su, _lSC, _to, _lUB, _eEI, _eEU, _pC, _eD, _lSARN],
  [0, 0, 0, 4, 0, 0, 0, 0, 1, () => ErrorDetails$, 0]
];
var ActionExecutionDetail$ = [
  3,
  n0,
  _AED,
  0,
  [_pEI, _aEI, _pV, _sN, _aN, _sT, _lUT, _uB, _st, _i, _o],
  [0, 0, 1, 0, 0, 4, 4, 0, 0, () => ActionExecutionInput$, () => ActionExecutionOutput$]
];
var ActionExecutionFilter$ = [
  3,
  n0,
  _AEF,
  0,
  [_pEI, _lIPE],
  [0, () => LatestInPipelineExecutionFilter$]
];
var ActionExecutionInput$ = [
  3,
  n0,
  _AEI,
  0,
  [_aTI, _co, _rC, _rA, _re, _iA, _nam],
  [() => ActionTypeId$, 128 | 0, 128 | 0, 0, 0, () => ArtifactDetailList, 0]
];
var ActionExecutionOutput$ = [
  3,
  n0,
  _AEO,
  0,
  [_oA, _eR, _oV],
  [() => ArtifactDetailList, () => ActionExecutionResult$, 128 | 0]
];
var ActionExecutionResult$ = [
  3,
  n0,
  _AER,
  0,
  [_eEI, _eES, _eEU, _eD, _lSARN],
  [0, 0, 0, () => ErrorDetails$, 0]
];
var ActionRevision$ = [
  3,
  n0,
  _AR,
  0,
  [_rI, _rCI, _cr],
  [0, 0, 4],
  3
];
var ActionState$ = [
  3,
  n0,
  _AS,
  0,
  [_aN, _cR, _lE, _eU, _rU],
  [0, () => ActionRevision$, () => ActionExecution$, 0, 0]
];
var ActionTypeId$ = [
  3,
  n0,
  _ATI,
  0,
  [_ca, _ow, _pro, _v],
  [0, 0, 0, 0],
  4
];
var ActionTypePermissions$ = [
  3,
  n0,
  _ATP,
  0,
  [_aA],
  [64 | 0],
  1
];
var ApprovalResult$ = [
  3,
  n0,
  _ARp,
  0,
  [_su, _st],
  [0, 0],
  2
];
var ArtifactDetail$ = [
  3,
  n0,
  _ADr,
  0,
  [_na, _sl],
  [0, () => S3Location$]
];
var ArtifactRevision$ = [
  3,
  n0,
  _ARr,
  0,
  [_na, _rI, _rCIe, _rS, _cr, _rU],
  [0, 0, 0, 0, 4, 0]
];
var ArtifactStore$ = [
  3,
  n0,
  _ASr,
  0,
  [_t, _l, _eK],
  [0, 0, () => EncryptionKey$],
  2
];
var BeforeEntryConditions$ = [
  3,
  n0,
  _BEC,
  0,
  [_con],
  [() => ConditionList],
  1
];
var BlockerDeclaration$ = [
  3,
  n0,
  _BD,
  0,
  [_na, _t],
  [0, 0],
  2
];
var Condition$ = [
  3,
  n0,
  _C,
  0,
  [_res, _ru],
  [0, () => RuleDeclarationList]
];
var ConditionExecution$ = [
  3,
  n0,
  _CEo,
  0,
  [_st, _su, _lSC],
  [0, 0, 4]
];
var ConditionState$ = [
  3,
  n0,
  _CS,
  0,
  [_lE, _rSu],
  [() => ConditionExecution$, () => RuleStateList]
];
var CurrentRevision$ = [
  3,
  n0,
  _CR,
  0,
  [_rev, _cI, _cr, _rS],
  [0, 0, 4, 0],
  2
];
var EncryptionKey$ = [
  3,
  n0,
  _EK,
  0,
  [_id, _t],
  [0, 0],
  2
];
var EnvironmentVariable$ = [
  3,
  n0,
  _EV,
  0,
  [_na, _va, _t],
  [0, 0, 0],
  2
];
var ErrorDetails$ = [
  3,
  n0,
  _ED,
  0,
  [_cod, _m],
  [0, 0]
];
var ExecutionDetails$ = [
  3,
  n0,
  _EDx,
  0,
  [_su, _eEI, _pC],
  [0, 0, 1]
];
var ExecutionTrigger$ = [
  3,
  n0,
  _ET,
  0,
  [_tTri, _tD],
  [0, 0]
];
var FailureConditions$ = [
  3,
  n0,
  _FC,
  0,
  [_res, _rCe, _con],
  [0, () => RetryConfiguration$, () => ConditionList]
];
var GetPipelineExecutionInput$ = [
  3,
  n0,
  _GPEI,
  0,
  [_pN, _pEI],
  [0, 0],
  2
];
var GetPipelineExecutionOutput$ = [
  3,
  n0,
  _GPEO,
  0,
  [_pE],
  [() => PipelineExecution$]
];
var GetPipelineInput$ = [
  3,
  n0,
  _GPI,
  0,
  [_na, _v],
  [0, 1],
  1
];
var GetPipelineOutput$ = [
  3,
  n0,
  _GPO,
  0,
  [_pi, _me],
  [() => PipelineDeclaration$, () => PipelineMetadata$]
];
var GetPipelineStateInput$ = [
  3,
  n0,
  _GPSI,
  0,
  [_na],
  [0],
  1
];
var GetPipelineStateOutput$ = [
  3,
  n0,
  _GPSO,
  0,
  [_pN, _pV, _sS, _cr, _up],
  [0, 1, () => StageStateList, 4, 4]
];
var GitBranchFilterCriteria$ = [
  3,
  n0,
  _GBFC,
  0,
  [_in, _exc],
  [64 | 0, 64 | 0]
];
var GitConfiguration$ = [
  3,
  n0,
  _GC,
  0,
  [_sAN, _pu, _pR],
  [0, () => GitPushFilterList, () => GitPullRequestFilterList],
  1
];
var GitFilePathFilterCriteria$ = [
  3,
  n0,
  _GFPFC,
  0,
  [_in, _exc],
  [64 | 0, 64 | 0]
];
var GitPullRequestFilter$ = [
  3,
  n0,
  _GPRF,
  0,
  [_ev, _b, _fP],
  [64 | 0, () => GitBranchFilterCriteria$, () => GitFilePathFilterCriteria$]
];
var GitPushFilter$ = [
  3,
  n0,
  _GPF,
  0,
  [_ta, _b, _fP],
  [() => GitTagFilterCriteria$, () => GitBranchFilterCriteria$, () => GitFilePathFilterCriteria$]
];
var GitTagFilterCriteria$ = [
  3,
  n0,
  _GTFC,
  0,
  [_in, _exc],
  [64 | 0, 64 | 0]
];
var InputArtifact$ = [
  3,
  n0,
  _IA,
  0,
  [_na],
  [0],
  1
];
var JobWorkerExecutorConfiguration$ = [
  3,
  n0,
  _JWEC,
  0,
  [_pA, _pSP],
  [64 | 0, 64 | 0]
];
var LatestInPipelineExecutionFilter$ = [
  3,
  n0,
  _LIPEF,
  0,
  [_pEI, _sTR],
  [0, 0],
  2
];
var ListActionExecutionsInput$ = [
  3,
  n0,
  _LAEI,
  0,
  [_pN, _f, _mR, _nT],
  [0, () => ActionExecutionFilter$, 1, 0],
  1
];
var ListActionExecutionsOutput$ = [
  3,
  n0,
  _LAEO,
  0,
  [_aED, _nT],
  [() => ActionExecutionDetailList, 0]
];
var ListPipelineExecutionsInput$ = [
  3,
  n0,
  _LPEI,
  0,
  [_pN, _mR, _f, _nT],
  [0, 1, () => PipelineExecutionFilter$, 0],
  1
];
var ListPipelineExecutionsOutput$ = [
  3,
  n0,
  _LPEO,
  0,
  [_pES, _nT],
  [() => PipelineExecutionSummaryList, 0]
];
var OutputArtifact$ = [
  3,
  n0,
  _OA,
  0,
  [_na, _fil],
  [0, 64 | 0],
  1
];
var PipelineDeclaration$ = [
  3,
  n0,
  _PD,
  0,
  [_na, _rA, _stag, _aS, _aSr, _v, _eMx, _pT, _var, _tr],
  [0, 0, () => PipelineStageDeclarationList, () => ArtifactStore$, () => ArtifactStoreMap, 1, 0, 0, () => PipelineVariableDeclarationList, () => PipelineTriggerDeclarationList],
  3
];
var PipelineExecution$ = [
  3,
  n0,
  _PE,
  0,
  [_pN, _pV, _pEI, _st, _sSt, _aR, _var, _tri, _eMx, _eTx, _rM],
  [0, 1, 0, 0, 0, () => ArtifactRevisionList, () => ResolvedPipelineVariableList, () => ExecutionTrigger$, 0, 0, () => PipelineRollbackMetadata$]
];
var PipelineExecutionFilter$ = [
  3,
  n0,
  _PEF,
  0,
  [_sIS],
  [() => SucceededInStageFilter$]
];
var PipelineExecutionSummary$ = [
  3,
  n0,
  _PES,
  0,
  [_pEI, _st, _sSt, _sT, _lUT, _sR, _tri, _sTt, _eMx, _eTx, _rM],
  [0, 0, 0, 4, 4, () => SourceRevisionList, () => ExecutionTrigger$, () => StopExecutionTrigger$, 0, 0, () => PipelineRollbackMetadata$]
];
var PipelineMetadata$ = [
  3,
  n0,
  _PM,
  0,
  [_pAi, _cr, _up, _pDA],
  [0, 4, 4, 4]
];
var PipelineRollbackMetadata$ = [
  3,
  n0,
  _PRM,
  0,
  [_rTPEI],
  [0]
];
var PipelineTriggerDeclaration$ = [
  3,
  n0,
  _PTD,
  0,
  [_pTr, _gC],
  [0, () => GitConfiguration$],
  2
];
var PipelineVariable$ = [
  3,
  n0,
  _PV,
  0,
  [_na, _va],
  [0, 0],
  2
];
var PipelineVariableDeclaration$ = [
  3,
  n0,
  _PVD,
  0,
  [_na, _dV, _d],
  [0, 0, 0],
  1
];
var PollForJobsInput$ = [
  3,
  n0,
  _PFJI,
  0,
  [_aTI, _mBS, _qP],
  [() => ActionTypeId$, 1, 128 | 0],
  1
];
var PutApprovalResultInput$ = [
  3,
  n0,
  _PARIu,
  0,
  [_pN, _sN, _aN, _res, _to],
  [0, 0, 0, () => ApprovalResult$, 0],
  5
];
var PutApprovalResultOutput$ = [
  3,
  n0,
  _PAROu,
  0,
  [_aAp],
  [4]
];
var PutJobSuccessResultInput$ = [
  3,
  n0,
  _PJSRI,
  0,
  [_jI, _cR, _cTo, _eDx, _oV],
  [0, () => CurrentRevision$, 0, () => ExecutionDetails$, 128 | 0],
  1
];
var ResolvedPipelineVariable$ = [
  3,
  n0,
  _RPV,
  0,
  [_na, _rV],
  [0, 0]
];
var RetryConfiguration$ = [
  3,
  n0,
  _RC,
  0,
  [_rMe],
  [0]
];
var RetryStageMetadata$ = [
  3,
  n0,
  _RSM,
  0,
  [_aSRA, _mSRA, _lRT],
  [1, 1, 0]
];
var RuleDeclaration$ = [
  3,
  n0,
  _RD,
  0,
  [_na, _rTI, _co, _com, _iA, _rA, _re, _tIM],
  [0, () => RuleTypeId$, 128 | 0, 64 | 0, () => InputArtifactList, 0, 0, 1],
  2
];
var RuleExecution$ = [
  3,
  n0,
  _RE,
  0,
  [_rEI, _st, _su, _lSC, _to, _lUB, _eEI, _eEU, _eD],
  [0, 0, 0, 4, 0, 0, 0, 0, () => ErrorDetails$]
];
var RuleExecutionInput$ = [
  3,
  n0,
  _REI,
  0,
  [_rTI, _co, _rC, _rA, _re, _iA],
  [() => RuleTypeId$, 128 | 0, 128 | 0, 0, 0, () => ArtifactDetailList]
];
var RuleRevision$ = [
  3,
  n0,
  _RR,
  0,
  [_rI, _rCI, _cr],
  [0, 0, 4],
  3
];
var RuleState$ = [
  3,
  n0,
  _RS,
  0,
  [_rN, _cR, _lE, _eU, _rU],
  [0, () => RuleRevision$, () => RuleExecution$, 0, 0]
];
var RuleTypeId$ = [
  3,
  n0,
  _RTI,
  0,
  [_ca, _pro, _ow, _v],
  [0, 0, 0, 0],
  2
];
var S3Location$ = [
  3,
  n0,
  _SL,
  0,
  [_bu, _k],
  [0, 0]
];
var SourceRevision$ = [
  3,
  n0,
  _SR,
  0,
  [_aN, _rI, _rS, _rU],
  [0, 0, 0, 0],
  1
];
var SourceRevisionOverride$ = [
  3,
  n0,
  _SRO,
  0,
  [_aN, _rTe, _rVe],
  [0, 0, 0],
  3
];
var StageConditionsExecution$ = [
  3,
  n0,
  _SCE,
  0,
  [_st, _su],
  [0, 0]
];
var StageConditionState$ = [
  3,
  n0,
  _SCS,
  0,
  [_lE, _cS],
  [() => StageConditionsExecution$, () => ConditionStateList]
];
var StageDeclaration$ = [
  3,
  n0,
  _SD,
  0,
  [_na, _act, _bl, _oF, _oS, _bE],
  [0, () => StageActionDeclarationList, () => StageBlockerDeclarationList, () => FailureConditions$, () => SuccessConditions$, () => BeforeEntryConditions$],
  2
];
var StageExecution$ = [
  3,
  n0,
  _SE,
  0,
  [_pEI, _st, _t],
  [0, 0, 0],
  2
];
var StageState$ = [
  3,
  n0,
  _SS,
  0,
  [_sN, _iE, _iEn, _iTS, _aSc, _lE, _bECS, _oSCS, _oFCS, _rSM],
  [0, () => StageExecution$, () => StageExecutionList, () => TransitionState$, () => ActionStateList, () => StageExecution$, () => StageConditionState$, () => StageConditionState$, () => StageConditionState$, () => RetryStageMetadata$]
];
var StartPipelineExecutionInput$ = [
  3,
  n0,
  _SPEI,
  0,
  [_na, _var, _cRT, _sR],
  [0, () => PipelineVariableList, [0, 4], () => SourceRevisionOverrideList],
  1
];
var StartPipelineExecutionOutput$ = [
  3,
  n0,
  _SPEO,
  0,
  [_pEI],
  [0]
];
var StopExecutionTrigger$ = [
  3,
  n0,
  _SET,
  0,
  [_rea],
  [0]
];
var StopPipelineExecutionInput$ = [
  3,
  n0,
  _SPEIt,
  0,
  [_pN, _pEI, _ab, _rea],
  [0, 0, 2, 0],
  2
];
var StopPipelineExecutionOutput$ = [
  3,
  n0,
  _SPEOt,
  0,
  [_pEI],
  [0]
];
var SucceededInStageFilter$ = [
  3,
  n0,
  _SISF,
  0,
  [_sN],
  [0]
];
var SuccessConditions$ = [
  3,
  n0,
  _SCu,
  0,
  [_con],
  [() => ConditionList],
  1
];
var TargetFilter$ = [
  3,
  n0,
  _TF,
  0,
  [_na, _val],
  [0, 64 | 0]
];
var TransitionState$ = [
  3,
  n0,
  _TS,
  0,
  [_en, _lCB, _lCA, _dR],
  [2, 0, 4, 0]
];
var UntagResourceInput$ = [
  3,
  n0,
  _URI,
  0,
  [_rAe, _tK],
  [0, 64 | 0],
  2
];
var ActionExecutionDetailList = [
  1,
  n0,
  _AEDL,
  0,
  () => ActionExecutionDetail$
];
var ActionStateList = [
  1,
  n0,
  _ASL,
  0,
  () => ActionState$
];
var AllowedAccounts = 64 | 0;
var ArtifactDetailList = [
  1,
  n0,
  _ADL,
  0,
  () => ArtifactDetail$
];
var ArtifactRevisionList = [
  1,
  n0,
  _ARL,
  0,
  () => ArtifactRevision$
];
var CommandList = 64 | 0;
var ConditionList = [
  1,
  n0,
  _CL,
  0,
  () => Condition$
];
var ConditionStateList = [
  1,
  n0,
  _CSL,
  0,
  () => ConditionState$
];
var EnvironmentVariableList = [
  1,
  n0,
  _EVL,
  0,
  () => EnvironmentVariable$
];
var FilePathList = 64 | 0;
var GitBranchPatternList = 64 | 0;
var GitFilePathPatternList = 64 | 0;
var GitPullRequestEventTypeList = 64 | 0;
var GitPullRequestFilterList = [
  1,
  n0,
  _GPRFL,
  0,
  () => GitPullRequestFilter$
];
var GitPushFilterList = [
  1,
  n0,
  _GPFL,
  0,
  () => GitPushFilter$
];
var GitTagPatternList = 64 | 0;
var InputArtifactList = [
  1,
  n0,
  _IAL,
  0,
  () => InputArtifact$
];
var OutputArtifactList = [
  1,
  n0,
  _OAL,
  0,
  () => OutputArtifact$
];
var OutputVariableList = 64 | 0;
var PipelineExecutionSummaryList = [
  1,
  n0,
  _PESL,
  0,
  () => PipelineExecutionSummary$
];
var PipelineStageDeclarationList = [
  1,
  n0,
  _PSDL,
  0,
  () => StageDeclaration$
];
var PipelineTriggerDeclarationList = [
  1,
  n0,
  _PTDL,
  0,
  () => PipelineTriggerDeclaration$
];
var PipelineVariableDeclarationList = [
  1,
  n0,
  _PVDL,
  0,
  () => PipelineVariableDeclaration$
];
var PipelineVariableList = [
  1,
  n0,
  _PVL,
  0,
  () => PipelineVariable$
];
var PollingAccountList = 64 | 0;
var PollingServicePrincipalList = 64 | 0;
var ResolvedPipelineVariableList = [
  1,
  n0,
  _RPVL,
  0,
  () => ResolvedPipelineVariable$
];
var RuleDeclarationList = [
  1,
  n0,
  _RDL,
  0,
  () => RuleDeclaration$
];
var RuleStateList = [
  1,
  n0,
  _RSL,
  0,
  () => RuleState$
];
var SourceRevisionList = [
  1,
  n0,
  _SRL,
  0,
  () => SourceRevision$
];
var SourceRevisionOverrideList = [
  1,
  n0,
  _SROL,
  0,
  () => SourceRevisionOverride$
];
var StageActionDeclarationList = [
  1,
  n0,
  _SADL,
  0,
  () => ActionDeclaration$
];
var StageBlockerDeclarationList = [
  1,
  n0,
  _SBDL,
  0,
  () => BlockerDeclaration$
];
var StageExecutionList = [
  1,
  n0,
  _SEL,
  0,
  () => StageExecution$
];
var StageStateList = [
  1,
  n0,
  _SSL,
  0,
  () => StageState$
];
var TagKeyList = 64 | 0;
var TargetFilterValueList = 64 | 0;
var ActionConfigurationMap = 128 | 0;
var ArtifactStoreMap = [
  2,
  n0,
  _ASM,
  0,
  0,
  () => ArtifactStore$
];
var OutputVariablesMap = 128 | 0;
var QueryParamMap = 128 | 0;
var ResolvedActionConfigurationMap = 128 | 0;
var ResolvedRuleConfigurationMap = 128 | 0;
var RuleConfigurationMap = 128 | 0;
var GetPipeline$ = [
  9,
  n0,
  _GP,
  0,
  () => GetPipelineInput$,
  () => GetPipelineOutput$
];
var GetPipelineExecution$ = [
  9,
  n0,
  _GPE,
  0,
  () => GetPipelineExecutionInput$,
  () => GetPipelineExecutionOutput$
];
var GetPipelineState$ = [
  9,
  n0,
  _GPS,
  0,
  () => GetPipelineStateInput$,
  () => GetPipelineStateOutput$
];
var ListActionExecutions$ = [
  9,
  n0,
  _LAE,
  0,
  () => ListActionExecutionsInput$,
  () => ListActionExecutionsOutput$
];
var ListPipelineExecutions$ = [
  9,
  n0,
  _LPE,
  0,
  () => ListPipelineExecutionsInput$,
  () => ListPipelineExecutionsOutput$
];
var PutApprovalResult$ = [
  9,
  n0,
  _PARu,
  0,
  () => PutApprovalResultInput$,
  () => PutApprovalResultOutput$
];
var StartPipelineExecution$ = [
  9,
  n0,
  _SPE,
  0,
  () => StartPipelineExecutionInput$,
  () => StartPipelineExecutionOutput$
];
var StopPipelineExecution$ = [
  9,
  n0,
  _SPEt,
  0,
  () => StopPipelineExecutionInput$,
  () => StopPipelineExecutionOutput$
];

// node_modules/@aws-sdk/client-codepipeline/dist-es/runtimeConfig.shared.js
var getRuntimeConfig = (config) => {
  return {
    apiVersion: "2015-07-09",
    base64Decoder: config?.base64Decoder ?? fromBase64,
    base64Encoder: config?.base64Encoder ?? toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCodePipelineHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new AwsSdkSigV4Signer()
      }
    ],
    logger: config?.logger ?? new NoOpLogger(),
    protocol: config?.protocol ?? AwsJson1_1Protocol,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.codepipeline",
      errorTypeRegistries,
      xmlNamespace: "http://codepipeline.amazonaws.com/doc/2015-07-09/",
      version: "2015-07-09",
      serviceTarget: "CodePipeline_20150709"
    },
    serviceId: config?.serviceId ?? "CodePipeline",
    sha256: config?.sha256 ?? Sha256Node,
    urlParser: config?.urlParser ?? parseUrl,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? toUtf8
  };
};

// node_modules/@aws-sdk/client-codepipeline/dist-es/runtimeConfig.js
var packageInfo = { version };
var getRuntimeConfig2 = (config) => {
  emitWarningIfUnsupportedVersion2(process.version);
  const defaultsMode = resolveDefaultsModeConfig(config);
  const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
  const clientSharedValues = getRuntimeConfig(config);
  emitWarningIfUnsupportedVersion(process.version);
  const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: packageInfo.version }),
    maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
    region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
    requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? loadConfig({
      ...NODE_RETRY_MODE_CONFIG_OPTIONS,
      default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
    }, config),
    streamCollector: config?.streamCollector ?? streamCollector,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-codepipeline/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      if (index === -1) {
        _httpAuthSchemes.push(httpAuthScheme);
      } else {
        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
};
var resolveHttpAuthRuntimeConfig = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};

// node_modules/@aws-sdk/client-codepipeline/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-codepipeline/dist-es/CodePipelineClient.js
var CodePipelineClient = class extends Client {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig2(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters(_config_0);
    const _config_2 = resolveUserAgentConfig(_config_1);
    const _config_3 = resolveRetryConfig(_config_2);
    const _config_4 = resolveRegionConfig(_config_3);
    const _config_5 = resolveHostHeaderConfig(_config_4);
    const _config_6 = resolveEndpointConfig(_config_5);
    const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
    const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use(getSchemaSerdePlugin(this.config));
    this.middlewareStack.use(getUserAgentPlugin(this.config));
    this.middlewareStack.use(getRetryPlugin(this.config));
    this.middlewareStack.use(getContentLengthPlugin(this.config));
    this.middlewareStack.use(getHostHeaderPlugin(this.config));
    this.middlewareStack.use(getLoggerPlugin(this.config));
    this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
    this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
      httpAuthSchemeParametersProvider: defaultCodePipelineHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
        "aws.auth#sigv4": config.credentials
      })
    }));
    this.middlewareStack.use(getHttpSigningPlugin(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/client-codepipeline/dist-es/commandBuilder.js
var command = makeBuilder(commonParams, "CodePipeline_20150709", "CodePipelineClient", getEndpointPlugin);
var _ep0 = {};
var _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-codepipeline/dist-es/commands/GetPipelineCommand.js
var GetPipelineCommand = class extends command(_ep0, _mw0, "GetPipeline", GetPipeline$) {
};

// node_modules/@aws-sdk/client-codepipeline/dist-es/commands/GetPipelineExecutionCommand.js
var GetPipelineExecutionCommand = class extends command(_ep0, _mw0, "GetPipelineExecution", GetPipelineExecution$) {
};

// node_modules/@aws-sdk/client-codepipeline/dist-es/commands/GetPipelineStateCommand.js
var GetPipelineStateCommand = class extends command(_ep0, _mw0, "GetPipelineState", GetPipelineState$) {
};

// node_modules/@aws-sdk/client-codepipeline/dist-es/commands/ListActionExecutionsCommand.js
var ListActionExecutionsCommand = class extends command(_ep0, _mw0, "ListActionExecutions", ListActionExecutions$) {
};

// node_modules/@aws-sdk/client-codepipeline/dist-es/commands/ListPipelineExecutionsCommand.js
var ListPipelineExecutionsCommand = class extends command(_ep0, _mw0, "ListPipelineExecutions", ListPipelineExecutions$) {
};

// node_modules/@aws-sdk/client-codepipeline/dist-es/commands/PutApprovalResultCommand.js
var PutApprovalResultCommand = class extends command(_ep0, _mw0, "PutApprovalResult", PutApprovalResult$) {
};

// node_modules/@aws-sdk/client-codepipeline/dist-es/commands/StartPipelineExecutionCommand.js
var StartPipelineExecutionCommand = class extends command(_ep0, _mw0, "StartPipelineExecution", StartPipelineExecution$) {
};

// node_modules/@aws-sdk/client-codepipeline/dist-es/commands/StopPipelineExecutionCommand.js
var StopPipelineExecutionCommand = class extends command(_ep0, _mw0, "StopPipelineExecution", StopPipelineExecution$) {
};

// src/providers/aws/codepipeline-answers.ts
function toExecution(from, startTime) {
  const { pipelineExecutionId: id, status, trigger } = from;
  if (id === void 0 || status === void 0) {
    throw new PlatformError(`CodePipeline described the execution "${id ?? ""}" without its id or status.`);
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
function toApprovals({
  stageName,
  latestExecution,
  actionStates = []
}) {
  return actionStates.flatMap(({ actionName, latestExecution: run }) => {
    const execution = latestExecution?.pipelineExecutionId;
    if (run?.token === void 0 || run.status !== "InProgress" || execution === void 0) return [];
    const { token, lastStatusChange: since } = run;
    return [{ execution, stage: stageName ?? "", action: actionName ?? "", token, since }];
  });
}

// src/providers/aws/codepipeline.ts
var LOOKS = ["codepipeline:GetPipelineExecution", "codepipeline:ListActionExecutions"];
var PAGE_SIZE = 100;
var REASON_LENGTH = 200;
var ANSWERED = ["ApprovalAlreadyCompletedException", "InvalidApprovalTokenException"];
var STOPPED_ALREADY = ["PipelineExecutionNotStoppableException", "DuplicatedStopRequestException"];
var CodePipelineService = class {
  constructor(connection) {
    this.connection = connection;
    this.client = new CodePipelineClient(connection.clientConfig());
  }
  connection;
  client;
  restMs = () => this.connection.restMs(...LOOKS);
  async get(name) {
    const answer = await unlessMissing(
      this.connection.call(
        "codepipeline:GetPipeline",
        (options) => this.client.send(new GetPipelineCommand({ name }), options)
      )
    );
    return answer && toPipeline(name, answer.pipeline);
  }
  async start(request) {
    const { pipeline, variables, revisions = [], token } = request;
    const given = Object.entries(variables).map(([name, value]) => ({ name, value }));
    const command2 = new StartPipelineExecutionCommand({
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
      (options) => this.client.send(command2, options)
    );
    if (pipelineExecutionId === void 0) {
      throw new PlatformError(
        `CodePipeline answered the start of ${request.pipeline} without an execution id.`
      );
    }
    return pipelineExecutionId;
  }
  async getExecution(pipeline, id, signal) {
    const command2 = new GetPipelineExecutionCommand({ pipelineName: pipeline, pipelineExecutionId: id });
    const { pipelineExecution } = await this.connection.call(
      "codepipeline:GetPipelineExecution",
      (options) => this.client.send(command2, options),
      signal
    );
    if (pipelineExecution === void 0) {
      throw new NotFoundError(`The pipeline ${pipeline} has no execution "${id}".`);
    }
    return toExecution(pipelineExecution, void 0);
  }
  async listActions(pipeline, id, signal) {
    const found = [];
    let token;
    do {
      const command2 = new ListActionExecutionsCommand({
        pipelineName: pipeline,
        filter: { pipelineExecutionId: id },
        maxResults: PAGE_SIZE,
        nextToken: token
      });
      const page = await this.connection.call(
        "codepipeline:ListActionExecutions",
        (options) => this.client.send(command2, options),
        signal
      );
      found.push(...(page.actionExecutionDetails ?? []).map(toAction));
      token = page.nextToken;
    } while (token !== void 0);
    return found.reverse().sort((a2, b2) => startOf(a2) - startOf(b2));
  }
  async listExecutions(pipeline) {
    return (await this.executionPage(pipeline, void 0)).executions;
  }
  async executionPage(pipeline, token, signal) {
    const command2 = new ListPipelineExecutionsCommand({
      pipelineName: pipeline,
      maxResults: PAGE_SIZE,
      nextToken: token
    });
    const page = await this.connection.call(
      "codepipeline:ListPipelineExecutions",
      (options) => this.client.send(command2, options),
      signal
    );
    const executions = (page.pipelineExecutionSummaries ?? []).map(
      (summary) => toExecution(summary, summary.startTime)
    );
    return { executions, nextToken: page.nextToken };
  }
  async stop(pipeline, id, reason, abandon = false) {
    const command2 = new StopPipelineExecutionCommand({
      pipelineName: pipeline,
      pipelineExecutionId: id,
      abandon,
      reason: reason.slice(0, REASON_LENGTH)
    });
    try {
      await this.connection.call(
        "codepipeline:StopPipelineExecution",
        (options) => this.client.send(command2, options)
      );
    } catch (error) {
      if (!STOPPED_ALREADY.includes(awsErrorName(error) ?? "")) throw error;
    }
  }
  async waitingApprovals(pipeline, signal) {
    const state = await this.connection.call(
      "codepipeline:GetPipelineState",
      (options) => this.client.send(new GetPipelineStateCommand({ name: pipeline }), options),
      signal
    );
    return (state.stageStates ?? []).flatMap(toApprovals);
  }
  async answerApproval(pipeline, { stage, action, token }, { approved, comment }) {
    const command2 = new PutApprovalResultCommand({
      pipelineName: pipeline,
      stageName: stage,
      actionName: action,
      token,
      result: { summary: comment, status: approved ? "Approved" : "Rejected" }
    });
    try {
      await this.connection.call(
        "codepipeline:PutApprovalResult",
        (options) => this.client.send(command2, options)
      );
    } catch (error) {
      if (!ANSWERED.includes(awsErrorName(error) ?? "")) throw error;
      throw new UnchangeableError(
        `${stage} / ${action} of ${pipeline} does not wait for this approval any more.`,
        { cause: error, unanswered: error instanceof PlatformError && error.unanswered }
      );
    }
  }
};
export {
  CodePipelineService
};
