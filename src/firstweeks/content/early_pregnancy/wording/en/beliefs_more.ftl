# More of what people say and search for about early pregnancy (see beliefs.ftl).

belief-after-methotrexate-pain = Pain after methotrexate is part of it, so there is no need to call
    .known =
        Methotrexate treats some ectopic pregnancies (outside the womb). Some belly ache and some bleeding can come with it.
        But the tube can still burst during this time, at any hCG level. Pain alone cannot show which it is.
    .do =
        Call the unit that treats you about any new or growing pain, by day or by night.
        Go to hospital now if the pain is severe, or you are dizzy with pain or bleeding.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
        Keep every blood test, even if the pain goes.
    .phrasings =
        cramps after the methotrexate shot are just the medicine working
        how much should it hurt a week after methotrexate
        mtx injection five days ago, stabbing pain
        is it normal to bleed and ache after methotrexate

belief-abortion-pills-no-bleeding = The abortion pills brought no bleeding, so I can wait
    .known =
        No bleeding within a day can mean that the pregnancy goes on. Or that it grows outside the womb (ectopic).
        These pills do not treat a pregnancy outside the womb.
    .do =
        Call the clinic or aftercare line that gave you the pills today. Ask for a scan.
        Is no such line open to you? Be seen today by any doctor. You need not say why you bleed.
        Go to hospital now with pain on one side, severe pain, or dizziness with pain or bleeding.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
    .phrasings =
        I took misoprostol and nothing happened
        abortion pills but no blood after 24 hours
        the pills did nothing, am I still pregnant
        hardly any bleeding after the abortion pill

belief-bleeding-without-pain = Bleeding with no pain is not dangerous
    .known =
        Pain is not always there. About 1 in 11 ectopic pregnancies (outside the womb) had bleeding and no pain.
        Bleeding is also common in pregnancies that carry on. How it feels cannot show which it is.
    .do =
        Is your test positive, and has no scan seen a yolk sac, embryo or heartbeat in the womb? Speak to a doctor, nurse or midwife within 24 hours about any bleeding.
        Be seen today if you bleed like a period, or if pain starts.
        Go to hospital now if you soak a pad an hour for 2 hours. Go too if you soak one in half an hour.
        Call an ambulance if you soak 2 pads in an hour, or faint.
    .phrasings =
        bleeding but no cramps so I am fine
        painless spotting at 6 weeks
        it does not hurt so the blood is harmless
        blood without any pain in early pregnancy

belief-mild-pain-not-ectopic = Mild pain cannot be an ectopic pregnancy
    .known =
        It can. Bleeding inside can start with only mild discomfort, loose stools or dizziness.
        No symptom, and no lack of one, rules out a pregnancy outside the womb (ectopic).
    .do =
        Is your test positive, and has no scan seen a yolk sac, embryo or heartbeat in the womb? Speak to a doctor, nurse or midwife within 24 hours, even if the pain is mild.
        Be seen today if the pain is low down on one side or is hard to ignore. Do the same if it stays after an hour of rest.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
    .phrasings =
        an ectopic would hurt much more than this
        the ache is bearable so it is not ectopic
        I can still walk so it cannot be ectopic
        it comes and goes so not an ectopic

belief-wrong-week-not-ectopic = It is too early, or too late, for an ectopic pregnancy
    .known =
        Signs often start from week 4 to week 12, but they can come sooner or later. Some are found after week 12.
        Weeks are often counted wrong, above all after odd periods.
    .do =
        Is your test positive, and has no scan seen a yolk sac, embryo or heartbeat in the womb? Then act on pain, bleeding or dizziness at any week.
        Speak to a doctor, nurse or midwife within 24 hours about pain or bleeding. With both, be seen today.
        Be seen today if the pain is low down on one side or is hard to ignore. Do the same if it stays after an hour of rest.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
    .phrasings =
        I am only 4 weeks so it cannot be ectopic
        after 8 weeks an ectopic is ruled out
        too far along for an ectopic
        too early to be an ectopic at 5 weeks

