# What people say and search for about early pregnancy: each claim, what is known, and what to do.

verdict-supported = Supported
    .means = Good evidence or guidance backs this.
verdict-partly = Partly supported
    .means = Part of this holds, and part of it is wrong or missing.
verdict-unsupported = Not supported
    .means = We found no good evidence for this.
verdict-unsafe = Unsafe
    .means = Acting on this can cause harm, or delay the care you need.

## Unsafe

belief-pain-without-bleeding = Belly pain with no blood is implantation, and you can ignore it
    .known =
        This may be the most dangerous claim on this list. Pain on its own is a reason to be checked.
        Pain with no bleeding can be a sign of an ectopic pregnancy. That is one that grows outside the womb.
        Of one group who had surgery for it, more than 4 in 10 had no irregular bleeding.
        A positive test means that implantation is over, or ending. So it does not explain a pain that starts after the test.
    .do =
        Is your test positive, and has no scan seen a yolk sac, embryo or heartbeat in the womb? Speak to a doctor, nurse or midwife within 24 hours.
        Be seen today if the pain is low down on one side or is hard to ignore. Do the same if it stays after an hour of rest.
        Go to hospital now if the pain is severe. Go too if it is hard to ignore and getting worse.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
        Have you not tested yet? Take a test today.
    .phrasings =
        stomach pain but no bleeding in early pregnancy, is it normal?
        cramps without bleeding means it is implanting
        no blood so it is not ectopic
        implantation cramps after a positive test
        it only hurts, I am not bleeding, so I can wait
        is tummy pain a good sign if there is no blood
        period-like pains at 5 weeks, no spotting
        backache but no bleeding, so it is nothing
        is lower back pain normal in early pregnancy
        backache is a sign of implantation

belief-one-sided-pain-implantation = Sore back or waist on one side is a sign of implantation
    .known =
        We found no study that shows implantation causes pain on one side.
        Before a scan, pain on one side can be a sign of an ectopic pregnancy. That is one that grows outside the womb.
        In one hospital study, pain on one side of the pelvis was linked with ectopic pregnancy.
        It can also come from a muscle, an ovary or a kidney. Questions alone cannot tell these apart.
    .do =
        Is your test positive, and has no scan seen a yolk sac, embryo or heartbeat in the womb? Do not wait for bleeding to start.
        Be seen today about pain on one side of the belly or pelvis, or under the ribs.
        About pain on one side of the low back, speak to a doctor, nurse or midwife within 24 hours. Be seen today if it is hard to ignore or stays after an hour of rest. The questions of Firstweeks can show if other answers of yours make it today.
        Go to hospital now if it is severe, or comes with fever or vomiting. Go too if it is strong and came on all at once.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
    .phrasings =
        left side pain early pregnancy implantation
        sharp pain on my right side at 5 weeks
        back ache on one side means the embryo is bedding in
        one-sided cramping is where it implanted
        is it normal for one ovary to hurt in early pregnancy
        my waist aches on one side before my period is due

belief-shoulder-pain-from-sleeping = My shoulder hurts because I slept badly
    .known =
        A stiff neck or a sore muscle can come from how you slept. Pain at the tip of the shoulder is different.
        The tip is where the shoulder ends and the arm begins. The pain often feels odd, and worse when you lie down.
        In early pregnancy it can be a sign of an ectopic pregnancy that bleeds inside. That is one outside the womb.
    .do =
        Call an ambulance if you have it with belly pain, bleeding or dizziness.
        If you have it alone, go to hospital now.
        It matters if you are, or may be, pregnant. Say: "I am or may be pregnant. The tip of my shoulder hurts. I do not know where the pregnancy is."
    .phrasings =
        shoulder tip pain in early pregnancy
        pain at the end of my shoulder, I must have slept on it
        trapped wind in my shoulder while pregnant
        my shoulder hurts when I lie down and I am 6 weeks
        pulled a muscle in my shoulder, also cramping
        is shoulder ache a pregnancy symptom

