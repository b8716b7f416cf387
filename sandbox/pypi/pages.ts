import type { IndexFile } from './index-files.js';

/** What an operation answers with. */
export interface Content {
  type: string;
  body: string | Buffer;
  /** Where it is instead, below the index: the answer is 301 then. */
  location?: string;
}

const SIMPLE_JSON = 'application/vnd.pypi.simple.v1+json';

/** `/pypi/<name>/<version>/json`. @param files - of that version */
export function jsonPage(
  project: string,
  version: string,
  files: readonly IndexFile[],
  base: string,
): Content {
  return json({
    info: { name: project, version, yanked: files.every(({ yanked }) => yanked !== false) },
    last_serial: files.length,
    urls: files.map((file) => ({
      filename: file.filename,
      packagetype: file.filename.endsWith('.whl') ? 'bdist_wheel' : 'sdist',
      digests: { sha256: file.sha256 },
      size: file.content?.length ?? 0,
      url: `${base}/files/${file.sha256}/${file.filename}`,
      yanked: file.yanked !== false,
      yanked_reason: typeof file.yanked === 'string' ? file.yanked : null,
    })),
    vulnerabilities: [],
  });
}

/** `/simple/<name>/`, as the request wants it. Source: PEP 503, 592, 691. */
export function simplePage(project: string, files: readonly IndexFile[], asJson: boolean): Content {
  const href = ({ sha256, filename }: IndexFile): string => `../../files/${sha256}/${filename}`;
  if (asJson) {
    return {
      type: SIMPLE_JSON,
      body: JSON.stringify({
        meta: { 'api-version': '1.1' },
        name: project,
        versions: [...new Set(files.map(({ version }) => version))],
        files: files.map((file) => ({
          filename: file.filename,
          url: href(file),
          hashes: { sha256: file.sha256 },
          size: file.content?.length ?? 0,
          yanked: file.yanked,
        })),
      }),
    };
  }
  const links = files.map((file) => {
    const yanked =
      file.yanked === false ? '' : ` data-yanked="${file.yanked === true ? '' : escape(file.yanked)}"`;
    return `    <a href="${href(file)}#sha256=${file.sha256}"${yanked}>${escape(file.filename)}</a><br />`;
  });
  return html(`Links for ${project}`, links);
}

/** `/simple/` */
export function projectList(projects: readonly string[], asJson: boolean): Content {
  if (asJson) {
    const body = { meta: { 'api-version': '1.1' }, projects: projects.map((name) => ({ name })) };
    return { type: SIMPLE_JSON, body: JSON.stringify(body) };
  }
  return html(
    'Simple index',
    projects.map((name) => `    <a href="/simple/${name}/">${escape(name)}</a>`),
  );
}

export function json(value: unknown): Content {
  return { type: 'application/json', body: JSON.stringify(value) };
}

function html(title: string, lines: readonly string[]): Content {
  const head = `<head>\n    <meta name="pypi:repository-version" content="1.1">\n    <title>${title}</title>\n  </head>`;
  return {
    type: 'text/html',
    body: `<!DOCTYPE html>\n<html>\n  ${head}\n  <body>\n    <h1>${title}</h1>\n${lines.join('\n')}\n  </body>\n</html>\n`,
  };
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
