# The protocol, its levels, and the sentence to say. No clinician has reviewed the words.

protocol = Danger signs in pregnancy (an example)
    .limits =
        This is an example. No clinician has signed it.
        Questions cannot examine you or the baby. If you are worried, go to the health centre, whatever is written here.
    .call = Call if you bleed, have a fit, faint, cannot breathe, or have severe pain.
    .translation = These words are in their first language.

# The first line of the start screen, in place of the one that the software brings.
ui-promise = Answer a few questions. This example shows which signs in pregnancy cannot wait. Do not use it for a real pregnancy.

level-go_now = Go to a hospital or health centre now
    .where =
        Go by day or by night. Do not wait.
        Take someone with you.
    .when = now
    .name = Go now
    .soon = go to a hospital or health centre now
    .if = Go to a hospital or health centre now, or call { $emergency }, if you have or notice:

level-as_soon_as_possible = Go to the health centre as soon as possible
    .where = Go today.
    .when = today, within 24 hours
    .name = Go as soon as possible
    .soon = go to the health centre as soon as possible
    .if = Go to the health centre as soon as possible if you have or notice:

level-next_visit = Keep your next planned visit
    .where = If you are worried about your health or the baby's, go sooner.
    .when = at the next planned visit
    .name = Next planned visit
    .soon = keep the next planned visit

saying-weeks = I am { $weeks } weeks pregnant
saying-pregnant = I am pregnant

say-danger_signs-bleeding = bleeding from the vagina
say-danger_signs-convulsions = a fit
say-danger_signs-headache_and_vision = a severe headache with blurred sight
say-danger_signs-fever_and_weak = a fever, and I am too weak to get up
say-danger_signs-severe_belly_pain = severe belly pain
say-danger_signs-hard_breathing = fast or hard breathing
say-danger_signs-unconscious = fainting
say-waters = fluid leaking from the vagina
say-movements-fewer = a baby that moves less
say-movements-none_felt = a baby that I do not feel move
say-fever = a fever
say-belly_pain = belly pain
say-headache = a headache that stays
say-swelling-fingers = swollen fingers
say-swelling-face = a swollen face
say-swelling-legs = swollen legs
say-feels_ill = feeling ill
say-urine_burns = burning when I pass urine
