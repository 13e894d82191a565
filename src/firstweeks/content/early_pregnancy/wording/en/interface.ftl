# Words of the software, said in this protocol's own way.

ui-not-a-device = { protocol } is not a certified medical device. { $signed } It does not replace a doctor, nurse or midwife.
ui-error-number = "{ $typed }" is not a number from { $low } to { $high }. Type the number of full weeks, or ? if you are not sure.
ui-next-summary = See a summary for a doctor, nurse or midwife
ui-self-care-gate = Before we show it, a few more questions. Massage and heat are not safe for everyone.
ui-belief-ask = Do you have pain or bleeding, or feel unwell? Start “firstweeks” and answer the questions.
ui-start-claims-hint = “Pain without bleeding is fine”, and other things that people say
ui-start-care = Ease back pain
ui-start-care-hint = First some questions: massage and heat are not safe for everyone
ui-start-visit = What happens at a scan and a visit
ui-start-support = Support, and after a loss
ui-start-summary = Summary for a doctor, nurse or midwife
ui-error-range = “{ $typed }” is not a number from { $low } to { $high }. Write the number of full weeks, or tick “Not sure”.
ui-gate-why =
    Massage, heat and exercise are not safe for everyone. We ask some questions first, each time.
    They ease a tired muscle at best. They do not treat the cause of a pain, and they do not replace a check.
ui-care-limits =
    This is for comfort. If it feels better, keep to the time that you were given all the same.
    Stop at once if the pain grows, you bleed, feel dizzy or numb, or any new sign starts.
ui-care-nothing = From your answers there is no massage or stretch that is surely safe for you now.
ui-timer-changed = The pain changed
ui-timer-stop-if = Stop if the pain grows, you bleed, feel dizzy or numb, or any new sign starts.
ui-after-same = Do not go on with it. It does not treat the cause. Ask a doctor, nurse or midwife if it stays.
ui-support-how =
    Whatever you feel is all right. You can call, even if you do not know what to say.
    Bleeding that soaks pads, strong pain, fever or feeling faint needs care at once, also after a loss.
