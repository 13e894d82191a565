# The reason each rule gives, in the order of the rules. A reason names no time: raises and open questions can change the level.
# In names, "ectopic not excluded" also covers a scan inside the womb after fertility treatment, and "pelvic or abdominal"
# also one-sided pain of the low back or flank.

## Danger signs and signs of an emergency

rule-collapse-with-pain-or-bleeding = Passing out, or nearly so, with pain or bleeding can be a sign of bleeding inside the body. There are other causes, but it is safest for help to come to you.
    .name = Collapse or near-collapse, with pain or bleeding
rule-collapse = Passing out, or nearly so, can have a mild cause. In early pregnancy it can also be a sign of bleeding inside, and it has been missed before.
    .name = Collapse or near-collapse
rule-shock = Looking or feeling this ill can be a sign of shock. The body may be losing blood where no one can see it, so help is needed at once.
    .name = Very ill, with signs of shock
rule-sudden-severe-pain-unlocated = Sudden, severe pain can be a sign that a pregnancy outside the womb (ectopic) has torn. There can be another cause, but it is not safe to wait and see.
    .name = Sudden severe pain, ectopic not excluded
rule-sudden-severe-pain = Severe pain that starts in minutes can come from a twisted ovary or something else that needs fast care. The cause may be mild too, but a hospital should check.
    .name = Sudden severe pain
rule-shoulder-tip-pain-with-symptoms = Odd pain where the shoulder ends can be a sign of bleeding inside the belly. With your other signs it can point to a pregnancy outside the womb, and you need help at once.
    .name = Shoulder-tip pain with other symptoms
rule-shoulder-tip-pain = New, odd pain at the tip of the shoulder can be a sign of a pregnancy outside the womb (ectopic). The shoulder may be the cause, but no one should assume that.
    .name = Shoulder-tip pain
rule-flooding = This is too much blood to lose at home. Whatever the cause, it needs treatment at once.
    .name = Very heavy bleeding (flooding)
rule-heavy-bleeding-and-dizzy = Feeling dizzy while you bleed heavily can be a sign that you have lost a lot of blood. It is safest for help to come to you.
    .name = Heavy bleeding with dizziness
rule-severe-pain-and-dizzy = Severe pain with dizziness can be a sign of bleeding inside, even when no blood shows. It may be something else, but bleeding inside needs help at once.
    .name = Severe pain with dizziness, ectopic not excluded
rule-known-ectopic-may-be-rupturing = You were told that the pregnancy is, or may be, outside the womb. Severe pain, or pain with dizziness, can be a sign that it has torn and is bleeding inside.
    .name = Known or suspected ectopic, signs of possible rupture
rule-heavy-bleeding = Bleeding this heavy can need urgent treatment. It does not always mean a pregnancy loss, but it is not safe to watch it at home.
    .name = Heavy bleeding
rule-chest-or-breathing = Sudden breathlessness, chest pain or coughing up blood can be a sign of a blood clot in the lung. Milder causes exist, but no one can tell them apart at home.
    .name = Chest pain, sudden breathlessness or coughing blood
rule-seizure = A fit (seizure) is a danger sign in pregnancy, even once it has stopped. A hospital needs to find out why it happened.
    .name = Seizure
rule-self-harm-or-danger = Your safety comes first, and this is an emergency like any other. You deserve help right now.
    .name = Immediate danger: self-harm or violence
rule-cauda-equina = Signs like these can mean that nerves low in the back are being pressed. Other causes are possible, but pressed nerves need a check without delay.
    .name = Possible cauda equina compression

## Strong pain, or signs together, that need a hospital

rule-severe-pain = Pain this strong can have many causes, some mild and some not. Questions cannot tell them apart, so a hospital team needs to examine you.
    .name = Severe pain
rule-moderate-pain-getting-worse = Pain that is hard to ignore and growing can be a sign of a pregnancy outside the womb. It may be something else, but do not wait until it is severe.
    .name = Moderate or severe pain getting worse, ectopic not excluded
rule-moderate-pain-with-peritonism = Pain that starts suddenly, comes with vomiting or is sharper on a cough can be a sign of bleeding inside. It may be less than that, but a hospital should check.
    .name = Pain with sudden onset, vomiting or peritonism, ectopic not excluded
