import { beforeEach, expect, test } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { click, doing, renderAt } from '../../testing/render.tsx';
import { chief, page, rule } from './testing/municipality.ts';
import { aboveForm, atForm, button, choose, drafted, field, fill, radio, refusal, type } from './testing/form.ts';

beforeEach(() => sessionStorage.clear());

const draft = {
  id: 'draft-1',
  state: 'DRAFT',
  validFrom: '2026-12-01',
  adoptedAt: null,
  viewerCanChange: true,
  viewerCanWithdraw: false,
};

test('adopting drafts and adopts in one go, and leads to the list at its area', async () => {
  const asked: unknown[] = [];
  const root = {
    ...chief,
    draftRequirement: ({ input }: { input: object }) => {
      asked.push(input);
      return drafted({ level: 4 });
    },
    adoptRequirement: (wanted: object) => {
      asked.push(wanted);
      return { requirement: rule({ level: 4, state: 'FUTURE', validFrom: '2027-02-01' }), errors: [] };
    },
  };
  const { router } = renderAt(atForm, root);
  await fill();
  await choose('Who there?', 'Citizen-facing leaders');
  await choose('Element', 'L1.2 Can be trusted');
  await type('Holds from', '1.2.2027');
  await type(/^Last day/, '31-12-2027');
  await click(button('Adopt'));
  expect(
    await screen.findByText('Adopted. It holds from 1 February 2027.', { selector: '.mh-toast span' }),
  ).toBeVisible();
  expect(asked).toEqual([
    {
      unitId: 'centre',
      employmentId: null,
      areaId: null,
      elementId: 'L1.2',
      audience: 'LEADER_FUNCTION',
      audienceValue: 'citizen_facing',
      level: 4,
      reason: 'We grow',
      goalId: null,
      validFrom: '2027-02-01',
      validTo: '2028-01-01',
    },
    { id: 'draft-1', version: 1, replaceTied: false },
  ]);
  expect(`${router.state.location.pathname}${router.state.location.search}`).toBe(
    '/targets?unit=centre&wheel=leader&area=L1',
  );
  expect(sessionStorage).toHaveLength(0);
});