belief-scan-in-womb-no-ectopic = A scan saw it in the womb, so there cannot be an ectopic too
    .known =
        A yolk sac, an embryo or a heartbeat in the womb makes this very unlikely, though not impossible.
        A second pregnancy outside the womb is rare. Reports differ: 1 in 2600 to 1 in 30000. After IVF it is about 1 in 1140.
        A sac with nothing in it does not count as seen.
    .do =
        Be seen today if a new pain is on one side or hard to ignore. Say what the scan saw, and when.
        Did you have IVF or pills to make eggs? Then be seen today with any pain or bleeding.
        Go to hospital now if the pain is severe or getting worse, or you are dizzy.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
    .phrasings =
        they saw the heartbeat so this pain is nothing
        heartbeat seen so I can ignore the pain
        the scan showed the baby in the uterus so it cannot be ectopic
        baby is in the right place so no ectopic

belief-clear-scan-no-ectopic = The scan showed nothing, so it is not ectopic
    .known =
        A scan that shows nothing rules nothing out. Across clinics, from 1 in 12 to 1 in 3 people had no clear answer at first.
        Of these, about 1 in 12 to 1 in 8 turned out to be ectopic (outside the womb).
    .do =
        Keep each blood test and the next scan. No date yet? Call the unit within 24 hours.
        Until it is found, act on new pain, bleeding or dizziness the same day.
        Go to hospital now if the pain is severe or getting worse, or you are dizzy with pain.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
    .phrasings =
        the ultrasound was clear so no ectopic
        they saw nothing on the scan so it is not in my tube
        empty scan means it is not ectopic
        nothing seen on ultrasound so I am fine

belief-ectopic-moved-or-saved = An ectopic pregnancy can be moved to the womb or saved
    .known =
        It cannot. No treatment that is on offer moves it. It does not move to the womb by itself.
        Two old case reports claim it. Nobody has shown that it can be done.
        If it grows on, the tube can burst. That can kill.
    .do =
        We are sorry. If this is what you have been told, keep to the treatment plan. Ask about each choice you have.
        Do not wait to see if it moves.
        Go to hospital now with any pain, bleeding or dizziness.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
    .phrasings =
        can they move my ectopic pregnancy to the uterus
        can a tubal pregnancy be saved
        will the ectopic move down by itself
        can an ectopic be reimplanted

belief-unit-not-before-six-weeks = No unit sees anyone before six weeks
    .known =
        Some units book no routine visits before 6 or 7 weeks. That is about routine visits, not about pain.
        UK guidance asks units to see people with pain sooner than 6 weeks. US emergency guidance asks for a scan at any hCG level.
    .do =
        Do you have pain? Call now, whatever the week. Say: "I may have an ectopic pregnancy. I need to be seen."
        If they say no, ask: "Who can see me, and when?" Do you still have pain? Go to the emergency department.
        Bleeding and no pain: speak to a doctor, nurse or midwife within 24 hours.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
    .phrasings =
        the early pregnancy unit will not see you before 6 weeks
        the clinic does not take anyone under six weeks
        they won't see me until 6 weeks so I have to wait
        EPU refuses to see you before week 6

belief-falling-levels-pain-expected = My hCG is falling, so the pain is expected
    .known =
        hCG can fall in an ectopic pregnancy (outside the womb) too. It can still burst.
        A falling level cannot show where a pregnancy is.
    .do =
        Has no scan shown where it is? Be seen today with pain, or speak to the unit that tests you.
        Go to hospital now if the pain is severe, getting worse, or on one side, or you are dizzy.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
        Keep each blood test until they say that it is done.
    .phrasings =
        my levels are dropping so cramps are normal
        hcg going down, pain is just the miscarriage
        the nurse said my numbers are falling so it will hurt
        beta is falling so of course I have pain

