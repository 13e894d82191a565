# Translated by the project's authors, not yet reviewed by a native clinician.

page-history = 关于您的健康
page-about_you = 关于您

finding-risks = 有下面的情况吗？
    .hint = 有几项就勾几项。
    .why = 这些会影响您要多快做 B 超。不过很多宫外孕（异位妊娠）的人，这些一项也没有。
    .name = 风险因素
    .none = 都没有
option-risks-previous_ectopic = 有过宫外孕（异位妊娠）
    .name = 既往异位妊娠
option-risks-tubal_surgery = 做过输卵管手术
    .hint = 一侧或两侧输卵管，做过任何手术都算。
    .name = 输卵管手术史
option-risks-sterilised = 做过绝育（结扎）
    .hint = 指您本人，不是您的伴侣。输卵管被扎住、剪断、夹住或堵住，都算。
    .name = 已绝育
option-risks-coil = 有节育环（上环），或这个周期取了环
    .hint = 节育环是放在子宫里避孕的。“这个周期”是指末次月经第一天到现在。
    .name = 宫内节育器在位，或本周期取出
option-risks-fertility_treatment = 这次用了助孕治疗
    .hint = 试管婴儿，或者用了促排卵的药。
    .name = 本次妊娠经助孕治疗（试管婴儿或促排卵）
option-risks-pelvic_infection = 得过子宫或输卵管感染
    .hint = 比如盆腔炎、衣原体感染。
    .name = 既往盆腔感染
option-risks-endometriosis = 子宫内膜异位症
    .name = 子宫内膜异位症
option-risks-smoker = 抽烟
    .name = 吸烟
option-risks-pelvic_surgery = 其他小腹或盆腔手术
    .hint = 比如切过阑尾。
    .name = 其他盆腔或小腹手术史
option-risks-emergency_or_progestogen_pill = 这个周期吃过紧急避孕药或单孕激素避孕药
    .hint =
        只含孕激素的避孕药，就是不含雌激素的那种。
        “这个周期”是指末次月经第一天到现在。
    .name = 本周期服紧急避孕药，或服单纯孕激素避孕药
option-risks-age_40_or_over = 40 岁或以上
    .name = 40 岁或以上
option-risks-ovarian_cyst = 卵巢囊肿要复查，或超过 5 厘米
    .hint =
        医院这样告诉过您的，才勾选。
        每次早孕都有的小囊肿（黄体）不算。
    .name = 卵巢囊肿，需复查或超过 5 厘米
option-risks-molar_before = 怀过葡萄胎
    .hint = 也叫水泡状胎块。
    .name = 既往葡萄胎

finding-pregnancy_ended = 最近 6 周，有没有一次怀孕结束了，或者做过子宫手术？
    .hint =
        最近 6 周有下面任何一种，都算：
        自然流产
        人工流产，吃药或手术都算
        治疗宫外孕（异位妊娠）
        分娩
        子宫腔里的手术或操作，比如清宫
        胚胎移植、取卵、上环、宫颈涂片都不算：请答“否”。
    .tick = 最近 6 周流产、人流、宫外孕、分娩，或做过宫腔操作
    .why = 在那之后几周里的疼痛、发烧或出血，处理可能不一样。
    .name = 6 周内妊娠结束或子宫手术操作

finding-asked_before = 为这个不舒服，是不是已经求助过，却还没解决？
    .hint =
        这次怀孕里，为同一个不舒服求助过，而且有下面一种，就算：
        现在加重了
        还没好，也没有安排复诊
        没有加重、又安排了复诊的，不算。
    .tick = 为这个求助过，现在更重，或没安排复查
    .why = 为同一个问题再来，正是要更快看的理由。
    .name = 曾为同一症状求助

finding-hard_to_reach_care = 您看病有困难吗？
    .hint =
        有下面任何一种，都算：
        到医院要 1 小时以上
        没有医生能及时给您看
        不满 16 岁，身边没有大人
    .tick = 去医院要一小时以上、没人能给看，或不满 16 岁没大人陪
    .why = 看病不方便的，早一点去更稳妥。
    .name = 就医困难

