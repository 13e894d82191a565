# Words for advice/care.toml: what to do, what to expect, what to know. The order is the same.

## first

advice-first-self-harm = Get help now with thoughts of harming yourself
    .text =
        You deserve help right now. You do not have to find the right words.
    .steps =
        Call { $emergency }, or go to an emergency department.
        Say: “I may harm myself. I am, or may be, pregnant.”
        If you have taken something or hurt yourself, say that first.
        Ask someone you trust to stay with you until help comes.
        Move away from anything you could use to hurt yourself.

advice-first-in-danger = Get to a safer place if you can
    .text =
        It is not your fault. Do only what feels safe to you.
    .steps =
        If you can, go where there is a way out, or where there are other people.
        Call the police or { $emergency } as soon as it is safe. Say where you are first.
        If you cannot speak, stay on the line if you can.
        If you were hit, pushed or hurt, get checked at a hospital, even if you feel well.

advice-first-no-safe-travel = Call { $emergency } if you cannot travel safely
    .text =
        You told us that care is hard to reach. You need to be at a hospital within 1 hour.
        If you are under 16, you can ask for this help on your own.
    .steps =
        Call if you are alone, feel faint, are too far away, or have no safe way to get there.
        Say: “I am, or may be, pregnant. I need a hospital now and cannot get there.”
        Ask how long it will take, and what to do until then.

advice-first-call-who-treated-you = Call the team that treated you
    .text =
        They know what to expect after a miscarriage (pregnancy loss) or a procedure. Use the 24-hour line, if you were given one.
        Ask which pain medicine you may take.
        If no one answers within 15 minutes, go on with the advice on this page. Do not wait for a call back.

advice-first-go-then-tell-who-treated-you = Get help first, then call your own team
    .text =
        Do not wait for a 24-hour line. Call or leave now, as this page says.
        Then call that line, or ask someone to call for you. After a birth, call the maternity unit.
        Tell the hospital if you had methotrexate, an operation or a birth, and when. You choose what else you tell.

advice-first-maternity-unit = From 20 weeks, your maternity unit is the place to call or go to
    .text =
        You are 20 weeks or more. This guide is made for the first 20 weeks.
        Call your maternity unit at once with pain in the belly, bleeding or leaking fluid. Call too if the baby moves less. Staff are there day and night.
        If this page says to go to hospital now, leave now for that unit, and call on the way. Do not wait for an answer.

advice-first-after-birth = After a birth, call your midwife or the maternity unit
    .text =
        This guide is made for the first 20 weeks. It cannot check you after a birth.
        Call them now for a strong headache, changed sight or a fever. Call too if you bleed more, if a leg hurts, or if your mood scares you.

advice-first-hurt-or-unsafe = You deserve to be safe, and to be cared for
    .text =
        It is not your fault. You can ask to speak with someone alone.
        A clinician can look after injuries and what may follow, and does not have to tell others at home.
        The support lines are further down this page. If you may be hurt now, call { $emergency } or the police.

advice-first-abortion-expected = After an abortion, some bleeding and cramps are expected
    .text =
        It can be like a strong period for hours, then lighter for 2 to 3 weeks.
        Call your clinic’s aftercare line with any worry. Go to hospital if you soak 2 pads an hour for 2 hours, or feel faint.
        Ibuprofen and a warm pack are often advised after an abortion. Ask your clinic if you are not sure.

advice-first-known-ectopic = Keep in touch with the team that looks after you
    .text =
        Tell your team at once of any bleeding, pain or dizziness, even a little.
        Say first to everyone who treats you that the pregnancy is, or may be, outside the womb.
        Keep each blood test and each scan, even if you feel well. Ask the team which pain medicine you may take.

advice-first-treated-ectopic = Keep in touch with the team that treats the ectopic pregnancy
    .text =
        Some bleeding is to be expected while it is treated. Pain that is strong or growing is not, and nor is feeling faint.
        Say first to everyone who treats you that the pregnancy is, or was, outside the womb.
        Keep each blood test, even if you feel well. Ask the team which pain medicine you may take.

advice-first-no-heartbeat = If you were told that there is no heartbeat
    .text =
        We are sorry. This can be hard to hear, and to wait with.
        A second look, about a week later, is often needed to be sure. You can ask what happens next, and take time.
        Bleeding or cramps may start. Go to hospital if you soak a pad an hour, or feel faint or feverish.