belief-faint-on-the-toilet = I fainted on the toilet because I strained
    .known =
        Straining can make a person faint. But in early pregnancy a faint can be a sign of bleeding inside.
        An ectopic pregnancy (outside the womb) can press on the bowel. It then feels as if you need to poo. It was missed in people who collapsed like this.
    .do =
        Call an ambulance. Say: "I am or may be pregnant, and I fainted."
        Stay with someone, and do not drive.
        Not tested yet? That does not change what to do now.
    .phrasings =
        passed out on the loo with stomach cramps
        I collapsed in the bathroom while pooing
        fainting on the toilet in early pregnancy
        nearly fainted while straining on the loo

belief-dizzy-low-sugar = I am dizzy because my sugar or blood pressure is low
    .known =
        It can be so. But dizziness can also be a sign of bleeding inside from an ectopic pregnancy (outside the womb).
        You cannot feel the difference.
    .do =
        Dizzy with pain or bleeding, or too dizzy to stand? Go to hospital now. Call an ambulance if you faint.
        Dizzy with no pain and no bleeding, and no scan of the pregnancy in the womb? Be seen today.
        Sit or lie down, and drink something. Feeling better after that rules nothing out.
    .phrasings =
        lightheaded at 6 weeks because I did not eat
        dizzy from low blood pressure in pregnancy
        pregnancy hormones make me dizzy
        I got up too fast and felt dizzy, pregnant

belief-pulled-muscle = It is only a pulled muscle
    .known =
        It can be. A muscle hurts more when you move or press it. But pain from an ectopic pregnancy (outside the womb) can do so too.
        It has been felt in the low back and the bottom, with no bleeding at all.
    .do =
        Is your test positive, and has no scan seen a yolk sac, embryo or heartbeat in the womb? Does the belly hurt, or one side of the back? Speak to a doctor, nurse or midwife within 24 hours.
        Be seen today if the pain is low down on one side or is hard to ignore. Do the same if it stays after an hour of rest.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
    .phrasings =
        I pulled a muscle in my stomach, 5 weeks pregnant
        side pain from a strained muscle in early pregnancy
        back pain at 6 weeks, must be bad posture
        the gym gave me this pain in my side

belief-round-ligament = Early pain is only the round ligament
    .known =
        That pain comes from the middle of pregnancy on, as the womb gets big. Before 12 weeks it does not explain a pain.
        Before a scan, such a pain can come from an ectopic pregnancy (outside the womb).
    .do =
        Is your test positive, and has no scan seen a yolk sac, embryo or heartbeat in the womb? Speak to a doctor, nurse or midwife within 24 hours. Be seen today if it is on one side.
        Later on: be seen today if the pain does not ease with rest, or comes with bleeding, fever or waves of tightening.
        Go to hospital now if it is severe or getting worse.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
    .phrasings =
        is round ligament pain possible at 6 weeks
        sharp groin pain when I sneeze is round ligament
        stabbing pain at 7 weeks, round ligament
        RLP at 5 weeks

belief-corpus-luteum = Pain in one ovary is only the corpus luteum
    .known =
        The corpus luteum is a small cyst in the ovary. It is there in each early pregnancy, and it can ache.
        But pain on one side can also be an ectopic pregnancy (outside the womb), or an ovary that has twisted. Only a scan can tell.
    .do =
        Is your test positive, and has no scan seen a yolk sac, embryo or heartbeat in the womb? Be seen today about pain on one side.
        Go to hospital now if it came on all at once, is severe, or comes with vomiting or dizziness.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
    .phrasings =
        pain on one side is the corpus luteum, so it is fine
        ovarian cyst pain in early pregnancy is normal
        my ovary hurts because of the corpus luteum
        luteal cyst pain at 5 weeks

