# Words for the questions about the person's history and situation.

page-history = About your health
page-about_you = About you

finding-risks = Any of these true for you?
    .hint = Tick all that fit.
    .why = They can change how soon you need a scan. Many people with an ectopic pregnancy have none of them.
    .name = Risk factors
    .none = No, none of these
option-risks-previous_ectopic = A pregnancy outside the womb (ectopic) before
    .name = previous ectopic pregnancy
option-risks-tubal_surgery = A fallopian tube operation
    .hint = Any operation counts, on one or both of the tubes that lead to the womb.
    .name = surgery on a fallopian tube
option-risks-sterilised = Sterilised
    .hint = This means you, not your partner. Your tubes were tied, cut, clipped or blocked.
    .name = sterilised
option-risks-coil = A coil (IUD), now or this cycle
    .hint = A coil sits in the womb to prevent pregnancy. “This cycle” means since your last period began.
    .name = coil (IUD) in place, or removed this cycle
option-risks-fertility_treatment = Fertility treatment for this pregnancy
    .hint = IVF, or medicine to make you ovulate (release an egg).
    .name = fertility treatment for this pregnancy (IVF or ovulation drugs)
option-risks-pelvic_infection = A womb or tube infection before
    .hint = Such as pelvic infection (PID) or chlamydia.
    .name = past pelvic infection
option-risks-endometriosis = Endometriosis
    .name = endometriosis
option-risks-smoker = I smoke
    .name = smoker
option-risks-pelvic_surgery = Another low belly operation
    .hint = Such as having the appendix taken out.
    .name = other pelvic or lower abdominal surgery
option-risks-emergency_or_progestogen_pill = Morning-after pill or mini-pill this cycle
    .hint =
        The mini-pill is a pill with no oestrogen.
        “This cycle” means since your last period began.
    .name = emergency pill this cycle, or progestogen-only pill
option-risks-age_40_or_over = 40 or over
    .name = aged 40 or over
option-risks-ovarian_cyst = Ovarian cyst to follow up, or over 5 cm
    .hint =
        Tick this if you were told so.
        The small cyst of every early pregnancy (corpus luteum) is not this.
    .name = ovarian cyst needing follow-up, or over 5 cm
option-risks-molar_before = A molar pregnancy before
    .hint = It is also called a hydatidiform mole.
    .name = previous molar pregnancy

finding-pregnancy_ended = In the last 6 weeks, did a pregnancy end or did you have a procedure?
    .hint =
        Answer yes for any of these in the last 6 weeks:
        a miscarriage (pregnancy loss)
        an abortion, with pills or with a procedure
        treatment for an ectopic pregnancy
        a birth
        a procedure inside the womb, such as clearing it
        An embryo transfer, an egg collection, a coil fitting or a smear is none of these: answer no.
    .tick = Last 6 weeks: a loss, abortion, ectopic, birth, or womb procedure
    .why = In the weeks after, pain, fever or bleeding can need other care.
    .name = Pregnancy ended, or a procedure, in the last 6 weeks

finding-asked_before = Have you already asked for help with this, and still need it?
    .hint =
        Answer yes if you asked for help with this symptom in this pregnancy, and:
        it is worse now
        or it is still there, and there is no plan to see you again
        Answer no if it is no worse and there is a plan to see you again.
    .tick = I asked for help before: it is worse, or no one plans to see me
    .why = Coming back with the same problem is a good reason to be seen sooner.
    .name = Asked for help before with the same symptom

finding-hard_to_reach_care = Is it hard for you to get care?
    .hint =
        Answer yes for any of these:
        you are more than 1 hour from a hospital
        no one can see you in time
        you are under 16 and have no adult with you
    .tick = Over 1 hour to a hospital, no one can see me, or under 16 and alone
    .why = When care is hard to reach, it is safer to ask for it sooner.
    .name = Care is hard to reach

