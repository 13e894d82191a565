# Words for self-care. The counts of the routines are comfort figures of the authors, not from a trial.

advice-rest = Rest when you need to, without staying in bed
    .text =
        Sit or lie down when you feel worse. Put off heavy jobs, and ask someone to help.
        In between, get up and move about at home, if that feels all right.
        Staying in bed has not been shown to prevent a miscarriage (pregnancy loss).
        Rest does not replace a check. Keep to the time this page gives you.

advice-posture-and-lifting = Spare your back when you sit, stand and lift
    .text =
        Sit well back in the chair, with a small cushion or a rolled towel behind your low back. Keep both feet on the floor. Change your position often.
        Stand tall, with your weight on both feet. Wear flat shoes that hold your feet well.
        Leave heavy loads to someone else. For light things, use the steps below.
        This may ease a tired back. It does not tell you what causes the pain.
    .steps =
        Stand close to the thing.
        Bend your knees and keep your back straight.
        Hold it close to you and stand up slowly.
        To turn, move your feet. Do not twist your waist.

advice-massage-heat-exercise-not-now = Do not use massage, heat or exercise for now
    .text =
        From your answers, it is safer not to massage your back or belly. Do not use a warm pack there, and do not take a hot bath. Leave sport, stretching and heavy lifting too.
        The cause of the pain or bleeding is not yet known. None of these treat it, and none rule anything out.
        Pain that feels better for a while can make you wait too long for a check.
        Light moves at home are fine if they do not bring on pain or bleeding. You can lie or sit in any way that feels good.
        Ask a clinician when you may start. If the pain grows or a new sign starts, check your symptoms here again.

advice-massage-and-heat-not-now = Do not use massage or heat for now
    .text =
        From your answers, it is safer not to massage your back, or to use a warm pack there. Do not take a hot bath.
        Massage and heat do not treat the cause of a pain. Pain that feels better for a while can make you wait too long for a check.
        Easy walks and slow moves are fine if they do not bring on pain.
        Ask a clinician when you may start. If the pain grows or a new sign starts, check your symptoms here again.

advice-walking = Take short, easy walks
    .text =
        Start with 5 to 10 minutes on flat ground (a figure of ours). You should be able to talk as you walk.
        Stay near home and take your phone.
        US advice for a pregnancy with no reason against it (ACOG) is 150 minutes a week. There is no need to reach that now.
        Stop if you bleed, leak fluid, feel dizzy or weak, or have a headache. Stop if pain starts or grows, or if one calf hurts or swells. Then check your symptoms here again.
        If your chest hurts, you cannot get your breath or you faint, call the emergency number.

advice-gentle-movement = Move your back slowly on hands and knees
    .text =
        This slow stretch takes about 2 minutes. NHS advice for back pain in pregnancy has one like it, done 10 times.
        Trials of exercise for back pain in pregnancy start at 12 weeks. We know of none before that.
        It may ease a stiff back. It does not treat or rule out a cause.
        Move only as far as feels good. Get up slowly at the end.
        Stop at once if the pain grows, you bleed, or you feel dizzy or numb. Stop if any new sign starts. Then check your symptoms here again.
    .steps =
        Kneel on a soft mat. Put your hands under your shoulders and your knees under your hips.
        Hold your back flat, like a table.
        Breathe out and round your back slowly up, like a cat. Let your head hang.
        Stay for a few seconds.
        Breathe in and come back to flat. Do not let your back sag.
        Do this 10 times, slowly. Then rest.
    .pace =
        Breathe out: round your back slowly up
        Breathe in: back to flat

advice-warm-pack = Use a warm pack on your low back, for a short time
    .text =
        Keep the pack warm, not hot. Put it over your clothes, on the low back and never on the belly.
        Take it off after 20 minutes at most. Do not sleep on it.
        Do not use one if you bleed, feel feverish, feel numb there, or have hurt skin there. Do not use one if a clinician told you not to.
        A warm bath, not a hot one, is another way. NHS advice names it for back pain in pregnancy.
        This is for comfort. It does not treat or rule out a cause. We know of no trial of it before 12 weeks.
        Stop if the pain grows, you bleed, you feel dizzy, or a new sign starts. Then check your symptoms here again.

