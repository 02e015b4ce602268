import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type APIRequestContext, type Browser, type Page } from '@playwright/test';
import { pageTitle } from './frame.ts';

export type PersonaKind =
  | 'EMPLOYEE'
  | 'CITIZEN_FACING_LEADER'
  | 'ADMINISTRATIVE_LEADER'
  | 'LEADER_OF_LEADERS'
  | 'DIRECTOR'
  | 'C_MED_MEMBER'
  | 'C_MED_CHAIR'
  | 'TRAINING_HOUSE'
  | 'ADMINISTRATOR'
  | 'DATA_PROTECTION_OFFICER';

export type Language = 'da' | 'nb' | 'en';

export interface Persona {
  personId: string;
  kind: PersonaKind;
  name: string;
  jobTitle: string;
}

/** What must hold of a page at any time. */
interface Soundness {
  /** What the journey itself makes go wrong is no fault when the console tells it. */
  tolerate(pattern: RegExp): void;
  /** Asserts what must hold on every screen and state: nothing wider than the window, no error told, and WCAG 2.2 AA by axe unless it is left out. */
  expectSound(checks?: { axe: boolean }): Promise<void>;
}

/** Somebody at a browser of their own. */
export interface Visitor extends Soundness {
  page: Page;
}

export interface Journey extends Soundness {
  /** Opens a path in a language, signed in as a persona; who that is. */
  enter(kind: PersonaKind, path: string, language?: Language): Promise<Persona>;
  /** Opens a path in a language, signed in as nobody. */
  arrive(path: string, language?: Language): Promise<void>;
  /** Opens a path in Danish for any person, in a browser that is theirs until the journey ends. */
  visit(personId: string, path: string): Promise<Visitor>;
  /** The chosen personas. */
  personas(): Promise<Persona[]>;
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Asks the API as the screens do, in the session of the request's cookies. */
export async function ask<Data>(request: APIRequestContext, query: string, variables: object = {}): Promise<Data> {
  const answer = await request.post('/graphql', { data: { query, variables } });
  const text = await answer.text();
  expect(answer.ok(), text).toBe(true);
  const { data, errors } = JSON.parse(text) as { data: Data; errors?: unknown };
  expect(errors, text).toBeUndefined();
  return data;
}

export async function personasOf(request: APIRequestContext): Promise<Persona[]> {
  const query = '{ personas { personId kind name jobTitle } }';
  return (await ask<{ personas: Persona[] }>(request, query)).personas;
}

/** From now on the request's cookies are that person's session. */
export async function signInAs(request: APIRequestContext, personId: string): Promise<void> {
  const query = 'mutation ($id: ID!) { signInAsPersona(personId: $id) { errors { code } } }';
  const { signInAsPersona } = await ask<{ signInAsPersona: { errors: unknown[] } }>(request, query, { id: personId });
  expect(signInAsPersona.errors).toEqual([]);
}

async function signIn(page: Page, kind: PersonaKind): Promise<Persona> {
  const persona = (await personasOf(page.request)).find((one) => one.kind === kind);
  if (!persona) throw new Error(`nobody is chosen as ${kind}`);
  await signInAs(page.request, persona.personId);
  return persona;
}

/** The language is set once: what the journey chooses later must last. */
async function openIn(page: Page, path: string, language: Language): Promise<void> {
  await page.addInitScript((chosen) => {
    if (localStorage.getItem('medhjul.language') === null) localStorage.setItem('medhjul.language', chosen);
  }, language);
  await page.goto(path);
  await expect(pageTitle(page)).toBeVisible();
}

/** A bar that stays in view lies over what one has not scrolled to yet: axe takes that for covered. */
function letBarsScroll(page: Page, scrolls: boolean): Promise<void> {
  return page.evaluate(
    (position) => {
      for (const bar of document.querySelectorAll<HTMLElement>('.mh-action-bar, .mh-toast-place'))
        bar.style.position = position;
    },
    scrolls ? 'static' : '',
  );
}

async function expectAccessible(page: Page): Promise<void> {
  await letBarsScroll(page, true);
  // The half megabyte of its program stays in a document that has had it.
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  // Without frames and without the list of what is well axe takes a third of the time.
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: 'void 0' }) })
    .options({ resultTypes: ['violations'] })
    .withTags(rules)
    .setLegacyMode();
  const { violations } = await axe.analyze();
  await letBarsScroll(page, false);
  const told = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join('\n')}`,
  );
  expect(told, `accessible: ${page.url()}`).toEqual([]);
}

/** Asserts that nothing makes the page scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `nothing is wider than the window: ${page.url()}`).toBeLessThanOrEqual(0);
}

/** Listens to the page from now on. */
function watch(page: Page): Soundness {
  const wrong: string[] = [];
  const tolerated: RegExp[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  return {
    tolerate: (pattern) => void tolerated.push(pattern),
    async expectSound({ axe } = { axe: true }) {
      if (axe) await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      const faults = wrong.filter((text) => !tolerated.some((pattern) => pattern.test(text)));
      expect(faults, `no error in the console: ${page.url()}`).toEqual([]);
    },
  };
}

async function newVisitor(browser: Browser, personId: string, path: string): Promise<Visitor> {
  const page = await (await browser.newContext()).newPage();
  const soundness = watch(page);
  await signInAs(page.request, personId);
  await openIn(page, path, 'da');
  return { page, ...soundness };
}

export const test = base.extend<{ journey: Journey }>({
  journey: async ({ page, browser }, use) => {
    const visitors: Visitor[] = [];
    await use({
      ...watch(page),
      async enter(kind, path, language = 'da') {
        const persona = await signIn(page, kind);
        await openIn(page, path, language);
        return persona;
      },
      arrive: (path, language = 'da') => openIn(page, path, language),
      async visit(personId, path) {
        const visitor = await newVisitor(browser, personId, path);
        visitors.push(visitor);
        return visitor;
      },
      personas: () => personasOf(page.request),
    });
    await Promise.all(visitors.map((visitor) => visitor.page.context().close()));
  },
});

export { expect };
