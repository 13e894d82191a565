# The words of the diary's screens.

care-cannot = This browser cannot lock a diary. Open the app from its own address, or use another browser.
care-offer =
    You can keep a diary on this phone: bleeding, pain, tests, visits, and your last checks. It is off until you make one.
    It is locked with your own words. Nothing of it leaves this phone.
    If you forget the words, no one can open it, and we cannot either. Someone who knows them can.
care-offer-limits =
    The browser may delete it when the phone is full. Save a locked copy now and then.
    It locks when you look away, and deletes itself after a time that you choose.
care-safari =
    Safari may delete the diary after 7 days without a visit.
    Add the app to the Home Screen first, or save a locked copy now and then.
care-none-found = No diary was found on this phone. If you had one here, the browser has deleted it. A copy that you saved can be taken in.
care-begin = Make a diary
care-new = Make a diary
care-phrase-why =
    Choose at least 4 words that no one would guess. A short number can be tried out in minutes.
    Write them down where no one looks. Do not use a name or a date.
care-phrase = Your words
care-show = Show the words
care-suggest = Suggest words
care-phrase-short = This is too short. Use at least 4 words, with 12 letters or more.
care-days-label = Delete the diary by itself
care-days-after = { $days } days after the last change
care-make = Make the diary
care-wait = Please wait a moment.
care-stays = The diary is made. The browser says that it will keep it.
care-may-go = The diary is made. The browser may delete it when room is short: save a locked copy now and then.
care-open = Open
care-wrong-phrase = These words do not open it. Check the spelling and the spaces.
care-forgot = If you have forgotten the words, no one can open the diary. You can delete it and begin anew.
care-gone = The diary is no longer on this phone. It was deleted here in another window, or by the browser.
care-expired = The time that you chose was over, and the diary has deleted itself.
care-delete = Delete the diary
care-delete-means =
    All entries are gone for good, and so is the app's copy for use without a network.
    Copies that you saved are not deleted. Nor is the history of your browser.
care-delete-now = Delete everything now
care-keep = Keep it
care-deleted = It is deleted
care-deleted-means =
    No diary is left on this phone.
    Clear the history of the browser too, if someone may look. Then close this page.
care-enter = Enter
care-today = Today
care-nothing-today = Nothing yet.
care-ask-again = Check my symptoms again
care-ask-found = These entries of today answer some questions. Take away what is not so. You can change each answer later.
care-ask-nothing = No entry of today answers a question. All of them are asked.
care-ask-kept = The diary keeps what you answer, so that next time it can say what has changed. What you are asked in private is not kept.
care-ask-begin = Begin
care-timeline = All days, with charts
care-figures = Work out: dates, blood tests, weight
care-carry = Save a copy, or take one in
care-lock = Lock now
care-from-answers = This is from your last answers.
care-look-again = Look again at { $time }, sooner if anything gets worse.
care-remind = Put the time in a calendar, without a word of what it is
care-take-out = Take out
care-taken-out = The entry is taken out.
care-saved = Saved, { $time }.
care-noted = This is in your diary.
care-not-saved = This was not saved. The diary on this phone is as it was before. Please try again.
care-full = The diary is full. Save a copy, then take out old entries.
care-done = Done
care-save = Save
care-other-number = or another number
care-number = Write a number from { $low } to { $high }.
care-missing = Fill this in.
care-earlier = The week before
care-print = Print
care-back = Back to the diary
care-table = As a table
care-out = Take it away
care-copy = Save a locked copy
care-plain-warning =
    The two files below are not locked. Anyone who finds them can read them.
    They are for a clinician, or for your own use.
care-page = Page for a clinician
care-page-means =
    The summary of your last check, then all days with charts. What you said in private is not on it.
    Print it, or save it as a PDF. On paper it is not locked.
care-page-none = No check is kept in this diary yet, so there is no summary. Check your symptoms out of the diary first.
care-csv = Save as a table (CSV)
care-json = Save as a list (JSON)
care-in = Take one in
care-in-means = A locked copy needs the words that it was made with. What is there already is not taken in twice.
care-file = The file
care-copy-phrase = The words of the locked copy
care-no-file = Choose a file first.
care-file-wrong = Nothing was taken in. Faults in this file: { $count }.
care-taken-in = Entries taken in: { $count }.
care-take-in = Take it in
care-work-out = Work it out
care-input-wrong = Please check: { $inputs }.
care-choice-yes = yes
care-choice-no = no
care-choice-iom = United States and others (IOM)
care-choice-wst = China (WS/T 801)
care-input-today = Today
care-input-last_period = First day of the last period
care-input-cycle = Days from one period to the next
care-input-ovulation = Day of ovulation, if known
care-input-transfer = Day of the embryo transfer
care-input-embryo_days = Age of the embryo on that day, in days
care-input-crown_rump = Crown-rump length on the scan
care-input-measured = Day of that scan
care-input-first = First value
care-input-first_at = Time of the first test
care-input-second = Second value
care-input-second_at = Time of the second test
care-input-same_lab = Both at the same lab
care-input-height = Height
care-input-before = Weight before the pregnancy
care-input-now = Weight now
care-input-age = Weeks and days, as 8+3
care-input-guideline = Guide
care-input-babies = Babies
care-input-nausea = Hours of nausea in 24 hours
care-input-vomits = Times vomited
care-input-retches = Times retched
care-input-instant = Mugs of instant coffee
care-input-filter = Mugs of filter coffee
care-input-tea = Mugs of tea
care-input-cola = Cans of cola
care-input-energy = Cans of energy drink
care-input-dark_chocolate = Dark chocolate
care-input-milk_chocolate = Milk chocolate
care-input-other = Other caffeine, in mg
care-input-wake = You wake at
care-input-sleep = You sleep at
care-input-every = Hours between meals
care-input-pads = Pads soaked
care-input-hours = In how many hours
care-input-wiping = Blood when you wipe
