// Writes the documentation as a site, for GitHub Pages or to be read without a network: npm run site [-- <folder>].
// GitHub's own Jekyll is not used: it would take every ${{ … }} of the examples for its own templates.
import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { documentationFiles } from './documentation.js';
import { slugOf } from './prose.js';

const SOURCE = 'https://github.com/uktrade/platform-tools';
const STYLE = `body{font:1.05rem/1.5 arial,sans-serif;max-width:52rem;margin:0 auto;padding:1rem;color:#0b0c0c;background:#fff}
a{color:#1a65a6}a:focus{outline:3px solid #fd0}nav{border-bottom:1px solid #cecece;padding-bottom:.5rem}nav a{margin-right:1rem}
code{font-size:.9em;background:#f3f3f3;padding:.1em .25em}pre{background:#f3f3f3;padding:1rem;overflow-x:auto}pre code{padding:0}
table{border-collapse:collapse;display:block;overflow-x:auto}th,td{border:1px solid #cecece;padding:.35rem .6rem;text-align:left;vertical-align:top}
img{max-width:100%}`;

/** Writes a page for each Markdown file, and the images that they show, into the folder. Returns their paths there. */
export function writeSite(root: string, folder: string): string[] {
  const pages = new Map(documentationFiles(root).map((path) => [path, pageOf(path)]));
  const images = new Set<string>();
  for (const [path, page] of pages) {
    const html = renderPage(readFileSync(join(root, path), 'utf8'), (target) => {
      const address = addressOf(root, path, target, pages);
      if (address.image !== undefined) images.add(address.image);
      return address.href;
    });
    mkdirSync(dirname(join(folder, page)), { recursive: true });
    writeFileSync(join(folder, page), layOut(html, page));
  }
  for (const image of images) {
    mkdirSync(dirname(join(folder, image)), { recursive: true });
    copyFileSync(join(root, image), join(folder, image));
  }
  return [...pages.values(), ...images];
}

function pageOf(path: string): string {
  return posix.join(
    posix.dirname(path),
    posix.basename(path) === 'README.md' ? 'index.html' : `${posix.basename(path, '.md')}.html`,
  );
}

/** Where a link leads on the site; what is no page or image there is on GitHub. */
function addressOf(
  root: string,
  path: string,
  target: string,
  pages: ReadonlyMap<string, string>,
): { href: string; image?: string } {
  if (/^(?:[a-z]+:|#)/.test(target)) return { href: target };
  const [file = '', anchor] = target.split('#');
  const wanted = posix.join(posix.dirname(path), file).replace(/\/$/, '');
  const from = posix.dirname(pages.get(path) ?? '');
  const page = pages.get(wanted) ?? pages.get(posix.join(wanted, 'README.md'));
  if (page !== undefined)
    return { href: `${posix.relative(from, page)}${anchor === undefined ? '' : `#${anchor}`}` };
  if (/\.(?:png|svg)$/.test(wanted)) return { href: posix.relative(from, wanted), image: wanted };
  const kind = statSync(join(root, wanted)).isDirectory() ? 'tree' : 'blob';
  return { href: `${SOURCE}/${kind}/main/${wanted}` };
}

function renderPage(markdown: string, resolve: (target: string) => string): string {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    // Ours alone: comments, <details> and <br>.
    allowDangerousHtml: true,
  });
  const seen = new Map<string, number>();
  return html
    .replaceAll(/<(h[1-6])>(.*?)<\/\1>/g, (_heading, name: string, text: string) => {
      const slug = slugOf(text.replaceAll(/<[^>]*>|&[a-z]+;/g, ''));
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      return `<${name} id="${slug}${count === 0 ? '' : `-${count}`}">${text}</${name}>`;
    })
    .replaceAll(
      / (href|src)="([^"]*)"/g,
      (_attribute, name: string, target: string) => ` ${name}="${resolve(target)}"`,
    );
}

function layOut(html: string, page: string): string {
  const title = /<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1]?.replaceAll(/<[^>]*>/g, '') ?? 'platform-tools';
  const home = posix.relative(posix.dirname(page), 'index.html');
  const guide = posix.relative(posix.dirname(page), 'docs/index.html');
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head>
<body><nav><a href="${home}">platform-tools</a><a href="${guide}">Guide</a><a href="${SOURCE}">Source</a></nav>
<main>
${html}
</main></body>
</html>
`;
}

if (process.argv[1] !== undefined && fileURLToPath(import.meta.url) === realpathSync(process.argv[1])) {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const folder = process.argv[2] ?? join(root, 'build', 'site');
  rmSync(folder, { recursive: true, force: true });
  console.log(`${writeSite(root, folder).length} files in ${folder}`);
}
