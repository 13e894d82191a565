# What the rules and advice say.

rule-bleeding = Bleeding in pregnancy can become heavy without warning.
    .name = Vaginal bleeding
rule-convulsions-or-unconscious = A fit or fainting can come from very high blood pressure. It is a danger to you and the baby.
    .name = Convulsions or unconscious
rule-headache-and-vision = A severe headache with blurred sight can come from very high blood pressure.
    .name = Severe headache with blurred vision
rule-fever-and-too-weak = A fever that makes you too weak to get up can be a serious infection.
    .name = Fever and too weak to get out of bed
rule-severe-belly-pain = Severe belly pain can mean bleeding inside, or another cause that cannot wait.
    .name = Severe abdominal pain
rule-hard-breathing = Fast or hard breathing can come from the heart, the lungs or very little blood.
    .name = Fast or difficult breathing
rule-waters-before-37-weeks = If the waters break before 37 weeks, the baby can come early, and germs can reach it.
    .name = Waters before 37 weeks
rule-no-movements = A baby that does not move needs to be checked now.
    .name = No movements since yesterday
rule-headache-and-swelling = A headache with swollen hands or face can come from high blood pressure.
    .name = Headache with swelling of hands or face
rule-fever = A fever can be an infection, or malaria, and it can harm the baby.
    .name = Fever
rule-belly-pain = Belly pain has to be looked at.
    .name = Belly pain
rule-feels-ill = You feel ill. That is reason enough to be seen.
    .name = Feels ill
rule-swelling = Swelling can come from high blood pressure. Someone has to measure it.
    .name = Swelling
rule-headache = A headache that stays can come from high blood pressure.
    .name = Headache that stays
rule-fewer-movements = A baby that moves less has to be checked.
    .name = Fewer movements
rule-waters = Fluid that leaks can be the waters. A health worker can tell.
    .name = Leaking fluid
rule-urine-burns = Burning can be an infection. In pregnancy it needs treatment.
    .name = Burning urine
raise-far-from-care = The way to care is long, so leave sooner.
    .name = Far from care

contradiction-weak-with-fever-but-no-fever = You ticked a fever with weakness. You also said that you have no fever. Please check both answers.
    .stands = Until you change one, we go by the more urgent answer: the fever with weakness.

advice-first-convulsions = While a fit lasts, or someone has fainted
    .text = Whoever is there: turn the person on the left side, keep hard things away, put nothing in the mouth. Call { $emergency }.
advice-on-the-way = On the way
    .text = Leave now. Do not wait to see if it passes.
    .steps =
        Take your antenatal card, and a person who can give blood if need be.
        Lie on your left side if you can.
        Say first which sign you have, and how many weeks you are.
advice-take-your-card = Take these
    .text = Your antenatal card and any medicine that you take.
advice-no-transport = Find transport
    .text = If you have no way to get there, ask a neighbour, your family or your community for transport, as in your emergency plan. If a danger sign starts, do not wait for it.
advice-cause = Blood pressure, infection, bleeding
    .text = High blood pressure, an infection, bleeding behind the placenta or too little blood are some of the causes. A health worker can find out which.
advice-limits = Counting signs is not an examination
    .text = It counts signs; it measures no blood pressure and hears no heartbeat. It is an example that no clinician has signed.
advice-visit = What the health worker checks
    .text = A health worker measures your blood pressure, tests urine and perhaps blood, feels your belly and listens to the baby.
advice-plan-ahead = Plan ahead
    .text = Decide where to give birth, how to get there by night, who goes with you, and who looks after the home.
advice-recheck = Whenever anything is different
    .text = Go through the danger signs again if you feel that anything is different. If you are worried, go to the health centre.

route-emergency = Ambulance
    .else = { $place ->
        [KE] If you have no way to get there, call { $emergency }. Numbers do not work everywhere: find out the number of your nearest hospital now.
        [IN] If you have no way to get there, call { $emergency }.
       *[other] If you have no way to get there, call { $emergency }. Ask someone near you for the number now.
    }
route-hospital = Hospital
    .do = Go to the nearest hospital or health centre with a maternity ward.
    .else = If it is closed and you feel worse, go to the nearest hospital with a maternity ward.
    .to = a hospital
route-health_centre = { $place ->
    [IN] Primary health centre or hospital
   *[other] Health centre
}
    .do = { $place ->
        [IN] Go to the primary health centre or hospital where you have your visits.
       *[other] Go to the health centre where you have your visits.
    }
    .else = { $place ->
        [IN] To be seen sooner, go to the primary health centre or hospital where you have your visits.
       *[other] To be seen sooner, go to the health centre where you have your visits.
    }
    .to = the health centre
route-next_visit = Next planned visit
    .do = Keep the visit that is planned.

place-KE = Kenya
    .emergency = 999 or 112
place-IN = India
    .emergency = 112 or 108
place-other = Another country
    .emergency = your local emergency number (112 or 911 in many countries)