finding-something_badly_wrong = 您或身边的人，有没有觉得很不对劲？
    .hint = 说不出哪里不对，也算有。
    .tick = 觉得很不对劲
    .why = 单是这种感觉，就值得今天去看。
    .name = 自觉或他人觉得很不对劲
    .sign = 您或身边的人觉得很不对劲

finding-medicine_or_condition = 有没有药或慢性病，还没和医生谈过？
    .hint =
        有下面任何一种，都算：
        医生开的、要长期吃的药
        慢性病
        比如：癫痫、甲状腺病、糖尿病、高血压、血栓。
        这次怀孕都已经和医生谈过的，不算。
    .tick = 长期吃的药或慢性病，这次怀孕没和医生谈过
    .why = 有些药和疾病，怀孕早期就要问医生。
    .name = 用药或慢性病在本次妊娠中尚未咨询

finding-unsafe_at_home = 在家里觉得不安全吗？
    .hint =
        旁边没有人能看到屏幕时，再回答。
        不确定或不想说，都可以，我们不会再问。
        现在就可能有人伤害您吗？请返回，勾选那一项危险情况，或者拨打紧急电话。
    .why = 您的安全关系到您的健康，也有人可以私下帮您。
    .name = 家中安全

option-risks-blood_thinner = 吃抗凝药，或有容易出血的病
    .hint = 只吃小剂量阿司匹林不算。
    .name = 使用抗凝药，或出血性疾病
option-risks-insulin = 糖尿病，用胰岛素
    .name = 胰岛素治疗的糖尿病
option-risks-sickle_cell = 镰状细胞病
    .name = 镰状细胞病
option-risks-steroids = 吃激素，或抵抗力低
    .hint = 已经吃了几周或更久。
    .name = 长期激素或免疫力低下

finding-hurt_by_someone = 是有人伤害了您吗？
    .hint =
        旁边没有人能看到屏幕时，再回答。
        违背您意愿的性行为也算。不想说也可以。
    .why = 这种情况有专门的救治和帮助，可以保密。
    .name = 被他人伤害

finding-ended_how = 是怎么结束的，或做了什么？
    .hint = 选最接近的一项。不想说，可以选“不确定”。
    .why = 之后会出现的情况不一样，我们说的话也不一样。
    .name = 妊娠如何结束
option-ended_how-miscarriage = 流产（自然流产）
    .name = 自然流产
option-ended_how-abortion = 人工流产，药物或手术
    .name = 人工流产
option-ended_how-ectopic_treated = 治疗宫外孕
    .name = 已治疗的宫外孕
option-ended_how-birth = 分娩（满 20 周以后）
    .name = 分娩
option-ended_how-procedure = 子宫腔里的操作
    .name = 宫腔操作

finding-pills_did_nothing = 如果吃了流产药：是不是没什么反应？
    .hint =
        有下面任何一种，请答“是”：
        第二次吃药 24 小时后没有出血，或几乎没有
        还有怀孕的感觉
        2 到 3 周后验孕仍是阳性
        没有吃过这种药，请答“否”。
    .tick = 吃了流产药，没什么反应
    .why = 这次怀孕可能还在，可能在子宫里，也可能在外面。
    .name = 流产药几乎无效

finding-overstimulation = 用了促排卵药或取卵以后，有没有下面这些？
    .hint =
        肚子胀大
        尿少
        呕吐
        气短
        指 3 周之内，有一样就算。
    .tick = 促排卵或取卵以后：肚子胀、尿少、呕吐或气短
    .why = 卵巢可能反应过度。今天就要告诉生殖中心。
    .name = 卵巢过度刺激的表现
    .sign = 用促排卵药后肚子胀大、尿少或气短

finding-seen_and_planned = 这个问题已经看过医生，下次检查的日期也定了吗？
    .hint =
        下面几条全都符合，才答“是”：
        医生或助产士为这个问题给您检查过或做过 B 超
        之后没有变重，或好了一些
        下次检查的日期已经定好
    .why = 这样就不必再让您去问已经看过的问题。
    .name = 已就诊，未加重，下次检查日期已定
