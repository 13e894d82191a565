# What each figure says, and what it cannot say. Figures are plans and counts, never a verdict.

care-limits = What this cannot say
care-from = From

care-figure-dating = How far along
    .says = Today: { $age }, as weeks + days. Due date: { $due }.
    .cannot =
        Dates cannot show where a pregnancy is, or how it is. A scan can.
        If your clinic has another date, the clinic's date stands.
care-by-last_period = Counted from the last period.
care-by-ovulation = Counted from ovulation.
care-by-transfer = Counted from the transfer. A scan does not change this date.
care-by-crown_rump = Counted from the length on the scan.
care-redated = The scan differs by { $difference } days, which is more than { $allowed }. So the date of the scan stands.
care-kept = The scan differs by { $difference } days, which is not more than { $allowed }. So the first date stands.

care-figure-hcg = Two hCG blood tests
    .says =
        For each 100 in the first test there were { $after } in the second, { $hours } hours later.
        Over 48 hours that is 100 to { $scaled }.
    .cannot =
        No two values can show where a pregnancy is.
        In an ectopic pregnancy they can rise, fall or stay the same.
        New pain, a faint, or pain where the shoulder ends: get help now, whatever the values are.
care-plan-rise = Clinics plan a scan 7 to 14 days later.
care-plan-sooner = The second value is 1500 or more, so the scan can come sooner.
care-plan-between = Clinics want to see you within 24 hours. Call the unit that took the blood.
care-plan-fall = Clinics ask for a home test 14 days after the second blood test. If it is positive, call them.
care-plan-too_soon = Plans are made from 48 hours on. Ask the unit when to come again.
care-plan-too_late = These tests are far apart. Ask the unit what they mean for you.
care-plan-other_lab = Two labs cannot be compared. Ask for both tests at one lab.

care-figure-weight = Weight
    .says = BMI before the pregnancy: { $bmi }. The whole gain that the guide expects: { $low } to { $high } kg.
    .cannot =
        Weight says nothing about pain or bleeding.
        This is not a time to eat less to lose weight.
care-weight-band = By now the guide expects { $low } to { $high } kg.
care-weight-none = The guide gives no range for twins here.
care-weight-loss = This is as much as 3 kg of 60 kg, or more. With vomiting, call a clinician today.

care-figure-puqe = Sickness in 24 hours (PUQE-24)
    .says = Score: { $score }, on a scale from 3 to 15.
    .cannot =
        The score is for sickness alone. Vomiting with pain is another matter.
        No drink stays down, or no urine for 8 hours: get help now, whatever the score is.
care-puqe-0 = Small, frequent meals and sips may help. Count again tomorrow.
care-puqe-1 = Ask a clinician. There is medicine for this that can be taken in pregnancy.
care-puqe-2 = Speak to a clinician today.

care-figure-caffeine = Caffeine today
    .says = { $total } mg. The limit is 200 mg a day: { $left } mg are left.
    .cannot = Mugs and brands differ. Some medicines and energy drinks have more.
care-caffeine-over = This is over the limit. Have drinks without caffeine for the rest of the day.

care-figure-meals = Small meals today
    .says = { $times }
    .cannot = Times are a help, not a rule. Eat what stays down.

care-figure-pads = How much you bleed
    .says = { $rate } pads an hour.
    .cannot =
        The amount cannot show why you bleed.
        Little blood does not mean that all is well.
care-amount-none = No bleeding.
care-amount-spotting = Spotting: only when you wipe.
care-amount-light = Light: less than a pad in 3 hours.
care-amount-moderate = Moderate: like a period, a pad in 3 hours or more.
care-amount-heavy = Heavy: a pad an hour for 2 hours, or one in half an hour. Go to a hospital now.
care-amount-flooding = Very heavy: 2 or more pads in an hour. Call the emergency number now.