advice-first-sac-only = If you were told that there is a sac with nothing in it yet
    .text =
        It can be too early to see more. It can also be a loss, or a pregnancy that is not in the womb.
        The next scan, in a week or so, can tell. Keep that date, and go sooner with any sign on this page.

advice-first-may-be-molar = If you were told that it may be a molar pregnancy
    .text =
        The team that saw you will tell you what is needed next, often a small operation and blood tests.
        Call them today with bleeding or much vomiting.

advice-first-positive-after-loss = For 3 weeks after a pregnancy ends, a positive test is expected
    .text =
        The hormone takes time to leave the body. A home test can stay positive for about 3 weeks, and at times for 6. On its own, that does not mean that something is wrong.
        It also cannot rule out a new pregnancy, or one outside the womb (ectopic pregnancy). So pain or bleeding still matters.
        Call your care team if a test is positive after 3 weeks. Call too if it was negative and is positive again.

advice-first-unclear-scan = Keep your next date, or call within 24 hours
    .text =
        Your scan did not yet show where the pregnancy is.
        If the next scan or blood test is booked, keep that date. If nothing is booked, call the unit within 24 hours.
        If this page says to be seen sooner, do not wait for the date. Do not wait if anything gets worse.

advice-first-test-today-with-risk = Take a pregnancy test today: your history makes it matter more
    .text =
        A pregnancy is outside the womb more often with a coil or after sterilisation. The same is so after an ectopic pregnancy or surgery on a tube.
        Test today, even if an earlier test was negative. If you cannot get a test, ask a pharmacy or a clinic.
        If the test is positive, even with a faint line, check here again at once. Do not put off a call or a visit to do the test.

advice-first-test-today = Take a pregnancy test today
    .text =
        A pregnancy can be there without a sign of it, even with a period. A home test today can tell more.
        If it is positive, even with a faint line, check your symptoms here again.
        If you cannot get one within 2 hours, do not wait for it: call or go as this page says, and ask for a test there.

## now

advice-now-call-ambulance = What to do while you call and wait
    .text =
        Call even if you are not sure. You are not wasting anyone’s time.
    .steps =
        Call { $emergency }. If it is safe, put the phone on speaker.
        Say your worst sign first. Then say if you are, may be, or were lately pregnant.
        If no scan has shown this pregnancy in the womb, say that too.
        Unlock the door, if that is safe. Ask someone to stay with you.
        Lie down. If it is hard to breathe, sit up.
        Do not drive. Do not eat or drink, except to treat low sugar if you have diabetes.
        Have your medicines, or a list of them, with you.
        If you bleed, wear a pad, not a tampon. Keep the used pads.
        If you get worse before help comes, call again.
        Are you helping someone who passed out or had a fit? Lay them on their side and stay with them.

advice-now-in-danger-and-ill = What to do while you call and wait
    .text =
        Call even if you are not sure. You are not wasting anyone’s time.
    .steps =
        Say your worst sign first. Say too that you are, or may be, pregnant.
        If no scan has shown this pregnancy in the womb, say that as well.
        Stay where you feel safest. Lie down. If it is hard to breathe, sit up.
        Do not eat or drink, except to treat low sugar if you have diabetes.
        If you get worse before help comes, call again if that is safe.

advice-now-hospital-now = What to do before you leave and on the way
    .text =
        Go to the nearest one. If two are as near, choose one with gynaecology (care of the womb).
    .steps =
        Ask someone to take you, or take a taxi. Do not drive yourself.
        Call { $emergency } if you are alone, feel faint, or cannot get there safely.
        At the desk, say your worst sign first. Then say if you are, may be, or were lately pregnant.
        If no scan has shown this pregnancy in the womb, say that too.
        Do not eat or drink until a clinician says that you can. You may need an operation. If you have diabetes, treat low sugar as you always do.
        If you bleed, wear a pad, not a tampon. Note when you change it.
        Take your phone, your medicines and any test results. Do not lose time looking for them.