belief-constipation-and-wind = It is only constipation or trapped wind
    .known =
        Both are common in early pregnancy. But an ectopic pregnancy (outside the womb) can feel the same.
        It can bring pressure in the bottom, pain when you poo, or loose stools.
    .do =
        Is your test positive, and has no scan seen a yolk sac, embryo or heartbeat in the womb? With belly pain, be seen today. Ask: "Could this be ectopic? Can I have a scan?"
        No pain, only wind or hard stools: drink more, eat fibre, and tell a midwife or doctor.
        Go to hospital now if the pain is severe, or you are dizzy or vomit with it.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
    .phrasings =
        trapped wind or constipation in early pregnancy
        stomach cramps at 5 weeks, just gas
        bloated and constipated with pain low down
        I have not been to the loo, that is why it hurts

belief-cramps-mean-growing = Cramps mean that the womb is growing
    .known =
        In the first weeks the womb hardly grows. Nobody can tell by the feel what a cramp means.
        Before a scan, cramps can come from an ectopic pregnancy (outside the womb).
    .do =
        Is your test positive, and has no scan seen a yolk sac, embryo or heartbeat in the womb? Speak to a doctor, nurse or midwife within 24 hours about cramps.
        Be seen today if the pain is low down on one side or is hard to ignore. Do the same if it stays after an hour of rest.
        Go to hospital now if the pain is severe. Go too if it is hard to ignore and getting worse.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
    .phrasings =
        cramping is my uterus stretching
        it hurts because the baby is growing
        growing pains in the womb at 5 weeks
        cramps are a sign that it is making room

belief-ivf-pain-expected = After IVF, pain and a swollen belly are part of it
    .known =
        A belly that feels full is common. But pain after IVF can also come from an ovary that swells or twists.
        Or it can come from an ectopic pregnancy. That is one that grows outside the womb.
    .do =
        Call your clinic today about pain, or a belly that swells. Ask for the out-of-hours number.
        Go to hospital now if you are short of breath, vomit, or pee little. Go too if the pain is severe or on one side.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
    .phrasings =
        bloated and sore after embryo transfer is normal
        cramps and bloating after IVF
        swollen belly after egg collection
        pain and bloating after a frozen transfer

belief-breastfeeding-not-pregnant = I am breastfeeding, so I cannot be pregnant
    .known =
        It lowers the chance, but only with full breastfeeding by day and night. It also needs no period yet, and a baby under 6 months.
        An egg can come before the first period. So there may be no late period to warn you.
    .do =
        Take a test today if you have pain, odd bleeding or dizziness, or feel sick.
        Is it positive, and has no scan seen a yolk sac, embryo or heartbeat in the womb? Then speak to a doctor, nurse or midwife within 24 hours. With pain or bleeding, be seen today.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
    .phrasings =
        can you get pregnant while breastfeeding
        nursing so I do not need a test
        still breastfeeding, no period, feel pregnant
        breastfeeding works as contraception

belief-pill-not-pregnant = I take the pill, so I cannot be pregnant
    .known =
        The pill works well if it is taken as it should be. Missed pills, vomiting and some medicines make it fail.
        A pregnancy is then also possible outside the womb (ectopic). This holds for the mini pill, implants and injections too.
    .do =
        Take a test today if you have pain, odd bleeding or dizziness, or no bleed in the break.
        Is it positive, and has no scan seen a yolk sac, embryo or heartbeat in the womb? Then speak to a doctor, nurse or midwife within 24 hours. With pain or bleeding, be seen today.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
    .phrasings =
        can I be pregnant on the pill
        on birth control, late period and cramps
        I have the implant so it is not pregnancy
        contraceptive injection and a positive test

belief-testosterone-not-pregnant = I take testosterone, so I cannot be pregnant
    .known =
        It does not work as birth control. You can get pregnant while you take it, even with no bleeds.
    .do =
        Take a test today if you have belly pain, odd bleeding or dizziness, or feel sick.
        Is it positive, and has no scan seen a yolk sac, embryo or heartbeat in the womb? Then speak to a doctor, nurse or midwife within 24 hours. With pain or bleeding, be seen today.
        Ask the clinic that gives you testosterone what to do about it now.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
    .phrasings =
        can you get pregnant on testosterone
        trans man on T, positive test
        I am on testosterone and have no periods so no test is needed

