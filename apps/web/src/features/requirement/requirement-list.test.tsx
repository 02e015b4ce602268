import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { click, renderAt } from '../../testing/render.tsx';
import { areas, chief, mark, page, reader, rule, units } from './testing/municipality.ts';

const inherited = rule({
  id: 'rule-above',
  unit: units.town,
  scope: 'MUNICIPALITY',
  level: 2,
  viewerCanWithdraw: false,
});
const future = rule({ id: 'rule-2', level: 4, state: 'FUTURE', validFrom: '2027-02-01', area: areas.L2 });

const areaCard = (name: RegExp) => screen.findByRole('region', { name });

test('an area shows what is set here and what comes from above, nearest first, with all facts', async () => {
  renderAt('/targets?area=L1', { ...reader, requirements: page([inherited, rule()]) });
  const [nearest, above] = within(await areaCard(/Personal/)).getAllByText(/^All leaders in/);
  expect(nearest).toHaveTextContent('All leaders in Centre for Care');
  expect(above).toHaveTextContent('All leaders in Fjordby Kommune');
  const item = nearest?.closest('li');
  expect(item).toHaveTextContent('3Independently');
  expect(item).toHaveTextContent('We lead in change');
  expect(item).toHaveTextContent('from 1 January 2026 · Adopted by Lone Damgaard, 2 December 2025 at 10:00');
  expect(item).not.toHaveTextContent('From Centre');
  expect(above?.closest('li')).toHaveTextContent('From Fjordby Kommune');
  expect(within(item as HTMLElement).getByRole('link', { name: 'Goal: G1 Shorter ways' })).toHaveAttribute(
    'href',
    '/direction/G1',
  );
  expect(screen.getByText('2 requirements hold here: 1 set here, 1 from above.')).toBeVisible();
});

test('the own unit and wheel are where it begins; another unit is in the address and asked with what lies above', async () => {
  const { requests, router } = renderAt('/targets', reader);
  const unit = await screen.findByLabelText('Unit');
  expect(screen.getByLabelText('Centre')).toHaveDisplayValue('Centre for Care');
  expect(unit).toHaveDisplayValue('All of Centre for Care');
  await click(screen.getByRole('radio', { name: 'Employee wheel' }));
  await waitFor(() => expect(router.state.location.search).toBe('?unit=centre&wheel=employee'));
  const asked = requests.filter(({ operation }) => operation === 'UnitTargets').map(({ variables }) => variables);
  expect(asked[0]).toMatchObject({ unitId: 'centre', wheel: 'LEADER', states: ['CURRENT', 'FUTURE', 'DRAFT'] });
  expect(asked.at(-1)).toMatchObject({ unitId: 'centre', wheel: 'EMPLOYEE' });
});

test('who may not set requirements reads only', async () => {
  const own = { ...rule(), viewerCanWithdraw: false };
  renderAt('/targets?area=L1', { ...reader, requirements: page([own]) });
  await areaCard(/Personal/);
  expect(screen.getByText(/Everybody can read here what is required/)).toBeVisible();
  for (const name of [/New requirement/, /Mark a competence/, /Undo/, /Set a requirement here/]) {
    expect(screen.queryByRole('link', { name })).toBeNull();
    expect(screen.queryByRole('button', { name })).toBeNull();
  }
});

test('the form is refused in words to those who only read', async () => {
  renderAt('/targets/new', reader);
  expect(await screen.findByRole('heading', { level: 1, name: 'You do not set requirements' })).toBeVisible();
});

test('who sets requirements elsewhere is told where', async () => {
  renderAt('/targets?unit=town', chief);
  expect(await screen.findByText(/You can set requirements for: Centre for Care/)).toBeVisible();
  expect(screen.queryByRole('link', { name: /New requirement/ })).toBeNull();
  expect(screen.getByRole('link', { name: 'Go to Centre for Care' })).toHaveAttribute('href', '/targets?unit=centre');
});

test('an element leads to the form with its place filled in', async () => {
  renderAt('/targets?area=L1', { ...chief, requirements: page([rule()]) });
  const card = await areaCard(/Personal/);
  expect(within(card).getAllByRole('link', { name: 'Set a requirement here' })[0]).toHaveAttribute(
    'href',
    '/targets/new?unit=centre&wheel=leader&area=L1',
  );
});

test('undo of what holds says that it ends from today, and does it', async () => {
  const answers: unknown[] = [];
  const root = {
    ...chief,
    requirements: () => page(answers.length > 0 ? [] : [rule()]),
    withdrawRequirement: (asked: unknown) => {
      answers.push(asked);
      return { requirement: rule({ state: 'ENDED', validTo: '2026-11-21' }), errors: [] };
    },
  };
  renderAt('/targets?area=L1', root);
  await areaCard(/Personal/);
  await click(screen.getByRole('button', { name: 'Undo: All leaders in Centre for Care, Level 3' }));
  const dialog = screen.getByRole('alertdialog', { name: 'Undo the requirement?' });
  expect(dialog).toHaveTextContent('It holds now: it will end from today.');
  await click(within(dialog).getByRole('button', { name: 'End it from today' }));
  expect(await screen.findByText('Undone. It no longer holds.')).toBeVisible();
  expect(answers).toEqual([{ id: 'rule-1', version: 1 }]);
  expect(screen.queryByRole('button', { name: /Undo/ })).toBeNull();
  await waitFor(() => expect(document.activeElement).toHaveAttribute('id', 'target-L1'));
});

