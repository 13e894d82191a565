# Words for answers that do not fit together. Nothing is corrected without the person.

contradiction-pain-site-without-severity = You chose a place where it hurts. You also said that you have no pain. Please check both answers.
    .stands = Until you change one, we count the pain, but as no more than mild. If it is stronger, please say so. The advice may then be more urgent.

contradiction-sudden-severe-pain-without-site = You ticked sudden, severe pain. You chose no place where it hurts. Please check both answers.
    .stands = Until you change one, we go by the more urgent answer: the sudden, severe pain.

contradiction-sudden-severe-pain-not-severe = You ticked sudden, severe pain. You also said that your pain is less than severe. Please check both answers.
    .stands = Until you change one, we go by the more urgent answer: the sudden, severe pain.

contradiction-flooding-without-bleeding = You ticked 2 or more soaked pads in an hour, or blood pouring. You also said that you bleed less than that, or not at all. Please check both answers.
    .stands = Until you change one, we go by the more urgent answer: the very heavy bleeding.

contradiction-scan-before-5-weeks = You said that a scan saw the pregnancy in the womb. You also said that you are less than 5 weeks. These do not often go together, so please check the weeks and the scan. Was a yolk sac, embryo or heartbeat seen in the womb, in this pregnancy?
    .stands = Until you change one, both answers stay as you gave them. If you are not sure about the scan, please change that answer. The advice may then be more urgent.

contradiction-not-due-with-bleeding = You said that your period is not due yet. You also said that you are bleeding. Please check both answers. Did the bleeding come at an odd time, or is it not like your own periods? Then choose “unusual” for your period.
    .stands = Until you change one, both answers stay as you gave them. If you choose “unusual”, the advice may be more urgent.

contradiction-not-due-without-periods = You said that your period is not due yet, or came as usual. You also have a coil, or had one this cycle, so your periods may not be a good guide. Please check both answers. If you cannot judge by your periods, choose “no regular periods to judge by”.
    .stands = Until you change one, both answers stay as you gave them. If you choose “no regular periods to judge by”, the advice may be more urgent.

contradiction-weeks-missing-dates-sure = You said that you are sure of your dates. You did not give the weeks. Please add the weeks, or say that you are not sure of your dates.
    .stands = Until you do, we take the weeks as not known. We then give the safer advice, up to “be seen today”.

contradiction-twenty-weeks-or-more = You said that you are 20 weeks or more. This guide is for the first 20 weeks. Please check the weeks.
    .stands = Until you change them, the advice stands. Do not wait longer than it says.

contradiction-low-back-both-and-one-side = You chose low back pain in the middle or on both sides alike. You also chose it on one side. Please check both, and keep both if both are true.
    .stands = Until you change one, we count both and go by the more urgent one.

contradiction-vomiting-none-with-pain = You said that you do not vomit. You also said that vomiting came with the pain. Please check both answers.
    .stands = Until you change one, we do not count the vomiting. If you vomited with this pain, please say how often. The advice may then be more urgent.
