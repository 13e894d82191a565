# What the rules, advice and claims say.

rule-convulsing-now = A fit can harm the brain, and needs help at once.
    .name = Fit now
rule-convulsions = A fit during an illness can be a sign of a serious infection.
    .name = Fits in this illness
rule-cannot-drink = A child who cannot drink or breastfeed may be very ill, and loses water fast.
    .name = Cannot drink or breastfeed
rule-vomits-everything = When nothing stays down, the child loses water, and no medicine by mouth can help.
    .name = Vomits everything
rule-lethargic-or-unconscious = A child who is drowsy or cannot be wakened may be very ill.
    .name = Lethargic or unconscious
rule-stridor = A harsh noise on breathing in means that the airway is narrow. It can close.
    .name = Stridor
rule-chest-indrawing = A chest that pulls in shows that the lungs need help.
    .name = Chest indrawing
rule-fast-breathing = The child breathes fast for the age. That can be an infection of the lungs.
    .name = Fast breathing for age
rule-long-cough = A cough of 14 days or more can have a cause that needs a test.
    .name = Cough of 14 days or more
rule-severe-dehydration = Sunken eyes and poor drinking show that the child has lost very much water.
    .name = Signs of severe dehydration
rule-long-diarrhoea-with-dehydration = Diarrhoea of 14 days or more with signs of lost water needs a hospital.
    .name = Diarrhoea of 14 days or more, with dehydration
rule-some-dehydration = These signs together show that the child has lost water and needs a plan for drinking.
    .name = Signs of some dehydration
rule-blood-in-the-stool = Blood in the stool can be an infection of the bowel that needs treatment.
    .name = Blood in the stool
rule-drinking-poorly = A child with diarrhoea who drinks poorly cannot make up for the water that is lost.
    .name = Drinking poorly with diarrhoea
rule-long-diarrhoea = Diarrhoea of 14 days or more weakens a child, and its cause has to be found.
    .name = Diarrhoea of 14 days or more
rule-stiff-neck = A fever with a stiff neck can be an infection around the brain.
    .name = Fever with a stiff neck
rule-fever-with-malaria-about = Where malaria is about, a fever needs a test today.
    .name = Fever where malaria is about
rule-long-fever = A fever of more than 7 days can be a sign of a serious illness.
    .name = Fever of more than 7 days
rule-fever-for-three-days = A fever that has not gone after 3 days needs to be looked at.
    .name = Fever of 3 days
rule-getting-sicker = You see the child getting worse. That alone is a reason.
    .name = Getting worse

contradiction-cannot-drink-but-drinks-eagerly = You said that the child cannot drink. You also said that the child drinks eagerly. Please check both answers.
    .stands = Until you change one, we go by the more urgent answer: the child cannot drink.

advice-first-convulsing = While the fit lasts
    .text = Lay the child on one side, away from anything hard. Put nothing in the mouth. Call { $emergency }.
advice-on-the-way = On the way
    .text = Do not wait for a fever to fall or for medicine to work.
    .steps =
        Keep the child warm and close to you.
        If the child is awake and can swallow, offer the breast or small sips.
        Say first which danger sign you saw, and when it began.
advice-bring-to-the-visit = Bring these
    .text = The card of the child, any medicine that you gave, and what you noticed and when.
advice-no-one-there = Go to the nearest hospital
    .text = Do not wait for someone to come back. Go at once if a danger sign starts.
advice-cause = Most often an infection
    .text = It can be an infection of the lungs, the bowel or the blood. Which one, and what treats it, only an examination and tests can show.
advice-limits = Counting signs is not an examination
    .text = It counts signs; it cannot examine the child. It is an example that no clinician has signed.
advice-visit = What the health worker looks at
    .text = The health worker counts breaths, feels the skin and the neck, looks for blood and may take a drop of blood to test for malaria.
advice-recheck = Every few hours, at night too
    .text = Look at the child every few hours, at night too. Go back to the first questions if anything changes.
