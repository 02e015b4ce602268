import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { click, renderAt } from '../../testing/render.tsx';
import { elements, employee, leader, level, line, per, room, talk } from './testing/talks.ts';

const record = {
  texts: [
    { field: 'GOALS', body: 'Fewer forms', version: 1 },
    { field: 'AGREEMENTS', body: '', version: 0 },
  ],
  elements: [
    line(elements.dialogue, {
      self: level(elements.dialogue, 'SELF', 4),
      leader: level(elements.dialogue, 'LEADER', 2),
      agreed: level(elements.dialogue, 'AGREED', 3, { remark: 'Per sees it higher' }),
    }),
    line(elements.budget),
  ],
};

const agreed = (changes: object = {}) =>
  room({
    ...record,
    standing: 'PLAN_AGREED',
    heldOn: '2026-11-21',
    version: 5,
    viewerCanHold: false,
    viewerCanReopenPlan: true,
    viewerCanSign: true,
    ...changes,
  });

const signed = (changes: object = {}) =>
  talk({
    ...record,
    standing: 'SIGNED',
    heldOn: '2026-11-21',
    version: 6,
    ownPreparation: null,
    viewerCanPrepare: false,
    viewerCanHold: false,
    viewerCanReschedule: false,
    viewerCanCancel: false,
    employeeSignedAt: '2026-11-21T10:00:00Z',
    leaderSignedAt: '2026-11-21T11:00:00Z',
    leaderSignedBy: { id: 'person-9', name: 'Bo Lind' },
    ...changes,
  });

test('the plan is agreed with the version on the screen; what stands in the way is said', async () => {
  const asked: unknown[] = [];
  renderAt('/conversations/talk-1', {
    ...leader,
    conversation: room({ standing: 'HELD', heldOn: '2026-11-21', version: 4, viewerCanAgreePlan: true }),
    agreePlan: (wanted: unknown) => {
      asked.push(wanted);
      return { conversation: null, errors: [{ code: 'ITEMS_UNSETTLED', field: 'id', params: '{}' }] };
    },
  });
  await click(await screen.findByRole('button', { name: 'The plan is agreed' }));
  expect(await screen.findByText(/Items of an earlier plan are still open/)).toBeVisible();
  expect(asked).toEqual([{ id: 'talk-1', version: 4 }]);
});

test('the record is read before it is signed, each level with its three sides and the remark', async () => {
  renderAt('/conversations/talk-1', { ...leader, conversation: agreed() });
  expect(await screen.findByText('Fewer forms')).toBeVisible();
  const table = within(screen.getByRole('table', { name: /Levels of each competence/ }));
  const row = table.getByRole('row', { name: /Makes time for dialogue/ });
  expect(row).toHaveTextContent('Per sees it higher');
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['4', '2', '3', '4']);
  expect(table.queryByRole('row', { name: /Follows the budget/ })).toBeNull();
});

test('each signs for oneself, and then waits for the other', async () => {
  const asked: unknown[] = [];
  renderAt('/conversations/talk-1', {
    ...leader,
    conversation: agreed(),
    signConversation: (wanted: unknown) => {
      asked.push(wanted);
      return { conversation: agreed({ viewerCanSign: false, leaderSignedAt: '2026-11-21T11:00:00Z' }), errors: [] };
    },
  });
  await click(await screen.findByRole('button', { name: 'Sign' }));
  expect(await screen.findByText('You have signed. Per Eng is missing.')).toBeVisible();
  expect(asked).toEqual([{ id: 'talk-1', version: 5 }]);
  expect(screen.queryByRole('button', { name: 'Sign' })).toBeNull();
});

test('when something changed meanwhile nothing is signed: the new version is on the screen for the next press', async () => {
  const versions: number[] = [];
  renderAt('/conversations/talk-1', {
    ...leader,
    conversation: agreed(),
    signConversation: ({ version }: { version: number }) => {
      versions.push(version);
      return version === 5
        ? {
            conversation: agreed({ version: 6, texts: [{ field: 'GOALS', body: 'No forms', version: 2 }] }),
            errors: [{ code: 'CONFLICT', field: 'version', params: '{}' }],
          }
        : { conversation: signed(), errors: [] };
    },
  });
  await click(await screen.findByRole('button', { name: 'Sign' }));
  expect(await screen.findByText(/Somebody else changed it meanwhile/)).toBeVisible();
  expect(screen.getByText('No forms')).toBeVisible();
  await click(screen.getByRole('button', { name: 'Sign' }));
  expect(await screen.findByText('The conversation is finished')).toBeVisible();
  expect(versions).toEqual([5, 6]);
});

