# Translated by the project's authors, not yet reviewed by a native clinician.
# What a person says on the phone: each is a clause that completes "我怀孕大约 5 周，……".

say-danger_signs-collapsed = 晕倒过或差点晕倒
say-danger_signs-shock = 有休克的表现
say-danger_signs-flooding = 血不断往外涌或 1 小时湿透 2 片卫生巾
say-danger_signs-sudden_severe_pain = 突然疼得非常厉害
say-danger_signs-shoulder_tip_pain = 肩膀尖疼
say-danger_signs-chest_or_breathing = 胸口疼、喘不上气或咳血
say-danger_signs-seizure = 抽搐过
say-danger_signs-numb_saddle = 两腿之间发麻
say-danger_signs-bladder_or_bowel_loss = 大小便控制不住或尿不出来
say-danger_signs-both_legs_weak = 腿没力气或发麻
say-danger_signs-self_harm = 有伤害自己的念头
say-danger_signs-in_danger = 有人可能会伤害我
say-bleeding-spotting = 有点滴出血
say-bleeding-light = 有少量出血
say-bleeding-moderate = 出血像来月经
say-bleeding-heavy = 出血很多
say-tissue_passed = 阴道排出了像肉一样或灰白色的东西
say-pain_sites-low_back_both_sides = 后腰疼
say-pain_sites-low_back_one_side = 后腰一侧疼
say-pain_sites-flank = 肋骨下面的腰侧疼
say-pain_sites-pelvis_middle = 小腹疼
say-pain_sites-pelvis_one_side = 小腹一侧疼
say-pain_sites-upper_abdomen = 上腹部疼
say-pain_sites-rectum = 肛门坠胀或疼
say-pain_severity-severe = 疼得做不了事
say-pain_trend-worse = 越来越疼
say-fever = 发烧
say-dizzy = 头晕
say-vomiting-nothing_stays_down = 吃什么喝什么都吐
say-injury = 最近 3 天受过伤
say-danger_signs-thunderclap_headache = 突然头痛得非常厉害
say-danger_signs-headache_or_sight = 头痛不退或看东西有变化
say-pain_sites-all_over_belly = 整个肚子都疼
say-dizzy_how-marked = 新出现或越来越重的头晕
say-vomiting_and_brain_signs = 呕吐以后神志不清或看到重影
say-bowel_symptoms = 新出现腹泻或肛门坠胀
say-one_leg_swollen = 一条腿肿
say-overstimulation = 用促排卵药后肚子胀大
say-pills_did_nothing = 吃了流产药没什么反应
say-risks-blood_thinner = 在吃抗凝药或有容易出血的病
say-risks-insulin = 有糖尿病，用胰岛素
say-risks-sickle_cell = 有镰状细胞病
say-scan-none = 还没有 B 超看到妊娠在哪里
say-scan-unclear = B 超还没看清怀在哪里
say-scan-outside = 医生说是或可能是宫外孕
say-scan-inside = B 超看到怀在子宫里
say-risks-previous_ectopic = 以前有过宫外孕
say-risks-tubal_surgery = 做过输卵管手术
say-risks-sterilised = 做过绝育（结扎）手术
say-risks-coil = 上了环或这个周期刚取环
say-risks-fertility_treatment = 这次怀孕用了助孕治疗

# Who is speaking.

saying-after-birth = 我在最近 6 周内分娩过
saying-after-loss = 我在最近 6 周内流产过
saying-after-abortion = 我在最近 6 周内做过人工流产
saying-after-ectopic = 我在最近 6 周内治疗过宫外孕
saying-after = 最近 6 周内，我有一次怀孕结束了或做过子宫手术
saying-first-weeks = 我怀孕还不到 2 周
saying-weeks = 我怀孕大约 { $weeks } 周
saying-positive = 我怀孕了，不知道几周
saying-maybe = 我可能怀孕了
