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

function letterOf({ to, raw }: { to: string[]; raw: string }): Letter {
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

/** All letters that have come so far and are of this kind; waits until there is one. */
export async function letters(isWanted: (letter: Letter) => boolean): Promise<Letter[]> {
  const office = await request.newContext({ baseURL: lettersUrl ?? '' });
  let found: Letter[] = [];
  await expect
    .poll(
      async () => {
        const received = (await (await office.get('/')).json()) as { to: string[]; raw: string }[];
        found = received.map(letterOf).filter(isWanted);
        return found.length;
      },
      { timeout: 60_000, message: 'the mail came' },
    )
    .toBeGreaterThan(0);
  await office.dispose();
  return found;
}
