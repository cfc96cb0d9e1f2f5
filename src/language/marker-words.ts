/** Small words and endings that say what a thing named is to the speaker, all in folded letters. */

/** Before a category: it is the one held now («с модератора»). */
export const fromWords: ReadonlySet<string> = new Set(['с', 'со', 'из', 'от', 'после']);
/** Before a category: it is the one wanted («на эксперта», «до эксперта»). */
export const toWords: ReadonlySet<string> = new Set(['на', 'до']);
/** Before a category: it is the speaker's own («я модератор»). */
export const selfWords: ReadonlySet<string> = new Set(['я', 'мен']);
/** Right before a category: it is the one the speaker has («у меня модератор»). */
export const havingWords: ReadonlySet<string> = new Set(['меня', 'менде', 'мендеги']);
/** Between whose it is and what is had: «у меня же модератор». */
export const alreadyWord = 'же';
/** Kazakh first person («модератормын»). */
export const firstPerson = /(?:мын|мин|пын|пин|бын|бин)$/u;
/** A verb of the first person that says what one's work is: «руковожу школой», «мектепті басқарамын», «сабақ беремін». */
export const ownWork =
  /^(?:руковожу|заведую|возглавляю|преподаю|обучаю|учу|веду|работаю|тружусь|баскарам\p{L}*|окытам\p{L}*|берем|беремин|беремиз|истеймин|истейм|жургизем\p{L}*)$/u;
/** The same of several: «преподпыз», «мұғалімміз»; «мұғаліміміз» is ours. */
export const firstPersons = /(?:[пб][ыи]з|[^аеыиоуэюя]м[ыи]з)$/u;
/** Before a post: it is the speaker's and others' («мы преподаватели»). */
export const ourselves: ReadonlySet<string> = new Set(['мы', 'биз']);
/** In which form one is made or works as something: «директором», «заведующей». */
export const instrumental = /(?:ом|ем|ой|ей|ым|им)$/u;
/** «Стала завучем», «назначили директором»: the speaker's post, where nothing says whose else. */
export const appointed =
  /^(?:назнач(?:или|ен|ена|ены)|постав(?:или|лен|лена)|взяли|перевели|приняли|принят|принята|утвердили|сделали|выдвинули|стал|стала|устроил(?:ся|ась)|перешел|перешла|ушла|ушел|числюсь|служу|работаю|тружусь|вышла|вышел)$/u;
/** The speaker as whom something befell: «меня поставили», «мені қойды». */
export const meWords: ReadonlySet<string> = new Set(['меня', 'мени', 'нас', 'бизди']);
/** «Мені завуч қылып қойды», «директор болып тағайындалдым». */
export const madeWords =
  /^(?:койды|койыпты|кылды|кылып|тагайында\p{L}*|сайла(?:ды|нды\p{L}*)|бекит\p{L}*|етти|етип)$/u;
/** «Если не сдам», «өтпесем»: what has not come about. */
export const condition = /^(?:если|егер)$|[пбм][ае]с[ае](?:м|н|к|ныз|низ)?$/u;
/** What is not so, or not yet: «хочу стать завучем», «егер директор болсам». */
export const notYet =
  /^(?:если|хочу|хотела?|хотят|чтобы|буду|могу|можно|может|кто|когда|егер|келеди|болсам|ким|не|ли|мечтаю|планирую)$/u;

/** Beside a category: the speaker goes for it («иду на эксперта», «сарапшыға барам»). */
export const towards =
  /^(?:иду|пойду|подаю|подаюсь|подамся|выхожу|заявляюсь|хочу|собираюсь|планирую|готовлюсь|нацелилась|нацелился|барам|барамын|барайын|бармакпын|бермекпин|берем|беремин|берейин|шыгам|шыгамын|шыкпакпын|отем|отемин|отпекпин|алмакпын|тапсырам|тапсырамын|дайындалып|жоспарлап)$/u;
/** What is only supposed: «а если 6?», «3 жыл болса ше?», «допустим». */
export const supposing =
  /^(?:если|допустим|предположим|представим|вдруг|егер|болса|болсам|болсан[ыи]з|делик|дейик|айталык|десек)$/u;

/** Kazakh dative («модераторға»): a category with it is the one wanted. */
export const dative = /(?:га|ге|ке)$/u;
/** Many of a category, as a rule tells of them («исследователям тест не нужен», «шеберлерге»): not the speaker's own. */
export const ofMany = /(?:ам|ами|ах|ов|лар\p{L}*|лер\p{L}*|телей|ттер\p{L}*|гтер\p{L}*)$/u;
/** «Санатым модератор»: the category that is named with it is the speaker's own. */
export const mineWord = /^(?:санатым|категориям)$/u;
/** Kazakh ablative («модератордан»). */
export const ablative = /(?:дан|ден|тан|тен|нан|нен)$/u;
/** «До 20.08.2026», «20.08.2026 дейін»: a day with them is the last one. The Kazakh word may have endings. */
export const untilWords = { ru: 'до', kk: 'дейин' } as const;
/** «2026 жылдың 1 қыркүйегінде бітеді», «истекает 20.08.2026»: the day beside these is the last one of something. */
export const endsWords = {
  ru: /^(?:истекает|истечет|заканчивается|закончится|кончается|кончится)$/u,
  kk: /^(?:битеди|битетин|аякталады|аякталатын)$/u,
} as const;
/** Between the items of a list said in words. */
export const listJoint = /\s*[,;]\s*|\s+(?:и|мен|бен|пен|және|не|или)\s+/iu;
/** What a number right before them counts: it is no score. */
export const countedThings =
  /^(?:вопрос|задан|минут|мин$|раз|ден|дн|час|класс|сынып|сурак|тапсырма|рет|кун|апта|недел|мес|лет|год|жыл|ай$|урок|сабак|курс|лист|парак|член|муше|человек|адам)/u;
