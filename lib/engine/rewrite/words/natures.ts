/**
 * What kind of thing a noun is in a client's day: it decides which question can be asked about it. Heads of noun
 * phrases, singular, lower case. A noun that stands nowhere here is a topic only where the sentence itself says so.
 */
export type Nature = 'activity' | 'goods' | 'pain' | 'result' | 'open';

const list = (words: string) => words.trim().split(/\s*,\s*|\s*\n\s*/);

/** Things that somebody does, or has done, week by week. */
const ACTIVITY = list(`
  payroll, bookkeeping, accounting, accounts, invoicing, billing, cleaning, translation, localisation, localization, recruitment, recruiting, hiring, onboarding
  training, compliance, security, guarding, insurance, logistics, freight, forwarding, shipping, packaging, warehousing, storage, delivery, maintenance, repair
  servicing, support, hosting, backup, data entry, prospecting, outreach, marketing, advertising, seo, ppc, design, branding, printing, catering, heating, lighting
  recycling, pest control, landscaping, gardening, leasing, telematics, parking, laundry, procurement, sourcing, purchasing, scheduling, rostering, rota
  reporting, analytics, forecasting, planning, testing, qa, development, integration, migration, automation, telephony, colocation, payout, settlement
  reconciliation, treasury, tax, fundraising, surveying, mapping, inspection, quality control, sorting, grading, calibration, fabrication, machining, tooling
  welding, drainage, quoting, estimating, photography, social media, invoice matching, moderation, dispatch, routing, packing, monitoring
  administration, admin, filing, outsourcing, staffing, tutoring, coaching, tracking, budgeting, merchandising, bidding, stocktaking, replenishment
  contract management, document management, lead generation, web development, app development, software development, customer service, customer support, waste collection, it support, due diligence, rent collection, credit control, conveyancing, lettings
  invoice matching, enrolment, auto enrolment, submission, grant writing, copywriting, editing, subtitling, typesetting, cybersecurity`);

/** Things that somebody buys, uses or owns. */
const GOODS = list(`
  van, truck, car, vehicle, fleet, forklift, machine, pump, valve, bearing, tool, roof, window, door, floor, flooring, tile, carpet, furniture, chair, racking, upright, beam, rack
  box, bag, bottle, pallet, container, label, carton, sleeve, mailer, uniform, workwear, glove, boot, website, web site, app, phone, broadband, internet, laptop, printer, server, router, panel, solar panel, battery
  boiler, heat pump, light, coffee, tea, beer, wine, bread, lunch, snack, fruit, bean, cheese, flower, seed, feed, fertiliser, fertilizer, cover, policy, pension, lease, energy, electricity, gas, diesel, fuel, sensor, camera, alarm, lock
  fabric, yarn, steel, timber, cable, paint, chemical, coating, ingredient, spice, brochure, catalogue, newsletter, podcast, sponsorship, trip, room, venue, seminar, offsite, event, gift, hamper, hosting plan, licence, license, subtitle, sheet, sticker
  ad, advert, campaign, contract, crm, erp, wms, edi, spreadsheet, dashboard, payment, loan, mould, mold`);

/** Things that somebody wants less of. */
const PAIN = list(`
  cost, churn, delay, error, mistake, downtime, outage, risk, gap, loss, no-show, chargeback, dispute, complaint, defect, breakdown, damage, shrinkage, overtime, absence, sickness, backlog, bottleneck, noise, leak, damp
  fee, bill, paperwork, spend, fraud, breach, rework, scrap, waste, late payment, manual work, turnover, attrition, fine, penalty, injury, accident, spam, silo, stockout, empty mile, deductible, overspend`);

/** Things that somebody wants more of. */
const RESULT = list(`
  lead, sale, revenue, growth, pipeline, conversion, booking, order, traffic, visibility, awareness, engagement, donation, member, sign-up, signup, applicant, footfall, retention, productivity, efficiency, margin, profit
  yield, accuracy, occupancy, enquiry, inquiry, review, referral, follower, uptime, meeting, appointment, capacity, attendance, roi, cash flow, cashflow, mql`);