belief-low-hcg-no-rupture = My hCG is low, so it cannot rupture
    .known =
        An ectopic pregnancy is one that grows outside the womb. It can burst (rupture) at any hCG level.
        There are reports of this at very low levels.
        hCG cannot show where a pregnancy is. A low or falling level does not mean that you are out of danger.
    .do =
        Go by how you feel, not by the number. Keep each blood test and scan that is booked.
        Have you been told that it is, or may be, ectopic? Go to hospital now with any pain, bleeding or dizziness. This holds during treatment too.
        If not, and you have pain or bleeding, speak to a doctor, nurse or midwife within 24 hours. With both, be seen today. Be seen today if the pain is low down on one side or is hard to ignore. Do the same if it stays after an hour of rest.
        Go to hospital now if pain is severe or getting worse. Go too if you feel dizzy with pain or bleeding.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
    .phrasings =
        hcg is only 200, can an ectopic still burst
        low beta means it is too small to be dangerous
        my hcg is dropping so I am safe now
        hcg under 1000 no rupture
        numbers are going down, do I still need to go back
        faint line so it cannot be ectopic

belief-hcg-doubles-not-ectopic = My hCG doubles as it should, so it is not ectopic
    .known =
        A rise like this is what a pregnancy in the womb shows. But it does not rule out one outside the womb (ectopic).
        hCG cannot show where a pregnancy is. A scan can.
        How you feel counts for more than the number.
    .do =
        Keep the scan that is booked, however well the number rises. None booked? Ask for one.
        Do you have pain or bleeding, and no scan that showed it in the womb? Speak to a doctor, nurse or midwife within 24 hours. With both, be seen today. Be seen today if the pain is low down on one side or is hard to ignore. Do the same if it stays after an hour of rest.
        Go to hospital now if pain is severe or getting worse. Go too if you feel dizzy with pain or bleeding.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
    .phrasings =
        hcg doubling every 48 hours rules out ectopic
        my beta is rising well, so the baby is in the right place
        good hcg numbers but pain on one side
        my levels went up as expected, do I still need a scan
        can hcg rise normally in an ectopic
        the numbers are doubling, so I can wait

belief-negative-test-not-ectopic = My test is negative, so it cannot be ectopic
    .known =
        A home test can miss a pregnancy. An ectopic pregnancy is one that grows outside the womb.
        There are reports of one that burst after a negative urine test. We do not know how often this happens.
    .do =
        Was any test positive, even a faint line? Then act as if this one were positive too.
        Is your period late or odd? With pain low down on one side, be seen today. Ask for a blood test.
        Be seen today if other pain is hard to ignore. If it is mild, speak to a doctor, nurse or midwife within 3 days. Make that 24 hours if your period was odd, or you bleed too.
        Go to hospital now if pain is severe, or strong and you are dizzy.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
    .phrasings =
        negative pregnancy test but pain on one side
        can you have an ectopic with a negative test
        test was positive and now it is negative
        I did three tests, all negative, so it is not a pregnancy
        late period, cramps, negative test
        a urine test would show an ectopic

belief-brown-or-light-bleeding-safe = Brown or light bleeding is old blood, so it is safe
    .known =
        The colour cannot show where the blood comes from. The amount cannot show where the pregnancy is.
        Brown or watery blood that stops and starts can be a sign of an ectopic pregnancy. That is one that grows outside the womb.
        In one hospital study, brown discharge was linked with ectopic pregnancy. So was bleeding that goes on past a day.
        Bleeding is also common: about 1 in 4 people have some in the first 3 months. Many of these pregnancies carry on.
    .do =
        Is your test positive, and has no scan seen a yolk sac, embryo or heartbeat in the womb? Speak to a doctor, nurse or midwife within 24 hours about any bleeding.
        Be seen today if you have pain too, or bleed like a period. Do the same if you had an ectopic pregnancy, surgery on a tube or fertility treatment.
        Use pads, not tampons. Note the colour and how many pads you change.
        Go to hospital now if you soak a pad an hour for 2 hours. Go too if you soak one in half an hour.
        Call an ambulance if you soak 2 pads in an hour, faint, or have sudden severe pain. Call too if you feel dizzy and bleed a lot, or have severe pain.
    .phrasings =
        brown discharge early pregnancy is it old blood
        only brown spotting when I wipe
        brown is fine, only red blood is bad
        light bleeding at 5 weeks is normal
        coffee coloured discharge 6 weeks pregnant
        it is a tiny bit of blood so I will wait
        watery brown bleeding on and off

