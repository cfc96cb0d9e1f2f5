import type { Language } from '../domain/language.ts';
import { fold } from './fold.ts';
import { type Token, tokenize } from './tokenize.ts';
import { transliterate } from './transliterate.ts';

export interface Detected {
  readonly language: Language;
  /** False where hardly any word tells: «36», «да». */
  readonly confident: boolean;
  readonly mixed: boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' ').map(fold));

const kazakhWords = words(
  'ма ме ба бе па пе ше бар жоқ керек керекпе қажет қашан қалай қандай қанша неше кім қай қайда қайдан неге неден нені үшін мен менің ' +
    'маған мені менде сіз сізге сен ол бұл осы сол мына мынау және бірақ немесе егер бойынша туралы кейін дейін бері ғана жыл жылы ' +
    'жылда жылға жылдан жылдың бір екі үш төрт алты жеті сегіз тоғыз жиырма отыз қырық елу болады болама бола болмайды болса болмаса ' +
    'емес екен ғой қой алу алуға алам аламын аламыз алдым алған алуым беру беруге береді берілді берді сай өту өтуге өттім өтпедім өтеді өтті өтпеді ай айға ' +
    'сағат рет иә ия жарайды рахмет сәлем салем сәлеметсіз бе ба соң тағы тек қазір қазіргі бұрын барлық кезде кезінде болып ' +
    'жатыр жатырмын отырмын тұр жүр етеді ету етіп деген деп деді айтыңызшы айтшы түсіндіріңіз бітеді бітті бітсе қалды ' +
    'керекпін бала екенін мүмкін мүмкінбе өтіп беріп алып қатарынан бер берші бересің жаз тап айт жасап жазып жібер немен кіммен сау қош ' +
    'берсем барсам алсам келсем жазсам тапсырсам жіберсем көрсетсем болсам отсем өтсем істесем қойсам салсам салам жүре кіре жете жарай ' +
    'алама аламба бере бара келе отыр отырса отырған жылғы биылғы былтырғы есепке ағам апам жеңгем құрамы мүше мүшесі қалдым бердім келдім болды болдым едім едік тұрмын енді кеттім шықты шықтым барамын барам бардым көрдім білдім жаздым таңда істейм істеймін ' +
    'рақмет қайырлы жақсы аман есен көп аз ғой ием болар мына сынып пбб',
);
const kazakhStems = (
  'санат сарапшы зерттеуш шебер тапсыр растай раста растал мұғалім өтіл зейнет ұзарт сақта пайыз ұпай біліктіл аттестатта әдіскер басшы ' +
  'орынбасар директордың тәрбиеш оқушы мектеп мектебі сабақ демалыс жүктіл босат өтініш қанша жарамды мерзім бұйрық қағида ереже ' +
  'шекті деңгей сұрақ жауап қайта тестт тестк жина алғаш тегін ақылы шағым хатшы төраға хаттама мамандық диплом-ым тұлға жұмыс жазыл тіркел жаңа ' +
  'білім баға көмек болса құжат қандай жинақтау жинай жетпе пән тіл қазақ ағылшын керек тақырып көлем тізім тізбе тексер нөмір ' +
  'бөлім басқарма сынып даулас есуас ақымақ армысыз саламатсыз кездескен қалайс кімсің жасай жібер оқыт көрсет салыстыр'
)
  .split(' ')
  .map(fold);
const kazakhEnding =
  /(?:лары|лери|дары|дери|тары|тери|лар|лер|дын|дин|нын|нин|тын|тин|имиз|ымыз|ыныз|иниз|айды|ейди|йды|йди|ында|инде|ынан|инен|дан|ден|тан|нан|лык|лик|дык|дик|ылган|илген|ганын|генин|амын|емин|ушин|уге|уга|ымды|имди|ымды|мша|ылама|иясы|асынын|[а-я]{2}ына|[а-я]{2}[ыи]нш[ыи]|[а-я]{2}(?:айын|ейин)|[а-я]{3}(?:т[ыи]р|д[ыи]р|ыл|ил)(?:ады|еди))$/u;
/** Russian words that end like Kazakh ones. */
const notKazakh =
  /^(?:экзамен|сдан|выдан|передан|издан|создан|задан|план|орган|сертификатик|курсы|характер|школьник|учебник|праздник|выпускник|доллар|один|гражданин|дошкольник|начальник|методик|преподаватель|дама|сама|программ\p{L}*|тема|теме|проблем\p{L}*|систем\p{L}*|схем\p{L}*|форме|форма|время|если|или|были|после|боле[ен]|уже|чем|тем|семинар\p{L}*|инвалид\p{L}*|\p{L}+стан)$/u;

