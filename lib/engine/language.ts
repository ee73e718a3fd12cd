import { KeptByText } from './text/kept';
import type { Draft } from './types';

/** Words that hardly any other language writes, among those that every English text is full of. */
const ENGLISH = new Set(
  (
    'the and you your yours we our ours they their them this that these those with from have has had having are were been being ' +
    'would could should will shall can cannot may might must not does did doing what when where which who whom whose why how ' +
    'if then than there here because about into over under after before again very much more most some any each every other ' +
    'for but or by at be it its he she his her us my mine just only also too now out up down off yes please kindly thanks thank ' +
    "hi hello dear hey regards best want need let know get got make see look send call work think it's i'm i've i'll i'd don't " +
    "can't we're we've we'll you're you've you'll that's isn't doesn't didn't won't let's im dont cant u ur pls plz thx sir mam madam"
  ).split(' '),
);

/** The commonest small words of other languages in Latin letters, without those that English shares. */
const OTHERS: readonly ReadonlySet<string>[] = [
  // German
  'und der die das ist nicht wir sie ihr ihre ihnen ihren mit für auf ein eine einen einem einer den dem des zu zum zur von vom bei im ich mir mich uns unser unsere wie auch noch nur aber oder wenn dass sind haben habe hat wird werden kann können möchte gerne sehr geehrte geehrter herr frau liebe lieber hallo guten grüße grüßen vielen danke bitte nach über schon mehr als',
  // French
  'le la les des une est et dans pour que qui vous votre vos nous notre nos avec sur pas plus ce cette ces sont être avoir avez avons bonjour merci beaucoup cordialement au aux du en je suis très bien si mais ou où comme par tout tous faire leur',
  // Spanish
  'el los las una unos que para con por su sus usted ustedes nuestro nuestra nuestros es son está están estamos del al como más pero muy hola gracias saludos estimado estimada buenos días tardes le les nos si también puede podemos tenemos tiene hay sobre desde este esta cuando me gustaría y en de la',
  // Portuguese
  'os uma um para com por seu sua seus suas você vocês nosso nossa nossos não são está estamos do da dos das no na nos nas como mais mas muito olá obrigado obrigada prezado prezada bom dia também pode podemos temos tem sobre este esta isso que e ou em ao à',
  // Italian
  'il lo gli una uno che per con suo sua suoi vostro vostra nostro nostra nostri è sono siamo del della dei delle dello nel nella al alla sul come più ma molto ciao grazie saluti gentile buongiorno salve anche può possiamo abbiamo ho hai su questo questa non di e la le',
  // Dutch
  'de het een en van ik je u wij jullie uw ons onze niet met voor op aan dat die zijn hebben heeft wordt worden kunnen graag bij naar ook nog maar als dan zeer geachte beste hallo groet groeten dank bedankt te om over deze dit heb bent wil',
  // Polish
  'nie się jest są na w z ze że dla jak czy ale oraz lub przez po od pan pani państwa państwo nasz nasza nasze mamy możemy proszę dziękuję dzień dobry witam pozdrawiam tak już tym tego które który bardzo i o u',
  // Czech and Slovak
  'je jsou na v z že pro jak ale nebo po od pan paní vás vám váš naše náš máme můžeme prosím děkuji děkujeme dobrý den pozdravem se si s k o jsme jsem který která velmi sme som ďakujem pre ako alebo',
  // Swedish, Danish, Norwegian
  'och att det är som en ett på för med av till inte har vi ni jag du er vår vårt våra hej tack hälsningar kan om så eller men mycket og er ikke jeg dere deres vores vår vårt hei takk hilsen med venlig vennlig har til af fra den de et som på kunne gerne gjerne hej tak',
  // Finnish and Estonian
  'ja on ei että se olen olemme teidän meidän teille kun niin mutta tai kuin myös hei kiitos terveisin voimme voisin olisi hyvä päivää mitä jos sekä ovat tere aitäh oleme teie',
  // Turkish
  've bir bu için ile da de ne çok daha olarak olan merhaba sayın bey hanım teşekkürler teşekkür ederim ederiz saygılarımla size sizin bizim biz var mı mi en gibi kadar ama veya sizi olduğunu istiyoruz',
  // Hungarian
  'a az és hogy nem is egy van vagy de meg ez azt ön önök kedves tisztelt üdvözlettel köszönöm köszönjük nekünk nálunk mint már csak ha mi ki el',
  // Romanian
  'și este sunt nu cu pe la din pentru care mai sau dar vă dumneavoastră noastră nostru avem putem bună ziua mulțumesc stimate că în o un ce si va',
  // Indonesian and Malay
  'yang dan di ke dari untuk dengan ini itu tidak adalah kami kita anda saya bapak ibu terima kasih selamat pagi siang akan bisa dapat ada juga atau pada kepada boleh sudah',
  // Vietnamese
  'và của là có không cho các được trong với tôi bạn chúng một này để những anh chị xin chào cảm ơn công ty rất về',
  // Hindi and Urdu in Latin letters
  'hai hain aap aapka aapke aapki ka ki ke ko se mein nahi nahin kya kar karna karein liye bhi aur hum humara hamare ji namaste shukriya dhanyavaad mujhe',
  // Filipino
  'ang ng sa mga na ay po kayo namin natin ninyo hindi para kung ito siya ko mo kami salamat magandang umaga',
  // Swahili
  'na ya wa kwa ni za katika kuwa yako yetu wetu sisi wewe habari asante tafadhali karibu bwana lakini sana pia',
].map((list) => new Set(list.split(' ')));

