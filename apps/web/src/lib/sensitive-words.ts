/**
 * Words for health, pregnancy, union membership and sanctions, separated by commas. `*` stands for any further letters. All
 * are looked for in every text, for a Danish text may well be written by a Norwegian with English screens.
 */
interface SensitiveWords {
  /** Tell of it wherever they stand. */
  words: string;
  /** Conditions that are also subjects of work ("et kursus i demens"): they tell of it only after one of `about`. */
  conditions: string;
  /** Words right before a condition that make it somebody's own. */
  about: string;
  /** Begin like one of `words`, but are workplaces, tasks or plain words. */
  harmless: string;
}

const danish: SensitiveWords = {
  words: `
    syg, sygdom, sygdommen, sygdomme, sygdomsforløb*, *sygemeld*, *sygefravær*, sygeorlov*, sygedag, sygedage*,
    sygeperiode*, *raskmeld*, langtidssyg*, delvist rask, depression*, deprimer*, angst, angsten, udbrændt*,
    diagnose, diagnosen, diagnoser, diagnosticeret, selvmord*,
    gravid, graviditet*, barsel*, barslen, abort, aborten, fertilitetsbehandl*,
    fagforening*, fagforbund*, strejke*,
    advarsel, advarslen, advarsler*, tjenstlig*, påtale, påtalen, påtaler, irettesæt*, afsked*, opsigelse*, opsagt,
    fyring*, er fyret, blev fyret, bliver fyret, blevet fyret, bortvis*, disciplinær*, suspender*, sanktion*`,
  conditions: `
    stress, adhd, add, autisme, demens, diabetes, sukkersyge, kræft, kræften, kræftsyg*, gigt, epilepsi, migræne, ptsd,
    sklerose, kol, blodprop*, hjernerystelse*, diskusprolaps*, lænderygsmert*, rygsmert*, spiseforstyrrelse*,
    alkoholmisbrug*, misbrug*, handicap*, depressiv*, psykose*, corona, covid*`,
  about: 'har, havde, fik, fået, får, min, mit, mine, din, dit, hans, hendes, lider af, ramt af',
  harmless: 'barselsvikar*, barselsafsnit*, barselsgang*, afskedsrecept*, afskedsfest*, afskedsgave*',
};

const norwegian: SensitiveWords = {
  words: `
    syk, sykt barn, sykdom, sykdommen, sykdommer, *sykemeld*, *sykmeld*, *sjukmeld*, *sykefravær*, egenmelding*,
    egenmeldt*, *friskmeld*, langtidssyk*, depresjon*, deprimert*, utbrent*, diagnosen, diagnosene, diagnostisert,
    gravid, graviditet*, svangerskap*, aborten, fødselspermisjon*, foreldrepermisjon*,
    fagforening*, fagforbund*, streik*,
    advarsel, advarselen, advarsler, tjenestlig*, irettesett*, avskjed*, oppsigelse*, oppsagt, fikk sparken, får sparken,
    disiplinær*, suspensjon*, sanksjon*`,
  conditions: 'kreft*, leddgikt, epilepsi, sukkersyke, kols, hjernerystelse*, ryggsmerter, rusproblem*',
  about: 'har, hadde, fikk, fått, får, min, mitt, mine, hans, hennes, lider av, rammet av',
  harmless: 'svangerskapsomsorg*, svangerskapskontroll*, avskjedsfest*, avskjedsgave*',
};

const english: SensitiveWords = {
  words: `
    ill, illness, illnesses, sick, sickness, diagnosis, diagnoses, diagnosed, depression, depressed, anxiety, burnout,
    burnt out, burned out, suicid*,
    pregnan*, maternity leave, paternity leave, parental leave, miscarriage*, abortion,
    trade union*, labour union*, union member*, union rep, union dues, my union, unionised, on strike,
    disciplinary, written warning*, formal warning*, verbal warning*, final warning*, reprimand*, dismissal*,
    been dismissed, was dismissed, been fired, was fired, got fired, sanction, sanctions, sanctioned`,
  conditions: 'adhd, autism, dementia, diabetes, cancer, arthritis, epilepsy, migraine*, ptsd, stress',
  about: 'have, has, had, got, my, his, her, suffer from, suffers from, suffering from',
  harmless: '',
};

/** The lists of all languages. */
export const sensitiveWords: readonly SensitiveWords[] = [danish, norwegian, english];
