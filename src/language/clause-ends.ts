/** Where a clause ends. */
export const clauseEnd = /[,;.!?]\s|\s(?:а|но|ал|бірақ|бирак)\s/iu;
/** Every place where a clause about one person ends within a sentence. */
export const personClauseEnd = /[,;](?=\s)|\s(?:а|но|зато|ал|бірақ|бирак)(?=\s)/giu;
/** Where two things named in one breath may be parted: «призёр области и лучший педагог района». */
export const clauseJoint = /\s(?:и|және|және де|әрі|плюс|\+)\s/iu;