belief-sobada = A belly massage (sobada) settles the womb or the pain
    .known =
        We found no study that shows this. Deep massage of the belly has been followed by bleeding, in reports from late pregnancy.
        It cannot find or treat a pregnancy outside the womb (ectopic). It can put off the care that you need.
    .do =
        Do not have your belly pressed or rubbed for a pain. Nor before a scan has seen the pregnancy in the womb.
        Is your test positive, and has no scan seen a yolk sac, embryo or heartbeat in the womb? Speak to a doctor, nurse or midwife within 24 hours about the pain. Be seen today if the pain is low down on one side or is hard to ignore. Do the same if it stays after an hour of rest.
        Did it hurt more or bleed after a massage? Be seen today.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
    .phrasings =
        a sobada puts the womb back in place
        abdominal massage in early pregnancy
        rub my belly to ease the cramps
        womb massage at 6 weeks

belief-rue-and-herbs = Rue, cinnamon or other herbs bring on a period safely
    .known =
        They do not do so safely. In one poison centre, 5 people died after such herbs, most of them after rue.
        Organs can fail. The pregnancy may go on, or be outside the womb (ectopic), where no herb helps.
    .do =
        Have you taken something? Call a poison line or be seen today, even if you feel well. Bring what you took.
        Call an ambulance if you faint, have a fit, cannot stop vomiting, or turn yellow.
        Do you not want to be pregnant? Ask a doctor or a clinic what is safe and lawful where you live.
    .phrasings =
        cinnamon tea to bring on my period
        parsley and vitamin C to end a pregnancy
        ruda tea to make my period come
        herbs that abort at home

belief-evaporation-line = A second line that is faint is only an evaporation line
    .known =
        A line that comes after the time on the leaflet says nothing. A line within that time is positive, even a faint one.
    .do =
        Take a new test today, and read it in its time. Test again in 2 to 3 days, with the first pee of the day.
        Until you know, act on pain, bleeding or dizziness as if the test were positive.
        With pain low down on one side, be seen today and ask for a blood test.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
    .phrasings =
        is this an evap line
        evaporation line or positive
        a line came up after 10 minutes
        indent line on my test

belief-twin-in-each-place = There can be one pregnancy in the womb and one outside it
    .known =
        Yes. It is called heterotopic. It is rare: reports differ, from 1 in 2600 to 1 in 30000.
        After fertility treatment it is more common: about 1 in 1140 pregnancies.
    .do =
        After fertility treatment, be seen today with any pain or bleeding, even if a scan saw one in the womb.
        Say: "Please look outside the womb as well."
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
    .phrasings =
        one in the womb and one in the tube
        heterotopic pregnancy
        can twins be in two places, one ectopic
        one inside and one outside the womb

belief-aspirin-early = Aspirin is fine for pain in early pregnancy
    .known =
        It is not the one to choose. UK advice is not to use full-dose aspirin for pain in pregnancy.
        No good proof was found that it harms the baby early on. Low-dose aspirin that a doctor gave you is another matter.
    .do =
        Paracetamol is the first choice for most people. Take the lowest dose that helps, for the shortest time.
        Do not stop low-dose aspirin on your own.
        Get the pain checked. Be seen today if the pain is low down on one side or is hard to ignore. Do the same if it stays after an hour of rest.
    .phrasings =
        can I take aspirin at 5 weeks
        aspirin for backache in pregnancy
        I took an aspirin before I knew
        baby aspirin stops a miscarriage

belief-diclofenac-gel-patch = Diclofenac gel or patches are safe, because they stay on the skin
    .known =
        Part of it passes into the body. It is the same kind of medicine as ibuprofen.
        Pills of this kind were linked with miscarriage (pregnancy loss) in one study, and not in others. For gels early on there are few data.
    .do =
        Leave it out unless a doctor, midwife or pharmacist advises it. Do not use it from 20 weeks.
        Have you used some already? Tell a pharmacist, midwife or doctor.
        Get the pain checked. Be seen today if the pain is low down on one side or is hard to ignore. Do the same if it stays after an hour of rest.
    .phrasings =
        voltarol gel while pregnant
        diclofenac patch on my back at 6 weeks
        is ibuprofen gel OK in pregnancy
        voltaren cream in the first trimester

