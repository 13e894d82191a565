# Kinds of help: their names, and what to do there. `$place` is the code of the country.
#
# .do    stands first on the card, with the number below it
# .else  stands second: when and how to turn to it
# .to    completes "Go today to ..."

word-emergency-department = { $place ->
    [GB] A&E (a hospital emergency department)
    [IE] a hospital emergency department (A&E)
    [US] a hospital emergency room (ER)
    [HK] A&E at a public hospital
    [SG] A&E at any hospital
    [MY] A&E at a hospital
    [ES] “urgencias” at a hospital
    [MX] “urgencias” at a hospital
    [AR] the “guardia” of a hospital
    [CL] “urgencia” at a hospital
    [CO] “urgencias” at a hospital
    [PE] “emergencia” at a hospital
    [CN] 急诊 (“ji zhen”) at a hospital
    [TW] 急診 (“ji zhen”) at a hospital
    [BR] “pronto-socorro” at a hospital
    [PT] “urgência” at a hospital
    [FR] “urgences” at a hospital
    [DE] the “Notaufnahme” of a hospital
   *[other] a hospital emergency department
}

route-emergency = Ambulance
    .do = { $place ->
        [PE] Call { $emergency }. If 106 does not answer, call 116.
        [AR] Call { $emergency }. If one does not answer, call the other.
        [CA] Call { $emergency }. Where 911 does not work, call your health centre.
       *[other] Call { $emergency }.
    }
    .else = If you are hurt, feel faint or cannot get there safely, call { $emergency } for an ambulance.

route-police = Police
    .do = Call as soon as it is safe. Say where you are, then that someone may hurt you.
    .else = If someone may hurt you, call the police.

route-crisis_line = { $place ->
    [GB] NHS 111, then 2 for mental health
    [US] 988 Lifeline
    [CA] 9-8-8 Suicide Crisis Helpline
    [AU] Lifeline
    [NZ] 1737
    [CN] 12356 line
    [HK] Samaritan Befrienders
    [TW] 1925 line
    [ES] Línea 024
    [MX] Línea de la Vida
    [AR] Salud mental line
    [CL] *4141 line
    [CO] Línea 106
    [IN] Tele MANAS
    [ZA] SADAG
    [PH] NCMH line
    [BR] CVV 188
    [PT] Linha 1411
    [FR] 3114
    [DE] TelefonSeelsorge
   *[other] Crisis line
}
    .else = To talk with someone about thoughts of harming yourself:

route-listening_line = { $place ->
    [GB] Samaritans
    [IE] Samaritans
    [US] Maternal Mental Health Hotline
   *[other] Line that listens
}
    .else = To talk with someone who listens:

route-abuse_line = { $place ->
    [GB] Domestic abuse (England)
    [IE] Women’s Aid
    [US] Domestic Violence Hotline
    [AU] 1800RESPECT
    [NZ] Women’s Refuge
    [CN] Women’s Federation line
    [TW] 113 line
    [SG] National Anti-Violence Helpline
    [MY] Talian Kasih
    [ES] Línea 016
    [MX] Línea 079, then 1
    [AR] Línea 144
    [CL] Fono 1455
    [CO] Línea 155
    [PE] Línea 100
    [IN] Women Helpline
    [PK] 1099 helpline
    [ZA] GBV Command Centre
    [BR] Ligue 180
    [PT] Domestic violence line
    [FR] 3919
    [DE] Hilfetelefon
   *[other] Line against violence
}
    .do = Call someone who is trained to help. It is private. Use a phone that no one else checks, if you can.
    .else = To talk with someone who helps when another person hurts or scares you:

route-abuse_line_of_a_part = { $place ->
    [GB] Domestic abuse (Scotland)
   *[other] Line against violence
}
    .else = { $place ->
        [GB] In Scotland:
       *[other] In another part of the country:
    }

route-emergency_department = { $place ->
    [GB] A&E
    [HK] A&E
    [SG] A&E
    [MY] A&E
    [US] Emergency room (ER)
   *[other] Hospital emergency department
}
    .do = Go to { word-emergency-department }.
    .else = If you cannot get help there in time, go to { word-emergency-department }.
    .to = { word-emergency-department }

