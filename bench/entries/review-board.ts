import type { Entry } from '../harness/entry.ts';

interface Answered {
  readonly data: { readonly reviewBoard: readonly unknown[]; readonly minutesDecisions: readonly unknown[] };
}

const DOCUMENT = `query Board($year: Int!) {
  reviewBoard(year: $year) {
    committee { id name }
    state
    meetsOn
    heldOn
    approvedOn
    sentOn
    minutes { id receipt }
    dueOn
    isLate
    remindedOn
    viewerCanRemind
  }
  minutesDecisions(year: $year) {
    id
    minutesId
    committee { id name }
    kind
    element { id name }
    namedElement { id }
    title
    howMany
    why
    status
    viewerCanName
  }
}`;

/** The training house's board of 100 centres, and the decisions across them. */
export const reviewBoardEntry: Entry = {
  name: 'review-board',
  title: 'The board of 100 centres and the decisions across them',
  sides: {
    medhjul: {
      ask: ({ reviews: { houseCookie, year } }) => ({
        path: '/graphql',
        body: { query: DOCUMENT, variables: { year } },
        cookie: houseCookie,
      }),
      agrees(own) {
        const { reviewBoard, minutesDecisions } = (own as Answered).data;
        return reviewBoard.length === 100 && minutesDecisions.length === 600;
      },
    },
  },
  targets: [{ ratio: 'latency large / small', atMost: 1.2 }],
};