test('a tie is told with level and date at the date; replacing asks, changes the same draft and adopts', async () => {
  const tie = { level: 3, validFrom: '2026-01-01', requirementId: 'rule-1' };
  const asked: object[] = [];
  const root = {
    ...chief,
    draftRequirement: () => drafted({ version: 1 }),
    changeRequirementDraft: ({ id, version }: { id: string; version: number }) => {
      asked.push({ id, version });
      return drafted({ version: 2 });
    },
    adoptRequirement: (wanted: { replaceTied: boolean }) => {
      asked.push(wanted);
      return wanted.replaceTied
        ? { requirement: rule({ id: 'draft-1', level: 4 }), errors: [] }
        : refusal('TIES_WITH_ANOTHER', 'validFrom', tie);
    },
  };
  renderAt(atForm, root);
  await fill();
  await click(button('Adopt'));
  expect(await field('Holds from')).toHaveAccessibleDescription(
    'Another adopted requirement says level 3 for the same people and competence from 1 January 2026. Both cannot hold at once.',
  );
  expect(screen.getByText('Saved as a draft, but not adopted yet.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'See the other requirement' })).toHaveAttribute('href', '/targets/rule-1');
  await click(button('Replace it from this date'));
  const dialog = screen.getByRole('alertdialog', { name: 'Replace the other requirement?' });
  expect(dialog).toHaveTextContent(
    'The requirement of level 3, which holds from 1 January 2026, ends on 21 November 2026. Yours, of level 4, begins the same day.',
  );
  await click(within(dialog).getByRole('button', { name: 'Replace and adopt' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Targets' })).toBeVisible();
  expect(asked).toEqual([
    { id: 'draft-1', version: 1, replaceTied: false },
    { id: 'draft-1', version: 1 },
    { id: 'draft-1', version: 2, replaceTied: true },
  ]);
});

test('what was replaced is not shown from memory: the list is asked anew before it stands again', async () => {
  let answer = () => page([rule()]);
  const root = {
    ...chief,
    requirements: () => answer(),
    draftRequirement: () => drafted(),
    adoptRequirement: () => {
      answer = () => page([rule({ id: 'draft-1', level: 4 })]);
      return { requirement: rule({ id: 'draft-1', level: 4 }), errors: [] };
    },
  };
  const { router } = renderAt('/targets?unit=centre&wheel=leader&area=L1', root);
  expect(await screen.findByRole('button', { name: /^Undo.*Level 3/ })).toBeVisible();
  await doing(() => router.navigate(atForm));
  await fill();
  const shown: string[] = [];
  const watch = new MutationObserver(() => {
    shown.push(...screen.queryAllByText('Undo').map((one) => one.getAttribute('aria-label') ?? ''));
  });
  watch.observe(document.body, { childList: true, subtree: true });
  await click(button('Adopt'));
  expect(await screen.findByRole('button', { name: /^Undo.*Level 4/ })).toBeVisible();
  watch.disconnect();
  expect(shown.filter((name) => name.includes('Level 3'))).toEqual([]);
});

test('what is typed outlives a reload', async () => {
  renderAt(atForm, chief);
  await fill();
  await choose('Who there?', 'Nurses');
  cleanup();
  renderAt(atForm, chief);
  expect(await screen.findByText('What you were working on is still here.')).toBeVisible();
  expect(await field('Reason')).toHaveValue('We grow');
  expect(await field('Who there?')).toHaveDisplayValue('Nurses');
  expect(radio(/Masters it/)).toBeChecked();
});

test('somebody else in the same window begins with an empty form', async () => {
  sessionStorage.setItem(
    `medhjul.form person-9 ${atForm}`,
    JSON.stringify({ values: { reason: 'Secret' }, saved: null }),
  );
  renderAt(atForm, chief);
  expect(await field('Reason')).toHaveValue('');
});

test('starting over empties the form, and cancelling asks before what was typed is gone', async () => {
  sessionStorage.setItem(
    `medhjul.form person-1 ${atForm}`,
    JSON.stringify({ values: { reason: 'Begun' }, saved: null }),
  );
  const { router } = renderAt(atForm, chief);
  expect(await field('Reason')).toHaveValue('Begun');
  await click(button('Start over'));
  expect(await field('Reason')).toHaveValue('');
  expect(sessionStorage).toHaveLength(0);
  await type('Reason', 'Again');
  await click(button('Cancel'));
  const dialog = screen.getByRole('alertdialog', { name: 'Throw away what you have written?' });
  await click(within(dialog).getByRole('button', { name: 'Stay here' }));
  expect(await field('Reason')).toHaveValue('Again');
  await click(button('Cancel'));
  await click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Throw it away' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/targets'));
  expect(sessionStorage).toHaveLength(0);
});

test('for one person: no audience, seen by two alone', async () => {
  const asked: object[] = [];
  const root = {
    ...chief,
    draftRequirement: ({ input }: { input: object }) => {
      asked.push(input);
      return drafted({
        unit: null,
        scope: 'PERSON',
        employment: { id: 'employment-report', person: { id: 'person-2', name: 'Per Eng' } },
      });
    },
  };
  const { router } = renderAt('/targets/new?person=employment-report&area=L1', root);
  expect(await field('Person')).toHaveDisplayValue('Per Eng, Home leader');
  expect(screen.queryByLabelText('Who there?')).toBeNull();
  expect(screen.getByText('Adopted: only the person and the nearest leader.')).toBeVisible();
  await fill();
  await click(button('Save as draft'));
  await waitFor(() => expect(router.state.location.search).toContain('person=employment-report'));
  expect(asked[0]).toMatchObject({ unitId: null, employmentId: 'employment-report', audience: 'EVERYBODY' });
});

test('a draft that somebody changed meanwhile: both versions are shown, and mine can be kept', async () => {
  const versions: number[] = [];
  const theirs = rule({ ...draft, version: 2, reason: 'Their reason' });
  const root = {
    ...chief,
    requirement: rule(draft),
    changeRequirementDraft: ({ version }: { version: number }) => {
      versions.push(version);
      return version === 1
        ? { requirement: theirs, errors: [{ code: 'CONFLICT', field: 'version', params: '{}' }] }
        : drafted({ version: 3 });
    },
  };
  renderAt('/targets/draft-1/edit', root);
  await type('Reason', 'My reason');
  await click(button('Save as draft'));
  const panel = await screen.findByRole('group', { name: 'Somebody else changed the draft meanwhile' });
  expect(panel).toHaveFocus();
  const row = within(panel).getByRole('row', { name: /Reason/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['Their reason', 'My reason']);
  expect(button('Save as draft')).toBeDisabled();
  await click(within(panel).getByRole('button', { name: 'Keep mine' }));
  expect(await field('Reason')).toHaveValue('My reason');
  await click(button('Save as draft'));
  await waitFor(() => expect(versions).toEqual([1, 2]));
});

test('or theirs can be taken over', async () => {
  const theirs = rule({ ...draft, version: 2, reason: 'Their reason', level: 5 });
  const root = {
    ...chief,
    requirement: rule(draft),
    changeRequirementDraft: { requirement: theirs, errors: [{ code: 'CONFLICT', field: 'version', params: '{}' }] },
  };
  renderAt('/targets/draft-1/edit', root);
  await type('Reason', 'My reason');
  await click(button('Save as draft'));
  await click(await screen.findByText('Use theirs'));
  expect(await field('Reason')).toHaveValue('Their reason');
  expect(radio(/Develops it/)).toBeChecked();
});

test('a draft that somebody discarded can be saved anew', async () => {
  const asked: string[] = [];
  const root = {
    ...chief,
    requirement: rule(draft),
    changeRequirementDraft: refusal('NOT_FOUND', 'id'),
    draftRequirement: () => {
      asked.push('new');
      return drafted();
    },
  };
  renderAt('/targets/draft-1/edit', root);
  await type('Reason', 'My reason');
  await click(button('Save as draft'));
  expect(await aboveForm()).toHaveTextContent('Somebody else discarded the draft.');
  await click(button('Save as draft'));
  await waitFor(() => expect(asked).toEqual(['new']));
});

test('what is adopted cannot be edited: its page opens instead', async () => {
  const { router } = renderAt('/targets/rule-1/edit', { ...chief, requirement: rule() });
  expect(await screen.findByText('We lead in change')).toBeVisible();
  expect(router.state.location.pathname).toBe('/targets/rule-1');
});
