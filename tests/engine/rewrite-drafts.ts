/** Drafts with something to mend in every lens, for what must hold of every rewrite. The project's own. */
export const DRAFTS: readonly string[] = [
  'Subject: Last chance: rates end Friday\n\nHi Ana,\n\nI’m Tom from Reed Freight and we are a leading haulier in the north. You need to see our new rates today. Our platform automates invoice matching for depots like yours.\n\nAre you free Tuesday at 2pm for a quick call about returns?\n\nBest,\nTom',
  'Hi Mark,\n\nI haven’t heard back from you, so this is my third email. Should I close your file?\n\nWe clean offices and run pest control for restaurants, and we have won three awards. How do you handle the night shift at the Mill Road kitchen?\n\nJo',
  'Subject: Re: your vans\n\nhi dana, we supply custom boxes for bakeries. our boxes are literally unbeatable, trust me. i’ll call you tuesday at 2. who is the right person for packaging?\n\ncheers, lee',
  'Dear Mr Okoro,\n\nI am reaching out because I saw your post on night shifts. I would like to send you our checklist for the audit. Your trial ended yesterday, and you are losing everything you built. Please do not miss out.\n\nYours sincerely,\nHelen Marsh',
  'Hi Sam,\n\nWe offer:\n- Payroll\n- Bookkeeping\n- Tax returns\n\nSign the attached agreement by Friday. Can you send me your last two invoices?\n\nBest regards,\nPriya',
  'Channel: note\n\nHi Jo, I liked your talk on cold chains in Ghent. I’d love to connect and show you how three dairies planned their rota.',
  'Stage: replied\nIncoming: Thanks, but we are happy with our current supplier and August is busy.\n\nHi Rosa,\n\nI know you’re busy, but the filter in your unit is due in May. That’s what our best members said at first! Only two slots are left this week, so book now.\n\nMaya',
  'Subject: Award-winning payroll bureau\n\nHello Lin,\n\nBrightdesk is the leading payroll bureau in Kent. We help clinics reduce errors in their payroll. You are overpaying for your payroll. If you sign by Friday, set-up is free. I’ve pencilled you in for Thursday at 10.\n\nAre you the decision maker?\n\nKind regards,\nOmar',
  'Hello,\n\nWe organise school trips for secondary schools – 40 last year! 🙂 I wanted to ask how you plan yours. It’s a no-brainer. Places are going fast, and half of them are taken already.\n\nBook here: trips.example/book\n\nNell',
  'Hi Kim,\r\n\r\nI have a multi-skilled engineer on my books. She has two other offers and she will be gone by Friday. When can you see her, Monday or Tuesday?\r\n\r\nDrop me your number so I can send you her profile.\r\n\r\nRon',
];