advice-now-same-day = What to do and say today
    .text =
        Do not wait for a visit that is already booked, or for it to pass.
    .steps =
        Say what you feel and when it began. Say if you are, may be, or were lately pregnant.
        Ask: “When and where can I be seen today?”
        If you have not been seen by this evening, go to an emergency department.
        Have someone with you, or near you. Keep your phone charged.
        If you bleed, use pads, not tampons. Note when you change one.
        Write a list: your dates, signs, medicines and allergies. Bring it with you.

advice-now-within-24-hours = What to do and say
    .text =
        Do it today if you can. At night, try a line that is open. If there is none, call or go first thing in the morning.
    .steps =
        Say what you feel and when it began. Say if you are, may be, or were lately pregnant.
        If you are pregnant and no scan has shown it in the womb, ask when you can have one.
        If you have pain or bleed, write it down, with the time.
        If you bleed, use pads, not tampons.
        With pain or bleeding, stay within reach of a hospital until then.

advice-now-within-3-days = What to ask for
    .text =
        You can ask sooner. You do not need to feel worse first.
    .steps =
        Say what you feel, when it began, and how many weeks you are, if you know.
        Ask if you need a scan or a test, and when.
        Write down what changes, with the time.

advice-now-self-care = What to do until you check again
    .text =
        You can call a doctor, nurse or midwife at any time. You do not have to wait for a sign.
    .steps =
        Set a time tomorrow to check again.
        Read the signs to watch for. Tell someone you trust what they are.
        Keep your phone charged, and know where you would go.
        If you are pregnant, you can contact a doctor or midwife about care and your choices.

## pain

advice-pain-relief = What you can take for the pain
    .text =
        Paracetamol (acetaminophen) is the first choice, as the packet says. On the way to hospital, take it with a sip of water.
        Ibuprofen only if your own team told you to.
        Take your temperature first, as it can hide a fever. Less pain after a tablet does not mean that all is well.
        Do not take it if you have had a bad reaction to it.

advice-pain-relief-after-abortion = After an abortion, ibuprofen is often advised: ask your clinic
    .text = Take it as your clinic told you. If you are not sure, call its aftercare line.

## say

advice-say-ectopic = Name what it could be
    .text = It could be an ectopic pregnancy.

advice-say-police = Ask for the police
    .text = Please send the police.

## assess and request

advice-assess-ectopic = Ectopic
    .text = Ectopic not excluded
advice-assess-known-ectopic = Known or possible ectopic
    .text = Known or possible ectopic
advice-assess-out-of-scope = Outside this guide
    .text = Outside the 20 weeks of this guide
advice-request-scan = A scan
    .text = scan and hCG
advice-request-test = A test
    .text = pregnancy test first

## fallback

advice-fallback-emergency = If help does not come
    .text =
        If { $emergency } does not answer, keep trying. Ask a neighbour or anyone near you for help.
        If the language is hard for you, say “ambulance” and the name of your language.
        If the wait is long, call again and say what has got worse. Ask if someone should drive you.
        At the hospital, tell the desk at once if you get worse or feel faint.
        If no one there treats early pregnancy, ask them to call a gynaecologist, or to send you on.

advice-fallback-same-day = If no one can see you today
    .text =
        No answer within 1 hour, or no visit by this evening? Go to an emergency department.
        A closed unit, a night, a weekend or a holiday is not a reason to wait.

advice-fallback-within-24-hours = If no one answers
    .text =
        Try another number: your doctor, the out-of-hours service, a health line, another unit.
        If you reach no one within 24 hours, go to a hospital. A weekend or a holiday is not a reason to wait.

advice-fallback-within-3-days = If you cannot reach anyone in 3 days
    .text =
        Try a health line, a walk-in clinic or another doctor. Ask them to find you a visit.
        If pain or bleeding starts or gets worse, do not wait for the 3 days. Check your symptoms here again.

advice-fallback-far-away = If care is far away or hard to get, plan now
    .text =
        Find out which hospital can do a scan. Ask who can take you, also at night.
        Tell them by phone how far away you are. Ask what to do if it gets worse.
        Leave early. Do not wait for the last moment.
        If you are under 16 and have no adult with you, say so. You can ask for care on your own.