test('back to the plan asks first when a signature would fall away', async () => {
  const asked: unknown[] = [];
  renderAt('/conversations/talk-1', {
    ...leader,
    conversation: agreed({ employeeSignedAt: '2026-11-21T10:00:00Z' }),
    reopenPlan: (wanted: unknown) => {
      asked.push(wanted);
      return {
        conversation: room({ standing: 'HELD', heldOn: '2026-11-21', version: 6, viewerCanAgreePlan: true }),
        errors: [],
      };
    },
  });
  await click(await screen.findByRole('button', { name: 'Back to the plan' }));
  expect(asked).toEqual([]);
  await click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Back to the plan' }));
  expect(await screen.findByRole('heading', { name: 'Make the plan' })).toBeVisible();
  expect(asked).toEqual([{ id: 'talk-1', version: 5 }]);
});

test('the finished page says what comes of it, who signed, and lets the employee share it', async () => {
  const own = { isOwn: true, viewerCanShare: true };
  let conversation = signed(own);
  const asked: unknown[] = [];
  renderAt('/conversations/talk-1', {
    ...employee,
    conversation: () => conversation,
    shareConversation: (wanted: unknown) => {
      asked.push(wanted);
      conversation = signed({ ...own, isShared: true });
      return { conversation, errors: [] };
    },
  });
  expect(await screen.findByText('The conversation is finished')).toBeVisible();
  expect(screen.getByText('What each of you prepared is erased.')).toBeVisible();
  expect(screen.getByText('Bo Lind')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Print' })).toBeVisible();
  const share = within(screen.getByRole('region', { name: 'Share with a new leader' }));
  await click(share.getByRole('button', { name: 'Share it' }));
  expect(await share.findByRole('button', { name: 'Stop sharing' })).toBeVisible();
  expect(asked).toEqual([{ id: 'talk-1', shared: true }]);
});

test('an erased record says so, and not that nothing was written', async () => {
  const gone = { texts: [], elements: [line(elements.budget)], recordErasedOn: '2026-11-01', viewerCanShare: false };
  renderAt('/conversations/talk-1', { ...employee, conversation: signed({ ...gone, isOwn: true }) });
  expect(await screen.findByText('The content is erased')).toBeVisible();
  expect(screen.getByText(/It was erased on 1 November 2026 by the rules/)).toBeVisible();
  expect(screen.queryByText(/Nothing written|No levels|is kept for the two of you/)).toBeNull();
  expect(screen.queryByRole('button', { name: 'Share it' })).toBeNull();
});

test('of another leader’s conversation only the facts stand there', async () => {
  const foreign = {
    isReadable: false,
    ownPreparation: null,
    viewerCanPrepare: false,
    viewerCanHold: false,
    viewerCanTakeOver: true,
    elements: [],
    texts: [],
    wheel: null,
  };
  renderAt('/conversations/talk-1', { ...leader, conversation: talk(foreign) });
  expect(await screen.findByRole('heading', { name: 'The content is not yours to read' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Take it over' })).toBeVisible();
  expect(screen.queryByRole('list', { name: 'How far you are' })).toBeNull();
});

test('a shared record is read without any step in it', async () => {
  renderAt('/conversations/talk-1', {
    ...leader,
    conversation: agreed({ ownPreparation: null, otherPreparation: null, isShared: true, viewerCanSign: false }),
  });
  expect(await screen.findByText('You are reading this conversation. It was shared with you.')).toBeVisible();
  expect(screen.getByText('Fewer forms')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Sign$|plan/ })).toBeNull();
});

test('what was called off says so', async () => {
  renderAt('/conversations/talk-1', { ...leader, conversation: talk({ standing: 'CANCELLED', ownPreparation: null }) });
  expect(await screen.findByText('The conversation was called off')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'I am ready' })).toBeNull();
});

test('whoever may not see it is told as of what is not there', async () => {
  renderAt('/conversations/none', {
    ...leader,
    conversation: () => {
      throw Object.assign(new Error('not found'), { extensions: { code: 'NOT_FOUND' } });
    },
  });
  expect(await screen.findByRole('heading', { name: 'No access, or no longer there' })).toBeVisible();
  expect(screen.queryByText(per.name)).toBeNull();
});
