import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Column } from './cells.ts';
import { inspectFile, type FileForm } from './inspect-file.ts';
import { OWN_FILES, PLAN2LEARN_FILES, PLAN2LEARN_SIGNS, type KindName, type Plan2learnName } from './kinds.ts';
import { ImportRefused, Problems, show } from './problems.ts';

/** A file of the folder, and what it is. */
export interface SourceFile extends FileForm {
  readonly kind: KindName | Plan2learnName;
  readonly columns: readonly Column[];
}

/** The folder as it can be read: its own files and, all five or none, those made for Plan2learn. */
export interface SourceFolder {
  readonly files: readonly SourceFile[];
  readonly hasPlan2learn: boolean;
}

const PLAN2LEARN_NAMES = Object.keys(PLAN2LEARN_FILES) as Plan2learnName[];
/** What the five files say, so that no own file may say it as well. */
const SAID_BY_PLAN2LEARN: readonly string[] = ['units', 'people', 'employments', 'unit_leaders'];

const has = (header: readonly string[], name: string): boolean =>
  header.some((column) => column.toLowerCase() === name.toLowerCase());

function recognise(form: FileForm): SourceFile | null {
  const own = form.name.toLowerCase().replace(/\.csv$/, '');
  if (Object.hasOwn(OWN_FILES, own)) return { ...form, kind: own as KindName, columns: OWN_FILES[own as KindName] };
  const kind = PLAN2LEARN_NAMES.find((name) => {
    const [there, missing] = PLAN2LEARN_SIGNS[name];
    return there.every((column) => has(form.header, column)) && !missing.some((column) => has(form.header, column));
  });
  return kind === undefined ? null : { ...form, kind, columns: PLAN2LEARN_FILES[kind] };
}

function checkHeader({ name, kind, header, columns }: SourceFile, problems: Problems): void {
  const add = (what: string, whatToDo: string): void =>
    problems.add({ file: name, line: 1, column: null, what, whatToDo });
  const known = columns.map((column) => column.name);
  for (const column of columns) {
    if (column.required && !has(header, column.name)) {
      add(`The column ${column.name} is missing`, `The columns of this file are: ${known.join(', ')}`);
    }
    if (header.filter((each) => each.toLowerCase() === column.name.toLowerCase()).length > 1) {
      add(`The column ${column.name} is there twice`, 'Keep one of them');
    }
  }
  if (!(kind in OWN_FILES)) return;
  for (const column of header) {
    if (column !== '' && !has(known, column)) {
      add(`The column ${show(column)} is not one of this file`, `Take it out; the columns are: ${known.join(', ')}`);
    }
  }
}

function checkSet(files: readonly SourceFile[], problems: Problems): void {
  const add = (file: string | null, what: string, whatToDo: string): void =>
    problems.add({ file, line: null, column: null, what, whatToDo });
  const plan2learn = PLAN2LEARN_NAMES.filter((kind) => files.some((file) => file.kind === kind));
  const missing = PLAN2LEARN_NAMES.filter((kind) => !plan2learn.includes(kind));
  if (plan2learn.length > 0 && missing.length > 0) {
    add(
      null,
      `Of the five files made for Plan2learn these are missing: ${missing.join(', ')}`,
      'Put all five into the folder',
    );
  }
  for (const [index, { kind, name }] of files.entries()) {
    const earlier = files.slice(0, index).find((file) => file.kind === kind);
    if (earlier) add(name, `The file ${earlier.name} says the same`, 'Keep one of the two');
    if (plan2learn.length > 0 && SAID_BY_PLAN2LEARN.includes(kind)) {
      add(name, 'The files made for Plan2learn say this already', 'Take this file out of the folder');
    }
  }
}

/**
 * Finds the files of a folder and looks at their headers; rows are not read yet. Only `.csv` files count.
 * @throws ImportRefused
 */
export async function readFolder(folder: string): Promise<SourceFolder> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    const what = `The folder ${folder} cannot be read (${error.code ?? error.name})`;
    throw new ImportRefused([
      { file: null, line: null, column: null, what, whatToDo: 'Name a folder that holds CSV files' },
    ]);
  });
  const problems = new Problems();
  const files: SourceFile[] = [];
  for (const name of names.filter((each) => /\.csv$/i.test(each)).sort()) {
    const form = await inspectFile(join(folder, name));
    const file = recognise(form);
    if (file) {
      files.push(file);
      checkHeader(file, problems);
    } else {
      const whatToDo = 'Give it the name of one of the files in docs/import.md, or take it out of the folder';
      problems.add({ file: name, line: null, column: null, what: 'This is no file that the import knows', whatToDo });
    }
  }
  checkSet(files, problems);
  if (files.length === 0 && problems.list.length === 0) {
    const what = `The folder ${folder} holds no CSV file`;
    problems.add({
      file: null,
      line: null,
      column: null,
      what,
      whatToDo: 'See docs/import.md for the files it may hold',
    });
  }
  problems.refuseIfAny();
  return { files, hasPlan2learn: files.some(({ kind }) => kind in PLAN2LEARN_FILES) };
}
