import { fold } from './fold.ts';

const russian =
  'а без бы был была были было быть в вам вами вас ваш ваша ваше ваши весь во вот все всего всех всю вы где да даже для до ' +
  'его ее если есть еще ж же за здесь и из или им их к как какая какие какой каком какую кем ко когда кого кому кто куда ли ' +
  'либо меня мне много мной мой может можно мои моя моего моей моему мы на над надо нам нами нас наш наша наше не него нее ' +
  'нет ней ни них но ну нужен нужна нужно нужны о об обо один однако он она они оно от очень по под пожалуйста подскажите ' +
  'после потом при про раз с сам сама сами свой своя свою себе себя скажите сколько со так такая такие такое такой там тебя тем ' +
  'то тоже того той только том тот ту тут ты у уже хочу чего чем что чтобы эта эти этих это этого этой этом этот эту я ' +
  'являюсь является будет будут буду если-ли ведь ещё какого каких какому каким этому';
const kazakh =
  'ал алай арқылы ау әр бар басқа бәрі біз бізге біздің бір бірақ бұл бұны болады болама бола болса болып бойынша ғана ғой ' +
  'да де деген деп дейді егер екен ең енді ет еді және же жоқ кейін керек керекпін кім қай қайда қалай қандай қанша қашан қоса ' +
  'қой ма маған мағам ме мен менде менің меніңше менімен мені мына мынау не неге неғұрлым немесе неше ол олар осы осындай өз ' +
  'өзі өзім па пе сен сендер сіз сіздер сізге соң сол сондай сондықтан та тағы те туралы үшін ше шейін тек айтыңызшы ' +
  'бе ба бен пен мүмкін қажет дейін';

/** Folded words that carry no topic, of both languages. */
const stopWords = new Set(`${russian} ${kazakh}`.split(' ').map(fold));

/** Whether a folded word carries no topic. */
export const isStopWord = (word: string): boolean => stopWords.has(word);

/** Does something while these words carry no topic either: for the evals, which must notice such a mistake. */
export async function withStopWords<T>(words: readonly string[], run: () => Promise<T>): Promise<T> {
  const added = words.map(fold).filter((word) => !stopWords.has(word));
  for (const word of added) stopWords.add(word);
  try {
    return await run();
  } finally {
    for (const word of added) stopWords.delete(word);
  }
}
