# Translated by the project's authors, not yet reviewed by a native clinician.
# 和上一次自查相比有什么不同。

care-changed = 和上次自查相比
care-then-today = 今天 { $time }
care-then-yesterday = 昨天
care-then-before = { $date }
care-changed-more = { $then }：{ $before }。现在：{ $now }。
care-changed-same = 和上次一样：{ $now }。
care-changed-less = { $then }：{ $before }。之后您已经看过医生。按现在的回答：{ $now }。如果又出现或加重，马上再查一次。
care-changed-unseen = { $then }：{ $before }。如果之后还没有医生看过您，也没有和您谈过这件事，请仍按那次说的做。
care-changed-unknown = { $then }：{ $before }。现在还有没弄清的。弄清之前，请仍按那次说的做。
care-changed-new = 新的情况
care-changed-gone = 那次说过、现在没有的
care-changed-open = 说不清是什么不同：还有没弄清的。