const russianWords = words(
  'и в во на с со к ко у о об от до по за из для при про без под над через между не ни ли бы же а но или если что чтобы ' +
    'как когда где куда кто какой какая какое какие какого каком какую сколько почему зачем чем кому кого это этот эта эти этого ' +
    'я мне меня мы нам нас вы вам вас он она они его ее их мой моя мои моего моей мою свой свою есть нет да был была было были ' +
    'будет будут быть надо нужно нужен нужна нужны можно нельзя могу может хочу буду уже еще только тоже также после потом ' +
    'сейчас лет год года году баллов балла балл-ов раз раза два три четыре пять шесть семь восемь девять десять так там тут вот все всех ведь ' +
    'здравствуйте привет спасибо пожалуйста подскажите скажите имею получила получил подтвердить сдать сдал сдала',
);
const russianEnding =
  /(?:ться|тся|ого|его|ому|ему|ами|ями|ение|ения|ению|ением|ание|ания|анию|ость|ости|ный|ная|ные|ных|ным|ную|ной|ого|ский|ская|ские|ской|ий|ый|ая|яя|ое|ее|ые|ие|ую|юю|ать|ить|ять|еть|уть|ают|яют|ует|уют|ишь|ешь|ете|ите|ится|ется|ил|ила|или|ал|ала|али|ов|ев|ях|ах|их|ых|ию|ии|ией|ает|яет|ует|дит|тит|рит|лит|нит|сит|вит|чит|жит|шит|йдет|лей|тей|щей)$/u;

/** Russian words that Kazakh has too: «не» asks what, «да» is also, «он» is ten. */
const shared = new Set(['да', 'а', 'и', 'он', 'раз', 'не', 'та', 'те', 'де', 'ол']);

/** Names people write alike in both languages. */
const names =
  /^(?:устаз\p{L}{0,2}|егов|орлеу|казакстан|алматы|нур|кенес|асыл|дарын|болашак\p{L}{0,2}|алтын|белги|шымкент|кызылорда|актобе|караганды)$/u;
const kazakhLetter = /[әіңғүұқөһ]/iu;
/** Particles of Russian that stand after a hyphen as endings of Kazakh. */
const hyphenEnding =
  /^(?:[гк][ае]|[дт][ае]|[дтн][ае]н|[дтн][ыи]н?|нын|нин|дын|дин|тын|тин|[мбп]ен|с[ыи]|[ыи]?нши|[ыи]?ншы|ш[ыи])$/u;

const kazakhWeight = (folded: string, original: string): number => {
  if (names.test(folded)) return kazakhLetter.test(original) ? 0.5 : 0;
  if (kazakhLetter.test(original)) return 2;
  if (kazakhWords.has(folded)) return 1.5;
  if (kazakhStems.some((stem) => folded.startsWith(stem))) return 1.5;
  return folded.length >= 5 && kazakhEnding.test(folded) && !notKazakh.test(folded) ? 0.8 : 0;
};

const russianWeight = (folded: string, original: string): number => {
  if (kazakhLetter.test(original)) return 0;
  if (shared.has(folded)) return 0.5;
  if (russianWords.has(folded)) return 1.5;
  return folded.length >= 4 && russianEnding.test(folded) ? 1 : 0;
};

/** Latin words weigh as the Cyrillic they stand for; only Kazakh has q. */
const readingOf = (folded: string): string =>
  /^[a-z]/u.test(folded) ? (transliterate(folded)[0] ?? folded) : folded;

/** As `detectLanguage`, over the tokens of a text. */
export const languageOf = (tokens: readonly Token[], fallback?: Language): Detected => {
  let kazakh = 0;
  let russian = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (token.joined && hyphenEnding.test(token.folded)) {
      kazakh += 1;
      continue;
    }
    const folded = readingOf(token.folded);
    if (/^[a-z]*q/u.test(token.folded)) kazakh += 1;
    const kazakhWord = kazakhWeight(folded, token.text);
    const russianWord = russianWeight(folded, token.text);
    if (kazakhWord >= russianWord) kazakh += kazakhWord;
    if (russianWord >= kazakhWord) russian += russianWord;
  }
  const most = Math.max(kazakh, russian);
  const least = Math.min(kazakh, russian);
  const stronger: Language = kazakh > russian ? 'kk' : 'ru';
  const balanced = most - least < 0.15 * (most + least);
  const confident = most >= 1 && !balanced;
  const mixed = most > 0 && least >= 0.35 * most;
  if (confident) return { language: stronger, confident, mixed };
  return { language: fallback ?? (balanced ? 'ru' : stronger), confident, mixed };
};

/**
 * Russian or Kazakh, also without Kazakh letters, mistyped or in Latin letters. The language most words belong to wins;
 * where they balance, or say too little, `fallback` does, and else the stronger or Russian.
 */
export const detectLanguage = (text: string, fallback?: Language): Detected =>
  languageOf(tokenize(text), fallback);
