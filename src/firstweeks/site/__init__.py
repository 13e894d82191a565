"""
The offline app: a folder of static files, the same for everybody, in which all answers stay in the page.

`templates/`, `js/` and `css/` are its sources; `built/` is made of them, and of packages from npm, by parts.py.
"""
