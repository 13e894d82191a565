"""
The offline app: a folder of static files, the same for everybody, in which all answers stay in the page.

`templates/`, `js/` and `css/` are its sources; `vendor/` is brought by the build hook, hatch_build.py.
"""
