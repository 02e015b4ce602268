// Builds what is missing or older than its sources, so that `npm start` is right after a pull and quick without one.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');
const stamps = join(root, 'node_modules/.cache/medhjul-build');

const sources = {
  api: [
    'apps/api/src',
    'apps/api/vite.config.ts',
    'packages/release/src',
    'packages/rules/src',
    'schema.graphql',
    'package-lock.json',
  ],
  web: ['apps/web', 'packages/release/src', 'packages/rules/src', 'packages/ui/src', 'package-lock.json'],
};

function* files(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) {
    yield `${path} ${stat.size} ${Math.trunc(stat.mtimeMs)}`;
    return;
  }
  for (const entry of readdirSync(path).sort()) {
    if (entry !== 'dist' && entry !== 'node_modules' && !/\.test\.tsx?$/.test(entry)) yield* files(join(path, entry));
  }
}

function stampOf(part) {
  const hash = createHash('sha256');
  for (const source of sources[part]) for (const line of files(join(root, source))) hash.update(`${line}\n`);
  return hash.digest('hex');
}

/** Builds `api` or `web` if need be. Says one line when it does; ends the program with the builder's words if that fails. */
export function ensureBuilt(part, say = console.log) {
  const stampFile = join(stamps, part);
  const stamp = stampOf(part);
  const isFresh =
    existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp && existsSync(join(root, `apps/${part}/dist`));
  if (isFresh) return;
  say(part === 'api' ? '  Building the server …' : '  Building the web app …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const build = spawnSync(npm, ['run', 'build', '--workspace', `apps/${part}`, '--silent'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (build.status !== 0) {
    console.error(
      `${build.stdout ?? ''}${build.stderr ?? ''}\nThe ${part} could not be built; the lines above say why.`,
    );
    process.exit(1);
  }
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stampFile, stamp);
}
