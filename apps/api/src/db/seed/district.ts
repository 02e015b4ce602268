import { placeName } from './names.ts';
import { newChair, treeNode, type Centre, type Chair, type District, type TreeNode } from './organisation.ts';
import { DISTRICT_PEOPLE, districtPeople, type Plan } from './plan.ts';
import type { CentreTemplate } from './templates/centre-template.ts';
import { centreTemplates } from './templates/centres.ts';
import { workplaces } from './templates/workplaces.ts';
import { buildUnit, newTeam, type Site } from './unit.ts';

/**
 * Builds one district's tree with its chairs and teams, all of them empty.
 * @param topChairs the chief executive's chair and those of this district's three directors
 */
export function buildDistrict(plan: Plan, index: number, root: TreeNode, topChairs: readonly Chair[]): District {
  const suffix = index === 0 ? '' : `, ${placeName(index - 1)}`;
  const firstNumber = index * centreTemplates.length + 1;
  const centreNodes = new Map(
    centreTemplates.map(({ name }, place) => {
      const code = `C${String(firstNumber + place).padStart(2, '0')}`;
      return [name, treeNode(code, 'centre', `Center for ${name}${suffix}`, root)];
    }),
  );
  const site = { plan, scale: districtPeople(plan, index) / DISTRICT_PEOPLE, suffix, centreNodes };
  return { index, centres: centreTemplates.map((template) => buildCentre(site, template, topChairs)) };
}

function buildCentre(site: Site, template: CentreTemplate, topChairs: readonly Chair[]): Centre {
  const node = site.centreNodes.get(template.name);
  const above = topChairs[template.director];
  if (!node || !above) throw new Error(`The centre ${template.name} has no node or no director.`);
  const leads = { level: 2, function: 'leader_of_leaders' } as const;
  const chair = newChair(node, 'Centerchef', leads, above, { season: template.season, teamTalk: template.teamTalk });
  const place = { code: `${node.code}-T1`, parent: node, workplace: workplaces.office, chairOf: () => chair };
  return {
    node,
    chair,
    template,
    units: template.units.map((unit, number) => buildUnit(site, unit, chair, number + 1)),
    secretariat: template.secretariat ? newTeam(site, place, { name: 'Centersekretariatet' }) : null,
  };
}
