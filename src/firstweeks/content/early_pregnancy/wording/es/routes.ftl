# Translated by the project's authors, not yet reviewed by a native clinician.
# Tipos de ayuda: su nombre y qué hacer allí. `$place` es el código del país.
#
# .do    va primero en la tarjeta, con el número debajo
# .else  va en segundo lugar: cuándo y cómo acudir
# .to    completa "Vaya hoy a ..."

word-emergency-department = { $place ->
    [GB] urgencias (A&E) de un hospital
    [IE] urgencias (A&E) de un hospital
    [US] la sala de emergencias (ER) de un hospital
    [HK] urgencias (A&E) de un hospital público
    [SG] urgencias (A&E) de un hospital
    [MY] urgencias (A&E) de un hospital
    [ES] urgencias de un hospital
    [MX] urgencias de un hospital
    [AR] la guardia de un hospital
    [CL] la urgencia de un hospital
    [CO] urgencias de un hospital
    [PE] la emergencia de un hospital
    [CN] urgencias (急诊) de un hospital
    [TW] urgencias (急診) de un hospital
    [BR] urgencias (“pronto-socorro”) de un hospital
    [PT] urgencias (“urgência”) de un hospital
    [FR] urgencias (“urgences”) de un hospital
    [DE] urgencias (“Notaufnahme”) de un hospital
   *[other] urgencias de un hospital
}

route-emergency = Ambulancia
    .do = { $place ->
        [PE] Llame al { $emergency }. Si el 106 no contesta, llame al 116.
        [AR] Llame al { $emergency }. Si uno no contesta, llame al otro.
        [CA] Llame al { $emergency }. Donde el 911 no funciona, llame a su centro de salud.
       *[other] Llame: { $emergency }.
    }
    .else = Si tiene heridas, se marea o no puede ir sin peligro, pida una ambulancia: { $emergency }.

route-police = Policía
    .do = Llame en cuanto pueda sin peligro. Diga dónde está y que alguien puede hacerle daño.
    .else = Si alguien puede hacerle daño, llame a la policía.

route-crisis_line = { $place ->
    [GB] NHS 111, luego 2 para salud mental
    [US] Línea 988
    [CA] Línea 9-8-8
    [AU] Lifeline
    [NZ] 1737
    [CN] Línea 12356
    [HK] Samaritan Befrienders
    [TW] Línea 1925
    [ES] Línea 024
    [MX] Línea de la Vida
    [AR] Línea de salud mental
    [CL] Línea *4141
    [CO] Línea 106
    [IN] Tele MANAS
    [ZA] SADAG
    [PH] Línea del NCMH
    [BR] CVV 188
    [PT] Linha 1411
    [FR] 3114
    [DE] TelefonSeelsorge
   *[other] Línea de crisis
}
    .else = Para hablar con alguien si piensa en hacerse daño:

route-listening_line = { $place ->
    [GB] Samaritans
    [IE] Samaritans
    [US] Maternal Mental Health Hotline
   *[other] Línea de escucha
}
    .else = Para hablar con alguien que escuche:

route-abuse_line = { $place ->
    [GB] Ayuda por maltrato (Inglaterra)
    [IE] Women’s Aid
    [US] Línea de violencia doméstica
    [AU] 1800RESPECT
    [NZ] Women’s Refuge
    [CN] Línea de la Federación de Mujeres
    [TW] Línea 113
    [SG] National Anti-Violence Helpline
    [MY] Talian Kasih
    [ES] Línea 016
    [MX] Línea 079, luego 1
    [AR] Línea 144
    [CL] Fono 1455
    [CO] Línea 155
    [PE] Línea 100
    [IN] Women Helpline
    [PK] Línea 1099
    [ZA] GBV Command Centre
    [BR] Ligue 180
    [PT] Línea de violencia doméstica
    [FR] 3919
    [DE] Hilfetelefon
   *[other] Línea contra la violencia
}
    .do = Llame a alguien que sabe ayudar en esto. Es privado. Si puede, use un teléfono que nadie más revise.
    .else = Para hablar con alguien que ayuda cuando otra persona hace daño o da miedo:

route-abuse_line_of_a_part = { $place ->
    [GB] Ayuda por maltrato (Escocia)
   *[other] Línea contra la violencia
}
    .else = { $place ->
        [GB] En Escocia:
       *[other] En otra parte del país:
    }

route-emergency_department = { $place ->
    [AR] Guardia de un hospital
    [CL] Urgencia de un hospital
    [PE] Emergencia de un hospital
    [US] Sala de emergencias (ER)
   *[other] Urgencias de un hospital
}
    .do = Vaya a { word-emergency-department }.
    .else = Si allí no consigue atención a tiempo, vaya a { word-emergency-department }.
    .to = { word-emergency-department }

word-gynaecology-emergency = { $place ->
    [IE] urgencias de una maternidad (maternity hospital)
    [SG] urgencias de ginecología del hospital KK (KKH)
    [ES] urgencias de ginecología y obstetricia
    [MX] urgencias obstétricas de un hospital público
    [AR] la guardia de ginecología y obstetricia
    [CL] la urgencia de maternidad
    [PE] la emergencia gineco-obstétrica
    [CN] urgencias de ginecología (妇产科急诊)
    [TW] un hospital con ginecología (婦產科)
    [BR] una “maternidade” o un “pronto-socorro”
    [PT] “urgência de ginecologia e obstetrícia”
    [FR] “urgences gynécologiques” de un hospital
    [DE] un hospital con “Frauenklinik”
   *[other] un hospital que atienda el embarazo
}

route-gynaecology_emergency = { $place ->
    [ES] Urgencias de ginecología y obstetricia
    [MX] Urgencias obstétricas
    [AR] Guardia de ginecología y obstetricia
    [CL] Urgencia de maternidad
    [PE] Emergencia gineco-obstétrica
   *[other] Hospital que atiende el embarazo
}
    .do = { $place ->
        [IE] Vaya a { word-gynaecology-emergency }. No hace falta cita. Si no hay ninguna cerca, vaya a las urgencias de cualquier hospital.
        [MX] Vaya a { word-gynaecology-emergency }. Tienen que dar atención aunque usted no tenga ese seguro.
       *[other] Vaya a { word-gynaecology-emergency }. Si no hay cerca, vaya a cualquier hospital abierto. Pida una ecografía (ultrasonido).
    }
    .else = Si allí no consigue atención a tiempo, vaya a { word-gynaecology-emergency }.
    .to = { word-gynaecology-emergency }

route-own_hospital = El hospital donde recibe tratamiento
    .do = Vaya al hospital donde recibe tratamiento, si está tan cerca como otros. Si no, vaya al más cercano.
    .to = el hospital donde recibe tratamiento

route-maternity_unit = Maternidad
    .do = Acuda a su maternidad, o al hospital más cercano que tenga una. Puede llamar de camino.
    .else = Si nadie contesta, vaya al hospital más cercano con maternidad.
    .to = un hospital con maternidad

route-maternity_line = Maternidad
    .do = Llame a su maternidad. El número está en sus papeles del embarazo. Si no lo tiene, llame al hospital más cercano que tenga una.

route-own_team = El equipo que lleva su caso
    .do = Llame al equipo que lleva o llevó su caso. El número está en sus informes o en la hoja de la cita.

route-aftercare_line = Línea de la clínica
    .do = Llame a la clínica o al servicio que dio las pastillas. El número está en los papeles que dieron allí.

route-fertility_unit = Unidad de fertilidad
    .do = Llame ahora a su unidad de fertilidad. Casi todas tienen también un número para la noche.