belief-only-urine-infection-or-stomach-bug = It is a bladder or stomach bug, not the pregnancy
    .known =
        A urine infection is common: about 1 in 12 pregnancies has one. But an ectopic pregnancy can feel the same.
        That is a pregnancy that grows outside the womb. It can bring pain when you pee or poo, loose stools, vomiting or dizziness.
        It has been missed for this reason. In one case in England it was taken for a urine infection until it burst.
    .do =
        Do you have belly or pelvic pain with any of these, and no scan of the pregnancy in the womb? Be seen today.
        Ask: "Could this be ectopic? Can I have a scan?" A urine infection does not rule it out.
        With urine signs or loose stools but no pain, speak to a doctor, nurse or midwife within 24 hours.
        Go to hospital now with fever and pain or urine signs. Go too if you are dizzy with pain.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
        Go back if you feel worse, even if someone has given you a cause.
    .phrasings =
        is it a UTI or ectopic
        diarrhoea and stomach cramps early pregnancy
        pain when I pee at 6 weeks pregnant
        I think it is food poisoning
        pressure in my bottom when I go to the toilet, pregnant
        the doctor gave me antibiotics for a water infection but it still hurts

belief-coil-or-sterilised-not-pregnant = I have a coil or my tubes are tied, so I cannot be pregnant
    .known =
        You can still get pregnant with either one. It is then much more often an ectopic pregnancy.
        That is one that grows outside the womb.
    .do =
        Is your period late or odd, or do you have new pain? Take a test today.
        Is it positive, and has no scan seen a yolk sac, embryo or heartbeat in the womb?
        Then speak to a doctor, nurse or midwife within 24 hours, even if you feel well.
        If you have any pain or bleeding as well, go to hospital now.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
        Say that you have a coil, or that your tubes are tied.
    .phrasings =
        positive test with a coil in
        can you get pregnant with an IUD
        pregnant after tubes tied
        mirena and cramps, no period
        pain on one side with a copper coil
        sterilised so it cannot be a pregnancy

belief-had-period-not-pregnant = I had my period, so I am not pregnant
    .known =
        Bleeding in a pregnancy can look like a period. In one study, very early losses bled much like a usual period.
        An ectopic pregnancy is one that grows outside the womb. It can start with an odd "period" that is dark and drags on.
    .do =
        Take a test today if your last period was odd, or if you have pain or feel dizzy.
        If it is positive, say that you are not sure of your dates.
        Was the period odd, and do you have pain? Speak to a doctor, nurse or midwife within 24 hours, even with a negative test.
        Be seen today if the pain is low down on one side. Do the same if it is hard to ignore.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
    .phrasings =
        can you have a period and still be pregnant
        light period then cramps
        my period lasted two weeks
        I bled on time so it cannot be pregnancy
        period came but I still feel pregnant
        strange period, dark brown, pain on one side

belief-no-risk-factors-not-ectopic = I have no risk factors, so it cannot be ectopic
    .known =
        An ectopic pregnancy is one that grows outside the womb. Many people who have one have no known risk factor.
        In the UK it is about 1 in 90 pregnancies.
        A risk factor is a reason to act sooner. To have none does not make a pain safe.
    .do =
        Act on what you feel. Is your test positive, and has no scan seen a yolk sac, embryo or heartbeat in the womb?
        Then speak to a doctor, nurse or midwife within 24 hours about belly or pelvic pain, or any bleeding. Be seen today if you have both.
        Be seen today if the pain is low down on one side or is hard to ignore. Do the same if it stays after an hour of rest.
        Go to hospital now if the pain is severe, or you are dizzy with pain.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
    .phrasings =
        am I at risk of ectopic
        I am young and healthy so it will not be ectopic
        never had an infection or surgery, can it be ectopic
        ectopic only happens if you had one before
        I do not smoke so it is not ectopic
        my first pregnancy so it cannot be in the tube