/** English shares these with one or another of the above: they say nothing. */
const SHARED = new Set(
  'a i in is it an as do on no of to so am me we he die was war all man also over of at her hi best per had has its den hello met van come dan men est son par pour plus pan ten te ha ho hai min been con mi som'.split(
    ' ',
  ),
);

/** "Jürgen von der Heide", "Casa del Sol": small words within a name speak of the name, not of the language. */
const NAME_PARTICLES =
  /(?<=\p{Lu}[\p{L}-]{0,20} )(?:(?:de|la|le|les|el|los|von|der|den|van|di|da|do|dos|das|del|della|du|des|al|y|und|et|ter|zu) ){1,2}(?=\p{Lu})/gu;

/** Long enough to tell; more would only cost time. */
const READ_LENGTH = 6_000;
/** Fewer words than these are never called foreign on the lack of English alone. */
const FEW_WORDS = 14;

/** Is the draft English, however broken? A text too short to tell counts as English. */
export function isEnglish(draft: Draft): boolean {
  const sum = { letters: 0, latin: 0, words: 0, english: 0 };
  const others = OTHERS.map(() => 0);
  for (const line of linesOf(draft)) {
    const counts = lines.of(line);
    sum.letters += counts.letters;
    sum.latin += counts.latin;
    sum.words += counts.words;
    sum.english += counts.english;
    for (const language of counts.others) others[language] = (others[language] ?? 0) + 1;
  }
  if (sum.letters === 0) return true;
  if (sum.latin / sum.letters < 0.6) return false;
  const other = Math.max(...others);
  // Names and titles bring a "de" or a "von" into English: two words alone decide nothing once English is there.
  if (other > sum.english && other >= (sum.english === 0 ? 2 : 3)) return false;
  return sum.words < FEW_WORDS || sum.english / sum.words > 0.05 || other === 0;
}

/** The subject and the body's beginning. Cut apart, for to join them would copy the draft at every key press. */
function linesOf({ subject, body }: Draft): readonly string[] {
  const left = Math.max(0, READ_LENGTH - subject.length - 1);
  return [...subject.slice(0, READ_LENGTH).split('\n'), ...body.slice(0, left).split('\n')];
}

/** No word and no name goes on past these. */
const SENTENCE_END = /[.?!]/;

interface Counts {
  readonly letters: number;
  readonly latin: number;
  readonly words: number;
  readonly english: number;
  /** For each word of other languages the places of these in OTHERS. */
  readonly others: readonly number[];
}

/** The languages that write a word, by their places in OTHERS. */
const WRITTEN_IN = new Map<string, number[]>();
OTHERS.forEach((list, language) => {
  for (const word of list) if (!SHARED.has(word)) WRITTEN_IN.set(word, [...(WRITTEN_IN.get(word) ?? []), language]);
});

const MOST_KEPT = 2_000;
/** In the changed line, its other sentences repeat. */
const sentences = new KeptByText(MOST_KEPT, count);
const lines = new KeptByText(MOST_KEPT, countLine);

function countLine(line: string): Counts {
  const all = line.split(SENTENCE_END).map((sentence) => sentences.of(sentence));
  const sum = (number: (counts: Counts) => number) => all.reduce((total, counts) => total + number(counts), 0);
  return {
    letters: sum((c) => c.letters),
    latin: sum((c) => c.latin),
    words: sum((c) => c.words),
    english: sum((c) => c.english),
    others: all.flatMap((c) => c.others),
  };
}

function count(sentence: string): Counts {
  const text = sentence.replace(/’/g, "'");
  const ascii = text.match(/[a-z]/gi)?.length ?? 0;
  const rest = /[^ -~]/.test(text) ? text.replace(/[ -~]/g, '') : '';
  const letters = ascii + (rest.match(/\p{L}/gu)?.length ?? 0);
  const latin = ascii + (rest.match(/\p{Script=Latin}/gu)?.length ?? 0);
  const words = text.replace(NAME_PARTICLES, ' ').match(/\p{L}[\p{L}']*/gu) ?? [];
  let english = 0;
  const others: number[] = [];
  for (const w of words) {
    const word = w.toLowerCase();
    if (ENGLISH.has(word) && !SHARED.has(word)) english++;
    others.push(...(WRITTEN_IN.get(word) ?? []));
  }
  return { letters, latin, words: words.length, english, others };
}
