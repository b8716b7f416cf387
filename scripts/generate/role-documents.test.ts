import { beforeAll, describe, expect, it } from '@jest/globals';
import { makeOidcToken, readOidcToken } from '../../sandbox/aws/sts/oidc.js';
import type { OidcClaims } from '../../sandbox/aws/sts/oidc.js';
import { Access } from '../../sandbox/server/access/access.js';
import { platformRoles } from '../../sandbox/server/access/platform-roles.js';
import { fits } from '../../sandbox/server/access/wildcards.js';
import { checkScenario } from '../../sandbox/scenario/load-scenario.js';
import type { CommandDefinition } from '../../src/commands/command.js';
import { loadCommands } from './generated-files.js';
import { ISSUER, roleDocuments } from './role-documents.js';
import type { RoleDocument } from './role-documents.js';
import { roleDocumentFiles } from './role-files.js';

const root = process.cwd();
let commands: CommandDefinition[] = [];
let documents: RoleDocument[] = [];

beforeAll(async () => {
  commands = await loadCommands(root);
  documents = roleDocuments(commands);
});

function find(name: string): RoleDocument {
  const found = documents.find((document) => document.name === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
}

interface PolicyFile {
  trust?: { Statement: { Condition: Record<string, Record<string, string[]>> }[] };
  permissions: { Statement: { Action: string[]; Resource: string[] }[] };
}

function readPolicy(name: string): PolicyFile {
  const text = roleDocumentFiles(documents).get(`docs/iam/roles/${name}/policy.json`) ?? '';
  return JSON.parse(text) as PolicyFile;
}

const values: Readonly<Record<string, string>> = {
  owner: 'uktrade',
  name: 'demo-web',
  'owner-id': '7',
  'repository-id': '42',
  branch: 'main',
  env: 'prod',
};

/** Says as IAM does whether a policy lets a token in: one statement has to fit in all of its conditions. */
function letsIn(name: string, claims: Partial<OidcClaims>): boolean {
  const fill = (pattern: string): string =>
    pattern.replaceAll(/<([a-z-]+)>/g, (_, key: string) => values[key] ?? '');
  const statements = readPolicy(name).trust?.Statement ?? [];
  return statements.some(({ Condition }) =>
    Object.entries(Condition).every(([test, keys]) =>
      Object.entries(keys).every(([key, wanted]) => {
        const claim = Object.entries(claims).find(([own]) => `${ISSUER}:${own}` === key)?.[1];
        if (typeof claim !== 'string') return false;
        return wanted.some((pattern) =>
          test === 'StringLike' ? fits(fill(pattern), claim) : fill(pattern) === claim,
        );
      }),
    ),
  );
}

const ours = 'uktrade/platform-tools/.github/workflows/codebase-deploy.yml@refs/tags/v1';
const theirs = 'uktrade/demo-web/.github/workflows/deploy.yml@refs/heads/main';

describe('the trust of the role documents', () => {
  it.each<[what: string, claims: Partial<OidcClaims>, lets: [pipelines: boolean, environment: boolean]]>([
    ['a build on main', {}, [true, false]],
    ['one of a git tag', { sub: 'repo:uktrade/demo-web:ref:refs/tags/1.2.3' }, [true, false]],
    ['one with ids', { sub: 'repo:uktrade@7/demo-web@42:ref:refs/heads/main' }, [true, false]],
    ['one of another branch', { sub: 'repo:uktrade/demo-web:ref:refs/heads/feature' }, [false, false]],
    ['a pull request', { sub: 'repo:uktrade/demo-web:pull_request' }, [false, false]],
    ['another repository', { sub: 'repo:uktrade/demo-web2:ref:refs/heads/main' }, [false, false]],
    [
      'one of that name with another id',
      { sub: 'repo:uktrade@7/demo-web@43:ref:refs/heads/main' },
      [false, false],
    ],
    ['a deployment', { sub: 'repo:uktrade/demo-web:environment:prod', job_workflow_ref: ours }, [true, true]],
    [
      'one with ids',
      { sub: 'repo:uktrade@7/demo-web@42:environment:prod', job_workflow_ref: ours },
      [true, true],
    ],
    [
      'one by another workflow',
      { sub: 'repo:uktrade/demo-web:environment:prod', job_workflow_ref: theirs },
      [false, false],
    ],
    [
      'one in another environment',
      { sub: 'repo:uktrade/demo-web:environment:uat', job_workflow_ref: ours },
      [false, false],
    ],
    [
      'the job that waits for approval',
      { sub: 'repo:uktrade/demo-web:environment:prod-approval', job_workflow_ref: ours },
      [false, false],
    ],
    [
      'our workflow on a branch',
      { job_workflow_ref: ours, sub: 'repo:uktrade/demo-web:ref:refs/heads/main' },
      [true, false],
    ],
    ['another audience', { aud: 'pypi' }, [false, false]],
  ])('is right about %s', (_, claims, lets) => {
    const token = { ...readOidcToken(makeOidcToken('sts.amazonaws.com', 0)), ...claims };
    expect([
      letsIn('oidc-role-pipelines-account', token),
      letsIn('oidc-role-environment-account', token),
    ]).toEqual(lets);
  });

  it('is that of roles which the sandbox lets jobs become', () => {
    const environments = { prod: { account: '222222222222' } };
    const access = new Access(checkScenario({ applications: { demo: { environments } } }, 'this test'));
    for (const account of ['123456789012', '222222222222'])
      expect(access.trusts(`arn:aws:iam::${account}:role/github-oidc-demo-repo-role`, undefined)).toBe(true);
    const role = 'arn:aws:iam::222222222222:role/github-oidc-demo-repo-role';
    const caller = { account: '222222222222', arn: role, userId: 'x', role };
    expect(access.trusts('arn:aws:iam::222222222222:role/demo-prod-codebase-pipeline-deploy', caller)).toBe(
      true,
    );
  });
});

describe('the permissions of the role documents', () => {
  it('are what the pipeline needs in its account, no less and no more', () => {
    const verbs = ['codebase-build', 'codebase-deploy', 'codebase-plan', 'deployment-check', 'setup-check'];
    const needed = commands
      .filter(({ name }) => verbs.includes(name))
      .flatMap(({ permissions }) => permissions.aws)
      .filter(({ account, optional }) => account === undefined && optional !== true)
      .flatMap(({ actions, resources }) =>
        actions.flatMap((action) =>
          resources.map((resource) => `${action} ${resource.replace('<env-account>', '<account>')}`),
        ),
      );
    const given = readPolicy('oidc-role-pipelines-account').permissions.Statement.flatMap(
      ({ Action, Resource }) =>
        Action.flatMap((action) => Resource.map((resource) => `${action} ${resource}`)),
    );
    expect(new Set(given)).toEqual(new Set(needed));
  });

  it('let the role of an environment assume deploy roles, and nothing else', () => {
    expect(readPolicy('oidc-role-environment-account').permissions.Statement).toMatchObject([
      {
        Action: ['sts:AssumeRole'],
        Resource: ['arn:aws:iam::<account>:role/<app>-*-codebase-pipeline-deploy'],
      },
    ]);
  });

  it('add to the deploy role what is optional, where the platform leaves it out', () => {
    const extras = find('deploy-role-extras').permissions;
    const actions = [...new Set(extras.flatMap((statement) => statement.actions))].sort();
    expect(actions).toEqual([
      'ecs:DescribeServiceDeployments',
      'ecs:DescribeServiceRevisions',
      'ecs:ListTasks',
      'ecs:StopServiceDeployment',
      's3:ListBucket',
    ]);
    const granted =
      platformRoles.find(({ names }) => names[0] === '<app>-<env>-codebase-pipeline-deploy')?.allows ?? [];
    expect(
      granted.flatMap((statement) => statement.actions).filter((action) => actions.includes(action)),
    ).toEqual([]);
  });
});

describe('the Terraform of the role documents', () => {
  const references: Readonly<Record<string, string>> = {
    'var.application': 'app',
    'data.aws_caller_identity.current.account_id': 'account',
    'data.aws_region.current.region': 'region',
    'var.owner': 'owner',
    'var.owner_id': 'owner-id',
    'var.repository': 'name',
    'var.repository_id': 'repository-id',
    codebase: 'cb',
    environment: 'env',
    branch: 'branch',
  };

  it.each(['oidc-role-pipelines-account', 'oidc-role-environment-account', 'deploy-role-extras'])(
    'says the same as the JSON: %s',
    (name) => {
      const terraform = roleDocumentFiles(documents).get(`docs/iam/roles/${name}/main.tf`) ?? '';
      const written = new Set(
        [...terraform.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) =>
          text.replaceAll(
            /\$\{([\w.]+)\}/g,
            (_, reference: string) => `<${references[reference] ?? reference}>`,
          ),
        ),
      );
      const { trust, permissions } = readPolicy(name);
      const texts = [
        ...permissions.Statement.flatMap(({ Action, Resource }) => [...Action, ...Resource]),
        ...(trust?.Statement ?? []).flatMap(({ Condition }) =>
          Object.entries(Condition).flatMap(([test, keys]) => [
            test,
            ...Object.entries(keys).flatMap(([key, wanted]) => [key, ...wanted]),
          ]),
        ),
      ];
      expect(texts.filter((text) => !written.has(text))).toEqual([]);
      const arns = [...written].filter((text) => /^(arn:aws:(?!iam::<account>:oidc)|repo:)/.test(text));
      expect(arns.filter((text) => !texts.includes(text))).toEqual([]);
      // Each variable that is used is declared, and the other way round.
      const used = new Set([...terraform.matchAll(/var\.(\w+)/g)].map(([, variable]) => variable));
      expect(new Set([...terraform.matchAll(/^variable "(\w+)"/gm)].map(([, variable]) => variable))).toEqual(
        used,
      );
    },
  );
});
