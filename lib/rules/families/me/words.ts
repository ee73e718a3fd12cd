/** Word families of self-description, as pattern source. Lower case, straight quotes: see `normalise`. */

/** The seller as subject, contractions included. */
export const WE = "(?:i|we)(?:'(?:m|re|ve|d|ll))?|im|ive|weve";
/** Little words between subject and verb. */
export const ADV =
  '(?:(?:really|also|just|only|truly|honestly|genuinely|actually|currently|now|already|even|simply|personally|always|still|very much|so|mainly|mostly|usually|normally|typically|often|proudly|recently|both|all|then|quickly|kindly|strongly|sincerely|firmly|together|basically|definitely|certainly|sure) )*';

/** What a firm or product does for its buyers, base form. */
const DO_BASE =
  'help|offer|provide|deliver|speciali[sz]e|supply|manufacture|produce|make|build|design|develop|create|automate|integrate|support|handle|manage|cover|run|sell|rent|lease|hire out|install|repair|service|maintain|clean|print|ship|stock|carry|import|export|distribute|source|place|recruit|train|coach|teach|consult|advise|audit|translate|locali[sz]e|host|monitor|track|protect|secure|connect|combine|unify|consolidate|simplify|streamline|optimi[sz]e|transform|empower|enable|allow|let|give|bring|save|reduce|cut|increase|boost|improve|accelerate|eliminate|replace|remove|work|serve|partner|focus|cater|operate|own|use|employ|charge|guarantee|promise|turn|fit|paint|grow|roast|bake|brew|cater for|look after|take care|take on|take|do|fly|shoot|organi[sz]e|arrange|plan|process|move|store|collect|fix|test|certify|inspect|measure|pay|fund|finance|insure|represent|publish|write|film|record|pride|beat|outperform|match|solve|keep|put|dig|weld|cut|wrap|deploy|generate|book|drive|fill|find|match|map|score|surface|capture|catch|plug|sit|go|come|hold|stand|start|act|include|feature|compete|assure|ensure|strive|believe|understand|know';
export const DO = `(?:${DO_BASE})`;
/** Third person: "provides", "specialises". */
export const DOES = `(?:${DO_BASE.split('|')
  .map((w) => third(w))
  .join('|')})`;
/** "-ing" and past forms, for "we are providing", "we have delivered". */
export const DOING = `(?:${DO_BASE.split('|')
  .map((w) => ing(w))
  .join('|')})`;
export const DONE =
  '(?:helped|worked|served|delivered|built|built up|made|supplied|shipped|sold|placed|trained|coached|completed|installed|fitted|cleaned|moved|cleared|won|grown|grew|raised|closed|launched|opened|expanded|added|released|introduced|processed|handled|managed|run|ran|saved|generated|driven|developed|designed|created|invented|pioneered|perfected|spent|invested|been|had|started|founded|set up|established|partnered|teamed|joined|signed|onboarded|achieved|earned|received|featured|named|awarded|recogni[sz]ed|voted|ranked|rated|honou?red|nominated|selected|accredited|certified|approved|trusted|backed|funded|published|translated|printed|painted|repaired|fixed|done|solved|displaced|surveyed|hired|doubled|tripled|taken|put|got|crossed|hit|passed|reached|secured|obtained|acquired|specialised|specialized|surpassed|assembled|generated|supported|automated|transformed|consolidated)';

/** What only a trade says of itself. */
const TRADE_BASE =
  'help|offer|provide|deliver|speciali[sz]e|supply|manufacture|produce|build|design|develop|automate|integrate|support|handle|manage|sell|rent|lease|install|repair|service|maintain|clean|print|ship|stock|import|export|distribute|source|place|recruit|train|coach|consult|advise|translate|locali[sz]e|monitor|protect|secure|combine|unify|simplify|streamline|optimi[sz]e|transform|empower|enable|serve|partner|cater|operate|employ|charge|roast|brew|look after|shoot|certify|represent|pride|outperform|deploy|generate|assure|strive|work with|work for|focus|cover|solve|own|run';
export const TRADE_VERB = TRADE_BASE;
export const TRADE_VERB_ING = TRADE_BASE.split('|')
  .map((w) => ing(w))
  .join('|');

/** What a seller calls the thing. */
export const PRODUCT =
  'platform|product|products|software|solution|solutions|tool|tools|toolkit|service|services|system|systems|app|application|api|suite|engine|technology|tech|ai|agent|agents|bot|model|module|plugin|plug-in|integration|dashboard|portal|marketplace|network|database|package|packages|plan|plans|tier|offer|offering|offerings|range|collection|catalogue|catalog|portfolio|line|programme|program|course|courses|workshop|workshops|training|methodology|method|approach|process|framework|formula|machine|machines|equipment|device|devices|hardware|units|fleet|vans|trucks|stock|inventory|warehouse|factory|plant|facility|facilities|showroom|workshop|lab|laboratory|studio|kitchen|menu|venue|rooms|team|crew|staff|people|engineers|developers|designers|technicians|consultants|experts|specialists|drivers|cleaners|guards|officers|candidates|clients|customers|members|partners|suppliers|prices|pricing|price|rates|rate|fees|fee|costs|quote|quality|warranty|support|turnaround|delivery|lead times?|minimum|moq|mission|vision|values|story|founder|founders|ceo|company|firm|agency|business|group|office|offices|brand|feed|style|work|commitment|experience|expertise|results|reviews|rating|clientele|references|certifications?|capabilities|capacity';

