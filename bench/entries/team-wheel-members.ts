import { isDeepStrictEqual } from 'node:util';
import type { Entry } from '../harness/entry.ts';

interface Answered {
  readonly data: {
    readonly teamWheel: {
      readonly memberCount: number;
      readonly members: readonly { readonly levels: readonly (readonly (number | null)[])[] }[];
    };
  };
}

const DOCUMENT = `query TeamWheelMembers($leader: ID!, $wheel: WheelCode!) {
  teamWheel(leaderEmploymentId: $leader, wheel: $wheel) {
    version { id }
    day
    memberCount
    areas
    elements
    members {
      employment { id jobTitle person { id name } }
      needCount
      needSum
      strategicNeedCount
      assessed
      required
      levels
    }
  }
}`;

const POSTGRAPHILE_DOCUMENT = `query TeamWheelMembers($leader: UUID!, $wheel: String!) {
  allTeamMembersList(condition: { leaderEmploymentId: $leader }) {
    employmentId personId name unitId jobTitle jobGroupId leaderFunction leaderLevel
    levelsList(wheel: $wheel) { elementId kind level }
  }
  requirementCandidatesList(leader: $leader, wheel: $wheel) {
    id unitId employmentId audience jobGroupId leaderFunction leaderLevel areaId elementId level goalId
  }
}`;

interface MembersAnswered {
  readonly data: { readonly allTeamMembersList: readonly { readonly levelsList: readonly unknown[] }[] };
}

/** Self, leader's and agreed levels: what one member's rows hold. */
const levelsKnown = (rows: readonly (readonly (number | null)[])[]) =>
  rows.flatMap((row) => row.slice(1, 4)).filter((level) => level !== null).length;

/** The team's numbers, and every member's levels on every element. */
export const teamWheelMembersEntry: Entry = {
  name: 'team-wheel-members',
  title: "The team's wheel with every member's levels",
  sides: {
    medhjul: {
      ask: ({ leaderEmploymentId }) => ({
        path: '/graphql',
        body: { query: DOCUMENT, variables: { leader: leaderEmploymentId, wheel: 'EMPLOYEE' } },
      }),
      agrees: (own) => (own as Answered).data.teamWheel.members.some(({ levels }) => levelsKnown(levels) > 0),
    },
    bare: {
      ask: ({ leaderEmploymentId }) => ({
        path: '/team-wheel-members',
        body: { leaderEmploymentId, wheel: 'employee' },
      }),
      agrees: (own, medhjul) => isDeepStrictEqual(own, (medhjul as Answered).data.teamWheel),
    },
    postgraphile: {
      ask: ({ leaderEmploymentId }) => ({
        path: '/graphql',
        body: { query: POSTGRAPHILE_DOCUMENT, variables: { leader: leaderEmploymentId, wheel: 'employee' } },
      }),
      agrees(own, medhjul) {
        const members = (own as MembersAnswered).data.allTeamMembersList;
        const ours = (medhjul as Answered).data.teamWheel.members;
        const count = (counts: readonly number[]) => counts.reduce((sum, n) => sum + n, 0);
        return (
          members.length === ours.length &&
          count(members.map(({ levelsList }) => levelsList.length)) ===
            count(ours.map(({ levels }) => levelsKnown(levels)))
        );
      },
    },
  },
  targets: [
    { ratio: 'latency / bare', atMost: 1.8 },
    { ratio: 'requests a second / postgraphile', atLeast: 1.8, aim: 2.5 },
    { ratio: 'latency large / small', atMost: 1.2 },
  ],
};
