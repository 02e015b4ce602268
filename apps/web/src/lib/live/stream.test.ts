import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { runInThisContext } from 'node:vm';
import { ApolloClient, gql, InMemoryCache } from '@apollo/client';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { waitFor } from '@testing-library/react';
import { buildSchema } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/http';
import { longestSilence } from './watched-fetch.ts';

// what every browser has and jsdom has not
const net: Pick<typeof globalThis, 'fetch' | 'Response' | 'TransformStream' | 'AbortController'> = runInThisContext(
  '({ fetch, Response, TransformStream, AbortController })',
);

/** Tells two things and then nothing more. */
async function* talk() {
  yield { talkChanged: 'one' };
  yield { talkChanged: 'two' };
  await new Promise(() => undefined);
}

async function* ended() {
  yield { talkChanged: 'last' };
}

let server: Server;
let requests: IncomingMessage[] = [];
let status = 200;

beforeEach(async () => {
  requests = [];
  status = 200;
  const schema = buildSchema('type Query { x: Int } type Subscription { talkChanged(id: ID!): String }');
  const field = schema.getSubscriptionType()?.getFields().talkChanged;
  if (field) field.subscribe = (_, { id }: { id: string }) => (id === 'ended' ? ended() : talk());
  const handle = createHandler({ schema });
  server = createServer((request, response) => {
    requests.push(request);
    if (status === 200) void handle(request, response);
    else response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const fetch = (path: string, init?: RequestInit) => net.fetch(`http://127.0.0.1:${port}${path}`, init);
  Object.assign(globalThis, { ...net, fetch });
});
afterEach(async () => {
  jest.useRealTimers();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const query = gql`
  subscription Talk($id: ID!) {
    talkChanged(id: $id)
  }
`;

/** Listens, and gathers what comes. */
async function listen(id = '7') {
  const { liveLink } = await import('./live-link.ts');
  const client = new ApolloClient({ cache: new InMemoryCache(), link: liveLink });
  const heard: unknown[] = [];
  const context = { headers: { 'accept-language': 'nb, da;q=0.5' } };
  const stream = client.subscribe<{ talkChanged: string }>({ query, variables: { id }, context }).subscribe({
    next: ({ data, error }) => heard.push(data?.talkChanged ?? error),
    complete: () => heard.push('over'),
  });
  return { heard, stop: () => stream.unsubscribe() };
}

test('what the server tells comes in, in the reader’s language', async () => {
  const { heard, stop } = await listen();
  await waitFor(() => expect(heard).toEqual(['one', 'two']));
  const [request] = requests;
  expect([request?.method, request?.url]).toEqual(['POST', '/graphql/stream']);
  expect(request?.headers).toMatchObject({ accept: 'text/event-stream', 'accept-language': 'nb, da;q=0.5' });
  stop();
});

test('a stream that ends is over', async () => {
  const { heard } = await listen('ended');
  await waitFor(() => expect(heard).toEqual(['last', 'over']));
});

test('leaving closes the connection', async () => {
  const { heard, stop } = await listen();
  await waitFor(() => expect(heard).toHaveLength(2));
  const closed = new Promise((resolve) => requests[0]?.socket.once('close', resolve));
  stop();
  await closed;
});

test('a server that refuses or breaks off is told as an error, once: whoever asks tries again', async () => {
  status = 503;
  const refused = await listen();
  await waitFor(() => expect(refused.heard[0]).toBeInstanceOf(Error));
  status = 200;
  const broken = await listen();
  await waitFor(() => expect(broken.heard).toHaveLength(2));
  server.closeAllConnections();
  await waitFor(() => expect(broken.heard[2]).toBeInstanceOf(Error));
  expect(requests).toHaveLength(2);
});

test('a connection that died without a word breaks after a while', async () => {
  // the server's signs of life come in real time, and so not at all
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'performance', 'setInterval'] });
  const { heard, stop } = await listen();
  while (heard.length < 2) await turn();
  jest.advanceTimersByTime(longestSilence - 1);
  for (let turns = 0; turns < 20; turns += 1) await turn();
  expect(heard).toHaveLength(2);
  jest.advanceTimersByTime(2);
  while (heard.length < 3) await turn();
  expect(heard[2]).toBeInstanceOf(Error);
  stop();
});
