import type { Entry } from '../harness/entry.ts';

interface Answered {
  readonly data: { readonly conversationOverview: { readonly members: readonly unknown[] } };
}

const DOCUMENT = `query Season {
  conversationOverview {
    year
    members {
      employment { id jobTitle person { id name } }
      kind
      standing
      isOffered
      dueOn
      isOverdue
      lastHeldOn
      conversation { id startsAt version }
    }
  }
}`;

/** The leader's season: where each direct report's conversation stands. */
export const conversationOverviewEntry: Entry = {
  name: 'conversation-overview',
  title: "The leader's overview of the season",
  sides: {
    medhjul: {
      ask: () => ({ path: '/graphql', body: { query: DOCUMENT } }),
      agrees: (own) => (own as Answered).data.conversationOverview.members.length > 0,
    },
  },
  targets: [{ ratio: 'latency large / small', atMost: 1.2 }],
};
