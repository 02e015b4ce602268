/**
 * Fails the build when the first screen after sign-in loads more than its budget: the entry, the page of `/wheel`,
 * whatever both import statically, and their texts in one language. Charts are loaded when they are shown and do not count.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const budget = 188; // KB of 1000 bytes, gzipped
const entry = 'index.html';
const firstPage = 'src/features/wheel/PersonWheelPage.tsx';
const dist = join(import.meta.dirname, '../dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

/** Adds a chunk and all that it imports statically. */
function collect(name, chunks) {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`budget.mjs: the build has no ${name}. Was the page renamed?`);
  if (chunks.has(chunk.file)) return chunks;
  chunks.add(chunk.file);
  for (const imported of chunk.imports ?? []) collect(imported, chunks);
  return chunks;
}

const code = [...collect(firstPage, collect(entry, new Set()))].filter((file) => file.endsWith('.js'));
const isText = (file) => [entry, firstPage].some((name) => file.startsWith(`${basename(name).split('.')[0]}.da-`));
const texts = readdirSync(join(dist, 'assets')).filter(isText);
if (texts.length !== 2) throw new Error(`budget.mjs: entry and page have two files of texts, not ${texts.length}.`);
const files = [...code, ...texts.map((file) => `assets/${file}`)];
const sizes = files.map((file) => ({ file, size: gzipSync(readFileSync(join(dist, file))).length / 1000 }));
const total = sizes.reduce((sum, { size }) => sum + size, 0);
for (const { file, size } of sizes) console.log(`${size.toFixed(1).padStart(7)} KB  ${file}`);
console.log(`${total.toFixed(1).padStart(7)} KB  first screen, of ${budget} KB`);
if (total > budget) {
  console.error(`The first screen after sign-in is ${(total - budget).toFixed(1)} KB over its budget.`);
  process.exitCode = 1;
}
