# Bleeding and pain. "heavy" here and "flooding" in emergency.ftl are two marks on one scale of pads.

page-bleeding = Bleeding
page-pain_where = Where it hurts
page-pain = The pain

finding-bleeding = Bleeding from the vagina in the last 24 hours?
    .hint =
        Blood can be red, pink, brown or watery. All of it counts.
        It can stop and start. Choose the most that you had in the last 24 hours.
        The scale counts pads that you soak.
    .why = How much you bleed changes how soon you need care, but light or brown blood matters too.
    .name = Bleeding

option-bleeding-none = No bleeding at all
    .hint = There was no red, pink or brown blood in the last 24 hours, not even when I wipe.
    .name = none
option-bleeding-spotting = Only when I wipe
    .hint = There is none on a pad or in your underwear.
    .name = spotting
    .sign = blood when you wipe, even if it is brown or pink
option-bleeding-light = Light: less than 1 pad in 3 hours
    .hint = There is some on a pad or in your underwear. It takes over 3 hours to soak a pad.
    .name = light: less than 1 pad in 3 hours
    .sign = blood on a pad or in your underwear
option-bleeding-moderate = Like a period: a pad every 3 hours, or more often
    .hint = You soak a pad within 3 hours, but not 1 an hour.
    .name = moderate: a pad every 3 hours or more often
    .sign = bleeding like a period, with more than 1 soaked pad in 3 hours
option-bleeding-heavy = Heavy: 1 pad an hour, or large clots that keep coming
    .hint =
        You soak 1 pad an hour for 2 hours, or 1 pad in half an hour. Or you pass large clots again and again.
        The top of the scale is 2 or more pads in 1 hour. If that is you, go back and tick it in the emergency signs.
    .name = heavy: 1 pad an hour for 2 hours, 1 pad in half an hour, or repeated large clots
    .sign = heavy bleeding: you soak 1 pad an hour for 2 hours, or 1 in half an hour, or large clots keep coming

finding-pain_sites = Pain in any of these places?
    .hint =
        Tick all that hurt now, or did in the last 24 hours. Pain that comes and goes counts.
        If you cannot tell which of 2 places it is, tick both.
    .why = Where it hurts changes what it can mean, and pain counts even if you do not bleed.
    .name = Where it hurts
    .none = No, none of these

option-pain_sites-low_back_both_sides = Low back: in the middle, or both sides alike
    .name = low back, in the middle or both sides alike
    .sign = pain in the middle of the low back, or on both sides
option-pain_sites-low_back_one_side = Low back: on one side, or more on it
    .hint = It is near the waist or above the buttock, to the left or to the right.
    .name = low back, one-sided
    .sign = pain on 1 side of the low back
option-pain_sites-flank = Side or back, under the ribs
    .hint = If you are not sure if it is here or in the low back, tick both.
    .name = flank, under the ribs
    .sign = pain at the side or back, under the ribs
option-pain_sites-pelvis_middle = Low belly: in the middle, or all over
    .hint = This is below the navel, where a period can hurt.
    .name = pelvis, in the middle
    .sign = pain low in the belly
option-pain_sites-pelvis_one_side = Low belly: on one side, or more on it
    .hint = This is below the navel, toward the left or right hip or groin.
    .name = pelvis, one-sided
    .sign = pain low in the belly on 1 side
option-pain_sites-upper_abdomen = Upper belly
    .hint = This is above the navel, below the ribs.
    .name = upper abdomen
    .sign = pain in the upper belly
option-pain_sites-rectum = Bottom: pressure, or pain on passing poo
    .name = rectal pressure, or pain on passing stool
    .sign = pressure in the bottom, or pain when you pass stool

finding-pain_severity = How strong is the pain?
    .hint = Think of the worst it has been in the last 24 hours. Choose by what it lets you do.
    .why = Strong pain can mean that you need care sooner.
    .name = Strength of the pain

option-pain_severity-none = No pain
    .hint = If a place hurts, even if the pain comes and goes, choose mild or more.
    .name = none
