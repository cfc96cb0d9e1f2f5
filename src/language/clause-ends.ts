/** Where a clause ends; «призёр есть», «но без призов», «бірақ жүлде алмады» go on with what was told. */
export const clauseEnd = new RegExp(
  String.raw`[;.!?]\s|,\s(?!(?:(?:но|бірақ|бирак)\s)?(?:(?:без|есть|стали)\s)?(?:приз|побед|мест[оа]?\s|жүлде|жулде|орын))` +
    String.raw`|\s(?:а|но(?!\sбез\s)|ал|(?:бірақ|бирак)(?!\s(?:жүлде|жулде|орын)))\s`,
  'iu',
);
/** Every place where a clause about one person ends within a sentence. */
export const personClauseEnd = /[,;](?=\s)|\s(?:а|но|зато|ал|бірақ|бирак)(?=\s)/giu;
/** Where two things named in one breath may be parted: «призёр области и лучший педагог района». */
export const clauseJoint = /\s(?:и|және|және де|әрі|плюс|\+)\s/iu;
/** Marks between the clauses of a sentence and after it. */
export const clausePoint = /[,;:.!?](?=\s|$)/gu;
