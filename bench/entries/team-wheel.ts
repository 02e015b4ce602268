import { isDeepStrictEqual } from 'node:util';
import type { Entry } from '../harness/entry.ts';

interface TeamWheelNumbers {
  readonly version: { readonly id: string };
  readonly day: string;
  readonly memberCount: number;
  readonly areas: (number | null)[][];
  readonly elements: (number | null)[][];
}

interface Answered {
  readonly data: { readonly teamWheel: TeamWheelNumbers };
}

const DOCUMENT = `query TeamWheel($leader: ID!, $wheel: WheelCode!) {
  teamWheel(leaderEmploymentId: $leader, wheel: $wheel) {
    version { id }
    day
    memberCount
    areas
    elements
  }
}`;

// A rule or a level a row is what PostGraphile has; it chooses no requirement and takes no mean, the client would.
const POSTGRAPHILE_DOCUMENT = `query TeamWheel($leader: UUID!, $wheel: String!) {
  teamSpreadList(leader: $leader, wheel: $wheel) { elementId level members }
  requirementCandidatesList(leader: $leader, wheel: $wheel) {
    id unitId employmentId audience jobGroupId leaderFunction leaderLevel areaId elementId level goalId
  }
}`;

interface SpreadAnswered {
  readonly data: {
    readonly teamSpreadList: readonly { readonly members: number }[];
    readonly requirementCandidatesList: readonly unknown[];
  };
}

/** The team's numbers by area and element, without anybody's own. */
export const teamWheelEntry: Entry = {
  name: 'team-wheel',
  title: "The team's wheel, aggregated",
  sides: {
    medhjul: {
      ask: ({ leaderEmploymentId }) => ({
        path: '/graphql',
        body: { query: DOCUMENT, variables: { leader: leaderEmploymentId, wheel: 'EMPLOYEE' } },
      }),
      agrees: (own) => (own as Answered).data.teamWheel.elements.some(([holding]) => holding !== null),
    },
    bare: {
      ask: ({ leaderEmploymentId }) => ({ path: '/team-wheel', body: { leaderEmploymentId, wheel: 'employee' } }),
      agrees: (own, medhjul) => isDeepStrictEqual(own, (medhjul as Answered).data.teamWheel),
    },
    postgraphile: {
      ask: ({ leaderEmploymentId }) => ({
        path: '/graphql',
        body: { query: POSTGRAPHILE_DOCUMENT, variables: { leader: leaderEmploymentId, wheel: 'employee' } },
      }),
      agrees(own) {
        const { teamSpreadList, requirementCandidatesList } = (own as SpreadAnswered).data;
        return teamSpreadList.length > 0 && requirementCandidatesList.length > 0;
      },
    },
  },
  targets: [
    { ratio: 'latency / bare', atMost: 1.8 },
    { ratio: 'requests a second / postgraphile', atLeast: 1.4, aim: 2 },
    { ratio: 'latency large / small', atMost: 1.2 },
  ],
};
