import { beforeEach, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { click, renderAt } from '../../testing/render.tsx';
import { press } from './testing/press.ts';
import { elements, employee, leader, level, line, per, room } from './testing/talks.ts';

beforeEach(() => sessionStorage.clear());

interface LevelInput {
  elementId: string;
  level: number | null;
  version: number;
  missingComponents: string[];
  remark: string | null;
}

/** The room over what the two have agreed on so far; `agree` is what the other does meanwhile. */
function agreeing(changes: object = {}) {
  const agreed = new Map<string, object>();
  const asked: LevelInput[] = [];
  const conversation = () => {
    const now = room(changes);
    const lines = now.elements.map((one) => ({ ...one, agreed: agreed.get(one.element.element.id) ?? null }));
    return { ...now, elements: lines };
  };
  const of = (id: string) => Object.values(elements).find((one) => one.id === id) ?? {};
  const requests: LevelInput[][] = [];
  const root = {
    ...leader,
    conversation,
    conversationChanged: conversation,
    agreeLevels: ({ levels }: { levels: LevelInput[] }) => {
      requests.push(levels);
      const isOld = ({ elementId, version }: LevelInput) =>
        version !== ((agreed.get(elementId) as { version: number } | undefined)?.version ?? 0);
      if (levels.some(isOld)) {
        const errors = [{ code: 'CONFLICT', field: 'levels.0.version', params: '{}' }];
        return { levels: null, conversation: null, errors };
      }
      for (const { elementId, level: value } of levels) agreed.set(elementId, level(of(elementId), 'AGREED', value));
      return { levels: [], conversation: conversation(), errors: [] };
    },
    agreeLevel: ({ input }: { input: LevelInput }) => {
      const { elementId, version, missingComponents, remark } = input;
      asked.push(input);
      const now = agreed.get(elementId) as { version: number } | undefined;
      if ((now?.version ?? 0) !== version) {
        return {
          level: now,
          conversation: conversation(),
          errors: [{ code: 'CONFLICT', field: 'version', params: '{}' }],
        };
      }
      const missing = missingComponents.map((id) => ({ id, name: 'Tacit knowledge' }));
      const saved = level(of(elementId), 'AGREED', input.level, {
        version: version + 1,
        missingComponents: missing,
        remark,
      });
      agreed.set(elementId, saved);
      return { level: saved, conversation: conversation(), errors: [] };
    },
  };
  const agree = (id: string, value: number, version = 1) => agreed.set(id, level(of(id), 'AGREED', value, { version }));
  return { root, asked, requests, agree };
}

const picker = (name: string) => screen.findByRole('group', { name: `Agreed level: ${name}` });
const chosen = async (name: string) => within(await picker(name)).getByRole('radio', { checked: true });

test('elements stand in the order that the API gives, both assessments side by side, the rest folded away', async () => {
  renderAt('/conversations/talk-1', agreeing().root);
  const card = await screen.findByRole('region', { name: 'Competences' });
  const pickers = within(card).getAllByRole('group', { name: /^Agreed level/, hidden: true });
  expect(pickers.map((one) => one.querySelector('legend')?.textContent)).toEqual([
    'Agreed level: Makes time for dialogue',
    'Agreed level: Follows the budget',
    'Agreed level: Uses the systems',
  ]);
  const dialogue = (await picker('Makes time for dialogue')).closest('li');
  expect(dialogue).toHaveTextContent('Seen differently: 2 levels');
  expect(dialogue).toHaveTextContent(/Per Eng4.*Me2.*Required4.*Agreed last time2/);
  expect((await picker('Follows the budget')).closest('li')).toHaveTextContent('Strategic need');
  expect(within(card).getByText('The rest (1)')).toBeVisible();
});

test('what both prepared stands beside the field it belongs to', async () => {
  renderAt('/conversations/talk-1', agreeing().root);
  const goals = await screen.findByRole('region', { name: 'Goals and tasks' });
  expect(goals).toHaveTextContent(
    /Prepared by Lone Damgaard.*The new routine works.*Prepared by Per Eng.*I like the mornings/,
  );
  expect(within(goals).getByText('Me and the employee')).toBeVisible();
});

test('a level is agreed by one key, with what is missing and a remark where wanted', async () => {
  const { root, asked } = agreeing();
  renderAt('/conversations/talk-1', root);
  (await chosen('Makes time for dialogue')).focus();
  await press('3');
  await waitFor(() => expect(asked).toMatchObject([{ elementId: 'E1.1', level: 3, version: 0 }]));
  expect(await screen.findByText('1 of 3 agreed')).toBeVisible();
  const row = within((await picker('Makes time for dialogue')).closest('li') as HTMLElement);
  await click(row.getByText('Remark, and what is missing'));
  await click(row.getByRole('checkbox', { name: 'Tacit knowledge' }));
  const remark = row.getByLabelText('Remark');
  fireEvent.change(remark, { target: { value: 'Per sees it higher' } });
  fireEvent.blur(remark);
  await waitFor(() =>
    expect(asked.at(-1)).toEqual({
      elementId: 'E1.1',
      level: 3,
      version: 2,
      missingComponents: ['tacit'],
      remark: 'Per sees it higher',
    }),
  );
});

/** All three are seen alike. */
const alike = () =>
  Object.values(elements).map((one) =>
    line(one, { reason: 'OTHER', self: level(one, 'SELF', 3), leader: level(one, 'LEADER', 3) }),
  );

test('all that both see alike is agreed at one press in one request, and nothing else', async () => {
  const { root, requests } = agreeing();
  renderAt('/conversations/talk-1', root);
  expect(await screen.findByText('You see 1 competence alike')).toBeVisible();
  await click(screen.getByRole('button', { name: 'Agree on that level' }));
  expect(await screen.findByText('1 of 3 agreed')).toBeVisible();
  expect(requests).toMatchObject([[{ elementId: 'E2.1', level: 3, version: 0 }]]);
  expect(screen.queryByText(/alike/)).toBeNull();
});

test('where the other was faster with one, its level stands and the others are agreed all the same', async () => {
  const { root, requests, agree } = agreeing({ elements: alike() });
  renderAt('/conversations/talk-1', root);
  const button = await screen.findByRole('button', { name: 'Agree on those 3 levels' });
  agree('E1.1', 5);
  await click(button);
  expect(await screen.findByText('3 of 3 agreed')).toBeVisible();
  expect(requests.map((levels) => levels.map(({ elementId }) => elementId))).toEqual([
    ['E1.1', 'E2.1', 'E2.2'],
    ['E2.1', 'E2.2'],
  ]);
});

test('what the other agrees shows by itself; who is here is said', async () => {
  const { root, agree } = agreeing({ present: [per] });
  const { somethingChanged } = renderAt('/conversations/talk-1', root);
  expect(await screen.findByText('Per Eng has this page open too')).toBeVisible();
  agree('E1.1', 4);
  await somethingChanged();
  await waitFor(async () => expect(await chosen('Makes time for dialogue')).toHaveAccessibleName(/4/));
});

test('who is alone is told so', async () => {
  renderAt('/conversations/talk-1', agreeing().root);
  expect(await screen.findByText('Per Eng does not have this page open')).toBeVisible();
});

test('when both choose at once, both levels are shown and one is chosen', async () => {
  const { root, asked, agree } = agreeing();
  renderAt('/conversations/talk-1', root);
  const mine = await chosen('Makes time for dialogue');
  agree('E1.1', 5);
  mine.focus();
  await press('2');
  const row = within((await picker('Makes time for dialogue')).closest('li') as HTMLElement);
  expect(
    await row.findByText('You both chose at once. You: 2 · With support. The other: 5 · Develops it.'),
  ).toBeVisible();
  await click(row.getByRole('button', { name: 'Keep mine' }));
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ elementId: 'E1.1', level: 2, version: 1 }));
  expect(await chosen('Makes time for dialogue')).toHaveAccessibleName(/2/);
});

