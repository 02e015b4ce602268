// One noun finds a capability: every feature folder of API and web carries the name of a section of the contract, and the
// sections stand in one order. Screens without an operation of their own are listed with their reason.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './built.mjs';

/** Screens that show several sections of the contract. */
const screensOnly = {
  'wheel-version': 'the wheels as they are worded: section wheel',
  meeting: 'the room in which a review is held: sections review and minutes',
};

const contract = readFileSync(join(root, 'schema.graphql'), 'utf8');
const sections = [...contract.matchAll(/^# ── ([\w-]+) ─+$/gm)].map((match) => match[1]);
const folders = (path) =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

const problems = [];
for (const name of folders('apps/api/src/features')) {
  if (!sections.includes(name)) problems.push(`apps/api/src/features/${name} has no section in schema.graphql.`);
}
for (const name of sections) {
  if (!folders('apps/api/src/features').includes(name)) problems.push(`The section ${name} has no folder in the API.`);
}
for (const name of folders('apps/web/src/features')) {
  if (!sections.includes(name) && !(name in screensOnly))
    problems.push(`apps/web/src/features/${name} has no section.`);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
