import { AwsFault } from '../aws/fault.js';
import type { Call, Service } from '../server/service.js';
import type { World } from '../server/world.js';
import { hash, normalized } from './index-files.js';
import type { IndexFile } from './index-files.js';
import { json, jsonPage, projectList, simplePage } from './pages.js';
import type { Content } from './pages.js';

const pypiPrefix = '/pypi-index';

function getVersion({ parameters }: Call, world: World): Content {
  const [project, version] = [text(parameters['name']), text(parameters['version'])];
  const files = (world.pypi.listed(project, 'inJsonAt') ?? []).filter((file) => file.version === version);
  if (files.length === 0) throw notFound();
  if (project !== normalized(project)) return moved(`/pypi/${normalized(project)}/${version}/json`);
  return jsonPage(project, version, files, base(world));
}

/** The newest release is the last one that was added; one that is no pre-release and was not withdrawn, if there is any. */
function getProject({ parameters }: Call, world: World): Content {
  const project = text(parameters['name']);
  const files = world.pypi.listed(project, 'inJsonAt') ?? [];
  const offered = files.filter(({ yanked }) => yanked === false);
  const stable = offered.findLast((file) => !/(?:a|b|c|rc|dev)\d/.test(file.version));
  const version = (stable ?? offered.at(-1) ?? files.at(-1))?.version;
  if (version === undefined) throw notFound();
  if (project !== normalized(project)) return moved(`/pypi/${normalized(project)}/json`);
  const page = jsonPage(project, version, ofVersion(files, version), base(world));
  return {
    ...page,
    body: JSON.stringify({ ...(JSON.parse(String(page.body)) as object), releases: releasesOf(files) }),
  };
}

/** Where a project is that was asked for by another spelling of its name. Source: PEP 503, and PyPI's JSON API. */
function moved(location: string): Content {
  return { type: 'text/plain', body: '', location };
}

function getSimple({ parameters }: Call, world: World): Content {
  const project = text(parameters['name']);
  const files = world.pypi.listed(project, 'inSimpleAt');
  if (files === undefined) throw notFound();
  if (project !== normalized(project) || parameters['slash'] === false)
    return moved(`/simple/${normalized(project)}/`);
  return simplePage(normalized(project), files, wantsJson(parameters, world));
}

function listSimple({ parameters }: Call, world: World): Content {
  return projectList(world.pypi.names(), wantsJson(parameters, world));
}

function getFile({ parameters }: Call, world: World): Content {
  const file = world.pypi.byHash(text(parameters['sha256']), text(parameters['filename']));
  if (file?.content === undefined) throw notFound();
  return { type: 'application/octet-stream', body: file.content };
}

/** Source: the upload API, https://docs.pypi.org/api/upload/ */
function upload({ parameters, token, content }: Call, world: World): Content {
  const { name, version, filename, sha256 } = parameters;
  const complete = [name, version, filename].every((value) => typeof value === 'string' && value !== '');
  if (!complete || content === undefined)
    throw new AwsFault('BadRequest', 'Upload payload does not have a file.', 400);
  world.pypiTokens.check(token, text(name));
  if (sha256 !== undefined && sha256 !== hash(content))
    throw new AwsFault(
      'BadRequest',
      'The digest supplied does not match a digest calculated from the uploaded file.',
      400,
    );
  const present = world.pypi.find(text(name), text(filename));
  if (present === undefined) {
    world.pypi.add({ project: text(name), version: text(version), filename: text(filename), content });
  } else if (present.sha256 !== hash(content) || world.scenario.pypi.duplicates === 'refuse') {
    const help = 'See https://pypi.org/help/#file-name-reuse for more information.';
    throw new AwsFault('BadRequest', `File already exists ('${text(filename)}'). ${help}`, 400);
  }
  return { type: 'text/html', body: '' };
}

export const pypi: Service = {
  name: 'pypi',
  operations: {
    GetVersion: getVersion,
    GetProject: getProject,
    GetSimple: getSimple,
    ListSimple: listSimple,
    GetFile: getFile,
    Upload: upload,
    GetAudience: (_, world) => json({ audience: world.pypiTokens.audience() }),
    MintToken: ({ token }, world) => json({ success: true, token: world.pypiTokens.mint(token ?? '') }),
  },
};

function wantsJson(parameters: Call['parameters'], world: World): boolean {
  return world.scenario.pypi['simple-json'] && text(parameters['accept']).includes('vnd.pypi.simple.v1+json');
}

/** All versions with their files, which PyPI lists for a project as a whole. */
function releasesOf(files: readonly IndexFile[]): Record<string, { filename: string; yanked: boolean }[]> {
  const versions = [...new Set(files.map(({ version }) => version))];
  return Object.fromEntries(
    versions.map((version) => [
      version,
      ofVersion(files, version).map(({ filename, yanked }) => ({ filename, yanked: yanked !== false })),
    ]),
  );
}

function ofVersion(files: readonly IndexFile[], version: string): IndexFile[] {
  return files.filter((file) => file.version === version);
}

function notFound(): AwsFault {
  return new AwsFault('NotFound', 'Not Found', 404);
}

function base(world: World): string {
  return `${world.registry.url}${pypiPrefix}`;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