rule-moderate-pain-and-moderate-bleeding = Pain that is hard to ignore and bleeding like a period may need treatment quickly. A hospital can check how much blood you have lost and look for the cause.
    .name = Moderate or worse pain and bleeding, ectopic not excluded
rule-dizzy-with-pain-or-bleeding = Dizziness can have a mild cause. With pain or bleeding, it can be a sign that you are losing more blood than shows.
    .name = Dizziness with pain or bleeding, ectopic not excluded
rule-dizzy-with-moderate-pain = Dizziness with pain that is hard to ignore can be a sign of bleeding inside. It may be something milder, but a hospital should check.
    .name = Dizziness and moderate or severe pelvic or abdominal pain
rule-dizzy-with-moderate-bleeding = Dizziness when you bleed like a period or more can be a sign of losing too much blood. A hospital can check this and treat it.
    .name = Dizziness and moderate or heavy bleeding
rule-coil-or-sterilised-with-symptoms = With a coil or tied tubes, pain or bleeding can be a sign of a pregnancy outside the womb. It may still be inside, but only a scan can show that.
    .name = Pregnancy with a coil or after sterilisation, with pain or bleeding
rule-known-ectopic-with-symptoms = When a pregnancy is, or may be, outside the womb, pain, bleeding or dizziness can mean that treatment cannot wait. This is so even if the blood test (hCG) is low.
    .name = Known or suspected ectopic, with symptoms
rule-known-ectopic = A pregnancy that is, or may be, outside the womb needs close care, even when you feel well. It can change quickly, so the hospital should know how you are.
    .name = Known or suspected ectopic
rule-unclear-scan-and-worse = Your scan was not clear, and the pain is now worse. This can be a sign that the pregnancy is outside the womb, so do not wait for your next visit.
    .name = Unclear scan, pain getting worse
rule-sudden-one-sided-pain = Sudden pain low down on one side can be a sign of a twisted ovary. It may be something else, but a twisted ovary needs fast treatment.
    .name = Sudden one-sided pelvic pain: possible torsion
rule-one-sided-pain-with-vomiting = Pain on one side is not a part of pregnancy sickness. When you vomit too, such pain can be a sign of a twisted ovary or a swollen appendix.
    .name = One-sided pain with vomiting
rule-peritonism = A hard belly, or pain that a cough makes much sharper, can be a sign of infection or bleeding inside. Not all causes are grave, but some need surgery.
    .name = Abdominal pain with peritonism
rule-fever-with-pain-or-urinary = Fever with signs like yours can come from an infection, such as in a kidney. A cold can cause fever too, but some infections need hospital care.
    .name = Fever with pain, bleeding, vomiting or urinary symptoms
rule-infection-after-pregnancy = After a pregnancy ends, signs like these can come from an infection in the womb. The cause may be milder, but an infection can get worse fast.
    .name = Possible infection after a recent pregnancy
rule-blood-in-urine-with-pain = Pain with blood in the urine can be a sign of a kidney stone or an infection. A blocked kidney needs fast treatment, so someone has to look for it.
    .name = Blood in urine, with one-sided or moderate pain
rule-vomiting-with-fever-or-pain = Keeping no fluid down is hard on the body in itself. With fever or pain, it can be a sign of something other than pregnancy sickness.
    .name = Unable to keep fluids down, with fever or pain
rule-injury = A hard fall, a crash or a blow can do harm inside that does not show at first. You may be unhurt, but a hospital should make sure.
    .name = Injury in the last 3 days
rule-late-warning-signs = Signs like these can mean that labour is starting too early. They can have milder causes too, but a hospital needs to check you and the pregnancy.
    .name = Warning signs of preterm labour or late loss
rule-bleeding-after-13-weeks-with-pain = From 13 weeks on, bleeding with pain, or like a period, can be a sign of a pregnancy loss. There are other causes too, and a hospital can look for them.
    .name = Bleeding from 13 weeks, with pain or as much as a period
rule-bleeding-after-20-weeks = From 20 weeks on, even a little bleeding needs a check of you and the pregnancy. The cause may be mild, but it can also need care at once.
    .name = Bleeding from 20 weeks

