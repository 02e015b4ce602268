import http from 'node:http';
import type { Question } from './entry.ts';

export interface Client {
  /** @returns the answer's text @throws when it is not 200 or takes too long */
  send(question: Question, cookie: string): Promise<string>;
  close(): void;
}

const PATIENCE_MS = 10_000;

/** A browser's side: connections on the loopback that stay open. */
export function connect(port: number, connections: number): Client {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const send: Client['send'] = ({ path, body }, cookie) =>
    new Promise((resolve, reject) => {
      const payload = JSON.stringify(body);
      const request = http.request(
        {
          host: '127.0.0.1',
          port,
          path,
          method: 'POST',
          agent,
          timeout: PATIENCE_MS,
          headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload), cookie },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const text = Buffer.concat(chunks).toString();
            if (response.statusCode === 200) resolve(text);
            else reject(new Error(`${path} answered ${response.statusCode}: ${text.slice(0, 500)}`));
          });
        },
      );
      request.on('timeout', () => request.destroy(new Error(`${path} did not answer`)));
      request.on('error', reject);
      request.end(payload);
    });
  return { send, close: () => agent.destroy() };
}
