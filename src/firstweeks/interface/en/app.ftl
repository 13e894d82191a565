# The words of the app's own screens, whatever a protocol is about. Every message here begins with "ui-".

# Around every screen
ui-skip = Skip to the main part
ui-language = Language
# A button at the top of each page: it leaves at once for another site and forgets all answers.
ui-leave = Leave
ui-back = Back
ui-country = Country
ui-numbers-for-change = Numbers for: { $country }. Change
ui-changed = Has something changed? Check again
ui-stays-here = Your answers stay on this device. We do not send them.
ui-parts-of-others = Not a service of any health system. The look uses open-source parts of the NHS design system.
ui-error-prefix = {"Error: "}
ui-problem = There is a problem

# Titles: browsers keep them, so they never name a sign
ui-title = { $page } – { protocol }
ui-title-start = Start
ui-title-question = Question
ui-title-conflict = Check
ui-title-check = Check
ui-title-result = Advice
ui-title-summary = Summary
ui-title-claims = Claims
ui-title-care = Self-care
ui-title-visit = A visit
ui-title-support = Support
ui-title-privacy = Privacy
ui-title-numbers = Numbers

# Start
ui-start-title = How soon should I get care?
ui-start-check = Check symptoms
ui-start-first = Emergency signs come first. You can stop at any time.
ui-start-more = You can also
ui-start-claims = Check a claim
ui-start-claims-hint = What articles and forums say, each with what is known
ui-start-care = What may help at home
ui-start-care-hint = First some questions: not all of it is safe for everyone
ui-start-visit = What happens at a visit
ui-start-support = Support
ui-start-numbers = Emergency numbers and where to go
ui-start-summary = Summary for a doctor or nurse
ui-start-anew = Start again
ui-start-limits = What this can and cannot do

# Questions
ui-continue = Continue
ui-not-sure-one = Not sure of one
ui-not-sure-some = Not sure of some
ui-still-not-sure = I am still not sure
ui-which-not-sure = Which ones are you not sure about?
ui-how-to-tell-tick = Tick a sign if you think it may be so.
ui-dates = Work it out from a date
ui-date-day = Day
ui-date-month = Month
ui-date-year = Year
ui-dates-use = Use this date
ui-dates-not = We cannot use this date. Check the day, the month and the year, such as 27, 3 and 2026.
ui-error-choose = Choose one answer. You can choose “Not sure”.
ui-error-tick = Tick what is so, or tick that none of these is.
ui-error-which = Tick the ones that you are not sure about.
ui-error-none-and-sign = You ticked “none of these” and also something in the list. We kept both. Untick the one that is wrong.
ui-error-none-and-unsure = You ticked “none of these” and also “not sure”. We kept both. Untick the one that is wrong.
ui-error-number-and-unsure = You gave a number and also ticked “Not sure”. We kept both. Take out the one that is wrong.
ui-error-range = “{ $typed }” is not a number from { $low } to { $high }. Write a number, or tick “Not sure”.
ui-error-range-empty = Write a number from { $low } to { $high }, or tick “Not sure”.
ui-change = Change

ui-on-the-way = On the way
ui-more = More
ui-see-how = See how
ui-weeks-how = Such as 6 or 4+3
ui-date-kind = What date do you know?
ui-cover = Go on where you were?
ui-cover-go-on = Go on
ui-recheck-now = How is it now?
ui-recheck-start = Check again
ui-recheck-same = The same, and no new sign
ui-recheck-better = Better
ui-recheck-worse = Worse
ui-recheck-sign = There is a new sign
ui-keep-nothing = Keep nothing, not even for a reload
ui-keeps-nothing = Nothing is kept now. A reload begins anew.
ui-aloud = Read aloud
ui-aloud-stop = Stop reading

# The result
ui-about = About this advice
ui-show-this = Show this screen
ui-show-this-in = Show this in { $language }
ui-show-title = Please read this
ui-share-card = Share this card
ui-print-card = Print this card
ui-print-all = Print all of it
ui-go-on = Go on with the questions

# How this is checked
ui-title-checked = How this is checked
ui-checked-is = What is checked
ui-checked-is-lines =
    All advice comes from rules. They are written as sentences, so that a clinician can read each of them.
    A program goes through all answers that a person could give. It looks for any that would break a promise. One promise is that an open question never hides a danger.
    Each rule and each piece of advice names where it comes from. We say which of those texts we read ourselves.
    This app and our other programs give the same advice. Tests compare them.
ui-checked-not = What is not checked
ui-checked-not-lines =
    { $signed }
    The program shows that the rules do what their authors wanted. It cannot show that this is right for you.
    It has not been tried with patients in a study.
ui-checked-you = What that means for you
ui-checked-you-lines =
    Take it as a help to decide how soon to get care. It does not replace being seen.
    If you feel that something is wrong, get care, whatever you read here.