belief-cupping-scraping-moxibustion = Cupping, scraping or moxibustion cures early back pain
    .known =
        We found no good study of these in early pregnancy.
        They cannot find the cause of a pain. Heat and suction on the belly or low back have not been shown to be safe.
    .do =
        Leave them out until a scan has seen the pregnancy in the womb. The cause of the pain must be known too.
        Later, choose someone trained, and say that you are pregnant.
        Get the pain checked. Be seen today if the pain is low down on one side or is hard to ignore. Do the same if it stays after an hour of rest.
    .phrasings =
        can I have cupping when pregnant
        gua sha for back pain in pregnancy
        moxibustion on the lower back at 7 weeks
        cupping for backache in the first trimester

belief-chiropractor = A chiropractor can put early back pain right
    .known =
        Few harms were reported, but few studies looked. None shows that it helps in the first 3 months.
        It cannot tell if a pain comes from the back.
    .do =
        First find the cause. Speak to a doctor, nurse or midwife before anyone works on your back.
        Say that you are pregnant. Leave out the neck, and strong thrusts.
        Be seen today if the pain is low down on one side or is hard to ignore. Do the same if it stays after an hour of rest.
    .phrasings =
        is a chiropractor safe in the first trimester
        having my back cracked at 6 weeks
        chiro for pregnancy back pain

belief-raspberry-leaf = Raspberry leaf tea is good in early pregnancy
    .known =
        We found nothing that shows a use for it in early pregnancy.
        A UK committee called the risk low but very unsure. No safe amount could be set.
    .do =
        Leave it out for now, and ask a midwife later on.
        It does not treat pain or bleeding. Get those checked.
    .phrasings =
        raspberry leaf tea at 8 weeks
        can I drink raspberry tea in the first trimester
        raspberry leaf capsules early pregnancy

belief-ginger-chamomile = Ginger or chamomile tea eases early cramps
    .known =
        Ginger may help with feeling sick. We found nothing that shows that it, or chamomile, eases belly pain.
    .do =
        A cup now and then is food, not a treatment. Do not take strong extracts or oils.
        Get the pain checked. Be seen today if the pain is low down on one side or is hard to ignore. Do the same if it stays after an hour of rest.
    .phrasings =
        chamomile tea for cramps
        does ginger help with stomach pain when pregnant
        herbal tea for period-like pain at 5 weeks

belief-red-sugar-water = Red sugar water stops belly pain or bleeding
    .known =
        We found no study of it. Something warm and sweet can comfort. It treats neither pain nor bleeding.
    .do =
        You can drink it if you like it. Go easy if you have diabetes.
        Get pain and bleeding checked. Be seen today if the pain is low down on one side or is hard to ignore. Do the same if it stays after an hour of rest.
    .phrasings =
        brown sugar water for cramps in pregnancy
        red sugar water for pregnancy belly pain
        warm brown sugar water to stop spotting

belief-fruit-causes-loss = Pineapple, papaya or crab causes a miscarriage
    .known =
        We found no study which shows that eating them as food does this.
    .do =
        You can eat ripe, washed fruit and well-cooked crab. Leave out extracts and large amounts of unripe papaya.
        If you bleed or have pain, what you ate is not the reason to wait. Speak to a doctor, nurse or midwife within 24 hours.
    .phrasings =
        can pineapple cause a miscarriage
        I ate papaya at 6 weeks
        foods that make you miscarry
        is crab dangerous in early pregnancy

