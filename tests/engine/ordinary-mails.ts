/** Ordinary work mail of many kinds, made up for these tests: nobody sells anything, so the coach says nothing. */
export const ORDINARY: readonly (readonly [kind: string, text: string])[] = [
  [
    'meeting moved',
    'Subject: Standup tomorrow\n\nHi all,\n\nCan we move standup to 10:15 tomorrow? The room is booked until ten.\n\nPriya',
  ],
  [
    'fifteen minutes, colleague',
    'Hi Tom,\n\nDo you have 15 minutes this afternoon? I want to go through the rota with you before I send it round.\n\nThanks,\nJen',
  ],
  [
    'dated slot, colleague',
    'Are you free Tuesday at 2 to go over the budget? I have booked the small room just in case.',
  ],
  [
    'code review',
    'Subject: PR 4312\n\nHey, could you have another look at the retry logic? I pushed a fix for the race you spotted and added a test. CI is green now.',
  ],
  [
    'deploy freeze',
    'Team,\n\nReminder that the code freeze starts on Thursday at noon. Anything that is not merged by then goes into the next release.\n\nMarek',
  ],
  [
    'sick',
    'Morning Dave, I have been up all night with a stomach bug so I won’t be in today. Sam knows where the keys are. Sorry about that.',
  ],
  [
    'holiday request',
    'Hi Karen,\n\nI would like to take 4 to 15 August off if that works for the team. Ben has said that he can cover the late shift.\n\nCheers,\nOlu',
  ],
  [
    'minutes',
    'Subject: Minutes of Monday’s meeting\n\nDear all,\n\nPlease find attached the minutes. Let me know if I got anything wrong. Actions are listed at the end; yours is number 4, Ruth.\n\nBest,\nHelen',
  ],
  [
    'budget follow-up',
    'Hi Anil,\n\nFollowing up on my last email about the Q3 budget: finance still need the headcount line from you by Friday, otherwise they will use last year’s figure.\n\nThanks,\nSofie',
  ],
  [
    'sign a form',
    'Hi Lee,\n\nPlease sign the attached leave form and return it to HR by the 14th. You need to fill in section B as well.\n\nThanks\nMoira',
  ],
  [
    'password',
    'Hello everyone,\n\nYou need to change your password before Monday as we are moving to the new login. If you get locked out, ring the help desk on 4400.\n\nIT',
  ],
  [
    'expenses',
    'Hi Greta, your expense claim for the Lyon trip is missing the hotel receipt. Could you forward it to me so I can approve the claim today?',
  ],
  [
    'handover',
    'Hi both,\n\nI have put the handover notes in the shared folder. The open points are the Hansen file and the printer on the second floor. I am back on the 3rd.\n\nIngrid',
  ],
  [
    'birthday cake',
    'It’s Mo’s birthday on Wednesday. There is a card going round, please sign it and put a pound in the envelope. Cake in the kitchen at three!',
  ],
  [
    'condolences',
    'Dear Paul,\n\nI was so sorry to hear about your father. Please take all the time that you need; we will manage here.\n\nWith warm wishes,\nAnne',
  ],
  [
    'interview panel',
    'Hi, we are interviewing three people on Friday for the analyst job. Could you sit on the panel from 9 to 12? CVs are in the folder.',
  ],
  [
    'bug report',
    'Subject: Export hangs on Firefox\n\nI can reproduce it: open a project with more than 500 rows, choose Export, and the spinner never ends. The console shows a timeout. Happy to test a patch.',
  ],
  [
    'mailing list',
    'I don’t think the draft should say “must” here. The wording in section 4.2 was agreed two years ago, and changing it now would break existing parsers.\n\nRegards,\nIan',
  ],
  [
    'spec question',
    'Has anyone implemented the second algorithm? I read the text three times and I still cannot tell whether the offset is inclusive.',
  ],
  [
    'tenant to landlord',
    'Hi Mr Okoro,\n\nThe boiler has stopped again and there is no hot water since last night. Could somebody come and look at it this week? I am home after four.\n\nThanks,\nDina, flat 3',
  ],
  [
    'school',
    'Dear parents,\n\nSports day is on Friday 21 June. Children should bring a hat, water and a packed lunch. The gates open at 9.\n\nMrs Patel',
  ],
  [
    'to a teacher',
    'Dear Mr Lowe,\n\nEllie has a dentist’s appointment on Thursday and will be in after lunch. Please let me know what she needs to catch up on.\n\nKind regards,\nSara Dunn',
  ],
  [
    'club',
    'Hi everyone, training is off tonight because the pitch is under water. See you on Thursday, same time. Bring lights.',
  ],
  [
    'church rota',
    'Dear readers,\n\nThe rota for May is attached. If you cannot make your Sunday, please swap among yourselves and tell me.\n\nBless you all,\nJoan',
  ],
  [
    'friend',
    'Hey! How are you doing? We should catch up soon, it’s been ages. Are you around next weekend? Coffee at the usual place?',
  ],
  [
    'family',
    'Hi Mum, we land at 18:40 on Saturday. Don’t cook anything, the kids will have eaten on the plane. Love, Nick',
  ],
  [
    'buyer asks for a quote',
    'Hello,\n\nCould you send me a quote for 200 printed boxes, 30 x 20 x 10, two colours? We would need them by the end of May.\n\nThank you,\nLena Roth',
  ],
  [
    'customer complains',
    'Hello, I ordered a kettle on the 2nd (order 88213) and it arrived with a cracked lid. Can you send a new one or refund me?',
  ],
  [
    'customer to support',
    'Hi, I cannot log in since the update. I have reset my password twice. My username is rgomez2. Please help.',
  ],
  [
    'declining a vendor',
    'Hi Brian,\n\nThanks for getting in touch. We are happy with what we have and don’t plan to change. Please take me off your list.\n\nNora',
  ],
  [
    'invoice to client’s accounts',
    'Hi Marta, the invoice for March had the wrong PO number on it. I have corrected it and attached the new one. Sorry for the mix-up.',
  ],
  [
    'accountant',
    'Hi Geoff,\n\nAttached are the bank statements for last quarter. The large payment in May was the van. Anything else you need from me for the VAT return?\n\nPam',
  ],
  [
    'lab',
    'Hi, the samples from Monday are done. Two of the controls were contaminated so I repeated them overnight. Plots are in the shared drive.',
  ],
  [
    'paper draft',
    'Dear Yusuf,\n\nI read your draft on the train. The introduction is much better now. My only worry is Figure 3: could you explain why the error bars shrink?\n\nBest wishes,\nHanna',
  ],
  [
    'student',
    'Dear Professor,\n\nI am a student in your Monday course. I missed the lecture because of the strike. Would it be possible to get the slides?\n\nKind regards,\nMei Lin',
  ],
  [
    'site log',
    'Foreman’s note: concrete was poured at bay 6 at 07:30, slump test fine. Rain stopped work at two. Crane inspection is tomorrow, keep the east gate clear.',
  ],
  [
    'shift swap',
    'hi can anyone swap my late on friday for an early? got my sisters thing. will do any weekend after the 10th',
  ],
  [
    'room booking',
    'The big meeting room is double-booked on the 12th. Who needs it more? I can move to the annex if somebody brings the projector.',
  ],
  [
    'slides feedback',
    'Great work on the slides. I would cut the third one and swap 7 and 8. Can you send me the final version tonight so that I can print it?',
  ],
  [
    'data request',
    'Hi Raj, could you pull the returns by region for the last six months? I need it for the board paper on Thursday. A rough cut is fine.',
  ],
  [
    'legal',
    'Dear Claire,\n\nI have gone through the lease. Clause 14 worries me: the tenant would carry the roof. I have marked my changes in the attached. Shall we talk before you answer the other side?\n\nRegards,\nPeter',
  ],
  [
    'travel',
    'Your train is at 7:52 from platform 4, change in Utrecht. The hotel is five minutes from the station. I put the tickets in your pigeonhole.',
  ],
  [
    'thanks to a colleague',
    'Thank you so much for staying late yesterday. I would never have found that error alone. I owe you one!',
  ],
  [
    'performance review',
    'Hi Ola, time for our half-year talk. Have a think about what went well and what you would like to change. Does Wednesday morning suit you?',
  ],
  [
    'outage notice',
    'The file server will be down on Saturday from 6 to 9 for maintenance. Please save your work and log out on Friday evening.',
  ],
  [
    'on call',
    'Paged at 03:12, queue depth over the limit. Restarted the second worker and it drained by 03:40. I will write it up in the morning, no customer was affected.',
  ],
  [
    'new starter',
    'Hi team, please welcome Femi, who joins us on Monday as a nurse on ward 5. He comes from St Luke’s and will shadow Grace for the first two weeks.',
  ],
  [
    'handbook',
    'Hello, we have updated the remote work policy. The main change is that core hours are now 10 to 3. Please read it and ask your manager if anything is unclear.',
  ],
  [
    'translation question',
    'Hi Jo, how would you translate “Träger” here, beam or carrier? The client says that both are used but the drawing has neither.',
  ],
  [
    'warehouse',
    'Pallet 14 came in short again, 38 cartons instead of 40. I have photographed the label. Can you raise it with the haulier?',
  ],
  [
    'doctor’s office',
    'Dear Mrs Alvarez,\n\nYour appointment with Dr Stein has been moved to Tuesday 9 April at 10:20. Please bring your insurance card and come ten minutes early.',
  ],
  [
    'neighbours',
    'Hi all, the bins will be collected on Saturday this week because of the bank holiday. Also, has anybody seen a grey cat with a red collar?',
  ],
  [
    'volunteers',
    'Hi everyone, we still need two people for the tea stall on Sunday. If you can do an hour, put your name on the sheet in the hall.',
  ],
  [
    'board paper',
    'Dear trustees,\n\nThe papers for the meeting on the 18th are attached. Item 5 needs a decision. Apologies so far from Joyce and Imran.\n\nWith best wishes,\nBeth',
  ],
  [
    'kitchen',
    'The fish delivery is late so tonight’s special is the lamb. Tell front of house please. We are also out of lemons, somebody run to the shop.',
  ],
  [
    'agenda',
    'Subject: Agenda for Thursday\n\n1. Minutes of the last meeting\n2. Fire doors\n3. Summer timetable\n4. Any other business\n\nTell me by Wednesday if you want anything added.',
  ],
  [
    'reference',
    'Dear Ms Falk,\n\nI worked with Jonas for three years and can recommend him warmly. He is punctual, careful, and his colleagues like him. Do call me if you have questions.\n\nYours sincerely,\nDr R. Haas',
  ],
  [
    'lost property',
    'Somebody left a blue umbrella and a lunch box in room 2. They are at reception until Friday, then they go to the charity shop.',
  ],
  [
    'second-language colleague',
    'Hello Piotr, I have question about the drawing which you sent yesterday. The hole on left side is 12 or 14 mm? On the page two it is different. Please confirm, thanks.',
  ],
  [
    'client work, delivery',
    'Hi Dana,\n\nThe translated chapters 3 and 4 are in the folder. I left two comments where the source was unclear. Chapter 5 follows on Monday.\n\nBest,\nMilo',
  ],
  [
    'apology',
    'I am sorry that I snapped at you in the meeting. You had a point about the numbers and I should have listened. Lunch tomorrow?',
  ],
  [
    'delivery of a parcel',
    'Hi Ken, a parcel came for you and I put it behind the printer. It was quite heavy so take the trolley.',
  ],
  [
    'stock list',
    'Hi Sam, the auditors want the stock list by noon. Could you send me the latest version? Thanks, Ruth',
  ],
  ['stuck lift', 'Morning, the lift is stuck again on 3. I have called the engineer, he comes at ten.'],
  [
    'referral letter',
    'Hello Dr Weiss, I have attached the referral letter for Mrs Kahn. Her blood pressure was 150/95 on Monday.',
  ],
  ['van key', 'Guys, who has the key for the van? I need it at 8 tomorrow for the Leeds job.'],
  ['visa', 'Hi Nina, thanks for your help with the visa form. The embassy has given me a date in May.'],
  [
    'chapter comments',
    'Hi, I read your comments on chapter 2 and agree with most. I would keep the table though. Can we talk on Friday?',
  ],
  [
    'delivery moved',
    'The customer in Bremen called, they want to move the delivery to week 12. Is that possible for production?',
  ],
  [
    'absent pupil',
    'Dear Mr Hale, your son was absent on Tuesday without a note. Please let the office know the reason.',
  ],
  [
    'unpaid invoice',
    'Subject: Invoice 2291\n\nHi, we have not received payment for invoice 2291, due on 3 May. Could you check? Thanks, Accounts',
  ],
  ['reception cover', 'Hi Jo, can you cover reception from 1 to 2? I have a call with the bank.'],
  [
    'contract review',
    'Could you review the contract draft before our meeting on Thursday? I have highlighted the two clauses that changed.',
  ],
  ['coffee machine', 'Happy to take the minutes next time. Also the coffee machine needs descaling.'],
  [
    'second monitor',
    'Hi Ben, following up on our chat: I have asked facilities for a second monitor for you. It should arrive next week.',
  ],
  [
    'job application',
    'Dear Sir or Madam, I would like to apply for the position of warehouse assistant. I have five years of experience. My CV is attached.',
  ],
  [
    'new site',
    'Hi Eva, we launched the new site last night. Traffic looks normal. Please check your pages and tell me if a link is broken.',
  ],
];
