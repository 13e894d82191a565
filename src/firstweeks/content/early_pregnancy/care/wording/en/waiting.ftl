# Pages for days of waiting, and for the days after.

care-waiting = While you wait
care-waiting-usual = What is usual
care-waiting-not = Do not wait for the date if
care-waiting-next = What you will be asked
care-waiting-numbers = Whom to call, day and night
care-waiting-support = Someone to talk to
care-waiting-self-care = Ease back pain and tension today

care-waiting-for-a-scan = Waiting for a scan
    .usual =
        Many units scan from 6 weeks on. Earlier there is often nothing to see yet.
        On the first day there may be no clear answer. Then blood tests or a second scan follow.
        A scan is the only way to see where a pregnancy is.
    .not =
        The pain is on one side, grows, or comes with a faint or dizziness.
        There is pain where the shoulder ends.
        You bleed more than yesterday.
    .next =
        The first day of your last period, and the day of your test.
        Where it hurts, and how many pads you use.
        An earlier ectopic pregnancy, an operation on a tube, a coil, your medicines.

care-waiting-for-a-second-blood-test = Waiting for a second blood test
    .usual =
        Two blood tests about 48 hours apart show which way hCG goes.
        They cannot show where the pregnancy is. What you feel counts more than the numbers.
        Ask for both tests at one lab, and write down value and time.
    .not =
        There is new pain, pain on one side, or pain where the shoulder ends.
        You faint, or feel dizzy.
        You bleed more than yesterday.
    .next =
        Both values with their times.
        What has changed since the first test.

care-waiting-for-a-rescan = Waiting for a second scan
    .usual =
        A sac with nothing in it yet can mean that it is early. It can also mean a loss.
        A second scan at least 7 days later can tell. An earlier one often cannot.
        This wait is hard. It is fine to ask why it has to be so long.
    .not =
        There is pain on one side, a faint, or pain where the shoulder ends.
        A pad is soaked in an hour, two hours in a row.
        You have a fever or feel very ill.
    .next =
        The report of the first scan, with its date.
        Whether you wish to see the screen.

care-waiting-for-a-second-look = Waiting for a second look
    .usual =
        When no heartbeat is seen, a second person looks, or the scan is done again 7 days later or more.
        You can ask who will look, when, and with whom you may come.
        Bleeding or cramps can start while you wait.
    .not =
        A pad is soaked in an hour, two hours in a row.
        You have a fever, a bad smell, or strong pain.
        You faint, or feel dizzy.
    .next =
        What you would like to know, and what you would rather not see.
        If it is a loss: to wait, to take medicine, or to have a small operation.

care-waiting-while-an-ectopic-is-treated = While an ectopic pregnancy is treated
    .usual =
        Some bleeding is expected.
        Blood tests go on until hCG is gone. Keep every date, also when you feel well.
        Ask your team what you may take for pain, and what to leave out.
    .not =
        The pain is strong or sudden, or comes where the shoulder ends.
        You faint, or feel dizzy.
        You bleed a lot.
    .next =
        The values so far, with their times.
        The day and kind of your treatment.

care-waiting-after-a-loss = The days after a loss
    .usual =
        Bleeding and cramps grow less from day to day. Clots can pass.
        Take a home test 3 weeks later. If it is still positive, call.
        Go back to work when you are able. A note from a clinician can help.
        You may feel a lot, or little. Someone close to you may grieve in another way.
    .not =
        A pad is soaked in an hour, two hours in a row.
        You have a fever, shivers, or a bad smell.
        The pain grows, is on one side, or comes where the shoulder ends.
        You faint, or feel dizzy.
    .next =
        When the bleeding began, and how much it is now.
        What you passed, and whether a scan was done.

care-waiting-after-an-abortion = The days after an abortion
    .usual =
        Bleeding and cramps are expected. Ibuprofen and warmth can ease them.
        A shop test can stay positive for up to 6 weeks.
        An aftercare line answers questions. You need not tell anyone else.
    .not =
        More than 2 pads are soaked in an hour, two hours in a row.
        You have a fever, a bad smell, or pain that grows.
        There was no bleeding, or hardly any, within a day after the second medicine.
    .next =
        When you took each medicine.
        How much you bleed now.

care-waiting-none = These pages go by your answers. Check your symptoms first; then the page that fits is here.