option-pain_severity-mild = Mild: I can ignore it
    .hint = You can do all that you usually do. That is 1 to 3 out of 10.
    .name = mild (1 to 3 of 10): can ignore it
    .sign = any pain, even mild
option-pain_severity-moderate = Moderate: it is hard to ignore
    .hint = You can carry on, but your mind keeps going back to it. That is 4 to 6 out of 10.
    .name = moderate (4 to 6 of 10): hard to ignore
    .sign = pain that is hard to ignore
option-pain_severity-severe = Severe: it stops me doing things
    .hint = It is hard to walk, talk, think or sleep. That is 7 to 10 out of 10.
    .name = severe (7 to 10 of 10): stops usual activity
    .sign = pain that stops you doing things

finding-pain_trend = Is it easing or getting worse?
    .hint = Think of how it was some hours ago, or when it began.
    .why = Pain that gets worse can need care sooner.
    .name = Change in the pain

option-pain_trend-easing = Easing, or gone
    .name = easing
option-pain_trend-steady = About the same
    .hint = Choose this too if it comes and goes with no change.
    .name = steady
    .sign = pain that does not ease
option-pain_trend-worse = Getting worse
    .hint = It is stronger than before, or comes more often or for longer.
    .name = getting worse
    .sign = pain that gets worse

finding-pain_started_suddenly = Did the pain start suddenly?
    .hint =
        Yes means that there was no pain, and within minutes there was.
        No means that it built up over hours or days.
        If it comes and goes, think of the first time.
    .tick = It started suddenly, within minutes
    .why = Pain that starts suddenly can be a sign of a problem that needs care fast.
    .name = Started suddenly
    .sign = pain that starts suddenly

finding-pain_eases_with_rest = After an hour of rest, has the pain gone or eased?
    .hint =
        Yes means that 30 to 60 minutes of rest, or a change of position, makes it go or ease clearly.
        No means that after an hour it is still there, as it was.
        If it comes and goes, think of the end of that hour: is it still there?
        Have you not rested yet? Answer that you are not sure, and do not wait to find out.
    .why = Pain that is still there after an hour of rest can need care sooner.
    .name = Eases with rest
    .sign = the pain is still there after an hour of rest

finding-pain_changes_with_movement = Does the back pain change as you move?
    .hint = Think of when you bend, lift, stand up or turn in bed. Yes means that this makes it better or worse.
    .why = Muscle or joint pain often changes as you move, and other pain may not.
    .name = Back pain changes with movement

finding-pain_on_jolting = Does a cough or bump make belly or pelvis pain sharply worse?
    .hint =
        Yes if a cough, a hop or a bump in the road makes it sharply worse. You do not need to try it.
        Yes if it gets sharply worse when you press on your belly and let go.
        Yes if your belly is hard and tense.
        No if it is back pain when you bend, lift, walk or turn.
    .tick = A cough, a bump or pressing makes my belly sharply worse, or my belly is hard
    .why = This kind of pain can be a sign of a problem inside the belly that needs care fast.
    .name = Belly pain worse on a jolt, or hard belly
    .sign = belly or pelvic pain that a cough or bump makes sharply worse, or a hard, tense belly

option-pain_sites-all_over_belly = The whole belly
    .name = all over the belly
    .sign = pain all over the belly

finding-jolting_lasts = How long does that sharp pain last?
    .hint = Think of the pain on a cough, a sneeze, a turn, or on standing up.
    .why = A jab that is gone at once often comes from a stretched ligament. A pain that stays can mean something else.
    .name = Sharp pain on a jolt: how long
option-jolting_lasts-brief = Seconds: a jab in the groin or side, then nothing
    .name = seconds, then gone
option-jolting_lasts-stays = It stays, or the belly is sore to touch
    .name = stays, or the belly is sore
    .sign = a sharp pain on a cough or a jolt that stays

finding-heartburn_only = Is the upper belly pain heartburn and nothing else?
    .hint =
        Answer yes if it burns behind the breastbone, or high in the belly.
        It comes after meals or when you lie down. You know it from before, or an antacid eases it.
        If it is more than that, answer no.
    .why = Heartburn can wait. Other pain high in the belly needs a closer look.
    .name = Upper belly pain is heartburn alone
