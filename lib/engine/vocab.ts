/** Word families that more than one analysis needs. Lower case, straight quotes: see `normalise`. */

export const WEEKDAY =
  'mon(?:day)?|tues?(?:day)?|wed(?:nesday|s)?|thu(?:rs?)?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
export const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** "the 14th", "14 June", "June 14", "14/6". */
export const DATE = `(?:the )?\\d{1,2}(?:st|nd|rd|th)(?: of)?(?: (?:${MONTH}))?|\\d{1,2}\\.? (?:${MONTH})|(?:${MONTH}) \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?`;
/** "2pm", "at 14:30", "10.30", "noon". */
export const CLOCK =
  "\\d{1,2}(?:[:.h]\\d{2})? ?(?:am|pm|a\\.m\\.?|p\\.m\\.?|o'?clock|uhr|h|hrs|ist|gmt|est|cet|pst|bst)|\\d{1,2}[:.]\\d{2}|noon|midday|lunchtime";
/** A named day: "Tuesday", "tomorrow", "the 14th". */
export const DAY = `(?:(?:this|next|coming) )?(?:${WEEKDAY})|tomorrow|tmrw|tmr|today|tonight|${DATE}`;
/** A vague near time: "this week", "in the next few days". */
export const SOON =
  '(?:this|next|the coming|later this|early next|one of these) (?:week|month|days?|fortnight)|(?:in|over|within) the (?:next|coming) (?:few |couple of |two |three )?(?:days?|weeks?)|sometime (?:soon|this week|next week)';
export const NUMBER =
  '\\d+(?:[.,]\\d+)*|an?|one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|thirty|forty(?:-five)?|a few|a couple(?: of)?|couple of|some|half an';
/** "15 minutes", "half an hour", "a few mins". */
export const DURATION = `(?:(?:${NUMBER})[ -](?:quick |short |brief |little )?(?:min(?:ute)?s?|hours?|hrs?|secs?|seconds?)|half an hour|a moment|a minute|ten|5|10|15|20|30|45)(?: of your time)?`;
/** Talking together, as a thing. */
export const MEETING =
  'calls?|chat|meeting|meet|conversation|demo(?:nstration)?s?|walk-?through|zoom|teams|google meet|video call|phone call|coffee|cup of (?:tea|coffee)|lunch|catch-?up|intro(?:duction)?|discussion|consultation|site visit|visit|tour|session|appointment|discovery call|webinar|presentation|slot|time slot|call-?back';
/** Placeholders of any template language: [Name], {{company}}, <x>, %FIRST%. */
export const PLACEHOLDER = '(?:\\[[^\\]\\n]{1,60}\\]|\\{\\{?[^}\\n]{1,60}\\}\\}?|<[a-z][^>\\n]{0,40}>|%[a-z_]{2,30}%)';