/** What a seller calls the firm. */
export const FIRM =
  'company|firm|agency|business|startup|start-up|studio|consultancy|consulting|bureau|practice|manufacturer|supplier|supplyer|distributor|wholesaler|retailer|importer|exporter|provider|vendor|dealer|dealership|broker|brokerage|contractor|builder|builders|team|group|family business|collective|co-?operative|cooperative|charity|social enterprise|factory|mill|workshop|printer|printers|lab|laboratory|software house|house|publisher|platform|marketplace|integrator|reseller|partner|leader|leaders|specialist|specialists|expert|experts|pioneer|pioneers|recruiter|recruiters|forwarder|haulier|carrier|caterer|caterers|roaster|roasters|baker|bakers|designer|photographer|developer|consultant|accountant|accountants|lawyer|lawyers|architect|architects|engineer|engineers|electrician|plumber|roofer|painter|coach|trainer|translator|copywriter|freelancer|bookkeeper|adviser|advisor|organi[sz]ation|institution|institute|school|college|university|enterprise|outfit|shop|store|farm|winery|brewery|venue|hotel|gym|clinic|brand|fund|bank|fintech|saas|msp|crew|gang|people|persons|guys|lads|families|brothers|sisters|generation';

export const TRADE_ROLE = `(?:co-?)?founder|owner|ceo|cto|coo|cfo|md|managing director|director|president|vice president|vp|head|manager|account (?:manager|executive|exec|director)|executive|exec|sdr|bdr|ae|rep|representative|consultant|specialist|adviser|advisor|partner|associate|assistant|coordinator|engineer|developer|designer|photographer|coach|trainer|analyst|strategist|recruiter|broker|agent|lead|officer|proprietor|lecturer|student|roaster|baker|chef|farmer|grower|plumber|electrician|roofer|gardener|mechanic|driver`;

/** Praise of oneself. */
export const PRAISE =
  'leading|market[- ]leading|industry[- ]leading|award[- ]winning|multi[- ]award(?:ed|[- ]winning)|best[- ]in[- ]class|best|finest|top|top[- ]rated|top[- ]notch|topmost|premier|premium|cutting[- ]edge|state[- ]of[- ]the[- ]art|world[- ]class|next[- ]gen(?:eration)?|revolutionary|revolutioni[sz]ing|innovative|groundbreaking|game[- ]chang(?:er|ing)|unique|unrivall?ed|unmatched|unparalleled|unbeatable|one[- ]stop|all[- ]in[- ]one|end[- ]to[- ]end|turn-?key|full[- ]service|comprehensive|robust|scalable|seamless|proprietary|patented|patent pending|bespoke|tailor[- ]made|state of art|highest quality|high[- ]quality|best quality|superior|competitive (?:price|prices|pricing|rates?)|affordable|cost[- ]effective|fastest[- ]growing|largest|biggest|number one|number 1|no\\. ?1|#1|# 1|nr\\.? 1|reputed|renowned|esteemed|well[- ]known|trusted|trusted by|proven|experienced|dedicated|passionate|proud|proudly|certified|accredited|approved|licen[sc]ed|insured|vetted|ai[- ]native|ai[- ]powered|ai[- ]driven|data[- ]driven|ex-(?:google|meta|amazon|mckinsey|apple|stripe)|world-renowned|five[- ]star|5[- ]star|\\d(?:\\.\\d)?[- ](?:stars?|rating)|sharpest|strongest|cheapest|lowest|fastest|only [a-z-]+ (?:platform|company|provider|solution|tool|firm|agency)';

/** A sum of money or a rate. */
export const MONEY =
  '(?:[$£€₦₹¥]|usd|eur|gbp|inr|aud|cad|ngn|chf|rs\\.?|zar|aed|pln|kr|r) ?\\d[\\d.,]*(?: ?(?:k|m|bn|million|billion|lakhs?|crores?))?|\\d[\\d.,]* ?(?:k )?(?:[$£€₦₹¥]|usd|eur|euros?|gbp|inr|aud|cad|chf|dollars?|pounds|quid|rupees|naira|grand|pence|cents?|kr|pln|zl|aed|k\\b)|\\d+p\\b';

function third(verb: string): string {
  const [head = '', ...rest] = verb.split(' ');
  const tail = rest.length ? ` ${rest.join(' ')}` : '';
  if (head.endsWith('[sz]e')) return `${head}s${tail}`;
  if (/(?:s|x|ch|sh|o)$/.test(head)) return `${head}es${tail}`;
  if (/[^aeiou]y$/.test(head)) return `${head.slice(0, -1)}ies${tail}`;
  return `${head}s${tail}`;
}

function ing(verb: string): string {
  const [head = '', ...rest] = verb.split(' ');
  const tail = rest.length ? ` ${rest.join(' ')}` : '';
  const stem = head.endsWith('e') && !head.endsWith('ee') ? head.slice(0, -1) : head;
  return `${stem}${/^(?:cut|run|let|put|plan|ship|map|fit|plug|sit|dig|wrap|get|stop)$/.test(head) ? head.slice(-1) : ''}ing${tail}`;
}