belief-ivf-scan-no-ectopic = After IVF, a scan in the womb means no ectopic
    .known =
        After IVF there can be 2 pregnancies at once: one in the womb and one outside it (ectopic pregnancy).
        This is rare. In US records of IVF pregnancies it was about 1 in 1140. But a scan of one in the womb does not rule it out.
        In the same records, about 1 in 50 to 1 in 60 IVF pregnancies were ectopic.
    .do =
        Do you have pain or bleeding after IVF or fertility drugs? Be seen today, even if a scan saw a pregnancy in the womb.
        Say: "I had fertility treatment. Please look outside the womb too."
        Go to hospital now if pain is severe or getting worse, or you are dizzy. Go too if pain on one side came on all at once.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
    .phrasings =
        ivf 6 weeks scan fine but pain on one side
        they put the embryo in my womb so it cannot be ectopic
        heterotopic pregnancy after ivf
        can ivf be ectopic
        cramps after embryo transfer with a sac seen

belief-tissue-passed-all-over = I passed tissue or a clot, so it is all over
    .known =
        We are sorry if you are going through a loss. You still need care.
        What you passed cannot show where the pregnancy was. This can also happen with a pregnancy outside the womb (ectopic pregnancy).
        If no scan has seen the pregnancy in the womb, it still has to be found. Blood tests and a scan can do that.
    .do =
        Be seen today. If you can, keep what you passed in a clean pot and take it with you.
        Go to hospital now if you soak a pad an hour for 2 hours. Go too if pain is severe or getting worse, or you have a fever.
        Call an ambulance if you soak 2 pads in an hour, faint, or have sudden severe pain. Call too if you feel dizzy and bleed a lot, or have severe pain.
    .phrasings =
        passed a clot and now the pain is gone
        I think I miscarried at home, do I need a scan
        something like skin came out at 6 weeks
        grey tissue came out
        bleeding stopped so the miscarriage is complete
        do I need to go to hospital after passing tissue

belief-scan-too-early-useless = It is too early for a scan to be any use
    .known =
        With pain or bleeding, US emergency guidance advises a scan at any hCG level.
        It may be too soon to see the pregnancy. It can still show signs of one outside the womb (ectopic pregnancy).
        A scan with no clear answer is not an all-clear. Blood tests and a new scan come next.
    .do =
        Do you have pain or bleeding? Ask to be seen now. Do not wait for a certain week.
        If they say it is too early, ask: "Who can see me, and when? What do I do if it gets worse?"
        If no one will see you in time, and you have pain, go to an emergency department (ER or A&E).
        If the scan was not clear, keep the next date. If you have no date, call within 24 hours.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
    .phrasings =
        is a scan at 5 weeks pointless
        they will not scan me before 7 weeks
        too early to see anything so why go
        hcg below 1500 no point in a scan
        wait until 8 weeks for the first ultrasound
        scan showed nothing at 4 weeks, is that OK

## Not supported, or partly, with danger signs to know