advice-massage-stroking = Light strokes down the low back
    .text =
        This is for comfort only. It may ease a tired muscle for a while. It does not treat or rule out a cause, and it does not replace a check.
        One review found 12 trials of massage in pregnancy. People had less back pain and less stress, with few and small unwanted effects. All began at 12 weeks or later: we know of none before that.
        Do it yourself, or ask someone you trust. Press as lightly as on a ripe peach.
        Never rub the belly. Never press on the spine itself.
        Skip it if you have had a blood clot, take blood thinners or have high blood pressure. Skip it if the skin is hurt there, or if you were told not to.
        Stop at once if the pain grows, you bleed, or you feel dizzy or numb. Stop if any new sign starts. Then check your symptoms here again.
        The counts are our own choice, for comfort. They do not come from a trial.
    .steps =
        Sit and lean on the back of a chair, or lie on your side. Do not lie flat on your belly.
        Rub your palms together until they are warm. You can add a few drops of plain oil.
        Lay a hand on each side of the low back, beside the spine. If you lie on your side, do the upper side first.
        Stroke slowly down to the top of the hips. Take about 5 seconds for each stroke.
        Do 12 strokes on one side, then 12 on the other.
        Pause for 10 seconds and breathe out slowly. That is 1 set.
        Do 3 sets, in about 6 minutes. Never go on for more than 10 minutes.
        Then ask yourself: is it easier, the same or worse? If worse, check your symptoms here again.
    .pace =
        Stroke slowly down to the top of the hips

advice-massage-fists = Loose fists rolled up beside the spine
    .text =
        This is for comfort only. We know of no trial before 12 weeks. It does not treat or rule out a cause.
        A helper can reach more of the back. Alone, go only as high as your arms reach with ease.
        Press as lightly as on a ripe peach. Do not knock or dig in.
        Never press on the belly. Never press on the spine itself.
        Skip it if you have had a blood clot, take blood thinners or have high blood pressure. Skip it if the skin is hurt there, or if you were told not to.
        Stop at once if the pain grows, you bleed, or you feel dizzy or numb. Stop if any new sign starts. Then check your symptoms here again.
        The counts are our own choice, for comfort. They do not come from a trial.
    .steps =
        Sit and lean on the back of a chair, or lie on your side. Do not lie flat on your belly.
        Rub your palms together until they are warm. Then make loose, soft fists. You can use a few drops of plain oil.
        Lay the fists low on the back, on the muscle beside the spine.
        Roll them slowly up the back, a few centimetres at a time. Take about 5 seconds for each roll.
        Do 12 rolls on one side, then 12 on the other.
        Pause for 10 seconds and breathe out slowly. That is 1 set.
        Do 3 sets, in about 6 minutes. Stop after 10 minutes at most, with any other massage counted in.
        Then ask yourself: is it easier, the same or worse? If worse, check your symptoms here again.
    .pace =
        Roll the loose fists slowly up

advice-neck-stretch = A gentle stretch for the head and neck
    .text =
        This can feel good after the back massage. It does not treat low back pain. We know of no trial of it in pregnancy.
        Move slowly. Do not roll the head in circles. Do not push it with your hand.
        Stop if you feel dizzy, get a headache, or feel tingling or pain in an arm.
        A new, odd pain where the shoulder ends is not a stiff neck. Call the emergency number.
        The counts are our own choice, for comfort.
    .steps =
        Sit tall on a chair, with both feet on the floor.
        Let your head sink slowly to one side, until you feel a mild stretch.
        Stay for 5 seconds and keep breathing.
        Come back to the middle. Do the other side.
        Do each side 3 times. Then lower your chin 3 times, 5 seconds each.
        Look straight ahead and rest before you stand up.
    .pace =
        Let the head sink slowly and stay
        Back to the middle

