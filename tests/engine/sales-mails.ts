/** Sales messages, some short and polite, some hardly selling: the coach must not mistake them for ordinary mail. */
export const SALES: readonly (readonly [kind: string, text: string])[] = [
  [
    'oat milk',
    'Hi Ana,\n\nWe make oat milk for cafés in Leeds. May I drop off a carton for your baristas to try?\n\nTheo',
  ],
  ['one line', 'Hi Sam, would you be open to a quick chat about how you handle payroll?'],
  [
    'observation and interest',
    'Hi Rosa, saw that you are opening a second bakery in Hove. Would it help to see how others staffed their first month?',
  ],
  ['connection note', 'Channel: note\n\nHi Jo, I liked your talk on cold chains in Ghent. Would love to connect.'],
  ['follow-up', 'Hi Mark, just checking in on my note from last week. Any thoughts?'],
  ['guilt', 'Hi Mark, I have tried you three times now. Should I close your file?'],
  ['wrong person', 'Hello, could you point me to the right person for office cleaning?'],
  ['demo', 'Hi Lin, thanks for signing up. Would you like a demo of the reporting part?'],
  ['trial end', 'Your trial ends on Friday. Upgrade now and keep your data.'],
  [
    'trade',
    'Mr Boyd, we are roofers in Paisley and we did the house next to yours. Half of your ridge tiles are loose. Want me to take a look?',
  ],
  [
    'recruiter',
    'Hi Kim, I have a multi-skilled engineer on my books, fifteen minutes from your plant. Fee is 18%. When can you see him?',
  ],
  [
    'estate agent',
    'Dear Mr Price, we sold number 14 in nine days. If you ever think of moving, I would gladly tell you what yours might fetch.',
  ],
  [
    'export',
    'Dear Sir, greetings from Karachi. We are manufacturer of leather gloves and we want to make cooperation with your esteemed company.',
  ],
  [
    'insurance',
    'Hi Dom, your cover with us runs out on 1 May. Shall I look whether the van still needs the goods-in-transit part?',
  ],
  [
    'reply to a question',
    'Stage: replied\nIncoming: What would it cost for 40 seats?\n\nHi Jan,\n\nFor 40 seats it is 320 a month, set-up included. There is no annual contract.',
  ],
  [
    'after a meeting',
    'Stage: met\n\nHi Nadia, good to meet you at the fair. You said that the night shift is the problem. How many lines run then?',
  ],
  [
    'renewal',
    'Stage: client\n\nHi Bev, you are at 46 of 50 seats. Do you want to add a few before the summer, or wait?',
  ],
  ['agency', 'hey, love your brand. i run a small video studio and had an idea for your launch. mind if i send it?'],
  ['no pitch', 'Hi Ute, no pitch. How do you keep the oven times apart on Saturdays, by hand?'],
  ['template', 'Hi {{first_name}}, noticed {{company}} is hiring. Worth a look?'],
  [
    'event',
    'Hi Carl, we host a breakfast for plant managers on the 12th, eight people, no slides. Would you like a seat?',
  ],
  ['breakup', 'Hi Pia, I will not write again. If scheduling ever becomes a headache, you know where I am.'],
  ['caps', 'GOOD MORNING SIR WE HAVE BEST PRICE FOR STEEL PIPES KINDLY SEND YOUR REQUIREMENT'],
  [
    'consultant',
    'Dear Ms Berg, I help family firms hand over to the next generation. Is that a question in your house at the moment?',
  ],
  [
    'photographer',
    'Hi Lou, I photograph restaurants. Your new terrace deserves better pictures than the ones on the site. Can I come by one evening?',
  ],
  ['minibuses', 'Hi Tara, quick one: are you the person who looks after the minibuses at St Bride’s?'],
  [
    'asked to write again',
    'Hello Mr Osei, last spring you asked me to write again in autumn about the cocoa store. Is the damp still there?',
  ],
  [
    'eggs',
    'Hi Lena, your menu says the eggs come from Brno. Ours come from 12 km away. Shall I leave a tray at the back door?',
  ],
  ['second-language, lower case', 'dear manager, we have stock of cotton bags, price very good, pls contact'],
  [
    'queue outside',
    'Hi Raf, I noticed the queue outside on Sunday went past the pharmacy. How long do people wait on a normal day?',
  ],
  [
    'figures and an offer',
    'Morning Kate, any chance you had a look at the figures I sent? Offer stands until the end of the month.',
  ],
  ['yard markings', 'Hi Jon, congratulations on the new depot. I do yard markings.'],
  [
    'payroll for care homes',
    'Hello, I hope you are well. I wanted to introduce our firm, we do payroll for care homes.',
  ],
  [
    'programmes',
    'Hi Meg, does the school still print its own programmes? If the copier is groaning I could do the June ones.',
  ],
  [
    'night guard',
    'Hi Dan, your gate was open at six again this morning when my van went by. If you ever want somebody to walk the site at night, that is what my two lads do.',
  ],
  ['cashew', 'Good day madam, we are exporting cashew from Benin since 2011. Please may I know your yearly need.'],
  [
    'newspaper quote',
    'Hello Frau Lindner, you wrote in the Handelsblatt that recruiting is your bottleneck. Is it drivers or office?',
  ],
  ['last chance', 'Anna, last chance for the spring rate, I need your answer by tonight.'],
  ['time this week', 'Hi Joe! Our team would love to show you how StockPilot works. 20 min this week?'],
  [
    'after the stand',
    'Dear Tomas, thank you for the visit to our stand. Attached is the data sheet that you asked for. The pump lifts to 40 m, so your well is within reach.',
  ],
  ['van wrap', 'hey chris did you get my message about the van wrap? still keen to do it for u'],
  [
    'towels',
    'Hi Ilse, one of your guests told me the pool towels are thin. I weave heavier ones in Ghent, shall I post you one?',
  ],
  ['generator', 'Mr Ade, your generator spends more on diesel than a panel would. Let my boys come and measure.'],
  [
    'van letters',
    'Hi Bo, your van has the old logo on one side and the new one on the other. I letter vans for a living, want a price for the odd door?',
  ],
  [
    'pensions',
    'Dear Ms Quist, thank you for the call on Monday. As agreed I have put the three pension options side by side.',
  ],
  ['uniforms', 'Hello sir, kindly give me chance to quote for your uniform order. We are giving best rate in Tirupur.'],
  [
    'cancelled slots',
    'Hi Ella, how long does it take your clinic to fill a cancelled slot? I ask because a practice in Bath got it to nine minutes.',
  ],
  ['second sample', 'Ben, did the second sample hold up in the rain?'],
  ['jars', 'Hi Ivo, we met at the beekeepers’ evening. You asked about jars without lids. I found a maker in Brno.'],
  ['cart', 'Hello, we noticed you left something in your cart. Come back and get 10% off.'],
  [
    'bells',
    'Dear Pastor Reed, our firm restores bells. Yours has a crack that one can hear from the road. May I climb up and look?',
  ],
  [
    'dye garden',
    'Hey Zoe, loved the reel about your dye garden. I run retreats in Devon and wonder if you ever teach?',
  ],
  [
    'two lifts',
    'Good morning, following our visit I am pleased to attach the offer for the two lifts. Kindly revert with your approval by Friday.',
  ],
  ['frost guide', 'Hi Max, you downloaded our guide on frost. Which block worries you most?'],
  ['fibre', 'hi uli, 3 of ur neighbours r on our fibre now. u want in before we close the street?'],
];
