// Renders the summaries of some pages in docs/pages about as GitHub does, into docs/images:
//   node scripts/screenshots.mjs [--measure]
// Needs Chromium (`chromium` on the PATH, or its path in CHROMIUM). --measure prints how far down the cause of each failure
// stands, in pixels, and writes nothing.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pages = join(root, 'docs', 'pages');
const images = join(root, 'docs', 'images');
/** The pages to show, and the height of each picture. */
const SHOWN = {
  'codebase-build-failed': 560,
  'codebase-deploy-rolled-back': 550,
  'codebase-deploy-deployed': 580,
  'codebase-status-status': 260,
  'pull-request-check-wrong': 450,
};
/** As wide as a summary is on a laptop. */
const WIDTH = 900;
const EMOJI = {
  white_check_mark: '✅',
  x: '❌',
  warning: '⚠️',
  rocket: '🚀',
  mag: '🔍',
  fast_forward: '⏩',
  leftwards_arrow_with_hook: '↩️',
  no_entry_sign: '🚫',
  hourglass_flowing_sand: '⏳',
};
const STYLE = `
  body { margin: 0; padding: 24px; width: ${WIDTH - 48}px; font: 14px/1.5 'Liberation Sans', Arial, sans-serif; color: #1f2328; background: #fff; overflow-wrap: break-word }
  h1, h2, h3, h4 { margin: 16px 0; line-height: 1.25 } h3 { font-size: 1.25em } h4 { font-size: 1em } h3:first-child { margin-top: 0 }
  p, table, pre, details, ul { margin: 0 0 16px } a { color: #0969da; text-decoration: none }
  code, pre { font: 12px/1.45 'Liberation Mono', monospace; background: #f6f8fa; border-radius: 6px } code { padding: .2em .4em; background: #eff1f3 }
  pre { padding: 16px; overflow: hidden } pre code { padding: 0; background: none }
  table { border-collapse: collapse; display: block; max-width: 100%; overflow: hidden } th, td { padding: 6px 13px; border: 1px solid #d1d9e0 } tr:nth-child(2n) { background: #f6f8fa }
  blockquote { margin: 0 0 16px; padding: 0 1em; color: #59636e; border-left: .25em solid #d1d9e0 }`;

/** The summary of a page as GitHub would render it; the addresses of links don't matter here. */
function summaryHtml(name) {
  const text = readFileSync(join(pages, `${name}.md`), 'utf8');
  const [, summary = ''] = /\n## Summary\n([^]*?)\n## Annotations\n/.exec(text) ?? [];
  const html = micromark(summary, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  }).replace(/:([a-z_]+):/g, (found, emoji) => EMOJI[emoji] ?? found);
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${html}`;
}

const folder = mkdtempSync(join(tmpdir(), 'platform-tools-screenshots-'));

function chromium(name, html, ...flags) {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, html);
  const common = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    '--disable-lcd-text',
    '--font-render-hinting=none',
    '--force-device-scale-factor=1',
  ];
  const { status, stdout, stderr } = spawnSync(
    process.env.CHROMIUM ?? 'chromium',
    [...common, ...flags, `file://${file}`],
    { encoding: 'utf8', timeout: 60_000 },
  );
  if (status !== 0) throw new Error(`Chromium failed for ${name}: ${stderr}`);
  return stdout;
}

/** Where the bottom of the last of heading, cause and log lines is. */
const MEASURE = `<script>
  const shown = [document.querySelector('h3'), document.querySelector('p strong'), document.querySelector('pre')];
  const bottom = (element) => (element === null ? '-' : Math.round(element.getBoundingClientRect().bottom));
  document.title = shown.map(bottom).join(' ');
</script>`;

if (process.argv.includes('--measure')) {
  console.log('page: bottom of heading, cause and log lines in pixels');
  for (const file of readdirSync(pages).sort()) {
    const name = file.replace(/\.md$/, '');
    const html = summaryHtml(name);
    if (!html.includes(EMOJI.x)) continue;
    const dom = chromium(name, html + MEASURE, '--dump-dom', `--window-size=${WIDTH},2000`);
    console.log(`${name}: ${/<title>([^<]*)/.exec(dom)?.[1] ?? ''}`);
  }
} else {
  mkdirSync(images, { recursive: true });
  for (const [name, height] of Object.entries(SHOWN)) {
    chromium(
      name,
      summaryHtml(name),
      `--window-size=${WIDTH},${height}`,
      `--screenshot=${join(images, `${name}.png`)}`,
    );
    console.log(`docs/images/${name}.png`);
  }
}
rmSync(folder, { recursive: true, force: true });