advice-breathing = Breathe slowly for 3 minutes
    .text =
        This may help you feel calmer while you rest or wait. It does not treat pain or bleeding.
        Breathe as deeply as feels easy. Do not hold your breath.
        If you feel dizzy, stop and breathe in your own way. If you still feel dizzy, check your symptoms here again.
    .steps =
        Sit or lie in a way that feels good.
        Breathe in through your nose and count to 4.
        Breathe out through your mouth and count to 6.
        Go on for 3 minutes, about 18 breaths. Then sit still for a moment.
    .pace =
        Breathe in
        Breathe out

advice-paracetamol = For pain, paracetamol (acetaminophen) is the first choice
    .text =
        Take the lowest dose that helps, for the shortest time. Take your temperature first, as it can hide a fever.
        The usual adult dose in the UK is 1 g every 4 to 6 hours. The most is 4 g in 24 hours. With tablets of 500 mg, that is 2 at a time and at most 8 in 24 hours.
        Check the strength of your tablets. If your packet gives a lower limit, keep to that. Check that no cold or flu medicine you take has it too.
        Do not take it if you have had a bad reaction to it. Ask a pharmacist first if you weigh under 50 kg or take other medicines. Ask first too if you have liver or kidney trouble, or drink a lot of alcohol.
        If the pain comes back when it wears off, check your symptoms here again. Less pain after a tablet does not mean that all is well.
        You may have read of a link with autism. A study of 2.48 million births found none when it compared siblings. In 2025 the WHO and the UK and EU agencies kept their advice.

advice-no-nsaids = Do not take ibuprofen, or use pain plasters, on your own
    .text =
        This is for you if you are, may be or hope to be pregnant.
        Do not take ibuprofen, naproxen, diclofenac or aspirin for pain.
        One study linked such medicines (it left out aspirin) with more miscarriages (pregnancy losses) before 20 weeks. Other studies do not agree.
        From 20 weeks they should be avoided unless a doctor says so. From 28 weeks they must not be used.
        Gels and plasters count too: part of the medicine gets into the body. Some have herbs, musk, camphor or wintergreen oil (methyl salicylate). We found no data that show these are safe.
        If you used one before you knew, stop and tell a clinician. It does not mean that harm was done.
        Do not stop low-dose aspirin that a clinician gave you. After a loss, an abortion or a birth, ask your team what to take.

advice-no-herbs-or-keeping-medicines = Do not take herbs or medicines to "keep the pregnancy" on your own
    .text =
        Chinese national advice is clear: with bleeding or belly pain in early pregnancy, get care first. Do not treat yourself with such medicines.
        They cannot show where a pregnancy is, and they can delay a check.
        Progesterone is for some people only, after a scan. A clinician decides with you.
        If a clinician has given you a medicine, do not stop it on your own. Ask first.

advice-physiotherapy-and-acupuncture = Physiotherapy can help; acupuncture can wait for a scan
    .text =
        You can ask for a physiotherapist. UK advice (NICE) names it for pain around the hips in pregnancy. Trials of exercise began at 12 weeks or later.
        In 10 trials, acupuncture eased back pain. The results differ a lot, and the trials came later, from 12 to 16 weeks.
        About 2 in 100 had a side effect, mild or moderate. Studies of the so-called forbidden points found no sign of harm.
        Wait until a scan has seen the pregnancy in the womb. Then choose someone qualified, and say that you are pregnant.

advice-sex-while-bleeding = Sex can wait while you bleed
    .text =
        In one study, sex was not linked with bleeding in the first weeks. So there is no cause to blame yourself.
        While you bleed, it is often advised to wait, for comfort and to avoid infection. The evidence for this is weak.
        If sex hurts, stop, and tell the clinician.

advice-stress = Stress is hard: share it, and make room for rest
    .text =
        Not knowing is hard. Tell someone you trust what you feel, and ask for help with daily tasks.
        Ask your clinic who you can ring with questions, by day and by night. You can ask as often as you need.
        If reading more makes you feel worse, stop for today. Music, or a talk with a friend, may help.
        If low mood, fear or bad memories weigh on you, tell a doctor, nurse or midwife. Help works best early. If you might act on thoughts of harming yourself, call { $emergency } now.
        Calm helps you rest. It does not treat pain or bleeding, so keep to the time this page gives you.