/** «Не на мастера», «шебер емес»: the value beside them is denied; prepositions may stand between. */
export const denialBefore: ReadonlySet<string> = new Set(['не']);
export const denialAfter = /^емес(?:п[еи]н|с[еи]н|с[иы]з|п[иы]з)?$/u;
/** They open a message that puts right what was said: «ой нет, у меня эксперт», «кешіріңіз, 6 жыл екен». */
export const correcting =
  /^(?:нет|неа|ой|ошиб(?:ся|лась)|ошибка|извин\p{L}*|перепутал\p{L}*|точнее|вернее|жок|кешир\p{L}*|шатас\p{L}*|кателес\p{L}*|дурысы)$/u;
/** Before a denial: it belongs to a question of yes or no («или нет»). */
export const eitherWords: ReadonlySet<string> = new Set(['или', 'либо']);
export const betweenDenial: ReadonlySet<string> = new Set([
  'на',
  'до',
  'для',
  'с',
  'из',
  'в',
  'за',
  'от',
  'педагога',
  'педагог',
]);
/** Before a category: it is the one held for now («пока модератор», «қазір модератор»). */
export const stillWords: ReadonlySet<string> = new Set(['пока', 'еще', 'сейчас', 'казир', 'азирге', 'али']);
/** Beside a figure that the others add up to: it is their sum («всего 76», «барлығы 76», «зачтут как 72»). */
export const sumWords =
  /^(?:всего|итого|вместе|сумм\p{L}*|получается|выходит|выйдет|получится|как|барлыгы|жалпы|жиыны|косындысы|бари|болады|болып|шыгады|деп)$/u;
/** Words that open a message that goes on with what was talked about: «а на мастера?», «ал шеберге?». */
export const goingOn: ReadonlySet<string> = new Set([
  ...['а', 'и', 'ну', 'но', 'тогда', 'еще', 'также', 'значит', 'хорошо', 'ладно', 'понятно', 'ясно', 'потом'],
  ...['ал', 'онда', 'тагы', 'сонда', 'жаксы', 'демек', 'сосын', 'жарайды', 'тусиникти'],
]);
/** Words that point back to what was said: «а это платно?», «бұл үшін өтініш керек пе?». Forms are folded. */
export const pointsBack: ReadonlySet<string> = new Set([
  ...[
    'это',
    'этого',
    'этому',
    'этом',
    'этим',
    'этот',
    'эта',
    'эту',
    'этой',
    'эти',
    'этих',
    'его',
    'ее',
    'их',
    'ему',
  ],
  ...[
    'им',
    'там',
    'туда',
    'тогда',
    'такой',
    'такая',
    'такое',
    'такие',
    'она',
    'они',
    'оно',
    'тот',
    'такого',
    'такую',
  ],
  ...[
    'бул',
    'буны',
    'бунын',
    'буган',
    'осы',
    'осыны',
    'осыдан',
    'осыган',
    'сол',
    'соны',
    'сонда',
    'оны',
    'онын',
    'оган',
  ],
  ...['онда', 'олар', 'оларды', 'мунда', 'мундай', 'мунын', 'бундай', 'сондай', 'одан', 'содан', 'ше'],
]);
/** Beside a figure: it is what came out of the test («вышло 33», «33 шықты»). */
export const gainedWords =
  /^(?:вышло|вышел|получилось|получил\p{L}*|набрал\p{L}*|наскребл?а?|выбил\p{L}*|взяла?|шыкты|шыгыпты|шыккан|жинад\p{L}*|жинаган\p{L}*|жинап\p{L}*|алдым|алыппын|тупти|тусти)$/u;
/** Before a figure that no thing follows: it is the speaker's («моих 33 хватит?», «менде 33»). */
export const ownWords =
  /^(?:меня|моих|моим|мои|наших|нее|него|неё|менде|мендеги|меники|менин|онда|баллым|упайым|балым)$/u;
/** After a figure: they are no things it counts. */
export const afterFigure =
  /^(?:из|на|и|а|это|хватит|хватает|достаточно|проходит|прохожу|пройду|пройдет|мало|маловато|точно|есть|вышло|ше|жетеди|жете|жетпейди|жеткиликти|болды|бар|гой|екен|шыкты)$/u;
/** «Алдым», «тағайындалдым»: the speaker's own deed. */
export const ownDeed = /(?:[дт][ыи]м|[дт][ыи]к)$/u;

/** «Без категории», «категории нет», «санатсыз», «санатым жоқ»: that there is none of it. */
export const withoutOne = /^(?:без|нет|нету|не|жо[кг]\p{L}*|санатсыз\p{L}*|бескатегор\p{L}*)$/u;
