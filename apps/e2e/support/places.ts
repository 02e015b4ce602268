import type { Page } from '@playwright/test';
import { pageTitle } from './frame.ts';
import { ask, type PersonaKind } from './journey.ts';

/** A screen, and what is done on it until it shows what it is about. */
export interface Place {
  name: string;
  path: string;
  prepare?(page: Page): Promise<void>;
}

async function openArea(page: Page): Promise<void> {
  await page.locator('.mh-wheel__labels').getByRole('button').nth(1).click();
  await page.getByRole('dialog').getByRole('heading', { level: 3 }).first().waitFor();
}

async function openElement(page: Page): Promise<void> {
  await openArea(page);
  await page.getByRole('dialog').getByRole('list').first().getByRole('button').first().click();
  await page.getByRole('dialog').locator('.mh-drawer-lead').waitFor();
}

async function followFirst(page: Page, selector: string): Promise<void> {
  const link = page.locator(selector).first();
  const address = await link.getAttribute('href');
  await link.click();
  await page.waitForURL(`**${address}`);
  await pageTitle(page).waitFor();
}

async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await pageTitle(page).waitFor();
}

interface Told {
  standing: string;
  needsTakeOver: boolean;
  employment: { id: string };
  conversation: { id: string } | null;
}

async function membersOf(page: Page): Promise<Told[]> {
  const query = '{ conversationOverview { members { standing needsTakeOver employment { id } conversation { id } } } }';
  return (await ask<{ conversationOverview: { members: Told[] } }>(page.request, query)).conversationOverview.members;
}

/** Opens the conversation of a direct report that stands there. */
const talkThatIs = (standing: string) => async (page: Page) => {
  const found = (await membersOf(page)).find((member) => member.standing === standing && !member.needsTakeOver);
  await goTo(page, `/conversations/${found?.conversation?.id}`);
  await page.locator('.mh-talk-steps').waitFor();
};

async function openHandover(page: Page): Promise<void> {
  const found = (await membersOf(page)).find(({ needsTakeOver }) => needsTakeOver);
  await goTo(page, `/handover/${found?.employment.id}`);
}

async function openFacts(page: Page): Promise<void> {
  const found = (await membersOf(page)).find(({ needsTakeOver }) => needsTakeOver);
  await goTo(page, `/conversations/${found?.conversation?.id}`);
}

/** Opens the conversation of a team that stands there. */
const teamTalkThatIs = (state: string) => async (page: Page) => {
  const query = '{ teamConversations { id state } }';
  const { teamConversations } = await ask<{ teamConversations: { id: string; state: string }[] }>(page.request, query);
  await goTo(page, `/team-conversations/${teamConversations.find((talk) => talk.state === state)?.id}`);
  await page.getByRole('main').getByRole('heading', { level: 2 }).first().waitFor();
};

/** Presses the first button that fits, which opens something over the page. */
const openOver = (selector: string) => async (page: Page) => {
  const dialog = page.getByRole('dialog');
  const opened = dialog.getByRole('heading').nth(1).or(dialog.locator('form')).first();
  await page.locator(selector).first().click();
  await opened.waitFor();
};

async function openFirstArea(page: Page): Promise<void> {
  await page.locator('.mh-demand-heat-tools select').first().selectOption({ index: 1 });
  await page.waitForURL(/area=/);
}

async function openDecision(page: Page): Promise<void> {
  await page.locator('.mh-demand-proposals button').nth(1).click();
  await page.getByRole('alertdialog').waitFor();
}

type PointKind = 'DECISIONS' | 'WHEEL' | 'LAST_DECISIONS';

/** Opens the room of the committee's own review, at the first point of that kind. */
const openRoom = (kind?: PointKind) => async (page: Page) => {
  await followFirst(page, 'main a[href^="/reviews/"]');
  const room = `${new URL(page.url()).pathname.split('/').slice(0, 3).join('/')}/meeting`;
  const query = 'query ($id: ID!) { review(id: $id) { agenda { id kind } } }';
  const { review } = await ask<{ review: { agenda: { id: string; kind: string }[] } }>(page.request, query, {
    id: room.split('/')[2],
  });
  const point = review.agenda.find((item) => item.kind === kind)?.id;
  await goTo(page, point === undefined ? room : `${room}?point=${point}`);
  await page.getByRole('main').getByRole('heading', { level: 2 }).first().waitFor();
};

