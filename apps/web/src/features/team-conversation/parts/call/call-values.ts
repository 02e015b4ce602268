import { addBusinessDays, format, parse } from 'date-fns';
import * as z from 'zod/mini';
import { isDay } from '../../../../lib/form/day.ts';
import { requiredDay } from '../../../../lib/form/day-schema.ts';
import { problemText } from '../../../../lib/form/form-problem.ts';
import type { TeamConversationInput } from '../../../../lib/graphql/schema-types.generated.ts';
import type { DayAndTime, MomentWords } from '../../../../lib/moment-words.ts';
import {
  meetingInput,
  placeFields,
  placeValues,
  somewhere,
  timeField,
  toCome,
  type PlaceValues,
} from '../../../conversation/meeting-fields.ts';
import type { TeamConversationContentFragment } from '../../team-conversation.generated.ts';
import type { CallableTeam } from './teams.ts';

/** What the form for a call, or for moving one, holds. */
export interface CallValues extends DayAndTime, PlaceValues {
  /** Key of the team that is called. */
  team: string;
  /** Whether it is to replace the own conversations. */
  kind: 'replace' | 'beside';
  /** Where it is: the last day to answer. */
  closesOn: string;
}

type Moment = MomentWords['moment'];

/** The call as the API takes it. */
export function callInput(
  values: CallValues,
  { leaderEmploymentId, unitId }: CallableTeam,
  moment: Moment,
): TeamConversationInput {
  const replacesMus = values.kind === 'replace';
  return {
    leaderEmploymentId,
    unitId,
    replacesMus,
    consentClosesOn: replacesMus ? values.closesOn : null,
    meeting: meetingInput(values, values, moment),
  };
}

const workday = (today: string, days: number) =>
  format(addBusinessDays(parse(today, 'yyyy-MM-dd', 0), days), 'yyyy-MM-dd');

/** What a call begins with: three weeks ahead, and more than a week to answer. */
export function newCall(team: string, today: string): CallValues {
  return {
    team,
    kind: 'replace',
    closesOn: workday(today, 8),
    day: workday(today, 15),
    time: '09:00',
    minutes: '120',
    place: '',
    link: '',
    note: '',
  };
}

/** A conversation as the form that moves it shows it. */
export function valuesOf(of: TeamConversationContentFragment, dayAndTime: MomentWords['dayAndTime']): CallValues {
  return {
    team: '',
    kind: 'beside',
    closesOn: '',
    ...dayAndTime(of.startsAt),
    ...placeValues(of),
  };
}

/** Refuses a last day to answer that is none, or that comes after the meeting. */
function closing({ kind, closesOn, day }: Pick<CallValues, 'kind' | 'closesOn' | 'day'>, today: string) {
  if (kind === 'beside') return null;
  if (closesOn === '') return problemText('REQUIRED');
  if (!isDay(closesOn)) return problemText('NOT_A_DATE');
  const isBetween = closesOn >= today && (!isDay(day) || closesOn <= day);
  return isBetween ? null : problemText('DAY_OUT_OF_RANGE', { first: today, last: isDay(day) ? day : closesOn });
}

/** What the form refuses before the API is asked; the API stays the judge. */
export function callSchema(moment: Moment, today: string) {
  return z
    .object({
      team: z.string(),
      kind: z.enum(['replace', 'beside']),
      closesOn: z.string(),
      day: requiredDay,
      time: timeField,
      ...placeFields,
    })
    .check(
      toCome(moment),
      somewhere,
      z.check((context) => {
        const { kind, closesOn, day } = context.value;
        const message = closing({ kind, closesOn, day }, today);
        if (message !== null) context.issues.push({ code: 'custom', path: ['closesOn'], input: closesOn, message });
      }),
    );
}

const names: Readonly<Record<string, string>> = {
  leaderEmploymentId: 'team',
  unitId: 'team',
  consentClosesOn: 'closesOn',
  startsAt: 'day',
  durationMinutes: 'minutes',
};

/**
 * The form's name of a field of the contract.
 *
 * @param hasTeams whether there are several teams to choose among: else what concerns the team concerns the whole
 */
export function formField(field: string, hasTeams: boolean): string {
  const last = field.split('.').at(-1) ?? field;
  const name = names[last] ?? last;
  return name === 'team' && !hasTeams ? '' : name;
}
