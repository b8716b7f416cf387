import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PlatformError } from '../../core/errors.js';
import { checkPlatformConfig, formatProblem } from './platform-config.js';

const HEAD = `schema_version: 1
application: demo
default_versions: { platform-helper: 15.0.0 }
environments:
  '*':
    accounts: { deploy: { name: a, id: '111111111111' }, dns: { name: b, id: '222222222222' } }
  dev:
  prod: { service-deployment-mode: platform }
`;
const codebases = (text: string): string => `${HEAD}codebase_pipelines:\n${text}`;
const problemsOf = (text: string): string[] =>
  checkPlatformConfig(text).problems.map((problem) => formatProblem('c.yml', problem));

describe('a valid platform-config.yml', () => {
  it('is read, whatever its extensions and environment pipelines hold', () => {
    const { config, problems } = checkPlatformConfig(
      `${codebases('  web: { repository: uktrade/demo-web }\n')}extensions: { db: { type: postgres, odd: 1 } }\nenvironment_pipelines: { main: { anything: 1 } }\n`,
    );
    expect(problems).toEqual([]);
    expect(config?.codebase_pipelines).toEqual({ web: { repository: 'uktrade/demo-web' } });
  });

  it('may take a codebase over from another one with a merge key, as platform-helper and Terraform do', () => {
    const { config, problems } = checkPlatformConfig(
      codebases(
        '  web: &web { repository: a/b, requires_image_build: false }\n  api: { <<: *web, repository: a/c }\n',
      ),
    );
    expect(problems).toEqual([]);
    expect(config?.codebase_pipelines?.['api']).toEqual({ repository: 'a/c', requires_image_build: false });
  });

  it('may have Windows line ends, a byte order mark, and a wildcard for all branches', () => {
    const text = codebases(
      '  web:\n    repository: a/b\n    pipelines: [{ name: x, branch: "*", environments: [{ name: dev }] }]\n',
    );
    expect(problemsOf(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual([]);
  });

  it('may say that an environment has a network or a VPC', () => {
    expect(problemsOf(`${HEAD}  test: { vpc: x, network: { egress_rules: {} } }\n`)).toEqual([]);
  });
});

describe('a problem', () => {
  it.each([
    [
      '  web: { repositry: uktrade/demo-web }',
      [
        'c.yml:10:8: codebase_pipelines.web: "repository" is missing',
        'c.yml:10:10: codebase_pipelines.web: "repositry" is not known here; did you mean "repository"?',
      ],
    ],
    [
      '  web: { repository: demo-web }',
      ['c.yml:10:22: codebase_pipelines.web.repository: expected owner/name'],
    ],
    ['  web: { repository: ../.. }', ['c.yml:10:22: codebase_pipelines.web.repository: expected owner/name']],
    [
      '  Web: { repository: a/b }',
      ['c.yml:10:8: codebase_pipelines.Web: expected lower-case letters, digits, hyphens and underscores'],
    ],
    [
      '  web: { repository: a/b, pipeline_mode: github }',
      [
        'c.yml:10:42: codebase_pipelines.web.pipeline_mode: expected "aws_codepipeline", "dual_codepipeline_github", "github_actions", got "github"',
      ],
    ],
    [
      '  web: { repository: a/b, requires_image_build: "no" }',
      ['c.yml:10:49: codebase_pipelines.web.requires_image_build: expected true or false, got "no"'],
    ],
    [
      '  web:\n    repository: a/b\n    pipelines:\n      - { name: x, branch: main, tag: true, environments: [{ name: dev }] }',
      ['c.yml:13:9: codebase_pipelines.web.pipelines.0: expected either a branch or tag: true'],
    ],
    [
      '  web:\n    repository: a/b\n    pipelines:\n      - { name: x, branch: a*b, environments: [] }',
      [
        'c.yml:13:28: codebase_pipelines.web.pipelines.0.branch: expected the name of a branch, with at most one wildcard at its end',
        'c.yml:13:47: codebase_pipelines.web.pipelines.0.environments: expected at least one environment',
      ],
    ],
    [
      '  web:\n    repository: a/b\n    pipelines:\n      - { name: x, branch: main, environments: [{ name: dve }, { name: dve }] }',
      [
        'c.yml:13:57: codebase_pipelines.web.pipelines.0.environments.0.name: there is no environment "dve"; did you mean "dev"?',
        'c.yml:13:72: codebase_pipelines.web.pipelines.0.environments.1.name: there is no environment "dve"; did you mean "dev"?',
        'c.yml:13:72: codebase_pipelines.web.pipelines.0.environments.1.name: "dve" is there twice',
      ],
    ],
    [
      '  web:\n    repository: a/b\n    pipelines:\n      - { name: x, branch: main, environments: [{ name: dev }] }\n      - { name: x, tag: true, environments: [{ name: prod }] }',
      ['c.yml:14:17: codebase_pipelines.web.pipelines.1.name: there are two pipelines with the name "x"'],
    ],
    [
      '  web:\n    repository: a/b\n    services: [{ one: [a, b] }, { two: [b] }]',
      ['c.yml:12:41: codebase_pipelines.web.services.1.two.0: "b" is in two run groups'],
    ],
    [
      '  web:\n    repository: a/b\n    cache_invalidation: { domains: { a.b: { paths: [x], environment: production } } }',
      [
        'c.yml:12:53: codebase_pipelines.web.cache_invalidation.domains.a.b.paths.0: expected a path that begins with /',
      ],
    ],
    [
      '  web:\n    repository: a/b\n    cache_invalidation: { domains: { a.b: { paths: [/x], environment: production } } }',
      [
        'c.yml:12:71: codebase_pipelines.web.cache_invalidation.domains.a.b.environment: there is no environment "production"; there are dev, prod',
      ],
    ],
  ])('in %s is named with its place', (text, expected) => {
    expect(problemsOf(codebases(`${text}\n`))).toEqual(expected);
  });

  it.each([
    ['- { name: web, repository: a/b }', 'c.yml:10:3: codebase_pipelines: expected a map, got a list'],
    [
      'web: { repository: a/b, services: [[]] }',
      'c.yml:10:38: codebase_pipelines.web.services.0: expected a map, got a list',
    ],
    ['web:', 'c.yml:10:7: codebase_pipelines.web: expected a map, got nothing'],
    [
      'web: { repository: a/b, services: [web, api] }',
      'c.yml:10:38: codebase_pipelines.web.services.0: expected a map, got "web"',
    ],
  ])('in the shape of %s is named in the words of YAML', (text, expected) => {
    expect(problemsOf(codebases(`  ${text}\n`))[0]).toBe(expected);
  });

  it.each([
    ['constructor', 'the name "constructor" can\'t be used here; choose another one'],
    ['__proto__', 'the name "__proto__" can\'t be used here; choose another one'],
    ['prototype', 'the name "prototype" can\'t be used here; choose another one'],
    ['1', 'the name 1 is a number in YAML; put it in quotes'],
    ['0x10', 'the name 0x10 is a number in YAML; put it in quotes'],
    ['true', 'the name true is true or false in YAML; put it in quotes'],
    ['null', 'the name null is empty in YAML'],
  ])('is the name %s, which would be lost or become another one', (name, message) => {
    const codebase = codebases(`  ${name}: { repository: a/b }\n  web: { repository: a/b }\n`);
    expect(problemsOf(codebase).join('\n')).toContain(`: codebase_pipelines: ${message}`);
    expect(problemsOf(`${HEAD}  ${name}: { vpc: x }\n`).join('\n')).toContain(`: environments: ${message}`);
    const group = codebases(`  web:\n    repository: a/b\n    services:\n      - ${name}: [web]\n`);
    expect(problemsOf(group).join('\n')).toContain(`: codebase_pipelines.web.services.0: ${message}`);
  });

  it('is a name that is not a text, once, and no name that is one', () => {
    expect(problemsOf(codebases('  1: { repository: a/b }\n'))).toEqual([
      'c.yml:10:3: codebase_pipelines: the name 1 is a number in YAML; put it in quotes',
    ]);
    expect(problemsOf(codebases('  [a, b]: { repository: a/b }\n'))).toEqual([
      'c.yml:10:3: codebase_pipelines: the name ["a","b"] is not a text',
    ]);
    expect(problemsOf(codebases('  1.5: { repository: a/b }\n'))[0]).toContain('the name 1.5 is a number');
    for (const name of ['"1"', '"true"', 'no', 'tostring', 'valueof'])
      expect(problemsOf(codebases(`  ${name}: { repository: a/b }\n`))).toEqual([]);
    for (const name of ['toString', 'hasOwnProperty', 'valueOf']) {
      const text = codebases('  web: { repository: a/b, services: [{ NAME: [NAME] }] }\n').replaceAll(
        'NAME',
        name,
      );
      const { config } = checkPlatformConfig(`${text}extensions: { constructor: 1 }\n`);
      expect(config?.codebase_pipelines?.['web']?.services).toEqual([{ [name]: [name] }]);
    }
    expect(problemsOf(codebases('  web: { repository: a/b, services: [{ all: [true, 1] }] }\n'))).toEqual([
      'c.yml:10:46: codebase_pipelines.web.services.0.all.0: expected a text, got true; put it in quotes',
      'c.yml:10:52: codebase_pipelines.web.services.0.all.1: expected a text, got the number 1; put it in quotes',
    ]);
  });

  it.each([
    ['pipelines: []', 'c.yml:9:1: "pipelines" is not known here; there are schema_version, application, '],
    ['environment: {}', 'c.yml:9:1: "environment" is not known here; did you mean "environments"?'],
    ['x: 1', 'c.yml:9:1: "x" is not known here; there are schema_version, '],
    [
      'codebase_pipelines: { web: { repository: a/b, environments: [] } }',
      'c.yml:9:47: codebase_pipelines.web: "environments" is not known here; there are repository, slack_channel, ',
    ],
    [
      'codebase_pipelines: { web: { repository: a/b, pipelines: [{ name: x, tag: true, environments: [{ name: dev, approval: true }] }] } }',
      'c.yml:9:109: codebase_pipelines.web.pipelines.0.environments.0: "approval" is not known here; there are name, requires_approval',
    ],
    [
      'codebase_pipelines: { web: { repository: a/b, cache_invalidation: { domains: { d: { path: [/x], environment: dev } } } } }',
      'codebase_pipelines.web.cache_invalidation.domains.d: "path" is not known here; did you mean "paths"?',
    ],
  ])('is a key at a place where it is not known, with those that are: %s', (text, problem) => {
    expect(problemsOf(`${HEAD}${text}\n`).join('\n')).toContain(problem);
  });

  it('is an alias without an anchor before it, with its place', () => {
    expect(problemsOf(codebases('  web: *base\n  api: &base { repository: a/b }\n'))).toEqual([
      'c.yml:10:8: the alias *base has no anchor before it (&base); write the value out',
    ]);
  });

  it('is a tab at the beginning of a line', () => {
    expect(problemsOf(`${HEAD}\textensions: {}\n`)[0]).toMatch(/^c\.yml:9:1: This is not YAML: Tabs/);
  });

  it('is a second document', () => {
    expect(problemsOf(`${HEAD}---\nother: 1\n`)).toEqual([
      'c.yml:9:1: a second document begins here; write all of it into one, without ---',
    ]);
  });

  it('is what is not YAML, and a key that is there twice', () => {
    expect(problemsOf(`${HEAD}extensions: [`)[0]).toMatch(/^c\.yml:9:14: This is not YAML: /);
    expect(problemsOf(`${HEAD}application: other\n`)[0]).toMatch(
      /^c\.yml:9:1: This is not YAML: Map keys must be unique/,
    );
  });

  it('is a file that holds no map, and an account id that lost its quotes', () => {
    const expected = 'expected a map of settings: schema_version, application, environments and others';
    for (const text of ['- one\n', 'one', '1']) expect(problemsOf(text)).toEqual([`c.yml:1:1: ${expected}`]);
    for (const text of ['', '\n', '# nothing yet\n', '---\n'])
      expect(problemsOf(text)).toEqual([
        expect.stringMatching(/^c\.yml:\d:\d: the file has no settings; expected a map/),
      ]);
    expect(problemsOf(HEAD.replace("'111111111111'", '111111111111'))).toEqual([
      'c.yml:6:40: environments.*.accounts.deploy.id: expected a text, got the number 111111111111; put it in quotes',
    ]);
  });
});

it.each(['application: demo\n', HEAD.replace('schema_version: 1', 'schema_version: 0')])(
  'the layout before version 1 is refused with the command that mends it',
  (text) => {
    expect(() => checkPlatformConfig(text)).toThrow(
      expect.objectContaining({
        hint: expect.stringMatching(
          /platform-helper 13 .* 14 or newer.*platform-helper config migrate/,
        ) as unknown,
      }),
    );
  },
);

it('a layout that is newer than this version is refused with that', () => {
  expect(() => checkPlatformConfig(HEAD.replace('schema_version: 1', 'schema_version: 2'))).toThrow(
    expect.objectContaining({
      message: 'This platform-config.yml has schema version 2, and this version of platform-tools knows 1.',
      hint: 'Use a newer version of platform-tools.',
    }),
  );
});

it('no text makes it fail but with a PlatformError', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('{}[]:,-*&!|>#\n "\'ab1')) }), (text) => {
      try {
        for (const { line, column } of checkPlatformConfig(`${HEAD}${text}`).problems)
          expect(line > 0 && column > 0).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(PlatformError);
      }
    }),
  );
});
