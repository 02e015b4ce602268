import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Received {
  readonly to: readonly string[];
  readonly raw: string;
}

type Refusal = Error & { responseCode: number };
const refusal = (responseCode: number): Refusal => Object.assign(new Error('no'), { responseCode });

/** How the office treats what comes; each returns a reply's code to refuse with, or nothing. */
export interface Manners {
  onConnect?(): Promise<void>;
  onRecipient?(address: string): number | undefined;
  /** With the whole message at hand, before the answer. */
  onMessage?(): Promise<number | undefined>;
}

export interface PostOffice {
  readonly url: string;
  readonly received: Received[];
  manners: Manners;
  close(): Promise<void>;
}

/** A real SMTP server that keeps what it is given. */
export async function postOffice(port = 0): Promise<PostOffice> {
  const received: Received[] = [];
  const office = { received, manners: {} as Manners };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 100,
    onConnect(_session, done) {
      void Promise.resolve(office.manners.onConnect?.()).then(() => done());
    },
    onRcptTo({ address }, _session, done) {
      const code = office.manners.onRecipient?.(address);
      done(code ? refusal(code) : null);
    },
    onData(stream, session, done) {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => void pieces.push(piece));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        void Promise.resolve(office.manners.onMessage?.()).then((code) => {
          if (code) return done(refusal(code));
          received.push({ to, raw: Buffer.concat(pieces).toString('utf8') });
          done();
        });
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: taken } = server.server.address() as AddressInfo;
  return Object.assign(office, {
    url: `smtp://127.0.0.1:${taken}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}

export interface Letter {
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly html: string;
  readonly calendar: string;
  readonly calendarType: string;
}

const head = (part: string): [string, string] => {
  const end = part.indexOf('\r\n\r\n');
  return [part.slice(0, end).replaceAll(/\r\n[ \t]+/g, ' '), part.slice(end + 4)];
};
const headersOf = (lines: string): Record<string, string> =>
  Object.fromEntries<string>(
    lines.split('\r\n').map((line) => [line.split(':')[0]?.toLowerCase() ?? '', line.replace(/^[^:]*:\s*/, '')]),
  );

const decodedWords = (text: string) =>
  text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?(q|b)\?([^?]*)\?=/gi, (_, encoding: string, word: string) =>
      encoding.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString('utf8')
        : decodedQuoted(word.replaceAll('_', ' ')),
    );
const decodedQuoted = (text: string) =>
  Buffer.from(
    text
      .replaceAll('=\r\n', '')
      .replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

function body(encoding: string | undefined, content: string): string {
  if (encoding === 'base64') return Buffer.from(content, 'base64').toString('utf8');
  return encoding === 'quoted-printable' ? decodedQuoted(content) : content;
}

/** All parts below this one that have content of their own. */
function parts(part: string): { headers: Record<string, string>; content: string }[] {
  const [lines, content] = head(part);
  const headers = headersOf(lines);
  const boundary = /boundary="([^"]+)"/.exec(headers['content-type'] ?? '')?.[1];
  if (!boundary) return [{ headers, content: body(headers['content-transfer-encoding'], content) }];
  return content
    .split(`--${boundary}`)
    .slice(1, -1)
    .flatMap((piece) => parts(piece.replace(/^\r\n/, '')));
}

/** A message as its reader's program shows it. */
export function letterOf({ raw }: Received): Letter {
  const [lines] = head(raw);
  const all = parts(raw);
  const of = (type: string) => all.find(({ headers }) => headers['content-type']?.startsWith(type));
  return {
    headers: Object.fromEntries(Object.entries(headersOf(lines)).map(([name, value]) => [name, decodedWords(value)])),
    text: of('text/plain')?.content ?? '',
    html: of('text/html')?.content ?? '',
    calendar: of('text/calendar')?.content ?? '',
    calendarType: of('text/calendar')?.headers['content-type'] ?? '',
  };
}
