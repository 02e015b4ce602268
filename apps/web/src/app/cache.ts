import { InMemoryCache, type FieldMergeFunction, type Reference, type StoreObject } from '@apollo/client';

type Stored = StoreObject | Reference;

/** Keeps what other queries asked about the same area or element, in the new order. */
const mergeById: FieldMergeFunction<readonly Stored[], readonly Stored[]> = (old = [], incoming, context) =>
  incoming.map((item) => {
    const id = context.readField('id', item);
    const known = id === undefined ? undefined : old.find((other) => context.readField('id', other) === id);
    return known ? context.mergeObjects(known, item) : item;
  });

/** The same object as far as its id tells: fields add up; another one: replaced. */
const mergeSame: FieldMergeFunction<Stored, Stored> = (old, incoming, { readField, mergeObjects }) =>
  old && readField('id', old) === readField('id', incoming) ? mergeObjects(old, incoming) : incoming;

/**
 * The normalised cache. Areas and elements keep their ids from version to version of a wheel while their words change, and
 * which elements a version holds differs by place: they are stored inside whatever names them, never by their id alone.
 */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Viewer: { merge: true },
      Municipality: { merge: true },
      RequirementChoices: { merge: true },
      WheelVersion: { keyFields: false, merge: mergeSame, fields: { areas: { merge: mergeById } } },
      WheelArea: { keyFields: false, merge: mergeSame, fields: { elements: { merge: mergeById } } },
      Element: { keyFields: false, merge: mergeSame },
      // a plan has no id before its first item: its first answer and those after are of the same one all the same
      Plan: {
        keyFields: ['employment', ['id'], 'year'],
        fields: { suggestions: { merge: false }, versions: { merge: false }, counted: { merge: false } },
      },
      // an item keeps its id from version to version of its plan, and each version says how it was signed then
      SignedPlanItem: { keyFields: false },
      Minutes: { fields: { approvals: { merge: false }, missing: { merge: false }, content: { merge: true } } },
      TeamConversation: { fields: { members: { merge: false }, needs: { merge: false }, texts: { merge: false } } },
      Review: {
        fields: {
          steps: { merge: false },
          agenda: { merge: false },
          guests: { merge: false },
          inputs: { merge: false },
          decisions: { merge: false },
          lastDecisions: { merge: false },
          sentMinutes: { merge: false },
          remarks: { merge: false },
        },
      },
      // a decision keeps its id from version to version of the minutes, and each version says it as it was then
      MinutesDecision: { keyFields: ['id', 'minutesId'] },
      Duties: { merge: true, fields: { todos: { merge: false } } },
    },
  });
}
