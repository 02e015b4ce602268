import { requirementChooser, type ElementPlace, type Position, type RequirementRule } from '@medhjul/rules/requirement';

/** A level for each element; null where nothing is required. */
export type Levels = readonly (number | null)[];

export interface Required {
  readonly requirements: Levels;
  /** Without what is set for the person alone. */
  readonly generalRequirements: Levels;
}

/** The requirements of one wheel on a day, looked up for many people: those in like places share the work. */
export class RequirementBook {
  readonly #elements: readonly ElementPlace[];
  readonly #ofUnits: ReadonlyMap<string, readonly RequirementRule[]>;
  readonly #ofPeople: ReadonlyMap<string, readonly RequirementRule[]>;
  readonly #found = new Map<string, Levels>();

  /** @param rules the adopted rules of the wheel that hold on the day */
  constructor(elements: readonly ElementPlace[], rules: readonly RequirementRule[]) {
    this.#elements = elements;
    this.#ofUnits = groupedBy(rules, ({ unitId }) => unitId);
    this.#ofPeople = groupedBy(rules, ({ employmentId }) => employmentId);
  }

  /** What is required of an employment. */
  of(position: Position): Required {
    const generalRequirements = this.#general(position);
    const own = this.#ofPeople.get(position.employmentId);
    if (own === undefined) return { requirements: generalRequirements, generalRequirements };
    return { requirements: this.#choose([...this.#above(position), ...own], position), generalRequirements };
  }

  #general(position: Position): Levels {
    const { jobGroupId, leaderFunction, leaderLevel } = position;
    // Units without rules decide nothing, so teams of one unit mostly share what is found.
    const path = position.path.filter(({ id }) => this.#ofUnits.has(id));
    const key = [...path.map(({ id }) => id), jobGroupId, leaderFunction, leaderLevel].join('|');
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const found = this.#choose(this.#above(position), position);
    this.#found.set(key, found);
    return found;
  }

  #above({ path }: Position): RequirementRule[] {
    return path.flatMap(({ id }) => this.#ofUnits.get(id) ?? []);
  }

  #choose(rules: readonly RequirementRule[], position: Position): Levels {
    return requirementChooser(rules, this.#elements)(position, 'all').map((rule) => rule?.level ?? null);
  }
}

function groupedBy(
  rules: readonly RequirementRule[],
  keyOf: (rule: RequirementRule) => string | null,
): Map<string, RequirementRule[]> {
  const groups = new Map<string, RequirementRule[]>();
  for (const rule of rules) {
    const key = keyOf(rule);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(rule);
    else groups.set(key, [rule]);
  }
  return groups;
}
