# Words that are not the same everywhere: other messages take them, and each chooses by the country.