belief-implantation-bleeding = Spotting when my period is due is implantation bleeding
    .known =
        One study followed people from before they got pregnant. About 1 in 11 bled in the first 8 weeks.
        The bleeding was seldom on the day of implantation. The study found no support for implantation as the cause.
        Of the 14 people who bled, 12 had a live birth. But spotting cannot show where a pregnancy is.
    .do =
        Take a test. Is it positive, and has no scan seen a yolk sac, embryo or heartbeat in the womb? Speak to a doctor, nurse or midwife within 24 hours.
        Be seen today if you have pain too, or bleed like a period.
        Go to hospital now if you soak a pad an hour for 2 hours, or the pain is severe.
        Call an ambulance if you soak 2 pads in an hour, faint, or the tip of your shoulder hurts. Call too for sudden severe pain, or if you feel dizzy and bleed a lot.
    .phrasings =
        what does implantation bleeding look like
        implantation bleeding or period
        pink spotting 10 days after ovulation
        brown spotting at 4 weeks is the embryo implanting
        how long does implantation bleeding last
        implantation bleeding with cramps
        a bit of blood when my period is due, is it the egg?
        is this a light period, or the egg that beds in?

belief-faint-and-shock-if-it-bursts = When an ectopic pregnancy bursts, you faint and go into shock
    .known =
        This is true, but it is a late sign. An ectopic pregnancy is one that grows outside the womb.
        When one bleeds inside, the first signs can be mild. They can be a dull ache, loose stools, dizziness or shoulder tip pain.
        The time to act is before you faint.
    .do =
        Call an ambulance now if you faint, or look pale and feel cold and clammy. Call for sudden severe pain too, or severe pain when you are dizzy.
        Say: "I am or may be pregnant. No scan has shown where the pregnancy is."
        Go to hospital now if you are dizzy and have belly pain or bleeding. Go too if only the tip of your shoulder hurts.
        Milder signs still need a check. With pain or bleeding, speak to a doctor, nurse or midwife within 24 hours. With both, be seen today. Be seen today if the pain is low down on one side or is hard to ignore. Do the same if it stays after an hour of rest.
    .phrasings =
        signs of a ruptured ectopic
        how do I know if my tube has burst
        I would know if it ruptured because I would faint
        ectopic rupture symptoms
        I can still walk so it cannot be ruptured
        fainting in early pregnancy with pain

belief-back-pain-and-brown-spotting = Watch out with low back pain and dark, on-and-off bleeding: it may be ectopic
    .known =
        Yes. This can be a sign of an ectopic pregnancy. That is one that grows outside the womb.
        But it is more than that. Pain with no bleeding, pain on one side, dizziness or an odd period can be signs too.
        The main UK guidance does not list back pain. Case reports do.
        To have neither of these does not make you safe.
    .do =
        Is your test positive, and has no scan seen a yolk sac, embryo or heartbeat in the womb? Be seen today if you have back pain and spotting.
        Go to hospital now if pain is severe or getting worse, or you are dizzy.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
    .phrasings =
        back ache and brown discharge early pregnancy
        lower back pain and spotting at 6 weeks
        is back pain a sign of ectopic
        irregular dark brown bleeding and sore back
        what does ectopic back pain feel like

belief-bleeding-and-pain-mean-loss = Bleeding with belly pain means an ectopic pregnancy or a miscarriage
    .known =
        It can be a sign of either. An ectopic pregnancy is one outside the womb. A miscarriage is a pregnancy loss.
        It does not always mean that. Many of these pregnancies carry on.
        In one large study, about 1 in 8 people who bled had a loss. It was about the same for people who did not bleed.
        Heavy bleeding with pain was linked with loss more often. A scan is what can tell.
    .do =
        Be seen today if you have pain and bleeding. Ask for a scan.
        Go to hospital now if you soak a pad an hour for 2 hours. Go too if the pain is severe, or you are dizzy. Go if the pain is hard to ignore and you bleed like a period.
        Call an ambulance if you soak 2 pads in an hour, faint, or have sudden severe pain. Call too if you feel dizzy and bleed a lot, or have severe pain.
    .phrasings =
        bleeding and cramping, am I losing the baby
        red blood and cramps at 6 weeks
        does bleeding with pain always mean miscarriage
        bleeding and period pain in early pregnancy
        can a pregnancy survive bleeding and cramps
        is it ectopic or miscarriage

