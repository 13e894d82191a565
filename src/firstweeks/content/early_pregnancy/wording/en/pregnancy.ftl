# The pregnancy itself: test, period, weeks, scan. Only a scan "seen in the womb" lowers a level, so its words are strict.

page-test = Pregnancy test
page-pregnancy = This pregnancy

finding-pregnancy_test = Have you done a pregnancy test?
    .hint =
        Any positive test in this pregnancy counts.
        It counts if the line was faint. It counts if a later test was negative.
    .why = In a pregnancy, pain or bleeding can need a different kind of care.
    .name = Pregnancy test

option-pregnancy_test-positive = Yes, at least 1 positive, even faintly
    .hint =
        A faint line counts.
        Choose this too while a clinic follows or treats an ectopic pregnancy (one outside the womb).
        Choose this too while a clinic follows or treats a pregnancy not yet found on a scan.
    .name = positive
option-pregnancy_test-negative = Yes, negative each time
    .hint =
        Did 1 test show a line, even a faint one? Then choose the answer above.
        A negative home test does not rule out a pregnancy.
    .name = negative
option-pregnancy_test-not_done = No, not yet
    .name = not done

finding-period = How was your last period, or is it late?
    .hint = You can be pregnant and still bleed in a way that looks like a period.
    .why = A late or odd period can mean that you are pregnant, even if no test has shown it.
    .name = Period

option-period-not_due = As usual, and the next is not due yet
    .hint = Do you bleed now, though no period is due? Then choose “It was unusual for me”.
    .name = as usual, next one not yet due
option-period-normal = On time, and as usual
    .hint = It came when you expected it. It was as long and as heavy as your periods are.
    .name = at the usual time and as usual
option-period-late = It is late
    .hint = The day you expected it has passed, and it has not come.
    .name = late
option-period-unusual = It was unusual for me
    .hint = It was lighter, shorter or longer than yours are, or it came at another time.
    .name = unusual: lighter, shorter, longer or at another time
option-period-cannot_tell = No regular periods to judge by
    .hint =
        Choose this if you take the mini-pill, or the pill with no breaks.
        Choose it if you have the birth control injection, an implant or a coil (IUD).
        Choose it if you breastfeed, if your cycle is not regular, or if you were pregnant a short time ago.
    .name = no regular periods to judge by

finding-weeks = How many weeks since your last period began?
    .hint =
        Count from the first day of your last period, not from sex or from a missed period.
        Write weeks from 0 to 45, or weeks and days: 6+4 is 6 weeks and 4 days.
        Did a clinic tell you how many weeks it is? Use that.
    .why = How many weeks it is can change where you get care and how soon.
    .name = Weeks since the last period
    .date = What date is it? It is not kept.
    .dates =
        My last period began
        My baby is due
        A day-5 embryo was put in
        A day-3 embryo was put in
    .found = That is { $number } weeks (weeks + days). We wrote it in the box.

finding-dates_sure = Are you sure of that date?
    .hint =
        Answer no if any of these is so:
        You do not know when your last period was.
        It was lighter than usual, or odd in some way.
        Your cycle is not regular.
        You were on the pill or other hormones to prevent pregnancy not long before.
        You were breastfeeding at the time.
    .why = If the date is not sure, we do not rely on the number of weeks.
    .name = Sure of the dates

finding-scan = Has a scan shown where this pregnancy is?
    .hint =
        What counts is “seen in the womb: yolk sac, embryo or heartbeat”. 1 of the 3 is enough.
        A clinician, such as a doctor or midwife, must have told you so.
        It must be a scan in this pregnancy. A scan from one before does not count.
    .why = A scan is the only way to be sure where the pregnancy is.
    .name = Scan

option-scan-none = No scan yet in this pregnancy
    .name = no scan yet
option-scan-unclear = Yes, but not clear, or only a sac
    .hint =
        Choose this if you were told: “a sac” and no more, “too early”, “empty” or “not sure”.
        Choose it too if you have a picture or a clip, but no clinician told you what it shows.
    .name = scan unclear: yolk sac or embryo not seen
option-scan-inside = Yes, seen in the womb: yolk sac, embryo or heartbeat
    .hint = Choose this if a clinician told you so, and it was in this pregnancy. Do not, if anyone said it may be outside the womb. A sac with none of the 3 in it is “not clear”.
    .name = seen in the womb: yolk sac, embryo or heartbeat
option-scan-outside = I was told it is, or may be, outside the womb (ectopic)
    .hint =
        It may be in a tube, in a scar on the womb, or in the neck of the womb.
        Choose this even if they are not yet sure. Choose it too while it is being treated.
    .name = told it is or may be ectopic

finding-could_be_pregnant = Could you be pregnant, even with birth control?
    .hint =
        Answer yes if you had sex that can make you pregnant since your last usual period.
        Fertility treatment counts too. Birth control can fail, so with it the answer is still yes.
    .why = If you may be pregnant, the same pain can need a different kind of care.
    .name = Could be pregnant

finding-scan_said = What were you told about the scan?
    .hint = Choose what comes nearest. It changes our words more than the time.
    .why = So that our words fit what you have been told.
    .name = What was said of the scan
option-scan_said-nothing_seen = No pregnancy was seen yet, or it was too early to say
    .name = no pregnancy seen yet, or too early
option-scan_said-sac_only = A sac in the womb, with nothing in it yet
    .name = sac only
option-scan_said-no_heartbeat = No heartbeat was seen
    .name = no heartbeat seen
option-scan_said-may_be_molar = It may be a molar pregnancy
    .name = may be molar
