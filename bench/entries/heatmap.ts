import { isDeepStrictEqual } from 'node:util';
import type { Entry } from '../harness/entry.ts';

type NumberRows = readonly (readonly (number | null)[])[];

interface Heatmap {
  readonly elements: readonly { readonly elementId: string }[];
  readonly releases: readonly {
    readonly release: { readonly id: string };
    readonly blocks: readonly { readonly blockId: string }[];
    readonly cells: NumberRows;
  }[];
}

interface Answered {
  readonly data: { readonly demand: Heatmap };
}

const DOCUMENT = `query Heatmap($releases: [ID!]!) {
  demand(releaseIds: $releases, wheel: EMPLOYEE, measure: NEED) {
    elements { elementId }
    releases { release { id } blocks { blockId } cells }
  }
}`;

// A row a cell is what PostGraphile has.
const POSTGRAPHILE_DOCUMENT = `query Heatmap($releases: [UUID!]!) {
  demandCellsList(releases: $releases, wheel: "employee", ofMeasure: "need") { releaseId blockId elementId shown people }
}`;

interface CellsAnswered {
  readonly data: { readonly demandCellsList: readonly unknown[] };
}

/** 100 centres by 64 elements of three releases, from stored cells. */
export const heatmapEntry: Entry = {
  name: 'heatmap',
  title: 'The heatmap of three releases',
  sides: {
    medhjul: {
      ask: ({ releaseIds }) => ({ path: '/graphql', body: { query: DOCUMENT, variables: { releases: releaseIds } } }),
      agrees(own) {
        const { elements, releases } = (own as Answered).data.demand;
        return elements.length === 64 && releases.length === 3 && releases.every(({ cells }) => cells.length === 202);
      },
    },
    bare: {
      ask: ({ releaseIds }) => ({ path: '/heatmap', body: { releaseIds } }),
      agrees: (own, medhjul) => isDeepStrictEqual(own, (medhjul as Answered).data.demand),
    },
    postgraphile: {
      ask: ({ releaseIds }) => ({
        path: '/graphql',
        body: { query: POSTGRAPHILE_DOCUMENT, variables: { releases: releaseIds } },
      }),
      agrees: (own) => (own as CellsAnswered).data.demandCellsList.length === 3 * 101 * 64,
    },
  },
  hasPlainQuery: true,
  targets: [
    { ratio: 'latency / bare', atMost: 1.3 },
    { ratio: 'latency / plain SQL', atMost: 1 },
    { ratio: 'requests a second / postgraphile', atLeast: 6, aim: 8 },
    { ratio: 'latency large / small', atMost: 1.2 },
  ],
};
