import { request } from '@playwright/test';
import { expect } from './journey.ts';

/** Where the mail server of this run tells what it was given; not known where the product under test runs already. */
export const lettersUrl = process.env['E2E_LETTERS_URL'];

export interface Letter {
  to: string;
  name: string;
  subject: string;
  text: string;
  calendar: string;
  /** The address in the letter that leads into the product. */
  link: string;
}

const unquoted = (text: string) =>
  Buffer.from(
    text
      .replaceAll('=\r\n', '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  ).toString('utf8');

const decodedHeader = (text: string) =>
  text
    .replaceAll(/\?=\s+=\?UTF-8\?Q\?/g, '')
    .replaceAll(/=\?UTF-8\?Q\?(.*?)\?=/g, (_, word: string) => unquoted(word.replaceAll('_', ' ')));

/** The part of a kind, as its reader's program shows it; empty where there is none. */
function partOf(raw: string, kind: string): string {
  const found = new RegExp(`Content-Type: ${kind}[^]*?\\r\\n\\r\\n([^]*?)(\\r\\n--|$)`).exec(raw);
  if (!found) return '';
  const encoding = /Content-Transfer-Encoding: (\S+)/.exec(found[0])?.[1];
  const body = found[1] ?? '';
  return encoding === 'base64' ? Buffer.from(body, 'base64').toString('utf8') : unquoted(body);
}

interface Sent {
  to: string[];
  raw: string;
}

function letterOf({ to, raw }: Sent): Letter {
  const headers = decodedHeader(raw.slice(0, raw.indexOf('\r\n\r\n')).replaceAll(/\r\n[ \t]+/g, ' '));
  const text = partOf(raw, 'text/plain');
  return {
    to: to[0] ?? '',
    name: /^To: "?(.*?)"? </m.exec(headers)?.[1] ?? '',
    subject: /^Subject: (.*)$/m.exec(headers)?.[1] ?? '',
    text,
    calendar: partOf(raw, 'text/calendar').replaceAll(/\r\n[ \t]/g, ''),
    link: /https?:\/\/\S+/.exec(text.split('Åbn i Medhjul')[1] ?? '')?.[0] ?? '',
  };
}

/**
 * The letters that have come so far and are of this kind; waits until there is one, behind all the day's reminders.
 * @param mark what stands in such a letter as it is sent, so that only those are opened
 */
export async function letters(mark: string, isWanted: (letter: Letter) => boolean): Promise<Letter[]> {
  const office = await request.newContext({ baseURL: lettersUrl ?? '' });
  let found: Letter[] = [];
  const look = async () => {
    const received = await office.get('/', { params: { mark } });
    found = ((await received.json()) as Sent[]).map(letterOf).filter(isWanted);
    return found.length;
  };
  await expect.poll(look, { timeout: 150_000, message: 'the mail came' }).toBeGreaterThan(0);
  await office.dispose();
  return found;
}
