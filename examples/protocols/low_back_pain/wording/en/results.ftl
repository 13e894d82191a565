# What the rules, advice and claims say.

rule-saddle-signs = These signs can mean that nerves at the end of the spine are pressed (cauda equina syndrome). The damage can last if nobody acts within hours.
    .name = Saddle numbness, or a bladder, bowel or sexual change
rule-both-legs-weak = Weak or numb legs on both sides can come from pressed nerves at the end of the spine.
    .name = Both legs weak or numb
rule-pain-in-both-legs = Pain down both legs can be the first sign of pressed nerves at the end of the spine.
    .name = Pain down both legs
rule-growing-weakness = A leg that gets weaker, or a foot that drags, shows that a nerve is losing its strength.
    .name = Growing weakness or foot drop
rule-some-weakness = A weak leg shows that a nerve is pressed. A doctor should test it.
    .name = Some weakness of one leg
rule-major-injury = A serious accident can break a bone of the back.
    .name = Serious accident
rule-chest-pain = Back pain with chest pain can come from the heart or from the great blood vessel.
    .name = Chest pain
rule-tearing-pain-or-collapse = Sudden, tearing pain or a collapse can mean bleeding inside.
    .name = Sudden, tearing pain or collapse
rule-fever = A fever with back pain can be an infection in the spine or a kidney.
    .name = Fever
rule-infection-risk-with-night-pain = Pain that rest does not ease, with a higher risk of infection, needs a blood test soon.
    .name = Risk of infection with night pain
rule-infection-risk = What you told us makes an infection of the spine more likely.
    .name = Risk of infection
rule-small-injury-of-weak-bones = After a fall or a knock, a weak or older bone of the back can be broken.
    .name = Small injury with weak bones or from 70 years
rule-weak-bones = Thin bones can break without a hard fall.
    .name = Thin bones
rule-cancer-with-night-pain = With a cancer now or before, pain that rest does not ease has to be looked at today.
    .name = Cancer with night pain
rule-cancer = Some cancers spread to the spine, even years later.
    .name = Cancer, now or in the past
rule-weight-loss-night-pain-or-shape = Weight loss, pain that rest does not ease, or a change of shape can have a cause that needs tests.
    .name = Weight loss, night pain or change of shape
rule-first-pain-when-older = From 50 years on, a pain that lasts 6 weeks should be looked at soon.
    .name = Pain of 6 weeks from 50 years
rule-inflammatory-pain = Pain of months that eases with movement can be an inflammation of the joints of the back. There is treatment for it.
    .name = Inflammatory pattern, begun before 45 years
rule-pain-that-stays = A pain that stays for 6 weeks deserves a plan with a professional.
    .name = Pain of 6 weeks
raise-leg-pain-with-weakness = Pain down a leg that is also weak makes a pressed nerve more likely.
    .name = Leg pain with weakness

contradiction-weak-on-both-sides-but-not-weak = You said that both legs are weak, numb or tingle. You also said that no leg is weak and no leg hurts. Please check these answers.
    .stands = Until you change one, we go by the more urgent answer: both legs.

advice-first-nerves = Do not wait for these to pass
    .text = Ask to be examined the same day, with a check of the feeling between the legs. The right word to say is “cauda equina”.
advice-on-the-way = On the way
    .text = Do not drive yourself. Do not eat until a doctor has seen you, as an operation may be needed.
    .steps =
        Say first which sign is new, and since when.
        Say when you last passed urine.
advice-say-what-you-noticed = What to say
    .text = Say which signs you noticed and since when. Show this page, or the summary.
advice-no-one-can-see-you = Go where someone can
    .text = Go to an urgent care service or an emergency department. Ask at the latest when a new sign starts.
advice-cause = Mostly muscles and joints, rarely more
    .text = Most low back pain comes from muscles and joints, and no test shows where. Rarely a nerve, a broken bone, an infection, a cancer or an inflammation is behind it.
advice-limits = Signs like these are weak
    .text = Many people who have one have no disease, and some who have a disease have none. This is an example that no clinician has signed.
