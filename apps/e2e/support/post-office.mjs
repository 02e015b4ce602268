// A mail server for the journeys: keeps what it is given, and tells over HTTP the letters in which a mark stands.
import { createServer } from 'node:http';
import { SMTPServer } from 'smtp-server';

const { SMTP_PORT, LETTERS_PORT } = process.env;
const received = [];

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData(stream, session, done) {
    const pieces = [];
    stream.on('data', (piece) => pieces.push(piece));
    stream.on('end', () => {
      const to = session.envelope.rcptTo.map(({ address }) => address);
      received.push({ to, raw: Buffer.concat(pieces).toString('utf8') });
      done();
    });
  },
});
const letters = createServer((request, response) => {
  const mark = new URL(request.url, 'http://localhost').searchParams.get('mark') ?? '';
  const wanted = received.filter(({ raw }) => raw.includes(mark));
  response.setHeader('content-type', 'application/json').end(JSON.stringify(wanted));
});
smtp.listen(Number(SMTP_PORT), '127.0.0.1', () => letters.listen(Number(LETTERS_PORT), '127.0.0.1'));

const close = () => smtp.close(() => letters.close(() => process.exit(0)));
process.on('SIGTERM', close);
process.on('SIGINT', close);