## Signs that should be seen the same day

rule-one-sided-pelvic-pain = Pain low down on one side can be a sign of a pregnancy outside the womb (ectopic). There are many other causes, and a scan can help to tell.
    .name = One-sided pelvic pain, ectopic not excluded
rule-pain-and-bleeding = Pain and bleeding can be signs of a pregnancy loss, or of one outside the womb (ectopic). There are other causes too, and a scan can help to tell.
    .name = Pain and bleeding, ectopic not excluded
rule-pain-with-misleading-symptoms = Urine or bowel symptoms, or pain in the bottom, can come from an infection. A pregnancy outside the womb can cause them too, and has been missed that way.
    .name = Pain with urinary, bowel or rectal symptoms, ectopic not excluded
rule-dizzy-with-any-symptom = Feeling dizzy can come from something minor. With pain, bleeding or bowel signs, even mild ones, it can be a sign of a pregnancy outside the womb.
    .name = Dizziness with another symptom, ectopic not excluded
rule-symptoms-with-strong-risk = Your history or treatment makes a pregnancy outside the womb (ectopic) more common. Pain or bleeding may come from something else, but this must be ruled out first.
    .name = Pain or bleeding with a strong risk factor for ectopic
rule-persistent-pelvic-pain = This is more than a mild ache that rest takes away. It can have other causes, but it can be a sign of a pregnancy outside the womb.
    .name = Marked or persistent pelvic or abdominal pain, ectopic not excluded
rule-one-sided-back-or-flank-with-concern = Pain on one side can come from a muscle or a kidney. With answers like yours, it can also be a sign of a pregnancy outside the womb.
    .name = One-sided or flank pain of concern, ectopic not excluded
rule-back-pain-with-strong-risk = With a history or treatment like yours, any pain counts, even an ache in the back. It may come from a muscle, but first a pregnancy outside the womb must be ruled out.
    .name = Any pain with a strong risk factor for ectopic
rule-tissue-passed = What you passed can mean that a pregnancy is ending, or has ended. It can also happen when a pregnancy is outside the womb, so you still need a check.
    .name = Tissue or vesicles passed
rule-moderate-bleeding = Bleeding like this can have more than one cause, and it can get heavier. So someone should check you.
    .name = Bleeding like a period or more, positive test
rule-located-with-more-than-mild-pain = A scan has seen the pregnancy in the womb, but pain like yours still needs a check. It may pass, or it can be a sign of something else, such as a twisted ovary.
    .name = More than mild pain, pregnancy seen in the womb
rule-nothing-stays-down = When no fluid stays down, your body can dry out (dehydration). Treatment can help, and you do not have to get through this alone.
    .name = Unable to keep fluids down
rule-fever = A fever can come from a cold, or be a sign of an infection that needs treatment. In pregnancy it counts as a danger sign, so the cause should be found.
    .name = Fever
rule-smelly-discharge-with-symptoms = Smelly discharge with pain or bleeding can be a sign of an infection in the womb. It may be milder than that, but an infection there is best treated early.
    .name = Smelly discharge with pain or bleeding, positive test
rule-smelly-discharge-unplaced = Smelly discharge with pain or bleeding can be a sign of an infection. In the womb or the tubes, it is best treated early.
    .name = Smelly discharge with pelvic pain or bleeding
rule-blood-in-urine = Blood in the urine can be a sign of an infection or a stone. A urine test is the first step to find out.
    .name = Blood in urine
rule-one-leg-swollen = One leg that is newly swollen or sore can be a sign of a blood clot. A strain can look the same, but a clot can move to the lungs.
    .name = One-sided leg swelling or pain: possible clot
rule-bleeding-after-13-weeks = From 13 weeks on, even light bleeding should be looked at. The cause may be mild, or it can be an early sign that the pregnancy needs care.
    .name = Bleeding from 13 weeks
rule-pain-after-20-weeks = From 20 weeks on, pain can come from stretching, or be a sign of labour too soon. Someone needs to examine you to tell which.
    .name = Pelvic or abdominal pain from 20 weeks
rule-badly-wrong = A feeling that something is badly wrong is a good reason to be checked. Questions like these cannot pick up everything.
    .name = Person or companion feels that something is badly wrong
