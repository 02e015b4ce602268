import type { DocumentNode, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent, useState } from 'react';
import { Subscription } from 'rxjs';
import { useLanguage } from '../language.ts';
import { problemOf } from '../problem.ts';
import { follow } from './following.ts';

interface LiveOptions<Data> {
  /** The page's own query: asked anew where there is no stream, and once when it is back. */
  page: { query: DocumentNode; variables?: OperationVariables };
  /** Called at each event, besides. */
  onEvent?(data: Data): void;
}

/** What the stream tells of the moment. */
interface Live<Data> {
  /** The last event, with who is present; `null` while the stream is broken, for then nobody knows. */
  latest: Data | null;
}

/**
 * Asks the page's query anew. What fails must not take the page away, and with it what is being typed: only when the reader
 * has no access any more, the page is left to say so.
 */
function useRefresh(page: LiveOptions<unknown>['page']): () => Promise<void> {
  const client = useApolloClient();
  const [refusal, setRefusal] = useState<unknown>(null);
  if (refusal !== null) throw refusal;
  return async () => {
    try {
      await client.query({ ...page, fetchPolicy: 'network-only' });
    } catch (thrown) {
      if (problemOf(thrown).kind === 'no-access') setRefusal(thrown);
    }
  };
}

/**
 * Follows what others change in what the page shows. What the subscription selects lands in the cache by its id, so that the
 * page's own query shows it; where the stream breaks, that query is asked anew every five seconds.
 */
export function useLive<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { page, onEvent }: LiveOptions<Data>,
): Live<Data> {
  const client = useApolloClient();
  // texts come in the language that the stream was opened in
  const language = useLanguage();
  const [latest, setLatest] = useState<Data | null>(null);
  const refreshPage = useRefresh(page);
  const refresh = useEffectEvent(() => void refreshPage());
  const tell = useEffectEvent((data: Data | null) => {
    setLatest(data);
    if (data !== null) onEvent?.(data);
  });
  const asked = JSON.stringify(variables);
  useEffect(() => {
    const options = { query: document, variables: JSON.parse(asked) as Variables };
    const connect = (next: (data: Data) => void, end: () => void) => {
      const stream = new Subscription();
      const hear = ({ data }: { data?: unknown }) => {
        if (data) return next(data as Data);
        stream.unsubscribe();
        end();
      };
      const events = client.subscribe<Data, OperationVariables>(options);
      stream.add(events.subscribe({ next: hear, error: end, complete: end }));
      return () => stream.unsubscribe();
    };
    return follow<Data>({ connect, onEvent: (data) => tell(data), refresh: () => refresh() });
  }, [client, document, asked, language]);
  return { latest };
}
