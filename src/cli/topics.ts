/** As wide as lines of topics are at most: where there is room they are printed as they are. */
export const TOPIC_WIDTH = 80;

/** What `platform-tools help <topic>` explains. */
export const TOPICS: Readonly<Record<string, { summary: string; text: string }>> = {
  credentials: {
    summary: 'How the command line signs in to AWS, GitHub and Slack',
    text: `AWS
  Log in with "aws sso login", and name the profile of the account in which the
  application's pipelines are, with --profile or AWS_PROFILE. Credentials in
  AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN work as well.
  To work as another role, give its ARN with --role-to-assume.

  An environment can be in another account. Its deploy role is assumed from a
  profile of that account: one in ~/.aws/config is found by itself. To name
  it: --environment-profile '{prod: demo-prod}'.

  The region is --aws-region, else AWS_REGION, else eu-west-2.

GITHUB
  PLATFORM_TOOLS_GITHUB_TOKEN, else GH_TOKEN, else GITHUB_TOKEN, else the token
  of GitHub's command line: sign in with "gh auth login".

SLACK AND PYPI
  PLATFORM_TOOLS_SLACK_TOKEN and PLATFORM_TOOLS_PYPI_TOKEN. Tokens have no
  flags, since other users of a machine can read its command lines.

Which permissions a command needs is in docs/iam and docs/roles.md.
`,
  },
  configuration: {
    summary: 'Where defaults come from, and which variables set what',
    text: `DEFAULTS OF FLAGS
  The first of these that says something counts. --env '' leaves a default out.
  --verbose says where each value is from.

  1. The flag.
  2. PLATFORM_APP, PLATFORM_ENV and PLATFORM_CODEBASE.
  3. platform-tools.yml, in the working directory or above it, up to the top of
     the git checkout or your home. It says nothing about another application
     than its own. It can have: app, env, codebase, service, aws-region,
     role-to-assume, environment-role-to-assume, profile, environment-profile.
       app: demo
       env: dev
     Without it, the application in the platform-config.yml of a deploy
     repository, found in the same way.
  4. The checkout: --codebase is the one whose repository is the git remote
     "origin". --commit is HEAD, in a checkout of that codebase, where neither
     a commit nor a tag nor a branch is given.
  5. At a terminal you are asked for the rest, unless --yes is given.

  --commit also takes a revision of git: HEAD~1, or a branch or tag.
  In a GitHub Actions workflow only flags and variables count.

QUESTIONS
  What changes something asks first. For production (an environment whose name
  begins with "prod", or that needs an approval in a pipeline) the answer is
  the name of the environment. --yes asks nothing.

OUTPUT
  NO_COLOR            no colours, whatever it is set to
  FORCE_COLOR         colours also where the output is not a terminal
  CI                  no spinner, and no page is opened
  FORCE_HYPERLINK     1: the terminal shows links; 0: it does not
  BROWSER             the browser that --open starts; none: none is started
  PLATFORM_TOOLS_FORCE_TTY
                      a pipe gets what a terminal would, as wide as it says: 100
  COLUMNS             the width of tables and help where there is no terminal

NETWORK
  HTTPS_PROXY, NO_PROXY   the proxy, and hosts that are reached without it
  AWS_ENDPOINT_URL        another address for AWS: that of a sandbox

FILES
  XDG_CACHE_HOME      where names for completion and the update check are kept;
                      default: ~/.cache
  PLATFORM_TOOLS_SKIP_VERSION_CHECK
                      set to anything: never look for a newer version
`,
  },
  'exit-codes': {
    summary: 'What each exit code means',
    text: `0    Done.
1    Failed: what was asked for did not happen, or is not known to have.
2    Wrong usage: a flag or its value, a command, or a question that could not
     be asked. Nothing was started.
130  Interrupted by Ctrl-C, SIGTERM, or because nobody reads the output.

With --json a failure is {"error": {"message": ..., "hint": ...}} on standard
output, with the outputs that are known by then.
`,
  },
};
