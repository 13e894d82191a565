# Translated by the project's authors, not yet reviewed by a native clinician.
# Words of the software, said in this protocol's own way.

ui-error-number = “{ $typed }”不是 { $low } 到 { $high } 之间的数字。请输入满的周数，不确定就输入 ?
ui-self-care-gate = 先再问几个问题。按摩和热敷不是对每个人都安全。
ui-belief-ask = 有疼痛、出血，或觉得不舒服？请运行“firstweeks”，回答问题。
ui-start-claims-hint = “光疼不出血，不用管”等网上说法
ui-start-care = 缓解腰痛
ui-start-care-hint = 先回答几个问题：按摩和热敷并不是人人都适合
ui-start-visit = 做 B 超和就诊时会怎样
ui-start-support = 心理支持，以及失去之后
ui-error-range = “{ $typed }”不是 { $low } 到 { $high } 之间的数字。请填满几周，或者勾选“不确定”。
ui-gate-why =
    按摩、热敷和运动并不是人人都适合。每次开始前，我们都先问几个问题。
    它们最多让累了的肌肉舒服一点，治不了疼的原因，也代替不了检查。
ui-care-limits =
    这只是为了舒服一点。就算好些了，也要按原来的时间去看医生。
    疼得更厉害、出血、头晕、发麻，或出现新的情况，请马上停下。
ui-care-nothing = 从您的回答看，现在没有哪种按摩或伸展能确定对您安全。
ui-timer-changed = 疼痛有变化
ui-timer-stop-if = 疼得更厉害、出血、头晕、发麻，或出现新的情况，请停下。
ui-support-how =
    不管您有什么感受，都没关系。就算不知道说什么，也可以打电话。
    出血湿透卫生巾、剧烈疼痛、发烧或快要晕倒，都要马上就医，失去之后也一样。
