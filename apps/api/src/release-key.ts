import { randomBytes } from 'node:crypto';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, StartProblem } from './db/embedded/start-problem.ts';

/** Shorter ones could be tried out. */
export const KEY_BYTES = 32;

const CLOSED_MODES = [0o600, 0o400];

/** A key as it is written in a setting or a file: hex or base64 of at least 32 bytes; null for anything else. */
export function keyOf(text: string): Buffer | null {
  const written = text.trim();
  const isHex = /^([0-9a-f]{2})+$/i.test(written);
  if (!isHex && !/^[\w+/-]+={0,2}$/.test(written)) return null;
  const key = Buffer.from(written, isHex ? 'hex' : 'base64');
  return key.length >= KEY_BYTES ? key : null;
}

/** @throws StartProblem for a file that others can read, or that holds no key. The key itself is told nowhere. */
async function readKeyFile(path: string): Promise<Buffer> {
  const { mode, isFile } = await stat(path).then(
    (found) => ({ mode: found.mode, isFile: found.isFile() }),
    (cause: unknown) => {
      throw new StartProblem(`The key of the statistics cannot be read from ${path} (${codeOf(cause) ?? 'unknown'}).`, {
        cause,
      });
    },
  );
  if (!isFile) throw new StartProblem(`The key of the statistics cannot be read from ${path}: it is no file.`);
  if (!CLOSED_MODES.includes(mode & 0o777)) {
    throw new StartProblem(`The key file ${path} must be its owner's alone: run chmod 600 on it and start again.`);
  }
  const key = await readFile(path, 'utf8').then(keyOf, (cause: unknown) => {
    throw new StartProblem(`The key file ${path} cannot be read (${codeOf(cause) ?? 'unknown'}).`, { cause });
  });
  if (!key) {
    throw new StartProblem(
      `The key file ${path} holds no key: it takes at least ${KEY_BYTES} random bytes as base64 or hex, e.g. from "openssl rand -base64 32".`,
    );
  }
  return key;
}

/** Writes a new key, whole or not at all: a key that was half written would be lost with everything drawn from it. */
async function makeKeyFile(path: string): Promise<void> {
  const part = `${path}.part-${process.pid}`;
  await rm(part, { force: true });
  const file = await open(part, 'wx', 0o600);
  try {
    await file.writeFile(`${randomBytes(KEY_BYTES).toString('base64')}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(part, path);
}

interface KeySettings {
  readonly releaseKey: { readonly key: Uint8Array | null; readonly file: string | null };
  /** null: the embedded server. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
}

/**
 * The key that releases of the statistics are drawn with; null where none is set: then no release is made. The embedded
 * database gets one of its own beside it, at its first start.
 * @throws StartProblem with one sentence
 */
export async function loadReleaseKey({ releaseKey, databaseUrl, dataDir }: KeySettings): Promise<Uint8Array | null> {
  if (releaseKey.key) return releaseKey.key;
  if (releaseKey.file !== null) return readKeyFile(releaseKey.file);
  if (databaseUrl !== null) return null;
  const path = join(dataDir, 'release.key');
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  if (!isThere) await makeKeyFile(path);
  return readKeyFile(path);
}
