# The words of the interview, the result, the summary and the cases, whatever a protocol is about. All begin with "ui-".
# A protocol may say any of them in its own way. { protocol } is the name that it gives itself.

ui-promise = Answer a few questions. We tell you how soon to get care, and where. Nothing you answer leaves this device.
ui-not-a-device = { protocol } is not a certified medical device. { $signed } It does not replace a doctor or a nurse.
ui-unsigned = No clinician has signed this content.
ui-signed = This content is signed by { $names }.
ui-emergency-line = In danger now? Call { $emergency }.
ui-numbers-for = Numbers for: { $country }
ui-language-is = Language: English
ui-language-name = English
# How the language is written: ltr (left to right) or rtl (right to left).
ui-language-direction = ltr

# Asking
# An answer to choose, on a button of its own.
ui-yes = Yes
# An answer to choose, on a button of its own.
ui-no = No
# An answer to choose; also what a summary says of an answer that could not be told.
ui-not-sure = Not sure
ui-type-one = Type a number.
ui-type-number = Type a number from { $low } to { $high }.
ui-type-many = Type the numbers that fit, with a space between. Add ? if not sure of others.
ui-type-weeks = Weeks and days can be typed as 4+3.
ui-explain-one = Type i and a number, such as i 2, to see what counts as it.
ui-left = about { $count } left
ui-for-words = So that our words fit
ui-answer-on-the-way = Answer these on the way. They show if it must be an ambulance.
ui-type-list = Type the number of each one that is so. Write 3? if you are not sure about number 3.
# An answer to choose below a list of signs.
ui-none-of-these = No, none of these
ui-list-heading = Any of these?
ui-keys = ? not sure   < back   i why we ask   l language   c country   q stop
ui-why = Why we ask: { $why }
ui-if-you-stop = If you stop now: { $soon }.
ui-how-to-tell = How to tell
ui-how-to-tell-again = Please choose again. If you still cannot tell, type ? once more.
ui-choose-language = Choose a language.
ui-choose-country = Type the letters of a country.
ui-answer-is = You answered: { $answer }

# When what is typed cannot be used
ui-error-one = "{ $typed }" is not one of the answers. Type a number from 1 to { $count }, or ? if you are not sure.
ui-error-number = "{ $typed }" is not a number from { $low } to { $high }. Type a number, or ? if you are not sure.
ui-error-many = "{ $typed }" is not in the list. Type numbers from 1 to { $count }, 0 for none of these, or ? if you are not sure.
ui-error-none-and-some = You typed 0 for none, and also a number from the list. Please type 0 alone, or the numbers that fit.
ui-error-empty = Please type an answer. Type ? if you are not sure.
ui-error-first = This is the first question. There is nothing to go back to.
ui-error-country = "{ $typed }" is not in the list. Type 2 letters, or "other".

# Answers that do not fit together
ui-check-answers = Please check your answers
ui-keep-both = Keep these answers
ui-change-answer = Change: { $name } ({ $answer })

# The result
ui-where = Where and how
# The heading over further people to turn to; the country stands after it.
ui-else-in = Who else can help ({ $country })
# The heading over lines that listen or protect, in the support section.
ui-lines-in = Lines that listen or protect ({ $country })
# When a telephone line is there; stands in brackets after its number.
ui-hours-always = day and night
# When a telephone line is there; stands in brackets after its number.
ui-hours-day = by day
# A telephone line with its number, and when it is there.
ui-line-hours = { $line } ({ $hours })
ui-do-now = What to do now
ui-say = What to say
ui-fallback = If no one answers, or no one can see you
ui-why-this = Why we say this
ui-because = You said: { $answers }
ui-one-of-these = Not all is known yet. One of these may be so, and we cannot rule it out:
ui-not-known = Not answered, or not sure: { $findings }. An answer could make this more urgent.
ui-not-known-decided = Not answered, or not sure: { $findings }. It does not change how soon.
ui-raised = One step sooner
ui-causes = What can cause this
ui-limits = What questions cannot tell
ui-visit = What will happen when you are seen
ui-meanwhile = What may help meanwhile
ui-avoid = What not to do
ui-recheck = When to check again
ui-support = Support
ui-sources = Where this advice comes from
ui-checked-primary = we read the source
ui-checked-secondary = we read it in a second copy
ui-checked-no = not compared with a text
# A button that dials the number.
ui-call = Call { $number }
# A button that opens a page which finds the nearest unit.
ui-find = Find one near you: { $name }
ui-all-changes = All signs that change this, by how soon
ui-open-questions = Some questions are still open. An answer can make this more urgent.
ui-your-answers = Your answers
ui-protocol = Protocol { $id }, version { $version }, content { $hash }
ui-review-by = This guide is to be reviewed by { $day }.
ui-saved-nothing = We saved nothing.