advice-fallback-words = Words that you can use
    .text =
        If no scan has shown this pregnancy in the womb, say: “I am pregnant. The place of my pregnancy is not confirmed.”
        If you do not know if you are pregnant, say: “I may be pregnant. Please test me.”
        If you are not sure that they understood, say: “Could it be an ectopic pregnancy? How will you check?”
        Some units see people only from 6 or 7 weeks. If they turn you away and you have pain, go to an emergency department.
        { $place ->
            [GB] In England, guidance (NICE) covers people who come back worse with signs of an ectopic pregnancy. It says to see them at once or within 24 hours.
           *[other] { "" }
        }

advice-fallback-go-back = You can go back, even if you were told it was fine
    .text =
        Signs can change within hours. Go back or call again if it is worse, or if you feel that something is wrong. Do so too if it is still there and you have no plan.
        Say: “I was seen for this. It is not better. Please assess me again.”

## cause

advice-cause-ectopic = A pregnancy outside the womb (ectopic pregnancy)
    .text =
        A pregnancy can grow outside the womb, most often in a tube. It can cause pain low down, on one side, in the back or in the bottom. It can make you feel faint, or give you loose stools.
        Bleeding can be light or brown. There can be none.
        Many people with these signs have a pregnancy in the womb. Many people with an ectopic pregnancy had no known risk.
        A scan and blood tests can tell. When it is found early, there are more ways to treat it.

advice-cause-loss = A miscarriage (pregnancy loss), or a pregnancy that carries on
    .text =
        If the pregnancy is in the womb, pain or bleeding can be a sign of a miscarriage.
        But many such pregnancies carry on. In one large study, spotting and light bleeding were not linked with more losses. Heavy bleeding was, above all with pain.
        A scan can tell, and often it takes more than one.

advice-cause-implantation = Why implantation does not explain this
    .text =
        Implantation is when the pregnancy settles in the womb lining. In one study it came 8 to 10 days after ovulation for most people.
        The test turns positive after it has begun. So with a positive test, it does not explain a new pain.
        Another study looked at bleeding in the first 8 weeks. It was seldom on the day of implantation.
        We looked for studies of implantation and pain in the back or on one side. We found none.
        So do not put pain or bleeding down to it. Keep to the time this page gives you.

advice-cause-bleeding = Where bleeding can come from
    .text =
        About 1 in 4 people have some bleeding or spotting early in pregnancy.
        Blood can come from the womb, the neck of the womb or the vagina. It can come with a pregnancy in the womb, a miscarriage (pregnancy loss) or an ectopic pregnancy. More rarely, it comes with a molar pregnancy, which has not formed as it should. What looks like bleeding from the vagina can also come from the bladder or the bottom.
        Colour does not tell you where it comes from. Light or brown bleeding needs a check as much as red.

advice-cause-urine = An infection of the bladder or a kidney
    .text =
        It can burn when you pass urine, or make you go more often. With fever, or pain under the ribs, it can be a sign that a kidney is infected.
        In pregnancy this needs a urine test and the right medicine.
        An ectopic pregnancy can feel the same. If no scan has shown the pregnancy in the womb, ask for a scan as well as a urine test.

advice-cause-stone = A kidney stone
    .text =
        A stone can cause strong pain in waves, from the back or side down to the groin. There can be blood in the urine.
        With fever, this is an emergency. Other causes can feel the same, so it needs a check.

advice-cause-ovary = A cyst or a twisted ovary
    .text =
        A cyst on an ovary can hurt on one side. It can be there in any pregnancy.
        An ovary can also twist. A sudden pain on one side, often with vomiting, can be a sign. Fertility drugs and cysts raise the chance. A twisted ovary needs care within hours.
        An ectopic pregnancy can feel the same. A scan and an examination help to tell.

advice-cause-gut = The gut or the appendix
    .text =
        An inflamed appendix can hurt. The pain often moves to the right side, with fever and no wish to eat. Hard stools, wind or a stomach bug can hurt too.
        Loose stools, or pain or pressure in the bottom, can also be a sign of an ectopic pregnancy. So do not put this down to food if no scan has shown the pregnancy in the womb.

advice-cause-vomiting = What can make you vomit
    .text =
        It is common to feel sick in early pregnancy. If no food or drink stays down, it can be a sign of severe sickness (hyperemesis). That can be treated.
        Pain in the belly is not part of simple pregnancy sickness. With pain, it can be a sign of something else. It can be a twisted ovary, the appendix or a kidney.