belief-sex-causes-loss = Sex in early pregnancy causes a miscarriage
    .known =
        One study watched people from before they were pregnant. It found no link between sex and early bleeding.
    .do =
        Sex is fine if you feel well and want it. Leave it while you bleed or have pain that no one has checked.
        Bleeding after sex needs a check too: speak to a doctor, nurse or midwife within 24 hours.
        Nobody may make you have sex. If someone does, you can ask for help here.
    .phrasings =
        can sex cause a miscarriage
        did an orgasm cause my cramps, pregnant
        is it safe to have sex at 6 weeks

belief-lifting-causes-loss = Lifting something heavy causes a miscarriage
    .known =
        Part of it may hold for work. In one large study, people who lifted over 100 kg a day at work had more losses. Many were asked after the loss, which can mislead.
        Picking up a child or a bag now and then was not what they looked at. Nobody should blame you.
    .do =
        Lift close to the body, with bent knees. Ask for lighter work if you lift all day.
        If you have pain or bleed, get it checked, whatever you lifted.
    .phrasings =
        I lifted a heavy box and now I worry about the baby, pregnant
        can carrying my toddler cause a miscarriage
        heavy lifting at work in early pregnancy

belief-flying-early = Flying in early pregnancy is dangerous
    .known =
        UK advice found no proof that flying causes a miscarriage if all is well.
        The danger is to be far from help. An ectopic pregnancy (outside the womb) can burst on the way.
    .do =
        With pain or bleeding, do not fly before you have been checked.
        Have you had an ectopic, surgery on a tube, a coil or IVF? Have a scan before you go.
        On the way, drink, and move your legs often.
    .phrasings =
        can I fly at 6 weeks pregnant
        does flying cause miscarriage
        plane trip in the first trimester

belief-tampons = Tampons are fine for bleeding in early pregnancy
    .known =
        Units ask for pads. Pads show how much you bleed.
    .do =
        Use pads. Note the colour and how many you change.
        Speak to a doctor, nurse or midwife within 24 hours about any bleeding.
        Go to hospital now if you soak a pad an hour for 2 hours. Go too if you soak one in half an hour.
    .phrasings =
        can I use a tampon when spotting in pregnancy
        menstrual cup for bleeding at 6 weeks
        tampons during a miscarriage

belief-scan-harms = Ultrasound harms the baby
    .known =
        We found no proof of harm from scans for a medical reason. A scan uses sound, not X-rays.
        Not having one can do harm, if a pregnancy outside the womb (ectopic) is missed.
    .do =
        Do not put off a scan that you are offered for pain or bleeding.
        Leave out scans for fun, with no clinician.
    .phrasings =
        do ultrasounds hurt the baby
        too many scans are bad for the baby
        is the internal scan dangerous for the baby

belief-sleep-position = How I sleep harms the early pregnancy
    .known =
        In early pregnancy you may lie as you like. Sleeping on the side matters from 28 weeks on.
    .do =
        Lie in the way that is easiest for you.
        A pain that gets worse when you lie down needs a check. If it is at the tip of the shoulder, go to hospital now.
    .phrasings =
        is sleeping on my back bad in the first trimester
        can I sleep on my stomach at 6 weeks
        which side should I sleep on, sleeping on my left

belief-child-sex-by-pain = The side of the pain, or the bump, shows if it is a boy or a girl
    .known =
        It does not. We found nothing that backs this.
        Pain on one side can be a sign of an ectopic pregnancy (outside the womb).
    .do =
        Do not read a meaning into pain. Is your test positive, and has no scan seen a yolk sac, embryo or heartbeat in the womb? Be seen today about pain on one side.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
    .phrasings =
        pain on the left means a girl
        boy or girl by the shape of the bump
        which side hurts if it is a boy

belief-a-little-alcohol = A little alcohol in pregnancy is fine
    .known =
        No amount is known to be safe. UK advice is to drink none.
    .do =
        Stop now, if you can. Did you drink before you knew? Tell a midwife or doctor.
        Is it hard to stop? Ask for help. No one should judge you.
    .phrasings =
        is one glass of wine OK at 5 weeks
        a beer now and then is harmless in pregnancy
        one drink is fine before week 8
