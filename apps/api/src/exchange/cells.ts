import { format, isValid, parse } from 'date-fns';
import { show } from './problems.ts';

export type CellType =
  'code' | 'personCode' | 'text' | 'email' | 'zone' | 'day' | 'flag' | 'whole' | 'choice' | 'codes';

/** One column of a file: its name in the header, and what its cells hold. */
export interface Column {
  readonly name: string;
  readonly type: CellType;
  /** Must stand in the header and be filled in each row. */
  readonly required?: boolean;
  /** Most characters. */
  readonly longest?: number;
  /** For `choice`: the words. */
  readonly words?: readonly string[];
  /** For `whole`: the largest number; the smallest is 0. */
  readonly largest?: number;
}

export type CellValue = string | number | boolean | null;

/** Why a cell cannot be read. */
export class CellProblem {
  readonly what: string;
  readonly whatToDo: string;

  constructor(what: string, whatToDo: string) {
    this.what = what;
    this.whatToDo = whatToDo;
  }
}

const LONGEST = 200;
const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ...['ja', 'yes', 'true', 'sand', '1'].map((word) => [word, true] as const),
  ...['nej', 'nei', 'no', 'false', 'falsk', '0'].map((word) => [word, false] as const),
]);
const DAY_FORMS = ['yyyy-MM-dd', 'dd-MM-yyyy'];
const CIVIL_NUMBER = '(?:[06][1-9]|[1278]\\d|[39][01])(?:0[1-9]|1[0-2])\\d{2}';
const HOLDS_CIVIL_NUMBER = new RegExp(`(?<!\\d)${CIVIL_NUMBER}-\\d{4}(?!\\d)`);
const IS_CIVIL_NUMBER = new RegExp(`^${CIVIL_NUMBER}[- ]?\\d{4}$`);
const FORMULA = /^['\s]*[=+\-@\t\r＝＋－＠]/;

/** A text for a cell of a file: an apostrophe before what a spreadsheet would take for a formula. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The reverse of `guardFormula`. */
export function unguardFormula(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

type Reader = (text: string, column: Column) => CellValue | CellProblem;

const days = new Map<string, string | CellProblem>();

// The same few thousand days come a million times, and reading a date is slow.
function day(text: string): string | CellProblem {
  const known = days.get(text);
  if (known !== undefined) return known;
  const form = DAY_FORMS.find((each) => {
    const date = parse(text, each, new Date(2000, 0, 1));
    return isValid(date) && format(date, each) === text && date.getFullYear() >= 1900 && date.getFullYear() < 2200;
  });
  const value =
    form === undefined
      ? new CellProblem(`${show(text)} is not a day`, 'Write a day of the calendar as 2026-03-31 or 31-03-2026')
      : format(parse(text, form, new Date(2000, 0, 1)), 'yyyy-MM-dd');
  if (days.size > 20_000) days.clear();
  days.set(text, value);
  return value;
}

function zone(text: string): string | CellProblem {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    if (/^[A-Za-z]/.test(text)) return text;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return new CellProblem(`${show(text)} is not a time zone`, 'Write it as Europe/Copenhagen or Europe/Oslo');
}

function plainText(text: string): string | CellProblem {
  if (!HOLDS_CIVIL_NUMBER.test(text)) return text;
  return new CellProblem('There is something that looks like a civil registration number', 'Take it out of the file');
}

function code(text: string): string | CellProblem {
  if (!/[\p{Cc}\p{Cf}]/u.test(text)) return plainText(text);
  return new CellProblem(`${show(text)} holds invisible characters`, 'Write the code with visible characters only');
}

const READERS: Readonly<Record<CellType, Reader>> = {
  text: plainText,
  code,
  personCode: (text) => {
    if (!IS_CIVIL_NUMBER.test(text)) return code(text);
    return new CellProblem('The code looks like a civil registration number', 'Use another number for the person');
  },
  email: (text) => {
    if (/^[^\s@\p{Cc}\p{Cf},;<>]+@[^\s@\p{Cc}\p{Cf},;<>]+$/u.test(text)) return plainText(text);
    return new CellProblem(`${show(text)} is not an e-mail address`, 'Write it as name@example.org or leave it empty');
  },
  zone,
  day,
  flag: (text) =>
    FLAGS.get(text.toLowerCase()) ??
    new CellProblem(`${show(text)} is neither yes nor no`, 'Write yes or no (or ja or nej, 1 or 0)'),
  whole: (text, { largest = 0 }) => {
    if (/^\d{1,4}$/.test(text) && Number(text) <= largest) return Number(text);
    return new CellProblem(`${show(text)} is off the scale`, `Write a whole number from 0 to ${largest}`);
  },
  choice: (text, { words = [] }) => {
    const word = text.toLowerCase().replaceAll('-', '_');
    if (words.includes(word)) return word;
    return new CellProblem(`${show(text)} is not one of the words for this column`, `Write ${words.join(', ')}`);
  },
  codes: (text) => {
    const codes = [...new Set(text.split(/\s+/))].sort();
    if (codes.every((each) => /^\w+$/.test(each))) return `{${codes.join(',')}}`;
    return new CellProblem(`${show(text)} is not a list of codes`, 'Write codes with a blank between them');
  },
};

/** Reads one cell: days come back as `2026-03-31`, lists of codes as an array literal of the database, empty cells as null. */
export function readCell(raw: string, column: Column): CellValue | CellProblem {
  const text = unguardFormula(raw.trim());
  const longest = column.longest ?? LONGEST;
  if (text === '') return column.required ? new CellProblem('The cell is empty', 'Fill it in') : null;
  if (text.length > longest) {
    return new CellProblem(`${show(text)} is longer than ${longest} characters`, 'Shorten it');
  }
  return READERS[column.type](text, column);
}