ui-certificate = The mark of that check: { $certificate }

# The summary
ui-summary-how =
    Below is every line that the paper shows. Show it, print it, or keep it to yourself.
    It has no name on it. What you said in private is in it only if you tick it below.
ui-leave-out = Choose the lines
ui-print = Print
ui-copy = Copy as text
ui-copied = Copied. Other apps on this device may be able to read it.
ui-copy-failed = This browser does not let us copy. Mark the text and copy it by hand.
ui-code = Show as a code
ui-code-what = Any camera app turns this code into text. It holds the text alone. It opens no page and goes through no one.
ui-code-shortened = There is more than a code can hold. The most important lines are in it.
ui-code-lacks = Not all in this code: { $topics }
ui-code-alt = A square code that holds the summary as text

# Claims
ui-claims-title = What people say
ui-claims-how = Claims from articles and forums, each with what is known. Search in your own words.
ui-claims-search = What did you read or hear?
ui-claims-paste = Paste one sentence, or a whole text. It stays on this phone.
ui-claims-check = Check
ui-important = Important

# Self-care
ui-gate-why =
    Some of it is not safe for everyone. We ask some questions first, each time.
    It does not treat the cause, and it does not replace a check.
ui-care-title = What may ease it
ui-care-limits =
    This is for comfort. If it feels better, keep to the time that you were given all the same.
    Stop at once if it gets worse, or any new sign starts.
ui-care-nothing = From your answers there is nothing here that is surely safe for you now.
ui-read-first = Read this first
ui-timer-start = Start, with a count
ui-timer-stop = Stop
ui-timer-pause = Pause
ui-timer-go-on = Go on
ui-timer-changed = Something changed
ui-timer-rest = Rest, and breathe out slowly
ui-timer-left = { $count } left
ui-timer-part = Part { $side } of { $sides }
ui-timer-part-set = Part { $side } of { $sides }, set { $set } of { $sets }
ui-timer-stop-if = Stop if it gets worse, or any new sign starts.
ui-timer-sound = A soft sound for each count
ui-timer-vibration = A buzz for each count
ui-after-title = How is it now?
ui-after-is-worse = Worse, or a new sign
ui-after-is-same = The same
ui-after-is-easier = Easier
ui-after-easier = Good. Rest now. Keep to the time that you were given, and look at the list of signs.
ui-after-same = Do not go on with it. It does not treat the cause. Ask a doctor or nurse if it stays.
ui-after-new = Has any new sign started? Then choose “Worse, or a new sign”.
ui-after-look = See what to do

# Other screens
ui-visit-how = You can say no to any test, ask why, and have someone with you.
ui-support-how =
    Whatever you feel is all right. You can call, even if you do not know what to say.
ui-numbers-title = Emergency numbers
ui-numbers-today = Other numbers
ui-numbers-basis = Checked { $date }. { $source }
ui-no-script = This app needs JavaScript for its questions. These numbers work without it.
ui-not-found = There is no such page here. These numbers work from any page.

# Privacy
ui-privacy-nothing = Nothing leaves this device
ui-privacy-nothing-is =
    Your answers are in the memory of this page. So that a reload or a phone call does not lose them, this tab keeps them for 4 hours.
    They are gone when you close the tab, press “Leave”, or choose to keep nothing. We do not send them, and we count nobody.
ui-privacy-offline = It works without a network
ui-privacy-offline-is =
    At the first visit your browser fetches all parts of the app, in all languages. After that it asks for none.
    The host of this app and your network can see that you came here. They cannot see what you read or answer.
ui-privacy-leave = Leave at once
ui-privacy-leave-is =
    “Leave” hides the page, forgets your answers and opens a page about the weather. Pressing Shift 3 times does the same.
    It does not clear your browser’s history. The history shows that you opened { protocol }, with no answers and no signs.
ui-privacy-cannot = What we cannot protect you from
ui-privacy-cannot-is =
    Someone who looks at your screen, or programs on this device that watch what you do.
    If your browser translates this page, the words go to the translator. A keyboard app may see what you type.
ui-privacy-summary = A summary is yours
ui-privacy-summary-is =
    What you print, copy or show is out of our hands. A clinician may write it down. You choose each line.
ui-privacy-diary = A diary is kept only if you make one, locked with your own words. You delete it on its own page.
ui-forget = Forget my answers now

# News
ui-update-title = News of the app
ui-update-waits = A new version is ready. It starts anew, and your answers are forgotten.
ui-update-now = Use the new version
ui-outdated = This is an old version. Another window has the new one.
ui-reload = Load the new version
ui-result-diary = While you wait, and a diary of the days
ui-start-diary = Diary, dates and blood tests
ui-title-diary = Diary

# Above every page, once the content is older than its date
ui-out-of-date = This guide should have been reviewed by { $day }. It may be out of date. Trust a doctor or nurse more than this page.
