// Makes a screenshot small: its pixels become places in a palette of its 256 most frequent colours; the others, at the edges of
// letters, take the nearest of these.
import { Buffer } from 'node:buffer';
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;

/**
 * Returns the same picture with at most 256 colours, and without what is empty at its bottom.
 * @param {Buffer} png with 8 bits for each of three or four channels, not interlaced, as Chromium writes it
 */
export function smallPng(png) {
  const { width, height: whole, channels, pixels } = decode(png);
  const height = filledRows(pixels, width * channels, whole);
  const colourAt = (pixel) => pixels.readUIntBE(pixel * channels, 3);
  const counts = new Map();
  for (let pixel = 0; pixel < width * height; pixel += 1)
    counts.set(colourAt(pixel), (counts.get(colourAt(pixel)) ?? 0) + 1);
  const kept = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = kept.slice(0, MOST_COLOURS);
  const places = new Map(kept.map((colour) => [colour, nearest(colour, palette)]));
  const lines = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    lines[Math.floor(pixel / width) + pixel + 1] = places.get(colourAt(pixel));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap(channelsOf));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** How much of what is empty at the bottom stays. */
const MARGIN = 16;

/** Returns how many rows there are until those that are all of one colour, the one of the last. */
function filledRows(pixels, row, height) {
  const last = pixels.subarray((height - 1) * row, height * row);
  let filled = height;
  while (filled > 1 && pixels.subarray((filled - 1) * row, filled * row).equals(last)) filled -= 1;
  return Math.min(height, filled + MARGIN);
}

const channelsOf = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];

/** Returns the place of the colour that looks most like this one. */
function nearest(colour, palette) {
  const distances = palette.map((other) =>
    channelsOf(other).reduce((sum, value, index) => sum + (value - channelsOf(colour)[index]) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function decode(png) {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const [depth, type, , , interlaced] = png.subarray(24, 29);
  const channels = { 2: 3, 6: 4 }[type];
  if (depth !== 8 || channels === undefined || interlaced !== 0)
    throw new Error('Not a PNG that Chromium writes.');
  const parts = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  return {
    width,
    height,
    channels,
    pixels: unfilter(inflateSync(Buffer.concat(parts)), width, height, channels),
  };
}

/** Undoes the filters of the lines, https://www.w3.org/TR/png-3/#9Filters. */
function unfilter(lines, width, height, channels) {
  const row = width * channels;
  const pixels = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (row + 1)];
    for (let x = 0; x < row; x += 1) {
      const left = x < channels ? 0 : pixels[y * row + x - channels];
      const up = y === 0 ? 0 : pixels[(y - 1) * row + x];
      const corner = x < channels || y === 0 ? 0 : pixels[(y - 1) * row + x - channels];
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      pixels[y * row + x] = lines[y * (row + 1) + 1 + x] + guess;
    }
  }
  return pixels;
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(guess - value));
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
