"""What a text of someone else says: the popular claims in it, the dangers, and what an article leaves out."""
