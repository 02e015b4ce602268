import { requirementSetters, signedIn, type AccessRules } from '../../request/access.ts';

export const access: AccessRules = {
  'Query.requirements': signedIn,
  'Query.requirement': signedIn,
  'Query.requirementPreview': requirementSetters,
  'Query.requirementChoices': requirementSetters,
  'Query.competenceMarks': signedIn,
  'Mutation.draftRequirement': requirementSetters,
  'Mutation.changeRequirementDraft': requirementSetters,
  'Mutation.discardRequirementDraft': requirementSetters,
  'Mutation.adoptRequirement': requirementSetters,
  'Mutation.withdrawRequirement': requirementSetters,
  'Mutation.markCompetence': requirementSetters,
  'Mutation.withdrawCompetenceMark': requirementSetters,
};
