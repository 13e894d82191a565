# Translated by the project's authors, not yet reviewed by a native clinician.
# 各地说法不同的词，供其他句子引用。
