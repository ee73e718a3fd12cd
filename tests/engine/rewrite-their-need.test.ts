/** Facts, goods, terms and matters turned to the client's need: the first proposal of each family. `null`: it stays silent. */
import { type Families, itProposes } from './rewrite-proposal';

const FAMILIES: Families = [
  [
    'would-suit',
    'me-focus/telling',
    [
      ['Minimum 300 pcs per style per colour.', 'Would a minimum of 300 pcs per style per colour work for you?'],
      [
        'Payment is by confirmed irrevocable L/C at sight.',
        'Would payment by confirmed irrevocable L/C at sight work for you?',
      ],
      [
        'Turnaround is five working days plus transport.',
        'Would a turnaround of five working days plus transport suit you?',
      ],
      ['Our charge is 6% on FOB.', 'Would a charge of 6% on FOB suit you?'],
      ['The fee of £595 plus VAT is payable on the day.', null],
      ['Price is 0.11 EUR a jar against 0.19 elsewhere.', null],
      [
        'Our price for full contour zirconia is 58 euro with shipping inside.',
        'How does 58 euro with shipping inside for full contour zirconia compare with what you had in mind?',
      ],
      [
        'Price for 70x140 bath towel is 3,15 USD FOB Izmir.',
        'Would 3,15 USD FOB Izmir for 70x140 bath towel fit what you had in mind?',
      ],
      ['Prices start from £125 per person.', 'Would prices from £125 per person fit what you had in mind?'],
      ['MOQ: 50 pcs', 'Would an MOQ of 50 pcs work for you?'],
      ['The price is valid until Friday.', null],
      ['Delivery is not included.', null],
      ['MOQ 200 pcs, sample 7 days, lead time 4 weeks.', null],
      ["My fee's 2% and you only feel it once.", null],
      ['Capacity is what we fight for!', null],
    ],
  ],
  [
    'how-much-matters',
    'me-focus/claim',
    [
      [
        'All our cleaners are police checked, insured and fully trained.',
        'How important is it to you that all cleaners are police checked, insured and fully trained?',
      ],
      [
        'All of our cleaners are DBS checked and trained in the colour coding.',
        'How important is it to you that all cleaners are DBS checked and trained in the colour coding?',
      ],
      [
        'The courses are in-house, online or blended.',
        'How important is it to you that the courses are in-house, online or blended?',
      ],
      [
        'Every delivery comes with a test report.',
        'How important is it to you that every delivery comes with a test report?',
      ],
      ['Our drivers are the best in Kent.', null],
      ['Our engineers were in Leeds last week.', null],
      ['Our team is growing.', null],
      ['Our panels are not cheap.', null],
      ['All hoses carry EN 853 and EN 857 marking.', null],
      ['Every customer comes with a story.', null],
      ['Our machines are ready for you.', null],
      ['Our reports are attached.', null],
    ],
  ],
  [
    'would-it-help',
    'me-focus/claim',
    [
      [
        'The boiler is separated for each group so you can do the light roast and the dark roast in the same hour.',
        'Would it help you to do the light roast and the dark roast in the same hour?',
      ],
      ['It lets your drivers log their hours on the road.', null],
      ['This allows you to see each pallet from gate to dock.', null],
      ['So you can sleep better.', null],
      ['That way you can save 30 % on each order.', null],
      ['With it you could check any meter from the office.', 'Would it help you to check any meter from the office?'],
      ['We grew so you can trust us.', null],
      [
        'It helps you to check every invoice against the order.',
        'Would it help you to check every invoice against the order?',
      ],
      [
        'So that you can plan the crews a week ahead, we built this.',
        'Would it be of use to you to plan the crews a week ahead?',
      ],
      ['Which means you can focus on your business.', null],
      ['It enables you to book a call today.', null],
      ['This lets you do it without them.', null],
    ],
  ],
  [
    'would-you-like',
    'me-focus/claim',
    [
      [
        'Also we can send small sample box to your studio, 6 colours, I will pay the cargo.',
        'Would you like us to send small sample box to your studio, 6 colours?',
      ],
      ['We can cut every size.', 'Would it help you if we could cut every size?'],
      [
        'We can supply and fit a new one for £145+VAT.',
        'Would it help you if we could supply and fit a new one for £145+VAT?',
      ],
      [
        'I can test your panel against the new standard.',
        'Would you like me to test your panel against the new standard?',
      ],
      [
        'We can also do windows, carpets and washroom supplies so it would all be under one roof.',
        'Would it help you if we could do windows, carpets and washroom supplies?',
      ],
      [
        'We can do a free layout drawing, all I need is a floor plan.',
        'Would it help you if we could do a free layout drawing?',
      ],
      ['We can save you money.', null],
      ['I can call you tomorrow.', null],
      ['We can beat it.', null],
      ['We can not deliver before May.', null],
      ['We could measure the hall for you.', 'Would you like us to measure the hall for you?'],
      ['I can show it to you on Friday.', null],
    ],
  ],
  [
    'need-done',
    'me-focus/claim',
    [
      ['We repair ultra-low freezers.', 'Do you ever need ultra-low freezers repaired?'],
      ['I place firmware people, mostly medical devices.', 'Do you ever look for firmware people?'],
      [
        'We do risk assessments, temperature monitoring, tank cleaning and chlorination right across South Wales.',
        'Do you ever need risk assessments, temperature monitoring, tank cleaning or chlorination?',
      ],
      [
        'We produce sheet masks, sleeping packs and toner pads.',
        'Do you sometimes need sheet masks, sleeping packs or toner pads?',
      ],
      ['I do signs and vehicle wraps, Vinyl Habit in Swindon.', 'Do you ever need signs or vehicle wraps?'],
      ['We calibrate torque wrenches for garages.', 'Do you ever need torque wrenches calibrated?'],
      ['I do rooftop units for churches.', null],
      ['We do four cheese plants in your county.', null],
      ['We clean the bank.', null],
      ['We make the best bread.', null],
      ['I translate food labels into the Nordic languages.', 'Do you ever need food labels translated?'],
      [
        'We are a family bakery in Pontefract and we do part-baked frozen sourdough, focaccia and buns for cafes.',
        null,
      ],
      ['We sell it.', null],
    ],
  ],
  [
    'how-today',
    'me-focus/claim',
    [
      ['Our app tracks returns from the branches.', 'How do you track returns from the branches at the moment?'],
      ['Rollcall plans shifts and holidays.', 'How do you go about planning shifts and holidays today?'],
      [
        'We match supplier invoices with delivery notes.',
        'How do you go about matching supplier invoices with delivery notes today?',
      ],
      ['It monitors tank levels.', 'How do you monitor tank levels at the moment?'],
      [
        'Our sensors measure the humidity in your silos.',
        'How do you measure the humidity in your silos at the moment?',
      ],
      ['We handle everything.', null],
      ['We plan to move in May.', null],
      ['It tracks where you are.', null],
      ['We organise 40 trips a year.', null],
      ['We check our own work.', null],
      [
        'The dashboard compares fuel prices along your routes.',
        'How do you compare fuel prices along your routes at the moment?',
      ],
      ['It is on track.', null],
    ],
  ],
  [
    'be-of-use',
    'me-focus/company',
    [
      ['We have 2.5T gas and electric units.', null],
      ["We've a bit of space the week of the 12th.", null],
      ['We are a little factory near Treviso, 22 persons.', null],
      ["We're an 18-person shop outside Fort Wayne.", null],
      ['I run a small bookkeeping practice in Columbus, OH.', null],
      ['I have a small translation agency in Torino, we do a lot of wine.', null],
      ['We have been here for years.', null],
      ['I have a question about your depot.', null],
      ['We have 97% client retention.', null],
      ['We are the leading bureau in Kent.', null],
      ['I have sat in that room.', null],
      ['I run two shops.', null],
      ['We also have a new remote diagnostics module that could be interesting for you.', null],
    ],
  ],
  [
    'which-need',
    'me-focus/telling',
    [
      ['Turnaround is five working days plus transport.', 'What turnaround would suit you?'],
      ['Lead time is 5 to 6 weeks.', 'What lead time would suit you?'],
      ['It is available in six colours inspired to the stones of the Appennino.', 'Which colours do you need?'],
      ['We translate in 40 languages, certified.', 'Which languages do you need?'],
      ['We work with businesses of all sizes.', null],
      ['MOQ 200 pcs, sample 7 days, lead time 4 weeks.', 'What lead time would suit you?'],
      ['Do you need sizes?', null],
      ['We make belts in special widths.', 'Which widths do you need?'],
      ['Our packaging is printed in Leeds.', null],
      ['We won a prize.', null],
      ['There are many grades of steel.', 'Which grades do you need?'],
      ['Payment terms are 30 days.', 'What payment terms would suit you?'],
    ],
  ],
  [
    'help-that',
    'me-focus/company',
    [
      [
        'We deliver the day before and our technician remains until the meeting ends.',
        'Does it help you that we deliver the day before?',
      ],
      [
        'We collect on Mondays and bring back on Thursdays.',
        'Is it useful to you that we collect on Mondays and bring back on Thursdays?',
      ],
      ['We calibrate on site.', 'Does it help you that we calibrate on site?'],
      [
        'We take care of the customs papers for each lot.',
        'Is it useful to you that we take care of the customs papers for each lot?',
      ],
      ['We clean the bank.', null],
      ['We look after 17 practices.', null],
      ['We do it for love.', null],
      ['We do not deliver on Sundays.', null],
      ['We collect grounds in Bristol for a mushroom farm in Keynsham.', null],
      ['I train warehouse teams in Leeds and have used the same approach.', null],
      ['We store tyres in summer, so nobody has to carry them.', 'Does it help you that we store tyres in summer?'],
      ['We support your competitors.', null],
    ],
  ],
  [
    'check-back',
    'me-focus/telling',
    [
      ['It is £41 more a month.', 'It is £41 more a month – how does that sit with what you had in mind?'],
      ['Packing is in new 40 kg PP bags.', 'Packing is in new 40 kg PP bags – would that work for you?'],
      ['Time of production is 5-6 weeks.', 'Time of production is 5-6 weeks – would that suit you?'],
      [
        'Setup takes about a day and I would be your contact the whole way through.',
        'Setup takes about a day – would that suit you?',
      ],
      [
        'It costs £640 per night, all in, with certificates the same week.',
        'It costs £640 per night, all in, with certificates the same week – is that in the region you had in mind?',
      ],
      ['We have OEKO-TEX, GOTS and BSCI.', null],
      [
        'All files are held on UK servers and deleted 30 days after delivery.',
        'All files are held on UK servers and deleted 30 days after delivery – would that suit you?',
      ],
      [
        'Licensed, insured, 2 hr response nights and weekends.',
        'Licensed, insured, 2 hr response nights and weekends – would that suit you?',
      ],
      ['He buys from me.', null],
      ['Our founder started in a garage.', null],
      ['I felt bad.', null],
      ['Our fleet is the largest in Kent.', null],
      ['We have helped 300 firms.', null],
      ['This is not for everyone.', null],
      ['Only 3 seats are left.', null],
      ['I keep the books for six joiners.', null],
      [
        'The price is 41.500 EUR per piece.',
        'The price is 41.500 EUR per piece – is that in the region you had in mind?',
      ],
    ],
  ],
  [
    'where-stand',
    'me-focus/chasing',
    [
      [
        'I wrote to you three weeks ago about training for the clinics.',
        'How do things stand with training for the clinics on your side?',
      ],
      [
        'I messaged a couple of weeks back about translation for your tender documents (Irish/English, certified).',
        'How do things stand with translation for your tender documents on your side?',
      ],
      ['I write to you again about the hinge and slide.', 'Where do you stand on the hinge and slide at the moment?'],
      [
        'I emailed on 11th October regarding the hall loft and thought I would follow up.',
        'Where do you stand on the hall loft at the moment?',
      ],
      ['Following up on my note from the 3rd.', null],
      ['I wrote about our services.', null],
      ['I write a bit about evaporative coolers.', null],
      ['I called you about that.', null],
      [
        'Just following up on my email about the scrubs subscription.',
        'How do things stand with the scrubs subscription on your side?',
      ],
      ['I wrote you about how we work.', null],
      ['I wrote to ask about you.', null],
      ['We write about steel.', null],
    ],
  ],
  [
    'plain-subject',
    'me-focus/subject',
    [
      ['Buyer for Hallett Refrigeration\n\nHello there.', 'About Hallett Refrigeration'],
      [
        'Why I quit Google\n\nI looked at your team at Wexford Biologics. Is hiring on your list?',
        'A question for Wexford Biologics',
      ],
      ['Proposal for developers\n\nWe looked at your website. We build apps.', 'Developers, if you need any'],
      ['Grow faster\n\nHi [Name], I saw [something].', null],
      ['outdoor furniture for your terrace', 'a question about your terrace'],
      ['Award-winning BPO from Manila', null],
      ['payroll, one more time', 'a question about payroll'],
    ],
  ],
];

itProposes(FAMILIES);
