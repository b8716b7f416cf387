const require = process.getBuiltinModule;

// src/domains/platform/strategy.ts
function availableStrategies(mode) {
  switch (mode) {
    case "aws_codepipeline":
      return ["pipeline"];
    case "dual_codepipeline_github":
      return ["pipeline", "ecs"];
    case "github_actions":
      return ["ecs"];
  }
}
function defaultStrategy(mode) {
  return mode === "github_actions" ? "ecs" : "pipeline";
}

export {
  availableStrategies,
  defaultStrategy
};
