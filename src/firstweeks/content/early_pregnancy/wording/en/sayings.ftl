# What a person says on the phone: each completes "I am about 5 weeks pregnant, with ...".

say-danger_signs-collapsed = fainting or nearly fainting
say-danger_signs-shock = signs of shock
say-danger_signs-flooding = bleeding that pours or soaks 2 pads an hour
say-danger_signs-sudden_severe_pain = sudden severe pain
say-danger_signs-shoulder_tip_pain = pain at the tip of my shoulder
say-danger_signs-chest_or_breathing = chest pain, trouble breathing or coughing blood
say-danger_signs-seizure = a fit
say-danger_signs-numb_saddle = numbness between my legs
say-danger_signs-bladder_or_bowel_loss = new loss of bladder or bowel control, or no way to pee
say-danger_signs-both_legs_weak = weak or numb legs, or a foot that drags
say-danger_signs-self_harm = thoughts of harming myself
say-danger_signs-in_danger = someone who may hurt me
say-bleeding-spotting = spotting
say-bleeding-light = light bleeding
say-bleeding-moderate = bleeding like a period
say-bleeding-heavy = heavy bleeding
say-bleeding-none = no bleeding
say-tissue_passed = tissue passed
say-pain_sites-low_back_both_sides = low back pain
say-pain_sites-low_back_one_side = low back pain on 1 side
say-pain_sites-flank = pain in my side under the ribs
say-pain_sites-pelvis_middle = pain low in my belly
say-pain_sites-pelvis_one_side = pain low in my belly on 1 side
say-pain_sites-upper_abdomen = pain in my upper belly
say-pain_sites-rectum = pain or pressure in my bottom
say-pain_severity-severe = pain that stops me doing things
say-pain_trend-worse = pain that is getting worse
say-fever = a fever
say-dizzy = dizziness
say-vomiting-nothing_stays_down = vomiting where nothing stays down
say-injury = an injury in the last 3 days
say-scan-none = no scan yet
say-scan-unclear = a scan that did not show where the pregnancy is
say-scan-outside = a scan that may show an ectopic pregnancy
say-scan-inside = a scan that saw it in the womb
say-risks-previous_ectopic = an ectopic pregnancy before
say-risks-tubal_surgery = an operation on a tube before
say-risks-sterilised = tied tubes
say-risks-coil = a coil (IUD)
say-risks-fertility_treatment = fertility treatment

# Who is speaking.

saying-after = My pregnancy ended, or I had a procedure on the womb, in the last 6 weeks
saying-first-weeks = I am less than 2 weeks pregnant
saying-weeks = I am about { $weeks } weeks pregnant
saying-positive = I am pregnant, I do not know how many weeks
saying-maybe = I may be pregnant
