/** Words by which a person in a sentence only says or does something there; all in folded letters. */

/** What one says or demands: «учителя говорят», «директор требует», «завуч айтты». */
export const stating =
  /^(?:говор(?:ит|ят|ил\p{L}*)|сказал\p{L}*|скажет|утвержда\p{L}*|уверя\p{L}*|объясн\p{L}*|обеща\p{L}*|пообещал\p{L}*|настаива\p{L}*|велел\p{L}*|велит|требу(?:ет|ют)|требовал\p{L}*|потребовал\p{L}*|заставля\p{L}*|предупред\p{L}*|напомнил\p{L}*|отговар\p{L}*|пуга(?:ет|ют)|зовет|зовут|показыва(?:ет|ют|л\p{L}*)|дейд[иы]|дед[иы]|депт[иы]|айтты|айтады|айткан|айтып|айтыпты|айтатын|айтуынша|айтысынша|талап)$/u;
/** What one does to others; told of the speaker's own lessons and papers it is about the speaker. */
export const dealing =
  /^(?:показал\p{L}*|позвал\p{L}*|отправ\p{L}*|зашел|зашла|зашли|заход\p{L}*|приход\p{L}*|пришел|пришла|пришли|посет\p{L}*|посеща\p{L}*|смотрел\p{L}*|посмотрел\p{L}*|поставил\p{L}*|дал|дала|дали|прос(?:ит|ят)|попросил\p{L}*|спрашива\p{L}*|спросил\p{L}*|пуска\p{L}*|ответил\p{L}*|советова\p{L}*|кирди|кирген|кирип|корсет\p{L}*|шакыр\p{L}*|жибер\p{L}*|койды|койган|берди|берген|сурады|сурайды|тусиндир\p{L}*)$/u;
/** What one does to a lesson of another: «завуч поставил за урок 68», «әдіскер сабаққа 70 қойды». */
export const judging =
  /^(?:постав(?:ил|или|ила|ит|ят)|став(?:ит|ят)|оцен\p{L}*|сидел\p{L}*|смотрел\p{L}*|посмотрел\p{L}*|был[аи]?|насчитал\p{L}*|пришел|пришла|пришли|койды|койган|койып|койыпты|багала(?:ды|п|ган|йды)|кирди|кирип|катысты|отырды)$/u;
/** The lesson that is judged, and what is given for it. */
export const judged = /^(?:урок\p{L}*|заняти\p{L}*|сабак\p{L}*|балл\p{L}*|упай\p{L}*|листе?|парак\p{L}*)$/u;
/** The speaker as the one to whom something is done: «бізге», «моих», «сабағыма». */
export const towardsUs =
  /^(?:мне|нам|меня|нас|мо(?:и|его|ему|ей|ем|их|им|й|ю|я)|наш\p{L}*|маган|магам|бизге|мени|бизди|менин|биздин|\p{L}{2,}(?:[ыи]ма|[ыи]ме|[ыи]мызга|[ыи]мизге|[ыи]мды|[ыи]мди|[ыи]мызды|[ыи]мизди))$/u;
/** A form in which one does nothing oneself: «завучу», «директором школы»; in Kazakh only the last word has it. */
export const obliqueRussian = /(?:у|ю|ом|ем|ам|ям|ами|ями|ах|ях|ов|ей)$/u;
export const obliqueEnding =
  /(?:е|га|ге|ка|ке|нын|нин|дын|дин|тын|тин|дан|ден|тан|тен|нан|нен|ны|ни|ды|ди|ти|мын|мин|пын|пин|бын|бин)$/u;
/** Before a post: another does it, for or from the one named. */
export const postPreposition = /^(?:у|от|для|про|с|со|к|ко|по|на|как|о|об|обо|за|из|я|мен)$/u;
/** After a post: it is what somebody is made or called: «завуч болып», «директор ретінде». */
export const asOne = /^(?:болып|боп|ретинде|етип|кылып|кып|деп|деген)$/u;
/** «Столько же, как учителям», «больше, чем у завуча». */
export const comparing = /^(?:как|чем|что)$/u;
export const sameAs =
  /^(?:столько|так|такой|такая|такое|такие|тоже|одинаков\p{L}*|больше|меньше|дольше|короче|выше|ниже)$/u;
/** «Мұғалімдердікіндей», «басшылардағыдай». */
export const likeEnding = /(?:к[иы]ндей|к[иы]ндай|г[иы]дей|г[иы]дай)$/u;
export const likeWords = /^(?:сиякты|секилди|тарызди|бирдей)$/u;
/** Before a figure with a question mark: the figure is the answer's, and is doubted («точно 72?»). */
export const doubting = /^(?:точно|правда|реально|неужели|действительно|шынымен|расымен)$/u;
/** Between what was said and the word that says so: «80 деп айтты». */
export const quoting = /^(?:деп|дегенди)$/u;
/** A figure that is called a bound: «максимум 300», «из 7 — это минимум?». */
export const bound = /^(?:максимум|минимум|предел)$/u;
/** So much there must be: no figure of the speaker. */
export const needed = /^(?:надо|нужно|нужны|нужен|должно|должны|требуется|керек|кажет|кажетти)$/u;
/** Between a comparison and who is compared: «как у завуча». */
export const withWhom = 'у';
/** Kazakh genitive: whose somebody or something is («директордың орынбасары»). */
export const ownerEnding = /(?:нын|нин|дын|дин|тын|тин)$/u;