belief-progesterone-keeps-pregnancy = Progesterone keeps the pregnancy going
    .known =
        It has a place for some people. UK guidance advises it when 3 things are true.
        You bleed, a scan has seen the pregnancy in the womb, and you have had a miscarriage (pregnancy loss) before.
        It cannot show where the pregnancy is. It does not treat one outside the womb (ectopic pregnancy).
        Health advice in China says not to take medicine to "hold" a pregnancy without seeing a doctor.
    .do =
        Do not start it on your own, and do not take it in place of a scan.
        If a doctor gave it to you, ask before you stop. Tell each doctor and nurse that you take it.
        With belly pain or bleeding and no clear scan, speak to a doctor, nurse or midwife within 24 hours. With both, be seen today. Be seen today if the pain is low down on one side or is hard to ignore. Do the same if it stays after an hour of rest.
        Call an ambulance if pain is sudden and severe, or severe and you are dizzy. Call too if you faint, or the tip of your shoulder hurts.
    .phrasings =
        should I take progesterone for spotting
        progesterone to stop a miscarriage
        low progesterone, can I save the pregnancy
        medicine to hold the pregnancy
        utrogestan or duphaston for bleeding
        progesterone pessaries for everyone in early pregnancy
        will hormone pills save my pregnancy?
        can a pill stop me from losing it?
        I bleed a bit, can they give me a shot to hold it?
        do I need to take hormones to stay pregnant?

belief-get-a-scan = If you have pain or bleeding, get a scan
    .known =
        Yes. A scan is the best way to see where a pregnancy is. It is often done with a slim probe in the vagina. You can say no, or ask to stop.
        It counts as seen in the womb when there is a yolk sac, an embryo or a heartbeat. A sac with none of these does not count.
        In the first weeks it can be too small to see. That is no reason not to look.
        One scan may not be enough. Across clinics, from 1 in 12 to 1 in 3 people had no clear answer at first.
        Then blood tests and a new scan help to find out.
    .do =
        Ask for a scan when you call. Go by your signs first: severe pain, heavy bleeding or dizziness with pain cannot wait for a booking.
        If the scan is not clear, keep the next date. Ask which signs mean you must come back sooner.
    .phrasings =
        when should I have a scan in early pregnancy
        do I need an ultrasound for cramps
        internal scan at 6 weeks
        is a transvaginal scan safe
        how do they check for an ectopic, with a scan?
        can I get an early scan for bleeding

## Medicines, heat, rest and habits

belief-ibuprofen-early = Ibuprofen is fine in early pregnancy
    .known =
        It is not one to choose on your own in pregnancy.
        In one study, people who took this kind of medicine before 20 weeks had a miscarriage (pregnancy loss) more often. It was more than twice as often. Other studies do not agree.
        From 20 weeks, guidance says to avoid it unless a doctor advises it.
    .do =
        If you need a painkiller, paracetamol is the first choice for most people. Take the lowest dose that helps, for the shortest time.
        Have you taken ibuprofen already? Tell a pharmacist, midwife or doctor.
        Do not stop low-dose aspirin that a doctor gave you.
        Get pain that needs a painkiller checked. Before a scan, speak to a doctor, nurse or midwife within 24 hours. Be seen today if the pain is low down on one side or is hard to ignore. Do the same if it stays after an hour of rest.
    .phrasings =
        can I take ibuprofen at 5 weeks
        I took nurofen before I knew I was pregnant
        ibuprofen only matters in the third trimester
        is advil safe in early pregnancy
        naproxen for back pain in pregnancy
        which pain pills can I take when pregnant?

belief-hot-baths = Hot baths, hot tubs and saunas are fine in early pregnancy
    .known =
        Very hot water and saunas can heat the body too much.
        One study looked at hot tubs, saunas and fever early in pregnancy. It found about twice as many neural tube defects. These affect how the spine and brain form.
        A short, warm bath is not the same as a hot one.
    .do =
        Leave out hot tubs, saunas and very hot baths in the first 3 months.
        Do not put heat on a pain that no one has checked. Do not use heat with heavy bleeding, fever or numb skin.
        Have you had one already? Talk to a midwife or doctor if it troubles you.
    .phrasings =
        can I have a hot bath when pregnant
        hot tub at 5 weeks pregnant
        sauna before I knew I was pregnant
        hot water bottle on my tummy in early pregnancy
        how hot can my bath be
        hot spring while pregnant

