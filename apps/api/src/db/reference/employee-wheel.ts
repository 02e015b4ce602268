import { basic } from './employee-wheel/basic.ts';
import { goalsEfforts } from './employee-wheel/goals-efforts.ts';
import { legislationPolicies } from './employee-wheel/legislation-policies.ts';
import { personal } from './employee-wheel/personal.ts';
import { professional } from './employee-wheel/professional.ts';
import { tools } from './employee-wheel/tools.ts';
import type { Wheel } from './wheel.ts';

/** The wheel for all employees. It derives from its focus areas as a whole; a municipality may add derivations to each area. */
export const employeeWheel: Wheel = {
  code: 'employee',
  name: { da: 'Medarbejder\u00ADhjul', nb: 'Medarbeider\u00ADhjul', en: 'Employee wheel' },
  description: {
    da: 'Seks områder, som gælder for alle medarbejdere. Hjulet er et redskab til dialog. Det viser, hvor mange slags kompetencer der kan være brug for, og hjælper samtalen hele vejen rundt.',
    nb: 'Seks områder som gjelder for alle medarbeidere. Hjulet er et verktøy for dialog. Det viser hvor mange slags kompetanse det kan være behov for, og hjelper samtalen hele veien rundt.',
    en: 'Six areas that hold for all employees. The wheel is a tool for dialogue. It shows how many kinds of competence may be needed and helps the conversation go all the way round.',
  },
  derivations: [
    {
      goal: 'F4',
      reason: {
        da: 'Hjulet giver alle medarbejdere et fælles sprog for det, de kan, og det, de har brug for at lære.',
        nb: 'Hjulet gir alle medarbeidere et felles språk for det de kan, og det de trenger å lære.',
        en: 'The wheel gives all employees a shared language for what they can do and what they need to learn.',
      },
    },
    {
      goal: 'F5',
      reason: {
        da: 'Det giver arbejdsglæde at kunne sin opgave og at se, hvor man er på vej hen.',
        nb: 'Det gir arbeidsglede å kunne oppgaven sin og å se hvor man er på vei.',
        en: 'There is joy in being able to do one’s work and in seeing where one is heading.',
      },
    },
    {
      goal: 'F6',
      reason: {
        da: 'God service og nye løsninger skabes af medarbejdere, der har viden, værktøjer og lyst til at prøve.',
        nb: 'God service og nye løsninger skapes av medarbeidere som har kunnskap, verktøy og lyst til å prøve.',
        en: 'Good service and new solutions come from employees who have the knowledge, the tools and the wish to try.',
      },
    },
  ],
  areas: [goalsEfforts, tools, professional, basic, legislationPolicies, personal],
};
