# The short words of the card: what stands open, at arm's length. The whole is in the files of advice and findings.

# What stands on the card of an advice, a line each.

card-first-no-safe-travel = Too far, alone or faint? Call { $emergency } now. Help must come to you.
card-first-go-then-tell-who-treated-you = Get help first. Then call your own team, or ask someone to.
card-first-abortion-expected = Some bleeding and cramps are expected.
card-first-known-ectopic = Tell your team at once of any pain, bleeding or dizziness. Keep each blood test.
card-first-treated-ectopic = Some bleeding is to be expected. Pain that is strong or growing is not: say so at once. Keep each blood test.
card-first-no-heartbeat = We are sorry. You can ask what happens next, and take your time.
card-first-sac-only = It can be too early to see more. The next scan can tell.
card-first-may-be-molar = With bleeding or much vomiting, your team should hear of it today.
card-first-positive-after-loss = A test can stay positive for weeks after a pregnancy ends. Pain or bleeding still matters.
card-first-unclear-scan = Your scan did not yet show where the pregnancy is. So watch for the signs below.
card-first-test-today-with-risk = Take a pregnancy test today: your history makes it matter more. Positive, even faintly? Check here again at once.
card-first-test-today = Take a pregnancy test today. Positive, even faintly? Check here again. None within 2 hours? Ask for one where you go.
card-now-call-ambulance =
    Unlock the door, if that is safe. Lie down, or sit up if it is hard to breathe.
    Do not eat or drink, except to treat low sugar.
card-now-in-danger-and-ill = Lie down, or sit up if it is hard to breathe.
card-now-hospital-now =
    Do not eat or drink before you are seen, except to treat low sugar.
card-now-same-day = Do not wait for it to pass. Have someone you trust near you.
card-now-within-24-hours = Do it today if you can. With pain or bleeding, stay within reach of a hospital.
# What the country calls the pain medicine.
word-paracetamol = { $place ->
    [US] acetaminophen (Tylenol)
    [CA] acetaminophen (Tylenol)
   *[other] paracetamol (acetaminophen)
}

card-pain-relief = If it hurts, you can take { word-paracetamol }. Do as the pack says. Ibuprofen only if your own team told you to.
card-recheck-until-seen = Check every hour until you are seen.
card-recheck-within-24-hours = Check again every 4 hours while awake, and at once if anything is new or worse.
card-recheck-within-3-days = Check again each morning and evening, and at once if anything is new or worse.
card-recheck-self-care = Check again at this time tomorrow, and at once if anything is new or worse.
card-recheck-test-again = Test negative? Test again in 3 days.
card-recheck-early-painless-bleeding = After your call, you may be asked to test again in 7 to 10 days.

# Signs to watch for, in at most 8 words.

brief-danger_signs-collapsed = passing out, or nearly
brief-danger_signs-shock = looking very ill: grey lips, clammy, confused
brief-danger_signs-flooding = pouring blood, or 2 soaked pads an hour
brief-danger_signs-sudden_severe_pain = sudden, terrible pain in belly or back
brief-danger_signs-shoulder_tip_pain = a new, odd pain where the shoulder ends
brief-danger_signs-chest_or_breathing = sudden breathlessness, chest pain, coughing blood
brief-danger_signs-seizure = a fit (seizure)
brief-danger_signs-numb_saddle = new numbness between the legs
brief-danger_signs-bladder_or_bowel_loss = new loss of bladder or bowel control
brief-danger_signs-both_legs_weak = both legs weak, or a foot that drags
brief-danger_signs-thunderclap_headache = a sudden headache, the worst ever
brief-danger_signs-headache_or_sight = a strong headache that stays, or changed sight
brief-danger_signs-self_harm = thoughts of harming yourself
brief-danger_signs-in_danger = someone who may hurt you now