belief-rub-the-lower-back = Rub the lower back 30 to 50 times with warm palms, roll your fists and tilt your neck
    .known =
        Part of it holds: light strokes may ease a sore muscle for a while. The rest has no proof.
        We found no study of these moves in pregnancy, or of these counts. Tilting the neck does not treat a low back.
        The massage trials in pregnancy began at 12 weeks or later.
        Rubbing cannot find or treat the cause of a pain.
    .do =
        Check your signs first. Rubbing must never take the place of a check.
        Do not rub if you bleed. Do not rub belly, pelvic or one-sided pain before a scan has seen the pregnancy in the womb.
        If self-care suits you, keep it light and beside the spine. Never press deep, or on the belly.
        Stop if the pain grows or you start to bleed.
    .phrasings =
        how to massage back pain in early pregnancy
        rub your lower back 50 times to stop the ache
        is massage safe in the first trimester
        acupressure for back pain while pregnant
        partner rubbing my back at 6 weeks
        exercises with fists on the lower back

belief-bed-rest-prevents-loss = Bed rest prevents a miscarriage
    .known =
        There is no proof that bed rest prevents a miscarriage (pregnancy loss). It is rarely advised.
    .do =
        Rest when you are tired. Once the cause of a pain or bleed has been checked, stay gently active.
        Bed rest cannot take the place of a check. Before a scan, speak to a doctor, nurse or midwife within 24 hours about pelvic pain or bleeding. With both, be seen today. Be seen today if the pain is low down on one side or is hard to ignore. Do the same if it stays after an hour of rest.
    .phrasings =
        should I lie in bed if I am spotting
        bed rest for bleeding in early pregnancy
        will lying down save the pregnancy
        threatened miscarriage bed rest
        can moving too much cause miscarriage
        stay in bed for the first three months

belief-rest-and-relax = Rest and relax, and the pain will pass
    .known =
        Rest can ease a sore back for a while. Massage has lowered stress in trials from 12 weeks on.
        Neither one treats a pain when the cause is not known. A pain that eases with rest can still need a check.
    .do =
        Rest for 30 to 60 minutes. If the pain is still there, be seen today. Do not wait that long if it is severe or sudden, or you are dizzy.
        Has no scan seen a yolk sac, embryo or heartbeat in the womb? Then call within 24 hours about belly or pelvic pain, or pain on one side of the back. Call even if it eases.
        Be seen today about pain low down on one side.
        Call within 3 days about an ache across the low back. Call within 24 hours if moving does not change it, or it is hard to ignore.
    .phrasings =
        will cramps go away if I rest
        stress is causing my pain
        I need to relax and it will stop
        lie down and see if the pain goes
        pain from standing too long in early pregnancy
        anxiety cramps in early pregnancy

belief-no-physio-acupuncture-plasters = No physio, acupuncture or pain plasters in pregnancy
    .known =
        Physio is advised for some back and pelvic pain in pregnancy. So is exercise.
        Acupuncture did little harm in studies. There is no clear proof that any "forbidden points" do harm.
        The part on plasters holds. Plasters with medicine or herbs in them are best left out unless a doctor or midwife advises them.
    .do =
        Before physio or acupuncture, find out the cause of the pain. Wait until a scan has seen the pregnancy in the womb.
        Choose someone trained, and say that you are pregnant.
        Ask a pharmacist before you use any plaster or gel.
    .phrasings =
        is acupuncture safe in early pregnancy
        forbidden acupuncture points pregnancy
        can I use deep heat when pregnant
        pain patch on my back while pregnant
        can I see a physio in the first trimester
        tiger balm plaster pregnancy

