// Runs the real release-please on a repository in the sandbox, once. A process of its own: its dependencies mix module
// systems in ways that Node loads and Jest does not.
//
//     node release-please.mjs <createPullRequests | createReleases>
//
// The repository comes from RELEASE_REPOSITORY (owner/name), the API from RELEASE_API_URL, the token from
// RELEASE_TOKEN. Prints what the step returns: {pulls: [number, …]} or {tags: [name, …]}.
import process from 'node:process';
import { GitHub, Manifest, setLogger } from 'release-please';

const silent = () => undefined;
setLogger({ error: silent, warn: silent, info: silent, debug: silent, trace: silent });

const { RELEASE_REPOSITORY = '', RELEASE_API_URL: url, RELEASE_TOKEN: token } = process.env;
const [owner, repo] = RELEASE_REPOSITORY.split('/');
const github = await GitHub.create({ owner, repo, token, apiUrl: url, graphqlUrl: url });
const manifest = await Manifest.fromManifest(github, github.repository.defaultBranch);
const made = (
  process.argv[2] === 'createReleases' ? await manifest.createReleases() : await manifest.createPullRequests()
).filter((each) => each !== undefined);
const result =
  process.argv[2] === 'createReleases'
    ? { tags: made.map(({ tagName }) => tagName) }
    : { pulls: made.map(({ number }) => number) };
process.stdout.write(JSON.stringify(result));
