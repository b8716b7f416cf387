const require = process.getBuiltinModule;
import {
  AwsJson1_1Protocol
} from "./chunk-DGYEEUOZ.js";
import "./chunk-ZTLHAVZD.js";
import {
  defaultProvider
} from "./chunk-WOL73BOK.js";
import "./chunk-53AWSWAU.js";
import {
  awsErrorName
} from "./chunk-4PNLM4WS.js";
import "./chunk-M7ZQPISF.js";
import "./chunk-ICLXXC3D.js";
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
} from "./chunk-CKZMNJB7.js";
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
} from "./chunk-PTEON7RJ.js";
import {
  parseUrl
} from "./chunk-UMB4E2CR.js";
import {
  loadConfig
} from "./chunk-G7IUJF2K.js";
import "./chunk-M7GTUMKM.js";
import {
  streamCollector2 as streamCollector
} from "./chunk-ZJK4JVW6.js";
import "./chunk-E7DHJO2K.js";
import {
  NodeHttpHandler
} from "./chunk-LNRQAWIE.js";
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
import "./chunk-MUMYX2CQ.js";
import "./chunk-SCYXYVUV.js";
import "./chunk-FRW5Q4R5.js";
import "./chunk-SWH4EJJO.js";
import "./chunk-VNTM6HFU.js";
import "./chunk-5QM77AI4.js";
import "./chunk-YBOAO4DT.js";
import {
  Batch
} from "./chunk-VD2EG4VJ.js";
import "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
import {
  AccessDeniedError,
  NotFoundError,
  PlatformError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// node_modules/@aws-sdk/client-ecs/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "ecs"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-ecs/dist-es/commandBuilder.js
var command = makeBuilder(commonParams, "AmazonEC2ContainerServiceV20141113", "ECSClient", getEndpointPlugin);
var _ep0 = {};
var _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-ecs/dist-es/models/ECSServiceException.js
var ECSServiceException = class _ECSServiceException extends ServiceException {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ecs#ECSServiceException";
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _ECSServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-ecs/dist-es/schemas/schemas_0.js
var _A = "Attachment";
var _AC = "AdvancedConfiguration";
var _AD = "AttachmentDetails";
var _AVC = "AwsVpcConfiguration";
var _At = "Attribute";
var _Att = "Attachments";
var _Attr = "Attributes";
var _C = "Cluster";
var _CA = "CreatedAt";
var _CC = "CanaryConfiguration";
var _CCR = "CreateClusterRequest";
var _CCl = "ClusterConfiguration";
var _CD = "ContainerDefinition";
var _CDR = "CreateDaemonRequest";
var _CDo = "ContainerDependency";
var _CDon = "ContainerDefinitions";
var _CDont = "ContainerDependencies";
var _CEo = "ConflictException";
var _CI = "ContainerImage";
var _CIon = "ContainerImages";
var _CO = "ContainerOverride";
var _COo = "ContainerOverrides";
var _CPS = "CapacityProviderStrategy";
var _CPSI = "CapacityProviderStrategyItem";
var _CRP = "ContainerRestartPolicy";
var _CS = "ClusterSetting";
var _CSCD = "ClusterServiceConnectDefaults";
var _CSCDR = "ClusterServiceConnectDefaultsRequest";
var _CSl = "ClusterSettings";
var _Co = "Container";
var _Con = "Containers";
var _D = "Deployment";
var _DA = "DeploymentAlarms";
var _DAC = "DaemonAlarmConfiguration";
var _DC = "DeploymentConfiguration";
var _DCBe = "DeploymentCircuitBreaker";
var _DCD = "DaemonContainerDefinition";
var _DCIRes = "DescribeContainerInstancesRequest";
var _DCPRes = "DescribeCapacityProvidersRequest";
var _DCRes = "DescribeClustersRequest";
var _DCe = "DeploymentController";
var _DDA = "DaemonDeploymentAlarms";
var _DDC = "DaemonDeploymentConfiguration";
var _DDDR = "DescribeDaemonDeploymentsRequest";
var _DDRR = "DescribeDaemonRevisionsRequest";
var _DEGSRes = "DescribeExpressGatewayServiceRequest";
var _DES = "DeploymentEphemeralStorage";
var _DESC = "DeploymentEarlySuccessCriteria";
var _DL = "DevicesList";
var _DLH = "DeploymentLifecycleHook";
var _DLHD = "DeploymentLifecycleHookDetail";
var _DLHDL = "DeploymentLifecycleHookDetailList";
var _DLHL = "DeploymentLifecycleHookList";
var _DLHTC = "DeploymentLifecycleHookTimeoutConfiguration";
var _DLP = "DaemonLinuxParameters";
var _DRa = "DaemonRollback";
var _DSD = "DescribeServiceDeployments";
var _DSDR = "DescribeServiceDeploymentsRequest";
var _DSDRe = "DescribeServiceDeploymentsResponse";
var _DSRR = "DescribeServiceRevisionsRequest";
var _DSRRe = "DescribeServiceRevisionsResponse";
var _DSRes = "DescribeServicesRequest";
var _DSResc = "DescribeServicesResponse";
var _DSRescr = "DescribeServiceRevisions";
var _DSes = "DescribeServices";
var _DT = "DescribeTasks";
var _DTDR = "DeleteTaskDefinitionsRequest";
var _DTDRes = "DescribeTaskDefinitionRequest";
var _DTDResc = "DescribeTaskDefinitionResponse";
var _DTDes = "DescribeTaskDefinition";
var _DTR = "DescribeTasksRequest";
var _DTRe = "DescribeTasksResponse";
var _DTSRes = "DescribeTaskSetsRequest";
var _DVC = "DockerVolumeConfiguration";
var _De = "Device";
var _Dep = "Deployments";
var _EBSTS = "EBSTagSpecification";
var _EBSTSa = "EBSTagSpecifications";
var _ECC = "ExecuteCommandConfiguration";
var _ECLC = "ExecuteCommandLogConfiguration";
var _ECSMR = "ECSManagedResources";
var _EF = "EnvironmentFile";
var _EFSAC = "EFSAuthorizationConfig";
var _EFSVC = "EFSVolumeConfiguration";
var _EFn = "EnvironmentFiles";
var _EGC = "ExpressGatewayContainer";
var _EGR = "ElbGatewayResources";
var _EGRC = "ExpressGatewayRepositoryCredentials";
var _EGSALC = "ExpressGatewayServiceAwsLogsConfiguration";
var _EGSNC = "ExpressGatewayServiceNetworkConfiguration";
var _ES = "EphemeralStorage";
var _EV = "EnvironmentVariables";
var _F = "Failure";
var _FC = "FirelensConfiguration";
var _FSWFSAC = "FSxWindowsFileServerAuthorizationConfig";
var _FSWFSVC = "FSxWindowsFileServerVolumeConfiguration";
var _Fa = "Failures";
var _GC = "GatewayConnection";
var _GCAR = "GatewayConnectionAlbResources";
var _GCARL = "GatewayConnectionAlbResourcesList";
var _GCF = "GatewayConnectorFilters";
var _GCHC = "GatewayConnectorHealthCheck";
var _GCHCM = "GatewayConnectorHealthCheckMatcher";
var _GCL = "GatewayConnectionList";
var _GCLa = "GatewayConnectorList";
var _GCR = "GatewayConnectionResources";
var _GCa = "GatewayConnector";
var _GENC = "GatewayElbNetworkConfiguration";
var _GRAR = "GatewayRouteAlbResources";
var _GRLBSG = "GatewayRouteLoadBalancerSecurityGroup";
var _GRLBSGL = "GatewayRouteLoadBalancerSecurityGroupList";
var _GTPR = "GetTaskProtectionRequest";
var _GTTH = "GatewayTestTrafficHeader";
var _HC = "HealthCheck";
var _HE = "HostEntry";
var _HEL = "HostEntryList";
var _HVP = "HostVolumeProperties";
var _IA = "InferenceAccelerator";
var _IAO = "InferenceAcceleratorOverride";
var _IAOn = "InferenceAcceleratorOverrides";
var _IAn = "InferenceAccelerators";
var _KC = "KernelCapabilities";
var _KVP = "KeyValuePair";
var _LB = "LoadBalancer";
var _LBo = "LoadBalancers";
var _LC = "LinearConfiguration";
var _LCIRi = "ListContainerInstancesResponse";
var _LCRi = "ListClustersResponse";
var _LCo = "LogConfiguration";
var _LDDR = "ListDaemonDeploymentsRequest";
var _LDR = "ListDaemonsRequest";
var _LGCAR = "ListGatewayClusterAssociationsRequest";
var _LGR = "ListGatewaysRequest";
var _LGRR = "ListGatewayRoutesRequest";
var _LP = "LinuxParameters";
var _LSBNRi = "ListServicesByNamespaceResponse";
var _LSD = "ListServiceDeployments";
var _LSDR = "ListServiceDeploymentsRequest";
var _LSDRi = "ListServiceDeploymentsResponse";
var _LSRi = "ListServicesResponse";
var _LT = "ListTasks";
var _LTDFRi = "ListTaskDefinitionFamiliesResponse";
var _LTDRi = "ListTaskDefinitionsResponse";
var _LTR = "ListTasksRequest";
var _LTRi = "ListTasksResponse";
var _MA = "ManagedAgent";
var _MAASP = "ManagedApplicationAutoScalingPolicy";
var _MAASPa = "ManagedApplicationAutoScalingPolicies";
var _MAS = "ManagedAutoScaling";
var _MAa = "ManagedAgents";
var _MC = "ManagedCertificate";
var _MCL = "MetricConfigurationList";
var _MCe = "MetricConfiguration";
var _MCo = "MonitoringConfiguration";
var _MINC = "ManagedInstancesNetworkConfiguration";
var _MIP = "ManagedIngressPath";
var _MIPan = "ManagedIngressPaths";
var _ML = "ManagedListener";
var _MLB = "ManagedLoadBalancer";
var _MLG = "ManagedLogGroup";
var _MLGa = "ManagedLogGroups";
var _MLR = "ManagedListenerRule";
var _MMA = "ManagedMetricAlarm";
var _MMAa = "ManagedMetricAlarms";
var _MP = "MountPoint";
var _MPL = "MountPointList";
var _MSC = "ManagedStorageConfiguration";
var _MSG = "ManagedSecurityGroup";
var _MSGa = "ManagedSecurityGroups";
var _MST = "ManagedScalableTarget";
var _MTG = "ManagedTargetGroup";
var _MTGa = "ManagedTargetGroups";
var _NB = "NetworkBinding";
var _NBe = "NetworkBindings";
var _NC = "NetworkConfiguration";
var _NI = "NetworkInterface";
var _NIe = "NetworkInterfaces";
var _NMA = "NvidiaMpsAllocation";
var _PC = "PlacementConstraint";
var _PCCPR = "PutClusterCapacityProvidersRequest";
var _PCP = "ProxyConfigurationProperties";
var _PCl = "PlacementConstraints";
var _PCr = "ProxyConfiguration";
var _PM = "PortMapping";
var _PML = "PortMappingList";
var _PS = "PlacementStrategy";
var _PSl = "PlacementStrategies";
var _R = "Resource";
var _RA = "RequiresAttributes";
var _RC = "RepositoryCredentials";
var _RCe = "ResolvedConfiguration";
var _RP = "RuntimePlatform";
var _RPO = "RuntimePlatformOverride";
var _RR = "ResourceRequirement";
var _RRe = "ResourceRequirements";
var _RTD = "RegisterTaskDefinition";
var _RTDR = "RegisterTaskDefinitionRequest";
var _RTDRe = "RegisterTaskDefinitionResponse";
var _Ro = "Rollback";
var _S = "Scale";
var _SC = "SystemControl";
var _SCALC = "ServiceConnectAccessLogConfiguration";
var _SCC = "ServiceConnectConfiguration";
var _SCCA = "ServiceConnectClientAlias";
var _SCCAL = "ServiceConnectClientAliasList";
var _SCCC = "ServiceConnectContainerConfigurations";
var _SCCCe = "ServiceConnectContainerConfiguration";
var _SCRS = "ServiceCurrentRevisionSummary";
var _SCRSL = "ServiceCurrentRevisionSummaryList";
var _SCS = "ServiceConnectService";
var _SCSL = "ServiceConnectServiceList";
var _SCSR = "ServiceConnectServiceResource";
var _SCSRL = "ServiceConnectServiceResourceList";
var _SCTC = "ServiceConnectTlsConfiguration";
var _SCTCA = "ServiceConnectTlsCertificateAuthority";
var _SCTTHMR = "ServiceConnectTestTrafficHeaderMatchRules";
var _SCTTHR = "ServiceConnectTestTrafficHeaderRules";
var _SCTTR = "ServiceConnectTestTrafficRules";
var _SCy = "SystemControls";
var _SD = "ServiceDeployment";
var _SDA = "ServiceDeploymentAlarms";
var _SDB = "ServiceDeploymentBrief";
var _SDBe = "ServiceDeploymentsBrief";
var _SDCB = "ServiceDeploymentCircuitBreaker";
var _SDe = "ServiceDeployments";
var _SEe = "ServiceEvent";
var _SEer = "ServiceEvents";
var _SFVC = "S3FilesVolumeConfiguration";
var _SL = "SecretList";
var _SMEBSVC = "ServiceManagedEBSVolumeConfiguration";
var _SR = "ServiceRegistry";
var _SRLB = "ServiceRevisionLoadBalancer";
var _SRLBe = "ServiceRevisionLoadBalancers";
var _SRO = "ServiceRevisionOverrides";
var _SRS = "ServiceRevisionSummary";
var _SRSL = "ServiceRevisionsSummaryList";
var _SRVLC = "ServiceRevisionVpcLatticeConfiguration";
var _SRVLCe = "ServiceRevisionVpcLatticeConfigurations";
var _SRe = "ServiceRevision";
var _SRer = "ServiceRegistries";
var _SRerv = "ServiceRevisions";
var _SSD = "StopServiceDeployment";
var _SSDR = "StopServiceDeploymentRequest";
var _SSDRt = "StopServiceDeploymentResponse";
var _SSh = "SharingStrategy";
var _STR = "StartTaskRequest";
var _SVC = "ServiceVolumeConfiguration";
var _SVCe = "ServiceVolumeConfigurations";
var _Se = "Secret";
var _Ser = "Service";
var _Serv = "Services";
var _St = "Statistics";
var _T = "Tag";
var _TC = "ThresholdConfiguration";
var _TCi = "TimeoutConfiguration";
var _TD = "TaskDefinition";
var _TDPC = "TaskDefinitionPlacementConstraint";
var _TDPCa = "TaskDefinitionPlacementConstraints";
var _TES = "TaskEphemeralStorage";
var _TL = "TmpfsList";
var _TMEBSVC = "TaskManagedEBSVolumeConfiguration";
var _TMEBSVTP = "TaskManagedEBSVolumeTerminationPolicy";
var _TO = "TaskOverride";
var _TS = "TaskSet";
var _TSa = "TaskSets";
var _TVC = "TaskVolumeConfiguration";
var _TVCa = "TaskVolumeConfigurations";
var _Ta = "Task";
var _Tag = "Tags";
var _Tas = "Tasks";
var _Tm = "Tmpfs";
var _U = "Ulimit";
var _UCISR = "UpdateContainerInstancesStateRequest";
var _UDR = "UpdateDaemonRequest";
var _UL = "UlimitList";
var _URR = "UntagResourceRequest";
var _US = "UpdateService";
var _USR = "UpdateServiceRequest";
var _USRp = "UpdateServiceResponse";
var _UTPR = "UpdateTaskProtectionRequest";
var _V = "Volume";
var _VF = "VolumeFrom";
var _VFL = "VolumeFromList";
var _VL = "VolumeList";
var _VLAC = "VpcLatticeAdvancedConfiguration";
var _VLC = "VpcLatticeConfiguration";
var _VLCp = "VpcLatticeConfigurations";
var _a = "attachments";
var _aASP = "applicationAutoScalingPolicies";
var _aCA = "acmCertificateArn";
var _aCd = "advancedConfiguration";
var _aCu = "authorizationConfig";
var _aCw = "awsvpcConfiguration";
var _aI = "attachmentId";
var _aLC = "awsLogsConfiguration";
var _aLCc = "accessLogConfiguration";
var _aN = "alarmNames";
var _aP = "appProtocol";
var _aPA = "accessPointArn";
var _aPAA = "awsPcaAuthorityArn";
var _aPI = "assignPublicIp";
var _aPIc = "accessPointId";
var _aSC = "activeServicesCount";
var _aSt = "attachmentsStatus";
var _aSu = "autoScaling";
var _aT = "accessType";
var _aTGA = "alternateTargetGroupArn";
var _aTc = "accessTypes";
var _aZ = "availabilityZone";
var _aZR = "availabilityZoneRebalancing";
var _ac = "action";
var _ad = "add";
var _af = "after";
var _al = "alarms";
var _ar = "arn";
var _at = "attributes";
var _au = "autoprovision";
var _b = "base";
var _bIP = "bindIP";
var _bTIM = "bakeTimeInMinutes";
var _be = "before";
var _c = "client";
var _cA = "clusterArn";
var _cAL = "configuredAtLaunch";
var _cAl = "clusterArns";
var _cAli = "clientAliases";
var _cAo = "containerArn";
var _cAon = "connectivityAt";
var _cAp = "cpuArchitecture";
var _cAr = "createdAt";
var _cBTIM = "canaryBakeTimeInMinutes";
var _cBr = "createdBy";
var _cC = "canaryConfiguration";
var _cCon = "containerConfigurations";
var _cD = "containerDefinitions";
var _cDC = "computedDesiredCount";
var _cI = "containerImages";
var _cIA = "containerInstanceArn";
var _cIAo = "containerInstanceArns";
var _cIo = "containerInstance";
var _cIon = "containerInstances";
var _cN = "clusterName";
var _cNo = "containerName";
var _cO = "containerOverrides";
var _cP = "canaryPercent";
var _cPAa = "capacityProviderArns";
var _cPN = "capacityProviderName";
var _cPR = "containerPortRange";
var _cPS = "capacityProviderStrategy";
var _cPa = "capacityProvider";
var _cPap = "capacityProviders";
var _cPo = "containerPath";
var _cPon = "containerPort";
var _cPr = "credentialsParameter";
var _cS = "credentialSpecs";
var _cSD = "currentServiceDeployment";
var _cSR = "currentServiceRevisions";
var _cT = "clientToken";
var _cWEE = "cloudWatchEncryptionEnabled";
var _cWLGN = "cloudWatchLogGroupName";
var _ca = "capabilities";
var _ce = "certificate";
var _cl = "cluster";
var _clu = "clusters";
var _co = "configuration";
var _com = "command";
var _comp = "compatibilities";
var _con = "condition";
var _conn = "connectivity";
var _conta = "containers";
var _cp = "cpu";
var _cr = "critical";
var _d = "details";
var _dA = "daemonArn";
var _dAer = "deregisteredAt";
var _dAi = "discoveryArn";
var _dC = "deploymentConfiguration";
var _dCB = "deploymentCircuitBreaker";
var _dCPS = "defaultCapacityProviderStrategy";
var _dCe = "desiredCount";
var _dCep = "deploymentController";
var _dDAa = "daemonDeploymentArns";
var _dL = "dockerLabels";
var _dN = "disableNetworking";
var _dNa = "daemonName";
var _dNe = "deviceName";
var _dNi = "discoveryName";
var _dNn = "dnsName";
var _dNo = "domainName";
var _dO = "dependsOn";
var _dOT = "deleteOnTermination";
var _dOr = "driverOpts";
var _dPr = "drainPercent";
var _dRAa = "daemonRevisionArns";
var _dRAe = "deleteRequestedAt";
var _dS = "dnsServers";
var _dSD = "dnsSearchDomains";
var _dSO = "dockerSecurityOptions";
var _dSe = "desiredStatus";
var _dT = "deviceType";
var _dTDA = "daemonTaskDefinitionArn";
var _dV = "doubleValue";
var _dVC = "dockerVolumeConfiguration";
var _de = "devices";
var _dep = "deployments";
var _det = "detail";
var _do = "domain";
var _dr = "driver";
var _dro = "drop";
var _eA = "expiresAt";
var _eC = "exitCode";
var _eCC = "executeCommandConfiguration";
var _eEC = "enableExecuteCommand";
var _eECSMT = "enableECSManagedTags";
var _eF = "environmentFiles";
var _eFI = "enableFaultInjection";
var _eH = "extraHosts";
var _eI = "externalId";
var _eIM = "expiresInMinutes";
var _eMR = "ecsManagedResources";
var _eP = "entryPoint";
var _eRA = "executionRoleArn";
var _eSA = "executionStoppedAt";
var _eSC = "earlySuccessCriteria";
var _eSp = "ephemeralStorage";
var _eVC = "efsVolumeConfiguration";
var _en = "environment";
var _ena = "enabled";
var _enab = "enable";
var _enc = "encrypted";
var _end = "endpoint";
var _es = "essential";
var _ev = "events";
var _ex = "expression";
var _exa = "exact";
var _f = "family";
var _fA = "finishedAt";
var _fC = "firelensConfiguration";
var _fCa = "failureCount";
var _fES = "fargateEphemeralStorage";
var _fESKKI = "fargateEphemeralStorageKmsKeyId";
var _fND = "forceNewDeployment";
var _fSA = "fileSystemArn";
var _fSI = "fileSystemId";
var _fT = "failedTasks";
var _fTi = "filesystemType";
var _fWFSVC = "fsxWindowsFileServerVolumeConfiguration";
var _fa = "failures";
var _fam = "families";
var _fi = "filters";
var _fie = "field";
var _for = "format";
var _g = "gateway";
var _gA = "gatewayArn";
var _gC = "gatewayConnectors";
var _gCa = "gatewayConnections";
var _gCr = "grpcCode";
var _gDE = "guardDutyEnabled";
var _gI = "gpuIds";
var _gRA = "gatewayRouteArn";
var _gRAa = "gatewayRouteArns";
var _gSS = "gpuSharingStrategy";
var _gr = "group";
var _h = "hostname";
var _hC = "healthCheck";
var _hCGPS = "healthCheckGracePeriodSeconds";
var _hCIS = "healthCheckIntervalSeconds";
var _hCP = "healthCheckPath";
var _hCPe = "healthCheckProtocol";
var _hCPea = "healthCheckPort";
var _hCTS = "healthCheckTimeoutSeconds";
var _hCt = "httpCode";
var _hD = "hookDetails";
var _hI = "hookId";
var _hL = "hardLimit";
var _hP = "healthyPercent";
var _hPR = "hostPortRange";
var _hPo = "hostPath";
var _hPos = "hostPort";
var _hS = "healthStatus";
var _hSA = "hostSharedAlb";
var _hTA = "hookTargetArn";
var _hTC = "healthyThresholdCount";
var _he = "header";
var _ho = "host";
var _i = "id";
var _iA = "ipAddress";
var _iAO = "inferenceAcceleratorOverrides";
var _iAT = "ipAddressType";
var _iAn = "inferenceAccelerators";
var _iAp = "ipv6Address";
var _iCA = "issuerCertificateAuthority";
var _iD = "imageDigest";
var _iEC = "ignoredExitCodes";
var _iM = "ipcMode";
var _iP = "ingressPaths";
var _iPE = "initProcessEnabled";
var _iPO = "ingressPortOverride";
var _iQP = "includeQueryParameters";
var _iSG = "inboundSecurityGroup";
var _iTS = "idleTimeoutSeconds";
var _iV = "integerValue";
var _ia = "iam";
var _im = "image";
var _in = "interactive";
var _inc = "include";
var _int = "interval";
var _io = "iops";
var _k = "key";
var _kK = "kmsKey";
var _kKI = "kmsKeyId";
var _l = "links";
var _lA = "listenerArn";
var _lB = "loadBalancers";
var _lBA = "loadBalancerArn";
var _lBN = "loadBalancerName";
var _lBSG = "loadBalancerSecurityGroups";
var _lBSGA = "loadBalancerSecurityGroupArns";
var _lBo = "loadBalancer";
var _lC = "logConfiguration";
var _lCi = "linearConfiguration";
var _lD = "logDriver";
var _lG = "logGroups";
var _lGN = "logGroupName";
var _lGo = "logGroup";
var _lH = "lifecycleHooks";
var _lHD = "lifecycleHookDetails";
var _lL = "logLevel";
var _lP = "linuxParameters";
var _lRA = "listenerRuleArn";
var _lS = "lastStatus";
var _lSA = "lastStartedAt";
var _lSP = "logStreamPrefix";
var _lSi = "lifecycleStages";
var _lSif = "lifecycleStage";
var _lT = "launchType";
var _lV = "longValue";
var _la = "labels";
var _li = "listener";
var _lo = "logging";
var _m = "message";
var _mA = "managedAgents";
var _mAe = "metricAlarms";
var _mC = "minCapacity";
var _mCP = "maxComputePercent";
var _mCa = "maxCapacity";
var _mCe = "metricConfigurations";
var _mEBSV = "managedEBSVolume";
var _mHP = "minimumHealthyPercent";
var _mN = "metricNames";
var _mO = "mountOptions";
var _mP = "mountPoints";
var _mPa = "maximumPercent";
var _mR = "memoryReservation";
var _mRa = "maxResults";
var _mSC = "managedStorageConfiguration";
var _mSa = "maxSwap";
var _mat = "matcher";
var _me = "memory";
var _met = "metric";
var _mo = "monitoring";
var _n = "name";
var _nB = "networkBindings";
var _nC = "networkConfiguration";
var _nDI = "neuronDeviceIds";
var _nI = "networkInterfaces";
var _nM = "networkMode";
var _nMv = "nvidiaMps";
var _nT = "nextToken";
var _na = "namespace";
var _nam = "names";
var _o = "options";
var _oSF = "operatingSystemFamily";
var _ov = "overrides";
var _p = "privileged";
var _pCe = "pendingCount";
var _pCl = "placementConstraints";
var _pCr = "proxyConfiguration";
var _pE = "protectionEnabled";
var _pF = "platformFamily";
var _pIA = "privateIpv4Address";
var _pLR = "productionListenerRule";
var _pM = "portMappings";
var _pMi = "pidMode";
var _pN = "portName";
var _pRTS = "perRequestTimeoutSeconds";
var _pS = "placementStrategy";
var _pSA = "pullStartedAt";
var _pSAu = "pullStoppedAt";
var _pT = "pseudoTerminal";
var _pTC = "pendingTasksCount";
var _pTCe = "pendingTaskCount";
var _pTo = "policyType";
var _pTr = "propagateTags";
var _pV = "platformVersion";
var _pe = "permissions";
var _po = "port";
var _pr = "protocol";
var _pro = "properties";
var _r = "reason";
var _rA = "roleArn";
var _rAP = "restartAttemptPeriod";
var _rAe = "registeredAt";
var _rAeg = "registryArn";
var _rAeq = "requiresAttributes";
var _rAes = "resourceArn";
var _rAu = "ruleArns";
var _rB = "registeredBy";
var _rC = "repositoryCredentials";
var _rCIC = "registeredContainerInstancesCount";
var _rCP = "rollbackCapacityProviders";
var _rCe = "requiresCompatibilities";
var _rCes = "resolvedConfiguration";
var _rCu = "runningCount";
var _rD = "rootDirectory";
var _rI = "resourceIds";
var _rIe = "referenceId";
var _rIu = "runtimeId";
var _rMT = "resourceManagementType";
var _rO = "readOnly";
var _rOHT = "resetOnHealthyTask";
var _rPTW = "requestedProductionTrafficWeight";
var _rPe = "restartPolicy";
var _rPu = "runtimePlatform";
var _rR = "resourceRequirements";
var _rRF = "readonlyRootFilesystem";
var _rS = "rolloutState";
var _rSR = "rolloutStateReason";
var _rSe = "resolutionSeconds";
var _rT = "resourceType";
var _rTC = "runningTasksCount";
var _rTCe = "requestedTaskCount";
var _rTCu = "runningTaskCount";
var _rTDRA = "rollbackTargetDaemonRevisionArn";
var _rTTW = "requestedTestTrafficWeight";
var _re = "revision";
var _res = "resources";
var _ret = "retries";
var _rol = "rollback";
var _ru = "rule";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.ecs";
var _sA = "startedAt";
var _sAe = "serviceArn";
var _sAer = "serviceArns";
var _sAt = "stoppedAt";
var _sAto = "stoppingAt";
var _sB = "startedBy";
var _sBN = "s3BucketName";
var _sBTIM = "stepBakeTimeInMinutes";
var _sC = "systemControls";
var _sCC = "serviceConnectConfiguration";
var _sCD = "serviceConnectDefaults";
var _sCPN = "serviceContainerPortName";
var _sCR = "serviceConnectResources";
var _sCo = "sourceContainer";
var _sCtop = "stopCode";
var _sD = "serviceDeployments";
var _sDA = "serviceDeploymentArn";
var _sDAe = "serviceDeploymentArns";
var _sEE = "s3EncryptionEnabled";
var _sG = "securityGroups";
var _sGI = "securityGroupIds";
var _sGe = "securityGroup";
var _sI = "subnetIds";
var _sIGB = "sizeInGiB";
var _sIn = "snapshotId";
var _sKP = "s3KeyPrefix";
var _sL = "softLimit";
var _sMS = "sharedMemorySize";
var _sN = "serviceName";
var _sO = "secretOptions";
var _sP = "startPeriod";
var _sPo = "sourcePath";
var _sPt = "stepPercent";
var _sR = "statusReason";
var _sRA = "serviceRevisionArns";
var _sRAe = "serviceRevisionArn";
var _sRe = "serviceRegistries";
var _sRer = "serviceRevisions";
var _sRt = "stoppedReason";
var _sS = "schedulingStrategy";
var _sSA = "stabilityStatusAt";
var _sSG = "serviceSecurityGroups";
var _sSGA = "serviceSecurityGroupArn";
var _sSR = "sourceServiceRevisions";
var _sSRC = "sourceServiceRevisionCleanup";
var _sSV = "stringSetValue";
var _sSh = "sharingStrategy";
var _sSt = "stabilityStatus";
var _sT = "startTimeout";
var _sTca = "scalableTarget";
var _sTt = "stopTimeout";
var _sTto = "stopType";
var _sU = "serviceUrl";
var _sV = "sourceVolume";
var _sVC = "s3filesVolumeConfiguration";
var _sc = "scale";
var _sch = "scheme";
var _sco = "scope";
var _sec = "secrets";
var _ser = "service";
var _serv = "services";
var _set = "settings";
var _si = "size";
var _st = "status";
var _sta = "statistics";
var _str = "strategy";
var _su = "subnets";
var _sw = "swappiness";
var _t = "type";
var _tA = "taskArn";
var _tAN = "triggeredAlarmNames";
var _tAa = "targetArn";
var _tAas = "taskArns";
var _tAi = "timeoutAction";
var _tC = "thresholdConfiguration";
var _tCi = "timeoutConfiguration";
var _tD = "taskDefinition";
var _tDA = "taskDefinitionArn";
var _tDAa = "taskDefinitionArns";
var _tDa = "taskDefinitions";
var _tEP = "transitEncryptionPort";
var _tEr = "transitEncryption";
var _tG = "targetGroups";
var _tGA = "targetGroupArn";
var _tI = "targetId";
var _tIM = "timeoutInMinutes";
var _tK = "tagKeys";
var _tLR = "testListenerRule";
var _tLRA = "testListenerRuleArn";
var _tLRAe = "testListenerRuleArns";
var _tP = "terminationPolicy";
var _tRA = "taskRoleArn";
var _tSA = "taskSetArn";
var _tSR = "targetServiceRevision";
var _tSRA = "targetServiceRevisionArn";
var _tSa = "taskSets";
var _tSag = "tagSpecifications";
var _tT = "targetType";
var _tTR = "testTrafficRules";
var _tV = "targetValue";
var _ta = "tags";
var _tas = "tasks";
var _th = "threshold";
var _thr = "throughput";
var _ti = "timeout";
var _tl = "tls";
var _tm = "tmpfs";
var _u = "user";
var _uA = "updatedAt";
var _uTC = "unhealthyThresholdCount";
var _ul = "ulimits";
var _un = "unit";
var _v = "value";
var _vC = "versionConsistency";
var _vCo = "volumeConfigurations";
var _vF = "volumesFrom";
var _vFa = "valueFrom";
var _vIR = "volumeInitializationRate";
var _vLC = "vpcLatticeConfigurations";
var _vT = "volumeType";
var _va = "values";
var _ve = "version";
var _vo = "volumes";
var _w = "weight";
var _wD = "workingDirectory";
var n0 = "com.amazonaws.ecs";
var _s_registry = new TypeRegistry(_s);
var ECSServiceException$ = [-3, _s, "ECSServiceException", 0, [], []];
_s_registry.registerError(ECSServiceException$, ECSServiceException);
var n0_registry = new TypeRegistry(n0);
var ConflictException$ = [
  -3,
  n0,
  _CEo,
  { "error": _c },
  [_rI, _m],
  [64 | 0, 0]
];
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var AdvancedConfiguration$ = [
  3,
  n0,
  _AC,
  0,
  [_aTGA, _pLR, _tLR, _rA],
  [0, 0, 0, 0]
];
var Attachment$ = [
  3,
  n0,
  _A,
  0,
  [_i, _t, _st, _d],
  [0, 0, 0, () => AttachmentDetails]
];
var Attribute$ = [
  3,
  n0,
  _At,
  0,
  [_n, _v, _tT, _tI],
  [0, 0, 0, 0],
  1
];
var AwsVpcConfiguration$ = [
  3,
  n0,
  _AVC,
  0,
  [_su, _sG, _aPI],
  [64 | 0, 64 | 0, 0],
  1
];
var CanaryConfiguration$ = [
  3,
  n0,
  _CC,
  0,
  [_cP, _cBTIM],
  [1, 1]
];
var CapacityProviderStrategyItem$ = [
  3,
  n0,
  _CPSI,
  0,
  [_cPa, _w, _b],
  [0, 1, 1],
  1
];
var Cluster$ = [
  3,
  n0,
  _C,
  0,
  [_cA, _cN, _co, _st, _rCIC, _rTC, _pTC, _aSC, _sta, _ta, _set, _cPap, _dCPS, _a, _aSt, _sCD],
  [0, 0, () => ClusterConfiguration$, 0, 1, 1, 1, 1, () => Statistics, () => Tags, () => ClusterSettings, 64 | 0, () => CapacityProviderStrategy, () => Attachments, 0, () => ClusterServiceConnectDefaults$]
];
var ClusterConfiguration$ = [
  3,
  n0,
  _CCl,
  0,
  [_eCC, _mSC],
  [() => ExecuteCommandConfiguration$, () => ManagedStorageConfiguration$]
];
var ClusterServiceConnectDefaults$ = [
  3,
  n0,
  _CSCD,
  0,
  [_na],
  [0]
];
var ClusterServiceConnectDefaultsRequest$ = [
  3,
  n0,
  _CSCDR,
  0,
  [_na],
  [0],
  1
];
var ClusterSetting$ = [
  3,
  n0,
  _CS,
  0,
  [_n, _v],
  [0, 0]
];
var Container$ = [
  3,
  n0,
  _Co,
  0,
  [_cAo, _tA, _n, _im, _iD, _rIu, _lS, _eC, _r, _nB, _nI, _hS, _mA, _cp, _me, _mR, _gI, _nDI, _gSS],
  [0, 0, 0, 0, 0, 0, 0, 1, 0, () => NetworkBindings, () => NetworkInterfaces, 0, () => ManagedAgents, 0, 0, 0, 64 | 0, 64 | 0, () => SharingStrategy$]
];
var ContainerDefinition$ = [
  3,
  n0,
  _CD,
  0,
  [_n, _im, _rC, _cp, _me, _mR, _l, _pM, _es, _rPe, _eP, _com, _en, _eF, _mP, _vF, _lP, _sec, _dO, _sT, _sTt, _vC, _h, _u, _wD, _dN, _p, _rRF, _dS, _dSD, _eH, _dSO, _in, _pT, _dL, _ul, _lC, _hC, _sC, _rR, _fC, _cS],
  [0, 0, [() => RepositoryCredentials$, 0], 1, 1, 1, 64 | 0, () => PortMappingList, 2, () => ContainerRestartPolicy$, 64 | 0, 64 | 0, [() => EnvironmentVariables, 0], () => EnvironmentFiles, () => MountPointList, () => VolumeFromList, () => LinuxParameters$, () => SecretList, () => ContainerDependencies, 1, 1, 0, 0, 0, 0, 2, 2, 2, 64 | 0, 64 | 0, () => HostEntryList, 64 | 0, 2, 2, 128 | 0, () => UlimitList, () => LogConfiguration$, () => HealthCheck$, () => SystemControls, () => ResourceRequirements, () => FirelensConfiguration$, 64 | 0]
];
var ContainerDependency$ = [
  3,
  n0,
  _CDo,
  0,
  [_cNo, _con],
  [0, 0],
  2
];
var ContainerImage$ = [
  3,
  n0,
  _CI,
  0,
  [_cNo, _iD, _im],
  [0, 0, 0]
];
var ContainerOverride$ = [
  3,
  n0,
  _CO,
  0,
  [_n, _com, _en, _eF, _cp, _me, _mR, _rR],
  [0, 64 | 0, [() => EnvironmentVariables, 0], () => EnvironmentFiles, 1, 1, 1, () => ResourceRequirements]
];
var ContainerRestartPolicy$ = [
  3,
  n0,
  _CRP,
  0,
  [_ena, _iEC, _rAP],
  [2, 64 | 1, 1],
  1
];
var CreateClusterRequest$ = [
  3,
  n0,
  _CCR,
  0,
  [_cN, _ta, _set, _co, _cPap, _dCPS, _sCD],
  [0, () => Tags, () => ClusterSettings, () => ClusterConfiguration$, 64 | 0, () => CapacityProviderStrategy, () => ClusterServiceConnectDefaultsRequest$]
];
var CreateDaemonRequest$ = [
  3,
  n0,
  _CDR,
  0,
  [_dNa, _dTDA, _cPAa, _cA, _dC, _ta, _pTr, _eECSMT, _eEC, _cT, _cr],
  [0, 0, 64 | 0, 0, () => DaemonDeploymentConfiguration$, () => Tags, 0, 2, 2, 0, 2],
  3
];
var CreatedAt$ = [
  3,
  n0,
  _CA,
  0,
  [_be, _af],
  [4, 4]
];
var DaemonAlarmConfiguration$ = [
  3,
  n0,
  _DAC,
  0,
  [_aN, _enab],
  [64 | 0, 2]
];
var DaemonContainerDefinition$ = [
  3,
  n0,
  _DCD,
  0,
  [_im, _n, _me, _mR, _rC, _hC, _cp, _es, _eP, _com, _wD, _eF, _en, _sec, _rRF, _mP, _lC, _fC, _p, _u, _ul, _lP, _dO, _sT, _sTt, _sC, _in, _pT, _rPe],
  [0, 0, 1, 1, [() => RepositoryCredentials$, 0], () => HealthCheck$, 1, 2, 64 | 0, 64 | 0, 0, () => EnvironmentFiles, [() => EnvironmentVariables, 0], () => SecretList, 2, () => MountPointList, () => LogConfiguration$, () => FirelensConfiguration$, 2, 0, () => UlimitList, () => DaemonLinuxParameters$, () => ContainerDependencies, 1, 1, () => SystemControls, 2, 2, () => ContainerRestartPolicy$],
  1
];
var DaemonDeploymentAlarms$ = [
  3,
  n0,
  _DDA,
  0,
  [_st, _aN, _tAN],
  [0, 64 | 0, 64 | 0]
];
var DaemonDeploymentConfiguration$ = [
  3,
  n0,
  _DDC,
  0,
  [_dPr, _al, _bTIM],
  [1, () => DaemonAlarmConfiguration$, 1]
];
var DaemonLinuxParameters$ = [
  3,
  n0,
  _DLP,
  0,
  [_ca, _de, _iPE, _tm],
  [() => KernelCapabilities$, () => DevicesList, 2, () => TmpfsList]
];
var DaemonRollback$ = [
  3,
  n0,
  _DRa,
  0,
  [_r, _sA, _rTDRA, _rCP],
  [0, 4, 0, 64 | 0]
];
var DeleteTaskDefinitionsRequest$ = [
  3,
  n0,
  _DTDR,
  0,
  [_tDa],
  [64 | 0],
  1
];
var Deployment$ = [
  3,
  n0,
  _D,
  0,
  [_i, _st, _tD, _dCe, _pCe, _rCu, _fT, _cAr, _uA, _cPS, _lT, _pV, _pF, _nC, _rS, _rSR, _sCC, _sCR, _vCo, _fES, _vLC],
  [0, 0, 0, 1, 1, 1, 1, 4, 4, () => CapacityProviderStrategy, 0, 0, 0, () => NetworkConfiguration$, 0, 0, () => ServiceConnectConfiguration$, () => ServiceConnectServiceResourceList, () => ServiceVolumeConfigurations, () => DeploymentEphemeralStorage$, () => VpcLatticeConfigurations]
];
var DeploymentAlarms$ = [
  3,
  n0,
  _DA,
  0,
  [_aN, _rol, _enab],
  [64 | 0, 2, 2],
  3
];
var DeploymentCircuitBreaker$ = [
  3,
  n0,
  _DCBe,
  0,
  [_enab, _rol, _rOHT, _tC],
  [2, 2, 2, () => ThresholdConfiguration$],
  2
];
var DeploymentConfiguration$ = [
  3,
  n0,
  _DC,
  0,
  [_dCB, _mPa, _mHP, _al, _str, _bTIM, _lH, _lCi, _cC, _eSC],
  [() => DeploymentCircuitBreaker$, 1, 1, () => DeploymentAlarms$, 0, 1, () => DeploymentLifecycleHookList, () => LinearConfiguration$, () => CanaryConfiguration$, () => DeploymentEarlySuccessCriteria$]
];
var DeploymentController$ = [
  3,
  n0,
  _DCe,
  0,
  [_t],
  [0],
  1
];
var DeploymentEarlySuccessCriteria$ = [
  3,
  n0,
  _DESC,
  0,
  [_enab, _hP, _sSRC],
  [2, 1, 0],
  1
];
var DeploymentEphemeralStorage$ = [
  3,
  n0,
  _DES,
  0,
  [_kKI],
  [0]
];
var DeploymentLifecycleHook$ = [
  3,
  n0,
  _DLH,
  0,
  [_tT, _hTA, _rA, _lSi, _hD, _tCi],
  [0, 0, 0, 64 | 0, 15, () => DeploymentLifecycleHookTimeoutConfiguration$]
];
var DeploymentLifecycleHookDetail$ = [
  3,
  n0,
  _DLHD,
  0,
  [_hI, _tT, _tAa, _st, _eA, _tAi],
  [0, 0, 0, 0, 4, 0]
];
var DeploymentLifecycleHookTimeoutConfiguration$ = [
  3,
  n0,
  _DLHTC,
  0,
  [_tIM, _ac],
  [1, 0]
];
var DescribeCapacityProvidersRequest$ = [
  3,
  n0,
  _DCPRes,
  0,
  [_cPap, _cl, _inc, _mRa, _nT],
  [64 | 0, 0, 64 | 0, 1, 0]
];
var DescribeClustersRequest$ = [
  3,
  n0,
  _DCRes,
  0,
  [_clu, _inc],
  [64 | 0, 64 | 0]
];
var DescribeContainerInstancesRequest$ = [
  3,
  n0,
  _DCIRes,
  0,
  [_cIon, _cl, _inc],
  [64 | 0, 0, 64 | 0],
  1
];
var DescribeDaemonDeploymentsRequest$ = [
  3,
  n0,
  _DDDR,
  0,
  [_dDAa],
  [64 | 0],
  1
];
var DescribeDaemonRevisionsRequest$ = [
  3,
  n0,
  _DDRR,
  0,
  [_dRAa],
  [64 | 0],
  1
];
var DescribeExpressGatewayServiceRequest$ = [
  3,
  n0,
  _DEGSRes,
  0,
  [_sAe, _inc],
  [0, 64 | 0],
  1
];
var DescribeServiceDeploymentsRequest$ = [
  3,
  n0,
  _DSDR,
  0,
  [_sDAe],
  [64 | 0],
  1
];
var DescribeServiceDeploymentsResponse$ = [
  3,
  n0,
  _DSDRe,
  0,
  [_sD, _fa],
  [() => ServiceDeployments, () => Failures]
];
var DescribeServiceRevisionsRequest$ = [
  3,
  n0,
  _DSRR,
  0,
  [_sRA],
  [64 | 0],
  1
];
var DescribeServiceRevisionsResponse$ = [
  3,
  n0,
  _DSRRe,
  0,
  [_sRer, _fa],
  [() => ServiceRevisions, () => Failures]
];
var DescribeServicesRequest$ = [
  3,
  n0,
  _DSRes,
  0,
  [_serv, _cl, _inc],
  [64 | 0, 0, 64 | 0],
  1
];
var DescribeServicesResponse$ = [
  3,
  n0,
  _DSResc,
  0,
  [_serv, _fa],
  [() => Services, () => Failures]
];
var DescribeTaskDefinitionRequest$ = [
  3,
  n0,
  _DTDRes,
  0,
  [_tD, _inc],
  [0, 64 | 0],
  1
];
var DescribeTaskDefinitionResponse$ = [
  3,
  n0,
  _DTDResc,
  0,
  [_tD, _ta],
  [[() => TaskDefinition$, 0], () => Tags]
];
var DescribeTaskSetsRequest$ = [
  3,
  n0,
  _DTSRes,
  0,
  [_cl, _ser, _tSa, _inc],
  [0, 0, 64 | 0, 64 | 0],
  2
];
var DescribeTasksRequest$ = [
  3,
  n0,
  _DTR,
  0,
  [_tas, _cl, _inc],
  [64 | 0, 0, 64 | 0],
  1
];
var DescribeTasksResponse$ = [
  3,
  n0,
  _DTRe,
  0,
  [_tas, _fa],
  [[() => Tasks, 0], () => Failures]
];
var Device$ = [
  3,
  n0,
  _De,
  0,
  [_hPo, _cPo, _pe],
  [0, 0, 64 | 0],
  1
];
var DockerVolumeConfiguration$ = [
  3,
  n0,
  _DVC,
  0,
  [_sco, _au, _dr, _dOr, _la],
  [0, 2, 0, 128 | 0, 128 | 0]
];
var EBSTagSpecification$ = [
  3,
  n0,
  _EBSTS,
  0,
  [_rT, _ta, _pTr],
  [0, () => Tags, 0],
  1
];
var ECSManagedResources$ = [
  3,
  n0,
  _ECSMR,
  0,
  [_iP, _aSu, _mAe, _sSG, _lG, _gCa],
  [() => ManagedIngressPaths, () => ManagedAutoScaling$, () => ManagedMetricAlarms, () => ManagedSecurityGroups, () => ManagedLogGroups, () => GatewayConnectionList]
];
var EFSAuthorizationConfig$ = [
  3,
  n0,
  _EFSAC,
  0,
  [_aPIc, _ia],
  [0, 0]
];
var EFSVolumeConfiguration$ = [
  3,
  n0,
  _EFSVC,
  0,
  [_fSI, _rD, _tEr, _tEP, _aCu],
  [0, 0, 0, 1, () => EFSAuthorizationConfig$],
  1
];
var ElbGatewayResources$ = [
  3,
  n0,
  _EGR,
  0,
  [_lBA, _lA, _sGe, _gRAa],
  [0, 0, 0, 64 | 0]
];
var EnvironmentFile$ = [
  3,
  n0,
  _EF,
  0,
  [_v, _t],
  [0, 0],
  2
];
var EphemeralStorage$ = [
  3,
  n0,
  _ES,
  0,
  [_sIGB],
  [1],
  1
];
var ExecuteCommandConfiguration$ = [
  3,
  n0,
  _ECC,
  0,
  [_kKI, _lo, _lC],
  [0, 0, () => ExecuteCommandLogConfiguration$]
];
var ExecuteCommandLogConfiguration$ = [
  3,
  n0,
  _ECLC,
  0,
  [_cWLGN, _cWEE, _sBN, _sEE, _sKP],
  [0, 2, 0, 2, 0]
];
var ExpressGatewayContainer$ = [
  3,
  n0,
  _EGC,
  0,
  [_im, _cPon, _aLC, _rC, _com, _en, _sec],
  [0, 1, () => ExpressGatewayServiceAwsLogsConfiguration$, () => ExpressGatewayRepositoryCredentials$, 64 | 0, [() => EnvironmentVariables, 0], () => SecretList],
  1
];
var ExpressGatewayRepositoryCredentials$ = [
  3,
  n0,
  _EGRC,
  0,
  [_cPr],
  [0]
];
var ExpressGatewayServiceAwsLogsConfiguration$ = [
  3,
  n0,
  _EGSALC,
  0,
  [_lGo, _lSP],
  [0, 0],
  2
];
var ExpressGatewayServiceNetworkConfiguration$ = [
  3,
  n0,
  _EGSNC,
  0,
  [_sG, _su],
  [64 | 0, 64 | 0]
];
var Failure$ = [
  3,
  n0,
  _F,
  0,
  [_ar, _r, _det],
  [0, 0, 0]
];
var FirelensConfiguration$ = [
  3,
  n0,
  _FC,
  0,
  [_t, _o],
  [0, 128 | 0],
  1
];
var FSxWindowsFileServerAuthorizationConfig$ = [
  3,
  n0,
  _FSWFSAC,
  0,
  [_cPr, _do],
  [0, 0],
  2
];
var FSxWindowsFileServerVolumeConfiguration$ = [
  3,
  n0,
  _FSWFSVC,
  0,
  [_fSI, _rD, _aCu],
  [0, 0, () => FSxWindowsFileServerAuthorizationConfig$],
  3
];
var GatewayConnection$ = [
  3,
  n0,
  _GC,
  0,
  [_gA, _gRA, _pN, _sU, _aT, _st, _res],
  [0, 0, 0, 0, 0, 0, () => GatewayConnectionResources$]
];
var GatewayConnectionAlbResources$ = [
  3,
  n0,
  _GCAR,
  0,
  [_aCA, _lBA, _lBSGA, _lA, _lRA, _tLRA, _tGA, _aTGA],
  [0, 0, 64 | 0, 0, 0, 0, 0, 0]
];
var GatewayConnector$ = [
  3,
  n0,
  _GCa,
  0,
  [_pN, _hC, _fi],
  [0, () => GatewayConnectorHealthCheck$, () => GatewayConnectorFilters$],
  1
];
var GatewayConnectorFilters$ = [
  3,
  n0,
  _GCF,
  0,
  [_aTc],
  [64 | 0]
];
var GatewayConnectorHealthCheck$ = [
  3,
  n0,
  _GCHC,
  0,
  [_hCPe, _hCPea, _hCP, _hCTS, _hCIS, _hTC, _uTC, _mat],
  [0, 1, 0, 1, 1, 1, 1, () => GatewayConnectorHealthCheckMatcher$]
];
var GatewayConnectorHealthCheckMatcher$ = [
  3,
  n0,
  _GCHCM,
  0,
  [_hCt, _gCr],
  [0, 0]
];
var GatewayElbNetworkConfiguration$ = [
  3,
  n0,
  _GENC,
  0,
  [_iSG, _su, _iAT],
  [0, 64 | 0, 0]
];
var GatewayRouteAlbResources$ = [
  3,
  n0,
  _GRAR,
  0,
  [_aCA, _lBA, _lA, _lRA, _tLRAe, _lBSG, _sSGA],
  [0, 0, 0, 0, 64 | 0, () => GatewayRouteLoadBalancerSecurityGroupList, 0]
];
var GatewayRouteLoadBalancerSecurityGroup$ = [
  3,
  n0,
  _GRLBSG,
  0,
  [_ar, _rAu],
  [0, 64 | 0]
];
var GatewayTestTrafficHeader$ = [
  3,
  n0,
  _GTTH,
  0,
  [_n, _va],
  [0, 64 | 0],
  2
];
var GetTaskProtectionRequest$ = [
  3,
  n0,
  _GTPR,
  0,
  [_cl, _tas],
  [0, 64 | 0],
  1
];
var HealthCheck$ = [
  3,
  n0,
  _HC,
  0,
  [_com, _int, _ti, _ret, _sP],
  [64 | 0, 1, 1, 1, 1],
  1
];
var HostEntry$ = [
  3,
  n0,
  _HE,
  0,
  [_h, _iA],
  [0, 0],
  2
];
var HostVolumeProperties$ = [
  3,
  n0,
  _HVP,
  0,
  [_sPo],
  [0]
];
var InferenceAccelerator$ = [
  3,
  n0,
  _IA,
  0,
  [_dNe, _dT],
  [0, 0],
  2
];
var InferenceAcceleratorOverride$ = [
  3,
  n0,
  _IAO,
  0,
  [_dNe, _dT],
  [0, 0]
];
var KernelCapabilities$ = [
  3,
  n0,
  _KC,
  0,
  [_ad, _dro],
  [64 | 0, 64 | 0]
];
var KeyValuePair$ = [
  3,
  n0,
  _KVP,
  0,
  [_n, _v],
  [0, 0]
];
var LinearConfiguration$ = [
  3,
  n0,
  _LC,
  0,
  [_sPt, _sBTIM],
  [1, 1]
];
var LinuxParameters$ = [
  3,
  n0,
  _LP,
  0,
  [_ca, _de, _iPE, _sMS, _tm, _mSa, _sw],
  [() => KernelCapabilities$, () => DevicesList, 2, 1, () => TmpfsList, 1, 1]
];
var ListClustersResponse$ = [
  3,
  n0,
  _LCRi,
  0,
  [_cAl, _nT],
  [64 | 0, 0]
];
var ListContainerInstancesResponse$ = [
  3,
  n0,
  _LCIRi,
  0,
  [_cIAo, _nT],
  [64 | 0, 0]
];
var ListDaemonDeploymentsRequest$ = [
  3,
  n0,
  _LDDR,
  0,
  [_dA, _st, _cAr, _mRa, _nT],
  [0, 64 | 0, () => CreatedAt$, 1, 0],
  1
];
var ListDaemonsRequest$ = [
  3,
  n0,
  _LDR,
  0,
  [_cA, _cPAa, _mRa, _nT],
  [0, 64 | 0, 1, 0]
];
var ListGatewayClusterAssociationsRequest$ = [
  3,
  n0,
  _LGCAR,
  0,
  [_g, _cl, _st, _mRa, _nT],
  [0, 0, 64 | 0, 1, 0]
];
var ListGatewayRoutesRequest$ = [
  3,
  n0,
  _LGRR,
  0,
  [_g, _cl, _ser, _sCPN, _st, _mRa, _nT],
  [0, 0, 0, 0, 64 | 0, 1, 0]
];
var ListGatewaysRequest$ = [
  3,
  n0,
  _LGR,
  0,
  [_nam, _st, _mRa, _nT],
  [64 | 0, 64 | 0, 1, 0]
];
var ListServiceDeploymentsRequest$ = [
  3,
  n0,
  _LSDR,
  0,
  [_ser, _cl, _st, _cAr, _nT, _mRa],
  [0, 0, 64 | 0, () => CreatedAt$, 0, 1],
  1
];
var ListServiceDeploymentsResponse$ = [
  3,
  n0,
  _LSDRi,
  0,
  [_sD, _nT],
  [() => ServiceDeploymentsBrief, 0]
];
var ListServicesByNamespaceResponse$ = [
  3,
  n0,
  _LSBNRi,
  0,
  [_sAer, _nT],
  [64 | 0, 0]
];
var ListServicesResponse$ = [
  3,
  n0,
  _LSRi,
  0,
  [_sAer, _nT],
  [64 | 0, 0]
];
var ListTaskDefinitionFamiliesResponse$ = [
  3,
  n0,
  _LTDFRi,
  0,
  [_fam, _nT],
  [64 | 0, 0]
];
var ListTaskDefinitionsResponse$ = [
  3,
  n0,
  _LTDRi,
  0,
  [_tDAa, _nT],
  [64 | 0, 0]
];
var ListTasksRequest$ = [
  3,
  n0,
  _LTR,
  0,
  [_cl, _cIo, _f, _nT, _mRa, _sB, _sN, _dSe, _lT, _dNa],
  [0, 0, 0, 0, 1, 0, 0, 0, 0, 0]
];
var ListTasksResponse$ = [
  3,
  n0,
  _LTRi,
  0,
  [_tAas, _nT],
  [64 | 0, 0]
];
var LoadBalancer$ = [
  3,
  n0,
  _LB,
  0,
  [_tGA, _lBN, _cNo, _cPon, _aCd],
  [0, 0, 0, 1, () => AdvancedConfiguration$]
];
var LogConfiguration$ = [
  3,
  n0,
  _LCo,
  0,
  [_lD, _o, _sO],
  [0, 128 | 0, () => SecretList],
  1
];
var ManagedAgent$ = [
  3,
  n0,
  _MA,
  0,
  [_lSA, _n, _r, _lS],
  [4, 0, 0, 0]
];
var ManagedApplicationAutoScalingPolicy$ = [
  3,
  n0,
  _MAASP,
  0,
  [_st, _uA, _pTo, _tV, _met, _ar, _sR],
  [0, 4, 0, 1, 0, 0, 0],
  5
];
var ManagedAutoScaling$ = [
  3,
  n0,
  _MAS,
  0,
  [_sTca, _aASP],
  [() => ManagedScalableTarget$, () => ManagedApplicationAutoScalingPolicies]
];
var ManagedCertificate$ = [
  3,
  n0,
  _MC,
  0,
  [_st, _uA, _dNo, _ar, _sR],
  [0, 4, 0, 0, 0],
  3
];
var ManagedIngressPath$ = [
  3,
  n0,
  _MIP,
  0,
  [_aT, _end, _lBo, _lBSG, _ce, _li, _ru, _tG],
  [0, 0, () => ManagedLoadBalancer$, () => ManagedSecurityGroups, () => ManagedCertificate$, () => ManagedListener$, () => ManagedListenerRule$, () => ManagedTargetGroups],
  2
];
var ManagedInstancesNetworkConfiguration$ = [
  3,
  n0,
  _MINC,
  0,
  [_su, _sG],
  [64 | 0, 64 | 0]
];
var ManagedListener$ = [
  3,
  n0,
  _ML,
  0,
  [_st, _uA, _ar, _sR],
  [0, 4, 0, 0],
  2
];
var ManagedListenerRule$ = [
  3,
  n0,
  _MLR,
  0,
  [_st, _uA, _ar, _sR],
  [0, 4, 0, 0],
  2
];
var ManagedLoadBalancer$ = [
  3,
  n0,
  _MLB,
  0,
  [_st, _uA, _sch, _ar, _sR, _sI, _sGI],
  [0, 4, 0, 0, 0, 64 | 0, 64 | 0],
  3
];
var ManagedLogGroup$ = [
  3,
  n0,
  _MLG,
  0,
  [_st, _uA, _lGN, _ar, _sR],
  [0, 4, 0, 0, 0],
  3
];
var ManagedMetricAlarm$ = [
  3,
  n0,
  _MMA,
  0,
  [_st, _uA, _ar, _sR],
  [0, 4, 0, 0],
  2
];
var ManagedScalableTarget$ = [
  3,
  n0,
  _MST,
  0,
  [_st, _uA, _mC, _mCa, _ar, _sR],
  [0, 4, 1, 1, 0, 0],
  4
];
var ManagedSecurityGroup$ = [
  3,
  n0,
  _MSG,
  0,
  [_st, _uA, _ar, _sR],
  [0, 4, 0, 0],
  2
];
var ManagedStorageConfiguration$ = [
  3,
  n0,
  _MSC,
  0,
  [_kKI, _fESKKI],
  [0, 0]
];
var ManagedTargetGroup$ = [
  3,
  n0,
  _MTG,
  0,
  [_st, _uA, _hCP, _hCPea, _po, _ar, _sR],
  [0, 4, 0, 1, 1, 0, 0],
  5
];
var MetricConfiguration$ = [
  3,
  n0,
  _MCe,
  0,
  [_mN, _rSe],
  [64 | 0, 1],
  2
];
var MonitoringConfiguration$ = [
  3,
  n0,
  _MCo,
  0,
  [_mCe],
  [() => MetricConfigurationList]
];
var MountPoint$ = [
  3,
  n0,
  _MP,
  0,
  [_sV, _cPo, _rO],
  [0, 0, 2]
];
var NetworkBinding$ = [
  3,
  n0,
  _NB,
  0,
  [_bIP, _cPon, _hPos, _pr, _cPR, _hPR],
  [0, 1, 1, 0, 0, 0]
];
var NetworkConfiguration$ = [
  3,
  n0,
  _NC,
  0,
  [_aCw],
  [() => AwsVpcConfiguration$]
];
var NetworkInterface$ = [
  3,
  n0,
  _NI,
  0,
  [_aI, _pIA, _iAp],
  [0, 0, 0]
];
var NvidiaMpsAllocation$ = [
  3,
  n0,
  _NMA,
  0,
  [_me, _mCP],
  [1, 1],
  1
];
var PlacementConstraint$ = [
  3,
  n0,
  _PC,
  0,
  [_t, _ex],
  [0, 0]
];
var PlacementStrategy$ = [
  3,
  n0,
  _PS,
  0,
  [_t, _fie],
  [0, 0]
];
var PortMapping$ = [
  3,
  n0,
  _PM,
  0,
  [_cPon, _hPos, _pr, _n, _aP, _cPR],
  [1, 1, 0, 0, 0, 0]
];
var ProxyConfiguration$ = [
  3,
  n0,
  _PCr,
  0,
  [_cNo, _t, _pro],
  [0, 0, () => ProxyConfigurationProperties],
  1
];
var PutClusterCapacityProvidersRequest$ = [
  3,
  n0,
  _PCCPR,
  0,
  [_cl, _cPap, _dCPS],
  [0, 64 | 0, () => CapacityProviderStrategy],
  3
];
var RegisterTaskDefinitionRequest$ = [
  3,
  n0,
  _RTDR,
  0,
  [_f, _cD, _tRA, _eRA, _nM, _vo, _pCl, _rCe, _cp, _me, _ta, _pMi, _iM, _pCr, _iAn, _eSp, _rPu, _eFI],
  [0, [() => ContainerDefinitions, 0], 0, 0, 0, () => VolumeList, () => TaskDefinitionPlacementConstraints, 64 | 0, 0, 0, () => Tags, 0, 0, () => ProxyConfiguration$, () => InferenceAccelerators, () => EphemeralStorage$, () => RuntimePlatform$, 2],
  2
];
var RegisterTaskDefinitionResponse$ = [
  3,
  n0,
  _RTDRe,
  0,
  [_tD, _ta],
  [[() => TaskDefinition$, 0], () => Tags]
];
var RepositoryCredentials$ = [
  3,
  n0,
  _RC,
  8,
  [_cPr],
  [0],
  1
];
var ResolvedConfiguration$ = [
  3,
  n0,
  _RCe,
  0,
  [_lB, _vLC],
  [() => ServiceRevisionLoadBalancers, () => ServiceRevisionVpcLatticeConfigurations]
];
var Resource$ = [
  3,
  n0,
  _R,
  0,
  [_n, _t, _dV, _lV, _iV, _sSV],
  [0, 0, 1, 1, 1, 64 | 0]
];
var ResourceRequirement$ = [
  3,
  n0,
  _RR,
  0,
  [_t, _v, _sSh],
  [0, 0, () => SharingStrategy$],
  1
];
var Rollback$ = [
  3,
  n0,
  _Ro,
  0,
  [_r, _sA, _sRAe],
  [0, 4, 0]
];
var RuntimePlatform$ = [
  3,
  n0,
  _RP,
  0,
  [_cAp, _oSF],
  [0, 0]
];
var RuntimePlatformOverride$ = [
  3,
  n0,
  _RPO,
  0,
  [_cAp],
  [0]
];
var S3FilesVolumeConfiguration$ = [
  3,
  n0,
  _SFVC,
  0,
  [_fSA, _rD, _tEP, _aPA],
  [0, 0, 1, 0],
  1
];
var Scale$ = [
  3,
  n0,
  _S,
  0,
  [_v, _un],
  [1, 0]
];
var Secret$ = [
  3,
  n0,
  _Se,
  0,
  [_n, _vFa],
  [0, 0],
  2
];
var Service$ = [
  3,
  n0,
  _Ser,
  0,
  [_sAe, _sN, _cA, _lB, _sRe, _st, _dCe, _rCu, _pCe, _lT, _cPS, _pV, _pF, _tD, _dC, _tSa, _dep, _rA, _ev, _cAr, _cSD, _cSR, _pCl, _pS, _nC, _hCGPS, _sS, _dCep, _ta, _cBr, _eECSMT, _pTr, _eEC, _aZR, _rMT],
  [0, 0, 0, () => LoadBalancers, () => ServiceRegistries, 0, 1, 1, 1, 0, () => CapacityProviderStrategy, 0, 0, 0, () => DeploymentConfiguration$, () => TaskSets, () => Deployments, 0, () => ServiceEvents, 4, 0, () => ServiceCurrentRevisionSummaryList, () => PlacementConstraints, () => PlacementStrategies, () => NetworkConfiguration$, 1, 0, () => DeploymentController$, () => Tags, 0, 2, 0, 2, 0, 0]
];
var ServiceConnectAccessLogConfiguration$ = [
  3,
  n0,
  _SCALC,
  0,
  [_for, _iQP],
  [0, 0],
  1
];
var ServiceConnectClientAlias$ = [
  3,
  n0,
  _SCCA,
  0,
  [_po, _dNn, _tTR],
  [1, 0, () => ServiceConnectTestTrafficRules$],
  1
];
var ServiceConnectConfiguration$ = [
  3,
  n0,
  _SCC,
  0,
  [_ena, _na, _serv, _lC, _aLCc, _cCon],
  [2, 0, () => ServiceConnectServiceList, () => LogConfiguration$, () => ServiceConnectAccessLogConfiguration$, () => ServiceConnectContainerConfigurations],
  1
];
var ServiceConnectService$ = [
  3,
  n0,
  _SCS,
  0,
  [_pN, _dNi, _cAli, _iPO, _ti, _tl],
  [0, 0, () => ServiceConnectClientAliasList, 1, () => TimeoutConfiguration$, () => ServiceConnectTlsConfiguration$],
  1
];
var ServiceConnectServiceResource$ = [
  3,
  n0,
  _SCSR,
  0,
  [_dNi, _dAi],
  [0, 0]
];
var ServiceConnectTestTrafficHeaderMatchRules$ = [
  3,
  n0,
  _SCTTHMR,
  0,
  [_exa],
  [0],
  1
];
var ServiceConnectTestTrafficHeaderRules$ = [
  3,
  n0,
  _SCTTHR,
  0,
  [_n, _v],
  [0, () => ServiceConnectTestTrafficHeaderMatchRules$],
  1
];
var ServiceConnectTestTrafficRules$ = [
  3,
  n0,
  _SCTTR,
  0,
  [_he],
  [() => ServiceConnectTestTrafficHeaderRules$],
  1
];
var ServiceConnectTlsCertificateAuthority$ = [
  3,
  n0,
  _SCTCA,
  0,
  [_aPAA],
  [0]
];
var ServiceConnectTlsConfiguration$ = [
  3,
  n0,
  _SCTC,
  0,
  [_iCA, _kK, _rA],
  [() => ServiceConnectTlsCertificateAuthority$, 0, 0],
  1
];
var ServiceCurrentRevisionSummary$ = [
  3,
  n0,
  _SCRS,
  0,
  [_ar, _rTCe, _rTCu, _pTCe],
  [0, 1, 1, 1]
];
var ServiceDeployment$ = [
  3,
  n0,
  _SD,
  0,
  [_sDA, _sAe, _cA, _cAr, _sA, _fA, _sAt, _uA, _sSR, _tSR, _st, _sR, _lSif, _lHD, _dC, _rol, _dCB, _al],
  [0, 0, 0, 4, 4, 4, 4, 4, () => ServiceRevisionsSummaryList, () => ServiceRevisionSummary$, 0, 0, 0, () => DeploymentLifecycleHookDetailList, () => DeploymentConfiguration$, () => Rollback$, () => ServiceDeploymentCircuitBreaker$, () => ServiceDeploymentAlarms$]
];
var ServiceDeploymentAlarms$ = [
  3,
  n0,
  _SDA,
  0,
  [_st, _aN, _tAN],
  [0, 64 | 0, 64 | 0]
];
var ServiceDeploymentBrief$ = [
  3,
  n0,
  _SDB,
  0,
  [_sDA, _sAe, _cA, _sA, _cAr, _fA, _tSRA, _st, _sR],
  [0, 0, 0, 4, 4, 4, 0, 0, 0]
];
var ServiceDeploymentCircuitBreaker$ = [
  3,
  n0,
  _SDCB,
  0,
  [_st, _fCa, _th],
  [0, 1, 1]
];
var ServiceEvent$ = [
  3,
  n0,
  _SEe,
  0,
  [_i, _cAr, _m],
  [0, 4, 0]
];
var ServiceManagedEBSVolumeConfiguration$ = [
  3,
  n0,
  _SMEBSVC,
  0,
  [_rA, _enc, _kKI, _vT, _sIGB, _sIn, _vIR, _io, _thr, _tSag, _fTi],
  [0, 2, 0, 0, 1, 0, 1, 1, 1, () => EBSTagSpecifications, 0],
  1
];
var ServiceRegistry$ = [
  3,
  n0,
  _SR,
  0,
  [_rAeg, _po, _cNo, _cPon],
  [0, 1, 0, 1]
];
var ServiceRevision$ = [
  3,
  n0,
  _SRe,
  0,
  [_sRAe, _sAe, _cA, _tD, _cPS, _lT, _pV, _pF, _lB, _sRe, _nC, _cI, _gDE, _sCC, _vCo, _fES, _cAr, _vLC, _rCes, _eMR, _ov, _gC, _mo],
  [0, 0, 0, 0, () => CapacityProviderStrategy, 0, 0, 0, () => LoadBalancers, () => ServiceRegistries, () => NetworkConfiguration$, () => ContainerImages, 2, () => ServiceConnectConfiguration$, () => ServiceVolumeConfigurations, () => DeploymentEphemeralStorage$, 4, () => VpcLatticeConfigurations, () => ResolvedConfiguration$, () => ECSManagedResources$, () => ServiceRevisionOverrides$, () => GatewayConnectorList, () => MonitoringConfiguration$]
];
var ServiceRevisionLoadBalancer$ = [
  3,
  n0,
  _SRLB,
  0,
  [_tGA, _pLR],
  [0, 0]
];
var ServiceRevisionOverrides$ = [
  3,
  n0,
  _SRO,
  0,
  [_rPu],
  [() => RuntimePlatformOverride$]
];
var ServiceRevisionSummary$ = [
  3,
  n0,
  _SRS,
  0,
  [_ar, _rTCe, _rTCu, _pTCe, _rTTW, _rPTW],
  [0, 1, 1, 1, 1, 1]
];
var ServiceRevisionVpcLatticeConfiguration$ = [
  3,
  n0,
  _SRVLC,
  0,
  [_tGA, _pLR],
  [0, 0]
];
var ServiceVolumeConfiguration$ = [
  3,
  n0,
  _SVC,
  0,
  [_n, _mEBSV],
  [0, () => ServiceManagedEBSVolumeConfiguration$],
  1
];
var StartTaskRequest$ = [
  3,
  n0,
  _STR,
  0,
  [_cIon, _tD, _cl, _eECSMT, _eEC, _gr, _nC, _ov, _pTr, _rIe, _sB, _ta, _vCo],
  [64 | 0, 0, 0, 2, 2, 0, () => NetworkConfiguration$, [() => TaskOverride$, 0], 0, 0, 0, () => Tags, () => TaskVolumeConfigurations],
  2
];
var StopServiceDeploymentRequest$ = [
  3,
  n0,
  _SSDR,
  0,
  [_sDA, _sTto],
  [0, 0],
  1
];
var StopServiceDeploymentResponse$ = [
  3,
  n0,
  _SSDRt,
  0,
  [_sDA],
  [0]
];
var SystemControl$ = [
  3,
  n0,
  _SC,
  0,
  [_na, _v],
  [0, 0]
];
var Tag$ = [
  3,
  n0,
  _T,
  0,
  [_k, _v],
  [0, 0]
];
var Task$ = [
  3,
  n0,
  _Ta,
  0,
  [_a, _at, _aZ, _cPN, _cA, _conn, _cAon, _cIA, _conta, _cp, _cAr, _dSe, _eEC, _eSA, _gr, _hS, _iAn, _lS, _lT, _me, _ov, _pV, _pF, _pSA, _pSAu, _sA, _sB, _sCtop, _sAt, _sRt, _sAto, _ta, _tA, _tDA, _ve, _eSp, _fES],
  [() => Attachments, () => Attributes, 0, 0, 0, 0, 4, 0, () => Containers, 0, 4, 0, 2, 4, 0, 0, () => InferenceAccelerators, 0, 0, 0, [() => TaskOverride$, 0], 0, 0, 4, 4, 4, 0, 0, 4, 0, 4, () => Tags, 0, 0, 1, () => EphemeralStorage$, () => TaskEphemeralStorage$]
];
var TaskDefinition$ = [
  3,
  n0,
  _TD,
  0,
  [_tDA, _cD, _f, _tRA, _eRA, _nM, _re, _vo, _st, _rAeq, _pCl, _comp, _rPu, _rCe, _cp, _me, _iAn, _pMi, _iM, _pCr, _rAe, _dAer, _dRAe, _rB, _eSp, _eFI],
  [0, [() => ContainerDefinitions, 0], 0, 0, 0, 0, 1, () => VolumeList, 0, () => RequiresAttributes, () => TaskDefinitionPlacementConstraints, 64 | 0, () => RuntimePlatform$, 64 | 0, 0, 0, () => InferenceAccelerators, 0, 0, () => ProxyConfiguration$, 4, 4, 4, 0, () => EphemeralStorage$, 2]
];
var TaskDefinitionPlacementConstraint$ = [
  3,
  n0,
  _TDPC,
  0,
  [_t, _ex],
  [0, 0]
];
var TaskEphemeralStorage$ = [
  3,
  n0,
  _TES,
  0,
  [_sIGB, _kKI],
  [1, 0]
];
var TaskManagedEBSVolumeConfiguration$ = [
  3,
  n0,
  _TMEBSVC,
  0,
  [_rA, _enc, _kKI, _vT, _sIGB, _sIn, _vIR, _io, _thr, _tSag, _tP, _fTi],
  [0, 2, 0, 0, 1, 0, 1, 1, 1, () => EBSTagSpecifications, () => TaskManagedEBSVolumeTerminationPolicy$, 0],
  1
];
var TaskManagedEBSVolumeTerminationPolicy$ = [
  3,
  n0,
  _TMEBSVTP,
  0,
  [_dOT],
  [2],
  1
];
var TaskOverride$ = [
  3,
  n0,
  _TO,
  0,
  [_cO, _cp, _iAO, _eRA, _me, _tRA, _eSp],
  [[() => ContainerOverrides, 0], 0, () => InferenceAcceleratorOverrides, 0, 0, 0, () => EphemeralStorage$]
];
var TaskSet$ = [
  3,
  n0,
  _TS,
  0,
  [_i, _tSA, _sAe, _cA, _sB, _eI, _st, _tD, _cDC, _pCe, _rCu, _cAr, _uA, _lT, _cPS, _pV, _pF, _nC, _lB, _sRe, _sc, _sSt, _sSA, _ta, _fES],
  [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 4, 4, 0, () => CapacityProviderStrategy, 0, 0, () => NetworkConfiguration$, () => LoadBalancers, () => ServiceRegistries, () => Scale$, 0, 4, () => Tags, () => DeploymentEphemeralStorage$]
];
var TaskVolumeConfiguration$ = [
  3,
  n0,
  _TVC,
  0,
  [_n, _mEBSV],
  [0, () => TaskManagedEBSVolumeConfiguration$],
  1
];
var ThresholdConfiguration$ = [
  3,
  n0,
  _TC,
  0,
  [_t, _v],
  [0, 1],
  2
];
var TimeoutConfiguration$ = [
  3,
  n0,
  _TCi,
  0,
  [_iTS, _pRTS],
  [1, 1]
];
var Tmpfs$ = [
  3,
  n0,
  _Tm,
  0,
  [_cPo, _si, _mO],
  [0, 1, 64 | 0],
  2
];
var Ulimit$ = [
  3,
  n0,
  _U,
  0,
  [_n, _sL, _hL],
  [0, 1, 1],
  3
];
var UntagResourceRequest$ = [
  3,
  n0,
  _URR,
  0,
  [_rAes, _tK],
  [0, 64 | 0],
  2
];
var UpdateContainerInstancesStateRequest$ = [
  3,
  n0,
  _UCISR,
  0,
  [_cIon, _st, _cl],
  [64 | 0, 0, 0],
  2
];
var UpdateDaemonRequest$ = [
  3,
  n0,
  _UDR,
  0,
  [_dA, _dTDA, _cPAa, _dC, _pTr, _eECSMT, _eEC, _cr],
  [0, 0, 64 | 0, () => DaemonDeploymentConfiguration$, 0, 2, 2, 2],
  3
];
var UpdateServiceRequest$ = [
  3,
  n0,
  _USR,
  0,
  [_ser, _cl, _dCe, _tD, _cPS, _dC, _aZR, _nC, _pCl, _pS, _pV, _fND, _hCGPS, _dCep, _eEC, _eECSMT, _lB, _pTr, _sRe, _sCC, _vCo, _vLC, _gC, _mo],
  [0, 0, 1, 0, () => CapacityProviderStrategy, () => DeploymentConfiguration$, 0, () => NetworkConfiguration$, () => PlacementConstraints, () => PlacementStrategies, 0, 2, 1, () => DeploymentController$, 2, 2, () => LoadBalancers, 0, () => ServiceRegistries, () => ServiceConnectConfiguration$, () => ServiceVolumeConfigurations, () => VpcLatticeConfigurations, () => GatewayConnectorList, () => MonitoringConfiguration$],
  1
];
var UpdateServiceResponse$ = [
  3,
  n0,
  _USRp,
  0,
  [_ser],
  [() => Service$]
];
var UpdateTaskProtectionRequest$ = [
  3,
  n0,
  _UTPR,
  0,
  [_cl, _tas, _pE, _eIM],
  [0, 64 | 0, 2, 1],
  3
];
var Volume$ = [
  3,
  n0,
  _V,
  0,
  [_n, _ho, _dVC, _eVC, _sVC, _fWFSVC, _cAL],
  [0, () => HostVolumeProperties$, () => DockerVolumeConfiguration$, () => EFSVolumeConfiguration$, () => S3FilesVolumeConfiguration$, () => FSxWindowsFileServerVolumeConfiguration$, 2]
];
var VolumeFrom$ = [
  3,
  n0,
  _VF,
  0,
  [_sCo, _rO],
  [0, 2]
];
var VpcLatticeAdvancedConfiguration$ = [
  3,
  n0,
  _VLAC,
  0,
  [_aTGA, _pLR, _tLR],
  [0, 0, 0]
];
var VpcLatticeConfiguration$ = [
  3,
  n0,
  _VLC,
  0,
  [_rA, _tGA, _pN, _aCd],
  [0, 0, 0, () => VpcLatticeAdvancedConfiguration$],
  3
];
var AccessTypeList = 64 | 0;
var AttachmentDetails = [
  1,
  n0,
  _AD,
  0,
  () => KeyValuePair$
];
var Attachments = [
  1,
  n0,
  _Att,
  0,
  () => Attachment$
];
var Attributes = [
  1,
  n0,
  _Attr,
  0,
  () => Attribute$
];
var CapacityProviderFieldList = 64 | 0;
var CapacityProviderStrategy = [
  1,
  n0,
  _CPS,
  0,
  () => CapacityProviderStrategyItem$
];
var ClusterFieldList = 64 | 0;
var ClusterSettings = [
  1,
  n0,
  _CSl,
  0,
  () => ClusterSetting$
];
var CompatibilityList = 64 | 0;
var ContainerDefinitions = [
  1,
  n0,
  _CDon,
  0,
  [
    () => ContainerDefinition$,
    0
  ]
];
var ContainerDependencies = [
  1,
  n0,
  _CDont,
  0,
  () => ContainerDependency$
];
var ContainerImages = [
  1,
  n0,
  _CIon,
  0,
  () => ContainerImage$
];
var ContainerInstanceFieldList = 64 | 0;
var ContainerOverrides = [
  1,
  n0,
  _COo,
  0,
  [
    () => ContainerOverride$,
    0
  ]
];
var Containers = [
  1,
  n0,
  _Con,
  0,
  () => Container$
];
var DaemonDeploymentStatusList = 64 | 0;
var DeploymentLifecycleHookDetailList = [
  1,
  n0,
  _DLHDL,
  0,
  () => DeploymentLifecycleHookDetail$
];
var DeploymentLifecycleHookList = [
  1,
  n0,
  _DLHL,
  0,
  () => DeploymentLifecycleHook$
];
var DeploymentLifecycleHookStageList = 64 | 0;
var Deployments = [
  1,
  n0,
  _Dep,
  0,
  () => Deployment$
];
var DeviceCgroupPermissions = 64 | 0;
var DevicesList = [
  1,
  n0,
  _DL,
  0,
  () => Device$
];
var EBSTagSpecifications = [
  1,
  n0,
  _EBSTSa,
  0,
  () => EBSTagSpecification$
];
var EnvironmentFiles = [
  1,
  n0,
  _EFn,
  0,
  () => EnvironmentFile$
];
var EnvironmentVariables = [
  1,
  n0,
  _EV,
  8,
  () => KeyValuePair$
];
var ExpressGatewayServiceIncludeList = 64 | 0;
var Failures = [
  1,
  n0,
  _Fa,
  0,
  () => Failure$
];
var GatewayClusterAssociationStatusList = 64 | 0;
var GatewayConnectionAlbResourcesList = [
  1,
  n0,
  _GCARL,
  0,
  () => GatewayConnectionAlbResources$
];
var GatewayConnectionList = [
  1,
  n0,
  _GCL,
  0,
  () => GatewayConnection$
];
var GatewayConnectorList = [
  1,
  n0,
  _GCLa,
  0,
  () => GatewayConnector$
];
var GatewayRouteLoadBalancerSecurityGroupList = [
  1,
  n0,
  _GRLBSGL,
  0,
  () => GatewayRouteLoadBalancerSecurityGroup$
];
var GatewayRouteStatusList = 64 | 0;
var GatewayStatusList = 64 | 0;
var GpuIds = 64 | 0;
var HostEntryList = [
  1,
  n0,
  _HEL,
  0,
  () => HostEntry$
];
var InferenceAcceleratorOverrides = [
  1,
  n0,
  _IAOn,
  0,
  () => InferenceAcceleratorOverride$
];
var InferenceAccelerators = [
  1,
  n0,
  _IAn,
  0,
  () => InferenceAccelerator$
];
var IntegerList = 64 | 1;
var LoadBalancers = [
  1,
  n0,
  _LBo,
  0,
  () => LoadBalancer$
];
var ManagedAgents = [
  1,
  n0,
  _MAa,
  0,
  () => ManagedAgent$
];
var ManagedApplicationAutoScalingPolicies = [
  1,
  n0,
  _MAASPa,
  0,
  () => ManagedApplicationAutoScalingPolicy$
];
var ManagedIngressPaths = [
  1,
  n0,
  _MIPan,
  0,
  () => ManagedIngressPath$
];
var ManagedLogGroups = [
  1,
  n0,
  _MLGa,
  0,
  () => ManagedLogGroup$
];
var ManagedMetricAlarms = [
  1,
  n0,
  _MMAa,
  0,
  () => ManagedMetricAlarm$
];
var ManagedSecurityGroups = [
  1,
  n0,
  _MSGa,
  0,
  () => ManagedSecurityGroup$
];
var ManagedTargetGroups = [
  1,
  n0,
  _MTGa,
  0,
  () => ManagedTargetGroup$
];
var MetricConfigurationList = [
  1,
  n0,
  _MCL,
  0,
  () => MetricConfiguration$
];
var MetricNamesList = 64 | 0;
var MountPointList = [
  1,
  n0,
  _MPL,
  0,
  () => MountPoint$
];
var NetworkBindings = [
  1,
  n0,
  _NBe,
  0,
  () => NetworkBinding$
];
var NetworkInterfaces = [
  1,
  n0,
  _NIe,
  0,
  () => NetworkInterface$
];
var NeuronDeviceIds = 64 | 0;
var PlacementConstraints = [
  1,
  n0,
  _PCl,
  0,
  () => PlacementConstraint$
];
var PlacementStrategies = [
  1,
  n0,
  _PSl,
  0,
  () => PlacementStrategy$
];
var PortMappingList = [
  1,
  n0,
  _PML,
  0,
  () => PortMapping$
];
var ProxyConfigurationProperties = [
  1,
  n0,
  _PCP,
  0,
  () => KeyValuePair$
];
var RequiresAttributes = [
  1,
  n0,
  _RA,
  0,
  () => Attribute$
];
var ResourceIds = 64 | 0;
var ResourceRequirements = [
  1,
  n0,
  _RRe,
  0,
  () => ResourceRequirement$
];
var SecretList = [
  1,
  n0,
  _SL,
  0,
  () => Secret$
];
var ServiceConnectClientAliasList = [
  1,
  n0,
  _SCCAL,
  0,
  () => ServiceConnectClientAlias$
];
var ServiceConnectContainerConfigurations = [
  1,
  n0,
  _SCCC,
  0,
  () => ServiceConnectContainerConfiguration$
];
var ServiceConnectServiceList = [
  1,
  n0,
  _SCSL,
  0,
  () => ServiceConnectService$
];
var ServiceConnectServiceResourceList = [
  1,
  n0,
  _SCSRL,
  0,
  () => ServiceConnectServiceResource$
];
var ServiceCurrentRevisionSummaryList = [
  1,
  n0,
  _SCRSL,
  0,
  () => ServiceCurrentRevisionSummary$
];
var ServiceDeployments = [
  1,
  n0,
  _SDe,
  0,
  () => ServiceDeployment$
];
var ServiceDeploymentsBrief = [
  1,
  n0,
  _SDBe,
  0,
  () => ServiceDeploymentBrief$
];
var ServiceDeploymentStatusList = 64 | 0;
var ServiceEvents = [
  1,
  n0,
  _SEer,
  0,
  () => ServiceEvent$
];
var ServiceFieldList = 64 | 0;
var ServiceRegistries = [
  1,
  n0,
  _SRer,
  0,
  () => ServiceRegistry$
];
var ServiceRevisionLoadBalancers = [
  1,
  n0,
  _SRLBe,
  0,
  () => ServiceRevisionLoadBalancer$
];
var ServiceRevisions = [
  1,
  n0,
  _SRerv,
  0,
  () => ServiceRevision$
];
var ServiceRevisionsSummaryList = [
  1,
  n0,
  _SRSL,
  0,
  () => ServiceRevisionSummary$
];
var ServiceRevisionVpcLatticeConfigurations = [
  1,
  n0,
  _SRVLCe,
  0,
  () => ServiceRevisionVpcLatticeConfiguration$
];
var Services = [
  1,
  n0,
  _Serv,
  0,
  () => Service$
];
var ServiceVolumeConfigurations = [
  1,
  n0,
  _SVCe,
  0,
  () => ServiceVolumeConfiguration$
];
var Statistics = [
  1,
  n0,
  _St,
  0,
  () => KeyValuePair$
];
var StringList = 64 | 0;
var SystemControls = [
  1,
  n0,
  _SCy,
  0,
  () => SystemControl$
];
var TagKeys = 64 | 0;
var Tags = [
  1,
  n0,
  _Tag,
  0,
  () => Tag$
];
var TaskDefinitionFieldList = 64 | 0;
var TaskDefinitionPlacementConstraints = [
  1,
  n0,
  _TDPCa,
  0,
  () => TaskDefinitionPlacementConstraint$
];
var TaskFieldList = 64 | 0;
var Tasks = [
  1,
  n0,
  _Tas,
  0,
  [
    () => Task$,
    0
  ]
];
var TaskSetFieldList = 64 | 0;
var TaskSets = [
  1,
  n0,
  _TSa,
  0,
  () => TaskSet$
];
var TaskVolumeConfigurations = [
  1,
  n0,
  _TVCa,
  0,
  () => TaskVolumeConfiguration$
];
var TmpfsList = [
  1,
  n0,
  _TL,
  0,
  () => Tmpfs$
];
var UlimitList = [
  1,
  n0,
  _UL,
  0,
  () => Ulimit$
];
var VolumeFromList = [
  1,
  n0,
  _VFL,
  0,
  () => VolumeFrom$
];
var VolumeList = [
  1,
  n0,
  _VL,
  0,
  () => Volume$
];
var VpcLatticeConfigurations = [
  1,
  n0,
  _VLCp,
  0,
  () => VpcLatticeConfiguration$
];
var DockerLabelsMap = 128 | 0;
var FirelensConfigurationOptionsMap = 128 | 0;
var LogConfigurationOptionsMap = 128 | 0;
var StringMap = 128 | 0;
var GatewayConnectionResources$ = [
  4,
  n0,
  _GCR,
  0,
  [_hSA],
  [() => GatewayConnectionAlbResourcesList]
];
var ServiceConnectContainerConfiguration$ = [
  4,
  n0,
  _SCCCe,
  0,
  [_lL],
  [0]
];
var SharingStrategy$ = [
  4,
  n0,
  _SSh,
  0,
  [_nMv],
  [() => NvidiaMpsAllocation$]
];
var DescribeServiceDeployments$ = [
  9,
  n0,
  _DSD,
  0,
  () => DescribeServiceDeploymentsRequest$,
  () => DescribeServiceDeploymentsResponse$
];
var DescribeServiceRevisions$ = [
  9,
  n0,
  _DSRescr,
  0,
  () => DescribeServiceRevisionsRequest$,
  () => DescribeServiceRevisionsResponse$
];
var DescribeServices$ = [
  9,
  n0,
  _DSes,
  0,
  () => DescribeServicesRequest$,
  () => DescribeServicesResponse$
];
var DescribeTaskDefinition$ = [
  9,
  n0,
  _DTDes,
  0,
  () => DescribeTaskDefinitionRequest$,
  () => DescribeTaskDefinitionResponse$
];
var DescribeTasks$ = [
  9,
  n0,
  _DT,
  0,
  () => DescribeTasksRequest$,
  () => DescribeTasksResponse$
];
var ListServiceDeployments$ = [
  9,
  n0,
  _LSD,
  0,
  () => ListServiceDeploymentsRequest$,
  () => ListServiceDeploymentsResponse$
];
var ListTasks$ = [
  9,
  n0,
  _LT,
  0,
  () => ListTasksRequest$,
  () => ListTasksResponse$
];
var RegisterTaskDefinition$ = [
  9,
  n0,
  _RTD,
  0,
  () => RegisterTaskDefinitionRequest$,
  () => RegisterTaskDefinitionResponse$
];
var StopServiceDeployment$ = [
  9,
  n0,
  _SSD,
  0,
  () => StopServiceDeploymentRequest$,
  () => StopServiceDeploymentResponse$
];
var UpdateService$ = [
  9,
  n0,
  _US,
  0,
  () => UpdateServiceRequest$,
  () => UpdateServiceResponse$
];

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServicesCommand.js
var DescribeServicesCommand = class extends command(_ep0, _mw0, "DescribeServices", DescribeServices$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTaskDefinitionCommand.js
var DescribeTaskDefinitionCommand = class extends command(_ep0, _mw0, "DescribeTaskDefinition", DescribeTaskDefinition$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTasksCommand.js
var DescribeTasksCommand = class extends command(_ep0, _mw0, "DescribeTasks", DescribeTasks$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListServiceDeploymentsCommand.js
var ListServiceDeploymentsCommand = class extends command(_ep0, _mw0, "ListServiceDeployments", ListServiceDeployments$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/RegisterTaskDefinitionCommand.js
var RegisterTaskDefinitionCommand = class extends command(_ep0, _mw0, "RegisterTaskDefinition", RegisterTaskDefinition$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateServiceCommand.js
var UpdateServiceCommand = class extends command(_ep0, _mw0, "UpdateService", UpdateService$) {
};

// src/providers/aws/ecs-answers.ts
function toRegistered(from) {
  if (from?.taskDefinitionArn === void 0) {
    throw new PlatformError("ECS answered with a task definition that has no ARN.");
  }
  return {
    arn: from.taskDefinitionArn,
    family: from.family ?? "",
    revision: from.revision ?? 0,
    registeredAt: from.registeredAt,
    containers: (from.containerDefinitions ?? []).map(({ name = "", image = "" }) => ({ name, image })),
    content: { ...from }
  };
}
function toService(from) {
  return {
    name: from.serviceName ?? "",
    arn: from.serviceArn ?? "",
    status: from.status ?? "",
    desiredCount: from.desiredCount ?? 0,
    runningCount: from.runningCount ?? 0,
    taskDefinition: from.taskDefinition ?? "",
    controller: from.deploymentController?.type ?? "ECS",
    strategy: from.deploymentConfiguration?.strategy,
    currentDeployment: from.currentServiceDeployment,
    taskSets: (from.deployments ?? []).map(toTaskSet),
    events: (from.events ?? []).flatMap(
      ({ id, createdAt, message }) => id === void 0 || createdAt === void 0 ? [] : [{ id, createdAt, message: message ?? "" }]
    )
  };
}
function toTaskSet(from) {
  return {
    id: from.id ?? "",
    status: from.status ?? "",
    taskDefinition: from.taskDefinition ?? "",
    rolloutState: from.rolloutState,
    reason: from.rolloutStateReason,
    failed: from.failedTasks ?? 0,
    desired: from.desiredCount ?? 0,
    running: from.runningCount ?? 0,
    pending: from.pendingCount ?? 0,
    createdAt: from.createdAt
  };
}
function toBrief(from) {
  const { serviceDeploymentArn: arn, status, statusReason, createdAt, startedAt, finishedAt } = from;
  if (arn === void 0 || status === void 0 || createdAt === void 0) return [];
  const targetRevision = from.targetServiceRevisionArn ?? "";
  return [{ arn, status, statusReason, createdAt, startedAt, finishedAt, targetRevision }];
}
function toTask(from) {
  const arn = from.taskArn ?? "";
  return {
    arn,
    id: arn.slice(arn.lastIndexOf("/") + 1),
    taskDefinition: from.taskDefinitionArn ?? "",
    lastStatus: from.lastStatus ?? "",
    createdAt: from.createdAt,
    stopCode: from.stopCode,
    stoppedReason: from.stoppedReason,
    healthStatus: from.healthStatus,
    containers: (from.containers ?? []).map((container) => ({
      name: container.name ?? "",
      image: container.image,
      imageDigest: container.imageDigest,
      lastStatus: container.lastStatus ?? "",
      exitCode: container.exitCode,
      reason: container.reason,
      healthStatus: container.healthStatus
    }))
  };
}

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServiceDeploymentsCommand.js
var DescribeServiceDeploymentsCommand = class extends command(_ep0, _mw0, "DescribeServiceDeployments", DescribeServiceDeployments$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServiceRevisionsCommand.js
var DescribeServiceRevisionsCommand = class extends command(_ep0, _mw0, "DescribeServiceRevisions", DescribeServiceRevisions$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/auth/httpAuthSchemeProvider.js
var defaultECSHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
      name: "ecs",
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
var defaultECSHttpAuthSchemeProvider = (authParameters) => {
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

// node_modules/@aws-sdk/client-ecs/package.json
var version = "3.1164.0";

// node_modules/@aws-sdk/client-ecs/dist-es/endpoint/bdd.js
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
    ["https://ecs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://ecs-fips.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    ["https://ecs.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "DualStack is enabled but this partition does not support DualStack"],
    ["https://ecs.{Region}.{PartitionResult#dnsSuffix}", i],
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

// node_modules/@aws-sdk/client-ecs/dist-es/endpoint/endpointResolver.js
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

// node_modules/@aws-sdk/client-ecs/dist-es/runtimeConfig.shared.js
var getRuntimeConfig = (config) => {
  return {
    apiVersion: "2014-11-13",
    base64Decoder: config?.base64Decoder ?? fromBase64,
    base64Encoder: config?.base64Encoder ?? toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultECSHttpAuthSchemeProvider,
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
      defaultNamespace: "com.amazonaws.ecs",
      errorTypeRegistries,
      xmlNamespace: "http://ecs.amazonaws.com/doc/2014-11-13/",
      version: "2014-11-13",
      serviceTarget: "AmazonEC2ContainerServiceV20141113"
    },
    serviceId: config?.serviceId ?? "ECS",
    sha256: config?.sha256 ?? Sha256Node,
    urlParser: config?.urlParser ?? parseUrl,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? toUtf8
  };
};

// node_modules/@aws-sdk/client-ecs/dist-es/runtimeConfig.js
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
    defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 9e5),
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

// node_modules/@aws-sdk/client-ecs/dist-es/auth/httpAuthExtensionConfiguration.js
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

// node_modules/@aws-sdk/client-ecs/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-ecs/dist-es/ECSClient.js
var ECSClient = class extends Client {
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
      httpAuthSchemeParametersProvider: defaultECSHttpAuthSchemeParametersProvider,
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

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTasksCommand.js
var ListTasksCommand = class extends command(_ep0, _mw0, "ListTasks", ListTasks$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/StopServiceDeploymentCommand.js
var StopServiceDeploymentCommand = class extends command(_ep0, _mw0, "StopServiceDeployment", StopServiceDeployment$) {
};

// src/providers/aws/ecs-optional.ts
var REVISIONS = 20;
var LOOKS = [
  ...["ecs:DescribeServiceDeployments", "ecs:ListServiceDeployments", "ecs:DescribeServices"],
  ...["ecs:ListTasks", "ecs:DescribeTasks"]
];
var STOPPED_ALREADY = ["ConflictException", "ServiceDeploymentNotFoundException"];
var DEPLOYMENTS_AT_ONCE = 20;
var OptionalEcsActions = class {
  constructor(connection) {
    this.connection = connection;
    this.client = new ECSClient(connection.clientConfig());
  }
  connection;
  client;
  refused = /* @__PURE__ */ new Set();
  /** The first call of each action: others wait for it, since what is refused for one is refused for all. */
  first = /* @__PURE__ */ new Map();
  described = new Batch(
    DEPLOYMENTS_AT_ONCE,
    (arns, signal) => this.describeDeployments(arns, signal)
  );
  restMs() {
    return this.connection.restMs(...LOOKS);
  }
  refusedActions() {
    return [...this.refused].sort();
  }
  async deployment(arn, signal) {
    const found = await this.attempt(
      "ecs:DescribeServiceDeployments",
      () => this.described.get(arn, signal).then((answer) => answer ?? "MISSING")
    );
    if (typeof found === "string")
      throw new NotFoundError(`ECS knows no service deployment ${arn} (${found}).`);
    return found && toDeployment(found);
  }
  /** Returns each deployment, or why there is none. */
  async describeDeployments(arns, signal) {
    const command2 = new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [...arns] });
    const answer = await this.connection.call(
      "ecs:DescribeServiceDeployments",
      (options) => this.client.send(command2, options),
      signal
    );
    return new Map([
      ...(answer.failures ?? []).map(({ arn = "", reason = "MISSING" }) => [arn, reason]),
      ...(answer.serviceDeployments ?? []).map((one) => [one.serviceDeploymentArn ?? "", one])
    ]);
  }
  async taskDefinitionsOf(revisions, signal) {
    const found = /* @__PURE__ */ new Map();
    const action = "ecs:DescribeServiceRevisions";
    for (let from = 0; from < revisions.length; from += REVISIONS) {
      const serviceRevisionArns = revisions.slice(from, from + REVISIONS);
      const command2 = new DescribeServiceRevisionsCommand({ serviceRevisionArns });
      const answer = await this.attempt(
        action,
        () => this.connection.call(action, (options) => this.client.send(command2, options), signal)
      );
      if (answer === void 0) return void 0;
      for (const { serviceRevisionArn, taskDefinition } of answer.serviceRevisions ?? [])
        if (serviceRevisionArn !== void 0 && taskDefinition !== void 0)
          found.set(serviceRevisionArn, taskDefinition);
    }
    return found;
  }
  taskArns({ cluster, service }, desiredStatus, signal) {
    const action = "ecs:ListTasks";
    return this.attempt(action, async () => {
      const found = [];
      let token;
      do {
        const command2 = new ListTasksCommand({
          cluster,
          serviceName: service,
          desiredStatus,
          nextToken: token
        });
        const page = await this.connection.call(
          action,
          (options) => this.client.send(command2, options),
          signal
        );
        found.push(...page.taskArns ?? []);
        token = page.nextToken;
      } while (token !== void 0);
      return found;
    });
  }
  async stopDeployment(arn) {
    const command2 = new StopServiceDeploymentCommand({ serviceDeploymentArn: arn, stopType: "ROLLBACK" });
    const action = "ecs:StopServiceDeployment";
    try {
      const answer = await this.attempt(
        action,
        () => this.connection.call(action, (options) => this.client.send(command2, options))
      );
      return answer !== void 0;
    } catch (error) {
      if (STOPPED_ALREADY.includes(awsErrorName(error) ?? "")) return true;
      throw error;
    }
  }
  /** Returns undefined where the action is refused. */
  async attempt(action, call) {
    const first = this.first.get(action);
    if (first !== void 0) await first.catch(() => void 0);
    if (this.refused.has(action)) return void 0;
    const answer = call();
    if (first === void 0) this.first.set(action, answer);
    try {
      return await answer;
    } catch (error) {
      if (!(error instanceof AccessDeniedError)) throw error;
      this.refused.add(action);
      return void 0;
    }
  }
};
function toDeployment(from) {
  const { serviceDeploymentArn: arn, status, createdAt, rollback, deploymentCircuitBreaker: breaker } = from;
  if (arn === void 0 || status === void 0 || createdAt === void 0) {
    throw new PlatformError(`ECS described the service deployment ${arn ?? ""} without its status or time.`);
  }
  return {
    arn,
    status,
    statusReason: from.statusReason,
    createdAt,
    target: toCounts(from.targetServiceRevision),
    sources: (from.sourceServiceRevisions ?? []).map(toCounts),
    rollback: rollback === void 0 ? void 0 : { reason: rollback.reason, revision: rollback.serviceRevisionArn },
    stage: from.lifecycleStage,
    circuitBreaker: breaker?.status === void 0 ? void 0 : { failures: breaker.failureCount ?? 0, threshold: breaker.threshold ?? 0 }
  };
}
function toCounts(from) {
  return {
    arn: from?.arn ?? "",
    requested: from?.requestedTaskCount ?? 0,
    running: from?.runningTaskCount ?? 0,
    pending: from?.pendingTaskCount ?? 0
  };
}

// src/providers/aws/ecs.ts
var SERVICES_AT_ONCE = 10;
var TASKS_AT_ONCE = 100;
var DEPLOYMENTS_AT_ONCE2 = 100;
var EcsContainerService = class extends OptionalEcsActions {
  clusters = /* @__PURE__ */ new Map();
  async taskDefinition(familyOrArn) {
    const command2 = new DescribeTaskDefinitionCommand({ taskDefinition: familyOrArn });
    try {
      const answer = await this.connection.call(
        "ecs:DescribeTaskDefinition",
        (options) => this.client.send(command2, options)
      );
      return toRegistered(answer.taskDefinition);
    } catch (error) {
      if (awsErrorName(error) === "ClientException") return void 0;
      throw error;
    }
  }
  async register(definition, known) {
    const input = definition;
    let attempts = 0;
    return this.connection.call("ecs:RegisterTaskDefinition", async (options) => {
      attempts += 1;
      const newest = attempts === 1 ? void 0 : await this.taskDefinition(definition.family);
      if (newest !== void 0 && known(newest)) return newest;
      const answer = await this.client.send(new RegisterTaskDefinitionCommand(input), options);
      return toRegistered(answer.taskDefinition);
    });
  }
  async unknownPaths(definition) {
    return findUnsent(definition, await serialise(this.client, definition));
  }
  service({ cluster, service }, signal) {
    return this.cluster(cluster).services.get(service, signal);
  }
  async update(name, taskDefinition, { force = false, updated = () => false } = {}) {
    const command2 = new UpdateServiceCommand({
      ...name,
      taskDefinition,
      forceNewDeployment: force || void 0
    });
    let attempts = 0;
    return this.connection.call("ecs:UpdateService", async (options) => {
      attempts += 1;
      const seen = attempts === 1 || !force ? void 0 : await this.service(name);
      if (seen !== void 0 && updated(seen)) return seen;
      const answer = await this.client.send(command2, options);
      if (answer.service === void 0)
        throw new PlatformError(`ECS answered the update of ${name.service} without the service.`);
      return toService(answer.service);
    });
  }
  async deployments({ cluster, service }, options = {}) {
    const { createdAfter } = options;
    const found = [];
    let token;
    do {
      const command2 = new ListServiceDeploymentsCommand({
        cluster,
        service,
        maxResults: DEPLOYMENTS_AT_ONCE2,
        createdAt: createdAfter && { after: createdAfter },
        nextToken: token
      });
      const page = await this.connection.call(
        "ecs:ListServiceDeployments",
        (send) => this.client.send(command2, send),
        options.signal
      );
      found.push(...(page.serviceDeployments ?? []).flatMap(toBrief));
      token = createdAfter === void 0 ? void 0 : page.nextToken;
    } while (token !== void 0);
    return found.sort((a2, b2) => b2.createdAt.getTime() - a2.createdAt.getTime());
  }
  async tasks(cluster, arns, signal) {
    const { tasks } = this.cluster(cluster);
    const found = await Promise.all(arns.map((arn) => tasks.get(arn, signal)));
    return found.filter((task) => task !== void 0);
  }
  cluster(name) {
    const known = this.clusters.get(name);
    if (known !== void 0) return known;
    const batches = {
      services: new Batch(
        SERVICES_AT_ONCE,
        (services, signal) => this.describeServices(name, services, signal)
      ),
      tasks: new Batch(TASKS_AT_ONCE, (arns, signal) => this.describeTasks(name, arns, signal))
    };
    this.clusters.set(name, batches);
    return batches;
  }
  async describeServices(cluster, services, signal) {
    const command2 = new DescribeServicesCommand({ cluster, services: [...services] });
    const answer = await this.connection.call(
      "ecs:DescribeServices",
      (options) => this.client.send(command2, options),
      signal
    );
    return new Map((answer.services ?? []).map(toService).map((service) => [service.name, service]));
  }
  async describeTasks(cluster, arns, signal) {
    const command2 = new DescribeTasksCommand({ cluster, tasks: [...arns] });
    const answer = await this.connection.call(
      "ecs:DescribeTasks",
      (options) => this.client.send(command2, options),
      signal
    );
    return new Map((answer.tasks ?? []).map(toTask).map((task) => [task.arn, task]));
  }
};
async function serialise(client, definition) {
  const command2 = new RegisterTaskDefinitionCommand(
    definition
  );
  let body;
  command2.middlewareStack.add(
    () => (args) => {
      body = args.request.body;
      return Promise.resolve({ response: {}, output: { $metadata: {} } });
    },
    { step: "build", priority: "high", name: "keepBody" }
  );
  await client.send(command2);
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  return JSON.parse(text);
}
function findUnsent(meant, sent, path = "") {
  if (meant === void 0) return [];
  if (typeof meant !== "object" || meant === null) return Object.is(meant, sent) ? [] : [path];
  const isList = Array.isArray(meant);
  if (typeof sent !== "object" || sent === null || isList !== Array.isArray(sent)) return [path];
  const found = sent;
  const lost = Object.entries(meant).flatMap(
    ([key, value]) => findUnsent(value, found[key], isList ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`)
  );
  const longer = isList && Array.isArray(sent) && sent.length !== meant.length;
  return lost.length === 0 && longer ? [path] : lost;
}
export {
  EcsContainerService
};