rule-moderate-pain-anyone = Pain that is hard to ignore and still growing needs to be looked at, pregnant or not. It may settle, but some causes are harder to treat later.
    .name = Moderate or severe pain getting worse
rule-after-pregnancy-with-pain = Some pain can be part of healing after a pregnancy ends. Strong or one-sided pain can be a sign of infection, or of a pregnancy outside the womb.
    .name = Moderate or one-sided pain after a recent pregnancy

## When a pregnancy is possible but no test was positive

rule-possible-pregnancy-one-sided-pain = You may be pregnant, even if a home test was negative. Pain low down on one side has many causes, but a pregnancy outside the womb must be ruled out.
    .name = Possible pregnancy, one-sided pelvic pain
rule-possible-pregnancy-with-concern = A pregnancy can be there and not be known yet, even soon after another has ended. Pain like yours can then be a sign that it is outside the womb, or of something else.
    .name = Possible pregnancy, pelvic or abdominal pain of concern
rule-possible-pregnancy-pain-and-bleeding = Pain and bleeding can come with a period. They can also be a sign of a problem in an early pregnancy, so a test comes first.
    .name = Possible pregnancy, pain and bleeding
rule-odd-period-with-pain = A period that is not like your own can be bleeding in an early pregnancy. With pain, it can be a sign that the pregnancy is outside the womb.
    .name = Unusual period with pain, possible pregnancy
rule-possible-pregnancy-with-symptoms = Your symptoms may have to do with an early pregnancy, or with something else. A pregnancy test is the first step to find out.
    .name = Possible pregnancy with symptoms

## Milder signs that still need a call

rule-pelvic-pain-unlocated = Early pain can have a mild cause and pass. It can also be a first sign of a pregnancy outside the womb, even with no bleeding.
    .name = Pelvic or abdominal pain, ectopic not excluded
rule-bleeding-unlocated = Bleeding can have many causes. Even light or brown blood can be a sign of a pregnancy loss, or of a pregnancy outside the womb.
    .name = Bleeding, ectopic not excluded
rule-dizzy-or-bowel-symptoms = Dizziness or new bowel symptoms can have a mild cause, such as a stomach bug. They have also been missed as signs of a pregnancy outside the womb.
    .name = Dizziness or bowel symptoms, ectopic not excluded or recent pregnancy
rule-bleeding-located = Once a scan has seen it in the womb, a pregnancy often carries on after a bleed. It can still be a sign of a loss, and some people are offered treatment.
    .name = Bleeding, pregnancy seen in the womb
rule-pelvic-pain-located = A scan has seen the pregnancy in the womb, and aches can come from stretching. Pain can still have other causes, so tell someone about it.
    .name = Pelvic or abdominal pain, pregnancy seen in the womb
rule-back-pain-not-mechanical = Back pain can come from muscles and joints. With answers like yours, other causes need to be looked for too, such as a pregnancy outside the womb.
    .name = Low back pain of concern, ectopic not excluded
rule-urinary-symptoms = These can be signs of a urine infection. In pregnancy it needs a urine test and may need medicine, so home care alone is not enough.
    .name = Urinary symptoms
rule-unsafe-at-home = Being safe is part of your health. A clinician or a support line can listen in private and help you plan.
    .name = Unsafe at home
rule-smelly-discharge = Discharge that smells bad can be a sign of an infection. A test can show if you need treatment.
    .name = Smelly discharge
rule-coil-or-sterilised = Even with a coil or tied tubes, a pregnancy can be in the womb. But it is outside more often than usual, so an early scan matters.
    .name = Pregnancy with a coil or after sterilisation
rule-unclear-scan = Your scan has not given a clear answer yet. It can be too early to see, it can be a loss, or it can be outside the womb. So checks must go on.
    .name = Unclear scan
rule-moderate-pain-not-pregnant = Pain that is hard to ignore, or pain with dizziness, needs a check even if you are not pregnant. Questions can miss its cause.
    .name = Moderate or severe pain, or pain with dizziness
rule-one-sided-pain-anyone = Pain on one side can come from a muscle, an ovary, a kidney or the bowel. An examination can help to find out which.
    .name = One-sided back, flank or pelvic pain

