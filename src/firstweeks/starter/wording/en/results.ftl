# The words of rules, advice and places, under the same ids.

# Why each rule says what it says; .name is its short name for clinicians.
rule-injury-or-breathing = After a blow to the head, or with trouble breathing, a nosebleed can be more than a nosebleed.
    .name = Head injury or trouble breathing
rule-heavy-or-weak = You may be losing too much blood.
    .name = Heavy bleeding, weakness or dizziness
rule-long = A nosebleed that does not stop after 15 minutes needs help.
    .name = Bleeding for 15 minutes or more
rule-blood-thinners = With a blood thinner, or blood that clots badly, a doctor should know of the bleeding.
    .name = Blood thinner or clotting disorder

advice-pinch = Pinch the soft part of your nose
    .text = This stops most nosebleeds.
    .steps =
        Sit upright and lean forward.
        Pinch the soft part of the nose, just above the nostrils, for 10 to 15 minutes.
        Breathe through your mouth.
advice-after = When it has stopped
    .text = For a day, do not blow or pick your nose, lift heavy things, or have hot drinks or alcohol.

# Each country: its name, its emergency number as people write it, and where to go by day and by night.
place-GB = United Kingdom
    .emergency = 999
    .route = Call a GP, or NHS 111.
    .out_of_hours = Call 111, or go to A&E.
    .advice_line = NHS 111, day and night
place-other = Another country
    .emergency = your local emergency number (112 or 911 in many countries)
    .route = Call a doctor near you.
    .out_of_hours = Go to the nearest hospital that is open.
    .unknown = We know neither the numbers nor the routes of your country. Ask someone near you.
