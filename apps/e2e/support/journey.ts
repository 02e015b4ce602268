import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type APIRequestContext, type Page } from '@playwright/test';

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

interface Journey {
  /** Opens a path in a language, signed in as a persona; who that is. */
  enter(kind: PersonaKind, path: string, language?: Language): Promise<Persona>;
  /** Opens a path in a language, signed in as nobody. */
  arrive(path: string, language?: Language): Promise<void>;
  /** The chosen personas. */
  personas(): Promise<Persona[]>;
  /** What the journey itself makes go wrong is no fault when the console tells it. */
  tolerate(pattern: RegExp): void;
  /** Asserts what must hold on every screen and state: WCAG 2.2 AA by axe, nothing wider than the window, no error told. */
  expectSound(): Promise<void>;
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

function personasOf(page: Page): Promise<Persona[]> {
  const query = '{ personas { personId kind name jobTitle } }';
  return ask<{ personas: Persona[] }>(page.request, query).then(({ personas }) => personas);
}

async function signIn(page: Page, kind: PersonaKind): Promise<Persona> {
  const persona = (await personasOf(page)).find((one) => one.kind === kind);
  if (!persona) throw new Error(`nobody is chosen as ${kind}`);
  const query = 'mutation ($id: ID!) { signInAsPersona(personId: $id) { errors { code } } }';
  const { signInAsPersona } = await ask<{ signInAsPersona: { errors: unknown[] } }>(page.request, query, {
    id: persona.personId,
  });
  expect(signInAsPersona.errors).toEqual([]);
  return persona;
}

/** The language is set once: what the journey chooses later must last. */
async function openIn(page: Page, path: string, language: Language): Promise<void> {
  await page.addInitScript((chosen) => {
    if (localStorage.getItem('medhjul.language') === null) localStorage.setItem('medhjul.language', chosen);
  }, language);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
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

export const test = base.extend<{ journey: Journey }>({
  journey: async ({ page }, use) => {
    const wrong: string[] = [];
    const tolerated: RegExp[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    await use({
      async enter(kind, path, language = 'da') {
        const persona = await signIn(page, kind);
        await openIn(page, path, language);
        return persona;
      },
      arrive: (path, language = 'da') => openIn(page, path, language),
      personas: () => personasOf(page),
      tolerate: (pattern) => void tolerated.push(pattern),
      async expectSound() {
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        const faults = wrong.filter((text) => !tolerated.some((pattern) => pattern.test(text)));
        expect(faults, `no error in the console: ${page.url()}`).toEqual([]);
      },
    });
  },
});

export { expect };