## Back pain, early checks, and care after a pregnancy

rule-back-pain-unlocated = Back pain is common in pregnancy and can come from muscles. But no one has yet ruled out a pregnancy outside the womb, so tell a clinician about it.
    .name = Low back pain, ectopic not excluded
rule-back-pain-worse = Back pain that is hard to ignore or getting worse may come from a strain. Have it looked at, so that other causes are not missed.
    .name = Low back pain, moderate or getting worse
rule-early-scan-for-risk = With a history or treatment like yours, it is worth asking early if you need a scan. It is a way to be careful, even if you feel well.
    .name = History or treatment that calls for an early check
rule-medicine-or-condition = Some medicines and conditions need a new plan in pregnancy. Please ask before you stop or change a medicine.
    .name = Medicine or condition not yet discussed in this pregnancy
rule-vomiting-often = Vomiting often can wear you out and leave you short of fluid. There is treatment, so it is good to ask before it gets worse.
    .name = Frequent vomiting
rule-after-pregnancy-with-symptoms = Some pain or bleeding can follow the end of a pregnancy. It can also be a sign of a problem that needs care, such as an infection.
    .name = Pain or bleeding after a recent pregnancy
rule-positive-test-after-pregnancy = A test can stay positive in the first 3 weeks after a pregnancy ends. Later than that, it can be a sign of a new pregnancy, or that the last one needs a check.
    .name = Positive test after a recent pregnancy

## Added in 2026.12

rule-collapse-with-misleading-symptoms = Passing out with loose stools or vomiting can look like a stomach bug. It can also be bleeding inside, from a pregnancy outside the womb. Help should come to you.
    .name = Collapse with dizziness, gut symptoms or strong risk, ectopic not excluded
rule-thunderclap-headache = A headache like this can be a sign of bleeding or a clot in the head. It needs help at once.
    .name = Sudden or neurological headache
rule-headache-or-changed-sight = A strong headache that stays, or changed sight, needs a check the same day. Pregnancy can be part of the cause.
    .name = Persistent severe headache or changed sight
rule-headache-or-changed-sight-later = From 20 weeks, and after a birth, this can be a sign of pre-eclampsia. A hospital needs to measure your blood pressure now.
    .name = Headache or changed sight from 20 weeks or after a birth
rule-bleeding-with-blood-thinner = With a blood thinner or a bleeding disorder, a small bleed can become a large one. Someone needs to check today.
    .name = Bleeding with a blood thinner or bleeding disorder
rule-dizzy-with-sudden-one-sided-pain = Sudden pain on one side with dizziness can come from a burst cyst or a twisted ovary. It can also come from a pregnancy outside the womb. Each can need a hospital.
    .name = Dizziness with sudden one-sided pain
rule-dizzy-or-bowel-symptoms-with-bleeding-or-risk = You may be losing blood that does not show. Feeling dizzy, or loose stools, can go with a pregnancy outside the womb.
    .name = Dizzy or loose stools, bleeding or high risk, ectopic not ruled out
rule-dizzy-and-vomiting-often = Vomiting often, with dizziness like yours, can mean that your body is short of fluid. That can be treated, and a check shows how much you need.
    .name = Frequent vomiting with marked dizziness
rule-fever-alone-without-pregnancy = A fever can come from a cold or flu. If it lasts, or if another sign starts, the cause should be found.
    .name = Fever alone, no pregnancy known
rule-marked-dizziness = This is more than a short giddy spell. Have it looked at, even with no other sign.
    .name = Marked dizziness
rule-slightly-dizzy = A little dizziness often has a mild cause. Tell a doctor, nurse or midwife, since it can also be an early sign of bleeding that does not show.
    .name = Slight dizziness, ectopic not excluded or recent pregnancy
rule-known-ectopic-with-a-plan = A pregnancy that is, or may be, outside the womb is watched closely. Tell the team that treats you of any change, even a small one.
    .name = Known or suspected ectopic, seen and planned
rule-may-be-molar-with-symptoms = You were told that it may be a molar pregnancy. With bleeding or much vomiting, your team should hear of it today.
    .name = Possible molar pregnancy with symptoms
