# The words of rules, advice, routes and places, under the same ids.

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

# Each route: its name; .do, what to do where it comes first; .else, where it comes second; .to, its name after "Go to".
route-emergency = Ambulance
    .else = Call { $emergency } if you cannot get there safely.
route-emergency_department = Emergency department
    .do = Go to the nearest emergency department.
    .else = If no doctor can see you, go to an emergency department.
    .to = an emergency department
route-doctor = GP (family doctor)
    .do = Call a GP (family doctor).
    .else = If you need care sooner, call a GP (family doctor).
route-advice_line = NHS 111
    .else = If no doctor can see you, call 111.
route-home = At home
    .do = Stay at home and rest.

# Each country: its name, and its emergency number as people write it.
place-GB = United Kingdom
    .emergency = 999
place-other = Another country
    .emergency = your local emergency number (112 or 911 in many countries)
