import { rx } from '../../text/rx';
import { MONTH, WEEKDAY } from '../../vocab';
import { type Cue, whole, words } from './cue';

const count = (norm: string, pattern: RegExp) => norm.match(pattern)?.length ?? 0;
const THE = /\b(?:the|that|those|these|its|his|her|their)\b/g;
const WE = /\b(?:i|i'm|i've|i'd|i'll|we|we're|we've|we'd|we'll)\b/g;

/** Physical things of a place of work, whatever the trade: who names one has a certain place before his eyes. */
const THING =
  '(?:roofs?|gutters?|tiles?|walls?|floors?|doors?|gates?|windows?|rooms?|halls?|kitchens?|bathrooms?|ceilings?|stairs|stairwells?|lifts?|elevators?|boilers?|radiators?|pipes?|valves?|pumps?|tanks?|drains?|meters?|panels?|fuses?|boards?|cables?|lamps?|lights?|bulbs?|motors?|bearings?|belts?|gears?|shafts?|pins?|flanges?|seals?|gaskets?|cylinders?|pistons?|heads?|blades?|nozzles?|moulds?|molds?|cavit(?:y|ies)|presses|press|ovens?|kilns?|furnaces?|fryers?|grills?|fridges?|freezers?|coolers?|chillers?|compressors?|generators?|machines?|conveyors?|robots?|sensors?|cameras?|scanners?|tills?|printers?|screens?|servers?|laptops?|backups?|forklifts?|trucks?|vans?|trailers?|tractors?|diggers?|cranes?|boats?|tankers?|engines?|tyres?|tires?|brakes?|pallets?|crates?|boxes|cartons?|labels?|bottles?|jars?|cans?|bags?|drums?|shel(?:f|ves)|racks?|aisles?|docks?|yards?|sheds?|barns?|parlours?|stables?|fields?|paddocks?|blocks?|crops?|maize|wheat|soil|lime|herd|cows?|ewes?|hens|hives?|trees?|hedges?|lawns?|fences?|ponds?|greenhouses?|vines?|menus?|dishes|tacos|bread|dough|coffee|espresso|beer|wine|cheese|milk|beans|flour|salads?|desserts?|tables?|chairs?|counters?|terraces?|patios?|lobby|beds?|mattress(?:es)?|linen|towels?|uniforms?|aprons?|shirts?|jackets?|boots|shoes|fabrics?|yarn|seams?|collars?|hem|buttons?|zips?|leather|skins?|hides?|paper|ink|covers?|spines?|pages?|posters?|signs?|banners?|leaflets?|logo|photos?|drawings?|plans?|foundations?|concrete|mortar|timber|oak|steel|pour|weld|paint|plaster|carpets?|grout|kids|pupils|classrooms?|teachers?|residents|tenants|patients|nurses|volunteers|choir|pitch|stage|speakers?|barista|bar|bay|river|bridge|pier|harbour|station|church|tower|chimney|ridge|terminal|playground|lecture|library|ward|theatre|gym|pool|sauna|court|chapel|vestry)';

/** How the sentence is built and what it is made of. Weak by themselves, whoever it is about. */
export const SHAPE: Readonly<Record<string, Cue>> = {
  /** Both already know which one is meant. */
  definite: whole(0.8, ({ norm }) => count(norm, THE) >= 1),
  definites: whole(0.5, ({ norm }) => count(norm, THE) >= 3),
  thing: words(0.4, [rx`${THING}`]),
  theThing: words(0.4, [rx`(?:the|that|your|those|these|this|one|two|three|four|five|six|\d+) (?:[a-z]+ )?${THING}`]),
  we: whole(-0.2, ({ norm }) => count(norm, WE) >= 1),
  weAgain: whole(-0.6, ({ norm }) => count(norm, WE) >= 2),
  will: words(-0.5, [
    rx`(i'll|we'll|i will|we will|i'm going to|will (?:send|call|be|come|confirm|bring|arrive|ring))`,
  ]),
  iAm: words(-0.7, [rx`(i'm|i am|im|we're|we are)`]),
  ifLead: words(-0.4, [
    /^(?:and |but |so |or |also |then |otherwise )?(?:if|when|once|as soon as|in case|should you)\b/g,
  ]),
  month: words(0.2, [
    rx`(?:in|since|from|until|by|last|next|this|through|of|early|late|mid|end of|for) (?:${MONTH}|spring|summer|autumn|fall|winter|season|harvest|christmas|easter|ramadan|diwali|eid|thanksgiving)`,
  ]),
  weekday: words(-0.2, [rx`(?:${WEEKDAY})s?|tomorrow|tonight|today`]),
  /** Facts lie in the past, plans in the future. */
  was: words(0.4, [rx`(was|were|wasn't|weren't|been)`]),
  says: words(0.4, [rx`(says?|shows?|lists?|reads|gives|mentions?|suggests?|tells)`]),
  heShe: words(-0.3, [rx`(he|she|his|her|him)`]),
  hedge: words(0.4, [
    rx`(probably|perhaps|maybe|might|roughly|about|around|i think|seems?|likely|somewhere|a bit|a little|pretty|fairly|by the look)`,
  ]),
  lasting: words(0.2, [
    rx`(still|yet|anymore|any more|no longer|these days|nowadays|since|ever since|by now|every|each time)`,
  ]),
  compared: words(-0.2, [
    rx`(than|instead of|rather than|compared (?:to|with)|versus|vs|as (?:good|much|many|long|well|big|old) as|twice|half|same)`,
  ]),
  because: words(0.2, [rx`(because|since|as|so|which|where|whose|unless|although|though|but)`]),
  colon: words(0.7, [/:/g]),
};