# After the result
ui-what-next = What would you like to do?
ui-next-change = Change an answer
ui-next-self-care = See what may help meanwhile
ui-next-summary = See a summary for a doctor or nurse
ui-next-sources = See where this advice comes from
ui-next-finish = Finish
ui-which-answer = Which answer?
ui-self-care-gate = Before we show it, a few more questions. Some of it is not safe for everyone.
ui-summary-written = The summary is in the file { $file }.
ui-goodbye = Take care. Come back if anything changes.
ui-stopped = Stopped. We saved nothing.
ui-known-so-far = On these answers:

# The summary for a clinician
ui-summary-title = Summary from { protocol }
ui-summary-by-person = Filled in by the person with the symptoms. Not a diagnosis. { $signed }
ui-situation = Situation
ui-recommendation = Recommendation
ui-blanks = To write in
ui-blank = { $name }: ________
ui-line-situation = S { $list }.
ui-line-background = B { $list }.
ui-line-assess = A { $list }.
ui-line-request = R { $list }.
ui-red-flags = Red flags: { $some } of { $all }.
ui-red-flags-none = Red flags: none of { $all }.
ui-red-flags-unknown = Red flags: not all known, { $some } of { $all } so far.
# A heading in the clinician's summary: the signs that are there.
ui-present = Present
# A heading in the clinician's summary: the signs that were asked and are not there.
ui-absent = Absent
ui-not-asked = Not asked: { $findings }
# A heading in the clinician's summary: what the person could not tell.
ui-unknown = Not known
ui-advised = { protocol } advised: { $level } ({ $when })
ui-between = With the open questions it lies between: { $low } and { $high }
ui-rules = Rules that hold
ui-made-at = Made at { $time }

# The sentence to say on the phone; say-<finding>-<option> completes it.
ui-sentence-wrong = What is wrong: { $list }.
ui-sentence = { $who }, with { $list }.
ui-interpreter =
    { $language ->
        [en] I speak English. An interpreter, please.
        [es] I speak Spanish. An interpreter, please.
        [zh-CN] I speak Chinese (Mandarin). An interpreter, please.
       *[other] An interpreter, please.
    }
ui-sentence-short = { $who }.
ui-sentence-ask = The advice I got: { $soon }.
# What to say on the phone, sentence after sentence.
ui-sentences = { $first } { $second }
ui-who = I am calling for advice
# Between the parts of a list in a sentence: a, b and c. The blanks belong to it.
ui-comma = {", "}
# Before the last part of a list in a sentence.
ui-and = {" and "}
# A name and what belongs to it: Fever: yes. Also a line and its number: NHS 111: 111.
ui-pair = { $name }: { $answer }
# Between answers on one line of a summary.
ui-semicolon = {"; "}
ui-error-menu = "{ $typed }" is not in the list. Type a number from 1 to { $count }.
ui-source = { $citation } ({ $checked })
ui-rule-line = { $name } [{ $rule }]: { $level }
# A reason, and the answers that led to it, after one another.
ui-reason = { $reason } { $because }

# A claim that people ask about
ui-belief-nearest = This is the nearest claim we know. The verdict is on the claim as it stands here.
ui-belief-warning = This can hide a danger. Read what to do, and do not wait.
ui-belief-known = What is known
ui-belief-others = Not what you meant? These come near it
ui-belief-none = We know no claim that is near enough to this. So we cannot say if it is true.
ui-belief-ask = Do you feel unwell, or worry about a sign? Start “firstweeks” and answer the questions.
ui-belief-three = The nearest claims we know
ui-belief-all = Claims we looked at

