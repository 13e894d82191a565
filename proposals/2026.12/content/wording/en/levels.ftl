# Words for the six levels, most urgent first.

level-call_ambulance = Call { $emergency } now
    .where = Call from where you are and ask for an ambulance. If someone may hurt you, ask for the police.
    .when = now
    .name = Call an ambulance
    .soon = call an ambulance now
    .if = Call { $emergency } now if you have or notice:

level-hospital_now = Go to hospital now
    .where =
        Call an ambulance if you cannot travel safely. If you can, leave now. Ask someone to take you.
        Go to an emergency department or to on-call gynaecology.
    .when = within 1 hour
    .name = Go to hospital now
    .soon = go to hospital now
    .if = Go to hospital now if you have or notice:

level-same_day = Call now and be seen today
    .where =
        Phone an early pregnancy unit or urgent gynaecology now. Ask to be seen today.
        Go to an emergency department if no one can see you by this evening. Do the same if no one answers at night.
    .when = today, within 12 hours
    .name = Be seen today
    .soon = be seen today
    .if = Be seen today if you have or notice:

level-within_24_hours = Speak to a doctor, nurse or midwife within 24 hours
    .where = Phone an early pregnancy unit, a midwife, a GP (family doctor) or a nurse line. If you reach no one in that time, go to urgent care or a hospital.
    .when = within 24 hours
    .name = Speak to a clinician within 24 hours
    .soon = speak to a doctor, nurse or midwife within 24 hours
    .if = Speak to a doctor, nurse or midwife within 24 hours if you have or notice:

level-within_3_days = Contact a midwife, doctor or early pregnancy unit within 3 days
    .where = Phone or write to a midwife, a GP (family doctor) or an early pregnancy unit. You can ask sooner. Do so if anything gets worse.
    .when = within 3 days
    .name = Contact a clinician within 3 days
    .soon = contact a doctor, nurse or midwife within 3 days
    .if = Contact a doctor, nurse or midwife within 3 days if you have or notice:

level-self_care = You do not need urgent care now, from these answers. Check again in 24 hours.
    .where = You can look after yourself at home. Answers cannot show everything: get help sooner if you notice any sign on this page.
    .when = check again in 24 hours
    .name = Self-care, and check again in 24 hours
    .soon = look after yourself and check again in 24 hours