test('a field of the record saves itself from the version that was read, and keeps both texts when both wrote', async () => {
  const theirs = { field: 'WISHES', body: 'More of the other', version: 3 };
  const versions: number[] = [];
  renderAt('/conversations/talk-1', {
    ...agreeing().root,
    writeConversationText: ({ body, version }: { body: string; version: number }) => {
      versions.push(version);
      return version === 0
        ? { text: theirs, conversation: null, errors: [{ code: 'CONFLICT', field: 'version', params: '{}' }] }
        : { text: { field: 'WISHES', body, version: 4 }, conversation: null, errors: [] };
    },
  });
  const wishes = within(await screen.findByRole('region', { name: 'Wishes' }));
  const field = wishes.getByLabelText('Wishes');
  fireEvent.change(field, { target: { value: 'A course' } });
  fireEvent.blur(field);
  expect(await wishes.findByText('More of the other')).toBeVisible();
  await click(wishes.getByRole('button', { name: 'Keep mine' }));
  await waitFor(() => expect(versions).toEqual([0, 3]));
  expect(field).toHaveValue('A course');
});

test('the leader goes on to the plan, once what was typed is saved', async () => {
  const asked: string[] = [];
  renderAt('/conversations/talk-1', {
    ...agreeing().root,
    writeConversationText: ({ body }: { body: string }) => {
      asked.push(body);
      return { text: { field: 'GOALS', body, version: 1 }, conversation: null, errors: [] };
    },
    holdConversation: ({ heldOn }: { heldOn: string | null }) => {
      asked.push(`hold ${heldOn ?? 'today'}`);
      return { conversation: room({ standing: 'HELD', heldOn: '2026-11-21', viewerCanAgreePlan: true }), errors: [] };
    },
  });
  fireEvent.change(await screen.findByRole('textbox', { name: 'Goals and tasks' }), {
    target: { value: 'Fewer forms' },
  });
  await click(screen.getByRole('button', { name: 'We have talked' }));
  expect(await screen.findByRole('heading', { name: 'Make the plan' })).toBeVisible();
  expect(asked).toEqual(['Fewer forms', 'hold today']);
  expect(await screen.findByText('Uses the systems')).toBeVisible();
  await click(screen.getByRole('link', { name: 'Back to the talk' }));
  expect(await screen.findByRole('heading', { name: 'Worth talking about' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'On to the plan' })).toHaveAttribute('href', '/conversations/talk-1');
});