rule-unclear-scan-with-a-plan = Checks go on until the answer is clear. Keep the date of the next one, or ask for one, and watch for the signs on this page.
    .name = Unclear scan, next check planned
rule-abortion-medicines-did-nothing = If little happened after the pills, the pregnancy may still be there, in the womb or outside it. The clinic that gave them needs to check.
    .name = Abortion medicines had little or no effect
rule-after-a-birth = This guide is made for the first 20 weeks and cannot check you after a birth. A midwife or a maternity unit can.
    .name = After a birth: out of scope
rule-vomiting-with-brain-signs = After long vomiting these can be signs that the brain lacks vitamin B1. A hospital can treat that, and waiting can do harm.
    .name = Vomiting with confusion, double vision or unsteadiness (possible Wernicke)
rule-overstimulation-with-pain-or-breathlessness = A swollen belly that hurts can mean that your ovaries react too much to the drugs. So can vomiting. A hospital can help.
    .name = Possible ovarian hyperstimulation with pain or vomiting
rule-diabetes-and-nothing-stays-down = If you use insulin and keep nothing down, your blood sugar can go wrong fast. So can the acids in your blood.
    .name = Insulin-treated diabetes, keeps no fluids down
rule-overstimulation = These can be signs that your ovaries react too much to the medicine. The clinic that treats you needs to know today.
    .name = Possible ovarian hyperstimulation
rule-diabetes-and-vomiting = You use insulin and are ill. Ask today how much sugar, drink and insulin you need.
    .name = Insulin-treated diabetes with vomiting or fever
rule-sickle-cell-or-weak-defences = With sickle cell or weak defences, fever or strong pain can get bad within hours.
    .name = Sickle cell disease or weakened immunity, with fever or severe pain
rule-late-warning-signs-early = Pressure, fluid or cramps in waves have many causes this early. They still need a check today.
    .name = Pressure, fluid or pain in waves, early or of unknown weeks
rule-injury-and-well = In the first weeks the womb lies deep and well shielded. Call someone today. Go sooner if pain, bleeding or dizziness starts.
    .name = Injury in the last three days, no other sign
rule-out-of-scope-weeks = This guide is made for the first 20 weeks and cannot check you now. Your maternity unit can, by day and by night.
    .name = 20 weeks or over: out of scope
rule-hard-to-reach-and-pregnant = No scan has shown where the pregnancy is, and care is hard for you to reach. Ask now what you would do if something started.
    .name = Pregnancy not located and care hard to reach
rule-someone-hurt-you = You deserve care and to be safe. A clinician can look after injuries, and after what could follow, in private.
    .name = Hurt by someone
rule-pain-all-over-the-belly = Pain all over the belly can be a sign of blood inside it. It may be something milder, but a hospital should check.
    .name = Pain all over the belly, ectopic not excluded
rule-belly-pain-with-a-sign = Belly pain that gets much worse on a cough or a bump needs a check the same day. So does pain that grows while you vomit.
    .name = Abdominal pain with peritonism, or growing with vomiting
rule-located-one-sided-pain-stays = A scan has seen the pregnancy in the womb. Pain on one side that rest does not ease can still come from an ovary, a kidney or the bowel.
    .name = One-sided pain that rest does not ease, pregnancy seen in the womb
rule-bleeding-located-with-a-plan = A scan has seen the pregnancy in the womb. Keep the date of your next check, or ask for one, and watch for the signs on this page.
    .name = Bleeding, pregnancy seen in the womb, next check planned
rule-mild-central-pain-unlocated = Mild pain in the middle that rest eases has many causes. No scan has shown yet where the pregnancy is, so tell someone, and watch for the signs on this page.
    .name = Mild central pain, ectopic not excluded
rule-belly-pain-growing-or-with-vomiting = Belly pain that grows, or that came with vomiting, should be looked at, even when it is mild.
    .name = Abdominal pain, growing or with vomiting

## Why the advice is one step more urgent

raise-asked-before = You asked for help before, and you still have symptoms. That is a good reason to be seen sooner, so the advice is one step more urgent.
    .name = Sought help before: worse, or no plan
raise-hard-to-reach-care = Getting care may take you longer, or be harder. To leave time for that, the advice is one step more urgent.
    .name = Care is hard to reach
