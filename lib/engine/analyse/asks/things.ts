/** What is asked for, by meaning. Slots for `rx`. */

/** A thing of theirs that a seller can use: numbers, papers, measures, names. */
export const THINGS =
  '(?:numbers?|no\\.?|mobile(?: (?:no|number))?|cell(?:phone)?|phone|handset|whats ?app|e-?mails?(?: ids?| address(?:es)?)?|address(?:es)?|details?|contacts?|lists?|specs?|specifications?|requirements?|needs and|budget|volumes?|quantit(?:y|ies)|qty|tonnage|consumption|usage|bills?|invoices?|statements?|bank statements?|drawings?|gerber|bom|boms|cad|step files?|photos?|pics?|pictures?|images?|videos?|dimensions?|sizes?|measurements?|files?|renewal(?: letter| date)?|end date|expiry(?: date)?|stack|headcount|census|rfqs?|rfi|enquir(?:y|ies)|inquir(?:y|ies)|plans?|floor ?plans?|layout|samples?|target(?: price)?|turnover|figures|postcode|zip|vat(?: number)?|feedback|reviews?|testimonials?|references?|referrals?|introductions?|intros?|job descriptions?|jds?|brief|hs codes?|codes?|ports?|destination|logos?|artwork|logins?|credentials|password|data|reports?|csv|exports?|screenshots?|information|info|roles?|policy|polic(?:y|ies)|pay ?slips?|accounts|schedules?|rates?|tender|scope|answers?|preferences?|insurance|direct (?:line|dial)|extension|landline|meter readings?|dob|date of birth|ssn|social|social security|licen[sc]e(?: number)?|passport|id|ids|registration|reg|vin|mileage|number plate|height|weight|age|income|questionnaire|form|forms|survey|run sheet|roster|rota|timetable|thickness|material|model|models|serial|brand|brands|suppliers?|carrier|shipper|consignee|incoterms?|tech pack|style|styles|colou?rs?|name|names|title|position|company name|website|url|linkedin|handle|opinion on|best price|buying price|present price|price idea|target rate|wish ?list|shortlist|menu|guest list|attendees|occupancy|square (?:footage|metres|meters|feet)|sq ?ft|sqm|acreage|hectares|age of|photos of|superior|boss|manager|person in charge|contact person|contact point|reason|reasons|objections?|thoughts on the price)';

/** What seals a deal: a yes, a paper signed, an order, money. */
export const DEALS =
  '(?:orders?|first order|trial order|firm order|po|purchase order|lpo|loi|letter of intent|icpo|mou|nominations?|selections?|written intention|intention letter|commitments?|confirmations?|confirmed order|approvals?|go-?ahead|green light|signatures?|sign-?off|sign and stamp|acceptance|decisions?|final answer|deposits?|down ?payments?|payments?|prepayment|advance|remittance|cheques?|checks|card details|card number|bank login|iban|routing number|verbal|handshake|booking|instructions? to (?:proceed|start)|["\']?ok["\']?(?! (?:if|to|with))|["\']?yes["\']?|nod|(?:signed |completed |one page |one-page |loan |credit |account |booking |merchant )(?:app|application|form|contract|agreement|letter|order form|proposal|quote|copy|docs|documents|papers|paperwork))';

/** An amount of money. */
export const MONEY =
  '(?:(?:\\$|€|£|₦|₹|usd|eur|gbp|aed|rs\\.?|inr|ngn|kes|ksh|zar|cad|aud|n(?=\\d)) ?\\d[\\d.,]*k?|\\d[\\d.,]*k? ?(?:%|percent|dollars|euros?|pounds|quid|bucks|naira|rupees|lakhs?|dirhams?|shillings|rand|zloty|lira|usd|eur|aed|kr)|half (?:now|upfront|up front|in advance)|the (?:balance|rest|advance|fee|full amount))';

/** A paper that wants a signature or a payment. */
export const PAPERS =
  '(?:pro-? ?forma(?: invoice)?|pi|invoice|contract|special contract|agreement|dealer agreement|order form|order confirmation|purchase order|po|docs|documents|documentation|paperwork|papers|docusign|nda|application(?: form)?|mandate|engagement letter|letter of (?:intent|authority|engagement)|booking form|sales contract|sc|enrol?lment form|credit application|direct debit|msa|sow|lease|policy documents)';

/** Their people, in a role that serves the seller. */
export const PEOPLE =
  '(?:person|people|contact|contacts|one|colleagues?|individual|decision[ -]?makers?|guy|lady|man|woman|team|department|boss|superior|manager|director|owner|cfo|ceo|cto|coo|md|head of \\w+|someone|somebody|buyers?|purchas(?:er|ers|ing)|procurement|accounts|finance|it|hr|maintenance(?: people)?|engineers?|bursar|principal|chef|secretary)';
