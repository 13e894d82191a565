# Translated by the project's authors, not yet reviewed by a native clinician.
# The short words of the card: what stands open, at arm's length. The whole is in the files of advice and findings.

# What stands on the card of an advice, a line each.

card-first-no-safe-travel = 路太远、身边没人或快要晕倒？现在就拨打 { $emergency }，让救护车来接。
card-first-go-then-tell-who-treated-you = 先求救或去医院，再联系给您看病的医院，也可以请别人打。
card-first-abortion-expected = 有些出血和腹痛，是意料之中的。
card-first-known-ectopic = 有疼痛、出血或头晕，马上告诉给您看病的医生。每次抽血都要去。
card-first-treated-ectopic = 有些出血是意料之中的。疼得厉害或越来越疼，就要马上说。每次抽血都要去。
card-first-no-heartbeat = 我们很难过。您可以问接下来怎么办，不用急着决定。
card-first-sac-only = 可能是太早，还看不到更多。下次 B 超可能看得更清楚。
card-first-may-be-molar = 有出血或吐得厉害，今天就要告诉给您看病的医生。
card-first-positive-after-loss = 怀孕结束后几周内，验孕可能还是阳性。疼痛和出血仍然要重视。
card-first-unclear-scan = B 超还没看清怀在哪里，所以请留意下面这些情况。
card-first-test-today-with-risk = 今天就验孕：以您的情况，这一点更要紧。线再浅也算阳性，请马上在这里重新评估。
card-first-test-today = 今天就验孕。线再浅也算阳性，请在这里重新评估。2 小时内买不到，去医院验。
card-now-call-ambulance =
    如果安全，把门锁打开。躺下；喘不上气就坐起来。
    不要吃喝；要处理低血糖时除外。
card-now-in-danger-and-ill = 躺下；喘不上气就坐起来。
card-now-hospital-now =
    看到医生之前不要吃喝；要处理低血糖时除外。
card-now-same-day = 不要等它自己好。请一位信得过的人陪着。
card-now-within-24-hours = 最好今天就去问。有疼痛或出血，不要去离医院远的地方。
card-pain-relief = 疼的话，可以吃对乙酰氨基酚（扑热息痛），按说明书吃。布洛芬，医生让吃才能吃。
card-recheck-until-seen = 看到医生之前，每小时看看有没有变化。
card-recheck-within-24-hours = 醒着时，每 4 小时看看有没有变化。有新情况或加重，马上回来再查。
card-recheck-within-3-days = 每天早晚看看有没有变化。有新情况或加重，马上回来再查。
card-recheck-self-care = 明天这个时间再查一次；有新情况或加重，马上回来查。
card-recheck-test-again = 验孕阴性？3 天后再验一次。
card-recheck-early-painless-bleeding = 打过电话后，医生可能让您 7 到 10 天后再验孕。

# Signs to watch for, in at most 8 words.

brief-danger_signs-collapsed = 晕倒，或差点晕倒
brief-danger_signs-shock = 样子很不好：嘴唇发灰、出冷汗、神志不清
brief-danger_signs-flooding = 血往外涌，或 1 小时湿透 2 片卫生巾
brief-danger_signs-sudden_severe_pain = 肚子或腰背突然剧痛
brief-danger_signs-shoulder_tip_pain = 肩膀尖（最外端）新出现的怪疼
brief-danger_signs-chest_or_breathing = 突然喘不上气、胸口疼或咳血
brief-danger_signs-seizure = 抽搐（抽风、惊厥）
brief-danger_signs-numb_saddle = 两腿之间新出现麻木
brief-danger_signs-bladder_or_bowel_loss = 新出现大小便控制不住
brief-danger_signs-both_legs_weak = 两条腿没力气，或一只脚拖着走
brief-danger_signs-thunderclap_headache = 突然头痛，有生以来最厉害
brief-danger_signs-headache_or_sight = 头痛一直不退，或看东西有变化
brief-danger_signs-self_harm = 有伤害自己的念头
brief-danger_signs-in_danger = 眼下有人可能会伤害您
