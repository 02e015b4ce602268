import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import { ImportRefused } from './problems.ts';

type Encoding = 'utf-8' | 'windows-1252';

/** What can be told of a file before its rows are read. */
export interface FileForm {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  readonly encoding: Encoding;
  readonly delimiter: ';' | ',';
  /** Column names of the first line, as they stand, without blanks around them. */
  readonly header: readonly string[];
}

const LONGEST_HEADER = 20_000;
// æ, ø, å, Æ, Ø, Å as UTF-8 writes them.
const NORDIC_UTF8 = /\xC3[\xA6\xB8\xA5\x86\x98\x85]/;

interface Bytes {
  isUtf8: boolean;
  hasNordicUtf8: boolean;
  beginsWithMark: boolean;
  nulLine: number | null;
  first: Buffer;
}

async function look(path: string): Promise<Bytes> {
  const seen: Bytes = {
    isUtf8: true,
    hasNordicUtf8: false,
    beginsWithMark: false,
    nulLine: null,
    first: Buffer.alloc(0),
  };
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const check = (chunk?: Buffer): void => {
    try {
      if (seen.isUtf8) utf8.decode(chunk, { stream: chunk !== undefined });
    } catch {
      seen.isUtf8 = false;
    }
  };
  let line = 1;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    if (seen.first.length < LONGEST_HEADER) seen.first = Buffer.concat([seen.first, chunk.subarray(0, LONGEST_HEADER)]);
    check(chunk);
    seen.hasNordicUtf8 ||= NORDIC_UTF8.test(chunk.toString('latin1'));
    const nul = chunk.indexOf(0);
    if (nul >= 0) return { ...seen, nulLine: line + newlines(chunk.subarray(0, nul)) };
    line += newlines(chunk);
  }
  check();
  seen.beginsWithMark = seen.first.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
  return seen;
}

function newlines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}

function refuse(file: string, line: number | null, what: string, whatToDo: string): never {
  throw new ImportRefused([{ file, line, column: null, what, whatToDo }]);
}

function readHeader(name: string, first: string): Pick<FileForm, 'delimiter' | 'header'> {
  const line = /^[^\r\n]*/.exec(first)?.[0] ?? '';
  const delimiter = line.includes(';') ? ';' : ',';
  try {
    const [header = []] = parse(line, { delimiter });
    return { delimiter, header: header.map((column) => column.trim()) };
  } catch {
    return refuse(
      name,
      1,
      'The first line is not a list of column names',
      'Put the names of the columns in the first line',
    );
  }
}

/**
 * Finds out encoding, delimiter and header: UTF-8 where all bytes are UTF-8, else Windows-1252; `;` where the first line has one, else `,`.
 * Reads the file once, in pieces.
 * @throws ImportRefused for a file that is empty, holds NUL bytes or mixes two encodings
 */
export async function inspectFile(path: string): Promise<FileForm> {
  const name = basename(path);
  const { size } = await stat(path);
  const bytes = await look(path);
  if (bytes.nulLine !== null) {
    refuse(
      name,
      bytes.nulLine,
      'The file holds a NUL byte',
      'Save it as CSV in UTF-8 (it may be UTF-16, or no text at all)',
    );
  }
  if (!bytes.isUtf8 && (bytes.hasNordicUtf8 || bytes.beginsWithMark)) {
    refuse(name, null, 'The file mixes UTF-8 with another encoding', 'Save it again, all of it in UTF-8');
  }
  const encoding = bytes.isUtf8 ? 'utf-8' : 'windows-1252';
  // In a stream, because a decoder that is asked at once takes a short way for this encoding in some versions of Node, and a wrong one.
  const first = new TextDecoder(encoding).decode(bytes.first, { stream: true });
  if (first.trim() === '')
    refuse(name, null, 'The file is empty', 'Give it a first line with the names of the columns, or take it away');
  return { path, name, size, encoding, ...readHeader(name, first) };
}
