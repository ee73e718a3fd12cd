/** What a family makes of claims and doings: the first proposal, before it is judged in a draft. `null`: it stays silent. */
import { type Families, itProposes } from './rewrite-proposal';

const FAMILIES: Families = [
  [
    'hear-how',
    'me-focus/claim',
    [
      ['We help hotels with late check-outs.', 'Would it be useful to hear how we help hotels with late check-outs?'],
      [
        "I'm calling because we help companies in similar situations with [value prop].",
        'Would it be useful to hear how we help companies in similar situations with [value prop]?',
      ],
      [
        "I'm calling about returns - specifically how Brackley Foods solved it.",
        'Would it be useful to hear how Brackley Foods dealt with returns?',
      ],
      [
        'We worked with Brackley Foods last year and they cut three days off their close.',
        'Would it be useful to hear how Brackley Foods cut three days off their close?',
      ],
      [
        'We work with dental practices across the county.',
        'Would it help to hear how we work with dental practices across the county?',
      ],
      [
        'We let platforms like Ostrava pay their drivers within minutes of a job.',
        'Would it be useful to hear how we let platforms like Ostrava pay their drivers within minutes of a job?',
      ],
      [
        'Our platform matches supplier invoices with delivery notes.',
        'Would it help to hear how our platform matches supplier invoices with delivery notes?',
      ],
      [
        'We recently moved a 40-desk office over a weekend.',
        'Would it be useful to hear how we moved a 40-desk office over a weekend?',
      ],
      ['I help businesses grow online.', null],
      ['We help you save time.', null],
      ['We help clients win 300+ deals.', null],
      ['We deliver to Poland by truck.', null],
      ['We install with our own staff.', null],
      ['I work with acacia extract.', null],
      ['We do not help hotels with refunds.', null],
    ],
  ],
  [
    'have-it-done',
    'me-focus/claim',
    [
      [
        'We handle the whole claim start to finish.',
        'Would it be of use to you to have the whole claim handled start to finish?',
      ],
      ['Auditwell automates about 70% of the list.', 'Would it help to have about 70% of the list automated?'],
      [
        'We take care of everything from customs to the last mile.',
        'Would it help to have everything from customs to the last mile taken care of?',
      ],
      ['We look after the grounds and the drains.', 'Would it help to have the grounds and the drains looked after?'],
      [
        'We can customise the colour of the frame.',
        'Would it be of use to you to have the colour of the frame customised?',
      ],
      ['We handle everything.', null],
      ['We manage our stock in Leeds.', null],
      ['We check the risk.', null],
      ['Clients handle the rest.', null],
    ],
  ],
  [
    'theirs-then',
    'me-focus/claim',
    [
      [
        "We take over your memories so you don't pay twice for the same sentence.",
        "You wouldn't pay twice for the same sentence.",
      ],
      [
        'We work on Sundays, so people leave one desk on Friday and log in at the other on Monday.',
        'People would leave one desk on Friday and log in at the other on Monday.',
      ],
      [
        "It runs in the browser, so your team doesn't have to install anything.",
        "Your team wouldn't have to install anything.",
      ],
      [
        'The scan is read at once, which means nobody has to retype the delivery notes.',
        'Nobody would have to retype the delivery notes.',
      ],
      [
        'We have done it for years so the terminology is mostly there already.',
        'The terminology would be mostly there already.',
      ],
      ['We do not tie you into a contract.', "You wouldn't be tied into a contract."],
      ["We don't charge for delivery.", "You wouldn't pay for delivery."],
      ['We work fast so you save money.', null],
      ['We are cheap so you never lose a client.', null],
      ['We do it so you can relax.', null],
      ['We ship daily so it arrives on time.', null],
    ],
  ],
  [
    'have-by',
    'me-focus/claim',
    [
      ['We deliver 5,000 boxes in 3 weeks.', "You'd have 5,000 boxes in 3 weeks."],
      ["We'd have you audit-ready in 8 weeks on average.", "You'd be audit-ready in 8 weeks on average."],
      ['We can have a skip on site within a day.', "You'd have a skip on site within a day."],
      [
        'We often turn around small jobs in 3 days if you ever get stuck.',
        'You could have small jobs back in 3 days if you ever get stuck.',
      ],
      ['The membership includes two site visits a year.', "You'd get two site visits a year."],
      ['Our Business tier gives you:', "With the Business tier you'd have:"],
      ['We ship samples by DHL within 3 days.', "You'd have samples by DHL within 3 days."],
      ['Our lab turns samples round in 48 hours.', "You'd have samples back in 48 hours."],
      ['We send you a report every Friday.', "You'd have a report every Friday."],
      ['I will make counter sample in 10 days.', null],
      ['I supply the hotel so I can fix this in one call.', null],
      ['Our team includes two doctors.', null],
      ['The plan gives you 300% growth.', null],
    ],
  ],
  [
    'saw-you',
    'me-focus/claim',
    [
      ['I got your contact from the exhibitor list of A+A fair.', 'I saw your name on the exhibitor list of A+A fair.'],
      [
        'We found your company on Alibaba and understand that you import garden furniture.',
        'We saw your name on Alibaba and understand that you import garden furniture.',
      ],
      ['We came to know your esteemed company through the Canton Fair.', 'We saw your name at the Canton Fair.'],
      ['I got your name from our database.', null],
      ['I got your email from a friend.', null],
      ['I found your article interesting.', null],
    ],
  ],
  [
    'what-when',
    'me-focus/claim',
    [
      [
        'When a driver calls in sick, we send another one within the hour.',
        'Who steps in today when a driver calls in sick?',
      ],
      ['If anything breaks, we fix it for free.', 'Who steps in today when something breaks?'],
      [
        'What we do is small: when an aide quits, they get a phone call.',
        'What happens on your side today when an aide quits?',
      ],
      ['If you order now, we ship for free.', null],
      ["If a machine goes down we're there the same day.", null],
      ['If a client signs, we start the next day.', null],
      ['When the time comes, we talk.', null],
    ],
  ],
  [
    'made-for-use',
    'me-focus/claim',
    [
      [
        "We've put together a four-day itinerary for schools.",
        'Would a four-day itinerary for schools be useful on your side?',
      ],
      ['We just launched our referral program!', null],
      ['We build such a machine (about 9 tonnes per hour).', 'Would such a machine be useful on your side?'],
      [
        'We also hold a free termly briefing for bursars; the next is on 6 February.',
        'Would a free termly briefing for bursars be of use to you?',
      ],
      ['We keep 400 tonnes in stock in Antwerp.', 'Would 400 tonnes in stock in Antwerp be of use to you?'],
      ['We opened a new depot in Leeds.', null],
      ['We wrote a small tool for that one job.', null],
      ['I built a company from nothing.', null],
      ['We made a promise to our clients.', null],
    ],
  ],
  [
    'which-suits',
    'me-focus/claim',
    [
      [
        'We can do a private room or a shared night for smaller groups, from 10 up.',
        'Which would suit you better: a private room or a shared night for smaller groups?',
      ],
      ['The Starter tier might be perfect for you.', 'Would the Starter tier suit you?'],
      ['We could start in March.', 'Would a start in March suit you?'],
      ['We take orders from 50 pieces.', 'Would orders from 50 pieces suit you?'],
      ['We can do Tuesday or Friday.', null],
      ['We offer more or less everything.', null],
    ],
  ],
  [
    'is-it-so',
    'me-focus/claim',
    [
      [
        'We understand that your good self is having regular requirement of phosphonates.',
        'Do you regularly need phosphonates?',
      ],
      ['We believe you are looking for a new packaging supplier.', 'Are you looking for a new packaging supplier?'],
      ["I understand you're opening a second branch in Leeds.", 'Are you opening a second branch in Leeds?'],
      ['I believe you will love it.', null],
      ['We understand your business better than anyone.', null],
      ["I'm sure you are losing money.", null],
    ],
  ],
  [
    'worth-doing',
    'me-focus/claim',
    [
      [
        "I'd also go ahead and think about the gutters while you're at it.",
        "It may be worth thinking about the gutters while you're at it.",
      ],
      ["I'd suggest checking the seals before winter.", 'It may be worth checking the seals before winter.'],
      ['We recommend that you check the seals before winter.', 'It may be worth checking the seals before winter.'],
      ['We recommend that you book now.', null],
      ['We recommend our Executive line.', null],
      ['I recommend viewing our catalogue.', null],
    ],
  ],
  [
    'which-of-these',
    'me-focus/claim',
    [
      [
        'We handle returns, exchanges, refunds and chargebacks.',
        'Which of these takes up the most time on your side: returns, exchanges, refunds or chargebacks?',
      ],
      [
        'Our range includes tents, awnings, sleeping bags and stoves.',
        'Which of these do you need at times: tents, awnings, sleeping bags or stoves?',
      ],
      [
        'What we do: trash, restrooms, floors, glass, day porter if you need.',
        'Which of these do you need at times: trash, restrooms, floors, glass or day porter?',
      ],
      [
        'We stand for quality, reliability and service.',
        'Which of these counts most for you: quality, reliability or service?',
      ],
      ['We are doing CNC parts, castings, 22 machines, ISO 9001.', null],
      ['We offer the best prices, awards and discounts.', null],
      ['We make doors and windows.', null],
      ['In return we will give you our best prices, our quality and marketing support.', null],
    ],
  ],
  [
    'which-use',
    'me-focus/claim',
    [
      [
        'Our software integrates with Sage, Xero and QuickBooks.',
        'Which of these do you use: Sage, Xero or QuickBooks?',
      ],
      ['It connects directly to your existing booking system.', 'Which booking system do you use today?'],
      ['We cover Kent, Surrey and Sussex.', 'Is any of your work in Kent, Surrey or Sussex?'],
      [
        'Our engineers speak English, German and Polish.',
        'Which language would suit you best: English, German or Polish?',
      ],
      ['We work with NatWest and Barclays.', null],
      ['It works with your team.', null],
      ['We cover travel and meals.', null],
    ],
  ],
  [
    'price-fits',
    'me-focus/claim',
    [
      [
        'Our Business tier costs $199/month.',
        'How does the Business tier at $199/month compare with what you had in mind?',
      ],
      ['We charge $85 per visit, no contract.', 'How does $85 per visit compare with what you had in mind?'],
      [
        'My fee is 25% of first-year base, 60-day guarantee.',
        'Would a fee of 25% of first-year base fit what you had in mind?',
      ],
      [
        'Our package is starting from only $249/month, this is limited time.',
        'Would a package from $249/month fit what you had in mind?',
      ],
      ['My fee is 22% but for you 20.', null],
      ['We charge $40 less than others because we care.', null],
    ],
  ],
  [
    'ask-material',
    'me-focus/claim',
    [
      ['We only use FSC certified paper.', 'How much does FSC certified paper matter to you?'],
      ['I bake with organic flour from Shipton Mill.', 'How much does organic flour matter to you?'],
      ['We use the best materials.', null],
      ['We use your materials.', null],
      ['We buy a lot of equipment.', null],
    ],
  ],
  [
    'how-much-matters',
    'me-focus/claim',
    [
      [
        'Insured, bonded, background checked.',
        'How important is it to you that whoever does the work is insured, bonded and background checked?',
      ],
      [
        'Rest assured that our agents are college graduates.',
        'How important is it to you that the agents are college graduates?',
      ],
      [
        'Our fabrics are woven here and every garment passes 27 quality checks before it leaves our facility.',
        'Does it matter to you that every garment passes 27 quality checks?',
      ],
    ],
  ],
  [
    'need-done',
    'me-focus/claim',
    [
      ['Our firm does field research in East Africa.', 'Do you ever need field research?'],
      ['Harborline does PK, ADA and biomarker work for small biotechs.', 'Do you ever need PK, ADA or biomarker work?'],
      [
        'We are specialised in the production of galvanised fencing and gates.',
        'Do you ever need galvanised fencing or gates?',
      ],
      ['We move furniture.', 'Do you ever need furniture moved?'],
      ['We do a lot of work for banks.', null],
    ],
  ],
  [
    'their-weight',
    'me-focus/claim',
    [
      [
        'If the person is not good for your team we change it, without cost.',
        'If the person is not good for your team we change it, without cost – does that matter to you?',
      ],
      [
        'We do about 85 plan audits a season, $9,500-12,000 for one your size.',
        'We do about 85 plan audits a season, $9,500-12,000 for one your size – is that in the region you had in mind?',
      ],
      [
        'We work Friday evening to Sunday night, so people log in at the other desk on Monday.',
        'We work Friday evening to Sunday night, so people log in at the other desk on Monday – would that work for you?',
      ],
      ['Our lamps are potted in house and never pressed.', null],
      [
        'We put panels on the sheds of dairy farms.',
        'We put panels on the sheds of dairy farms – would that be useful to you?',
      ],
      ['We do not send samples.', null],
      ['Our engineers are the best in Kent.', null],
      ['We are based in a small town near Leeds.', null],
      ['We believe that every shed needs a roof.', null],
      ['Our clients are happy with the work.', null],
      ['We roast in Bath for about thirty offices.', null],
      ['If you sign today, we pay the fees.', null],
    ],
  ],
  [
    'strip-lead',
    'me-focus/doing',
    [['I write you because your portal is only in English.', 'Your portal is only in English.']],
  ],
];

itProposes(FAMILIES);