route-early_pregnancy_unit = { $place ->
    [IE] Unidad de embarazo temprano (EPAU)
   *[other] Unidad de embarazo temprano (EPU)
}
    .do = { $place ->
        [IE] Llame a la unidad de embarazo temprano (EPAU) de una maternidad.
       *[other] Llame a la unidad de embarazo temprano (EPU) más cercana.
    }
    .else = También puede llamar a una unidad de embarazo temprano.

route-on_call = { $place ->
    [US] Ginecología (OB-GYN), partera o médico de guardia
    [NZ] Matrona (LMC) o médico (GP)
    [AU] Médico (GP) o servicio de embarazo temprano (EPAS)
    [DE] Consulta de ginecología (Frauenarztpraxis)
   *[other] Médico o partera de guardia
}
    .do = { $place ->
        [US] Llame a su consulta de ginecología (OB-GYN), a su partera o a su médico. Pida hablar con quien esté de guardia.
        [NZ] Llame a su matrona (LMC) o a un médico (GP).
        [AU] Llame a un médico (GP) o al servicio de embarazo temprano (EPAS) de un hospital.
        [CA] Llame a su médico, a su partera o a una clínica.
        [DE] Llame a una consulta de ginecología (“Frauenarztpraxis”).
       *[other] Llame a un médico o a una { word-midwife }. Pida hablar con quien esté de guardia.
    }

route-gp = { $place ->
    [ES] Centro de salud
    [PT] Centro de salud (centro de saúde)
    [GB] Médico (GP) o matrona
    [US] Médico, ginecología (OB-GYN) o partera
   *[other] Médico o { word-midwife }
}
    .do = { $place ->
        [ES] Llame a su centro de salud. Si es para hoy, pida una cita urgente.
        [PT] Llame a su centro de salud (centro de saúde).
        [GB] Llame a un médico de familia (GP) o a una matrona (midwife).
        [US] Llame a su médico, a ginecología (OB-GYN) o a su partera (midwife).
        [FR] Llame a un médico o a una matrona (sage-femme).
        [DE] Llame a la consulta de su médico.
       *[other] Llame a un médico o a una { word-midwife }.
    }
    .else = { $place ->
        [ES] También puede llamar a su centro de salud.
       *[other] También puede llamar a un médico o a una { word-midwife }.
    }

route-clinic = Clínica o centro de salud
    .do = { $place ->
        [CN] Vaya a la consulta de ginecología de un hospital (妇科门诊 o 妇产科门诊). Abre de día. Si solo hay fiebre, vaya primero a la consulta de fiebre (发热门诊).
        [TW] Vaya a una consulta de ginecología (婦產科).
       *[other] Vaya a una clínica, un centro de salud o un hospital. Si puede, elija uno que atienda el embarazo.
    }
    .else = { $place ->
        [CN] O vaya a la consulta de ginecología de un hospital (妇科门诊).
       *[other] O vaya a una clínica o a un centro de salud sin cita.
    }
    .to = { $place ->
        [CN] ginecología de un hospital (妇产科)
       *[other] un centro de salud, una clínica o un hospital
    }

route-nurse_line = { $place ->
    [GB] NHS 111
    [CA] Línea de salud 811
    [AU] healthdirect
    [NZ] Healthline
    [MX] Línea Materna
    [CL] Salud Responde
    [PE] Línea 113 Salud
    [PT] SNS 24
    [DE] 116117
   *[other] Línea de salud
}
    .else = { $place ->
        [GB] De noche, o si nadie contesta, llame al NHS 111. En Irlanda del Norte, llame al médico de guardia (GP out-of-hours).
        [CA] De noche, o si nadie contesta, llame al 811. Funciona en casi todas las provincias y territorios.
       [PT] Llame también a SNS 24: le dirá qué hospital está abierto.
       *[other] Si no sabe adónde ir o nadie contesta, llame a la línea de salud.
    }

route-home = En casa
    .do = Puede cuidarse en casa.

## Puertas con su propio título