const thisYear = new Date().getFullYear();

/** Every screen of the product, as somebody for whom it is full. Nothing is changed on them. */
export const places: Record<string, { who: PersonaKind; places: Place[] }> = {
  employee: {
    who: 'EMPLOYEE',
    places: [
      { name: 'my-wheel', path: '/wheel' },
      { name: 'my-area', path: '/wheel', prepare: openArea },
      { name: 'my-element', path: '/wheel', prepare: openElement },
      { name: 'targets-read', path: '/targets' },
      { name: 'no-team', path: '/team' },
      { name: 'looks', path: '/looks' },
    ],
  },
  employeeTalks: {
    who: 'EMPLOYEE',
    places: [
      { name: 'own-conversations', path: '/my-conversations' },
      {
        name: 'preparation',
        path: '/my-conversations',
        prepare: (page) => followFirst(page, 'main a[href^="/conversations/"]'),
      },
      {
        name: 'own-record',
        path: '/my-conversations',
        prepare: (page) => followFirst(page, '.mh-own-line a[href^="/conversations/"]'),
      },
      { name: 'own-plan', path: '/plan' },
      { name: 'new-item', path: '/plan', prepare: openOver('.mh-plan-bar > .mh-button') },
      { name: 'counted', path: '/plan', prepare: openOver('.mh-plan-tools .mh-button') },
      { name: 'follow-ups', path: '/follow-ups' },
      { name: 'follow-up', path: '/follow-ups', prepare: openOver('.mh-todo button') },
      { name: 'duties', path: '/duties' },
      { name: 'own-year', path: '/calendar' },
      { name: 'settings-read', path: '/settings' },
      { name: 'method', path: '/method' },
      { name: 'releases-read', path: '/releases' },
      { name: 'own-centre', path: '/demand' },
      { name: 'team-conversations', path: '/team-conversations' },
      { name: 'reviews-read', path: '/reviews' },
    ],
  },
  leader: {
    who: 'CITIZEN_FACING_LEADER',
    places: [
      { name: 'team-wheel', path: '/team' },
      { name: 'team-area', path: '/team', prepare: openArea },
      { name: 'my-leader-wheel', path: '/wheel' },
      { name: 'member', path: '/team', prepare: (page) => followFirst(page, 'table a[href^="/wheel/"]') },
    ],
  },
  leaderTalks: {
    who: 'CITIZEN_FACING_LEADER',
    places: [
      { name: 'season', path: '/conversations' },
      { name: 'season-member', path: '/conversations', prepare: openOver('.mh-season-actions > button:last-child') },
      {
        name: 'invitation',
        path: '/conversations',
        prepare: (page) => followFirst(page, 'a[href^="/conversations/invite"]'),
      },
      {
        name: 'new-time',
        path: '/conversations',
        prepare: async (page) => {
          await talkThatIs('INVITED')(page);
          await followFirst(page, 'a[href$="/meeting"]');
        },
      },
      { name: 'substitute', path: '/conversations/substitute' },
      { name: 'room', path: '/conversations', prepare: talkThatIs('BOTH_READY') },
      { name: 'plan-phase', path: '/conversations', prepare: talkThatIs('HELD') },
      { name: 'signing', path: '/conversations', prepare: talkThatIs('PLAN_AGREED') },
      { name: 'signed', path: '/conversations', prepare: talkThatIs('SIGNED') },
      { name: 'handover', path: '/conversations', prepare: openHandover },
      { name: 'facts-only', path: '/conversations', prepare: openFacts },
      { name: 'team-room', path: '/team-conversations', prepare: teamTalkThatIs('INVITED') },
      { name: 'team-call', path: '/team-conversations/new' },
      { name: 'leader-follow-ups', path: '/follow-ups' },
      { name: 'leader-duties', path: '/duties' },
    ],
  },
  teams: {
    who: 'C_MED_CHAIR',
    places: [
      { name: 'team-held', path: '/team-conversations', prepare: teamTalkThatIs('HELD') },
      { name: 'team-record', path: '/team-conversations', prepare: teamTalkThatIs('CONCLUDED') },
      { name: 'reviews', path: '/reviews' },
      { name: 'med-input', path: '/reviews', prepare: (page) => followFirst(page, 'main a[href^="/med-inputs/"]') },
    ],
  },
  committee: {
    who: 'C_MED_CHAIR',
    places: [
      { name: 'review', path: '/reviews', prepare: (page) => followFirst(page, 'main a[href^="/reviews/"]') },
      { name: 'review-room', path: '/reviews', prepare: openRoom() },
      { name: 'review-room-decisions', path: '/reviews', prepare: openRoom('DECISIONS') },
      { name: 'review-room-wheel', path: '/reviews', prepare: openRoom('WHEEL') },
      { name: 'own-minutes', path: '/reviews', prepare: (page) => followFirst(page, 'main a[href^="/minutes/"]') },
    ],
  },
  askingTeam: {
    who: 'ADMINISTRATIVE_LEADER',
    places: [{ name: 'consent-leader', path: '/team-conversations', prepare: teamTalkThatIs('ASKING') }],
  },
  glassAsker: {
    who: 'DATA_PROTECTION_OFFICER',
    places: [
      { name: 'glass-asker', path: '/break-glass' },
      { name: 'glass-new', path: '/break-glass/new' },
      { name: 'glass-ended', path: '/break-glass', prepare: (page) => followFirst(page, 'tbody tr:last-child a') },
    ],
  },
  glassAnswerer: {
    who: 'ADMINISTRATOR',
    places: [
      { name: 'glass-waiting', path: '/break-glass' },
      { name: 'glass-answer', path: '/break-glass', prepare: (page) => followFirst(page, 'tbody a') },
    ],
  },
  askedMember: {
    who: 'DATA_PROTECTION_OFFICER',
    places: [{ name: 'consent-member', path: '/team-conversations', prepare: teamTalkThatIs('ASKING') }],
  },
  refusedTeam: {
    who: 'LEADER_OF_LEADERS',
    places: [{ name: 'team-mus', path: '/team-conversations', prepare: teamTalkThatIs('MUS') }],
  },
  chief: {
    who: 'LEADER_OF_LEADERS',
    places: [
      { name: 'targets', path: '/targets' },
      { name: 'new-target', path: '/targets/new' },
      { name: 'new-mark', path: '/targets/mark' },
      { name: 'chief-team', path: '/team' },
      { name: 'unit', path: '/organisation', prepare: (page) => followFirst(page, '.mh-units ul a') },
    ],
  },
  director: {
    who: 'DIRECTOR',
    places: [
      { name: 'direction', path: '/direction' },
      { name: 'goal', path: '/direction', prepare: (page) => followFirst(page, '.mh-goal h3 a') },
      { name: 'wheels', path: '/wheels' },
      { name: 'leader-wheel-text', path: '/wheels/leader' },
      { name: 'organisation', path: '/organisation' },
      { name: 'looks-empty', path: '/looks' },
    ],
  },
  house: {
    who: 'TRAINING_HOUSE',
    places: [
      { name: 'settings', path: '/settings' },
      { name: 'new-option', path: '/settings', prepare: openOver('.mh-card__aside .mh-button') },
      { name: 'releases', path: '/releases' },
      { name: 'heatmap', path: '/demand' },
      { name: 'heatmap-area', path: '/demand?compare=2', prepare: openFirstArea },
      { name: 'heatmap-held', path: '/demand?measure=held' },
      { name: 'heatmap-cell', path: '/demand', prepare: openOver('.mh-heatmap tbody:last-child td .mh-heatmap__cell') },
      { name: 'one-centre', path: '/demand/centre' },
      { name: 'decisions', path: '/decisions' },
      { name: 'proposals', path: '/demand/proposals' },
      { name: 'decide', path: '/demand/proposals', prepare: openDecision },
      { name: 'review-board', path: '/reviews/board' },
      { name: 'minutes', path: '/decisions', prepare: (page) => followFirst(page, 'main a[href^="/minutes/"]') },
      { name: 'summaries', path: '/summaries' },
      { name: 'summary-draft', path: `/summaries/${thisYear}` },
      { name: 'summary-adopted', path: `/summaries/${thisYear - 1}` },
      { name: 'year', path: '/calendar?scope=municipality' },
      {
        name: 'year-activity',
        path: '/calendar?scope=municipality',
        prepare: openOver('.mh-calendar-listing .mh-card__aside .mh-button'),
      },
    ],
  },
};