test('undo of what has not begun says that it is withdrawn; a refusal stays in the dialog', async () => {
  const refused = { requirement: null, errors: [{ code: 'CONFLICT', field: 'version', params: '{}' }] };
  renderAt('/targets?area=L2', { ...chief, requirements: page([future]), withdrawRequirement: refused });
  await areaCard(/^2/);
  await click(screen.getByRole('button', { name: /Undo/ }));
  const dialog = screen.getByRole('alertdialog');
  expect(dialog).toHaveTextContent('It has not begun: it will be withdrawn and never hold.');
  await click(within(dialog).getByRole('button', { name: 'Withdraw it' }));
  expect(await within(dialog).findByText(/Somebody else changed it meanwhile/)).toBeVisible();
  expect(dialog).toHaveAttribute('open');
});

test('a draft can be thrown away after a question', async () => {
  const draft = rule({
    id: 'draft-1',
    state: 'DRAFT',
    adoptedAt: null,
    viewerCanChange: true,
    viewerCanWithdraw: false,
  });
  let drafts = [draft];
  const root = {
    ...chief,
    requirements: () => page(drafts),
    discardRequirementDraft: ({ id }: { id: string }) => {
      drafts = [];
      return { discardedId: id, errors: [] };
    },
  };
  renderAt('/targets?area=L1', root);
  await areaCard(/Personal/);
  expect(screen.getByRole('link', { name: 'Change or adopt' })).toHaveAttribute('href', '/targets/draft-1/edit');
  await click(screen.getByRole('button', { name: 'Discard the draft' }));
  await click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Discard the draft' }));
  expect(await screen.findByText('The draft is discarded.')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Change or adopt' })).toBeNull();
});

test('marks show on their element and in a list; one set here can be undone', async () => {
  const own = mark({ id: 'mark-2', kind: 'CORE', unit: units.centre, viewerCanWithdraw: true });
  const elsewhere = mark({ id: 'mark-3', unit: { id: 'other', name: 'Another centre' }, reason: 'Not for us' });
  const asked: unknown[] = [];
  const root = {
    ...chief,
    competenceMarks: () => (asked.length > 0 ? [mark(), elsewhere] : [own, mark(), elsewhere]),
    withdrawCompetenceMark: (wanted: unknown) => {
      asked.push(wanted);
      return { mark: own, errors: [] };
    },
  };
  renderAt('/targets?area=L1', root);
  const list = await areaCard(/Strategic and core/);
  expect(within(list).getAllByText('L1.2 Can be trusted')).toHaveLength(2);
  expect(list).not.toHaveTextContent('Not for us');
  expect(list).toHaveTextContent('From Fjordby Kommune');
  expect(screen.getByText('Can be trusted').closest('summary')).toHaveTextContent('Strategic');
  await click(within(list).getByRole('button', { name: 'Undo: Core, Can be trusted' }));
  await click(screen.getByRole('button', { name: 'End it from today' }));
  expect(await screen.findByText('Undone. It no longer holds.')).toBeVisible();
  expect(asked).toEqual([{ id: 'mark-2', version: 1 }]);
  expect(within(list).queryByRole('button')).toBeNull();
});

test('what is over is asked for only when wanted', async () => {
  const ended = rule({ id: 'rule-old', state: 'ENDED', level: 1, viewerCanWithdraw: false });
  const root = {
    ...reader,
    requirements: ({ filter }: { filter: { states: string[] } }) =>
      page(filter.states.includes('ENDED') ? [rule(), ended] : [rule()]),
  };
  const { router } = renderAt('/targets?area=L1', root);
  await areaCard(/Personal/);
  expect(screen.queryByText('Ended')).toBeNull();
  await click(screen.getByRole('checkbox', { name: /Also show what has ended/ }));
  expect(await screen.findByText('Ended')).toBeVisible();
  expect(router.state.location.search).toContain('ended=1');
});

test('further pages are fetched, for a list of what is required is nothing by halves', async () => {
  const root = {
    ...reader,
    requirements: ({ after }: { after?: string }) =>
      after === 'next'
        ? page([inherited])
        : { ...page([rule()]), pageInfo: { hasNextPage: true, endCursor: 'next' }, totalCount: 2 },
  };
  renderAt('/targets?area=L1', root);
  expect(await screen.findByText('2 requirements hold here: 1 set here, 1 from above.')).toBeVisible();
});

test('nothing set: what will stand here and how it comes to be', async () => {
  renderAt('/targets', reader);
  expect(await screen.findByRole('heading', { name: 'No requirements yet' })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Nothing is marked here yet' })).toBeVisible();
});

test('a person’s own requirements are told apart', async () => {
  const personal = rule({
    scope: 'PERSON',
    unit: null,
    employment: { id: 'employment-report', person: { id: 'person-2', name: 'Per Eng' } },
  });
  renderAt('/targets?person=employment-report', { ...chief, requirements: page([personal]) });
  expect(await screen.findByText(/seen only by that person and the nearest leader/)).toBeVisible();
  expect(screen.getByText('1 requirement is set for this person alone.')).toBeVisible();
});

test('nobody sees what is required of somebody else’s report', async () => {
  renderAt('/targets?person=somebody-else', chief);
  expect(await screen.findByRole('heading', { level: 1, name: 'No access, or no longer there' })).toBeVisible();
});

test('a draft for one person is said to be the nearest leader’s alone, a unit’s to be of those who steer it', async () => {
  const draft = rule({ id: 'draft-1', state: 'DRAFT', adoptedAt: null, viewerCanChange: true });
  renderAt('/targets?person=employment-report', { ...chief, requirements: page([draft]) });
  expect(await screen.findByText(/1 draft, seen only by you as the nearest leader\.$/)).toBeVisible();
  renderAt('/targets', { ...chief, requirements: page([draft]) });
  expect(await screen.findByText(/1 draft, seen only by those who steer the unit\.$/)).toBeVisible();
});

test('what unfolds all lines of an area says what it will do, also after some were folded by hand', async () => {
  const onElement = rule({ id: 'rule-2', area: null, element: areas.L1.elements[0] });
  renderAt('/targets', { ...chief, requirements: page([rule(), onElement]) });
  const card = await areaCard(/Personal/);
  const lineOf = (text: string) => within(card).getByText(text).closest('summary') as HTMLElement;
  const isOpen = (text: string) => lineOf(text).closest('details')?.open;
  const all = () => within(card).getByRole('button', { name: /^(Unfold|Fold) all$/ });
  expect(all()).toHaveTextContent('Unfold all');
  await click(lineOf('The whole area'));
  expect(all()).toHaveTextContent('Unfold all');
  await click(lineOf('Gives time'));
  expect(all()).toHaveTextContent('Fold all');
  await click(lineOf('The whole area'));
  expect(all()).toHaveTextContent('Unfold all');
  await click(all());
  expect(['The whole area', 'Gives time', 'Can be trusted'].map(isOpen)).toEqual([true, true, false]);
  await click(lineOf('Can be trusted'));
  await click(all());
  expect(['The whole area', 'Gives time', 'Can be trusted'].map(isOpen)).toEqual([false, false, false]);
  expect(all()).toHaveTextContent('Unfold all');
});

describe('on a phone', () => {
  const wide = globalThis.matchMedia;
  beforeEach(() => {
    globalThis.matchMedia = (query) => ({ ...wide(query), matches: query.includes('width < 900px') });
  });
  afterEach(() => {
    globalThis.matchMedia = wide;
  });
  const heading = (name: RegExp) => screen.findByRole('button', { name });

  test('all areas but the first are folded to name and count', async () => {
    renderAt('/targets', { ...chief, requirements: page([rule(), future]), competenceMarks: [mark()] });
    expect(await heading(/^1 ?Personal 1 requirement$/)).toHaveAttribute('aria-expanded', 'true');
    const folded = await heading(/^2 ?Strategic 1 requirement$/);
    expect(folded).toHaveAttribute('aria-expanded', 'false');
    expect(screen.getByText('Sees ahead')).not.toBeVisible();
    expect(await heading(/^Strategic and core competences 1 mark$/)).toHaveAttribute('aria-expanded', 'false');
    expect(screen.getAllByRole('button', { name: 'Unfold all' })).toHaveLength(1);
    await click(folded);
    expect(screen.getByText('Sees ahead')).toBeVisible();
    expect(screen.getAllByRole('button', { name: 'Unfold all' })).toHaveLength(2);
  });

  test('the one area that was asked for stands open, and so do its marks', async () => {
    renderAt('/targets?area=L2', { ...chief, requirements: page([future]) });
    expect(await heading(/^2 ?Strategic 1 requirement$/)).toHaveAttribute('aria-expanded', 'true');
    expect(await heading(/^Strategic and core competences no marks$/)).toHaveAttribute('aria-expanded', 'true');
  });
});

test('one requirement has a page with all its facts, and can be undone there', async () => {
  let state = 'CURRENT';
  const root = {
    ...chief,
    requirement: () => rule({ state, viewerCanWithdraw: state === 'CURRENT' }),
    withdrawRequirement: () => {
      state = 'ENDED';
      return { requirement: rule({ state, viewerCanWithdraw: false }), errors: [] };
    },
  };
  renderAt('/targets/rule-1', root);
  expect(await screen.findByRole('heading', { level: 1, name: 'Personal' })).toBeVisible();
  expect(screen.getByText('Independently, described')).toBeVisible();
  expect(screen.getByRole('link', { name: 'G1 Shorter ways' })).toHaveAttribute('href', '/direction/G1');
  await click(screen.getByRole('button', { name: 'Undo' }));
  await click(screen.getByRole('button', { name: 'End it from today' }));
  expect(await screen.findByText('Undone. It no longer holds.')).toBeVisible();
  expect(screen.getByText('Ended')).toBeVisible();
});
