const release = {
  id: 'release-3',
  number: 3,
  planYear: 2026,
  countedOn: '2026-11-14',
  publishedAt: '2026-11-15T10:00:00Z',
  reason: null,
};

const sections = ['INTRODUCTION', 'MAIN_PICTURE', 'OFFERED', 'NOT_OFFERED', 'EVALUATION', 'CLOSING'];

export const asked = [
  {
    elementId: 'plain',
    wheel: 'EMPLOYEE',
    name: 'Writes plainly',
    areaName: 'Dialogue',
    rank: 1,
    mark: 'STRATEGIC',
    centres: 4,
    throughPlans: 3,
    throughMinutes: 2,
    needs: { shown: 35, people: 78 },
    plans: { shown: 15, people: 78 },
    goals: [{ code: 'S4', name: 'Clear words' }],
    decision: { kind: 'TAKE_UP', reason: null },
  },
  {
    elementId: 'conflict',
    wheel: 'EMPLOYEE',
    name: 'Handles conflict',
    areaName: 'Dialogue',
    rank: 2,
    mark: null,
    centres: 2,
    throughPlans: 2,
    throughMinutes: 0,
    needs: { shown: 0, people: 78 },
    plans: null,
    goals: [],
    decision: { kind: 'POSTPONE', reason: 'After the summer' },
  },
];

const presentation = (body: string) => ({
  body,
  responsible: null,
  heldOn: null,
  decision: null,
  version: 0,
  viewerCanWrite: false,
});

/** A shared summary, as somebody reads it who may do nothing with it. */
export const shared = {
  id: 'summary-1',
  year: 2026,
  state: 'SHARED',
  release,
  minutes: { sent: 9, committees: 12 },
  asked,
  areas: ['Dialogue', 'Care', 'Digital'].map((name, n) => ({
    areaId: `area-${n}`,
    wheel: 'EMPLOYEE',
    name,
    shortName: name,
    isHub: false,
    needs: { shown: 20 * n, people: 100 },
  })),
  lastYear: 2025,
  became: [{ elementId: 'old', name: 'Guides others', status: 'DONE', word: 'Two courses', version: 1 }],
  texts: sections.map((section) => ({ section, body: section === 'CLOSING' ? 'Thank you all.' : '', version: 0 })),
  presentations: ['CENTRE_COUNCIL', 'H_MED'].map(presentation),
  fingerprint: 'f1',
  sharedAt: '2026-11-20T10:00:00Z',
  adoptedAt: null,
  adoptedBy: null,
  viewerCan: [] as string[],
};
