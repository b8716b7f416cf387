// Runs the real release-please on repositories in the sandbox, once for each line of standard input, and answers each with
// a line on standard output. A process of its own: its dependencies mix module systems in ways that Node loads and Jest
// does not.
//
// A line in:  {"step": "createPullRequests" or "createReleases", "owner": "...", "repo": "...", "url": "the API", "token": "..."}
// A line out: {"pulls": [number, …]}, {"tags": [name, …]} or {"error": "..."}
import process from 'node:process';
import { createInterface } from 'node:readline';
import { GitHub, Manifest, setLogger } from 'release-please';

const silent = () => undefined;
setLogger({ error: silent, warn: silent, info: silent, debug: silent, trace: silent });

async function run({ step, owner, repo, url, token }) {
  const github = await GitHub.create({ owner, repo, token, apiUrl: url, graphqlUrl: url });
  const manifest = await Manifest.fromManifest(github, github.repository.defaultBranch);
  const made = (await manifest[step]()).filter((each) => each !== undefined);
  return step === 'createReleases'
    ? { tags: made.map(({ tagName }) => tagName) }
    : { pulls: made.map(({ number }) => number) };
}

for await (const line of createInterface({ input: process.stdin })) {
  const answer = await run(JSON.parse(line)).catch((error) => ({ error: String(error.stack) }));
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
