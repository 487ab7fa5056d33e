### The questions that residents ask, and the words by which the page finds them.
### Plain words, short sentences, the verb first, the reader addressed. No markup.
### Status: source

## The questions

question-runs = Who runs this?
question-owns = Who owns the data?
question-records = What does it record about me?
question-recognises = Can it recognise me?
question-why = Why?
question-rules = Who decided the rules?
question-kept = How long is it kept?
question-where = Where is it kept, and under which country’s law?
question-shared = Who else gets it, and do they pay?
question-profile = What profile or score is made?
question-effects = Can it lead to a fine, a price, a refusal, a list?
question-machine = Does a machine decide alone?
question-no = Can I say no, and what happens to the sensor then?
question-after = What happens to me if I say no?
question-answers = Who answers me, and by when?
question-complain = Who can I complain to?
question-cost = What did it cost, and is it worth it?

## Said with an answer

question-deadline = Who must answer has one month. In a difficult case they can take two months more, and must tell you why (GDPR Art. 12(3)).
question-means = Type a question in your own words. It is looked up on this device and sent nowhere.
question-label = Your question
question-all = All questions
question-none = No question fits these words. Try other words, or choose one below.
question-field = { $field }: { $answer }

## Words that lead to a question: parts of what people type, in lower case, with commas between
## A word is found where a typed word begins with it; several words are found where all of them are. The longest wins.

ask-runs = who runs, who operates, run by, operator, responsible, in charge, controller, behind this, whose camera, whose sensor, who put, who installed, who watches, which company, police, council
ask-owns = owns, owner, own the data, belong, whose data, property
ask-records = record, hear, hears, collect, film, measure, sense, capture, see me, hear me, listen, data about me, what data, microphone, sound, voice, photo, picture, video
ask-recognises = recogni, identify, identif, face, know who i am, anonymous, anonymi, my name, find me, number plate, licence plate, biometric
ask-why = why, purpose, what for, reason, use of it, used for, goal, good for
ask-rules = who decided, rules, law, legal, allowed, permission, basis, legitimate, parliament, vote, lawful
ask-kept = how long, keep, kept, stored for, delet, erase, retention, days, hours, forever
ask-where = where, country, cloud, server, abroad, foreign, stored in, hosted, america, china, europe
ask-shared = who else, share, sell, sold, given to, pass on, third part, recipient, police get, advertis, buy, trade, pay for it
ask-profile = profile, score, rating, rank, predict, behaviour, categor, sorted, credit
ask-effects = fine, price, refus, list, blacklist, punish, penalt, consequence, lose, points, denied, job, loan, travel, lead to, happen because
ask-machine = machine, computer, algorithm, automat, ai, artificial, robot, decide alone, human review, human
ask-no = say no, object, opt out, refuse, consent, stop, withdraw, switch off, turn off, avoid, agree
ask-after = if i say no, if i refuse, if i object, happens to me, disadvantage, excluded, have to, mandatory, must i
ask-answers = answer, contact, phone, email, write to, reply, by when, deadline, talk to, ask for my data, copy of my data, protection officer
ask-complain = complain, complaint, authority, ombudsman, regulator, report them, watchdog, court
ask-cost = cost, money, tax, price of it, worth, expensive, paid for, budget, contract, benefit