/** Words about the seller, about people, or about nothing: no topic. */
const NONE = new Set(
  list(`
  team, company, platform, solution, product, service, client, customer, result, value, way, thing, stuff, year, month, week, day, hour, lot, number, time, part, range, one, place, work, business, businesse, experience, quality
  price, pricing, rate, discount, offer, deal, people, person, guy, folk, user, owner, leader, manager, founder, rep, colleague, staff, employee, member of staff, firm, agency, brand, organisation, organization, partner, partnership, supplier
  provider, software, system, technology, tech, tool, feature, approach, model, package, plan, program, programme, project, opportunity, conversation, call, demo, chat, visit, meeting request, presentation, deck, profile, question, idea, insight
  information, detail, link, email, mail, message, note, reply, letter, minute, name, number, world, industry, sector, market, space, area, country, city, region, state, side, level, kind, sort, type, form, need, requirement, goal, challenge
  problem, issue, pain, process, operation, success, support team, expert, expertise, professional, specialist, consultant, story, example, case, study, case study, mind, hand, head, life, right, use, access, step, end, start, look, bit, couple
  everything, something, anything, nothing, everyone, someone, reason, fact, news, point, base, term, condition, minimum, maximum, percent, average, top, best, most, more, group, building, street, door to door, home, house, family, friend, hotel
  school, church, practice, restaurant, clinic, council, charity, dentist, farmer, landlord, investor, trustee, angel, award, winner, certificate, guarantee, warranty, promise, word, mission, vision, journey, dream, future, option, choice, difference, ability
  power, potential, effort, job, career, role, list, spot, slot, seat, ticket, offering, portfolio, catalog, network, community, organisation, others, competitor, peer, stage, impact, outcome, benefit, size, speed, ease, scale, standard
  trial, subscription, account, upgrade, tier, mission, line, page, site, document, field, date, unit, set, pair, piece, amount, percentage, figure, half, quarter, third, majority, variety, selection, mix, treatment, relation, relationship, touch`),
);

/** Endings that make an activity of a verb, and words that only look like one. */
const DOING = /(?:[a-z]{3}ing|[a-z]{4}(?:ation|ment|isation|ization))$/;
const NOT_DOING = new Set(
  list(
    `agreement, department, equipment, investment, moment, environment, statement, apartment, document, element, segment, implement, innovation, application, location, station, situation, generation, foundation, corporation, reputation, transformation, information, accreditation, recommendation, invitation, consultation, valuation, destination, nation, offering, building, thing, evening, morning, something, anything, being, setting, feeling, king, ring, spring, string, blessing, saving, warning, wedding, rating, ranking, funding, listing, commitment, achievement, excitement, motivation, dedication, expectation, imagination, founding, leading, winning, pricing, meeting, briefing`,
  ),
);

const KNOWN = new Map<string, Nature>([
  ...ACTIVITY.map((w) => [w, 'activity'] as const),
  ...GOODS.map((w) => [w, 'goods'] as const),
  ...PAIN.map((w) => [w, 'pain'] as const),
  ...RESULT.map((w) => [w, 'result'] as const),
]);

/** Nature of a noun phrase by its last two words, or its last; `known` says that the list names it. */
export function natureOf(phrase: string): { readonly nature: Nature; readonly known: boolean } | undefined {
  const words = phrase.toLowerCase().replace(/[’]/g, "'").split(/\s+/);
  const last = words.at(-1) ?? '';
  const listed = listedAs(words.at(-2), last);
  if (listed === 'none') return undefined;
  if (listed) return { nature: listed, known: true };
  const head = singular(last);
  if (!/^\p{L}[\p{L}'-]{2,}$/u.test(head)) return undefined;
  if (NOT_DOING.has(head)) return undefined;
  return { nature: words.length > 1 && DOING.test(head) ? 'activity' : 'open', known: false };
}

/** What the lists say of a head and the word before it, both in lower case. */
function listedAs(before: string | undefined, head: string): Nature | 'none' | undefined {
  for (const tail of before === undefined ? [head] : [`${before} ${head}`, head]) {
    for (const form of [tail, singular(tail)]) {
      if (NONE.has(form)) return 'none';
      const nature = KNOWN.get(form);
      if (nature) return nature;
    }
  }
  return undefined;
}

/** Cheap, and never wrong about a no: does a text hold any head that the lists name? */
export function namesKnown(text: string, wanted: (head: string) => boolean = () => true): boolean {
  let before: string | undefined;
  for (const word of text.match(/[\p{L}'’-]+/gu) ?? []) {
    const head = word.toLowerCase().replace(/[’]/g, "'");
    const listed = listedAs(before, head);
    if (listed && listed !== 'none' && wanted(word)) return true;
    before = head;
  }
  return false;
}

export function singular(noun: string): string {
  if (!noun.endsWith('s') || /(?:ss|us|is)$/.test(noun)) return noun;
  return noun
    .replace(/ies$/, 'y')
    .replace(/(?<=x|ch|sh|ss|z)es$/, '')
    .replace(/s$/, '');
}