# A claim, and a whole text, checked
ui-claim-question = { $verdict }: “{ $claim }” Is this what you read?
ui-claim-concepts = What was heard in the text
ui-claim-said = { $words } → { $concept }
ui-claim-silent = The text is taken to make no claim because of this rule: { $pattern }
ui-claim-doubted = Of people who say “{ $claim }”, few say what else is heard here: { $concepts }
ui-article-title = A text, checked
ui-article-unsafe = Claims in this text that are unsafe to act on: { $count }. The most dangerous: “{ $claim }”.
ui-article-no-unsafe = We found no claim here that we know to be unsafe. That does not make the rest true.
ui-article-missing-count = Things that a safe text must mention, and this one leaves out: { $count }.
ui-article-unknown = Sentences that we know nothing about: { $count }. Unknown does not mean true.
ui-article-says = It says: “{ $text }”
ui-article-missing = What this text leaves out
ui-article-mentioned = What it mentions
ui-article-text = The text, with what we know in it marked
ui-article-kept = The text was read on this machine and is kept nowhere.

# How texts are read: words that deny, that add to what is denied, and that end a clause.
ui-search-not = no; not; without; never; cannot; cant; dont; isnt; wont; didnt; doesnt; arent; wasnt; werent; havent; hasnt; hadnt; neither; nor; none; zero; w o; lack of; absence of; free of; free from; stopped; unaccompanied by; in the absence of; minus; sans; and no; not any; not even; unable to; nothing; doesnt mean; does not mean; dont mean; do not mean; not mean; no guarantee; arent a sign that; isnt a sign that; not a sign that; no sign that; isnt because; not because; no amount; no safe; no known; doesnt prove that; does not prove that; not going to; not gonna; couldnt; shouldnt; wouldnt; aint; nae; isnae; didnae; cannae; dinnae; doesnae; havenae; nowt
ui-search-or = or; nor
ui-search-but = but; so; because; for; if; when; then; however; though; although; and; while; since; that; which; yet; or youll; or you will; or you might; or else
ui-search-number = two; three; four; five; six; seven; eight; nine; ten; eleven; twelve; twenty; thirty; forty; fifty; hundred

# Cases for a clinician to review: pairs of people who differ in one answer.
ui-case-title = Cases for review
ui-case-intro =
    Each pair shows two people who differ in one answer. For the first the rule holds. For the second it does not.
    Read what each is told, check that it is right, and sign. Write down what should change.
    Where some answers do not fit together, the rule still has to hold.
    A (2) marks what a rule asks for a second time.
ui-case-usual = Answers that are not shown are the usual ones: { $answers }
ui-case-coverage = Answers that the rules ask for: { $places }. Shown by a pair: { $shown }. Pairs: { $pairs }. Pairs told two levels: { $apart }.
ui-case-without = Shown by no pair: { $count }. They are listed with their rule.
ui-case-holds-if = The rule holds if: { $sentence }
ui-case-named = { $name } means: { $sentence }
ui-case-guard = { $name } is asked only if: { $sentence }. If not, it counts as: { $answer }
ui-case-pair = Pair { $number }
ui-case-decides = What decides: { $atoms }
ui-case-both = Both: { $answers }
ui-case-both-usual = Both: the usual answers
ui-case-first = First: { $answers }. The rule holds. Told: { $level }
ui-case-second = Second: { $answers }. The rule does not hold. Told: { $level }
ui-case-same-level = Both are told the same level, as other rules hold too.
ui-case-conflict = Some of these answers do not fit together: { $answers }
ui-case-boundary = Near the limit: { $answer }. The rule holds. Told: { $level }
ui-case-boundary-not = Near the limit: { $answer }. The rule does not hold. Told: { $level }
ui-case-initials = Right: yes / no. Initials: ________ Date: ________
ui-case-signed = Name, role and signature: ________________________
ui-case-impossible = No pair can show this answer. It is proved that the rest of the rule settles it: { $atom }
ui-case-undecided = It is not known if a pair can show this answer: { $atom }
