# The first page: signs that need help at once. "flooding" here and "heavy" in bleeding_and_pain.ftl are two marks on one scale of pads.

page-emergency = Emergency signs

finding-danger_signs = Any of these, now or in the last 24 hours?
    .hint =
        Tick a sign if you think it may be so.
        Tick all that fit.
    .why = These signs can mean that you need help within minutes.
    .name = Emergency signs
    .none = No, none of these

option-danger_signs-collapsed = Passed out, or had to sit or lie down at once to stop it
    .hint =
        Once, or for a few seconds, is enough. It counts on your feet, in a chair or in bed.
        If you felt dizzy but could stay up, do not tick this. We ask about that later.
    .name = passed out, or had to sit or lie down at once to stop it
    .sign = passing out, or having to sit or lie down at once to stop it
    .tell = If you had to get down at once, tick it. Tired or dizzy, but able to stay up, is not this.

option-danger_signs-sudden_severe_pain = The worst pain, within minutes, in my belly, pelvis or back
    .hint = It started within minutes. It did not build up over hours.
    .name = worst pain, starting within minutes, in belly, pelvis or back
    .sign = the worst kind of pain, starting within minutes, in the belly, pelvis or back
    .tell = Tick it if it came within minutes and is as bad as pain can get.

option-danger_signs-shoulder_tip_pain = A new, odd pain at the tip of my shoulder
    .hint =
        The tip is where your shoulder ends and your arm starts. The pain is often worse when you lie down.
        A stiff neck or a strained muscle is not this.
    .name = shoulder-tip pain
    .sign = a new, odd pain where the shoulder ends, often worse when you lie down
    .tell = Point to the pain. Tick it if it is where the shoulder ends, with no strain or stiff neck.

option-danger_signs-flooding = I soaked 2 or more pads in 1 hour, or blood pours out
    .hint =
        This is the top of the scale: 2 or more soaked pads in 1 hour.
        The step below is heavy: 1 pad an hour for 2 hours, or 1 pad in half an hour. We ask about that later.
    .name = flooding: 2 or more soaked pads in 1 hour, or blood pouring
    .sign = bleeding that soaks 2 or more pads in 1 hour, or blood that pours out
    .tell = A soaked pad is wet from end to end. Blood that runs down your legs and does not stop counts too.

option-danger_signs-shock = Very ill, with 2 or more: grey or pale, cold and clammy, confused, heart racing, very fast breathing
    .hint =
        The signs are: grey or pale skin; cold and clammy skin; being confused; a heart that races at rest; very fast breathing.
        On brown or black skin, look at the lips, tongue, palms or soles.
    .name = very ill, with 2 or more of: grey or pale, cold and clammy, confused, heart racing at rest, breathing very fast
    .sign = looking or feeling very ill, with 2 or more of: grey or pale skin, cold and clammy skin, being confused, a heart that races at rest, very fast breathing
    .tell = Ask someone to look at your skin and talk with you. 1 sign alone, such as a racing heart, is not this.

option-danger_signs-chest_or_breathing = Sudden shortness of breath, chest pain or coughing blood
    .hint = The heartburn that you often get is not this. Any blood that you cough up counts.
    .name = sudden breathlessness, chest pain or coughing blood
    .sign = a sudden lack of breath, chest pain that is not the heartburn you know, or blood that you cough up
    .tell = Tick it if chest pain is new and not the heartburn you know. Tick it if breath got short all of a sudden.

option-danger_signs-seizure = A fit (seizure)
    .hint = Your body went stiff or shook, and you could not respond. It counts if someone saw it and you do not recall it.
    .name = seizure
    .sign = a fit (seizure)
    .tell = Did your body shake or go stiff while you could not respond? Ask anyone who was there.

option-danger_signs-thunderclap_headache = A sudden headache, the worst of my life, or one with weak limbs, a stiff neck or confusion
    .hint = It is at its worst within a minute or so. Or with it an arm, a leg or the face is weak, the neck is stiff, or thinking is muddled.
    .name = sudden worst headache, or headache with weakness, stiff neck or confusion
    .sign = a sudden headache, the worst of your life, or one with weak limbs, a stiff neck or a muddled mind
    .tell = Tick it if it came like a blow, within a minute. Tick it if limbs are weak or the neck is stiff.

option-danger_signs-headache_or_sight = A strong headache that stays, or changed sight
    .hint = Sight that is blurred or double, flashing lights, or a part that is missing. A headache like those you often have, that passes, is not this.
    .name = strong headache that stays, or changed sight
    .sign = a strong headache that does not go, or a change in your sight
    .tell = Tick it if your head still hurts hours after pain medicine. Tick it if you see less, double or flashes.

option-danger_signs-numb_saddle = New numbness between my legs
    .hint = This is the part that a bike seat would touch: the vulva, the bottom and the inner thighs.
    .name = new saddle numbness
    .sign = new numbness between the legs
    .tell = Tick it if you feel your touch less than before when you wipe or wash there.

option-danger_signs-bladder_or_bowel_loss = New loss of bladder or bowel control, or I cannot pee
    .hint = A leak when you cough, laugh or sneeze does not count here. Nor does passing urine often, or hard stools. All are common in pregnancy.
    .name = new loss of bladder or bowel control, or cannot pass urine
    .sign = new loss of control of the bladder or bowels, or no way to pass urine
    .tell = Tick it if urine or stool now slips out with no cough or strain. Tick it if you need to pee and none comes.

option-danger_signs-both_legs_weak = Both legs weak or numb, or 1 foot drags
    .hint = It counts if 1 foot drags or catches on the floor as you walk.
    .name = both legs weak or numb, or foot drop
    .sign = weak or numb legs on both sides, or a foot that drags
    .tell = A foot drags if its front hangs down and catches when you walk.

option-danger_signs-self_harm = I might harm myself, or I have
    .hint = Tick it if you are not sure that you would not act. If you have such thoughts but would not act on them, do not tick this. They still matter. Please tell a doctor, nurse or midwife.
    .name = may act on thoughts of self-harm, or has done so
    .sign = thoughts of harming yourself that you might act on
    .tell = Tick it if you could act on the thoughts, or do not trust yourself now.

option-danger_signs-in_danger = Someone may hurt me now
    .hint = This means danger right now, from anyone.
    .name = in danger from someone now
    .sign = danger that someone may hurt you now
    .tell = Tick it if you feel that someone could hurt you before you can get to a safe place.
