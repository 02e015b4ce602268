// A mail server for the journeys: keeps what it is given, and tells it over HTTP to whoever asks for an address.
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
  response.setHeader('content-type', 'application/json').end(JSON.stringify(received));
});
smtp.listen(Number(SMTP_PORT), '127.0.0.1', () => letters.listen(Number(LETTERS_PORT), '127.0.0.1'));

const close = () => smtp.close(() => letters.close(() => process.exit(0)));
process.on('SIGTERM', close);
process.on('SIGINT', close);
