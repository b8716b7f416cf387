export interface Chart {
  /** The name of its file, without an ending. */
  file: string;
  title: string;
  unit: string;
  /** `bars`: one for each point; `line`: a curve through all. */
  kind: 'bars' | 'lines';
  series: readonly { name: string; points: readonly (readonly [label: string, value: number])[] }[];
}

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [640, 320, 60, 40, 50];
const COLOURS = ['#1d70b8', '#f47738', '#00703c', '#912b88', '#d4351c', '#505a5f'];

/** Draws a chart as SVG, from zero. */
export function drawChart({ title, unit, kind, series }: Chart): string {
  const labels = [...new Set(series.flatMap(({ points }) => points.map(([label]) => label)))];
  const top = Math.max(...series.flatMap(({ points }) => points.map(([, value]) => value))) * 1.1;
  const step = (WIDTH - LEFT - 20) / labels.length;
  const x = (label: string): number => LEFT + step * (labels.indexOf(label) + 0.5);
  const y = (value: number): number => HEIGHT - BOTTOM - ((HEIGHT - BOTTOM - TOP) * value) / top;
  const legend = Math.min(190, (WIDTH - LEFT) / series.length);
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => share * top);
  const drawn = series.map((each, index) =>
    kind === 'bars'
      ? drawBars(each, index, { x, y, width: (step * 0.7) / series.length, count: series.length })
      : drawLine(each, index, { x, y }),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img">`,
    `<title>${title}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    text(LEFT, 18, title, 'font-weight="bold"'),
    ...series.map(({ name }, index) => text(LEFT + index * legend, 36, name, `fill="${colour(index)}"`)),
    ...ticks.map((value) => `<path d="M${LEFT} ${round(y(value))}H${WIDTH - 20}" stroke="#ddd"/>`),
    ...ticks.map((value) => text(LEFT - 6, y(value) + 4, format(value), 'text-anchor="end"')),
    ...labels.map((label) => text(x(label), HEIGHT - 22, label, 'text-anchor="middle"')),
    text(WIDTH - 20, HEIGHT - 6, unit, 'text-anchor="end"'),
    ...drawn,
    '</svg>\n',
  ].join('\n');
}

interface Scales {
  x: (label: string) => number;
  y: (value: number) => number;
}

type Series = Chart['series'][number];

function drawBars(
  { points }: Series,
  index: number,
  { x, y, width, count }: Scales & { width: number; count: number },
): string {
  return points
    .map(([label, value]) => {
      const left = x(label) + (index - count / 2) * width;
      return `<rect x="${round(left)}" y="${round(y(value))}" width="${round(width - 2)}" height="${round(y(0) - y(value))}" fill="${colour(index)}"/>`;
    })
    .join('\n');
}

function drawLine({ points }: Series, index: number, { x, y }: Scales): string {
  const path = points.map(([label, value]) => `${round(x(label))} ${round(y(value))}`).join('L');
  return `<path d="M${path}" fill="none" stroke="${colour(index)}" stroke-width="2"/>`;
}

function text(x: number, y: number, content: string, attributes = ''): string {
  return `<text x="${round(x)}" y="${round(y)}" ${attributes}>${content}</text>`;
}

function colour(index: number): string {
  return COLOURS[index % COLOURS.length] ?? '#000';
}

function format(value: number): string {
  return value >= 1_000 ? Math.round(value).toLocaleString('en-GB') : String(Math.round(value * 10) / 10);
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
