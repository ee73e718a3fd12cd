/** Two-letter language of a text, by its commonest small words; a short text is taken at its page's word. */
export function languageOf(text: string, told: string | undefined): string {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let best = '';
  let most = 0;
  for (const [lang, small] of Object.entries(SMALL)) {
    const count = words.filter((word) => small.has(word)).length;
    if (count > most) [best, most] = [lang, count];
  }
  const page = told?.slice(0, 2).toLowerCase();
  return most >= 4 || !page ? best || page || 'en' : page;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const SMALL: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set('the of and to in is are was that for with our we has have from by an at this its who which it'),
  de: set('der die das und ist ein eine im mit von für auf nicht wir unser unsere sich zu den dem des bei wird'),
  fr: set('le la les des et est un une dans pour nous notre nos du avec sur par qui en au aux ses'),
  es: set('el la los las y es un una en para que con por del su sus nuestro nuestra al se ha más'),
  it: set('il lo gli e è un una di per che con nel della del dei siamo nostro nostra sono al'),
  nl: set('de het een en van is wij in op voor met onze ons bij dat die zijn naar werken elke'),
  pt: set('o os as e é um uma em para que com por do da dos das nosso nossa são no na'),
  pl: set('i w na z do się jest nie to że od po oraz dla nasz nasza są'),
  sv: set('och i att det som en på är av för med till den vi vår våra har'),
};
