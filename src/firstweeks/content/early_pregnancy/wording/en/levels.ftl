# Words for the six levels, most urgent first.

level-call_ambulance = Call { $emergency } now
    .where = Ask for an ambulance. Say your worst sign first. Stay where you are, and do not drive.
    .when = now
    .name = Call an ambulance
    .soon = call an ambulance now
    .if = Call { $emergency } now if you have or notice:

level-hospital_now = Go to hospital now
    .where = Leave now. Ask someone to take you. Do not drive yourself.
    .when = within 1 hour
    .name = Go to hospital now
    .soon = go to hospital now
    .if = Go to hospital now if you have or notice:

level-same_day = Call now and be seen today
    .where = Ask to be seen today. Do not wait for a visit that is already booked.
    .go = Go today to { $to }
    .when = within 12 hours
    .name = Be seen today
    .soon = be seen today
    .if = Be seen today if you have or notice:

level-within_24_hours = Speak to a doctor, nurse or midwife
    .where = Offered a later time? Say that this cannot wait.
    .when = within 24 hours
    .name = Speak to a clinician within 24 hours
    .soon = speak to a doctor, nurse or midwife within 24 hours
    .if = Speak to a doctor, nurse or midwife within 24 hours if you have or notice:

level-within_3_days = Contact a midwife or doctor
    .where = Ask to be seen within 3 days. Ask sooner if anything gets worse, or if you worry.
    .when = within 3 days
    .name = Contact a clinician within 3 days
    .soon = contact a doctor, nurse or midwife within 3 days
    .if = Contact a doctor, nurse or midwife within 3 days if you have or notice:

level-self_care = You do not need urgent care now, going by your answers
    .where = Answers cannot show everything. Get help sooner if you notice any sign on this page.
    .when = check again in 24 hours
    .name = Self-care, and check again in 24 hours
    .soon = look after yourself and check again in 24 hours
