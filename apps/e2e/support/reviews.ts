import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ask, personasOf, signInAs, test as base } from './journey.ts';

export interface Sitting {
  personId: string;
  name: string;
}

/** A C-MED whose review of the year nobody has begun. */
export interface Committee {
  id: string;
  name: string;
  chair: Sitting;
  /** Two members besides, one of each side. */
  management: Sitting;
  employee: Sitting;
}

interface Seat {
  person: { id: string; name: string };
  side: 'MANAGEMENT' | 'EMPLOYEE' | 'SAFETY';
  duty: 'MEMBER' | 'CHAIR' | 'SECRETARY';
}

export interface Reviews {
  /** Nobody else's for this run. */
  unbegun(year: number): Promise<Committee>;
  /** Asks the API as that person. */
  askAs<Data>(personId: string, query: string, variables?: object): Promise<Data>;
}

const boardQuery = `query ($year: Int!) { reviewBoard(year: $year) { state
  committee { id name seats { person { id name } side duty } } } }`;

function committeeOf({ id, name, seats }: { id: string; name: string; seats: readonly Seat[] }): Committee | null {
  const sitting = (fits: (seat: Seat) => boolean): Sitting | null => {
    const found = seats.find(fits)?.person;
    return found ? { personId: found.id, name: found.name } : null;
  };
  const chair = sitting(({ duty }) => duty === 'CHAIR');
  const isOther = ({ person, duty }: Seat) => duty === 'MEMBER' && person.id !== chair?.personId;
  const management = sitting((seat) => isOther(seat) && seat.side === 'MANAGEMENT');
  const employee = sitting((seat) => isOther(seat) && seat.side === 'EMPLOYEE');
  return chair && management && employee ? { id, name, chair, management, employee } : null;
}

/** Committees of the demonstration whose reviews no other journey relies on. */
export const test = base.extend<{ reviews: Reviews }>({
  reviews: async ({ playwright, baseURL }, use, { project }) => {
    const request = await playwright.request.newContext({ baseURL: baseURL ?? '' });
    const askAs = async <Data>(personId: string, query: string, variables?: object) => {
      await signInAs(request, personId);
      return ask<Data>(request, query, variables);
    };
    const taken = join(project.outputDir, 'taken');
    mkdirSync(taken, { recursive: true });
    const take = ({ chair }: Committee) => {
      try {
        mkdirSync(join(taken, chair.personId));
        return true;
      } catch {
        return false;
      }
    };
    await use({
      askAs,
      async unbegun(year) {
        const personas = await personasOf(request);
        const house = personas.find(({ kind }) => kind === 'TRAINING_HOUSE');
        const { reviewBoard } = await askAs<{
          reviewBoard: { state: string | null; committee: { id: string; name: string; seats: Seat[] } }[];
        }>(house?.personId ?? '', boardQuery, { year });
        const chosen = new Set(personas.map(({ personId }) => personId));
        const found = reviewBoard
          .flatMap(({ state, committee }) => (state === null ? (committeeOf(committee) ?? []) : []))
          .find((each) => !chosen.has(each.chair.personId) && take(each));
        if (!found) throw new Error('every review of the year is begun');
        return found;
      },
    });
    await request.dispose();
  },
});
