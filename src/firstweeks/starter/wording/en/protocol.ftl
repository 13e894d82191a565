# The words of the protocol itself. A folder wording/<language> holds the same messages in another language.

# The name that people see, and what the first screen says.
protocol = Nosebleed
    .limits = Questions cannot look into a nose. If you feel that something is wrong, get care, whatever is written here.
    .call = Call if you cannot breathe, if blood pours, or if you feel faint.
    .translation = These words are in their first language.

# Each level: what to do, how, how soon, its short name, and the heading over the signs that lead there.
level-emergency = Go to an emergency department now
    .where = Keep pinching the nose on the way.
    .when = now
    .name = Emergency department now
    .soon = go to an emergency department now
    .if = Go to an emergency department now if you have or notice:
level-see_a_doctor = See a doctor in the next days
    .where = Ask for an appointment.
    .when = within 7 days
    .name = See a doctor
    .soon = see a doctor within 7 days
    .if = See a doctor in the next days if you have or notice:
level-self_care = You can look after the nose at home, from these answers
    .where = Get care sooner if you notice any sign on this page.
    .when = look again tomorrow
    .name = Self-care
    .soon = look after the nose at home and look again tomorrow

# The sentence to say on the phone, and what completes it.
saying-minutes = I have had a nosebleed of { $minutes } minutes
saying-nosebleed = I have a nosebleed
say-danger_signs-heavy = heavy bleeding
say-danger_signs-weak_or_dizzy = weakness or dizziness
say-danger_signs-hard_to_breathe = trouble breathing
say-danger_signs-head_injury = a blow to the head before it
say-blood_thinners = a medicine or condition that keeps blood from clotting