advice-cause-infection = An infection
    .text =
        Discharge that smells can be a sign of an infection in the vagina or the womb.
        After a pregnancy has ended, pain, fever or more bleeding can be a sign of an infection. It can also be a sign that the womb is not yet empty. Other causes are possible.
        An infection in the womb can get serious fast. It can be treated, and sooner is better.

advice-cause-cauda-equina = Pressure on the nerves low in the back
    .text =
        It can make you numb between the legs, or make your legs weak. It can cause new trouble with the bladder or bowels. Doctors call it cauda equina syndrome.
        There are other causes too. An examination and a special scan (MRI) can tell. This needs a check within hours, to protect the nerves.

advice-cause-muscles = Muscles and joints
    .text =
        More than 2 in 3 people have low back pain at some time in pregnancy. Pain that changes when you bend, turn or stand up can come from muscles and joints.
        But this cannot show where a pregnancy is. Pain on one side, or pain that rest does not ease, needs more care.
        Keep to the time this page gives you.

## limits

advice-limits-questions = Signs alone cannot show where a pregnancy is
    .text =
        No sign can rule an ectopic pregnancy in or out. Each one tells only a little.
        A scan can show much more, with blood tests and an examination.
        So this page says how soon to be seen. It does not say what the cause is.

advice-limits-negative-test = A negative home test does not rule out a pregnancy
    .text =
        A home test can be negative with a pregnancy there, even one outside the womb (ectopic pregnancy). Bleeding like a period does not rule out a pregnancy either.
        If you could be pregnant and have pain, or feel faint, ask for a test when you are seen. A blood test can show more than a home test.

advice-limits-fertility-treatment = After fertility treatment, one scan may not be enough
    .text =
        A second pregnancy can grow outside the womb at the same time. It is rare, but less rare after IVF.
        So a scan that showed one in the womb does not rule this out. With pain or bleeding, say that you had fertility treatment. Ask if the scan checked outside the womb too.

## visit

advice-visit-questions = What they will ask, and what to have with you
    .text =
        They will ask about your last period and your tests, your pain and your bleeding. They will ask about past pregnancies, surgery, a coil, medicines and allergies.
        You can ask why they need to know. You can choose not to answer, and ask to speak to them alone.
        If the language is hard for you, say so at once. Ask for an interpreter. You can ask that no relative speaks for you.
        Bring what is at hand. If it is urgent, leave without it.
    .steps =
        The first day of your last period, and the dates of your tests
        Your signs, with times, and how many pads you used
        Scan reports and blood results
        Your medicines, or a list of them, and your allergies
        Pads, a phone and a charger
        Someone you trust, if you wish

advice-visit-waiting = You may wait for some hours
    .text =
        Staff see the most urgent people first. Waiting is hard, and you still matter.
        Tell the desk at once if the pain or bleeding grows, or if you feel faint.
        Try not to leave before you are seen. If you must leave, ask what to do and when to come back.

advice-visit-examination = An examination and a urine test, only if you agree
    .text =
        They may check your pulse, blood pressure and temperature, and feel your belly. They may ask to examine you inside the vagina.
        They may test your urine for pregnancy and for signs of infection. If they test for one of these, ask for the other too.
        You can ask why, and who will do it. You can have someone with you, say no, or stop at any time.

advice-visit-scan = A scan, and you decide
    .text =
        You may be offered a scan through the vagina. In early weeks it often shows more than one over the belly. A thin, covered probe is put gently into the vagina.
        You can ask for a chaperone (a trained person who stays with you), or bring your own person. You can say no, ask for a scan over the belly, or stop at any time.
        Tell them if such an examination is hard for you. You can look away from the screen.

advice-visit-blood = A blood test, often two of them
    .text =
        The blood test measures hCG, the pregnancy hormone. It is often done twice, 48 hours apart. The change helps to plan what comes next.
        It cannot show where the pregnancy is. A low or falling number does not rule out an ectopic pregnancy. How you feel counts for more than the number.

advice-visit-no-answer-yet = There is often no answer on the first day
    .text =
        A scan may not yet show a pregnancy, in the womb or outside it. This is called a pregnancy of unknown location (PUL).
        It can be too early to see. It can also be a loss, or an ectopic pregnancy. More tests will tell, and waiting for them is hard.
        Before you leave, ask these 3 things.
    .steps =
        When and where is my next test?
        Which signs mean that I should come back at once?
        Who can I call, day and night?

