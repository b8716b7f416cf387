// Renders the summaries of some pages in docs/pages about as GitHub does, into docs/images, and measures where the causes of
// failures stand, into docs/readability.md and its pages:
//   npm run screenshots [-- <page> …]
//   npm run screenshots -- --before     what docs/readability/before shows, too: recorded once, so needed only for another style
// With names of pages, shows those alone, whole, in build/pages. Needs Chromium (`chromium` on the PATH, or its path in
// CHROMIUM).
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { FAILURES, readPage, REASONS, SUCCESSES } from './readability.ts';
import { writeReadability } from './readability-pages.ts';
import { smallPng } from './small-png.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const images = join(root, 'docs', 'images');
const COMPARED = [...FAILURES, ...SUCCESSES];
/** The pages to show, and the most height of each picture. */
const SHOWN = {
  ...Object.fromEntries(COMPARED.map((name) => [name, 600])),
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
  information_source: 'ℹ️',
};
const STYLE = `
  body { margin: 0; padding: 24px; width: ${WIDTH - 48}px; font: 14px/1.5 'Liberation Sans', Arial, sans-serif; color: #1f2328; background: #fff; overflow-wrap: break-word }
  h1, h2, h3, h4 { margin: 16px 0; line-height: 1.25 } h3 { font-size: 1.25em } h4 { font-size: 1em } body > :first-child { margin-top: 0 }
  p, table, pre, details, ul { margin: 0 0 16px } a { color: #0969da; text-decoration: none }
  code, pre { font: 12px/1.45 'Liberation Mono', monospace; background: #f6f8fa; border-radius: 6px } code { padding: .2em .4em; background: #eff1f3 }
  pre { padding: 16px; overflow: hidden } pre code { padding: 0; background: none }
  table { border-collapse: collapse; display: block; max-width: 100%; overflow: hidden } th, td { padding: 6px 13px; border: 1px solid #d1d9e0 } tr:nth-child(2n) { background: #f6f8fa }
  .drawing { padding: 24px; text-align: center; color: #59636e; border: 1px dashed #d1d9e0; border-radius: 6px }
  blockquote { margin: 0 0 16px; padding: 0 1em; color: #59636e; border-left: .25em solid #d1d9e0 }`;

/**
 * The summary of a page as GitHub would render it; the addresses of links don't matter here. Drawings are left out, or a box
 * stands in their place.
 */
function summaryHtml(name, when = 'now', box = '') {
  const [, summary = ''] = /\n## Summary\n([^]*?)\n## Annotations\n/.exec(readPage(root, name, when)) ?? [];
  const html = micromark(summary.replace(/^```mermaid\n[^]*?\n```$/gm, box), {
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

/** How far down the cause ends: the first bold line or row of a table, else the heading. */
const MEASURE = `<script>
  const cause = document.querySelector('p > strong:only-child, td') ?? document.querySelector('h3');
  document.title = String(Math.round(cause.getBoundingClientRect().bottom));
</script>`;

const BOX = '<p class="drawing">GitHub draws a timeline here</p>';

function measure(name) {
  const dom = chromium(name, summaryHtml(name) + MEASURE, '--dump-dom', `--window-size=${WIDTH},2000`);
  return Number(/<title>(\d+)</.exec(dom)?.[1]);
}

/** How far down the words end that tell the reason, where they are not folded away. */
function measureReason(name, when) {
  const script = `<script>
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const reason = new RegExp(${JSON.stringify(REASONS[name].source)}, ${JSON.stringify(REASONS[name].flags)});
    document.title = '';
    while (document.title === '' && texts.nextNode()) {
      const { data, parentElement } = texts.currentNode;
      const found = parentElement.closest('script, style, details') ? null : reason.exec(data);
      if (found === null) continue;
      const range = document.createRange();
      range.setStart(texts.currentNode, found.index);
      range.setEnd(texts.currentNode, found.index + found[0].length);
      document.title = String(Math.round(range.getBoundingClientRect().bottom));
    }
  </script>`;
  const dom = chromium(name, summaryHtml(name, when) + script, '--dump-dom', `--window-size=${WIDTH},2000`);
  const [, pixels] = /<title>(\d+)</.exec(dom) ?? [];
  return pixels === undefined ? undefined : Number(pixels);
}

/** Takes a picture of the top of a page. */
function show(name, height, target, when = 'now') {
  mkdirSync(dirname(target), { recursive: true });
  chromium(name, summaryHtml(name, when, BOX), `--window-size=${WIDTH},${height}`, `--screenshot=${target}`);
  writeFileSync(target, smallPng(readFileSync(target)));
  console.log(target);
}

const before = process.argv.includes('--before');
const wanted = process.argv.slice(2).filter((name) => name !== '--before');
for (const name of wanted) show(name, 1_600, join(root, 'build', 'pages', `${name}.png`));
if (wanted.length === 0) {
  for (const [name, height] of Object.entries(SHOWN)) show(name, height, join(images, `${name}.png`));
  if (before) for (const name of COMPARED) show(name, 600, join(images, 'before', `${name}.png`), 'before');
  const pixelsOf = (name) => ({
    cause: measure(name),
    before: measureReason(name, 'before'),
    now: measureReason(name, 'now'),
  });
  writeReadability(root, new Map(FAILURES.map((name) => [name, pixelsOf(name)])));
}
rmSync(folder, { recursive: true, force: true });
