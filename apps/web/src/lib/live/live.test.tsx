import { ApolloClient, ApolloLink, gql, InMemoryCache, type TypedDocumentNode } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ApolloProvider, useSuspenseQuery } from '@apollo/client/react';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import { Component, Suspense, type ReactNode } from 'react';
import { Observable, type Subscriber } from 'rxjs';
import { setLanguage } from '../language.ts';
import { UnreachableError } from '../problem.ts';
import { startAfresh, countingLink } from '../start-afresh.ts';
import { every } from './following.ts';
import { isLive } from './live-link.ts';
import { useLive } from './live.ts';

interface Talk {
  talk: { __typename: 'Talk'; id: string; text: string };
}
interface TalkChanged {
  talkChanged: Talk['talk'] & { present: string[] };
}

const query: TypedDocumentNode<Talk> = gql`
  query Talk {
    talk {
      id
      text
    }
  }
`;
const changed: TypedDocumentNode<TalkChanged, { id: string }> = gql`
  subscription TalkChanged($id: ID!) {
    talkChanged(id: $id) {
      id
      text
      present
    }
  }
`;

const talk = (text: string) => ({ __typename: 'Talk' as const, id: '7', text });

/** Says that the page was taken away. */
class Boundary extends Component<{ children: ReactNode }> {
  override state = { isGone: false };
  static getDerivedStateFromError() {
    return { isGone: true };
  }
  override render() {
    return this.state.isGone ? <p role="alert">gone</p> : this.props.children;
  }
}

/** A page over a server whose streams the test feeds. */
async function open() {
  const server: { text: string; queries: number; fails?: Error } = { text: 'old', queries: 0 };
  const streams: Subscriber<ApolloLink.Result>[] = [];
  const link = new ApolloLink((operation) => {
    if (isLive(operation)) return new Observable((observer) => void streams.push(observer));
    server.queries += 1;
    return new Observable((observer) => {
      if (server.fails) return observer.error(server.fails);
      observer.next({ data: { talk: talk(server.text) } });
      observer.complete();
    });
  });
  const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([countingLink, link]) });
  function Page() {
    const { data } = useSuspenseQuery(query);
    const { latest } = useLive(changed, { id: '7' }, { page: { query } });
    return (
      <>
        <p role="status">{data.talk.text}</p>
        <p role="note">{latest?.talkChanged.present.join() ?? 'nobody knows'}</p>
      </>
    );
  }
  const draw = () =>
    render(
      <ApolloProvider client={client}>
        <Boundary>
          <Suspense>
            <Page />
          </Suspense>
        </Boundary>
      </ApolloProvider>,
    );
  const page = await act(async () => {
    const drawn = draw();
    await jest.advanceTimersByTimeAsync(0);
    return drawn;
  });
  const tell = (text: string, present: string[]) =>
    act(async () => {
      server.text = text;
      streams.at(-1)?.next({ data: { talkChanged: { ...talk(text), present } } });
      await jest.advanceTimersByTimeAsync(0);
    });
  return { server, streams, client, tell, ...page };
}

const shown = () => screen.getByRole('status').textContent;
const present = () => screen.getByRole('note').textContent;
const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('what is told reaches the page’s own query, and tells who is there', async () => {
  const { server, tell } = await open();
  expect([shown(), present()]).toEqual(['old', 'nobody knows']);
  await tell('new', ['Mette']);
  expect([shown(), present()]).toEqual(['new', 'Mette']);
  await pass(10 * every);
  expect(server.queries).toBe(1);
});

test.each([
  ['breaks', (stream: Subscriber<ApolloLink.Result>) => stream.error(new TypeError('network'))],
  ['ends', (stream: Subscriber<ApolloLink.Result>) => stream.complete()],
  ['tells of an error', (stream: Subscriber<ApolloLink.Result>) => stream.next({ errors: [{ message: 'no' }] })],
])('when the stream %s the page asks for itself, and listens again when it is back', async (_, breakOff) => {
  const { server, streams, tell } = await open();
  await tell('new', ['Mette']);
  server.text = 'newer';
  await act(async () => streams[0] && breakOff(streams[0]));
  expect(present()).toBe('nobody knows');
  await pass(1.1 * every);
  expect(shown()).toBe('newer');
  expect(streams).toHaveLength(2);
  await tell('newest', ['Mette', 'Bo']);
  expect([shown(), present()]).toEqual(['newest', 'Mette,Bo']);
  const { queries } = server;
  await pass(10 * every);
  expect(server.queries).toBe(queries);
});

test('a server that is not there does not take the page away, with what is being typed in it', async () => {
  const { server, streams, tell } = await open();
  await tell('new', []);
  server.fails = new UnreachableError();
  await act(async () => streams[0]?.error(new TypeError('network')));
  await pass(3 * every);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(shown()).toBe('new');
});

test('whoever has no access any more is told so', async () => {
  const said = jest.spyOn(console, 'error').mockReturnValue();
  const { server, streams } = await open();
  server.fails = new CombinedGraphQLErrors({ errors: [{ message: '', extensions: { code: 'NOT_FOUND' } }] });
  await act(async () => streams[0]?.complete());
  await pass(1.1 * every);
  expect(screen.getByRole('alert')).toBeVisible();
  said.mockRestore();
});

test('the stream is opened once for a page, anew for another language, and closed with it', async () => {
  const { streams, rerender, unmount } = await open();
  rerender(<p />);
  expect(streams.map(({ closed }) => closed)).toEqual([true]);
  unmount();
  const second = await open();
  await second.tell('x', []);
  await second.tell('y', []);
  expect(second.streams).toHaveLength(1);
  act(() => setLanguage('nb'));
  expect(second.streams.map(({ closed }) => closed)).toEqual([true, false]);
  act(() => setLanguage('en'));
});

test('an open stream does not keep the app from starting afresh', async () => {
  const { server, client, tell } = await open();
  await tell('new', []);
  server.text = 'in another language';
  let done = false;
  void startAfresh(client).then(() => (done = true));
  await pass(100);
  expect(done).toBe(true);
  expect(shown()).toBe('in another language');
});