advice-fluids = Give more to drink
    .text = Give small sips often: the breast, clean water or a solution of oral rehydration salts (ORS). If the child vomits, wait 10 minutes and go on more slowly.
advice-feeding = Go on feeding
    .text = Offer the breast or usual food more often, in small portions. One more meal a day for a while after the illness helps too.
advice-avoid-stopping-food = Do not stop food or drink
    .text = An ill child needs both. Give no medicine against diarrhoea, and none that a health worker did not name.

concept-diarrhoea = diarr*
concept-drink = drink*; fluid*
concept-sleepy = sleep*; drowsy
concept-child = child*; baby; kid*
concept-breathing = breath*
concept-fast = fast; quick*; rapid*
concept-fever = fever*; temperature
belief-no-drink-with-diarrhoea = A child with diarrhoea should drink less
    .known = It is the other way round: the child loses water, and what kills is the lack of it.
    .do = Give more to drink than usual. If the child cannot drink, or the eyes look sunken, go to a hospital now.
    .phrasings =
        stop fluids when a child has diarrhoea
        drinking makes the diarrhoea worse
belief-sleepy-is-resting = A very sleepy sick child is only resting
    .known = Sleep is good. But a child who is hard to wake, or takes no notice of you, may be very ill.
    .do = Try to wake the child. If you cannot, or the child does not look at you, go to a hospital now.
    .phrasings =
        let a drowsy sick child sleep
        my child sleeps all day with the fever
belief-fast-breathing-is-fever = Fast breathing comes from the fever alone
    .known = A fever can make breathing a little faster. Fast breathing for the age is a sign to look for an infection of the lungs.
    .do = Count for a whole minute when the child is calm. From 50 breaths on, or from 40 once the child is one year old, have a health worker look today.
    .phrasings =
        breathing fast is normal with a fever
        fast breathing will go when the fever goes
verdict-unsafe = Unsafe
    .means = Acting on this can harm a child, or delay care.
verdict-unsupported = Not supported
    .means = We found nothing that backs this.

route-emergency = Ambulance
    .else = { $place ->
        [GB] Or call { $emergency } for an ambulance.
        [ES] Or call { $emergency } for an ambulance.
        [KE] Or call { $emergency } for an ambulance. Numbers do not work everywhere: find out the number of your nearest hospital now.
       *[other] Or call { $emergency } for an ambulance. Ask someone near you for the number now.
    }
route-hospital = Hospital
    .do = { $place ->
        [GB] Leave now for the nearest hospital with A&E.
        [ES] Leave now for the nearest hospital with an emergency department (urgencias).
       *[other] Leave now for the nearest hospital.
    }
    .else = { $place ->
        [ES] If that is closed, go to a hospital with an emergency department (urgencias).
       *[other] If that is closed, go to the nearest hospital that is open.
    }
    .to = a hospital
route-doctor = GP (family doctor)
    .do = Call a GP and ask for a child to be seen.
    .else = If you need help sooner, call a GP.
route-health_centre = { $place ->
    [ES] Health centre (centro de salud)
   *[other] Clinic, health centre or doctor
}
    .do = { $place ->
        [ES] Go to your health centre (centro de salud) and ask for a child to be seen.
        [KE] Go to the nearest health centre or hospital.
       *[other] Go to a clinic, a health centre or a doctor who sees children.
    }
    .else = { $place ->
        [ES] If you need help sooner, go to your health centre (centro de salud).
        [KE] If you need help sooner, go to the nearest health centre or hospital.
       *[other] If you need help sooner, go to the nearest clinic or hospital that sees children.
    }
    .to = a clinic, a health centre or a doctor
route-advice_line = NHS 111
    .else = If the GP is closed, call 111, or go to a hospital with A&E.
route-home = At home
    .do = You can care for the child at home.

place-GB = United Kingdom
    .emergency = 999
place-KE = Kenya
    .emergency = 999 or 112
place-ES = Spain
    .emergency = 112
place-other = Another country
    .emergency = your local emergency number (112 or 911 in many countries)