word-gynaecology-emergency = { $place ->
    [IE] the emergency unit of a maternity hospital
    [SG] the Urgent O&G Centre at KK Hospital (KKH)
    [ES] “urgencias de ginecología y obstetricia” at a hospital
    [MX] “urgencias obstétricas” at a public hospital
    [AR] the “guardia de ginecología y obstetricia” of a hospital
    [CL] “urgencia de maternidad” at a hospital
    [PE] “emergencia gineco-obstétrica” at a hospital
    [CN] 妇产科急诊 (“fu chan ke ji zhen”) at a hospital
    [TW] a hospital with 婦產科 (“fu chan ke”)
    [BR] a “maternidade” or a “pronto-socorro”
    [PT] “urgência de ginecologia e obstetrícia” at a hospital
    [FR] “urgences gynécologiques” at a hospital
    [DE] a hospital with a “Frauenklinik”
   *[other] a hospital that treats problems in pregnancy
}

route-gynaecology_emergency = { $place ->
    [IE] Emergency unit of a maternity hospital
    [SG] Urgent O&G Centre at KK Hospital
   *[other] Hospital with care for problems in pregnancy
}
    .do = { $place ->
        [IE] Go to { word-gynaecology-emergency }. You can walk in. If none is near, go to any hospital emergency department.
        [MX] Go to { word-gynaecology-emergency }. They must see you. You need not be one of their members.
       *[other] Go to { word-gynaecology-emergency }. If none is near, go to any hospital that is open. Ask for a scan.
    }
    .else = If you cannot get help there in time, go to { word-gynaecology-emergency }.
    .to = { word-gynaecology-emergency }

route-own_hospital = The hospital that treats you
    .do = Go to the hospital that treats you, if it is as near as others. If not, go to the nearest one.
    .to = the hospital that treats you

route-maternity_unit = Maternity unit
    .do = Go to your maternity unit, or to the nearest hospital with one. You can call on the way.
    .else = If no one answers, go to a maternity unit near you.
    .to = a hospital with a maternity unit

route-maternity_line = Maternity unit
    .do = Call your maternity unit. The number is in your notes. If you have none, call the nearest hospital with one.

route-own_team = The team that treats you
    .do = Call the team that treats you, or saw you last. The number is on your letter or your appointment card.

route-aftercare_line = Aftercare line
    .do = Call the aftercare line of the clinic or the service that gave you the pills. The number is on what they gave you.

route-fertility_unit = Fertility unit
    .do = Call your fertility unit now. Most have a number for nights too.

route-early_pregnancy_unit = { $place ->
    [IE] Early Pregnancy Assessment Unit (EPAU)
   *[other] Early pregnancy unit (EPU)
}
    .do = { $place ->
        [IE] Call the early pregnancy unit (EPAU) of a maternity hospital.
       *[other] Call the early pregnancy unit (EPU) nearest to you.
    }
    .else = You can also call an early pregnancy unit.

# The doctor or midwife of one's own, in countries where these are called first.
route-on_call = { $place ->
    [US] OB-GYN, midwife or doctor on call
    [NZ] Midwife (LMC) or GP
    [AU] GP, or the early pregnancy service (EPAS)
    [DE] Frauenarztpraxis
   *[other] Doctor or midwife on call
}
    .do = { $place ->
        [US] Call your OB-GYN, midwife or family doctor. Ask for the one on call.
        [NZ] Call your midwife (LMC) or a GP.
        [AU] Call a GP, or the early pregnancy service (EPAS) at a hospital.
        [CA] Call your family doctor or midwife, or a clinic.
        [DE] Call a “Frauenarztpraxis” (a doctor for problems in pregnancy).
       *[other] Call a doctor or midwife. Ask for the one on call.
    }

route-gp = { $place ->
    [US] Family doctor, OB-GYN or midwife
    [CA] Family doctor, midwife or clinic
    [ES] Health centre (centro de salud)
    [PT] Health centre (centro de saúde)
    [DE] Doctor’s practice
   *[other] GP or midwife
}
    .do = { $place ->
        [US] Call your family doctor, OB-GYN or midwife.
        [CA] Call a family doctor, a midwife or a clinic.
        [ES] Call your health centre (centro de salud). Ask for a “cita urgente” if it is for today.
        [PT] Call your health centre (centro de saúde).
        [FR] Call a doctor, or a midwife (sage-femme).
        [DE] Call your doctor’s practice.
       *[other] Call a GP (family doctor) or a midwife.
    }
    .else = { $place ->
        [US] You can also call your family doctor, OB-GYN or midwife.
        [ES] You can also call your health centre (centro de salud).
       *[other] You can also call a doctor or a midwife.
    }