belief-paracetamol-autism = Paracetamol causes autism
    .known =
        The strongest studies do not support this. One looked at about 2.5 million births in Sweden.
        Autism was found in about 15 in 1000 children after use, and in 13 in 1000 with no use. Among brothers and sisters there was no link.
        In 2025 the US drug agency began to change the label. It said that cause was not proven. Other health bodies kept their advice.
    .do =
        Paracetamol (acetaminophen) is still the first choice for pain or fever. Take the lowest dose that helps, for the shortest time.
        Stay within the dose on the pack.
        With a fever of 38 °C or more, be seen today. With fever and pain or bleeding, go to hospital now.
    .phrasings =
        is tylenol safe in pregnancy
        tylenol autism
        does acetaminophen cause autism or ADHD
        I took paracetamol at 4 weeks, will the baby be OK
        is calpol or panadol safe while pregnant
        should I put up with the pain and take nothing
        will pain pills harm my baby?
        is it safe to take a pill for a bad head when pregnant?

belief-weight-sweets-coffee = To stop back pain, gain less weight and cut sweets and coffee
    .known =
        Part of this is good advice, but not for an ache that is new. Little weight is gained in the first 3 months, so weight does not explain it.
        Less caffeine is wise: keep it under 200 mg a day. A mug of instant coffee has about 100 mg.
    .do =
        Do not diet to lose weight in pregnancy.
        Count tea, cola and energy drinks too.
        Get a new pain checked. Food does not treat it.
    .phrasings =
        how much coffee can I drink when pregnant
        is my back sore because I gained weight
        does sugar cause pain in pregnancy
        can I diet in early pregnancy
        one coffee a day at 5 weeks
        fizzy drinks in early pregnancy

belief-small-meals = Small meals, often, ease early pregnancy pain
    .known =
        Small meals can help with feeling sick. We found nothing to show that they ease back or belly pain.
    .do =
        Eat small amounts often if that helps you keep food down.
        Belly pain with vomiting is not plain pregnancy sickness. Be seen today.
        Go to hospital now if the pain is strong or on one side, or if nothing stays down as well.
        Be seen today too if no fluids stay down for 24 hours, even with no pain.
    .phrasings =
        eat little and often in early pregnancy
        stomach hurts when I am hungry, pregnant
        what to eat for cramps in early pregnancy
        do small meals help morning sickness
        crackers before getting up
        stomach pain after eating at 6 weeks

belief-walking-is-good = Walking is good for you in early pregnancy
    .known =
        Yes, if you feel well. US guidance is about 150 minutes a week of brisk walking or the like.
        It does not hold with bleeding, or with a pain that no one has explained yet.
    .do =
        Walk at a pace where you can still talk.
        Stop if you bleed, get pain or feel dizzy, and answer the questions of Firstweeks. Be seen today if one calf swells or hurts.
        Go to hospital now if you are dizzy and have pain or bleeding.
        Call an ambulance for chest pain, sudden shortness of breath, a faint, or sudden severe pain.
    .phrasings =
        can I walk a lot in early pregnancy
        is exercise safe in the first trimester
        will walking cause a miscarriage
        should I stop running at 5 weeks
        walking helps my back ache
        how much exercise when pregnant

belief-no-smoking-no-alcohol = Do not smoke or drink alcohol in pregnancy
    .known =
        Yes. No alcohol is the safest choice, and it is best to stop smoking.
        Smoking is also linked with ectopic pregnancy, one that grows outside the womb. In one study it was about 4 times as common in people who smoked over 20 a day.
    .do =
        Ask a midwife, doctor or pharmacist for help to stop. No one should judge you.
        Did you smoke or drink before you knew? You can still stop now. Tell a midwife or doctor.
    .phrasings =
        I drank before I knew I was pregnant
        does smoking cause ectopic
        can I vape when pregnant
        how to stop smoking while pregnant
        a little alcohol in the first weeks
        can I have a drink while pregnant
