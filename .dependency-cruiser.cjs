// Who may know whom. `npm run check` runs this; scripts/layers.test.ts proves that each rule bites.
const TESTS = '\\.test\\.ts$';
/** What tests share: fakes, wire servers, shared cases. */
const SUPPORT = [TESTS, '^src/testing/'];
const SDK = '^(node_modules/)?(@aws-sdk|@smithy)/|/node_modules/(@aws-sdk|@smithy)/';
const CODECS = ['/@smithy/core/.*/cbor/', '/@aws-sdk/xml-builder/'];

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one thing, or hide a third one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      comment: 'ncc exits 0 on an import that leads nowhere, so it has to be found here.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'core-knows-only-itself',
      severity: 'error',
      from: { path: '^src/core/', pathNot: TESTS },
      to: { path: '^(src|sandbox|e2e|scripts)/', pathNot: '^src/core/' },
    },
    {
      name: 'domains-know-core-and-provider-types',
      comment:
        'Of providers, domains know the interfaces only (`import type`); a command passes the objects in.',
      severity: 'error',
      from: { path: '^src/domains/', pathNot: TESTS },
      to: { path: '^src/providers/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domains-know-nothing-above',
      severity: 'error',
      from: { path: '^src/domains/', pathNot: TESTS },
      to: { path: '^(src|sandbox|e2e|scripts)/', pathNot: '^src/(domains|core|providers)/' },
    },
    {
      name: 'domains-decide-and-touch-nothing',
      comment: 'Files, processes, network and machine are the business of providers.',
      severity: 'error',
      from: { path: '^src/domains/', pathNot: TESTS },
      to: {
        dependencyTypes: ['core'],
        path: '^(node:)?(fs|http|https|http2|net|tls|dns|dgram|child_process|os|process|worker_threads)(/|$)',
      },
    },
    {
      name: 'providers-know-core-and-their-sdk',
      comment: 'A provider is grouped by the system it talks to, not by who asks.',
      severity: 'error',
      from: { path: '^src/providers/', pathNot: TESTS },
      to: { path: '^(src|sandbox|e2e|scripts)/', pathNot: '^src/(providers|core)/' },
    },
    {
      name: 'commands-compose',
      comment: 'A command takes, gives and calls a domain; it knows no entry and no sandbox.',
      severity: 'error',
      from: { path: '^src/commands/', pathNot: TESTS },
      to: { path: '^(src|sandbox|e2e|scripts)/', pathNot: '^src/(commands|domains|providers|core)/' },
    },
    {
      name: 'commands-know-no-other-noun',
      comment: 'What two nouns need is in commands/shared (inputs) or in a domain (rules).',
      severity: 'error',
      from: { path: '^src/commands/([^/]+)/', pathNot: ['^src/commands/shared/', TESTS] },
      to: { path: '^src/commands/[^/]+/', pathNot: '^src/commands/($1|shared)/' },
    },
    {
      name: 'shared-inputs-know-no-noun',
      severity: 'error',
      from: { path: '^src/commands/shared/', pathNot: TESTS },
      to: { path: '^src/commands/[^/]+/', pathNot: '^src/commands/shared/' },
    },
    {
      name: 'ways-in-know-no-rules',
      comment: 'The actions and the command line run commands by name; the rules are behind those.',
      severity: 'error',
      from: { path: '^src/(action|cli)/', pathNot: TESTS },
      to: { path: '^(src/domains|e2e|scripts)/' },
    },
    {
      name: 'ways-in-are-apart',
      comment: 'What the actions and the command line share is beside them, in commands/shared or in core.',
      severity: 'error',
      from: { path: '^src/(action|cli)/', pathNot: TESTS },
      to: { path: '^src/(action|cli)/', pathNot: '^src/$1/' },
    },
    {
      name: 'entries-are-entries',
      comment: 'Only src/bundle.ts leads to an entry (tests may).',
      severity: 'error',
      from: { path: '^(src|sandbox)/', pathNot: ['^src/bundle\\.ts$', TESTS] },
      to: { path: '^src/(action/main|cli/cli|bundle)\\.ts$' },
    },
    {
      name: 'actions-toolkit-at-the-edge',
      severity: 'error',
      from: { pathNot: ['^src/action/', '^src/providers/runner/'] },
      to: { path: '(^|node_modules/)@actions/core(/|$)' },
    },
    {
      name: 'github-toolkit-in-its-providers',
      severity: 'error',
      comment:
        "The sandbox's tests talk to it with the real client; workflows are checked with GitHub's own parser.",
      from: {
        pathNot: ['^src/action/', '^src/providers/', '^sandbox/(.*\\.test|github/start-github)\\.ts$'],
      },
      to: { path: '(^|node_modules/)(@actions/(?!(core|workflow-parser)(/|$))|@octokit/(core|plugin-))' },
    },
    {
      name: 'aws-sdk-in-its-providers',
      severity: 'error',
      from: { path: '^(src|scripts)/', pathNot: '^src/providers/aws/' },
      to: { path: SDK },
    },
    {
      name: 'sandbox-knows-the-shapes-of-the-sdk-only',
      comment:
        'It answers as AWS does, so it may share the types; and it reads CBOR and XML with the codecs. Its tests talk to it with the real SDK.',
      severity: 'error',
      from: { path: '^sandbox/', pathNot: TESTS },
      to: { path: SDK, pathNot: CODECS, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sandbox-knows-the-core-only',
      severity: 'error',
      from: { path: '^sandbox/', pathNot: TESTS },
      to: { path: '^(src|e2e|scripts)/', pathNot: '^src/core/' },
    },
    {
      name: 'only-the-demo-knows-the-sandbox',
      comment: 'The verbs must not be able to tell a sandbox from AWS.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(cli/demo|bundle)\\.ts$', TESTS] },
      to: { path: '^sandbox/' },
    },
    {
      name: 'the-demo-is-loaded-late',
      comment: 'Who does not run the demo does not load the sandbox.',
      severity: 'error',
      from: { path: '^src/(cli/cli|bundle|cli/demo)\\.ts$' },
      to: { path: '^(src/cli/demo\\.ts$|sandbox/)', dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-test-code-in-the-product',
      severity: 'error',
      from: { path: '^(src|sandbox)/', pathNot: SUPPORT },
      to: { path: SUPPORT },
    },
    {
      name: 'no-development-dependencies-in-the-product',
      severity: 'error',
      from: { path: '^(src|sandbox)/', pathNot: SUPPORT },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|\\.tools|build)/' },
    // Type-only imports count: that is how domains know providers.
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