route-clinic = Clinic
    .do = { $place ->
        [CN] Go to a hospital clinic: 妇科门诊 (“fu ke men zhen”) or 妇产科门诊. It is open by day. With a fever and nothing else, go to the fever clinic first: 发热门诊 (“fa re men zhen”).
        [TW] Go to a clinic for problems in pregnancy: 婦產科 (“fu chan ke”).
       *[other] Go to a clinic or a hospital. Choose one that treats problems in pregnancy, if you can.
    }
    .else = { $place ->
        [CN] Or go to a hospital clinic: 妇科门诊 (“fu ke men zhen”).
       *[other] Or go to a walk-in clinic or a health centre.
    }
    .to = { $place ->
        [CN] 妇产科 (“fu chan ke”) at a hospital
       *[other] a clinic or a hospital that can see you today
    }

route-nurse_line = { $place ->
    [GB] NHS 111
    [CA] 811 health line
    [AU] healthdirect
    [NZ] Healthline
    [MX] Línea Materna
    [CL] Salud Responde
    [PE] Línea 113 Salud
    [PT] SNS 24
    [DE] 116117
   *[other] Health advice line
}
    .else = { $place ->
        [GB] At night, or if no one answers, call NHS 111. In Northern Ireland call the GP out-of-hours service.
        [CA] At night, or if no one answers, call 811. It works in most provinces and territories.
       [PT] Call SNS 24 too: it can tell you which hospital is open for you.
       *[other] If you do not know where to go, or no one answers, call the health line.
    }

route-home = At home
    .do = You can look after yourself at home.

## Doors with a headline of their own

door-in-danger = Get to safety if you can. Call the police
    .text =
        { $place ->
            [GB] It is not your fault. If you cannot speak, stay on the line. On a mobile, press 55 when asked.
            [NZ] It is not your fault. If you cannot speak, stay on the line and press 55.
            [FR] It is not your fault. If you cannot speak, text 114.
           *[other] It is not your fault. If you cannot speak, stay on the line.
        }

door-in-danger-and-ill = Call { $emergency } now. Say you are in danger
    .text =
        Ask for an ambulance. Say your worst sign first, then that someone may hurt you.
        { $place ->
            [GB] If you cannot speak, stay on the line. On a mobile, press 55 when asked.
            [NZ] If you cannot speak, stay on the line and press 55.
            [FR] If you cannot speak, text 114.
           *[other] If you cannot speak, stay on the line.
        }

door-in-danger-and-self-harm = Call { $emergency } now. Say you are in danger
    .text =
        Say your worst sign first, then that someone may hurt you and that you might harm yourself.
        { $place ->
            [GB] If you cannot speak, stay on the line. On a mobile, press 55 when asked.
            [NZ] If you cannot speak, stay on the line and press 55.
            [FR] If you cannot speak, text 114.
           *[other] If you cannot speak, stay on the line.
        }

door-self-harm = Get help now: call { $emergency }
    .text =
        If you have taken something or hurt yourself, say that first.
        You deserve help. Ask someone you trust to stay with you until it comes.

door-today-hurt = Get care today. You deserve to be safe
    .text = Ask to be seen today, and to speak with someone alone. You choose what you tell.

door-soon-unsafe = Talk with someone who can help you stay safe
    .text = You can ask a doctor, nurse or midwife to see you alone. If you may be hurt now, call the police.

door-today-later = Call your maternity unit today
    .text = This guide is made for the first 20 weeks. It cannot check you. Your maternity unit can, day and night.

door-soon-later = Call your maternity unit
    .text = This guide is made for the first 20 weeks. It cannot check you. Your maternity unit can, day and night.

door-days-later = Contact your maternity unit or midwife
    .text = This guide is made for the first 20 weeks. It cannot check you. Call at once if pain or bleeding starts or gets worse, or with a strong headache or a fever.

door-today-own-team = Call the team that treats you, and be seen today
    .text = Say what is new, and ask to be seen today.

door-soon-own-team = Call the team that treats you
    .text = Say what is new. Ask for the date of your next check, and keep it.

door-days-own-team = Keep in touch with the team that treats you
    .text = Keep the date that you have, or ask for one. Call before it if anything gets worse.

door-today-abortion = Call the aftercare line, and be seen today
    .text = Say what is new, and ask to be seen today.

door-soon-abortion = Call the aftercare line
    .text = Tell them how much you bleed and how strong the pain is.

door-days-abortion = Call the aftercare line
    .text = You can call with any worry, also at night if they have a line.

door-today-fertility = Call your fertility unit today
    .text = Say how much your belly has swollen, and how much you drink and pee. Go to hospital if it is hard to breathe.