advice-visit = Questions, and a check of strength and feeling
    .text = The clinician asks, tests your strength, feeling and reflexes, and may check the feeling between the legs. A scan is made only if it would change what to do.
advice-stay-active = Stay active
    .text = Go on with what you can do, at work too. A walk is better than a bed. It may hurt a little, and that does no harm.
advice-rock-your-hips = Rock your hips
    .text = Lie on your back with your knees bent. Slowly press your low back to the floor, then let go. Stop if the pain grows or a new sign starts.
    .pace = press, let go
    .steps =
        Lie on your back, with knees bent and feet on the floor.
        Press your low back to the floor for 5 seconds.
        Let go for 5 seconds.
advice-avoid-bed = Do not stay in bed
    .text = Bed rest makes the pain last longer.
advice-recheck = In 2 weeks, or at once with a new sign
    .text = Go through the questions again after 2 weeks, and at once if a new sign starts.

belief-numbness-goes-by-itself = Numbness between the legs goes away by itself
    .known = It can be a sign that nerves for the bladder and bowels are pressed. The damage can last if nobody acts.
    .do = Go to an emergency department now, by day or by night.
    .phrasings =
        numb between the legs will pass
        numb bottom with back pain is nothing
belief-bed-rest-heals = Bed rest heals back pain
    .known = People who stay active get better sooner than people who lie down.
    .do = Keep moving as well as you can.
    .phrasings =
        lie down until the back pain is gone
        rest is best for back pain
belief-everyone-needs-a-scan = Everyone with back pain needs a scan
    .known = Scans show changes in most people without pain too. A scan helps when a sign points to a special cause.
    .do = Ask what a scan would change. Look at the signs on the first page.
    .phrasings =
        I need an MRI for my back pain
        back pain needs an x-ray
concept-numb = numb*; no feeling
concept-between_legs = between the legs; between my legs; saddle
concept-bottom = bottom; buttock*
concept-passes = will pass; goes away; go away
concept-harmless = nothing; fine; okay; harmless
concept-bed_rest = bed rest; lie down; lying down; rest
concept-scan = scan*; mri; x-ray*
concept-back = back
verdict-unsafe = Unsafe
    .means = Acting on this can cause harm, or delay the care you need.
verdict-unsupported = Not supported
    .means = We found no good evidence for this.

route-emergency = Ambulance
    .else = { $place ->
        [GB] If you cannot get there safely, call { $emergency }.
        [IE] If you cannot get there safely, call { $emergency }.
        [US] If you cannot get there safely, call { $emergency }.
       *[other] If you cannot get there safely, call { $emergency }. Ask someone near you for the number now.
    }
route-emergency_department = { $place ->
    [US] Emergency room (ER)
   *[other] Emergency department
}
    .do = { $place ->
        [GB] Go to A&E (a hospital emergency department).
        [US] Go to a hospital emergency room (ER).
       *[other] Go to a hospital emergency department.
    }
    .else = If no one can see you in time, go to the nearest hospital that is open.
    .to = { $place ->
        [US] an emergency room (ER)
       *[other] an emergency department
    }
route-doctor = { $place ->
    [US] Doctor
   *[other] GP (family doctor)
}
    .do = { $place ->
        [GB] Call a GP (family doctor).
        [IE] Call a GP (family doctor).
        [US] Call your doctor.
       *[other] Call a doctor near you.
    }
    .else = { $place ->
        [US] If you need care sooner, call your doctor.
       *[other] If you need care sooner, call a doctor.
    }
route-urgent_care = { $place ->
    [GB] NHS 111
    [IE] GP out-of-hours service
   *[other] Urgent care clinic
}
    .else = { $place ->
        [GB] If the GP is closed, call 111.
        [IE] If the GP is closed, call a GP out-of-hours service.
       *[other] If your doctor’s office is closed, go to an urgent care clinic. Your health plan may have a nurse line. The number is often on your card.
    }
route-home = At home
    .do = You can stay active at home.

place-GB = United Kingdom
    .emergency = 999
place-IE = Ireland
    .emergency = 112 or 999
place-US = United States
    .emergency = 911
place-other = Another country
    .emergency = your local emergency number (112 or 911 in many countries)