finding-something_badly_wrong = Do you, or someone with you, feel that something is badly wrong?
    .hint = You do not need to know what it is.
    .tick = A feeling that something is badly wrong
    .why = This feeling alone is a good reason to be seen today.
    .name = Feels that something is badly wrong
    .sign = a feeling, yours or of someone with you, that something is badly wrong

finding-medicine_or_condition = Is there a medicine or condition you still need to talk about?
    .hint =
        Answer yes for either of these:
        a prescribed medicine that you take regularly
        a long-term condition
        For example: epilepsy, a thyroid problem, diabetes, high blood pressure, blood clots.
        Did you talk about all of it with a clinician in this pregnancy? Then answer no.
    .tick = A long illness or regular drug I have not yet talked about
    .why = Some medicines and conditions need advice early in pregnancy.
    .name = Medicine or condition not yet discussed in this pregnancy

finding-unsafe_at_home = Do you feel unsafe at home?
    .hint =
        Answer only if no one else can see your screen.
        It is fine to answer that you are not sure, or that you prefer not to say. We will not ask again.
        Could someone hurt you now? Go back and tick that emergency sign, or call the emergency number.
    .why = Your safety matters for your health, and there are people who can help in private.
    .name = Safety at home

option-risks-blood_thinner = Blood thinner, or bleeding disorder
    .hint = Low-dose aspirin alone does not count.
    .name = blood thinner, or bleeding disorder
option-risks-insulin = Diabetes with insulin
    .name = diabetes treated with insulin
option-risks-sickle_cell = Sickle cell disease
    .name = sickle cell disease
option-risks-steroids = Steroid tablets, or weak defences
    .hint = For weeks or longer.
    .name = long-term steroids or weakened immunity

finding-hurt_by_someone = Did someone hurt you?
    .hint =
        Answer only if no one else can see your screen.
        This includes any sex that you did not want. It is fine to prefer not to say.
    .why = There is care and help for this, in private.
    .name = Hurt by someone

finding-ended_how = How did it end, or what was done?
    .hint = Choose what comes nearest. You can answer that you prefer not to say: choose “Not sure”.
    .why = What is to be expected afterwards differs, and so do our words.
    .name = How the pregnancy ended
option-ended_how-miscarriage = A miscarriage (pregnancy loss)
    .name = miscarriage
option-ended_how-abortion = An abortion, with pills or a procedure
    .name = abortion
option-ended_how-ectopic_treated = Treatment for an ectopic pregnancy
    .name = treated ectopic pregnancy
option-ended_how-birth = A birth, from 20 weeks on
    .name = birth
option-ended_how-procedure = A procedure inside the womb
    .name = procedure inside the womb

finding-pills_did_nothing = If you took abortion pills: did little or nothing happen?
    .hint =
        Answer yes for any of these:
        no bleeding, or hardly any, 24 hours after the second pills
        you still feel pregnant
        a test is positive 2 to 3 weeks later
        If you took no such pills, answer no.
    .tick = I took abortion pills, and little or nothing happened
    .why = The pregnancy may still be there, in the womb or outside it.
    .name = Abortion pills had little or no effect

finding-overstimulation = After treatment with drugs to help you get pregnant: any of these?
    .hint =
        a swollen belly
        little pee
        vomiting
        short of breath
        It counts after eggs were taken out too, for 3 weeks. One is enough.
    .tick = After drugs to help me get pregnant: big belly, little pee, vomiting or short of breath
    .why = The ovaries can react too much. The clinic that treats you needs to know today.
    .name = Signs of ovarian overstimulation
    .sign = a swollen belly, little pee or short breath, after drugs to help you get pregnant

finding-seen_and_planned = Seen for this already, with a date for the next check?
    .hint =
        Answer yes only if all of these are so:
        a doctor, nurse or midwife examined or scanned you for this
        it is the same or better since then
        your next check has a date
    .why = Then we need not send you to ask again what has already been looked at.
    .name = Seen for this, same or better, next check has a date
