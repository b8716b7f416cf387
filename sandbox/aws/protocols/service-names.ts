/** Services by the name of their API model: the prefix of X-Amz-Target, and the service in a CBOR path. */
export const servicesByModel: Readonly<Record<string, string>> = {
  CodeBuild_20161006: 'codebuild',
  CodePipeline_20150709: 'codepipeline',
  Logs_20140328: 'logs',
  AmazonEC2ContainerRegistry_V20150921: 'ecr',
  AmazonSSM: 'ssm',
  AmazonEC2ContainerServiceV20141113: 'ecs',
  AnyScaleFrontendService: 'application-autoscaling',
};
