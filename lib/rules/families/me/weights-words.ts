/**
 * Small change: everyday words and pairs of words, by how much they speak for (+) or against (-) a sentence being
 * about the seller. None decides; together they tip what the cues leave open. Only words that stand in 25 or more
 * of the labelled messages, fitted together with the cues. `^` begins a sentence, `#` is a number, `_` joins a pair.
 */
const BY_WEIGHT: Readonly<Record<string, string>> = {
  '-0.7': 'after',
  '-0.6': '^_if i_have',
  '-0.5': 'at_# charge may that the their when',
  '-0.4':
    ': ^_first ^_in ^_one ^_you another ask best customers from_# have_to month morning not numbers on_the ' +
    'part saw to_your two want was wednesday with_the',
  '-0.3':
    '#_# $ ^_as ^_dear ^_kindly ^_please ^_this ^_with ^_your answer back check company current customer ' +
    "date dear friday gone had happy_to his hope how if_it instead is_a it's its kindly last needs nothing " +
    "people please question reply run said same say says see takes tell_me that's them they're to_the " +
    "you've",
  '-0.2':
    "#_: #_in ^_but ^_most ^_thanks ahead already and_a and_i'll around as asked asking b before between " +
    'both but by came could cut dear_mr do_it door down either experience form goes going good happy hear ' +
    "her hold i_saw i_send if_it's in_your it it_is leave left line list made months mr much need noticed " +
    'of_it on_# one only out page point s saturday second sell send sent she so_that somebody staff system ' +
    "tell thanks the_other there_is third thursday to_# today usually well were who won't write yes " +
    'you_are your €',
  '-0.1':
    "#_and ? ^_i've ^_that about and_i'd and_your at call can_do confirm contract costs every have i_know " +
    "i_would if_the if_you isn't it_to it_was looking might most most_of next nine of_# of_the of_your " +
    'one_of phone present probably rate share should side some someone still than thanks_for the_best ' +
    'the_next the_same there these think three time understand which worth writing you_and you_for you_in ' +
    'you_to your_company',
  '0.1':
    '# #_for #_minutes ^_# ^_we a_# a_lot a_month and and_it change comes doing eleven find half hand here ' +
    "hi i_was i've know look_at m monday need_to on_a over own per place quick room sign sure ten the_new " +
    'the_one to_see too until you_a you_have',
  '0.2':
    '#_years ^_hi ^_so ^_what a_week across again all and_our are as_a big each even first front get give ' +
    "great i_need i'd if_your in just let look manager on_my on_your order partner price quality really " +
    "seen show site so_i sorry speak tell_you those to_be us we while x you_don't",
  '0.3':
    "#_a ^_it's ^_we've an be_in building by_the come do done following go have_# have_the help here's him " +
    "i_do i'm in_the market never new offer plus report since_# something this_is we_are we_have we've " +
    'weeks what_you why with_# would_be',
  '0.4': "#_x ^_i'm ^_it ^_two free full is_# of small very works",
  '0.5': "^_our connect got we're where years",
  '0.6': 'also love',
  '0.8': 'our',
};

/** Weight by word or pair. */
export const WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries(BY_WEIGHT).flatMap(([weight, words]) =>
    words.split(' ').map((word) => [word.replace('_', ' '), Number(weight)] as const),
  ),
);
