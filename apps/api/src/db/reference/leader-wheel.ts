import { administrativePolitical } from './leader-wheel/administrative-political.ts';
import { coCreation } from './leader-wheel/co-creation.ts';
import { communication } from './leader-wheel/communication.ts';
import { financeControl } from './leader-wheel/finance-control.ts';
import { people } from './leader-wheel/people.ts';
import { personal } from './leader-wheel/personal.ts';
import { professionalInnovative } from './leader-wheel/professional-innovative.ts';
import { strategic } from './leader-wheel/strategic.ts';
import type { Wheel } from './wheel.ts';

/** The wheel for all leaders. Each area says what it derives from; there is nothing further for the wheel as a whole. */
export const leaderWheel: Wheel = {
  code: 'leader',
  name: { da: 'Lederhjul', nb: 'Lederhjul', en: 'Leader wheel' },
  description: {
    da: 'Otte områder, som gælder for alle ledere. Det personlige lederskab er hjulets nav, og de syv andre områder ligger rundt om det.',
    nb: 'Åtte områder som gjelder for alle ledere. Det personlige lederskapet er navet i hjulet, og de sju andre områdene ligger rundt det.',
    en: 'Eight areas that hold for all leaders. Personal leadership is the hub of the wheel, with the seven other areas around it.',
  },
  derivations: [],
  areas: [
    personal,
    administrativePolitical,
    professionalInnovative,
    financeControl,
    coCreation,
    communication,
    people,
    strategic,
  ],
};
