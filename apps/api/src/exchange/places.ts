import type { Places } from './checks/check.ts';
import type { SourceFolder } from './folder.ts';
import type { KindName, Plan2learnName } from './kinds.ts';

/** Where the rows that the five files are turned into came from, and under which names. */
const TRANSLATED: Readonly<
  Partial<Record<string, { file: Plan2learnName; columns: Readonly<Record<string, string>> }>>
> = {
  people: { file: 'bruger', columns: { code: 'BrugerId' } },
  units: { file: 'organisation', columns: { code: 'AfdelingsID', parent: 'Parentid', level: 'Parentid' } },
  employments: {
    file: 'engagement',
    columns: {
      code: 'EngagementId',
      person: 'BrugerId',
      unit: 'AfdelingsId',
      primary: 'Primær',
      valid_to: 'StartdatoEngagement',
      nearest_leader: 'AfdelingsId',
    },
  },
  unit_leaders: { file: 'leder', columns: { unit: 'AfdelingsID', employment: 'BrugerId' } },
};

/** What the files of this folder are called where a problem is told. */
export function placesOf(folder: SourceFolder): Places {
  const named = (kind: KindName | Plan2learnName): string | null =>
    folder.files.find((file) => file.kind === kind)?.name ?? null;
  const translated = (kind: string) => (folder.hasPlan2learn ? TRANSLATED[kind] : undefined);
  return {
    fileOf: (kind) => named(translated(kind)?.file ?? kind),
    columnOf: (kind, column) => translated(kind)?.columns[column] ?? column,
  };
}
