# The protocol, its levels, and the sentence to say. No clinician has reviewed the words.

protocol = Low back pain (an example)
    .limits =
        This is an example. No clinician has signed it.
        Questions cannot examine a back. If you feel that something is wrong, get care, whatever is written here.
    .call = Call if you lose control of your bladder or bowels, cannot feel or move your legs, faint, or have chest pain.
    .translation = These words are in their first language.

# The first line of the start screen, in place of the one that the software brings.
ui-promise = Answer a few questions about your back. This example shows how soon such a pain needs care. Do not use it for a real pain.

level-emergency_now = Go to an emergency department now
    .where = Say “I have back pain and signs from the nerves”, if that is so. A doctor can check it the same day.
    .when = now
    .name = Emergency department now
    .soon = go to an emergency department now
    .if = Go to an emergency department now, or call { $emergency }, if you have or notice:

level-see_today = Speak to a doctor or nurse today
    .where = Call now. If no one can see you by this evening, go to an emergency department.
    .when = today
    .name = Speak to a clinician today
    .soon = speak to a doctor or nurse today
    .if = Speak to a doctor or nurse today if you have or notice:

level-see_this_week = See a doctor within a week
    .where = Ask for an appointment in the next few days. Say which sign made you call.
    .when = within 7 days
    .name = See a clinician within a week
    .soon = see a doctor within a week
    .if = See a doctor within a week if you have or notice:

level-plan_a_visit = Make an appointment with a doctor or physiotherapist
    .where = It need not be this week. Keep moving until then.
    .when = within 4 weeks
    .name = Plan a visit
    .soon = make an appointment in the next weeks
    .if = Make an appointment in the next weeks if you have or notice:

level-keep_moving = From these answers you can stay active and wait
    .where = Most back pain eases in some weeks. Get care sooner if you notice any sign on this page.
    .when = look again after 2 weeks
    .name = Stay active
    .soon = stay active and look again after 2 weeks

saying-older = I am { $age }, and I have had low back pain for { $weeks } weeks
saying-for-weeks = I have had low back pain for { $weeks } weeks
saying-new-pain = I have new low back pain

say-saddle_signs-numb_saddle = numbness between my legs
say-saddle_signs-bladder_change = a change of my bladder
say-saddle_signs-bowel_change = a change of my bowels
say-saddle_signs-sexual_change = a change of sexual feeling or function
say-saddle_signs-both_legs_weak = weak or numb legs on both sides
say-other_emergency-major_injury = a serious accident before it
say-other_emergency-chest_pain = chest pain
say-other_emergency-tearing_pain = sudden, tearing pain
say-other_emergency-collapse = a collapse
say-leg_pain-one_leg = pain down one leg
say-leg_pain-both_legs = pain down both legs
say-leg_weakness-some = a weak leg
say-leg_weakness-growing = a leg that gets weaker
say-fever = a fever
say-cancer = a cancer, now or in the past
say-weight_loss = weight loss
say-night_pain = pain at night that rest does not ease
say-small_injury = a fall or knock before it