test('the employee does not hold it, and is told who does', async () => {
  const { root } = agreeing({ isOwn: true, viewerCanHold: false });
  renderAt('/conversations/talk-1', { ...employee, ...root, viewer: employee.viewer });
  expect(await screen.findByText('Lone Damgaard goes on to the plan when you have talked.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'We have talked' })).toBeNull();
  expect((await picker('Makes time for dialogue')).closest('li')).toHaveTextContent(/Me4.*My leader2/);
});

test('held before both were ready: nothing of the other shows, the own part is folded away', async () => {
  const { root } = agreeing({ standing: 'HELD', heldOn: '2026-11-21', otherPreparation: null });
  renderAt('/conversations/talk-1?step=talk', root);
  expect(await screen.findByText(/held before both had said that they were ready/)).toBeVisible();
  expect(screen.queryByText(/Prepared by Per Eng/)).toBeNull();
  expect(screen.getByText('What I have prepared')).toBeVisible();
});

test('what was learnt since last time stands first, with what both said of its use', async () => {
  const answer = (used: string, helps: string | null) => ({
    author: per,
    used,
    helps,
    answeredAt: '2026-10-01T09:00:00Z',
    version: 1,
  });
  const followUp = {
    id: 'f-1',
    step: 1,
    dueOn: '2026-10-01',
    item: { id: 'i-1', element: elements.budget, aim: null, learntOn: '2026-09-17' },
    employeeAnswer: answer('PARTLY', 'Time to practise'),
    leaderAnswer: null,
    viewerSide: 'LEADER',
    viewerCanAnswer: false,
  };
  renderAt('/conversations/talk-1', agreeing({ followUps: [followUp] }).root);
  const card = await screen.findByRole('region', { name: 'Learnt since last time' });
  expect(card).toHaveTextContent('Learnt on 17 September 2026 · Asked on 1 October 2026');
  expect(card).toHaveTextContent(/Per EngSome of it is usedTime to practise.*MeNot answered/);
});
