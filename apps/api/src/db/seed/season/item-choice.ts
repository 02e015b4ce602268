import type { WheelCode } from '../catalogue.ts';
import type { ElementLevels } from '../holdings.ts';
import type { Random } from '../random.ts';
import type { ItemTemplate } from '../templates/season/item-template.ts';
import { employeePersonItems } from '../templates/season/items-employee-person.ts';
import { employeeWorkItems } from '../templates/season/items-employee-work.ts';
import { leaderDirectionItems } from '../templates/season/items-leader-direction.ts';
import { leaderTogetherItems } from '../templates/season/items-leader-together.ts';

/** An item with the element that it develops, and how far somebody was in it. */
export interface ChosenItem {
  readonly template: ItemTemplate;
  readonly elementId: string | null;
  readonly level: number | null;
}

const templates: Readonly<Record<WheelCode, readonly ItemTemplate[]>> = {
  employee: [...employeeWorkItems, ...employeePersonItems],
  leader: [...leaderDirectionItems, ...leaderTogetherItems],
};
const byElement = new Map(
  Object.values(templates)
    .flat()
    .map((template) => [template.on, template]),
);
const OWN_AIMS = 0.14;
/** So much does chance count beside the level. */
const WHIM = 1.2;

interface Choice {
  readonly day: string;
  readonly count: number;
  readonly taken: ReadonlySet<ItemTemplate>;
  /** 0 for this year's plan. */
  readonly yearsAgo: number;
}

/** Of what was talked about until that day: first what somebody stands lowest in, now and then an aim of their own. */
export function chooseItems(
  random: Random,
  wheel: WheelCode,
  levels: readonly ElementLevels[],
  { day, count, taken, yearsAgo }: Choice,
): ChosenItem[] {
  const tied = levels
    .filter((element) => element.wheel === wheel)
    .flatMap(({ element, assessments }) => {
      const template = byElement.get(element.code);
      const known = assessments.filter((assessment) => assessment.day <= day);
      const level = (known.findLast(({ kind }) => kind === 'agreed') ?? known.at(-1))?.level;
      if (!template || level === undefined || taken.has(template)) return [];
      const order = level + random.around(WHIM) - (template.wanted?.[yearsAgo] ?? 0);
      return [{ template, elementId: element.id, level, order }];
    })
    .toSorted((a, b) => a.order - b.order);
  const own = templates[wheel].filter((template) => template.on === null && !taken.has(template));
  const chosen: ChosenItem[] = tied.slice(0, count);
  if (own.length > 0 && (chosen.length === 0 || random.chance(OWN_AIMS))) {
    chosen.splice(count - 1, 1, { template: random.pick(own), elementId: null, level: null });
  }
  return chosen;
}