advice-sleep = Sleep in any position that feels good
    .text =
        In early pregnancy no sleep position is known to be a problem. Sleeping on your side matters from 28 weeks.
        For a sore back, lie on your side with a pillow between your knees. A firm mattress may help.
        To get up, roll onto your side first and push up with your arms.
        If pain wakes you and grows, check your symptoms here again.

advice-no-hot-tub = No hot tubs, saunas or very hot baths
    .text =
        Very hot water can raise the heat of your whole body. In one hot-tub study, it reached 38.9 °C after 10 minutes at the earliest.
        A study linked strong body heat in the first weeks with more defects of the brain and spine.
        If you used one before you knew, tell a clinician. It does not mean that harm was done.

advice-folic-acid = Take folic acid: 400 micrograms a day
    .text =
        This is for you if you are or may be pregnant and want to go on with it. It is also for you if you hope to be pregnant.
        Take 400 micrograms (0.4 mg) each day, until 12 weeks. Start today if you have not yet. It is taken to lower the chance of defects of the brain and spine.
        Check the packet: some tablets have 5 mg, a much higher dose. Some people need it, but a clinician decides.
        Ask about it if you, your partner or an earlier pregnancy had such a defect. Ask too if you have diabetes, sickle cell disease or thalassaemia.
        Ask if you take medicine for epilepsy. Do not stop that medicine.
        UK advice adds 10 micrograms (400 IU) of vitamin D a day. Many pregnancy tablets have both.

advice-no-alcohol-or-tobacco = Do not drink alcohol or smoke
    .text =
        This is for you if you are, may be or hope to be pregnant. No alcohol is the safest choice.
        If you drank or smoked before you knew, stop now and tell a clinician. You are not to blame.
        If you drink every day, ask a clinician today how to stop safely.
        Smoking is also linked with more pregnancies outside the womb (ectopic pregnancies). It is hard to stop alone, so ask for help.

advice-food-and-drink = Eat small meals often, and keep caffeine under 200 mg a day
    .text =
        This is general advice. Food and drink do not treat pain or bleeding.
        Small meals and small sips, often, can help if you feel sick. Eat what stays down. If you vomit often or cannot keep fluids down, check your symptoms here again.
        Have fewer sweets and sweet drinks. Drink water, and eat fruit in place of some sweets.
        A mug of instant coffee has about 100 mg of caffeine. A mug of filter coffee has 140 mg, and a mug of tea 75 mg.
        A can of cola has about 40 mg, and a can of energy drink 80 mg. A 50 g bar of dark chocolate has under 25 mg, and of milk chocolate under 10 mg.
        So 1 mug of filter coffee and 1 can of cola come to 180 mg. Check the label where there is one.

advice-weight = Expect little weight gain in the first weeks, and do not diet
    .text =
        To 13 weeks, 0 to 2 kg is what guides expect. So this gain does not explain early back pain.
        Your body and the pregnancy need food now. Losing weight is not a way to treat back pain.
        Some weight may go if you feel sick. Call a clinician today if you lose 3 kg from 60 kg. Call today too if you cannot keep fluids down.
        If you have had an eating disorder, tell a clinician. You can ask not to be told your weight.
        The figures below are the gain over a whole pregnancy, not with twins. They go by your body mass index (BMI) before it.
        US guide (IOM 2009): BMI under 18.5, gain 12.5 to 18 kg (28 to 40 lb).
        US guide: BMI 18.5 to 24.9, gain 11.5 to 16 kg (25 to 35 lb).
        US guide: BMI 25 to 29.9, gain 7 to 11.5 kg (15 to 25 lb).
        US guide: BMI 30 or more, gain 5 to 9 kg (11 to 20 lb).
        China guide (WS/T 801-2022), for adults: BMI under 18.5, gain 11 to 16 kg.
        China guide: BMI 18.5 to under 24, gain 8 to 14 kg.
        China guide: BMI 24 to under 28, gain 7 to 11 kg.
        China guide: BMI 28 or more, gain 5 to 9 kg.
        Ask your clinician which one fits you. There is no need to weigh yourself each day.
