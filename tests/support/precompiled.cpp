// Nothing of its own: the header that tests_precompiled compiles for all tests needs a file beside it.
