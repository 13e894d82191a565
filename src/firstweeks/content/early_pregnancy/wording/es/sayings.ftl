# Translated by the project's authors, not yet reviewed by a native clinician.
# What a person says on the phone: each is a clause that completes "Estoy de unas 5 semanas de embarazo; ...".

say-danger_signs-collapsed = me desmayé o casi me desmayé
say-danger_signs-shock = tengo signos de shock
say-danger_signs-flooding = sangro a chorro o empapo 2 compresas o toallas sanitarias en 1 hora
say-danger_signs-sudden_severe_pain = me dio de repente un dolor muy fuerte
say-danger_signs-shoulder_tip_pain = me duele la punta del hombro
say-danger_signs-chest_or_breathing = me duele el pecho, me falta el aire o toso con sangre
say-danger_signs-seizure = tuve una convulsión
say-danger_signs-numb_saddle = tengo dormida la zona entre las piernas
say-danger_signs-bladder_or_bowel_loss = tengo problemas nuevos para controlar la orina o las heces
say-danger_signs-both_legs_weak = tengo las piernas débiles o dormidas
say-danger_signs-self_harm = pienso en hacerme daño
say-danger_signs-in_danger = alguien puede hacerme daño
say-bleeding-spotting = tengo manchado
say-bleeding-light = tengo un sangrado leve
say-bleeding-moderate = tengo un sangrado como una regla
say-bleeding-heavy = tengo un sangrado abundante
say-tissue_passed = me salió por la vagina algo sólido, gris o blanco
say-pain_sites-low_back_both_sides = me duele la parte baja de la espalda
say-pain_sites-low_back_one_side = me duele la parte baja de la espalda en 1 lado
say-pain_sites-flank = me duele el costado debajo de las costillas
say-pain_sites-pelvis_middle = me duele el bajo vientre
say-pain_sites-pelvis_one_side = me duele el bajo vientre en 1 lado
say-pain_sites-upper_abdomen = me duele la parte alta del vientre
say-pain_sites-rectum = tengo dolor o presión en el ano
say-pain_severity-severe = el dolor no me deja hacer mis cosas
say-pain_trend-worse = el dolor empeora
say-fever = tengo fiebre
say-dizzy = tengo mareo o siento la cabeza como vacía
say-vomiting-nothing_stays_down = lo vomito todo
say-injury = en los últimos 3 días tuve un golpe o una caída fuerte
say-danger_signs-thunderclap_headache = tengo un dolor de cabeza repentino y terrible
say-danger_signs-headache_or_sight = tengo un dolor de cabeza que no se va o veo distinto
say-pain_sites-all_over_belly = me duele todo el vientre
say-dizzy_how-marked = tengo un mareo nuevo o que crece
say-vomiting_and_brain_signs = desde que vomito tengo confusión o veo doble
say-bowel_symptoms = tengo diarrea nueva o presión en el ano
say-one_leg_swollen = tengo una pierna hinchada
say-overstimulation = tengo el vientre hinchado tras un tratamiento de fertilidad
say-pills_did_nothing = las pastillas para interrumpir el embarazo hicieron poco o nada
say-risks-blood_thinner = tomo un anticoagulante o tengo un trastorno de la coagulación
say-risks-insulin = tengo diabetes y uso insulina
say-risks-sickle_cell = tengo anemia falciforme
say-scan-none = ninguna ecografía (ultrasonido) ha mostrado dónde está el embarazo
say-scan-unclear = en la ecografía (ultrasonido) no se vio dónde está el embarazo
say-scan-outside = me dijeron que es o puede ser un embarazo ectópico
say-scan-inside = en la ecografía (ultrasonido) el embarazo se vio en el útero
say-risks-previous_ectopic = ya tuve un embarazo ectópico
say-risks-tubal_surgery = me operaron de una trompa
say-risks-sterilised = me hicieron una ligadura de trompas
say-risks-coil = llevo un DIU o me lo quitaron en este ciclo
say-risks-fertility_treatment = tuve un tratamiento de fertilidad

# Who is speaking.

saying-after-birth = Tuve un parto en las últimas 6 semanas
saying-after-loss = Tuve una pérdida en las últimas 6 semanas
saying-after-abortion = Tuve una interrupción del embarazo en las últimas 6 semanas
saying-after-ectopic = Me trataron un embarazo ectópico en las últimas 6 semanas
saying-after = En las últimas 6 semanas terminó mi embarazo o me hicieron algo en el útero
saying-first-weeks = Estoy de menos de 2 semanas de embarazo
saying-weeks = Estoy de unas { $weeks } semanas de embarazo
saying-positive = La prueba de embarazo me dio positivo y no sé de cuántas semanas estoy
saying-maybe = Puede que tenga un embarazo