door-in-danger = Póngase a salvo si puede y llame a la policía
    .text =
        { $place ->
            [GB] No es culpa suya. Si no puede hablar, no cuelgue. En un móvil, pulse 55 cuando se lo pidan.
            [NZ] No es culpa suya. Si no puede hablar, no cuelgue y pulse 55.
            [FR] No es culpa suya. Si no puede hablar, mande un mensaje al 114.
           *[other] No es culpa suya. Si no puede hablar, no cuelgue.
        }

door-in-danger-and-ill = Llame ya al { $emergency } y diga que corre peligro
    .text =
        Pida una ambulancia. Diga primero lo más grave y luego que alguien puede hacerle daño.
        { $place ->
            [GB] Si no puede hablar, no cuelgue. En un móvil, pulse 55 cuando se lo pidan.
            [NZ] Si no puede hablar, no cuelgue y pulse 55.
            [FR] Si no puede hablar, mande un mensaje al 114.
           *[other] Si no puede hablar, no cuelgue.
        }

door-in-danger-and-self-harm = Llame ya al { $emergency } y diga que corre peligro
    .text =
        Diga primero lo más grave y luego que alguien puede hacerle daño y que usted podría hacerse daño.
        { $place ->
            [GB] Si no puede hablar, no cuelgue. En un móvil, pulse 55 cuando se lo pidan.
            [NZ] Si no puede hablar, no cuelgue y pulse 55.
            [FR] Si no puede hablar, mande un mensaje al 114.
           *[other] Si no puede hablar, no cuelgue.
        }

door-self-harm = Pida ayuda ahora: llame al { $emergency }
    .text =
        Si tomó algo o se hizo daño, dígalo primero.
        Merece ayuda. Pida a alguien de confianza que se quede con usted hasta que llegue.

door-today-hurt = Pida atención hoy. Usted merece estar a salvo
    .text = Pida atención para hoy, y hablar con alguien a solas. Usted decide qué contar.

door-soon-unsafe = Hable con alguien que sepa ayudar a ponerse a salvo
    .text = Puede pedir a un médico o a una { word-midwife } una consulta a solas. Si alguien puede hacerle daño ahora, llame a la policía.

door-today-later = Llame hoy a su maternidad
    .text = Esta guía es para las primeras 20 semanas. Aquí no podemos revisar su caso. Su maternidad sí, de día y de noche.

door-soon-later = Llame a su maternidad
    .text = Esta guía es para las primeras 20 semanas. Aquí no podemos revisar su caso. Su maternidad sí, de día y de noche.

door-days-later = Consulte en su maternidad o con su { word-midwife }
    .text = Esta guía es para las primeras 20 semanas. Aquí no podemos revisar su caso. Llame enseguida si un dolor o un sangrado empieza o empeora. También si hay fiebre o un dolor de cabeza fuerte.

door-today-own-team = Llame al equipo que lleva su caso y pida atención hoy
    .text = Cuente lo nuevo y pida atención para hoy.

door-soon-own-team = Llame al equipo que lleva su caso
    .text = Cuente lo nuevo. Pregunte la fecha de la próxima revisión, y no falte.

door-days-own-team = Siga en contacto con el equipo que lleva su caso
    .text = No falte a la cita que tiene; si no tiene, pídala. Llame antes si algo empeora.

door-today-abortion = Llame a la clínica que dio las pastillas y pida atención hoy
    .text = Cuente lo nuevo y pida atención para hoy.

door-soon-abortion = Llame a la clínica que dio las pastillas
    .text = Diga cuánto sangra y cuánto le duele.

door-days-abortion = Llame a la clínica que dio las pastillas
    .text = Puede llamar con cualquier duda, también de noche si tienen una línea.

door-today-fertility = Llame hoy a su unidad de fertilidad
    .text = Diga cuánto se ha hinchado el vientre, cuánto bebe y cuánto orina. Vaya al hospital si le cuesta respirar.