advice-visit-what-has-passed = If something has come away
    .text =
        If you can, put it in a clean box or bag and bring it. They can look at it with care. If you would rather not, that is all right.
        It does not rule out an ectopic pregnancy, so you still need to be seen.

advice-visit-blood-group = They may ask about your blood group
    .text =
        If you are Rh negative, some places offer an injection (anti-D) after bleeding or a loss. Rules differ by country and by week.
        In the first 12 weeks it does not change how soon you need care. Ask when you are seen.

## recheck

advice-recheck-until-seen = Check every hour until you are seen
    .text =
        Compare your pain, your pads and how faint you feel. Has any sign on the list begun? Then call { $emergency } or do what the list says.
        After your visit, check again the next morning. Check at once if anything changes.

advice-recheck-within-24-hours = Check again every 4 hours while you are awake
    .text =
        Check when you wake up too. Is the pain or bleeding worse, or new, or still there after a rest? Do you feel faint? Check your symptoms here again at once.
        Do not wait for the next check if anything changes.

advice-recheck-within-3-days = Check again each morning and each evening
    .text =
        Is anything new, or worse? Check your symptoms here again at once. Do not wait for the 3 days.

advice-recheck-self-care = Check again in 24 hours, or at once if anything changes
    .text =
        Check your symptoms here again at this time tomorrow. Do so at once if pain, bleeding or a new sign begins.
        Do so at once if a test turns positive.

advice-recheck-early-painless-bleeding = After your call, you may be asked to test again in 7 to 10 days
    .text =
        Make the call within 24 hours first. In England, this is what guidance (NICE) says for bleeding before 6 weeks with no pain and no known risk.
        If that test is positive, call again. If it is negative, that can mean that the pregnancy has ended. You can still call to talk about it.
        If pain starts or the bleeding goes on, do not wait for the test. Check your symptoms here again.

advice-recheck-test-again = If a test is negative, test again in 3 days
    .text =
        Do this if your period has not come, or if it was not like your own. Use the first urine of the day. Follow the leaflet in the pack.
        If it is still negative, ask a clinician for a blood test. If any test is positive, check your symptoms here again at once.

## avoid

advice-avoid-massage = Do not rub or massage your belly or back for this
    .text =
        Do not treat this pain with massage, a hot pack or exercises. They do not treat the cause, and can make you wait too long.
        Any way of sitting or lying that feels good is fine.

advice-avoid-tampons = Do not use tampons or a cup while you bleed
    .text =
        Use pads. That way you can see how much you bleed, and how fast.

advice-avoid-driving = Do not drive if you feel dizzy or faint, or are in strong pain
    .text =
        Ask someone to drive you, or take a taxi. If you feel faint and are alone, call { $emergency }.

advice-avoid-repeat-tests = Do not repeat home tests to see if the line gets darker
    .text =
        One positive test is enough. The line cannot show where the pregnancy is, or how it is doing. A darker line does not rule out an ectopic pregnancy.

## support

advice-support-loss = When a pregnancy ends, or you fear that it may
    .text =
        Whatever you feel is all right. You may feel a lot, or little, or be relieved.
        You can ask for a quiet place to wait, and for someone to be with you. Use the words for it that feel right to you, and ask staff to use them too.
        You can ask what happens next, and take time to choose. There are support lines and groups for pregnancy loss. Ask your care team about them.

advice-support-worry = If you worry a lot, you can ask for an early scan
    .text =
        You do not need a sign to call a doctor or midwife. Say: “I am very worried. Can I have an early scan?”
        Before 6 weeks a scan may show little, and you may be asked to wait. Support lines for pregnancy, and people you trust, can help with the wait.

advice-support-unsafe = If you do not feel safe at home
    .text =
        It is not your fault, and you are not alone. A doctor, nurse or midwife can help. You can ask to see them on your own.
        Call from a phone that no one else checks, if you can. If you are in danger now, call the police or { $emergency }.

advice-support-mind = If your mood or your thoughts weigh on you
    .text =
        Tell a doctor, nurse or midwife. Low mood, fear or bad memories are reasons to call, and help works best early.
        If you might act on thoughts of harming yourself, call { $emergency } now.
