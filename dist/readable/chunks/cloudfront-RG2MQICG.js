const require = process.getBuiltinModule;
import {
  AwsRestXmlProtocol
} from "./chunk-WCOXEHTI.js";
import "./chunk-7BVGHXKS.js";
import {
  defaultProvider
} from "./chunk-4LOZ37BY.js";
import "./chunk-53AWSWAU.js";
import "./chunk-T5LC6YPU.js";
import "./chunk-FPJDDSF4.js";
import "./chunk-23YKLP5E.js";
import "./chunk-EP5626IG.js";
import "./chunk-J6MNGV55.js";
import {
  getDefaultSocketTimeout
} from "./chunk-XXI2NIGD.js";
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
import "./chunk-OMIVCDY2.js";
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
import {
  PlatformError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// node_modules/@aws-sdk/client-cloudfront/dist-es/auth/httpAuthSchemeProvider.js
var defaultCloudFrontHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
      name: "cloudfront",
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
var defaultCloudFrontHttpAuthSchemeProvider = (authParameters) => {
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

// node_modules/@aws-sdk/client-cloudfront/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "cloudfront"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-cloudfront/package.json
var version = "3.1164.0";

// node_modules/@aws-sdk/client-cloudfront/dist-es/endpoint/bdd.js
var o = "ref";
var p = "authSchemes";
var q = "name";
var s = "signingRegion";
var a = -1;
var b = true;
var c = "isSet";
var d = "PartitionResult";
var e = "booleanEquals";
var f = "stringEquals";
var g = "getAttr";
var h = { [o]: "Endpoint" };
var i = { "fn": g, "argv": [{ [o]: d }, "name"] };
var j = { [o]: d };
var k = { [p]: [{ [q]: "sigv4", [s]: "us-east-1" }] };
var l = { [p]: [{ [q]: "sigv4", [s]: "cn-northwest-1" }] };
var m = { [p]: [{ [q]: "sigv4", [s]: "{PartitionResult#implicitGlobalRegion}" }] };
var n = [{ [o]: "Region" }];
var _data = {
  conditions: [
    [c, [h]],
    [c, n],
    ["aws.partition", n, d],
    [e, [{ [o]: "UseFIPS" }, b]],
    [e, [{ [o]: "UseDualStack" }, b]],
    [f, [i, "aws"]],
    [f, [i, "aws-cn"]],
    [e, [{ fn: g, argv: [j, "supportsDualStack"] }, b]],
    [e, [{ fn: g, argv: [j, "supportsFIPS"] }, b]]
  ],
  results: [
    [a],
    [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [h, {}],
    ["https://cloudfront.global.api.aws", k],
    ["https://cloudfront-fips.global.api.aws", k],
    ["https://cloudfront.cn-northwest-1.amazonaws.com.cn", l],
    ["https://cloudfront-fips.cn-northwest-1.amazonaws.com.cn", l],
    ["https://cloudfront-fips.{PartitionResult#dualStackDnsSuffix}", m],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://cloudfront-fips.{PartitionResult#dnsSuffix}", m],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    ["https://cloudfront.{PartitionResult#dualStackDnsSuffix}", m],
    [a, "DualStack is enabled but this partition does not support DualStack"],
    ["https://cloudfront.{PartitionResult#dnsSuffix}", m],
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
  16,
  3,
  1,
  4,
  r + 15,
  2,
  5,
  r + 15,
  3,
  10,
  6,
  4,
  8,
  7,
  6,
  r + 6,
  r + 14,
  5,
  r + 4,
  9,
  7,
  r + 12,
  r + 13,
  4,
  13,
  11,
  6,
  r + 7,
  12,
  8,
  r + 10,
  r + 11,
  5,
  r + 5,
  14,
  7,
  15,
  r + 9,
  8,
  r + 8,
  r + 9,
  3,
  r + 1,
  17,
  4,
  r + 2,
  r + 3
]);
var bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-cloudfront/dist-es/endpoint/endpointResolver.js
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

// node_modules/@aws-sdk/client-cloudfront/dist-es/models/CloudFrontServiceException.js
var CloudFrontServiceException = class _CloudFrontServiceException extends ServiceException {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudfront#CloudFrontServiceException";
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _CloudFrontServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-cloudfront/dist-es/models/errors.js
var AccessDenied = class _AccessDenied extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#AccessDenied";
  name = "AccessDenied";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "AccessDenied",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AccessDenied.prototype);
    this.Message = opts.Message;
  }
};
var IllegalUpdate = class _IllegalUpdate extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#IllegalUpdate";
  name = "IllegalUpdate";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "IllegalUpdate",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _IllegalUpdate.prototype);
    this.Message = opts.Message;
  }
};
var InvalidArgument = class _InvalidArgument extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#InvalidArgument";
  name = "InvalidArgument";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidArgument",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidArgument.prototype);
    this.Message = opts.Message;
  }
};
var NoSuchDistribution = class _NoSuchDistribution extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#NoSuchDistribution";
  name = "NoSuchDistribution";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "NoSuchDistribution",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchDistribution.prototype);
    this.Message = opts.Message;
  }
};
var TooManyDistributionCNAMEs = class _TooManyDistributionCNAMEs extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyDistributionCNAMEs";
  name = "TooManyDistributionCNAMEs";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyDistributionCNAMEs",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyDistributionCNAMEs.prototype);
    this.Message = opts.Message;
  }
};
var EntityLimitExceeded = class _EntityLimitExceeded extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#EntityLimitExceeded";
  name = "EntityLimitExceeded";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "EntityLimitExceeded",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _EntityLimitExceeded.prototype);
    this.Message = opts.Message;
  }
};
var EntityNotFound = class _EntityNotFound extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#EntityNotFound";
  name = "EntityNotFound";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "EntityNotFound",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _EntityNotFound.prototype);
    this.Message = opts.Message;
  }
};
var InvalidIfMatchVersion = class _InvalidIfMatchVersion extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#InvalidIfMatchVersion";
  name = "InvalidIfMatchVersion";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidIfMatchVersion",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidIfMatchVersion.prototype);
    this.Message = opts.Message;
  }
};
var PreconditionFailed = class _PreconditionFailed extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#PreconditionFailed";
  name = "PreconditionFailed";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "PreconditionFailed",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PreconditionFailed.prototype);
    this.Message = opts.Message;
  }
};
var BatchTooLarge = class _BatchTooLarge extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#BatchTooLarge";
  name = "BatchTooLarge";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "BatchTooLarge",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _BatchTooLarge.prototype);
    this.Message = opts.Message;
  }
};
var CachePolicyAlreadyExists = class _CachePolicyAlreadyExists extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#CachePolicyAlreadyExists";
  name = "CachePolicyAlreadyExists";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "CachePolicyAlreadyExists",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CachePolicyAlreadyExists.prototype);
    this.Message = opts.Message;
  }
};
var CachePolicyInUse = class _CachePolicyInUse extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#CachePolicyInUse";
  name = "CachePolicyInUse";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "CachePolicyInUse",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CachePolicyInUse.prototype);
    this.Message = opts.Message;
  }
};
var CannotChangeImmutablePublicKeyFields = class _CannotChangeImmutablePublicKeyFields extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#CannotChangeImmutablePublicKeyFields";
  name = "CannotChangeImmutablePublicKeyFields";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "CannotChangeImmutablePublicKeyFields",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CannotChangeImmutablePublicKeyFields.prototype);
    this.Message = opts.Message;
  }
};
var CannotDeleteEntityWhileInUse = class _CannotDeleteEntityWhileInUse extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#CannotDeleteEntityWhileInUse";
  name = "CannotDeleteEntityWhileInUse";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "CannotDeleteEntityWhileInUse",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CannotDeleteEntityWhileInUse.prototype);
    this.Message = opts.Message;
  }
};
var CannotUpdateEntityWhileInUse = class _CannotUpdateEntityWhileInUse extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#CannotUpdateEntityWhileInUse";
  name = "CannotUpdateEntityWhileInUse";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "CannotUpdateEntityWhileInUse",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CannotUpdateEntityWhileInUse.prototype);
    this.Message = opts.Message;
  }
};
var CNAMEAlreadyExists = class _CNAMEAlreadyExists extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#CNAMEAlreadyExists";
  name = "CNAMEAlreadyExists";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "CNAMEAlreadyExists",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CNAMEAlreadyExists.prototype);
    this.Message = opts.Message;
  }
};
var DistributionAlreadyExists = class _DistributionAlreadyExists extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#DistributionAlreadyExists";
  name = "DistributionAlreadyExists";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "DistributionAlreadyExists",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DistributionAlreadyExists.prototype);
    this.Message = opts.Message;
  }
};
var IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior = class _IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior";
  name = "IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior.prototype);
    this.Message = opts.Message;
  }
};
var InconsistentQuantities = class _InconsistentQuantities extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#InconsistentQuantities";
  name = "InconsistentQuantities";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InconsistentQuantities",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InconsistentQuantities.prototype);
    this.Message = opts.Message;
  }
};
var InvalidDefaultRootObject = class _InvalidDefaultRootObject extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#InvalidDefaultRootObject";
  name = "InvalidDefaultRootObject";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidDefaultRootObject",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidDefaultRootObject.prototype);
    this.Message = opts.Message;
  }
};
var InvalidErrorCode = class _InvalidErrorCode extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#InvalidErrorCode";
  name = "InvalidErrorCode";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidErrorCode",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidErrorCode.prototype);
    this.Message = opts.Message;
  }
};
var InvalidForwardCookies = class _InvalidForwardCookies extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#InvalidForwardCookies";
  name = "InvalidForwardCookies";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidForwardCookies",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidForwardCookies.prototype);
    this.Message = opts.Message;
  }
};
var InvalidFunctionAssociation = class _InvalidFunctionAssociation extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#InvalidFunctionAssociation";
  name = "InvalidFunctionAssociation";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidFunctionAssociation",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidFunctionAssociation.prototype);
    this.Message = opts.Message;
  }
};
var InvalidGeoRestrictionParameter = class _InvalidGeoRestrictionParameter extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#InvalidGeoRestrictionParameter";
  name = "InvalidGeoRestrictionParameter";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidGeoRestrictionParameter",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidGeoRestrictionParameter.prototype);
    this.Message = opts.Message;
  }
};
var InvalidHeadersForS3Origin = class _InvalidHeadersForS3Origin extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#InvalidHeadersForS3Origin";
  name = "InvalidHeadersForS3Origin";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidHeadersForS3Origin",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidHeadersForS3Origin.prototype);
    this.Message = opts.Message;
  }
};
var InvalidLambdaFunctionAssociation = class _InvalidLambdaFunctionAssociation extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#InvalidLambdaFunctionAssociation";
  name = "InvalidLambdaFunctionAssociation";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidLambdaFunctionAssociation",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidLambdaFunctionAssociation.prototype);
    this.Message = opts.Message;
  }
};
var InvalidLocationCode = class _InvalidLocationCode extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#InvalidLocationCode";
  name = "InvalidLocationCode";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidLocationCode",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidLocationCode.prototype);
    this.Message = opts.Message;
  }
};
var InvalidMinimumProtocolVersion = class _InvalidMinimumProtocolVersion extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#InvalidMinimumProtocolVersion";
  name = "InvalidMinimumProtocolVersion";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidMinimumProtocolVersion",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidMinimumProtocolVersion.prototype);
    this.Message = opts.Message;
  }
};
var InvalidOrigin = class _InvalidOrigin extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#InvalidOrigin";
  name = "InvalidOrigin";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidOrigin",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidOrigin.prototype);
    this.Message = opts.Message;
  }
};
var InvalidOriginAccessControl = class _InvalidOriginAccessControl extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#InvalidOriginAccessControl";
  name = "InvalidOriginAccessControl";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidOriginAccessControl",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidOriginAccessControl.prototype);
    this.Message = opts.Message;
  }
};
var InvalidOriginAccessIdentity = class _InvalidOriginAccessIdentity extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#InvalidOriginAccessIdentity";
  name = "InvalidOriginAccessIdentity";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidOriginAccessIdentity",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidOriginAccessIdentity.prototype);
    this.Message = opts.Message;
  }
};
var InvalidOriginKeepaliveTimeout = class _InvalidOriginKeepaliveTimeout extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#InvalidOriginKeepaliveTimeout";
  name = "InvalidOriginKeepaliveTimeout";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidOriginKeepaliveTimeout",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidOriginKeepaliveTimeout.prototype);
    this.Message = opts.Message;
  }
};
var InvalidOriginReadTimeout = class _InvalidOriginReadTimeout extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#InvalidOriginReadTimeout";
  name = "InvalidOriginReadTimeout";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidOriginReadTimeout",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidOriginReadTimeout.prototype);
    this.Message = opts.Message;
  }
};
var InvalidProtocolSettings = class _InvalidProtocolSettings extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#InvalidProtocolSettings";
  name = "InvalidProtocolSettings";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidProtocolSettings",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidProtocolSettings.prototype);
    this.Message = opts.Message;
  }
};
var InvalidQueryStringParameters = class _InvalidQueryStringParameters extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#InvalidQueryStringParameters";
  name = "InvalidQueryStringParameters";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidQueryStringParameters",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidQueryStringParameters.prototype);
    this.Message = opts.Message;
  }
};
var InvalidRelativePath = class _InvalidRelativePath extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#InvalidRelativePath";
  name = "InvalidRelativePath";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidRelativePath",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidRelativePath.prototype);
    this.Message = opts.Message;
  }
};
var InvalidRequiredProtocol = class _InvalidRequiredProtocol extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#InvalidRequiredProtocol";
  name = "InvalidRequiredProtocol";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidRequiredProtocol",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidRequiredProtocol.prototype);
    this.Message = opts.Message;
  }
};
var InvalidResponseCode = class _InvalidResponseCode extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#InvalidResponseCode";
  name = "InvalidResponseCode";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidResponseCode",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidResponseCode.prototype);
    this.Message = opts.Message;
  }
};
var InvalidTTLOrder = class _InvalidTTLOrder extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#InvalidTTLOrder";
  name = "InvalidTTLOrder";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidTTLOrder",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidTTLOrder.prototype);
    this.Message = opts.Message;
  }
};
var InvalidViewerCertificate = class _InvalidViewerCertificate extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#InvalidViewerCertificate";
  name = "InvalidViewerCertificate";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidViewerCertificate",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidViewerCertificate.prototype);
    this.Message = opts.Message;
  }
};
var InvalidWebACLId = class _InvalidWebACLId extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#InvalidWebACLId";
  name = "InvalidWebACLId";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidWebACLId",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidWebACLId.prototype);
    this.Message = opts.Message;
  }
};
var MissingBody = class _MissingBody extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#MissingBody";
  name = "MissingBody";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "MissingBody",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MissingBody.prototype);
    this.Message = opts.Message;
  }
};
var NoSuchCachePolicy = class _NoSuchCachePolicy extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#NoSuchCachePolicy";
  name = "NoSuchCachePolicy";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "NoSuchCachePolicy",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchCachePolicy.prototype);
    this.Message = opts.Message;
  }
};
var NoSuchFieldLevelEncryptionConfig = class _NoSuchFieldLevelEncryptionConfig extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#NoSuchFieldLevelEncryptionConfig";
  name = "NoSuchFieldLevelEncryptionConfig";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "NoSuchFieldLevelEncryptionConfig",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchFieldLevelEncryptionConfig.prototype);
    this.Message = opts.Message;
  }
};
var NoSuchOrigin = class _NoSuchOrigin extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#NoSuchOrigin";
  name = "NoSuchOrigin";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "NoSuchOrigin",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchOrigin.prototype);
    this.Message = opts.Message;
  }
};
var NoSuchOriginRequestPolicy = class _NoSuchOriginRequestPolicy extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#NoSuchOriginRequestPolicy";
  name = "NoSuchOriginRequestPolicy";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "NoSuchOriginRequestPolicy",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchOriginRequestPolicy.prototype);
    this.Message = opts.Message;
  }
};
var NoSuchRealtimeLogConfig = class _NoSuchRealtimeLogConfig extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#NoSuchRealtimeLogConfig";
  name = "NoSuchRealtimeLogConfig";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "NoSuchRealtimeLogConfig",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchRealtimeLogConfig.prototype);
    this.Message = opts.Message;
  }
};
var NoSuchResponseHeadersPolicy = class _NoSuchResponseHeadersPolicy extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#NoSuchResponseHeadersPolicy";
  name = "NoSuchResponseHeadersPolicy";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "NoSuchResponseHeadersPolicy",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchResponseHeadersPolicy.prototype);
    this.Message = opts.Message;
  }
};
var RealtimeLogConfigOwnerMismatch = class _RealtimeLogConfigOwnerMismatch extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#RealtimeLogConfigOwnerMismatch";
  name = "RealtimeLogConfigOwnerMismatch";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "RealtimeLogConfigOwnerMismatch",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _RealtimeLogConfigOwnerMismatch.prototype);
    this.Message = opts.Message;
  }
};
var TooManyCacheBehaviors = class _TooManyCacheBehaviors extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyCacheBehaviors";
  name = "TooManyCacheBehaviors";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyCacheBehaviors",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyCacheBehaviors.prototype);
    this.Message = opts.Message;
  }
};
var TooManyCertificates = class _TooManyCertificates extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyCertificates";
  name = "TooManyCertificates";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyCertificates",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyCertificates.prototype);
    this.Message = opts.Message;
  }
};
var TooManyCookieNamesInWhiteList = class _TooManyCookieNamesInWhiteList extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyCookieNamesInWhiteList";
  name = "TooManyCookieNamesInWhiteList";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyCookieNamesInWhiteList",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyCookieNamesInWhiteList.prototype);
    this.Message = opts.Message;
  }
};
var TooManyDistributions = class _TooManyDistributions extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyDistributions";
  name = "TooManyDistributions";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyDistributions",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyDistributions.prototype);
    this.Message = opts.Message;
  }
};
var TooManyDistributionsAssociatedToCachePolicy = class _TooManyDistributionsAssociatedToCachePolicy extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyDistributionsAssociatedToCachePolicy";
  name = "TooManyDistributionsAssociatedToCachePolicy";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyDistributionsAssociatedToCachePolicy",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyDistributionsAssociatedToCachePolicy.prototype);
    this.Message = opts.Message;
  }
};
var TooManyDistributionsAssociatedToFieldLevelEncryptionConfig = class _TooManyDistributionsAssociatedToFieldLevelEncryptionConfig extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyDistributionsAssociatedToFieldLevelEncryptionConfig";
  name = "TooManyDistributionsAssociatedToFieldLevelEncryptionConfig";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyDistributionsAssociatedToFieldLevelEncryptionConfig",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyDistributionsAssociatedToFieldLevelEncryptionConfig.prototype);
    this.Message = opts.Message;
  }
};
var TooManyDistributionsAssociatedToKeyGroup = class _TooManyDistributionsAssociatedToKeyGroup extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyDistributionsAssociatedToKeyGroup";
  name = "TooManyDistributionsAssociatedToKeyGroup";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyDistributionsAssociatedToKeyGroup",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyDistributionsAssociatedToKeyGroup.prototype);
    this.Message = opts.Message;
  }
};
var TooManyDistributionsAssociatedToOriginAccessControl = class _TooManyDistributionsAssociatedToOriginAccessControl extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyDistributionsAssociatedToOriginAccessControl";
  name = "TooManyDistributionsAssociatedToOriginAccessControl";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyDistributionsAssociatedToOriginAccessControl",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyDistributionsAssociatedToOriginAccessControl.prototype);
    this.Message = opts.Message;
  }
};
var TooManyDistributionsAssociatedToOriginRequestPolicy = class _TooManyDistributionsAssociatedToOriginRequestPolicy extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyDistributionsAssociatedToOriginRequestPolicy";
  name = "TooManyDistributionsAssociatedToOriginRequestPolicy";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyDistributionsAssociatedToOriginRequestPolicy",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyDistributionsAssociatedToOriginRequestPolicy.prototype);
    this.Message = opts.Message;
  }
};
var TooManyDistributionsAssociatedToResponseHeadersPolicy = class _TooManyDistributionsAssociatedToResponseHeadersPolicy extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyDistributionsAssociatedToResponseHeadersPolicy";
  name = "TooManyDistributionsAssociatedToResponseHeadersPolicy";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyDistributionsAssociatedToResponseHeadersPolicy",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyDistributionsAssociatedToResponseHeadersPolicy.prototype);
    this.Message = opts.Message;
  }
};
var TooManyDistributionsWithFunctionAssociations = class _TooManyDistributionsWithFunctionAssociations extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyDistributionsWithFunctionAssociations";
  name = "TooManyDistributionsWithFunctionAssociations";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyDistributionsWithFunctionAssociations",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyDistributionsWithFunctionAssociations.prototype);
    this.Message = opts.Message;
  }
};
var TooManyDistributionsWithLambdaAssociations = class _TooManyDistributionsWithLambdaAssociations extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyDistributionsWithLambdaAssociations";
  name = "TooManyDistributionsWithLambdaAssociations";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyDistributionsWithLambdaAssociations",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyDistributionsWithLambdaAssociations.prototype);
    this.Message = opts.Message;
  }
};
var TooManyDistributionsWithSingleFunctionARN = class _TooManyDistributionsWithSingleFunctionARN extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyDistributionsWithSingleFunctionARN";
  name = "TooManyDistributionsWithSingleFunctionARN";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyDistributionsWithSingleFunctionARN",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyDistributionsWithSingleFunctionARN.prototype);
    this.Message = opts.Message;
  }
};
var TooManyFunctionAssociations = class _TooManyFunctionAssociations extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyFunctionAssociations";
  name = "TooManyFunctionAssociations";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyFunctionAssociations",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyFunctionAssociations.prototype);
    this.Message = opts.Message;
  }
};
var TooManyHeadersInForwardedValues = class _TooManyHeadersInForwardedValues extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyHeadersInForwardedValues";
  name = "TooManyHeadersInForwardedValues";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyHeadersInForwardedValues",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyHeadersInForwardedValues.prototype);
    this.Message = opts.Message;
  }
};
var TooManyKeyGroupsAssociatedToDistribution = class _TooManyKeyGroupsAssociatedToDistribution extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyKeyGroupsAssociatedToDistribution";
  name = "TooManyKeyGroupsAssociatedToDistribution";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyKeyGroupsAssociatedToDistribution",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyKeyGroupsAssociatedToDistribution.prototype);
    this.Message = opts.Message;
  }
};
var TooManyLambdaFunctionAssociations = class _TooManyLambdaFunctionAssociations extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyLambdaFunctionAssociations";
  name = "TooManyLambdaFunctionAssociations";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyLambdaFunctionAssociations",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyLambdaFunctionAssociations.prototype);
    this.Message = opts.Message;
  }
};
var TooManyOriginCustomHeaders = class _TooManyOriginCustomHeaders extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyOriginCustomHeaders";
  name = "TooManyOriginCustomHeaders";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyOriginCustomHeaders",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyOriginCustomHeaders.prototype);
    this.Message = opts.Message;
  }
};
var TooManyOriginGroupsPerDistribution = class _TooManyOriginGroupsPerDistribution extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyOriginGroupsPerDistribution";
  name = "TooManyOriginGroupsPerDistribution";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyOriginGroupsPerDistribution",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyOriginGroupsPerDistribution.prototype);
    this.Message = opts.Message;
  }
};
var TooManyOrigins = class _TooManyOrigins extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyOrigins";
  name = "TooManyOrigins";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyOrigins",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyOrigins.prototype);
    this.Message = opts.Message;
  }
};
var TooManyQueryStringParameters = class _TooManyQueryStringParameters extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyQueryStringParameters";
  name = "TooManyQueryStringParameters";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyQueryStringParameters",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyQueryStringParameters.prototype);
    this.Message = opts.Message;
  }
};
var TooManyTrustedSigners = class _TooManyTrustedSigners extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyTrustedSigners";
  name = "TooManyTrustedSigners";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyTrustedSigners",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyTrustedSigners.prototype);
    this.Message = opts.Message;
  }
};
var TrustedKeyGroupDoesNotExist = class _TrustedKeyGroupDoesNotExist extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TrustedKeyGroupDoesNotExist";
  name = "TrustedKeyGroupDoesNotExist";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TrustedKeyGroupDoesNotExist",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TrustedKeyGroupDoesNotExist.prototype);
    this.Message = opts.Message;
  }
};
var TrustedSignerDoesNotExist = class _TrustedSignerDoesNotExist extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TrustedSignerDoesNotExist";
  name = "TrustedSignerDoesNotExist";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TrustedSignerDoesNotExist",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TrustedSignerDoesNotExist.prototype);
    this.Message = opts.Message;
  }
};
var EntityAlreadyExists = class _EntityAlreadyExists extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#EntityAlreadyExists";
  name = "EntityAlreadyExists";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "EntityAlreadyExists",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _EntityAlreadyExists.prototype);
    this.Message = opts.Message;
  }
};
var InvalidTagging = class _InvalidTagging extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#InvalidTagging";
  name = "InvalidTagging";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidTagging",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidTagging.prototype);
    this.Message = opts.Message;
  }
};
var UnsupportedOperation = class _UnsupportedOperation extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#UnsupportedOperation";
  name = "UnsupportedOperation";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "UnsupportedOperation",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UnsupportedOperation.prototype);
    this.Message = opts.Message;
  }
};
var TooManyCachePolicies = class _TooManyCachePolicies extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyCachePolicies";
  name = "TooManyCachePolicies";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyCachePolicies",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyCachePolicies.prototype);
    this.Message = opts.Message;
  }
};
var TooManyCookiesInCachePolicy = class _TooManyCookiesInCachePolicy extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyCookiesInCachePolicy";
  name = "TooManyCookiesInCachePolicy";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyCookiesInCachePolicy",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyCookiesInCachePolicy.prototype);
    this.Message = opts.Message;
  }
};
var TooManyHeadersInCachePolicy = class _TooManyHeadersInCachePolicy extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyHeadersInCachePolicy";
  name = "TooManyHeadersInCachePolicy";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyHeadersInCachePolicy",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyHeadersInCachePolicy.prototype);
    this.Message = opts.Message;
  }
};
var TooManyQueryStringsInCachePolicy = class _TooManyQueryStringsInCachePolicy extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyQueryStringsInCachePolicy";
  name = "TooManyQueryStringsInCachePolicy";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyQueryStringsInCachePolicy",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyQueryStringsInCachePolicy.prototype);
    this.Message = opts.Message;
  }
};
var CloudFrontOriginAccessIdentityAlreadyExists = class _CloudFrontOriginAccessIdentityAlreadyExists extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#CloudFrontOriginAccessIdentityAlreadyExists";
  name = "CloudFrontOriginAccessIdentityAlreadyExists";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "CloudFrontOriginAccessIdentityAlreadyExists",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CloudFrontOriginAccessIdentityAlreadyExists.prototype);
    this.Message = opts.Message;
  }
};
var TooManyCloudFrontOriginAccessIdentities = class _TooManyCloudFrontOriginAccessIdentities extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyCloudFrontOriginAccessIdentities";
  name = "TooManyCloudFrontOriginAccessIdentities";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyCloudFrontOriginAccessIdentities",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyCloudFrontOriginAccessIdentities.prototype);
    this.Message = opts.Message;
  }
};
var EntitySizeLimitExceeded = class _EntitySizeLimitExceeded extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#EntitySizeLimitExceeded";
  name = "EntitySizeLimitExceeded";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "EntitySizeLimitExceeded",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _EntitySizeLimitExceeded.prototype);
    this.Message = opts.Message;
  }
};
var ContinuousDeploymentPolicyAlreadyExists = class _ContinuousDeploymentPolicyAlreadyExists extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#ContinuousDeploymentPolicyAlreadyExists";
  name = "ContinuousDeploymentPolicyAlreadyExists";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ContinuousDeploymentPolicyAlreadyExists",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ContinuousDeploymentPolicyAlreadyExists.prototype);
    this.Message = opts.Message;
  }
};
var StagingDistributionInUse = class _StagingDistributionInUse extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#StagingDistributionInUse";
  name = "StagingDistributionInUse";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "StagingDistributionInUse",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _StagingDistributionInUse.prototype);
    this.Message = opts.Message;
  }
};
var TooManyContinuousDeploymentPolicies = class _TooManyContinuousDeploymentPolicies extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyContinuousDeploymentPolicies";
  name = "TooManyContinuousDeploymentPolicies";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyContinuousDeploymentPolicies",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyContinuousDeploymentPolicies.prototype);
    this.Message = opts.Message;
  }
};
var ContinuousDeploymentPolicyInUse = class _ContinuousDeploymentPolicyInUse extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#ContinuousDeploymentPolicyInUse";
  name = "ContinuousDeploymentPolicyInUse";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ContinuousDeploymentPolicyInUse",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ContinuousDeploymentPolicyInUse.prototype);
    this.Message = opts.Message;
  }
};
var IllegalOriginAccessConfiguration = class _IllegalOriginAccessConfiguration extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#IllegalOriginAccessConfiguration";
  name = "IllegalOriginAccessConfiguration";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "IllegalOriginAccessConfiguration",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _IllegalOriginAccessConfiguration.prototype);
    this.Message = opts.Message;
  }
};
var InvalidDomainNameForOriginAccessControl = class _InvalidDomainNameForOriginAccessControl extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#InvalidDomainNameForOriginAccessControl";
  name = "InvalidDomainNameForOriginAccessControl";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidDomainNameForOriginAccessControl",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidDomainNameForOriginAccessControl.prototype);
    this.Message = opts.Message;
  }
};
var NoSuchContinuousDeploymentPolicy = class _NoSuchContinuousDeploymentPolicy extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#NoSuchContinuousDeploymentPolicy";
  name = "NoSuchContinuousDeploymentPolicy";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "NoSuchContinuousDeploymentPolicy",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchContinuousDeploymentPolicy.prototype);
    this.Message = opts.Message;
  }
};
var InvalidAssociation = class _InvalidAssociation extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#InvalidAssociation";
  name = "InvalidAssociation";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidAssociation",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidAssociation.prototype);
    this.Message = opts.Message;
  }
};
var FieldLevelEncryptionConfigAlreadyExists = class _FieldLevelEncryptionConfigAlreadyExists extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#FieldLevelEncryptionConfigAlreadyExists";
  name = "FieldLevelEncryptionConfigAlreadyExists";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "FieldLevelEncryptionConfigAlreadyExists",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _FieldLevelEncryptionConfigAlreadyExists.prototype);
    this.Message = opts.Message;
  }
};
var NoSuchFieldLevelEncryptionProfile = class _NoSuchFieldLevelEncryptionProfile extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#NoSuchFieldLevelEncryptionProfile";
  name = "NoSuchFieldLevelEncryptionProfile";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "NoSuchFieldLevelEncryptionProfile",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchFieldLevelEncryptionProfile.prototype);
    this.Message = opts.Message;
  }
};
var QueryArgProfileEmpty = class _QueryArgProfileEmpty extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#QueryArgProfileEmpty";
  name = "QueryArgProfileEmpty";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "QueryArgProfileEmpty",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _QueryArgProfileEmpty.prototype);
    this.Message = opts.Message;
  }
};
var TooManyFieldLevelEncryptionConfigs = class _TooManyFieldLevelEncryptionConfigs extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyFieldLevelEncryptionConfigs";
  name = "TooManyFieldLevelEncryptionConfigs";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyFieldLevelEncryptionConfigs",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyFieldLevelEncryptionConfigs.prototype);
    this.Message = opts.Message;
  }
};
var TooManyFieldLevelEncryptionContentTypeProfiles = class _TooManyFieldLevelEncryptionContentTypeProfiles extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyFieldLevelEncryptionContentTypeProfiles";
  name = "TooManyFieldLevelEncryptionContentTypeProfiles";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyFieldLevelEncryptionContentTypeProfiles",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyFieldLevelEncryptionContentTypeProfiles.prototype);
    this.Message = opts.Message;
  }
};
var TooManyFieldLevelEncryptionQueryArgProfiles = class _TooManyFieldLevelEncryptionQueryArgProfiles extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyFieldLevelEncryptionQueryArgProfiles";
  name = "TooManyFieldLevelEncryptionQueryArgProfiles";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyFieldLevelEncryptionQueryArgProfiles",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyFieldLevelEncryptionQueryArgProfiles.prototype);
    this.Message = opts.Message;
  }
};
var FieldLevelEncryptionProfileAlreadyExists = class _FieldLevelEncryptionProfileAlreadyExists extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#FieldLevelEncryptionProfileAlreadyExists";
  name = "FieldLevelEncryptionProfileAlreadyExists";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "FieldLevelEncryptionProfileAlreadyExists",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _FieldLevelEncryptionProfileAlreadyExists.prototype);
    this.Message = opts.Message;
  }
};
var FieldLevelEncryptionProfileSizeExceeded = class _FieldLevelEncryptionProfileSizeExceeded extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#FieldLevelEncryptionProfileSizeExceeded";
  name = "FieldLevelEncryptionProfileSizeExceeded";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "FieldLevelEncryptionProfileSizeExceeded",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _FieldLevelEncryptionProfileSizeExceeded.prototype);
    this.Message = opts.Message;
  }
};
var NoSuchPublicKey = class _NoSuchPublicKey extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#NoSuchPublicKey";
  name = "NoSuchPublicKey";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "NoSuchPublicKey",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchPublicKey.prototype);
    this.Message = opts.Message;
  }
};
var TooManyFieldLevelEncryptionEncryptionEntities = class _TooManyFieldLevelEncryptionEncryptionEntities extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyFieldLevelEncryptionEncryptionEntities";
  name = "TooManyFieldLevelEncryptionEncryptionEntities";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyFieldLevelEncryptionEncryptionEntities",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyFieldLevelEncryptionEncryptionEntities.prototype);
    this.Message = opts.Message;
  }
};
var TooManyFieldLevelEncryptionFieldPatterns = class _TooManyFieldLevelEncryptionFieldPatterns extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyFieldLevelEncryptionFieldPatterns";
  name = "TooManyFieldLevelEncryptionFieldPatterns";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyFieldLevelEncryptionFieldPatterns",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyFieldLevelEncryptionFieldPatterns.prototype);
    this.Message = opts.Message;
  }
};
var TooManyFieldLevelEncryptionProfiles = class _TooManyFieldLevelEncryptionProfiles extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyFieldLevelEncryptionProfiles";
  name = "TooManyFieldLevelEncryptionProfiles";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyFieldLevelEncryptionProfiles",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyFieldLevelEncryptionProfiles.prototype);
    this.Message = opts.Message;
  }
};
var FunctionAlreadyExists = class _FunctionAlreadyExists extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#FunctionAlreadyExists";
  name = "FunctionAlreadyExists";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "FunctionAlreadyExists",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _FunctionAlreadyExists.prototype);
    this.Message = opts.Message;
  }
};
var FunctionSizeLimitExceeded = class _FunctionSizeLimitExceeded extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#FunctionSizeLimitExceeded";
  name = "FunctionSizeLimitExceeded";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "FunctionSizeLimitExceeded",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _FunctionSizeLimitExceeded.prototype);
    this.Message = opts.Message;
  }
};
var TooManyFunctions = class _TooManyFunctions extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyFunctions";
  name = "TooManyFunctions";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyFunctions",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyFunctions.prototype);
    this.Message = opts.Message;
  }
};
var TooManyInvalidationsInProgress = class _TooManyInvalidationsInProgress extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyInvalidationsInProgress";
  name = "TooManyInvalidationsInProgress";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyInvalidationsInProgress",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyInvalidationsInProgress.prototype);
    this.Message = opts.Message;
  }
};
var KeyGroupAlreadyExists = class _KeyGroupAlreadyExists extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#KeyGroupAlreadyExists";
  name = "KeyGroupAlreadyExists";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "KeyGroupAlreadyExists",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KeyGroupAlreadyExists.prototype);
    this.Message = opts.Message;
  }
};
var TooManyKeyGroups = class _TooManyKeyGroups extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyKeyGroups";
  name = "TooManyKeyGroups";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyKeyGroups",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyKeyGroups.prototype);
    this.Message = opts.Message;
  }
};
var TooManyPublicKeysInKeyGroup = class _TooManyPublicKeysInKeyGroup extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyPublicKeysInKeyGroup";
  name = "TooManyPublicKeysInKeyGroup";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyPublicKeysInKeyGroup",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyPublicKeysInKeyGroup.prototype);
    this.Message = opts.Message;
  }
};
var MonitoringSubscriptionAlreadyExists = class _MonitoringSubscriptionAlreadyExists extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#MonitoringSubscriptionAlreadyExists";
  name = "MonitoringSubscriptionAlreadyExists";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "MonitoringSubscriptionAlreadyExists",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MonitoringSubscriptionAlreadyExists.prototype);
    this.Message = opts.Message;
  }
};
var OriginAccessControlAlreadyExists = class _OriginAccessControlAlreadyExists extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#OriginAccessControlAlreadyExists";
  name = "OriginAccessControlAlreadyExists";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "OriginAccessControlAlreadyExists",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _OriginAccessControlAlreadyExists.prototype);
    this.Message = opts.Message;
  }
};
var TooManyOriginAccessControls = class _TooManyOriginAccessControls extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyOriginAccessControls";
  name = "TooManyOriginAccessControls";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyOriginAccessControls",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyOriginAccessControls.prototype);
    this.Message = opts.Message;
  }
};
var OriginRequestPolicyAlreadyExists = class _OriginRequestPolicyAlreadyExists extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#OriginRequestPolicyAlreadyExists";
  name = "OriginRequestPolicyAlreadyExists";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "OriginRequestPolicyAlreadyExists",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _OriginRequestPolicyAlreadyExists.prototype);
    this.Message = opts.Message;
  }
};
var TooManyCookiesInOriginRequestPolicy = class _TooManyCookiesInOriginRequestPolicy extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyCookiesInOriginRequestPolicy";
  name = "TooManyCookiesInOriginRequestPolicy";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyCookiesInOriginRequestPolicy",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyCookiesInOriginRequestPolicy.prototype);
    this.Message = opts.Message;
  }
};
var TooManyHeadersInOriginRequestPolicy = class _TooManyHeadersInOriginRequestPolicy extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyHeadersInOriginRequestPolicy";
  name = "TooManyHeadersInOriginRequestPolicy";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyHeadersInOriginRequestPolicy",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyHeadersInOriginRequestPolicy.prototype);
    this.Message = opts.Message;
  }
};
var TooManyOriginRequestPolicies = class _TooManyOriginRequestPolicies extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyOriginRequestPolicies";
  name = "TooManyOriginRequestPolicies";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyOriginRequestPolicies",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyOriginRequestPolicies.prototype);
    this.Message = opts.Message;
  }
};
var TooManyQueryStringsInOriginRequestPolicy = class _TooManyQueryStringsInOriginRequestPolicy extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyQueryStringsInOriginRequestPolicy";
  name = "TooManyQueryStringsInOriginRequestPolicy";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyQueryStringsInOriginRequestPolicy",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyQueryStringsInOriginRequestPolicy.prototype);
    this.Message = opts.Message;
  }
};
var PublicKeyAlreadyExists = class _PublicKeyAlreadyExists extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#PublicKeyAlreadyExists";
  name = "PublicKeyAlreadyExists";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "PublicKeyAlreadyExists",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PublicKeyAlreadyExists.prototype);
    this.Message = opts.Message;
  }
};
var TooManyPublicKeys = class _TooManyPublicKeys extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyPublicKeys";
  name = "TooManyPublicKeys";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyPublicKeys",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyPublicKeys.prototype);
    this.Message = opts.Message;
  }
};
var RealtimeLogConfigAlreadyExists = class _RealtimeLogConfigAlreadyExists extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#RealtimeLogConfigAlreadyExists";
  name = "RealtimeLogConfigAlreadyExists";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "RealtimeLogConfigAlreadyExists",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _RealtimeLogConfigAlreadyExists.prototype);
    this.Message = opts.Message;
  }
};
var TooManyRealtimeLogConfigs = class _TooManyRealtimeLogConfigs extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyRealtimeLogConfigs";
  name = "TooManyRealtimeLogConfigs";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyRealtimeLogConfigs",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyRealtimeLogConfigs.prototype);
    this.Message = opts.Message;
  }
};
var ResponseHeadersPolicyAlreadyExists = class _ResponseHeadersPolicyAlreadyExists extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#ResponseHeadersPolicyAlreadyExists";
  name = "ResponseHeadersPolicyAlreadyExists";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ResponseHeadersPolicyAlreadyExists",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResponseHeadersPolicyAlreadyExists.prototype);
    this.Message = opts.Message;
  }
};
var TooLongCSPInResponseHeadersPolicy = class _TooLongCSPInResponseHeadersPolicy extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooLongCSPInResponseHeadersPolicy";
  name = "TooLongCSPInResponseHeadersPolicy";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooLongCSPInResponseHeadersPolicy",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooLongCSPInResponseHeadersPolicy.prototype);
    this.Message = opts.Message;
  }
};
var TooManyCustomHeadersInResponseHeadersPolicy = class _TooManyCustomHeadersInResponseHeadersPolicy extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyCustomHeadersInResponseHeadersPolicy";
  name = "TooManyCustomHeadersInResponseHeadersPolicy";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyCustomHeadersInResponseHeadersPolicy",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyCustomHeadersInResponseHeadersPolicy.prototype);
    this.Message = opts.Message;
  }
};
var TooManyRemoveHeadersInResponseHeadersPolicy = class _TooManyRemoveHeadersInResponseHeadersPolicy extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyRemoveHeadersInResponseHeadersPolicy";
  name = "TooManyRemoveHeadersInResponseHeadersPolicy";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyRemoveHeadersInResponseHeadersPolicy",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyRemoveHeadersInResponseHeadersPolicy.prototype);
    this.Message = opts.Message;
  }
};
var TooManyResponseHeadersPolicies = class _TooManyResponseHeadersPolicies extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyResponseHeadersPolicies";
  name = "TooManyResponseHeadersPolicies";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyResponseHeadersPolicies",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyResponseHeadersPolicies.prototype);
    this.Message = opts.Message;
  }
};
var StreamingDistributionAlreadyExists = class _StreamingDistributionAlreadyExists extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#StreamingDistributionAlreadyExists";
  name = "StreamingDistributionAlreadyExists";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "StreamingDistributionAlreadyExists",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _StreamingDistributionAlreadyExists.prototype);
    this.Message = opts.Message;
  }
};
var TooManyStreamingDistributionCNAMEs = class _TooManyStreamingDistributionCNAMEs extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyStreamingDistributionCNAMEs";
  name = "TooManyStreamingDistributionCNAMEs";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyStreamingDistributionCNAMEs",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyStreamingDistributionCNAMEs.prototype);
    this.Message = opts.Message;
  }
};
var TooManyStreamingDistributions = class _TooManyStreamingDistributions extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TooManyStreamingDistributions";
  name = "TooManyStreamingDistributions";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyStreamingDistributions",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyStreamingDistributions.prototype);
    this.Message = opts.Message;
  }
};
var IllegalDelete = class _IllegalDelete extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#IllegalDelete";
  name = "IllegalDelete";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "IllegalDelete",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _IllegalDelete.prototype);
    this.Message = opts.Message;
  }
};
var CloudFrontOriginAccessIdentityInUse = class _CloudFrontOriginAccessIdentityInUse extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#CloudFrontOriginAccessIdentityInUse";
  name = "CloudFrontOriginAccessIdentityInUse";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "CloudFrontOriginAccessIdentityInUse",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CloudFrontOriginAccessIdentityInUse.prototype);
    this.Message = opts.Message;
  }
};
var NoSuchCloudFrontOriginAccessIdentity = class _NoSuchCloudFrontOriginAccessIdentity extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#NoSuchCloudFrontOriginAccessIdentity";
  name = "NoSuchCloudFrontOriginAccessIdentity";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "NoSuchCloudFrontOriginAccessIdentity",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchCloudFrontOriginAccessIdentity.prototype);
    this.Message = opts.Message;
  }
};
var ResourceNotDisabled = class _ResourceNotDisabled extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#ResourceNotDisabled";
  name = "ResourceNotDisabled";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ResourceNotDisabled",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotDisabled.prototype);
    this.Message = opts.Message;
  }
};
var DistributionNotDisabled = class _DistributionNotDisabled extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#DistributionNotDisabled";
  name = "DistributionNotDisabled";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "DistributionNotDisabled",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DistributionNotDisabled.prototype);
    this.Message = opts.Message;
  }
};
var ResourceInUse = class _ResourceInUse extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#ResourceInUse";
  name = "ResourceInUse";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ResourceInUse",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceInUse.prototype);
    this.Message = opts.Message;
  }
};
var FieldLevelEncryptionConfigInUse = class _FieldLevelEncryptionConfigInUse extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#FieldLevelEncryptionConfigInUse";
  name = "FieldLevelEncryptionConfigInUse";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "FieldLevelEncryptionConfigInUse",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _FieldLevelEncryptionConfigInUse.prototype);
    this.Message = opts.Message;
  }
};
var FieldLevelEncryptionProfileInUse = class _FieldLevelEncryptionProfileInUse extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#FieldLevelEncryptionProfileInUse";
  name = "FieldLevelEncryptionProfileInUse";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "FieldLevelEncryptionProfileInUse",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _FieldLevelEncryptionProfileInUse.prototype);
    this.Message = opts.Message;
  }
};
var FunctionInUse = class _FunctionInUse extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#FunctionInUse";
  name = "FunctionInUse";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "FunctionInUse",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _FunctionInUse.prototype);
    this.Message = opts.Message;
  }
};
var NoSuchFunctionExists = class _NoSuchFunctionExists extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#NoSuchFunctionExists";
  name = "NoSuchFunctionExists";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "NoSuchFunctionExists",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchFunctionExists.prototype);
    this.Message = opts.Message;
  }
};
var NoSuchResource = class _NoSuchResource extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#NoSuchResource";
  name = "NoSuchResource";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "NoSuchResource",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchResource.prototype);
    this.Message = opts.Message;
  }
};
var NoSuchMonitoringSubscription = class _NoSuchMonitoringSubscription extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#NoSuchMonitoringSubscription";
  name = "NoSuchMonitoringSubscription";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "NoSuchMonitoringSubscription",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchMonitoringSubscription.prototype);
    this.Message = opts.Message;
  }
};
var NoSuchOriginAccessControl = class _NoSuchOriginAccessControl extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#NoSuchOriginAccessControl";
  name = "NoSuchOriginAccessControl";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "NoSuchOriginAccessControl",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchOriginAccessControl.prototype);
    this.Message = opts.Message;
  }
};
var OriginAccessControlInUse = class _OriginAccessControlInUse extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#OriginAccessControlInUse";
  name = "OriginAccessControlInUse";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "OriginAccessControlInUse",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _OriginAccessControlInUse.prototype);
    this.Message = opts.Message;
  }
};
var OriginRequestPolicyInUse = class _OriginRequestPolicyInUse extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#OriginRequestPolicyInUse";
  name = "OriginRequestPolicyInUse";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "OriginRequestPolicyInUse",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _OriginRequestPolicyInUse.prototype);
    this.Message = opts.Message;
  }
};
var PublicKeyInUse = class _PublicKeyInUse extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#PublicKeyInUse";
  name = "PublicKeyInUse";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "PublicKeyInUse",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PublicKeyInUse.prototype);
    this.Message = opts.Message;
  }
};
var RealtimeLogConfigInUse = class _RealtimeLogConfigInUse extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#RealtimeLogConfigInUse";
  name = "RealtimeLogConfigInUse";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "RealtimeLogConfigInUse",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _RealtimeLogConfigInUse.prototype);
    this.Message = opts.Message;
  }
};
var ResponseHeadersPolicyInUse = class _ResponseHeadersPolicyInUse extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#ResponseHeadersPolicyInUse";
  name = "ResponseHeadersPolicyInUse";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ResponseHeadersPolicyInUse",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResponseHeadersPolicyInUse.prototype);
    this.Message = opts.Message;
  }
};
var NoSuchStreamingDistribution = class _NoSuchStreamingDistribution extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#NoSuchStreamingDistribution";
  name = "NoSuchStreamingDistribution";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "NoSuchStreamingDistribution",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchStreamingDistribution.prototype);
    this.Message = opts.Message;
  }
};
var StreamingDistributionNotDisabled = class _StreamingDistributionNotDisabled extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#StreamingDistributionNotDisabled";
  name = "StreamingDistributionNotDisabled";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "StreamingDistributionNotDisabled",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _StreamingDistributionNotDisabled.prototype);
    this.Message = opts.Message;
  }
};
var NoSuchInvalidation = class _NoSuchInvalidation extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#NoSuchInvalidation";
  name = "NoSuchInvalidation";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "NoSuchInvalidation",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchInvalidation.prototype);
    this.Message = opts.Message;
  }
};
var TestFunctionFailed = class _TestFunctionFailed extends CloudFrontServiceException {
  static shapeId = "com.amazonaws.cloudfront#TestFunctionFailed";
  name = "TestFunctionFailed";
  $fault = "server";
  Message;
  constructor(opts) {
    super({
      name: "TestFunctionFailed",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _TestFunctionFailed.prototype);
    this.Message = opts.Message;
  }
};

// node_modules/@aws-sdk/client-cloudfront/dist-es/schemas/schemas_0.js
var _A = "Aliases";
var _AAN = "AwsAccountNumber";
var _AANL = "AwsAccountNumberList";
var _ACMCA = "ACMCertificateArn";
var _AD = "AccessDenied";
var _AICPR = "AliasICPRecordal";
var _AICPRl = "AliasICPRecordals";
var _AILI = "AnycastIpListId";
var _AL = "AliasList";
var _AM = "AllowedMethods";
var _ARN = "ARN";
var _ATSCN = "AdvertiseTrustStoreCaNames";
var _BTL = "BatchTooLarge";
var _C = "Compress";
var _CAo = "ConnectionAttempts";
var _CB = "CacheBehavior";
var _CBL = "CacheBehaviorList";
var _CBa = "CacheBehaviors";
var _CCA = "ClientCertificateArn";
var _CCIPKF = "CannotChangeImmutablePublicKeyFields";
var _CDEWIU = "CannotDeleteEntityWhileInUse";
var _CDPAE = "ContinuousDeploymentPolicyAlreadyExists";
var _CDPIU = "ContinuousDeploymentPolicyInUse";
var _CER = "CustomErrorResponse";
var _CERL = "CustomErrorResponseList";
var _CERu = "CustomErrorResponses";
var _CFA = "ConnectionFunctionAssociation";
var _CFDC = "CloudFrontDefaultCertificate";
var _CFOAIAE = "CloudFrontOriginAccessIdentityAlreadyExists";
var _CFOAIIU = "CloudFrontOriginAccessIdentityInUse";
var _CH = "CustomHeaders";
var _CI = "CreateInvalidation";
var _CIR = "CreateInvalidationRequest";
var _CIRr = "CreateInvalidationResult";
var _CM = "CachedMethods";
var _CMo = "ConnectionMode";
var _CN = "CookieNames";
var _CNAME = "CNAME";
var _CNAMEAE = "CNAMEAlreadyExists";
var _CNL = "CookieNameList";
var _COC = "CustomOriginConfig";
var _CPAE = "CachePolicyAlreadyExists";
var _CPI = "CachePolicyId";
var _CPIU = "CachePolicyInUse";
var _CPo = "CookiePreference";
var _CR = "CallerReference";
var _CSe = "CertificateSource";
var _CTon = "ConnectionTimeout";
var _CTre = "CreateTime";
var _CUEWIU = "CannotUpdateEntityWhileInUse";
var _Ce = "Certificate";
var _Co = "Comment";
var _Coo = "Cookies";
var _DAE = "DistributionAlreadyExists";
var _DCB = "DefaultCacheBehavior";
var _DI = "DistributionId";
var _DL = "DistributionList";
var _DN = "DomainName";
var _DND = "DistributionNotDisabled";
var _DS = "DistributionSummary";
var _DSL = "DistributionSummaryList";
var _DTTL = "DefaultTTL";
var _E = "Enabled";
var _EAE = "EntityAlreadyExists";
var _EC = "ErrorCode";
var _ECMTTL = "ErrorCachingMinTTL";
var _ELE = "EntityLimitExceeded";
var _ENF = "EntityNotFound";
var _ESLE = "EntitySizeLimitExceeded";
var _ET = "ETag";
var _ETv = "EventType";
var _FA = "FunctionAssociations";
var _FAE = "FunctionAlreadyExists";
var _FAL = "FunctionAssociationList";
var _FARN = "FunctionARN";
var _FAu = "FunctionAssociation";
var _FCa = "FailoverCriteria";
var _FIU = "FunctionInUse";
var _FLECAE = "FieldLevelEncryptionConfigAlreadyExists";
var _FLECIU = "FieldLevelEncryptionConfigInUse";
var _FLEI = "FieldLevelEncryptionId";
var _FLEPAE = "FieldLevelEncryptionProfileAlreadyExists";
var _FLEPIU = "FieldLevelEncryptionProfileInUse";
var _FLEPSE = "FieldLevelEncryptionProfileSizeExceeded";
var _FSLE = "FunctionSizeLimitExceeded";
var _FV = "ForwardedValues";
var _Fo = "Forward";
var _GC = "GrpcConfig";
var _GI = "GetInvalidation";
var _GIR = "GetInvalidationRequest";
var _GIRe = "GetInvalidationResult";
var _GRe = "GeoRestriction";
var _H = "Headers";
var _HL = "HeaderList";
var _HN = "HeaderName";
var _HTTPP = "HTTPPort";
var _HTTPSP = "HTTPSPort";
var _HV = "HttpVersion";
var _HVe = "HeaderValue";
var _I = "Items";
var _IA = "InvalidArgument";
var _IAMCI = "IAMCertificateId";
var _IAT = "IpAddressType";
var _IAn = "InvalidAssociation";
var _IB = "InvalidationBatch";
var _IBn = "IncludeBody";
var _ICE = "IgnoreCertificateExpiry";
var _ICPRS = "ICPRecordalStatus";
var _ID = "IllegalDelete";
var _IDNFOAC = "InvalidDomainNameForOriginAccessControl";
var _IDRO = "InvalidDefaultRootObject";
var _IEC = "InvalidErrorCode";
var _IFA = "InvalidFunctionAssociation";
var _IFC = "InvalidForwardCookies";
var _IFLECAWCB = "IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior";
var _IGRP = "InvalidGeoRestrictionParameter";
var _IHFSO = "InvalidHeadersForS3Origin";
var _IIMV = "InvalidIfMatchVersion";
var _IIPVE = "IsIPV6Enabled";
var _ILC = "InvalidLocationCode";
var _ILFA = "InvalidLambdaFunctionAssociation";
var _IMPV = "InvalidMinimumProtocolVersion";
var _IO = "InvalidOrigin";
var _IOAC = "IllegalOriginAccessConfiguration";
var _IOACn = "InvalidOriginAccessControl";
var _IOAI = "InvalidOriginAccessIdentity";
var _IOKT = "InvalidOriginKeepaliveTimeout";
var _IORT = "InvalidOriginReadTimeout";
var _IPS = "InvalidProtocolSettings";
var _IQ = "InconsistentQuantities";
var _IQSP = "InvalidQueryStringParameters";
var _IRC = "InvalidResponseCode";
var _IRP = "InvalidRelativePath";
var _IRPn = "InvalidRequiredProtocol";
var _IT = "InvalidTagging";
var _ITTLO = "InvalidTTLOrder";
var _ITs = "IsTruncated";
var _IU = "IllegalUpdate";
var _IVC = "InvalidViewerCertificate";
var _IWACLI = "InvalidWebACLId";
var _Id = "Id";
var _In = "Invalidation";
var _KG = "KeyGroup";
var _KGAE = "KeyGroupAlreadyExists";
var _L = "Location";
var _LD = "ListDistributions";
var _LDR = "ListDistributionsRequest";
var _LDRi = "ListDistributionsResult";
var _LFA = "LambdaFunctionAssociations";
var _LFAL = "LambdaFunctionAssociationList";
var _LFARN = "LambdaFunctionARN";
var _LFAa = "LambdaFunctionAssociation";
var _LL = "LocationList";
var _LMT = "LastModifiedTime";
var _M = "Message";
var _MB = "MissingBody";
var _MI = "MaxItems";
var _ML = "MethodsList";
var _MPV = "MinimumProtocolVersion";
var _MSAE = "MonitoringSubscriptionAlreadyExists";
var _MTTL = "MinTTL";
var _MTTLa = "MaxTTL";
var _Ma = "Marker";
var _Me = "Members";
var _Met = "Method";
var _Mo = "Mode";
var _N = "Name";
var _NM = "NextMarker";
var _NSCDP = "NoSuchContinuousDeploymentPolicy";
var _NSCFOAI = "NoSuchCloudFrontOriginAccessIdentity";
var _NSCP = "NoSuchCachePolicy";
var _NSD = "NoSuchDistribution";
var _NSFE = "NoSuchFunctionExists";
var _NSFLEC = "NoSuchFieldLevelEncryptionConfig";
var _NSFLEP = "NoSuchFieldLevelEncryptionProfile";
var _NSI = "NoSuchInvalidation";
var _NSMS = "NoSuchMonitoringSubscription";
var _NSO = "NoSuchOrigin";
var _NSOAC = "NoSuchOriginAccessControl";
var _NSORP = "NoSuchOriginRequestPolicy";
var _NSPK = "NoSuchPublicKey";
var _NSR = "NoSuchResource";
var _NSRHP = "NoSuchResponseHeadersPolicy";
var _NSRLC = "NoSuchRealtimeLogConfig";
var _NSSD = "NoSuchStreamingDistribution";
var _O = "Origins";
var _OACAE = "OriginAccessControlAlreadyExists";
var _OACI = "OriginAccessControlId";
var _OACIU = "OriginAccessControlInUse";
var _OAI = "OwnerAccountId";
var _OAIr = "OriginAccessIdentity";
var _OCH = "OriginCustomHeader";
var _OCHL = "OriginCustomHeadersList";
var _OG = "OriginGroups";
var _OGFC = "OriginGroupFailoverCriteria";
var _OGL = "OriginGroupList";
var _OGM = "OriginGroupMember";
var _OGML = "OriginGroupMemberList";
var _OGMr = "OriginGroupMembers";
var _OGr = "OriginGroup";
var _OI = "OriginId";
var _OKT = "OriginKeepaliveTimeout";
var _OL = "OriginList";
var _OMC = "OriginMtlsConfig";
var _OP = "OriginPath";
var _OPP = "OriginProtocolPolicy";
var _ORPAE = "OriginRequestPolicyAlreadyExists";
var _ORPI = "OriginRequestPolicyId";
var _ORPIU = "OriginRequestPolicyInUse";
var _ORT = "OriginReadTimeout";
var _OS = "OriginShield";
var _OSP = "OriginSslProtocols";
var _OSR = "OriginShieldRegion";
var _Or = "Origin";
var _PC = "PriceClass";
var _PF = "PreconditionFailed";
var _PKAE = "PublicKeyAlreadyExists";
var _PKIU = "PublicKeyInUse";
var _PL = "PathList";
var _PP = "PathPattern";
var _Pa = "Paths";
var _Pat = "Path";
var _Q = "Quantity";
var _QAPE = "QueryArgProfileEmpty";
var _QSCK = "QueryStringCacheKeys";
var _QSCKL = "QueryStringCacheKeysList";
var _QSu = "QueryString";
var _RC = "ResponseCode";
var _RCT = "ResponseCompletionTimeout";
var _RHPAE = "ResponseHeadersPolicyAlreadyExists";
var _RHPI = "ResponseHeadersPolicyId";
var _RHPIU = "ResponseHeadersPolicyInUse";
var _RIU = "ResourceInUse";
var _RLCA = "RealtimeLogConfigArn";
var _RLCAE = "RealtimeLogConfigAlreadyExists";
var _RLCIU = "RealtimeLogConfigInUse";
var _RLCOM = "RealtimeLogConfigOwnerMismatch";
var _RND = "ResourceNotDisabled";
var _RPP = "ResponsePagePath";
var _RTe = "RestrictionType";
var _Re = "Restrictions";
var _S = "Status";
var _SC = "SelectionCriteria";
var _SCL = "StatusCodeList";
var _SCt = "StatusCodes";
var _SCta = "StatusCode";
var _SDAE = "StreamingDistributionAlreadyExists";
var _SDIU = "StagingDistributionInUse";
var _SDND = "StreamingDistributionNotDisabled";
var _SOC = "S3OriginConfig";
var _SPL = "SslProtocolsList";
var _SPs = "SslProtocol";
var _SS = "SmoothStreaming";
var _SSLSM = "SSLSupportMethod";
var _Sta = "Staging";
var _TFF = "TestFunctionFailed";
var _TKG = "TrustedKeyGroups";
var _TKGDNE = "TrustedKeyGroupDoesNotExist";
var _TKGIL = "TrustedKeyGroupIdList";
var _TLCSPIRHP = "TooLongCSPInResponseHeadersPolicy";
var _TMC = "TooManyCertificates";
var _TMCB = "TooManyCacheBehaviors";
var _TMCDP = "TooManyContinuousDeploymentPolicies";
var _TMCFOAI = "TooManyCloudFrontOriginAccessIdentities";
var _TMCHIRHP = "TooManyCustomHeadersInResponseHeadersPolicy";
var _TMCICP = "TooManyCookiesInCachePolicy";
var _TMCIORP = "TooManyCookiesInOriginRequestPolicy";
var _TMCNIWL = "TooManyCookieNamesInWhiteList";
var _TMCP = "TooManyCachePolicies";
var _TMD = "TooManyDistributions";
var _TMDATCP = "TooManyDistributionsAssociatedToCachePolicy";
var _TMDATFLEC = "TooManyDistributionsAssociatedToFieldLevelEncryptionConfig";
var _TMDATKG = "TooManyDistributionsAssociatedToKeyGroup";
var _TMDATOAC = "TooManyDistributionsAssociatedToOriginAccessControl";
var _TMDATORP = "TooManyDistributionsAssociatedToOriginRequestPolicy";
var _TMDATRHP = "TooManyDistributionsAssociatedToResponseHeadersPolicy";
var _TMDCNAME = "TooManyDistributionCNAMEs";
var _TMDWFA = "TooManyDistributionsWithFunctionAssociations";
var _TMDWLA = "TooManyDistributionsWithLambdaAssociations";
var _TMDWSFARN = "TooManyDistributionsWithSingleFunctionARN";
var _TMF = "TooManyFunctions";
var _TMFA = "TooManyFunctionAssociations";
var _TMFLEC = "TooManyFieldLevelEncryptionConfigs";
var _TMFLECTP = "TooManyFieldLevelEncryptionContentTypeProfiles";
var _TMFLEEE = "TooManyFieldLevelEncryptionEncryptionEntities";
var _TMFLEFP = "TooManyFieldLevelEncryptionFieldPatterns";
var _TMFLEP = "TooManyFieldLevelEncryptionProfiles";
var _TMFLEQAP = "TooManyFieldLevelEncryptionQueryArgProfiles";
var _TMHICP = "TooManyHeadersInCachePolicy";
var _TMHIFV = "TooManyHeadersInForwardedValues";
var _TMHIORP = "TooManyHeadersInOriginRequestPolicy";
var _TMIIP = "TooManyInvalidationsInProgress";
var _TMKG = "TooManyKeyGroups";
var _TMKGATD = "TooManyKeyGroupsAssociatedToDistribution";
var _TMLFA = "TooManyLambdaFunctionAssociations";
var _TMO = "TooManyOrigins";
var _TMOAC = "TooManyOriginAccessControls";
var _TMOCH = "TooManyOriginCustomHeaders";
var _TMOGPD = "TooManyOriginGroupsPerDistribution";
var _TMORP = "TooManyOriginRequestPolicies";
var _TMPK = "TooManyPublicKeys";
var _TMPKIKG = "TooManyPublicKeysInKeyGroup";
var _TMQSICP = "TooManyQueryStringsInCachePolicy";
var _TMQSIORP = "TooManyQueryStringsInOriginRequestPolicy";
var _TMQSP = "TooManyQueryStringParameters";
var _TMRHIRHP = "TooManyRemoveHeadersInResponseHeadersPolicy";
var _TMRHP = "TooManyResponseHeadersPolicies";
var _TMRLC = "TooManyRealtimeLogConfigs";
var _TMSD = "TooManyStreamingDistributions";
var _TMSDCNAME = "TooManyStreamingDistributionCNAMEs";
var _TMTS = "TooManyTrustedSigners";
var _TOI = "TargetOriginId";
var _TS = "TrustedSigners";
var _TSC = "TrustStoreConfig";
var _TSDNE = "TrustedSignerDoesNotExist";
var _TSIr = "TrustStoreId";
var _UO = "UnsupportedOperation";
var _VC = "ViewerCertificate";
var _VMC = "ViewerMtlsConfig";
var _VOC = "VpcOriginConfig";
var _VOI = "VpcOriginId";
var _VPP = "ViewerProtocolPolicy";
var _WACLI = "WebACLId";
var _WN = "WhitelistedNames";
var _c = "client";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.cloudfront";
var _sST = "sensitiveStringType";
var _se = "server";
var n0 = "com.amazonaws.cloudfront";
var _s_registry = new TypeRegistry(_s);
var CloudFrontServiceException$ = [-3, _s, "CloudFrontServiceException", 0, [], []];
_s_registry.registerError(CloudFrontServiceException$, CloudFrontServiceException);
var n0_registry = new TypeRegistry(n0);
var AccessDenied$ = [
  -3,
  n0,
  _AD,
  { "error": _c, "httpError": 403 },
  [_M],
  [0]
];
n0_registry.registerError(AccessDenied$, AccessDenied);
var BatchTooLarge$ = [
  -3,
  n0,
  _BTL,
  { "error": _c, "httpError": 413 },
  [_M],
  [0]
];
n0_registry.registerError(BatchTooLarge$, BatchTooLarge);
var CachePolicyAlreadyExists$ = [
  -3,
  n0,
  _CPAE,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(CachePolicyAlreadyExists$, CachePolicyAlreadyExists);
var CachePolicyInUse$ = [
  -3,
  n0,
  _CPIU,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(CachePolicyInUse$, CachePolicyInUse);
var CannotChangeImmutablePublicKeyFields$ = [
  -3,
  n0,
  _CCIPKF,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(CannotChangeImmutablePublicKeyFields$, CannotChangeImmutablePublicKeyFields);
var CannotDeleteEntityWhileInUse$ = [
  -3,
  n0,
  _CDEWIU,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(CannotDeleteEntityWhileInUse$, CannotDeleteEntityWhileInUse);
var CannotUpdateEntityWhileInUse$ = [
  -3,
  n0,
  _CUEWIU,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(CannotUpdateEntityWhileInUse$, CannotUpdateEntityWhileInUse);
var CloudFrontOriginAccessIdentityAlreadyExists$ = [
  -3,
  n0,
  _CFOAIAE,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(CloudFrontOriginAccessIdentityAlreadyExists$, CloudFrontOriginAccessIdentityAlreadyExists);
var CloudFrontOriginAccessIdentityInUse$ = [
  -3,
  n0,
  _CFOAIIU,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(CloudFrontOriginAccessIdentityInUse$, CloudFrontOriginAccessIdentityInUse);
var CNAMEAlreadyExists$ = [
  -3,
  n0,
  _CNAMEAE,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(CNAMEAlreadyExists$, CNAMEAlreadyExists);
var ContinuousDeploymentPolicyAlreadyExists$ = [
  -3,
  n0,
  _CDPAE,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(ContinuousDeploymentPolicyAlreadyExists$, ContinuousDeploymentPolicyAlreadyExists);
var ContinuousDeploymentPolicyInUse$ = [
  -3,
  n0,
  _CDPIU,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(ContinuousDeploymentPolicyInUse$, ContinuousDeploymentPolicyInUse);
var DistributionAlreadyExists$ = [
  -3,
  n0,
  _DAE,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(DistributionAlreadyExists$, DistributionAlreadyExists);
var DistributionNotDisabled$ = [
  -3,
  n0,
  _DND,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(DistributionNotDisabled$, DistributionNotDisabled);
var EntityAlreadyExists$ = [
  -3,
  n0,
  _EAE,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(EntityAlreadyExists$, EntityAlreadyExists);
var EntityLimitExceeded$ = [
  -3,
  n0,
  _ELE,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(EntityLimitExceeded$, EntityLimitExceeded);
var EntityNotFound$ = [
  -3,
  n0,
  _ENF,
  { "error": _c, "httpError": 404 },
  [_M],
  [0]
];
n0_registry.registerError(EntityNotFound$, EntityNotFound);
var EntitySizeLimitExceeded$ = [
  -3,
  n0,
  _ESLE,
  { "error": _c, "httpError": 413 },
  [_M],
  [0]
];
n0_registry.registerError(EntitySizeLimitExceeded$, EntitySizeLimitExceeded);
var FieldLevelEncryptionConfigAlreadyExists$ = [
  -3,
  n0,
  _FLECAE,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(FieldLevelEncryptionConfigAlreadyExists$, FieldLevelEncryptionConfigAlreadyExists);
var FieldLevelEncryptionConfigInUse$ = [
  -3,
  n0,
  _FLECIU,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(FieldLevelEncryptionConfigInUse$, FieldLevelEncryptionConfigInUse);
var FieldLevelEncryptionProfileAlreadyExists$ = [
  -3,
  n0,
  _FLEPAE,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(FieldLevelEncryptionProfileAlreadyExists$, FieldLevelEncryptionProfileAlreadyExists);
var FieldLevelEncryptionProfileInUse$ = [
  -3,
  n0,
  _FLEPIU,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(FieldLevelEncryptionProfileInUse$, FieldLevelEncryptionProfileInUse);
var FieldLevelEncryptionProfileSizeExceeded$ = [
  -3,
  n0,
  _FLEPSE,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(FieldLevelEncryptionProfileSizeExceeded$, FieldLevelEncryptionProfileSizeExceeded);
var FunctionAlreadyExists$ = [
  -3,
  n0,
  _FAE,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(FunctionAlreadyExists$, FunctionAlreadyExists);
var FunctionInUse$ = [
  -3,
  n0,
  _FIU,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(FunctionInUse$, FunctionInUse);
var FunctionSizeLimitExceeded$ = [
  -3,
  n0,
  _FSLE,
  { "error": _c, "httpError": 413 },
  [_M],
  [0]
];
n0_registry.registerError(FunctionSizeLimitExceeded$, FunctionSizeLimitExceeded);
var IllegalDelete$ = [
  -3,
  n0,
  _ID,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(IllegalDelete$, IllegalDelete);
var IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior$ = [
  -3,
  n0,
  _IFLECAWCB,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior$, IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior);
var IllegalOriginAccessConfiguration$ = [
  -3,
  n0,
  _IOAC,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(IllegalOriginAccessConfiguration$, IllegalOriginAccessConfiguration);
var IllegalUpdate$ = [
  -3,
  n0,
  _IU,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(IllegalUpdate$, IllegalUpdate);
var InconsistentQuantities$ = [
  -3,
  n0,
  _IQ,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InconsistentQuantities$, InconsistentQuantities);
var InvalidArgument$ = [
  -3,
  n0,
  _IA,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidArgument$, InvalidArgument);
var InvalidAssociation$ = [
  -3,
  n0,
  _IAn,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidAssociation$, InvalidAssociation);
var InvalidDefaultRootObject$ = [
  -3,
  n0,
  _IDRO,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidDefaultRootObject$, InvalidDefaultRootObject);
var InvalidDomainNameForOriginAccessControl$ = [
  -3,
  n0,
  _IDNFOAC,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidDomainNameForOriginAccessControl$, InvalidDomainNameForOriginAccessControl);
var InvalidErrorCode$ = [
  -3,
  n0,
  _IEC,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidErrorCode$, InvalidErrorCode);
var InvalidForwardCookies$ = [
  -3,
  n0,
  _IFC,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidForwardCookies$, InvalidForwardCookies);
var InvalidFunctionAssociation$ = [
  -3,
  n0,
  _IFA,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidFunctionAssociation$, InvalidFunctionAssociation);
var InvalidGeoRestrictionParameter$ = [
  -3,
  n0,
  _IGRP,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidGeoRestrictionParameter$, InvalidGeoRestrictionParameter);
var InvalidHeadersForS3Origin$ = [
  -3,
  n0,
  _IHFSO,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidHeadersForS3Origin$, InvalidHeadersForS3Origin);
var InvalidIfMatchVersion$ = [
  -3,
  n0,
  _IIMV,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidIfMatchVersion$, InvalidIfMatchVersion);
var InvalidLambdaFunctionAssociation$ = [
  -3,
  n0,
  _ILFA,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidLambdaFunctionAssociation$, InvalidLambdaFunctionAssociation);
var InvalidLocationCode$ = [
  -3,
  n0,
  _ILC,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidLocationCode$, InvalidLocationCode);
var InvalidMinimumProtocolVersion$ = [
  -3,
  n0,
  _IMPV,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidMinimumProtocolVersion$, InvalidMinimumProtocolVersion);
var InvalidOrigin$ = [
  -3,
  n0,
  _IO,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidOrigin$, InvalidOrigin);
var InvalidOriginAccessControl$ = [
  -3,
  n0,
  _IOACn,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidOriginAccessControl$, InvalidOriginAccessControl);
var InvalidOriginAccessIdentity$ = [
  -3,
  n0,
  _IOAI,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidOriginAccessIdentity$, InvalidOriginAccessIdentity);
var InvalidOriginKeepaliveTimeout$ = [
  -3,
  n0,
  _IOKT,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidOriginKeepaliveTimeout$, InvalidOriginKeepaliveTimeout);
var InvalidOriginReadTimeout$ = [
  -3,
  n0,
  _IORT,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidOriginReadTimeout$, InvalidOriginReadTimeout);
var InvalidProtocolSettings$ = [
  -3,
  n0,
  _IPS,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidProtocolSettings$, InvalidProtocolSettings);
var InvalidQueryStringParameters$ = [
  -3,
  n0,
  _IQSP,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidQueryStringParameters$, InvalidQueryStringParameters);
var InvalidRelativePath$ = [
  -3,
  n0,
  _IRP,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidRelativePath$, InvalidRelativePath);
var InvalidRequiredProtocol$ = [
  -3,
  n0,
  _IRPn,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidRequiredProtocol$, InvalidRequiredProtocol);
var InvalidResponseCode$ = [
  -3,
  n0,
  _IRC,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidResponseCode$, InvalidResponseCode);
var InvalidTagging$ = [
  -3,
  n0,
  _IT,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidTagging$, InvalidTagging);
var InvalidTTLOrder$ = [
  -3,
  n0,
  _ITTLO,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidTTLOrder$, InvalidTTLOrder);
var InvalidViewerCertificate$ = [
  -3,
  n0,
  _IVC,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidViewerCertificate$, InvalidViewerCertificate);
var InvalidWebACLId$ = [
  -3,
  n0,
  _IWACLI,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidWebACLId$, InvalidWebACLId);
var KeyGroupAlreadyExists$ = [
  -3,
  n0,
  _KGAE,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(KeyGroupAlreadyExists$, KeyGroupAlreadyExists);
var MissingBody$ = [
  -3,
  n0,
  _MB,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(MissingBody$, MissingBody);
var MonitoringSubscriptionAlreadyExists$ = [
  -3,
  n0,
  _MSAE,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(MonitoringSubscriptionAlreadyExists$, MonitoringSubscriptionAlreadyExists);
var NoSuchCachePolicy$ = [
  -3,
  n0,
  _NSCP,
  { "error": _c, "httpError": 404 },
  [_M],
  [0]
];
n0_registry.registerError(NoSuchCachePolicy$, NoSuchCachePolicy);
var NoSuchCloudFrontOriginAccessIdentity$ = [
  -3,
  n0,
  _NSCFOAI,
  { "error": _c, "httpError": 404 },
  [_M],
  [0]
];
n0_registry.registerError(NoSuchCloudFrontOriginAccessIdentity$, NoSuchCloudFrontOriginAccessIdentity);
var NoSuchContinuousDeploymentPolicy$ = [
  -3,
  n0,
  _NSCDP,
  { "error": _c, "httpError": 404 },
  [_M],
  [0]
];
n0_registry.registerError(NoSuchContinuousDeploymentPolicy$, NoSuchContinuousDeploymentPolicy);
var NoSuchDistribution$ = [
  -3,
  n0,
  _NSD,
  { "error": _c, "httpError": 404 },
  [_M],
  [0]
];
n0_registry.registerError(NoSuchDistribution$, NoSuchDistribution);
var NoSuchFieldLevelEncryptionConfig$ = [
  -3,
  n0,
  _NSFLEC,
  { "error": _c, "httpError": 404 },
  [_M],
  [0]
];
n0_registry.registerError(NoSuchFieldLevelEncryptionConfig$, NoSuchFieldLevelEncryptionConfig);
var NoSuchFieldLevelEncryptionProfile$ = [
  -3,
  n0,
  _NSFLEP,
  { "error": _c, "httpError": 404 },
  [_M],
  [0]
];
n0_registry.registerError(NoSuchFieldLevelEncryptionProfile$, NoSuchFieldLevelEncryptionProfile);
var NoSuchFunctionExists$ = [
  -3,
  n0,
  _NSFE,
  { "error": _c, "httpError": 404 },
  [_M],
  [0]
];
n0_registry.registerError(NoSuchFunctionExists$, NoSuchFunctionExists);
var NoSuchInvalidation$ = [
  -3,
  n0,
  _NSI,
  { "error": _c, "httpError": 404 },
  [_M],
  [0]
];
n0_registry.registerError(NoSuchInvalidation$, NoSuchInvalidation);
var NoSuchMonitoringSubscription$ = [
  -3,
  n0,
  _NSMS,
  { "error": _c, "httpError": 404 },
  [_M],
  [0]
];
n0_registry.registerError(NoSuchMonitoringSubscription$, NoSuchMonitoringSubscription);
var NoSuchOrigin$ = [
  -3,
  n0,
  _NSO,
  { "error": _c, "httpError": 404 },
  [_M],
  [0]
];
n0_registry.registerError(NoSuchOrigin$, NoSuchOrigin);
var NoSuchOriginAccessControl$ = [
  -3,
  n0,
  _NSOAC,
  { "error": _c, "httpError": 404 },
  [_M],
  [0]
];
n0_registry.registerError(NoSuchOriginAccessControl$, NoSuchOriginAccessControl);
var NoSuchOriginRequestPolicy$ = [
  -3,
  n0,
  _NSORP,
  { "error": _c, "httpError": 404 },
  [_M],
  [0]
];
n0_registry.registerError(NoSuchOriginRequestPolicy$, NoSuchOriginRequestPolicy);
var NoSuchPublicKey$ = [
  -3,
  n0,
  _NSPK,
  { "error": _c, "httpError": 404 },
  [_M],
  [0]
];
n0_registry.registerError(NoSuchPublicKey$, NoSuchPublicKey);
var NoSuchRealtimeLogConfig$ = [
  -3,
  n0,
  _NSRLC,
  { "error": _c, "httpError": 404 },
  [_M],
  [0]
];
n0_registry.registerError(NoSuchRealtimeLogConfig$, NoSuchRealtimeLogConfig);
var NoSuchResource$ = [
  -3,
  n0,
  _NSR,
  { "error": _c, "httpError": 404 },
  [_M],
  [0]
];
n0_registry.registerError(NoSuchResource$, NoSuchResource);
var NoSuchResponseHeadersPolicy$ = [
  -3,
  n0,
  _NSRHP,
  { "error": _c, "httpError": 404 },
  [_M],
  [0]
];
n0_registry.registerError(NoSuchResponseHeadersPolicy$, NoSuchResponseHeadersPolicy);
var NoSuchStreamingDistribution$ = [
  -3,
  n0,
  _NSSD,
  { "error": _c, "httpError": 404 },
  [_M],
  [0]
];
n0_registry.registerError(NoSuchStreamingDistribution$, NoSuchStreamingDistribution);
var OriginAccessControlAlreadyExists$ = [
  -3,
  n0,
  _OACAE,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(OriginAccessControlAlreadyExists$, OriginAccessControlAlreadyExists);
var OriginAccessControlInUse$ = [
  -3,
  n0,
  _OACIU,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(OriginAccessControlInUse$, OriginAccessControlInUse);
var OriginRequestPolicyAlreadyExists$ = [
  -3,
  n0,
  _ORPAE,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(OriginRequestPolicyAlreadyExists$, OriginRequestPolicyAlreadyExists);
var OriginRequestPolicyInUse$ = [
  -3,
  n0,
  _ORPIU,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(OriginRequestPolicyInUse$, OriginRequestPolicyInUse);
var PreconditionFailed$ = [
  -3,
  n0,
  _PF,
  { "error": _c, "httpError": 412 },
  [_M],
  [0]
];
n0_registry.registerError(PreconditionFailed$, PreconditionFailed);
var PublicKeyAlreadyExists$ = [
  -3,
  n0,
  _PKAE,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(PublicKeyAlreadyExists$, PublicKeyAlreadyExists);
var PublicKeyInUse$ = [
  -3,
  n0,
  _PKIU,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(PublicKeyInUse$, PublicKeyInUse);
var QueryArgProfileEmpty$ = [
  -3,
  n0,
  _QAPE,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(QueryArgProfileEmpty$, QueryArgProfileEmpty);
var RealtimeLogConfigAlreadyExists$ = [
  -3,
  n0,
  _RLCAE,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(RealtimeLogConfigAlreadyExists$, RealtimeLogConfigAlreadyExists);
var RealtimeLogConfigInUse$ = [
  -3,
  n0,
  _RLCIU,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(RealtimeLogConfigInUse$, RealtimeLogConfigInUse);
var RealtimeLogConfigOwnerMismatch$ = [
  -3,
  n0,
  _RLCOM,
  { "error": _c, "httpError": 401 },
  [_M],
  [0]
];
n0_registry.registerError(RealtimeLogConfigOwnerMismatch$, RealtimeLogConfigOwnerMismatch);
var ResourceInUse$ = [
  -3,
  n0,
  _RIU,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(ResourceInUse$, ResourceInUse);
var ResourceNotDisabled$ = [
  -3,
  n0,
  _RND,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(ResourceNotDisabled$, ResourceNotDisabled);
var ResponseHeadersPolicyAlreadyExists$ = [
  -3,
  n0,
  _RHPAE,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(ResponseHeadersPolicyAlreadyExists$, ResponseHeadersPolicyAlreadyExists);
var ResponseHeadersPolicyInUse$ = [
  -3,
  n0,
  _RHPIU,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(ResponseHeadersPolicyInUse$, ResponseHeadersPolicyInUse);
var StagingDistributionInUse$ = [
  -3,
  n0,
  _SDIU,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(StagingDistributionInUse$, StagingDistributionInUse);
var StreamingDistributionAlreadyExists$ = [
  -3,
  n0,
  _SDAE,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(StreamingDistributionAlreadyExists$, StreamingDistributionAlreadyExists);
var StreamingDistributionNotDisabled$ = [
  -3,
  n0,
  _SDND,
  { "error": _c, "httpError": 409 },
  [_M],
  [0]
];
n0_registry.registerError(StreamingDistributionNotDisabled$, StreamingDistributionNotDisabled);
var TestFunctionFailed$ = [
  -3,
  n0,
  _TFF,
  { "error": _se, "httpError": 500 },
  [_M],
  [0]
];
n0_registry.registerError(TestFunctionFailed$, TestFunctionFailed);
var TooLongCSPInResponseHeadersPolicy$ = [
  -3,
  n0,
  _TLCSPIRHP,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooLongCSPInResponseHeadersPolicy$, TooLongCSPInResponseHeadersPolicy);
var TooManyCacheBehaviors$ = [
  -3,
  n0,
  _TMCB,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyCacheBehaviors$, TooManyCacheBehaviors);
var TooManyCachePolicies$ = [
  -3,
  n0,
  _TMCP,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyCachePolicies$, TooManyCachePolicies);
var TooManyCertificates$ = [
  -3,
  n0,
  _TMC,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyCertificates$, TooManyCertificates);
var TooManyCloudFrontOriginAccessIdentities$ = [
  -3,
  n0,
  _TMCFOAI,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyCloudFrontOriginAccessIdentities$, TooManyCloudFrontOriginAccessIdentities);
var TooManyContinuousDeploymentPolicies$ = [
  -3,
  n0,
  _TMCDP,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyContinuousDeploymentPolicies$, TooManyContinuousDeploymentPolicies);
var TooManyCookieNamesInWhiteList$ = [
  -3,
  n0,
  _TMCNIWL,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyCookieNamesInWhiteList$, TooManyCookieNamesInWhiteList);
var TooManyCookiesInCachePolicy$ = [
  -3,
  n0,
  _TMCICP,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyCookiesInCachePolicy$, TooManyCookiesInCachePolicy);
var TooManyCookiesInOriginRequestPolicy$ = [
  -3,
  n0,
  _TMCIORP,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyCookiesInOriginRequestPolicy$, TooManyCookiesInOriginRequestPolicy);
var TooManyCustomHeadersInResponseHeadersPolicy$ = [
  -3,
  n0,
  _TMCHIRHP,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyCustomHeadersInResponseHeadersPolicy$, TooManyCustomHeadersInResponseHeadersPolicy);
var TooManyDistributionCNAMEs$ = [
  -3,
  n0,
  _TMDCNAME,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyDistributionCNAMEs$, TooManyDistributionCNAMEs);
var TooManyDistributions$ = [
  -3,
  n0,
  _TMD,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyDistributions$, TooManyDistributions);
var TooManyDistributionsAssociatedToCachePolicy$ = [
  -3,
  n0,
  _TMDATCP,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyDistributionsAssociatedToCachePolicy$, TooManyDistributionsAssociatedToCachePolicy);
var TooManyDistributionsAssociatedToFieldLevelEncryptionConfig$ = [
  -3,
  n0,
  _TMDATFLEC,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyDistributionsAssociatedToFieldLevelEncryptionConfig$, TooManyDistributionsAssociatedToFieldLevelEncryptionConfig);
var TooManyDistributionsAssociatedToKeyGroup$ = [
  -3,
  n0,
  _TMDATKG,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyDistributionsAssociatedToKeyGroup$, TooManyDistributionsAssociatedToKeyGroup);
var TooManyDistributionsAssociatedToOriginAccessControl$ = [
  -3,
  n0,
  _TMDATOAC,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyDistributionsAssociatedToOriginAccessControl$, TooManyDistributionsAssociatedToOriginAccessControl);
var TooManyDistributionsAssociatedToOriginRequestPolicy$ = [
  -3,
  n0,
  _TMDATORP,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyDistributionsAssociatedToOriginRequestPolicy$, TooManyDistributionsAssociatedToOriginRequestPolicy);
var TooManyDistributionsAssociatedToResponseHeadersPolicy$ = [
  -3,
  n0,
  _TMDATRHP,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyDistributionsAssociatedToResponseHeadersPolicy$, TooManyDistributionsAssociatedToResponseHeadersPolicy);
var TooManyDistributionsWithFunctionAssociations$ = [
  -3,
  n0,
  _TMDWFA,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyDistributionsWithFunctionAssociations$, TooManyDistributionsWithFunctionAssociations);
var TooManyDistributionsWithLambdaAssociations$ = [
  -3,
  n0,
  _TMDWLA,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyDistributionsWithLambdaAssociations$, TooManyDistributionsWithLambdaAssociations);
var TooManyDistributionsWithSingleFunctionARN$ = [
  -3,
  n0,
  _TMDWSFARN,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyDistributionsWithSingleFunctionARN$, TooManyDistributionsWithSingleFunctionARN);
var TooManyFieldLevelEncryptionConfigs$ = [
  -3,
  n0,
  _TMFLEC,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyFieldLevelEncryptionConfigs$, TooManyFieldLevelEncryptionConfigs);
var TooManyFieldLevelEncryptionContentTypeProfiles$ = [
  -3,
  n0,
  _TMFLECTP,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyFieldLevelEncryptionContentTypeProfiles$, TooManyFieldLevelEncryptionContentTypeProfiles);
var TooManyFieldLevelEncryptionEncryptionEntities$ = [
  -3,
  n0,
  _TMFLEEE,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyFieldLevelEncryptionEncryptionEntities$, TooManyFieldLevelEncryptionEncryptionEntities);
var TooManyFieldLevelEncryptionFieldPatterns$ = [
  -3,
  n0,
  _TMFLEFP,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyFieldLevelEncryptionFieldPatterns$, TooManyFieldLevelEncryptionFieldPatterns);
var TooManyFieldLevelEncryptionProfiles$ = [
  -3,
  n0,
  _TMFLEP,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyFieldLevelEncryptionProfiles$, TooManyFieldLevelEncryptionProfiles);
var TooManyFieldLevelEncryptionQueryArgProfiles$ = [
  -3,
  n0,
  _TMFLEQAP,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyFieldLevelEncryptionQueryArgProfiles$, TooManyFieldLevelEncryptionQueryArgProfiles);
var TooManyFunctionAssociations$ = [
  -3,
  n0,
  _TMFA,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyFunctionAssociations$, TooManyFunctionAssociations);
var TooManyFunctions$ = [
  -3,
  n0,
  _TMF,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyFunctions$, TooManyFunctions);
var TooManyHeadersInCachePolicy$ = [
  -3,
  n0,
  _TMHICP,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyHeadersInCachePolicy$, TooManyHeadersInCachePolicy);
var TooManyHeadersInForwardedValues$ = [
  -3,
  n0,
  _TMHIFV,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyHeadersInForwardedValues$, TooManyHeadersInForwardedValues);
var TooManyHeadersInOriginRequestPolicy$ = [
  -3,
  n0,
  _TMHIORP,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyHeadersInOriginRequestPolicy$, TooManyHeadersInOriginRequestPolicy);
var TooManyInvalidationsInProgress$ = [
  -3,
  n0,
  _TMIIP,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyInvalidationsInProgress$, TooManyInvalidationsInProgress);
var TooManyKeyGroups$ = [
  -3,
  n0,
  _TMKG,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyKeyGroups$, TooManyKeyGroups);
var TooManyKeyGroupsAssociatedToDistribution$ = [
  -3,
  n0,
  _TMKGATD,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyKeyGroupsAssociatedToDistribution$, TooManyKeyGroupsAssociatedToDistribution);
var TooManyLambdaFunctionAssociations$ = [
  -3,
  n0,
  _TMLFA,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyLambdaFunctionAssociations$, TooManyLambdaFunctionAssociations);
var TooManyOriginAccessControls$ = [
  -3,
  n0,
  _TMOAC,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyOriginAccessControls$, TooManyOriginAccessControls);
var TooManyOriginCustomHeaders$ = [
  -3,
  n0,
  _TMOCH,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyOriginCustomHeaders$, TooManyOriginCustomHeaders);
var TooManyOriginGroupsPerDistribution$ = [
  -3,
  n0,
  _TMOGPD,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyOriginGroupsPerDistribution$, TooManyOriginGroupsPerDistribution);
var TooManyOriginRequestPolicies$ = [
  -3,
  n0,
  _TMORP,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyOriginRequestPolicies$, TooManyOriginRequestPolicies);
var TooManyOrigins$ = [
  -3,
  n0,
  _TMO,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyOrigins$, TooManyOrigins);
var TooManyPublicKeys$ = [
  -3,
  n0,
  _TMPK,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyPublicKeys$, TooManyPublicKeys);
var TooManyPublicKeysInKeyGroup$ = [
  -3,
  n0,
  _TMPKIKG,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyPublicKeysInKeyGroup$, TooManyPublicKeysInKeyGroup);
var TooManyQueryStringParameters$ = [
  -3,
  n0,
  _TMQSP,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyQueryStringParameters$, TooManyQueryStringParameters);
var TooManyQueryStringsInCachePolicy$ = [
  -3,
  n0,
  _TMQSICP,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyQueryStringsInCachePolicy$, TooManyQueryStringsInCachePolicy);
var TooManyQueryStringsInOriginRequestPolicy$ = [
  -3,
  n0,
  _TMQSIORP,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyQueryStringsInOriginRequestPolicy$, TooManyQueryStringsInOriginRequestPolicy);
var TooManyRealtimeLogConfigs$ = [
  -3,
  n0,
  _TMRLC,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyRealtimeLogConfigs$, TooManyRealtimeLogConfigs);
var TooManyRemoveHeadersInResponseHeadersPolicy$ = [
  -3,
  n0,
  _TMRHIRHP,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyRemoveHeadersInResponseHeadersPolicy$, TooManyRemoveHeadersInResponseHeadersPolicy);
var TooManyResponseHeadersPolicies$ = [
  -3,
  n0,
  _TMRHP,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyResponseHeadersPolicies$, TooManyResponseHeadersPolicies);
var TooManyStreamingDistributionCNAMEs$ = [
  -3,
  n0,
  _TMSDCNAME,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyStreamingDistributionCNAMEs$, TooManyStreamingDistributionCNAMEs);
var TooManyStreamingDistributions$ = [
  -3,
  n0,
  _TMSD,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyStreamingDistributions$, TooManyStreamingDistributions);
var TooManyTrustedSigners$ = [
  -3,
  n0,
  _TMTS,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyTrustedSigners$, TooManyTrustedSigners);
var TrustedKeyGroupDoesNotExist$ = [
  -3,
  n0,
  _TKGDNE,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TrustedKeyGroupDoesNotExist$, TrustedKeyGroupDoesNotExist);
var TrustedSignerDoesNotExist$ = [
  -3,
  n0,
  _TSDNE,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TrustedSignerDoesNotExist$, TrustedSignerDoesNotExist);
var UnsupportedOperation$ = [
  -3,
  n0,
  _UO,
  { "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(UnsupportedOperation$, UnsupportedOperation);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var sensitiveStringType = [0, n0, _sST, 8, 0];
var Aliases$ = [
  3,
  n0,
  _A,
  0,
  [_Q, _I],
  [1, [() => AliasList, 0]],
  1
];
var AliasICPRecordal$ = [
  3,
  n0,
  _AICPR,
  0,
  [_CNAME, _ICPRS],
  [0, 0]
];
var AllowedMethods$ = [
  3,
  n0,
  _AM,
  0,
  [_Q, _I, _CM],
  [1, [() => MethodsList, 0], [() => CachedMethods$, 0]],
  2
];
var CacheBehavior$ = [
  3,
  n0,
  _CB,
  0,
  [_PP, _TOI, _VPP, _TS, _TKG, _AM, _SS, _C, _LFA, _FA, _FLEI, _RLCA, _CPI, _ORPI, _RHPI, _GC, _FV, _MTTL, _DTTL, _MTTLa],
  [0, 0, 0, [() => TrustedSigners$, 0], [() => TrustedKeyGroups$, 0], [() => AllowedMethods$, 0], 2, 2, [() => LambdaFunctionAssociations$, 0], [() => FunctionAssociations$, 0], 0, 0, 0, 0, 0, () => GrpcConfig$, [() => ForwardedValues$, 0], 1, 1, 1],
  3
];
var CacheBehaviors$ = [
  3,
  n0,
  _CBa,
  0,
  [_Q, _I],
  [1, [() => CacheBehaviorList, 0]],
  1
];
var CachedMethods$ = [
  3,
  n0,
  _CM,
  0,
  [_Q, _I],
  [1, [() => MethodsList, 0]],
  2
];
var ConnectionFunctionAssociation$ = [
  3,
  n0,
  _CFA,
  0,
  [_Id],
  [0],
  1
];
var CookieNames$ = [
  3,
  n0,
  _CN,
  0,
  [_Q, _I],
  [1, [() => CookieNameList, 0]],
  1
];
var CookiePreference$ = [
  3,
  n0,
  _CPo,
  0,
  [_Fo, _WN],
  [0, [() => CookieNames$, 0]],
  1
];
var CreateInvalidationRequest$ = [
  3,
  n0,
  _CIR,
  0,
  [_DI, _IB],
  [[0, 1], [() => InvalidationBatch$, { "httpPayload": 1, "xmlName": _IB }]],
  2
];
var CreateInvalidationResult$ = [
  3,
  n0,
  _CIRr,
  0,
  [_L, _In],
  [[0, { "httpHeader": _L }], [() => Invalidation$, 16]]
];
var CustomErrorResponse$ = [
  3,
  n0,
  _CER,
  0,
  [_EC, _RPP, _RC, _ECMTTL],
  [1, 0, 0, 1],
  1
];
var CustomErrorResponses$ = [
  3,
  n0,
  _CERu,
  0,
  [_Q, _I],
  [1, [() => CustomErrorResponseList, 0]],
  1
];
var CustomHeaders$ = [
  3,
  n0,
  _CH,
  0,
  [_Q, _I],
  [1, [() => OriginCustomHeadersList, 0]],
  1
];
var CustomOriginConfig$ = [
  3,
  n0,
  _COC,
  0,
  [_HTTPP, _HTTPSP, _OPP, _OSP, _ORT, _OKT, _IAT, _OMC],
  [1, 1, 0, [() => OriginSslProtocols$, 0], 1, 1, 0, () => OriginMtlsConfig$],
  3
];
var DefaultCacheBehavior$ = [
  3,
  n0,
  _DCB,
  0,
  [_TOI, _VPP, _TS, _TKG, _AM, _SS, _C, _LFA, _FA, _FLEI, _RLCA, _CPI, _ORPI, _RHPI, _GC, _FV, _MTTL, _DTTL, _MTTLa],
  [0, 0, [() => TrustedSigners$, 0], [() => TrustedKeyGroups$, 0], [() => AllowedMethods$, 0], 2, 2, [() => LambdaFunctionAssociations$, 0], [() => FunctionAssociations$, 0], 0, 0, 0, 0, 0, () => GrpcConfig$, [() => ForwardedValues$, 0], 1, 1, 1],
  2
];
var DistributionList$ = [
  3,
  n0,
  _DL,
  0,
  [_Ma, _MI, _ITs, _Q, _NM, _I],
  [0, 1, 2, 1, 0, [() => DistributionSummaryList, 0]],
  4
];
var DistributionSummary$ = [
  3,
  n0,
  _DS,
  0,
  [_Id, _ARN, _S, _LMT, _DN, _A, _O, _DCB, _CBa, _CERu, _Co, _PC, _E, _VC, _Re, _WACLI, _HV, _IIPVE, _Sta, _ET, _OG, _AICPRl, _CMo, _AILI, _VMC, _CFA],
  [0, 0, 0, 4, 0, [() => Aliases$, 0], [() => Origins$, 0], [() => DefaultCacheBehavior$, 0], [() => CacheBehaviors$, 0], [() => CustomErrorResponses$, 0], [() => sensitiveStringType, 0], 0, 2, () => ViewerCertificate$, [() => Restrictions$, 0], 0, 0, 2, 2, 0, [() => OriginGroups$, 0], [() => AliasICPRecordals, 0], 0, 0, () => ViewerMtlsConfig$, () => ConnectionFunctionAssociation$],
  19
];
var ForwardedValues$ = [
  3,
  n0,
  _FV,
  0,
  [_QSu, _Coo, _H, _QSCK],
  [2, [() => CookiePreference$, 0], [() => Headers$, 0], [() => QueryStringCacheKeys$, 0]],
  2
];
var FunctionAssociation$ = [
  3,
  n0,
  _FAu,
  0,
  [_FARN, _ETv],
  [0, 0],
  2
];
var FunctionAssociations$ = [
  3,
  n0,
  _FA,
  0,
  [_Q, _I],
  [1, [() => FunctionAssociationList, 0]],
  1
];
var GeoRestriction$ = [
  3,
  n0,
  _GRe,
  0,
  [_RTe, _Q, _I],
  [0, 1, [() => LocationList, 0]],
  2
];
var GetInvalidationRequest$ = [
  3,
  n0,
  _GIR,
  0,
  [_DI, _Id],
  [[0, 1], [0, 1]],
  2
];
var GetInvalidationResult$ = [
  3,
  n0,
  _GIRe,
  0,
  [_In],
  [[() => Invalidation$, 16]]
];
var GrpcConfig$ = [
  3,
  n0,
  _GC,
  0,
  [_E],
  [2],
  1
];
var Headers$ = [
  3,
  n0,
  _H,
  0,
  [_Q, _I],
  [1, [() => HeaderList, 0]],
  1
];
var Invalidation$ = [
  3,
  n0,
  _In,
  0,
  [_Id, _S, _CTre, _IB],
  [0, 0, 4, [() => InvalidationBatch$, 0]],
  4
];
var InvalidationBatch$ = [
  3,
  n0,
  _IB,
  0,
  [_Pa, _CR],
  [[() => Paths$, 0], 0],
  2
];
var LambdaFunctionAssociation$ = [
  3,
  n0,
  _LFAa,
  0,
  [_LFARN, _ETv, _IBn],
  [0, 0, 2],
  2
];
var LambdaFunctionAssociations$ = [
  3,
  n0,
  _LFA,
  0,
  [_Q, _I],
  [1, [() => LambdaFunctionAssociationList, 0]],
  1
];
var ListDistributionsRequest$ = [
  3,
  n0,
  _LDR,
  0,
  [_Ma, _MI],
  [[0, { "httpQuery": _Ma }], [1, { "httpQuery": _MI }]]
];
var ListDistributionsResult$ = [
  3,
  n0,
  _LDRi,
  0,
  [_DL],
  [[() => DistributionList$, 16]]
];
var Origin$ = [
  3,
  n0,
  _Or,
  0,
  [_Id, _DN, _OP, _CH, _SOC, _COC, _VOC, _CAo, _CTon, _RCT, _OS, _OACI],
  [0, 0, 0, [() => CustomHeaders$, 0], () => S3OriginConfig$, [() => CustomOriginConfig$, 0], () => VpcOriginConfig$, 1, 1, 1, () => OriginShield$, 0],
  2
];
var OriginCustomHeader$ = [
  3,
  n0,
  _OCH,
  0,
  [_HN, _HVe],
  [0, [() => sensitiveStringType, 0]],
  2
];
var OriginGroup$ = [
  3,
  n0,
  _OGr,
  0,
  [_Id, _FCa, _Me, _SC],
  [0, [() => OriginGroupFailoverCriteria$, 0], [() => OriginGroupMembers$, 0], 0],
  3
];
var OriginGroupFailoverCriteria$ = [
  3,
  n0,
  _OGFC,
  0,
  [_SCt],
  [[() => StatusCodes$, 0]],
  1
];
var OriginGroupMember$ = [
  3,
  n0,
  _OGM,
  0,
  [_OI],
  [0],
  1
];
var OriginGroupMembers$ = [
  3,
  n0,
  _OGMr,
  0,
  [_Q, _I],
  [1, [() => OriginGroupMemberList, 0]],
  2
];
var OriginGroups$ = [
  3,
  n0,
  _OG,
  0,
  [_Q, _I],
  [1, [() => OriginGroupList, 0]],
  1
];
var OriginMtlsConfig$ = [
  3,
  n0,
  _OMC,
  0,
  [_CCA],
  [0],
  1
];
var Origins$ = [
  3,
  n0,
  _O,
  0,
  [_Q, _I],
  [1, [() => OriginList, 0]],
  2
];
var OriginShield$ = [
  3,
  n0,
  _OS,
  0,
  [_E, _OSR],
  [2, 0],
  1
];
var OriginSslProtocols$ = [
  3,
  n0,
  _OSP,
  0,
  [_Q, _I],
  [1, [() => SslProtocolsList, 0]],
  2
];
var Paths$ = [
  3,
  n0,
  _Pa,
  0,
  [_Q, _I],
  [1, [() => PathList, 0]],
  1
];
var QueryStringCacheKeys$ = [
  3,
  n0,
  _QSCK,
  0,
  [_Q, _I],
  [1, [() => QueryStringCacheKeysList, 0]],
  1
];
var Restrictions$ = [
  3,
  n0,
  _Re,
  0,
  [_GRe],
  [[() => GeoRestriction$, 0]],
  1
];
var S3OriginConfig$ = [
  3,
  n0,
  _SOC,
  0,
  [_OAIr, _ORT],
  [0, 1],
  1
];
var StatusCodes$ = [
  3,
  n0,
  _SCt,
  0,
  [_Q, _I],
  [1, [() => StatusCodeList, 0]],
  2
];
var TrustedKeyGroups$ = [
  3,
  n0,
  _TKG,
  0,
  [_E, _Q, _I],
  [2, 1, [() => TrustedKeyGroupIdList, 0]],
  2
];
var TrustedSigners$ = [
  3,
  n0,
  _TS,
  0,
  [_E, _Q, _I],
  [2, 1, [() => AwsAccountNumberList, 0]],
  2
];
var TrustStoreConfig$ = [
  3,
  n0,
  _TSC,
  0,
  [_TSIr, _ATSCN, _ICE],
  [0, 2, 2],
  1
];
var ViewerCertificate$ = [
  3,
  n0,
  _VC,
  0,
  [_CFDC, _IAMCI, _ACMCA, _SSLSM, _MPV, _Ce, _CSe],
  [2, 0, 0, 0, 0, 0, 0]
];
var ViewerMtlsConfig$ = [
  3,
  n0,
  _VMC,
  0,
  [_Mo, _TSC],
  [0, () => TrustStoreConfig$]
];
var VpcOriginConfig$ = [
  3,
  n0,
  _VOC,
  0,
  [_VOI, _OAI, _ORT, _OKT],
  [0, 0, 1, 1],
  1
];
var AliasICPRecordals = [
  1,
  n0,
  _AICPRl,
  0,
  [
    () => AliasICPRecordal$,
    { "xmlName": _AICPR }
  ]
];
var AliasList = [
  1,
  n0,
  _AL,
  0,
  [
    0,
    { "xmlName": _CNAME }
  ]
];
var AwsAccountNumberList = [
  1,
  n0,
  _AANL,
  0,
  [
    0,
    { "xmlName": _AAN }
  ]
];
var CacheBehaviorList = [
  1,
  n0,
  _CBL,
  0,
  [
    () => CacheBehavior$,
    { "xmlName": _CB }
  ]
];
var CookieNameList = [
  1,
  n0,
  _CNL,
  0,
  [
    0,
    { "xmlName": _N }
  ]
];
var CustomErrorResponseList = [
  1,
  n0,
  _CERL,
  0,
  [
    () => CustomErrorResponse$,
    { "xmlName": _CER }
  ]
];
var DistributionSummaryList = [
  1,
  n0,
  _DSL,
  0,
  [
    () => DistributionSummary$,
    { "xmlName": _DS }
  ]
];
var FunctionAssociationList = [
  1,
  n0,
  _FAL,
  0,
  [
    () => FunctionAssociation$,
    { "xmlName": _FAu }
  ]
];
var HeaderList = [
  1,
  n0,
  _HL,
  0,
  [
    0,
    { "xmlName": _N }
  ]
];
var LambdaFunctionAssociationList = [
  1,
  n0,
  _LFAL,
  0,
  [
    () => LambdaFunctionAssociation$,
    { "xmlName": _LFAa }
  ]
];
var LocationList = [
  1,
  n0,
  _LL,
  0,
  [
    0,
    { "xmlName": _L }
  ]
];
var MethodsList = [
  1,
  n0,
  _ML,
  0,
  [
    0,
    { "xmlName": _Met }
  ]
];
var OriginCustomHeadersList = [
  1,
  n0,
  _OCHL,
  0,
  [
    () => OriginCustomHeader$,
    { "xmlName": _OCH }
  ]
];
var OriginGroupList = [
  1,
  n0,
  _OGL,
  0,
  [
    () => OriginGroup$,
    { "xmlName": _OGr }
  ]
];
var OriginGroupMemberList = [
  1,
  n0,
  _OGML,
  0,
  [
    () => OriginGroupMember$,
    { "xmlName": _OGM }
  ]
];
var OriginList = [
  1,
  n0,
  _OL,
  0,
  [
    () => Origin$,
    { "xmlName": _Or }
  ]
];
var PathList = [
  1,
  n0,
  _PL,
  0,
  [
    0,
    { "xmlName": _Pat }
  ]
];
var QueryStringCacheKeysList = [
  1,
  n0,
  _QSCKL,
  0,
  [
    0,
    { "xmlName": _N }
  ]
];
var SslProtocolsList = [
  1,
  n0,
  _SPL,
  0,
  [
    0,
    { "xmlName": _SPs }
  ]
];
var StatusCodeList = [
  1,
  n0,
  _SCL,
  0,
  [
    1,
    { "xmlName": _SCta }
  ]
];
var TrustedKeyGroupIdList = [
  1,
  n0,
  _TKGIL,
  0,
  [
    0,
    { "xmlName": _KG }
  ]
];
var CreateInvalidation$ = [
  9,
  n0,
  _CI,
  { "http": ["POST", "/2020-05-31/distribution/{DistributionId}/invalidation", 201] },
  () => CreateInvalidationRequest$,
  () => CreateInvalidationResult$
];
var GetInvalidation$ = [
  9,
  n0,
  _GI,
  { "http": ["GET", "/2020-05-31/distribution/{DistributionId}/invalidation/{Id}", 200] },
  () => GetInvalidationRequest$,
  () => GetInvalidationResult$
];
var ListDistributions$ = [
  9,
  n0,
  _LD,
  { "http": ["GET", "/2020-05-31/distribution", 200] },
  () => ListDistributionsRequest$,
  () => ListDistributionsResult$
];

// node_modules/@aws-sdk/client-cloudfront/dist-es/runtimeConfig.shared.js
var getRuntimeConfig = (config) => {
  return {
    apiVersion: "2020-05-31",
    base64Decoder: config?.base64Decoder ?? fromBase64,
    base64Encoder: config?.base64Encoder ?? toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudFrontHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new AwsSdkSigV4Signer()
      }
    ],
    logger: config?.logger ?? new NoOpLogger(),
    protocol: config?.protocol ?? AwsRestXmlProtocol,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.cloudfront",
      errorTypeRegistries,
      xmlNamespace: "http://cloudfront.amazonaws.com/doc/2020-05-31/",
      version: "2020-05-31",
      serviceTarget: "Cloudfront2020_05_31"
    },
    serviceId: config?.serviceId ?? "CloudFront",
    sha256: config?.sha256 ?? Sha256Node,
    urlParser: config?.urlParser ?? parseUrl,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? toUtf8
  };
};

// node_modules/@aws-sdk/client-cloudfront/dist-es/runtimeConfig.js
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
    defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
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

// node_modules/@aws-sdk/client-cloudfront/dist-es/auth/httpAuthExtensionConfiguration.js
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

// node_modules/@aws-sdk/client-cloudfront/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-cloudfront/dist-es/CloudFrontClient.js
var CloudFrontClient = class extends Client {
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
      httpAuthSchemeParametersProvider: defaultCloudFrontHttpAuthSchemeParametersProvider,
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

// node_modules/@aws-sdk/client-cloudfront/dist-es/commandBuilder.js
var command = makeBuilder(commonParams, "Cloudfront2020_05_31", "CloudFrontClient", getEndpointPlugin);
var _ep0 = {};
var _mw0 = (Command, cs, config, o2) => [];

// node_modules/@aws-sdk/client-cloudfront/dist-es/commands/CreateInvalidationCommand.js
var CreateInvalidationCommand = class extends command(_ep0, _mw0, "CreateInvalidation", CreateInvalidation$) {
};

// node_modules/@aws-sdk/client-cloudfront/dist-es/commands/GetInvalidationCommand.js
var GetInvalidationCommand = class extends command(_ep0, _mw0, "GetInvalidation", GetInvalidation$) {
};

// node_modules/@aws-sdk/client-cloudfront/dist-es/commands/ListDistributionsCommand.js
var ListDistributionsCommand = class extends command(_ep0, _mw0, "ListDistributions", ListDistributions$) {
};

// src/providers/aws/cloudfront.ts
var CloudFrontContentDelivery = class {
  constructor(connection) {
    this.connection = connection;
    this.client = new CloudFrontClient(connection.clientConfig());
  }
  connection;
  client;
  async distributionsOf(domains) {
    const found = /* @__PURE__ */ new Map();
    let marker;
    do {
      const command2 = new ListDistributionsCommand(marker === void 0 ? {} : { Marker: marker });
      const { DistributionList: page } = await this.connection.call(
        "cloudfront:ListDistributions",
        (options) => this.client.send(command2, options)
      );
      for (const { Id, Aliases } of page?.Items ?? []) {
        for (const alias of Aliases?.Items ?? []) {
          if (domains.includes(alias) && Id !== void 0) found.set(alias, Id);
        }
      }
      marker = page?.IsTruncated === true ? page.NextMarker : void 0;
    } while (marker !== void 0 && found.size < domains.length);
    return found;
  }
  async invalidate(distribution, paths, token) {
    const command2 = new CreateInvalidationCommand({
      DistributionId: distribution,
      InvalidationBatch: {
        CallerReference: token,
        Paths: { Quantity: paths.length, Items: [...paths] }
      }
    });
    const { Invalidation } = await this.connection.call(
      "cloudfront:CreateInvalidation",
      (options) => this.client.send(command2, options)
    );
    if (Invalidation?.Id === void 0) {
      throw new PlatformError(`CloudFront answered the invalidation of ${distribution} without an id.`);
    }
    return Invalidation.Id;
  }
  async invalidationStatus(distribution, id, signal) {
    const command2 = new GetInvalidationCommand({ DistributionId: distribution, Id: id });
    const { Invalidation } = await this.connection.call(
      "cloudfront:GetInvalidation",
      (options) => this.client.send(command2, options),
      signal
    );
    return Invalidation?.Status ?? "";
  }
};
export {
  CloudFrontContentDelivery
};
